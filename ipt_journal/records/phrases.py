"""Find the phrases of a list in what was written, in time that grows with its length alone.

A list says which phrases, and which words near them make them mean something else; its form is
told in `resources/phrases/README.md`. What is found is not counted, weighed or kept.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from ipt_journal.records.spelling import Run, Sentence, Spelling

Runs = Mapping[str, tuple[Run, ...]]  # by the first word of each


@dataclass(frozen=True, slots=True)
class Part:
    """What may stand at one place of a phrase, after at most `gap` other words."""

    runs: Runs
    gap: int = 0
    optional: bool = False

    def reach(self, words: Run, at: int, bars: frozenset[str], ends: set[int]) -> None:
        """Add to `ends` where it can end when it begins at `at`; a gap does not go past a bar."""
        if self.optional:
            ends.add(at)
        for here in range(at, min(at + self.gap + 1, len(words))):
            word = words[here]
            if word in self.runs:
                ends.update(_ends(self.runs, words, here))
            if word in bars:
                return


@dataclass(frozen=True, slots=True)
class Phrase:
    """Parts one after another; the first of them is never optional. `silent` names contexts."""

    parts: tuple[Part, ...]
    silent: tuple[str, ...] = ()

    def possible(self, words: frozenset[str]) -> bool:
        """Whether each part that must be there has a word that was written."""
        needed = (part.runs.keys() for part in self.parts if not part.optional)
        return not any(firsts.isdisjoint(words) for firsts in needed)

    def end(self, words: Run, start: int, bars: frozenset[str]) -> int:
        """Return where it ends when it begins at `start`, 0 where it is not there."""
        places = {start}
        for part in self.parts:
            ends: set[int] = set()
            for at in places:
                part.reach(words, at, bars, ends)
            if not ends:
                return 0
            places = ends
        return max(places)


class Where(StrEnum):
    """Where words stand that silence a phrase, as the file says it."""

    BEFORE = "before"  # in its clause, after the last word by which writers mean themselves
    SUBJECT = "subject"  # as BEFORE, and the phrase itself does not name the writer
    SAID = "said"  # before it in its clause
    AFTER = "after"  # behind it in its clause
    NEAR = "near"  # on both sides in its clause, and between its own words
    AROUND = "around"  # the same in other clauses, too


@dataclass(frozen=True, slots=True)
class Context:
    """Words that silence a phrase when they stand at most `within` words from it.

    `but` are phrases in which these words mean nothing of the kind.
    """

    runs: Runs
    where: Where
    within: int
    but: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class PhraseList:
    """The list of one language. `ordinary` is what people say every day and mean otherwise.

    `me` are the words by which writers mean themselves, `subject` those of them by which they say
    that they did it themselves; `bars` are not passed by a gap.
    """

    spelling: Spelling
    phrases: tuple[Phrase, ...]
    ordinary: tuple[Phrase, ...] = ()
    contexts: Mapping[str, Context] = field(default_factory=dict)
    me: frozenset[str] = frozenset()
    subject: frozenset[str] = frozenset()
    bars: frozenset[str] = frozenset()

    def found(self, text: str) -> bool:
        """Whether a phrase stands in a text and means what it says."""
        sentences = list(self.spelling.sentences(text))
        written = frozenset(word for sentence in sentences for word in sentence.words)
        possible = [phrase for phrase in self.phrases if phrase.possible(written)]
        first = _by_first(possible)
        return any(self._speaks(sentence, first) for sentence in sentences)

    def _speaks(self, sentence: Sentence, first: dict[str, list[Phrase]]) -> bool:
        """Whether a phrase is left: where one is denied, so are those that lie within it."""
        if not any(self._matches(sentence.words, first)):
            return False
        plain = self._without_ordinary(sentence)
        denied: set[int] = set()
        left: list[tuple[int, int]] = []
        for phrase, start, end in self._matches(plain.words, first):
            contexts = (self.contexts[name] for name in phrase.silent)
            silent = {one.where for one in contexts if self._silences(one, plain, start, end)}
            if not silent:
                left.append((start, end))
            elif Where.BEFORE in silent:
                denied.update(range(start, end))
        return any(not denied.issuperset(range(start, end)) for start, end in left)

    def _matches(
        self, words: Run, first: dict[str, list[Phrase]]
    ) -> Iterator[tuple[Phrase, int, int]]:
        there = frozenset(words)
        likely = {
            word: [phrase for phrase in first[word] if phrase.possible(there)]
            for word in there & first.keys()
        }
        for start, word in enumerate(words):
            for phrase in likely.get(word, ()):
                end = phrase.end(words, start, self.bars)
                if end:
                    yield phrase, start, end

    def _without_ordinary(self, sentence: Sentence) -> Sentence:
        """Return a sentence in which nothing is left of the words that mean something else."""
        hidden = self._covered(sentence.words, self.ordinary)
        if not hidden:
            return sentence
        left = ("" if at in hidden else word for at, word in enumerate(sentence.words))
        return replace(sentence, words=tuple(left))

    def _covered(self, words: Run, phrases: tuple[Phrase, ...]) -> frozenset[int]:
        there = frozenset(words)
        first = _by_first([phrase for phrase in phrases if phrase.possible(there)])
        spans = (range(start, end) for _, start, end in self._matches(words, first))
        return frozenset(at for span in spans for at in span)

    def _silences(self, context: Context, sentence: Sentence, start: int, end: int) -> bool:
        words = sentence.words
        if context.where in _BOTH_SIDES:
            return self._is_near(context, sentence, start, end)
        low = max(0, start - context.within)
        if context.where is Where.SUBJECT and self._names_writer(words, start, end):
            return False
        otherwise = self._covered(words[low : start + 1], context.but)
        for at in self._back(sentence, start, low, past_me=context.where is Where.SAID):
            if at - low not in otherwise and any(_ends(context.runs, words, at)):
                return True
        return False

    def _is_near(self, context: Context, sentence: Sentence, start: int, end: int) -> bool:
        """Whether its words stand beside a phrase or, unless it looks behind alone, within it."""
        words, clauses = sentence.words, sentence.clauses
        low = end if context.where is Where.AFTER else max(0, start - context.within)
        clause = clauses[start:end]
        near = range(low, min(end + context.within, len(words)))
        return any(
            any(_ends(context.runs, words, at))
            for at in near
            if context.where is Where.AROUND or clauses[at] in clause
        )

    def _names_writer(self, words: Run, start: int, end: int) -> bool:
        return words[start] in self.me or not self.subject.isdisjoint(words[start:end])

    def _back(self, sentence: Sentence, start: int, low: int, *, past_me: bool) -> Iterator[int]:
        """Yield the places before `start`, the nearest first, as far back as they bear on it."""
        for at in range(start - 1, low - 1, -1):
            if sentence.clauses[at] != sentence.clauses[start]:
                return
            yield at
            if sentence.words[at] in self.me and not past_me:
                return


_BOTH_SIDES = (Where.AFTER, Where.NEAR, Where.AROUND)


def _ends(runs: Runs, words: Run, at: int) -> Iterator[int]:
    """Yield where those of `runs` end that begin at `at`."""
    for run in runs.get(words[at], ()):
        if words[at : at + len(run)] == run:
            yield at + len(run)


def _by_first(phrases: list[Phrase]) -> dict[str, list[Phrase]]:
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        for word in phrase.parts[0].runs:
            found.setdefault(word, []).append(phrase)
    return found
