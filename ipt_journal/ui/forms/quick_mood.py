"""Today's check-in: one number is enough."""

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.records import feelings, mood, record
from ipt_journal.records.change import Change
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.record import dated
from ipt_journal.typed import override
from ipt_journal.ui import care, layout
from ipt_journal.ui.care import CarePanel
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.feelings import Feelings
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.scale import Scale, number_scale, with_ends
from ipt_journal.ui.widgets.text import caption, heading, key, text
from ipt_journal.ui.widgets.thoughts import ThoughtsQuestion
from ipt_journal.ui.widgets.toast import SavedNotice
from ipt_journal.ui.widgets.when import When

KEY = "check-in"
_HALF = 2  # how much a word was felt, unless the client says


class QuickMood(Form):
    """Type a number, then Enter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KEY)
        self.scale = number_scale(self.tr("Mood"))
        self.feelings = Feelings(feelings.FIRST_FOR_MOOD, desk.preferences.own_words, feelings.MOST)
        self.energy = _small_scale(self.tr("Energy"))
        self.sleep = _small_scale(self.tr("Sleep last night"))
        self.note = LineField(self.tr("A note"), self.tr("A note, if you like"))
        self.thoughts = ThoughtsQuestion()
        self.when = When(desk.clock, fuzzy=False)
        self.when.hide()
        self._time = text("", "compact-medium", "ink2")
        self._change = Button(self.tr("Change"), "link")
        self._more = Button(self.tr("Add more"), "link")
        self._save = self.save_button()
        self._hint = layout.row(
            caption(self.tr("Type a number, then")), key(self.tr("Enter")), gap=6
        )
        self._crowded = False
        self.notice = SavedNotice()
        self._box = QVBoxLayout(self)
        layout.fill(self._box, self._card(), gap=12)
        self._care: CarePanel | None = None
        self._connect()
        self.clear()
        self.restore_draft()
        self.ask_what_is_wanted()

    def _card(self) -> Card:
        head = layout.indented(
            heading(self.tr("How is your mood now?")), None, self._time, self._change, gap=6
        )
        small = layout.indented(
            self._optional(self.energy, self.tr("Energy"), self.tr("low"), self.tr("high")),
            None,
            self._optional(
                self.sleep, self.tr("Sleep last night"), self.tr("poor"), self.tr("good")
            ),
        )
        only = caption(self.tr("Only the number is needed."))
        foot = layout.indented(
            only, self._more, None, self._hint, self.notice, 2, self._save, gap=8
        )
        return Card(
            head,
            self.when,
            with_ends(
                self.scale, self.tr("0  lowest I can imagine"), self.tr("best I can imagine  10")
            ),
            self.feelings,
            small,
            self.thoughts,
            layout.indented(self.note),
            self.error,
            foot,
            gap=12,
            padding=(16, 16, 16, 16),
        )

    def _optional(self, scale: Scale, name: str, low: str, high: str) -> QWidget:
        head = layout.row(text(name, "compact-strong"), caption(self.tr("optional")), None)
        cells = layout.row(caption(low), scale, caption(high), None, gap=6)
        return layout.column(head, cells, gap=0)

    def _connect(self) -> None:
        self.hold(
            mood=self.scale,
            felt=self.feelings,
            energy=self.energy,
            sleep_quality=self.sleep,
            note=self.note,
            thoughts=self.thoughts,
        )
        for scale in (self.scale, self.energy, self.sleep):
            scale.submitted.connect(self.save)
        self.feelings.own_word.connect(self.remember_word)
        self.note.returnPressed.connect(self.save)
        self.when.changed.connect(self.on_edited)
        self._change.clicked.connect(self._on_change)
        self._more.clicked.connect(self._on_more)
        self.saved.connect(self._on_saved)
        self.notice.undo_requested.connect(self.desk.undo)
        self.notice.gone.connect(self._show_hint)
        self.desk.drafts.brought_back.connect(self.on_brought_back)
        self.desk.undone.connect(self.notice.taken_back)

    def relay(self, *, crowded: bool) -> None:
        if crowded != self._crowded:
            self._crowded = crowded
            self._show_hint()
            layout.renew_around(self._hint)

    @Slot()
    def _show_hint(self) -> None:
        """Show how to go without the mouse, where there is room beside the buttons."""
        self._hint.setVisible(not self._crowded and not self.notice.shown)

    @override
    def focus(self) -> None:
        self.scale.focus_on(5)

    @override
    def focus_words(self) -> None:
        if self.note.text():
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus()

    def clear(self) -> None:
        """Start anew, at now."""
        for scale in (self.scale, self.energy, self.sleep):
            scale.set_value(None)
        self.feelings.set_value([])
        self.thoughts.set_value("")
        self.note.set_value("")  # Ctrl+Z now takes back the save, not the emptying
        self.when.set_moment(None)
        self.when.hide()
        self._change.show()
        self.show_time()

    def ask_what_is_wanted(self) -> None:
        """Ask about thoughts where that is wanted; what is not asked is not answered either."""
        wanted = self.desk.preferences.ask_thoughts
        self.thoughts.setVisible(wanted)
        if not wanted:
            self.thoughts.set_value("")

    def show_time(self) -> None:
        self._time.setText(dates.clock(self.desk.now().local))
        self._time.setVisible(self.when.isHidden())

    @override
    def content(self) -> dict[str, Any]:
        return super().content() | ({} if self.when.isHidden() else {"when": self.when.value})

    @override
    def restore(self, content: dict[str, Any]) -> None:
        super().restore(content)
        if "when" in content:
            self._on_change()
            self.when.set_value(content["when"])

    @override
    def typed(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        here = self.content()
        felt = [{"word": word, "how_much": _HALF} for word in self.feelings.value]
        return (self.key, here), ("check_in:", {**here, "felt": felt})

    @Slot()
    @override
    def save(self) -> None:
        chosen = self.scale.value
        if chosen is None:
            self.error.say(self.tr("Choose a number first, from 0 to 10."))
            self.focus()
            return
        problem = "" if self.when.isHidden() else self.when.problem()
        if problem:
            self.error.say(problem)
            return
        now = self.desk.now()
        happened = now if self.when.isHidden() else self.when.moment()
        made = MoodCheckIn(
            **dated(happened, now),
            mood=chosen,
            energy=self.energy.value,
            sleep_quality=self.sleep.value,
            felt=[{"word": word, "how_much": _HALF} for word in self.feelings.value],
            note=self.note.text().strip(),
            thoughts=self.thoughts.answer,
        )
        problems = [*record.date_problems(happened, now.day), *mood.problems(made)]
        if not self.say_problems(problems) and self.write(lambda: self._add(made)):
            self._care_for(care.strength_of(made.thoughts))

    def _add(self, made: MoodCheckIn) -> None:
        with self.desk.journal.write() as session:
            session.add(made)

    def _care_for(self, strength: int) -> None:
        """Show calm words and ways on below what was just saved."""
        if not strength:
            return
        if self._care is not None:
            self._care.close_up()
        self._care = CarePanel(self.desk, strength, self.desk.done)
        self._care.closed.connect(self._on_care_closed)
        self._box.addWidget(self._care)

    @Slot()
    def _on_care_closed(self) -> None:
        self._care = None
        self.focus()

    @Slot(object)
    def _on_saved(self, change: Change | None) -> None:
        self.clear()
        self.notice.say(change)
        self._show_hint()

    @Slot()
    def _on_change(self) -> None:
        self.when.show()
        self._change.hide()
        self._time.hide()

    @Slot()
    def _on_more(self) -> None:
        """Go on in the full form, with everything chosen here."""
        content = self.content()
        self.desk.drafts.saved(self.key)
        self.clear()
        self.desk.visit("check_in", start=content)


def _small_scale(name: str) -> Scale:
    return number_scale(name, low=1, high=5, size=(28, 28))
