"""Questionnaires in every state worth looking at."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ipt_journal.moment import Moment
from ipt_journal.records import own_form, preferences
from ipt_journal.records.record import dated
from ipt_journal.records.response import Response
from ipt_journal.ui.pages.questionnaires import QuestionnairesPage
from ipt_journal.ui.window import Window
from tests.conftest import LONDON
from tests.hands import key, keys, press, settle

if TYPE_CHECKING:
    from tests.scenes import Stage

Show = Callable[["Stage"], None]
PHQ9: tuple[tuple[date, tuple[int | None, ...]], ...] = (
    (date(2026, 9, 3), (2, 2, 2, 2, 2, 2, 2, 2, 2)),
    (date(2026, 9, 17), (2, 2, 2, 2, 2, 2, 2, 2, 1)),
    (date(2026, 10, 1), (2, 2, 2, 2, 2, 2, 1, 1, 0)),
    (date(2026, 10, 15), (2, 2, 2, 2, 2, 2, 2, 1, 0)),
    (date(2026, 10, 29), (2, 2, 2, 2, 1, 1, 1, 1, 0)),
    (date(2026, 11, 12), (1, 1, 1, 2, 1, 2, 1, 1, 0)),
)
GAD7 = ((date(2026, 10, 29), (1, 1, 1, 1, 1, 1, 0)),)
# Made up for these scenes: the form of a file with five answers or more, higher being better.
OWN = """
code = "evenings"
name = "Evenings"
title = "How the evenings were, five questions of our own"
language = "en"
licence = "{licence}"
rights = "Made up for this app's own tests."
source = "https://example.org/evenings"
days = 7
lead = "How often was this so in the evenings of the last week?"

