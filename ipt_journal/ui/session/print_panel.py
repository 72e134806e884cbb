"""Print from our own page: printer, copies; the system's own dialog stands behind More options."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog

from ipt_journal.i18n import translate
from ipt_journal.ui import layout
from ipt_journal.ui.paper.output import page_layout
from ipt_journal.ui.paper.pages import Pages, paper_sizes
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import beside, heading, text

_COPIES = (1, 2, 3, 4)


def finds_printers() -> bool:
    return bool(QPrinterInfo.availablePrinterNames())


class PrintPanel(Card):
    """Hide reaches this panel and not the system's dialog, which it says."""

    printed = Signal(str)  # a sentence
    size_chosen = Signal(str)
    done = Signal()

    def __init__(self, pages: Pages) -> None:
        super().__init__(gap=12, padding=(20, 12, 20, 14))
        self._about = text("", "compact", "ink2")
        self._size = Segment(self.tr("Paper"), paper_sizes(), height=34)
        self._size.changed.connect(lambda: self.size_chosen.emit(self._size.value))
        self.set_pages(pages)
        self._printers = QPrinterInfo.availablePrinterNames()
        self._printer = QPrinterInfo.defaultPrinterName() or next(iter(self._printers), "")
        self._copies = 1
        self._error = ErrorLine()
        back = Button(self.tr("Back to the paper"), dense=True)
        back.clicked.connect(self.done)
        self.first = back
        self.add(layout.row(heading(self.tr("Print")), None, back))
        if self._printers:
            self._add_choices()
        else:
            none = self.tr("No printer was found. Save as PDF works without one.")
            self.add(text(none, wrap=True))
        self.add(None)

    def _add_choices(self) -> None:
        printers = Drop(self.tr("Printer"))
        for name in self._printers:
            printers.offer(name, partial(self._choose_printer, name), checked=name == self._printer)
        copies = Drop(self.tr("Copies"))
        for number in _COPIES:
            choose = partial(self._choose_copies, number)
            copies.offer(str(number), choose, checked=number == 1)
        go = self.first = Button(self.tr("Print"), "primary", "printer")
        go.clicked.connect(self._on_print)
        more = Button(self.tr("More options…"))
        more.clicked.connect(self._on_more)
        queue = self.tr("Print queues keep copies. On a shared computer a PDF may be safer.")
        system = self.tr("More options opens the system’s dialog. Hide does not reach it.")
        self.add(
            labelled(self.tr("Printer"), layout.indented(printers, None), gap=6),
            labelled(self.tr("Copies"), layout.indented(copies, None), gap=6),
            labelled(self.tr("Paper"), layout.indented(self._size, None), gap=6),
            self._about,
            beside("info", text(queue, "compact", wrap=True), "ink2"),
            beside("triangle-alert", text(system, "compact", wrap=True), "notice"),
            self._error,
            layout.row(go, more, None),
        )

    def set_pages(self, pages: Pages) -> None:
        """Take the pages in the size chosen last."""
        self._pages = pages
        self._size.set_value(pages.size)
        count = translate("PrintPanel", "%n page(s)", n=pages.count)
        self._about.setText(self.tr("{count}, black and grey").format(count=count))

    def _choose_printer(self, name: str) -> None:
        self._printer = name

    def _choose_copies(self, number: int) -> None:
        self._copies = number

    def _made(self) -> QPrinter:
        printer = QPrinter(
            QPrinterInfo.printerInfo(self._printer), QPrinter.PrinterMode.HighResolution
        )
        printer.setPageLayout(page_layout(self._pages))
        printer.setFullPage(True)
        printer.setCopyCount(self._copies)
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
        printer.setDocName(translate("Paper", "Summary"))
        return printer

    @Slot()
    def _on_print(self) -> None:
        self._paint_on(self._made())

    @Slot()
    def _on_more(self) -> None:
        printer = self._made()
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The dialog does not keep its printer alive: this does.
        dialog.accepted.connect(lambda: self._paint_on(printer))
        QDialog.open(dialog)  # the print dialog's own `open` wants a slot

    def _paint_on(self, printer: QPrinter) -> None:
        painter = QPainter()
        if not painter.begin(printer):
            self._error.say(self.tr("The printer did not take it. Nothing was printed."))
            return
        scale = printer.resolution() / 96
        painter.scale(scale, scale)
        for number in range(self._pages.count):
            if number:
                printer.newPage()
            self._pages.paint(painter, number)
        painter.end()
        sent = self.tr("Sent to {printer}.").format(printer=printer.printerName())
        as_file = self.tr("Saved. Anyone who has the file can read it.")
        self.printed.emit(as_file if printer.outputFileName() else sent)
