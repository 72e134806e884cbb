"""Look closer, My focus and the life timeline, in every state worth looking at."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlmodel import select

from ipt_journal.records import gate, mention, tie
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.life import LifeItem
from ipt_journal.records.person import Person, Status
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.safe import Safe
from ipt_journal.ui.pages.closer import LookCloserPage
from ipt_journal.ui.window import Window
from tests import lives, sheets
from tests.hands import offers, press, settle

if TYPE_CHECKING:
    from tests.scenes import Stage

Show = Callable[["Stage"], None]
_IDEAS = (
    ("“I was looking forward to tonight.”", "He would hear that it matters."),
    ("Ask for ten minutes before we talk", "Both of us calmer."),
    ("Write it down and read it to him", "Odd, but I would get to the end."),
)


def closer(
    words: str, step: int, safe: Safe | None = None, *, died: bool = False, asked: bool = False
) -> Show:
    """Look closer at an event, at one of its steps counted from 0; where `asked`, nobody said."""

    def show(stage: "Stage") -> None:
        stage.renew()
        window = stage.open("full")
        with window.desk.journal.write() as session:
            events = session.exec(select(RelationshipEvent)).all()
            chosen = next(one for one in events if words in one.words)
            for key in mention.people_of(session, chosen.id):
                someone = session.get_one(Person, key)
                if died:
                    someone.status = Status.DIED
                if safe is not None or asked:
                    gate.answer(session, [key], safe, window.desk.now().utc)
        window.desk.visit("closer", chosen.id)
        settle()
        page = window.page
        assert isinstance(page, LookCloserPage)
        page.show_step(step)

    return show


def next_of_closer(stage: "Stage") -> None:
    """Look at the last step with three ideas in it, and words that are practised."""
    closer("forgot the evening", 5, Safe.YES)(stage)
    window = stage.frame.content
    assert isinstance(window, Window)
    page = window.page
    assert isinstance(page, LookCloserPage)
    assert page.of is not None
    with window.desk.journal.write() as session:
        look = session.get_one(Exchange, page.of.look.id)
        look.options = [{"words": words, "likely": likely} for words, likely in _IDEAS]
        practised = Rehearsal(aim="One evening a week that we both keep")
        session.add(practised)
        session.flush()
        tie.make(session, look.id, practised.id)
    settle()


def focus_on(area: str, press_then: str = "", kind: str = "full") -> Show:
    """Show the worksheet of an area; the story has none of grief and relationships."""

    def show(stage: "Stage") -> None:
        window = stage.open(kind)
        if kind == "full" and area in sheets.WRITTEN:
            sheets.write(window.desk.journal, area)
        window.desk.visit("focus")
        settle()
        tab = sheets.TABS[area]
        press(stage.frame, tab if offers(stage.frame, tab) else sheets.PLAIN[area])
        if press_then:
            press(stage.frame, press_then)

    return show


def conflict_closed(stage: "Stage") -> None:
    focus_on("dispute")(stage)
    press(stage.frame, "Is it safe to raise this with Daniel? No")


def life(kind: str, items: Callable[[], list[LifeItem]] = list, press_then: str = "") -> Show:
    """Go to the life timeline of a journal to which these items are added."""

    def show(stage: "Stage") -> None:
        window = stage.open(kind)
        with window.desk.journal.write() as session:
            session.add_all(items())
        window.desk.visit("timeline", view="life")
        if press_then:
            settle()
            press(stage.frame, press_then)

    return show


def life_chosen(stage: "Stage") -> None:
    window = stage.open("full")
    with window.desk.journal.read() as session:
        items = session.exec(select(LifeItem)).all()
    chosen = next(one for one in items if one.words == "Moving here")
    window.desk.visit("timeline", chosen.id, view="life")


def life_of_one() -> list[LifeItem]:
    return [LifeItem(kind="move", words="Came here", first="2024-spring", effect=-1)]


CLOSER: dict[str, Show] = {
    "closer": closer("forgot the evening", 2),
    "closer-said": closer("forgot the evening", 0),
    "closer-said-empty": closer("can’t have been that bad", 0),
    "closer-felt": closer("forgot the evening", 1),
    "closer-theirs-asked": closer("can’t have been that bad", 3, asked=True),
    "closer-safe-asked": closer("can’t have been that bad", 5, asked=True),
    "closer-next": next_of_closer,
    "closer-therapist-first": closer("forgot the evening", 3, safe=Safe.NO),
    "closer-died": closer("forgot the evening", 4, died=True),
}
FOCUS: dict[str, Show] = {
    "focus-change": focus_on("transition"),
    "focus-change-more": focus_on("transition", "How it went"),
    "focus-conflict": focus_on("dispute"),
    "focus-conflict-closed": conflict_closed,
    "focus-conflict-new": focus_on("dispute", "Begin another"),
    "focus-conflict-practise": focus_on("dispute", "Practise the words"),
    "focus-grief": focus_on("grief"),
    "focus-relationships": focus_on("sensitivity"),
    "focus-change-empty": focus_on("transition", kind="empty"),
    "focus-conflict-empty": focus_on("dispute", kind="empty"),
    "focus-grief-empty": focus_on("grief", kind="empty"),
    "focus-relationships-empty": focus_on("sensitivity", kind="empty"),
}
LIFE: dict[str, Show] = {
    "life": life("full"),
    "life-chosen": life_chosen,
    "life-new": life("full", press_then="Add to your life timeline"),
    "life-empty": life("empty"),
    "life-one": life("empty", life_of_one),
    "life-decades": life("empty", lives.decades),
    "life-long-names": life("empty", lives.long_names),
}
