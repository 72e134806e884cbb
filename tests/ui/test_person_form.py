"""A person's card asks only for what has an effect, and keeps what it does not ask for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from ipt_journal.records import gate
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share
from ipt_journal.records.safe import Safe
from ipt_journal.ui.forms.person import PersonForm
from tests.hands import key, keys, name_of, offers, press, says, settle
from tests.scenes import Stage
from tests.ui.kept import keep, only
from tests.ui.shown import form_of


def test_the_card_does_not_ask_about_paper_and_keeps_what_was_said_before(stage: Stage) -> None:
    window = stage.open("empty")
    keep(window, Person(label="Ruth", share=Share.NEVER))
    window.desk.visit("people")
    settle()
    press(window, "Edit")
    press(window, "How it is between you")
    assert says(window, "What goes well?")
    assert not says(window, "This card on paper")
    assert not offers(window, "On paper Never")
    form_of(window, PersonForm).alias.setFocus()
    keys("R. at home")
    key(Qt.Key.Key_Return)
    kept = only(window, Person)
    assert (kept.print_alias, kept.share) == ("R. at home", Share.NEVER)


def test_the_same_answer_given_again_has_the_day_of_now(stage: Stage) -> None:
    window = stage.open("empty")
    old = window.desk.now().utc - gate.ASKED_AGAIN_AFTER - 1
    keep(window, Person(label="Ann", raise_safe=Safe.YES, raise_safe_utc=old))
    window.desk.visit("people")
    settle()
    press(window, "Edit")
    form = form_of(window, PersonForm)
    asked = "Is it safe to raise things with them?"
    for _ in range(2):  # taken back, and given again
        answers = form.findChildren(QAbstractButton)
        next(one for one in answers if name_of(one) == f"{asked} Yes").click()
    form.save()
    settle()
    kept = only(window, Person)
    assert (kept.raise_safe, kept.raise_safe_utc) == (Safe.YES, window.desk.now().utc)
