"""A person's card asks only for what has an effect, and keeps what it does not ask for."""

from PySide6.QtCore import Qt

from ipt_journal.records.person import Person
from ipt_journal.records.record import Share
from ipt_journal.ui.forms.person import PersonForm
from tests.hands import key, keys, offers, press, says, settle
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
