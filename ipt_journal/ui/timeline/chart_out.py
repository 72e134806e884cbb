"""Takes the chart out of the app: copied as a picture, or saved as PNG, SVG or PDF."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, Slot

from ipt_journal.ui import clipboard, files
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.timeline.chart_picture import ChartPicture
from ipt_journal.ui.widgets.button import Button, menu_below
from ipt_journal.vault.durable import write_out

Made = TypeVar("Made")
_NAME = "chart"


class ChartOut(Button):
    """`picture` makes the picture of what is shown now."""

    def __init__(self, desk: Desk, picture: Callable[[], ChartPicture]) -> None:
        super().__init__("", icon="file-down", dense=True)
        name = self.tr("Copy or save the chart")
        self.setProperty("square", "true")
        self.setToolTip(name)
        self.setAccessibleName(name)
        self._desk, self._picture = desk, picture
        self.clicked.connect(self._offer)

    @Slot()
    def _offer(self) -> None:
        menu_below(
            self,
            (self.tr("Copy as a picture"), self._copy),
            (self.tr("Save as a picture (PNG)"), lambda: self._save("png", ChartPicture.png)),
            (self.tr("Save as a drawing (SVG)"), lambda: self._save("svg", ChartPicture.svg)),
            (self.tr("Save as PDF"), lambda: self._save("pdf", ChartPicture.pdf)),
        )

    def _copy(self) -> None:
        image = self._made(ChartPicture.image)
        if image is None:
            return
        taken = QMimeData()
        taken.setImageData(image)
        clipboard.put(taken)
        self._desk.notice(self.tr("Copied. Other programs can read it until something else is."))

    def _save(self, ending: str, make: Callable[[ChartPicture], bytes]) -> None:
        title = self.tr("Save the chart, not encrypted")
        suggestion = Path.home() / f"{_NAME}.{ending}"
        kind = f"{ending.upper()} (*.{ending})"
        content = self._made(make)  # before one chooses where to: the chart may change meanwhile
        if content is not None:
            files.pick_target(
                self, title, suggestion, kind, lambda path: self._write(path, content)
            )

    def _made(self, make: Callable[[ChartPicture], Made]) -> Made | None:
        """Return what is made of the picture; None, with a sentence, where it cannot be read."""
        made: list[Made] = []
        self._desk.reads(lambda: made.append(make(self._picture())))
        return made[0] if made else None

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_out(path, content)
        except OSError:
            self._desk.notice(self.tr("That place cannot be written. Nothing was saved."))
            return
        self._desk.notice(self.tr("Saved. Anyone who has the file can read it."))