[scoring]
low = 0
high = 100
times = 4
better = "higher"
reliable = 10
case = 20
{answers}
{items}
"""
_ITEMS = (
    "The evening was quiet enough",
    "There was somebody to eat with",
    "I had time for something put off for long, and did at least a part of it, however small",
    "I went to bed when I wanted to",
    "I looked forward to the next day",
)
_SIX = (
    "At no time", "Some of the time", "Less than half of the time", "More than half of the time",
    "Most of the time", "All of the time",
)  # fmt: skip
_ELEVEN = tuple(str(n) if 0 < n < 10 else ("Never", "", "Always")[n // 5] for n in range(11))


def own_file(
    *,
    licence: str = "CC0 1.0",
    items: Sequence[str] = _ITEMS,
    answers: Sequence[str] = _SIX,
    name: str = "Evenings",
) -> bytes:
    """Return a questionnaire as a client might bring it."""
    told = "\n".join(
        f'[[answer]]\nvalue = {n}\nwords = "{words}"' for n, words in enumerate(answers)
    )
    asked = "\n".join(f'[[item]]\nwords = "{words}"' for words in items)
    made = OWN.replace('name = "Evenings"', f'name = "{name}"').format(
        licence=licence, answers=told, items=asked
    )
    return made.replace("high = 100", f"high = {(len(answers) - 1) * len(items) * 4}").encode()


def answered(
    form: str, day: date, answers: Sequence[int | None], unscored: Sequence[int | None] = ()
) -> Response:
    at = Moment.of(datetime.combine(day, time(9, 30), tzinfo=LONDON))
    return Response(form=form, answers=list(answers), unscored=list(unscored), **dated(at, at))


def as_in_the_picture() -> list[Response]:
    return [
        *(answered("phq-9", day, answers, [1]) for day, answers in PHQ9),
        *(answered("gad-7", day, answers) for day, answers in GAD7),
    ]


def measures(
    made: Callable[[], list[Response]] = list,
    then: Callable[[Window], None] = lambda _window: None,
    *,
    own: bytes = b"",
    bands: bool = True,
) -> Show:
    """Look at questionnaires in a journal that holds these responses, and go on from there."""

    def show(stage: "Stage") -> None:
        window = stage.open("another")
        with window.desk.journal.write() as session:
            session.add_all(made())
            if own:
                own_form.add(session, own)
            if not bands:
                preferences.change(session, show_bands=False)
        window.desk.visit("questionnaires")
        settle()
        then(window)
        settle()

    return show


def page_of(window: Window) -> QuestionnairesPage:
    assert isinstance(window.page, QuestionnairesPage)
    return window.page


def begun(window: Window) -> None:
    press(window, "Start")


def middle(window: Window) -> None:
    """Answer as in the picture: up to item 5, with the keyboard there."""
    begun(window)
    for digit in "111":
        keys(digit)
    key(Qt.Key.Key_Return)
    keys("2")
    press(window, "Poor appetite or overeating 1 Several days")


def last_three(window: Window) -> None:
    begun(window)
    for _ in range(2):
        for digit in "111":
            keys(digit)
        key(Qt.Key.Key_Return)


def not_counted(window: Window) -> None:
    last_three(window)
    for digit in "110":
        keys(digit)
    key(Qt.Key.Key_Return)


def safety_answered(window: Window) -> None:
    last_three(window)
    for digit in "112":
        keys(digit)
    key(Qt.Key.Key_Return)
    press(window, "Save")


def finished(window: Window) -> None:
    not_counted(window)
    keys("1")
    key(Qt.Key.Key_Return)


def skipped(window: Window) -> None:
    last_three(window)
    for digit in "11":
        keys(digit)
    press(window, "One more")
    press(window, "Save")


def stopped(window: Window) -> None:
    middle(window)
    press(window, "Stop for now")


def opened(window: Window) -> None:
    page = page_of(window)
    page.open(page.course.table.rows[1].record)


def own_begun(window: Window) -> None:
    press(window, "Start Evenings")


def own_removed(window: Window) -> None:
    page_of(window).look_at("own.evenings")


def file_refused(window: Window) -> None:
    page_of(window).bring.take_content(b"code = 1")


def file_asked(window: Window) -> None:
    page_of(window).bring.take_content(own_file(licence="CC BY-NC-SA 3.0 IGO"))


def many() -> list[Response]:
    """Return 200 over ten years, some without a total."""
    first = date(2026, 11, 12) - timedelta(days=199 * 18)
    made = []
    for n in range(200):
        level = (3, 3, 2, 2, 1, 1, 0, 1, 2)[n % 9]
        answers: list[int | None] = [min(3, max(0, level + (n * k) % 3 - 1)) for k in range(9)]
        if n % 41 == 7:
            answers[4] = None
        made.append(answered("phq-9", first + timedelta(days=18 * n), answers))
    return made


def with_a_gap() -> list[Response]:
    made = as_in_the_picture()
    made[3].answers = [2, 2, None, 2, 2, 2, 2, 1, 0]
    return made


def of_own() -> list[Response]:
    days = (date(2026, 10, 20), date(2026, 10, 27), date(2026, 11, 3), date(2026, 11, 10))
    given = ((1, 2, 1, 1, 1), (2, 2, 1, 1, 2), (3, 3, 2, 3, 3), (4, 3, 3, 4, 3))
    return [answered("own.evenings", *one) for one in zip(days, given, strict=True)]


MEASURES: dict[str, Show] = {
    "questionnaires": measures(as_in_the_picture, middle),
    "questionnaires-start": measures(as_in_the_picture),
    "questionnaires-first": measures(as_in_the_picture, begun),
    "questionnaires-last": measures(as_in_the_picture, last_three),
    "questionnaires-not-counted": measures(as_in_the_picture, not_counted),
    "questionnaires-finished": measures(as_in_the_picture, finished),
    "questionnaires-care": measures(as_in_the_picture, safety_answered),
    "questionnaires-skipped": measures(as_in_the_picture, skipped),
    "questionnaires-stopped": measures(as_in_the_picture, stopped),
    "questionnaires-opened": measures(with_a_gap, opened),
    "questionnaires-empty": measures(),
    "questionnaires-one": measures(lambda: as_in_the_picture()[:1]),
    "questionnaires-many": measures(many),
    "questionnaires-no-bands": measures(with_a_gap, bands=False),
    "questionnaires-own": measures(of_own, own_begun, own=own_file()),
    "questionnaires-own-eleven": measures(list, own_begun, own=own_file(answers=_ELEVEN)),
    "questionnaires-own-removed": measures(of_own, own_removed, own=own_file()),
    "questionnaires-file-refused": measures(as_in_the_picture, file_refused),
    "questionnaires-file-asked": measures(as_in_the_picture, file_asked),
}
