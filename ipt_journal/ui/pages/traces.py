"""Leave no trace of this app: which files exist and where, what can be done, and what cannot."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ipt_journal import traces
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.page import Page
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.text import heading, text
from ipt_journal.vault.folder import JournalFolder

_WIDTH = 720


class TracesPage(Page):
    """Places are shown to be read: opening a folder would leave a trace in the file browser."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.put(self.header(back=True))
        line = self.tr("What lies on this computer, and what you can do about it.")
        self.set_title(self.tr("Leave no trace of this app"), line)
        self._files = QVBoxLayout()
        there = QWidget()
        there.setLayout(self._files)
        cards = layout.column(
            Card(
                heading(self.tr("Which files there are")), there, gap=10, padding=(20, 16, 20, 16)
            ),
            self._card(self.tr("What you can do"), *self._doing()),
            self._card(self.tr("What cannot be hidden"), *self._limits()),
            gap=16,
        )
        cards.setMaximumWidth(theme.px(_WIDTH))
        cards.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.put_scrolled(layout.column(layout.row((cards, 4), None), None))

    def _card(self, title: str, *lines: str) -> Card:
        words = (text(one, wrap=True) for one in lines)
        return Card(heading(title), *words, gap=10, padding=(20, 16, 20, 16))

    @override
    def refresh(self) -> None:
        """Look anew: a journal may have come, or gone."""
        layout.clear(self._files)
        found = traces.found(self.desk.journal.vault.folder.path)
        named = [(self.tr("A journal, encrypted"), one) for one in found.journals]
        plans = (JournalFolder(one).open_plan for one in found.journals)
        named += [(self.tr("My safety plan, not encrypted"), one) for one in plans if one.exists()]
        if found.sample is not None:
            named.append((self.tr("The sample journal, open to everybody"), found.sample))
        if found.settings is not None:
            named.append((self.tr("Settings: looks, country, window name"), found.settings))
        named.append((self.tr("The program itself"), found.program))
        for what, where in named:
            place = LineField(what, dense=True)  # to be copied from
            place.set_value(str(where))
            place.setReadOnly(True)
            place.setCursorPosition(0)
            layout.add(self._files, labelled(what, inset(place), gap=6))
        kept = self.tr(
            "Beside these there is only what you saved yourself, such as a PDF. No list of recent "
            "files, no preview pictures and no history of the file dialog are kept."
        )
        layout.add(self._files, text(kept, "compact", "ink2", wrap=True))

    def _doing(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Keep it on a stick: close the app, move the journal’s whole folder there, and "
                "open it with “Open another…” on the unlock page. To keep the settings there "
                "too, start the app with IPT_JOURNAL_HOME set to a folder on the stick."
            ),
            self.tr(
                "A journal’s folder can have any ordinary name, and there can be several: “New "
                "journal…” on the unlock page makes one, and you choose its name and place."
            ),
            self.tr(
                "To remove everything, delete the program and the files above, and empty the "
                "waste bin. Without a copy the journal cannot be brought back."
            ),
        )

    def _limits(self) -> tuple[str, ...]:
        return (
            self.tr(
                "The system may remember which programs were started, and on some systems the "
                "name of a folder you opened. Deleted files can sometimes be read again."
            ),
            self.tr(
                "Nothing here hides from spyware, or from someone who makes you unlock it. If you "
                "may be watched, use a safer device; sudden changes can be noticed too."
            ),
            self.tr(
                "There is no second, false journal and no key that deletes everything: neither "
                "would keep you safer, and what is lost cannot help you later."
            ),
        )
