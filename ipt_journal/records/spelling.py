"""Cut what was written into sentences of plain words, and see through slips of the keyboard.

Case, accents, apostrophes and emoji make no difference; in scripts without spaces each character
is a word.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from ipt_journal.records.search import spaceless

Run = tuple[str, ...]  # words that follow one another
STOP = "."  # stands before the first word of a sentence and after its last
_SHORTEST, _LONGEST = 3, 14  # letters of a word in which a slip or a disguise is looked for
_SENTENCE_END = re.compile(r"(?<![.!?])[.!?](?=\s|$)|[!?]{2,}|[。！？]|\n[ \t\r]*\n")
_PAUSE = re.compile(r"\.\.+|[,;:…()\n\"“”—–、，।]|\s-+\s")
_WORD = re.compile(r"[^\W_]+(?:[*@$!][^\W_]+)*")
_LEFT_OUT = dict.fromkeys(map(ord, "'’ʼ‘`´\u00ad\u200b\u200c\u200d\ufeff"))
_FIGURES = str.maketrans("013457@$!", "oieastasi")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Its words between two full stops, and for each the number of the clause it stands in."""

    words: Run
    clauses: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language is written.

    `slips` lead from a usual misspelling to the words that are meant. In `forgiven` words one
    letter may be wrong, missing or too many; `known` words may have figures for letters, and stars
    as well where they are `starred`. `joints` begin a clause; `fillers` are passed over.
    """

    slips: Mapping[str, Run] = field(default_factory=dict)
    forgiven: Mapping[str, str] = field(default_factory=dict)  # from `one_letter_less`
    known: frozenset[str] = frozenset()
    starred: tuple[str, ...] = ()
    joints: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()

    def sentences(self, text: str) -> Iterator[Sentence]:
        """Yield the sentences that have a word."""
        seen: dict[str, Run] = {}  # what each word written is read as
        for one in cut(text):
            read, clauses, clause = [STOP], [0], 0
            for piece in _PAUSE.split(one):
                clause += 1
                for written in words(piece):
                    if written not in seen:
                        seen[written] = self.meant(written)
                    for word in seen[written]:
                        clause += word in self.joints
                        read.append(word)
                        clauses.append(clause)
            if len(read) > 1:
                yield Sentence((*read, STOP), (*clauses, clause))

    def meant(self, written: str) -> Run:
        """Return the words that something written stands for; mostly it is one, and itself."""
        if written in self.fillers:
            return ()
        if written in self.slips:
            return self.slips[written]
        if written in self.known or not _SHORTEST <= len(written) <= _LONGEST:
            return (written,)
        if not written.isalpha():
            return self._undisguised(written)
        return (self._forgiven(written) or written,)

    def _undisguised(self, written: str) -> Run:
        plain = written.translate(_FIGURES)
        if plain in self.known:
            return (plain,)
        if plain in self.slips:
            return self.slips[plain]
        form = re.compile("".join("." if letter == "*" else re.escape(letter) for letter in plain))
        stars = "*" in plain
        hidden = next((word for word in self.starred if stars and form.fullmatch(word)), "")
        return (hidden,) if hidden else tuple(re.findall(r"\w+", written))

    def _forgiven(self, written: str) -> str:
        near = (self.forgiven.get(less, "") for less in one_letter_less(written))
        return next((word for word in near if word[:1] == written[0]), "")


def cut(text: str) -> Iterator[str]:
    """Yield the sentences of a text as they were written; an empty line ends one, too."""
    return (one for one in map(str.strip, _SENTENCE_END.split(text)) if one)


def plain(text: str) -> str:
    """Return a text without case, accents and apostrophes."""
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    apart = unicodedata.normalize("NFKD", text.translate(_LEFT_OUT).casefold())
    return "".join(one for one in apart if unicodedata.category(one) != "Mn" or spaceless(one))


def words(text: str) -> Iterator[str]:
    """Yield runs of letters and figures; stars and the like inside of one belong to it."""
    for found in _WORD.findall(plain(text)):
        if found.isascii():
            yield found
            continue
        for alone, run in groupby(found, key=spaceless):
            joined = "".join(run)
            yield from joined if alone else (joined,)


def one_letter_less(word: str) -> Iterable[str]:
    """Return a word, and what is left of it without each of its letters."""
    return (word, *(word[:at] + word[at + 1 :] for at in range(len(word))))
