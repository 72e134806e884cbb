"""Worksheets that the sample journal does not have, and what their tabs are called."""

from sqlmodel import Session, col, select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import focus, mention, sheet, tie
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.grief import Grief
from ipt_journal.records.person import Person
from ipt_journal.records.record import Area
from ipt_journal.records.relating import Relating
from tests.conftest import NOW

TABS = {
    "transition": "Area Change in life",
    "dispute": "Area Conflict: Daniel",
    "grief": "Area Grief and loss",
    "sensitivity": "Area Relationships",
}
PLAIN = {**TABS, "dispute": "Area Conflict"}
WRITTEN = ("grief", "sensitivity")


def write(journal: Journal, area: str) -> None:
    """Write a filled sheet for grief or for relationships into the sample journal, once."""
    with journal.write() as session:
        if focus.of_area(session, Area(area)):
            return
        (_grief if area == Area.GRIEF else _relating)(session)


def _people(session: Session, *names: str) -> list[Person]:
    found = {one.label: one for one in session.exec(select(Person)).all()}
    return [found[name] for name in names]


def _grief(session: Session) -> None:
    dad, mum, leah = _people(session, "Dad", "Mum", "Leah")
    made = Grief(
        person_id=dad.id,
        lost="Dad, two years ago",
        kind="death",
        lost_on="2024-10-06",
        before="He was ill all summer. I drove up every other weekend.",
        during="Leah rang at six in the morning. I taught that day, I don’t know why.",
        after="Forms. Mum didn’t want anyone in the house.",
        early="He read to us. Always the same book.",
        good="He asked real questions and waited for the answer.",
        hard="He never said when something was wrong.",
        torn="I was cross with him, and I never told him.",
        unsaid="I would have liked you to see the library.",
        felt=["sad", "guilty"],
        keep="The book.",
        avoid="The road past the hospital.",
        renewed="Mum and I talked about him at last.",
    )
    session.add(made)
    session.flush()
    sheet.set_stage(session, made, "feeling", Moment.of(NOW))
    mention.set_people(session, made.id, [mum.id, leah.id])
    for event in session.exec(
        select(RelationshipEvent).where(RelationshipEvent.area == Area.GRIEF)
    ):
        tie.make(session, event.id, made.id)


def _relating(session: Session) -> None:
    ines, ruth = _people(session, "Ines", "Ruth")
    made = Relating(
        situation="When somebody has not been in touch for a while",
        i_expect="That they have had enough of me.",
        i_do="Wait, and say I’m busy.",
        then_what="It gets quieter, and I think I was right.",
        exceptions="Ruth rang, and she had thought it was me.\nCoffee with Ines.",
        worked_before="Ruth, when we shared a staff room. We saw each other without asking.",
        hard_to_say="That I sometimes think it about you too.",
    )
    session.add(made)
    session.flush()
    sheet.set_stage(session, made, "trying", Moment.of(NOW))
    mention.set_people(session, made.id, [ines.id, ruth.id])
    of_area = RelationshipEvent.area == Area.SENSITIVITY
    newest = col(RelationshipEvent.happened_utc).desc()
    query = select(RelationshipEvent).where(of_area).order_by(newest).limit(2)
    for event in session.exec(query):
        tie.make(session, event.id, made.id)
    _ladder(session, made)


def _ladder(session: Session, made: Relating) -> None:
    steps = (
        ("Say yes to the Thursday class", 6, Outcome.PLANNED),
        ("Answer Ines’s message the same day", 2, Outcome.DONE),
        ("Ring Ruth, and say that I miss her", 4, Outcome.PARTLY),
    )
    for what, hard, outcome in steps:
        step = Experiment(what=what, difficulty=hard, outcome=outcome)
        session.add(step)
        session.flush()
        tie.make(session, made.id, step.id)
