"""Settings: looks, lock and Hide, the therapy, the keys, and where everything lies."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from ipt_journal.records.preferences import Preferences
from ipt_journal.records.profile import Profile
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.columns import ONE_COLUMN_BELOW
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.page import Page
from ipt_journal.ui.settings.asking import AskingCard
from ipt_journal.ui.settings.files import FilesCard
from ipt_journal.ui.settings.keys import KeysCard
from ipt_journal.ui.settings.look import LookCard
from ipt_journal.ui.settings.safety import SafetyCard
from ipt_journal.ui.settings.therapy import TherapyCard


class SettingsPage(Page):
    """Two columns of cards."""

    shows = frozenset({Preferences, Profile})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.put(self.header(back=True))
        self.set_title(self.tr("Settings"))
        self.therapy = TherapyCard(desk)
        self.asking = AskingCard(desk)
        own = (self.therapy, self.asking)
        left = layout.column(LookCard(desk), *own, None, gap=16)
        self.safety, self.keys, self.files = SafetyCard(desk), KeysCard(desk), FilesCard(desk)
        right = layout.column(self.safety, self.keys, self.files, None, gap=16)
        both = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        layout.fill(self._columns, (left, 1), (right, 1), gap=24)
        self.put_scrolled(both)

    @override
    def refresh(self) -> None:
        self.therapy.show_kept()
        self.safety.show_kept()
        self.asking.show_kept()
        self.files.show_kept()

    @override
    def arrive(self, visit: Visit) -> None:
        if visit.given.get("focus") == "keys":
            self.keys.focus()
            layout.reveal(self.keys)

    @override
    def depart(self) -> None:
        self.keys.forget()

    @override
    def relay(self, width: int) -> None:
        layout.turn(self._columns, below=width < ONE_COLUMN_BELOW)
