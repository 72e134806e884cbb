"""Settings: how it looks, and what it is called."""

from functools import partial

from PySide6.QtCore import Slot

from ipt_journal.settings import TEXT_SIZES, Theme
from ipt_journal.ui import language, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import caption, heading
from ipt_journal.ui.widgets.tick import Tick


class LookCard(Card):
    """Each choice takes effect at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=13, padding=(16, 16, 16, 16))
        self._appearance = desk.appearance
        settings = desk.appearance.settings
        self._theme = Segment(
            self.tr("Colours"),
            (
                (Theme.SYSTEM, self.tr("As the system")),
                (Theme.LIGHT, self.tr("Light")),
                (Theme.DARK, self.tr("Dark")),
            ),
        )
        self._theme.set_value(settings.theme)
        self._theme.changed.connect(self._on_theme)
        sizes = Drop(self.tr("Text size"))
        for size in TEXT_SIZES:
            choose = partial(self._appearance.change, "text_size", size)
            sizes.offer(f"{size} %", choose, checked=size == settings.text_size)
        speak = Drop(self.tr("Language"))
        for code, words, _ in language.LANGUAGES:
            choose = partial(self._appearance.change, "language", code)
            speak.offer(words, choose, checked=code == settings.language)
        self._still = Tick(self.tr("Nothing fades or moves"), checked=settings.reduced_motion)
        self._still.changed.connect(self._on_still)
        self._name = LineField(self.tr("Name of the window"), dense=True)
        self._name.set_value(settings.name)
        self._name.setMaxLength(40)
        self._name.editingFinished.connect(self._on_name)
        self.add(
            layout.indented(heading(self.tr("How it looks")), None),
            labelled(self.tr("Colours"), inset(self._theme), gap=6),
            layout.row(
                labelled(self.tr("Text size"), layout.indented(sizes, None), gap=6),
                labelled(self.tr("Language"), layout.indented(speak, None), gap=6),
                None,
                gap=20,
            ),
            layout.indented(self._still, None),
            labelled(self.tr("Name of the window"), inset(self._name), gap=6),
            layout.indented(caption(self.tr("A plain word says nothing to others.")), None),
        )

    @Slot()
    def _on_theme(self) -> None:
        self._appearance.change("theme", self._theme.value)

    @Slot()
    def _on_still(self) -> None:
        self._appearance.change("reduced_motion", self._still.value)

    @Slot()
    def _on_name(self) -> None:
        self._appearance.change("name", self._name.value.strip())
