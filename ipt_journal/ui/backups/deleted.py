"""What backups still hold of deleted things, and letting it go after a plain question."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.rescue.letting_go import Left, Staying
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.ringed_row import RingedRow
from ipt_journal.ui.widgets.text import heading, text


class Offer(NamedTuple):
    """What would go: how many backups `here`, and whether also those `away`; and what stays."""

    here: int = 0
    away: bool = False
    staying: Staying = Staying()


class Deleted(Card):
    """Lets deleted things go from backups too, after a plain question."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(gap=12, padding=(20, 16, 20, 16))
        self._box = QVBoxLayout()
        held = QWidget()
        held.setLayout(self._box)
        about = self.tr(
            "What you delete is gone from the journal at once, but backups made before still hold "
            "it until they are let go."
        )
        self.add(
            heading(self.tr("Deleted things")), text(about, "compact", "ink2", wrap=True), held
        )
        self._shown, self._possible = Offer(), False
        self._show_offer()

    def show_offer(self, shown: Offer, *, possible: bool) -> None:
        """Offer to remove what is earlier than the journal, where that is `possible`.

        A question that stands there, or what was said, stays as long as that is the same.
        """
        if self._shown != shown:
            self._shown, self._possible = shown, possible
            self._show_offer()
        self.allow(possible=possible)

    def allow(self, *, possible: bool) -> None:
        self._possible = possible
        if not self._asks:
            self._offer.setEnabled(possible)

    def _show_offer(self) -> None:
        layout.clear(self._box)
        self._asks = False
        self._offer = Button(self.tr("Remove them from backups too…"), dense=True)
        self._offer.setEnabled(self._possible)
        self._offer.clicked.connect(self._on_offer)
        layout.fill(self._box, layout.row(self._offer, None), gap=10)

    @property
    def has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def say(self, words: str, *, focus: bool) -> None:
        """Say above the offer what came of it, with the `focus` there: the offer may be off."""
        self._show_offer()
        said = RingedRow()
        said.setAccessibleName(words)
        layout.fill(QVBoxLayout(said), text(words, wrap=True), margins=(8, 6, 8, 6))
        self._box.insertWidget(0, said)
        if focus:
            said.setFocus()
            layout.reveal(self)

    @Slot()
    def _on_kept(self) -> None:
        self._show_offer()
        self._offer.setFocus()

    @Slot()
    def _on_offer(self) -> None:
        words = _question(self._shown)
        sure = Button(self.tr("Yes, remove the earlier backups"), "danger", dense=True)
        back = Button(self.tr("No, keep them"), dense=True)
        sure.clicked.connect(self.wanted)
        back.clicked.connect(self._on_kept)
        layout.clear(self._box)
        self._asks = True
        layout.fill(self._box, text(words, wrap=True), layout.row(sure, back, None), gap=10)
        back.setFocus()
        layout.reveal(self)


def _question(offer: Offer) -> str:
    first = translate(
        "Backups",
        "First a new backup of the journal as it is now is taken. {then} {stays} Do that?",
    )
    then = translate(
        "Backups",
        "Then what was made before is removed, and cannot be brought back: %n backup(s).",
        n=offer.here,
    )
    if offer.away:
        then = translate(
            "Backups",
            "Then what was made before is removed, and cannot be brought back: %n backup(s) here, "
            "and all in the second place.",
            n=offer.here,
        )
    elsewhere = translate("Backups", "copies you saved elsewhere")
    stays = translate("Backups", "This stays: {what}.")
    what = ", ".join([*_named(offer.staying), elsewhere])
    return first.format(then=then, stays=stays.format(what=what))


def of_left(left: Left) -> str:
    """Say what was removed, and in one sentence what is there still."""
    n, stays = left.removed, list(_named(left.staying))
    all_gone = left.reached and not left.staying.stuck
    words = [
        translate("Backups", "The earlier backups are removed: %n file(s).", n=n)
        if all_gone
        else translate("Backups", "Not all could be removed. Removed: %n file(s).", n=n)
    ]
    if not left.reached:
        stays.insert(
            0,
            translate(
                "Backups", "all in the second place, which could not be reached or written to"
            ),
        )
    if stays:
        words.append(translate("Backups", "Still there: {what}.").format(what=", ".join(stays)))
    return " ".join(words)


def _named(staying: Staying) -> Iterator[str]:
    """Yield what holds earlier states still, in words that follow one another."""
    newer, unknown, stuck, copies, folders, closed = staying
    counted = (
        (stuck, translate("Backups", "%n backup(s) that could not be removed", n=stuck)),
        (closed, translate("Backups", "%n backup(s) that cannot be read now", n=closed)),
        (newer, translate("Backups", "%n backup(s) of a newer version of this app", n=newer)),
        (
            unknown,
            translate(
                "Backups",
                "%n file(s) in the second place that cannot be read and may be another journal’s",
                n=unknown,
            ),
        ),
        (
            copies,
            translate("Backups", "%n file(s) that a sync service left as a second copy", n=copies),
        ),
    )
    yield from (words for count, words in counted if count)
    beside = translate("Backups", "the folder “{name}” beside this journal")
    yield from (beside.format(name=name) for name in folders)
