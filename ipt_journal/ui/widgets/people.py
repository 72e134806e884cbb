"""Pick who it was with: people of the journal, no one, someone else, or a name not known yet."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.chip import Chip, MoreChip
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.flow import Flow

NO_ONE, SOMEONE_ELSE, NEW = "no one", "someone else", "new "


class PeoplePicker(QWidget):
    """Shows the first few; "Someone else" opens all of them and a line for a new name.

    `also` says which answers beside people the record can keep. Of a `single` one is chosen.
    """

    changed = Signal()

    def __init__(
        self,
        people: Sequence[tuple[UUID, str]],
        shown: int,
        more: str,
        also: Sequence[str] = (NO_ONE, SOMEONE_ELSE),
        *,
        single: bool = False,
    ) -> None:
        super().__init__()
        self._single = single
        self._also = also
        self._names = {str(key): name for key, name in people}
        self._first = [str(key) for key, _ in people[:shown]]
        self._shown = shown
        self._more = more
        self._chosen: list[str] = []
        self._expanded = False
        self._line: LineField | None = None
        self._box = QVBoxLayout(self)
        self._show()

    @property
    def is_typing(self) -> bool:
        """Whether a new name is begun."""
        return self._line is not None and bool(self._line.text().strip())

    @property
    def people(self) -> list[UUID]:
        return [UUID(value) for value in self.value if value in self._names]

    @property
    def new_names(self) -> list[str]:
        """Return names that are no person of the journal yet."""
        return [value.removeprefix(NEW) for value in self.value if value.startswith(NEW)]

    @property
    def no_one(self) -> bool:
        return NO_ONE in self.value

    @property
    def someone_else(self) -> bool:
        return SOMEONE_ELSE in self.value

    def set_people(self, people: Sequence[tuple[UUID, str]], more: str) -> None:
        """Offer other people; whoever is chosen and still there stays chosen."""
        self._names = {str(key): name for key, name in people}
        self._first = [str(key) for key, _ in people[: self._shown]]
        self._more = more
        self.set_value(self._chosen)

    def choose(self, people: Sequence[UUID], *, no_one: bool, someone_else: bool) -> None:
        """Show these as chosen without telling anyone."""
        self._chosen = [str(key) for key in people if str(key) in self._names]
        self._chosen += [NO_ONE] * no_one + [SOMEONE_ELSE] * someone_else
        self._show()

    @property
    def value(self) -> list[str]:
        """Return who is chosen; a name still in the line counts, Enter or not."""
        return self._with(self._line.text()) if self._line else list(self._chosen)

    def set_value(self, chosen: Sequence[str]) -> None:
        """Show what a draft holds."""
        known = {*self._names, *self._also, *({NO_ONE, SOMEONE_ELSE} & {*self._chosen})}
        self._chosen = [value for value in chosen if value in known or value.startswith(NEW)]
        self._show()

    def _show(self) -> None:
        layout.clear(self._box)
        self._line = None
        listed = list(self._names) if self._expanded else self._first
        values = [*listed, *(value for value in self._chosen if value not in {*listed, NO_ONE})]
        values += [NO_ONE] * (NO_ONE in {*self._also, *self._chosen})
        chips: list[QWidget] = [self._chip(value) for value in dict.fromkeys(values)]
        if not self._expanded:
            more = MoreChip(self._more)
            more.clicked.connect(self._on_more)
            layout.fill(self._box, Flow(*chips, more), gap=0)
            self.setFocusProxy(more)
            return
        if SOMEONE_ELSE in self._also and SOMEONE_ELSE not in values:
            chips.append(self._chip(SOMEONE_ELSE))
        line = LineField(self.tr("A new name"), self.tr("A new name, then Enter"), dense=True)
        line.returnPressed.connect(lambda: self._add(line.text()))
        line.changed.connect(self.changed)
        layout.fill(self._box, Flow(*chips), layout.indented((line, 1)), gap=4)
        self._line = line
        self.setFocusProxy(line)

    def _chip(self, value: str) -> Chip:
        words = {
            NO_ONE: self.tr("No one"),
            SOMEONE_ELSE: self.tr("Someone not listed"),
        }.get(value) or self._names.get(value, value.removeprefix(NEW))
        chip = Chip(words, value, checked=value in self._chosen)
        chip.clicked.connect(self._on_clicked)
        return chip

    def _with(self, name: str) -> list[str]:
        """Return who is chosen, and whoever has this name."""
        name = " ".join(name.split())
        same = (key for key, known in self._names.items() if known.casefold() == name.casefold())
        value = next(same, f"{NEW}{name}")
        if not name or value in self._chosen:
            return list(self._chosen)
        others = [] if self._single else self._chosen
        return [chosen for chosen in others if chosen != NO_ONE] + [value]

    def _add(self, name: str) -> None:
        self._chosen = self._with(name)
        self._expanded = not name.strip()
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot()
    def _on_more(self) -> None:
        self._expanded = True
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_clicked(self) -> None:
        """Keep "no one" and people apart: one excludes the other."""
        chip = self.sender()
        if not isinstance(chip, Chip):
            return
        value = chip.value
        if not chip.isChecked():
            self._chosen.remove(value)
        elif value == NO_ONE or self._single:
            self._chosen = [value]
        else:
            self._chosen = [chosen for chosen in self._chosen if chosen != NO_ONE] + [value]
        for other in self.findChildren(Chip):
            other.setChecked(other.value in self._chosen)
        self.changed.emit()
