"""Journals for papers: the sample's, one with nothing in it, and the worst there can be."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlmodel import Session

from ipt_journal.demo import story
from ipt_journal.journal import Journal
from ipt_journal.records import experiment, mention, profile, therapy
from ipt_journal.records.experiment import Outcome
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.record import AREAS, Share, dated
from ipt_journal.records.therapy import TalkSafety, TherapySession
from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui import made
from tests.summary.written import answered, at, check_in, chosen, event, note, own, sessions, sheet

# What a client may type, and by what it must be found again in a PDF.
SCRIPTS = {
    "Latin": "Zürich, Łódź, Việt Nam, ﬁn",
    "Greek": "Ελλάδα ἄνθρωπος",
    "Cyrillic": "Київ, всё хорошо",
    "Arabic": "أنا متعب اليوم",
    "Hebrew": "אני עייף היום",
    "Chinese": "今天我很累",
    "Japanese": "今日は疲れたカタカナ",
    "Korean": "오늘은 피곤해요",
    "Thai": "วันนี้เหนื่อย",
    "Hindi": "आज मैं थका हुआ हूँ",
    "Tamil": "இன்று",
    "Amharic": "ሰላም",
    "Georgian": "გამარჯობა",
    "Armenian": "Բարեւ",
    "emoji": "😀 ❤️ ☹️",
    "joined emoji": "👩‍👩‍👧‍👦 👨🏽‍💻 🧑‍🤝‍🧑",
    "flags": "🇩🇪 🇯🇵",
    "skin": "👍🏿 👋🏻",
    "symbols": "█████ ★ ① ℃ → ✓",
    "mixed": "I said to 山田さん и 😀 all of it",
}
LONG_WORD = "unzertrennlich" * 358  # 5,012 letters
LONG = (
    "When we came home from the supermarket on the other side of town, where nothing had been in "
    "its place, the whole evening went as it has gone so many times this autumn, and I did not "
    "know how to begin again with what I had wanted to say since the morning of that day."
)
NAME = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh of Llanfairpwllgwyngyll"
EVENTS = 400


def sample(journal: Journal) -> Sheet:
    with journal.write() as session:
        story.tell(session)
    return _paper(journal)


def empty(journal: Journal) -> Sheet:
    return _paper(journal)


def worst(journal: Journal) -> Sheet:
    """Write 400 events in a week, long names and words, every script; all of it is ticked."""
    with journal.write() as session:
        coming = sessions(session)
        session.flush()
        _people_and_events(session)
        _said(session, coming)
        for number, words in enumerate((LONG_WORD, LONG, *SCRIPTS.values())):
            session.add(note(words, 12 + number % 6))
        session.add(own(LONG_WORD[:300]))
        session.add(answered("own-one", 4))
        session.add_all(answered(form, 5) for form in ("phq-9", "gad-7"))
        session.add_all(check_in(number % 11, 12 + number % 6) for number in range(60))
    return _paper(journal, blocks=frozenset(Block), people_as=PeopleAs.NAMES)


def _people_and_events(session: Session) -> None:
    scripts = list(SCRIPTS.values())
    people = [
        Person(label=NAME),
        Person(label=LONG_WORD[:200]),
        *(Person(label=x) for x in scripts),
    ]
    session.add_all(people)
    for number in range(EVENTS):
        words = (LONG, LONG_WORD, *scripts)[number % 40 % (len(scripts) + 2)]
        when = at(12 + number % 6)
        when = replace(when, utc=when.utc + (number - EVENTS // 2) * 100)
        made = event(
            words,
            **dated(when, when),
            valence=number % 7 - 3,
            area=(None, *AREAS)[number % 5],
            felt=[scripts[number % len(scripts)], "hurt", LONG_WORD[:80]],
        )
        session.add(made)
        session.flush()
        mention.set_people(session, made.id, [people[number % len(people)].id])
        if number % 20 == 0:
            session.add(Link(event_id=made.id, felt=Felt.YES, words=words, share=Share.INCLUDE))


def _said(session: Session, coming: UUID) -> None:
    held = session.get_one(TherapySession, coming)
    held.hard_to_say, held.talk_safety, held.share = LONG_WORD, TalkSafety.YES, Share.INCLUDE
    for words in (LONG, SCRIPTS["Arabic"], LONG_WORD, SCRIPTS["Japanese"], LONG, LONG, LONG):
        therapy.add_point(session, coming, words).share = Share.INCLUDE
        session.flush()
    for words in (LONG_WORD, LONG, SCRIPTS["Hebrew"]):
        tried = experiment.add(session, coming, words)
        tried.learned, tried.share, tried.outcome = LONG, Share.INCLUDE, Outcome.PARTLY
        session.flush()
    profile.change(session, focus_words=LONG_WORD, initials=NAME)


def _paper(journal: Journal, **choices: Any) -> Sheet:
    made.speak()
    return sheet(journal, chosen(journal, **choices))
