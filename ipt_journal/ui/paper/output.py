"""A paper as PDF bytes or as a picture; the same painting as in the preview and on the printer."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from ipt_journal.i18n import translate
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.paper.tagged_pdf import tagged
from ipt_journal.ui.paper.telling import TellingPainter

_RESOLUTION = 288
_PAGE_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


def page_layout(pages: Pages) -> QPageLayout:
    size = QPageSize(_PAGE_SIZES.get(pages.size, QPageSize.PageSizeId.A4))
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def pdf(pages: Pages) -> bytes:
    """Return the paper as a PDF with vector drawing, embedded fonts, tags and a neutral title."""
    *_, whole = pdf_by_page(pages)
    return whole


def pdf_by_page(pages: Pages) -> Iterator[bytes]:
    """Yield nothing after each page, so that others get their turn, and at last the whole file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout(pages))
    writer.setResolution(_RESOLUTION)
    painter = TellingPainter(writer)
    painter.scale(_RESOLUTION / 96, _RESOLUTION / 96)
    try:
        for number in range(pages.count):
            if number:
                writer.newPage()
            pages.paint(painter, number)
            yield b""
    finally:
        painter.end()  # also when nobody wants the rest
    title, language = translate("Paper", "Summary"), QLocale().name().replace("_", "-")
    yield tagged(bytes(buffer.data().data()), painter.told, title, language)


def picture(pages: Pages, number: int, width: int) -> QImage:
    """Return one page as a picture `width` pixels wide."""
    scale = width / pages.width
    image = QImage(width, round(pages.height * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    pages.paint(painter, number)
    painter.end()
    return image
