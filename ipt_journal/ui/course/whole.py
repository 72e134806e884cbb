"""The therapy as a whole: how many sessions are agreed, which phase it is in, what is lighter."""

from typing import Any

from PySide6.QtCore import Slot

from ipt_journal.records import profile
from ipt_journal.records.profile import TherapyPhase, phase_label
from ipt_journal.ui import layout
from ipt_journal.ui.course.lighter import Lighter
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.settling import SettlingLine
from ipt_journal.ui.widgets.text import heading, text

_DRAFT = "sessions agreed"


class WholeTherapy(Card):
    """All of it is optional and kept as it is said; the phase moves by hand alone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=12, padding=(16, 14, 16, 16))
        self._desk = desk
        self.error = ErrorLine()
        agreed = self.tr("Sessions agreed")
        self._planned = SettlingLine(desk.drafts, agreed, self.tr("such as 16"), dense=True)
        self._planned.settled.connect(self._on_planned)
        phases = [(str(one), phase_label(one)) for one in TherapyPhase]
        self._phase = Segment(self.tr("Phase"), phases, optional=True, height=34)
        self._phase.changed.connect(self._on_phase)
        self.lighter = Lighter(desk)
        for part in (self._planned, self._phase):
            part.setEnabled(not desk.journal.read_only)
        afterwards = self.tr("You move it by hand. Afterwards, a weekly look is enough on Today.")
        self.add(
            layout.indented(heading(self.tr("The therapy")), None),
            labelled(agreed, layout.row((self._planned, 1), margins=layout.RINGED), gap=4),
            labelled(self.tr("Phase"), layout.indented(self._phase, None), gap=4),
            layout.indented((text(afterwards, "caption", "ink2", wrap=True), 1)),
            self.error,
            labelled(self.tr("Lighter for now"), self.lighter, gap=4),
        )

    def show_kept(self) -> None:
        with self._desk.journal.read() as session:
            kept = profile.load(session)
        planned = "" if kept.planned_sessions is None else str(kept.planned_sessions)
        self._planned.show_stored(_DRAFT, planned)
        self._phase.set_value(str(kept.phase) if kept.phase else "")
        self.lighter.show_kept()

    def leave(self) -> None:
        """Keep what is typed."""
        self._planned.leave()
        self.lighter.keep()

    @Slot(str)
    def _on_planned(self, words: str) -> None:
        number = int(words) if words.isdecimal() else (0 if words else None)
        problems = profile.problems(number)
        self.error.say(problems[0].sentence if problems else "")
        if not problems:
            self._change(planned_sessions=number)

    @Slot()
    def _on_phase(self) -> None:
        value = self._phase.value
        if self._change(phase=TherapyPhase(value) if value else None):
            self._desk.notice(self.tr("Saved."), undoable=True)

    def _change(self, **fields: Any) -> bool:  # noqa: ANN401 - columns of the profile
        def keep() -> None:
            with self._desk.journal.write() as session:
                profile.change(session, **fields)

        return self._desk.attempt(keep, self.error.say)
