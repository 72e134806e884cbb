"""What is done on a worksheet is written at once; what stands in the way is said there."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.focus import deeds
from ipt_journal.ui.focus.conflict import ConflictView
from ipt_journal.ui.focus.sheet_view import SheetView


def wire(desk: Desk, view: SheetView) -> None:
    """Let every deed on a sheet reach the journal."""
    sheet = view.about.sheet

    def do(deed: Callable[..., None], *details: object) -> None:
        write = partial(deed, desk.journal, sheet, *details)
        if not desk.attempt(write, view.error.say):
            view.show_about(view.about)  # as it is kept, and not as it was pressed

    view.stage_chosen.connect(lambda stage: do(deeds.set_stage, stage, desk.now()))
    view.event_added.connect(lambda key: do(deeds.add_event, key))
    view.event_removed.connect(lambda key: do(deeds.drop_event, key))
    view.mark_removed.connect(lambda key: do(deeds.drop_mark, key))
    view.mark_placed.connect(lambda key, day: do(deeds.place_mark, key, day, desk.clock))
    view.bring_chosen.connect(partial(_bring, desk, view))
    if isinstance(view, ConflictView):
        view.safe_told.connect(lambda told: do(deeds.answer_safe, told, desk.now()))


def _bring(desk: Desk, view: SheetView, key: UUID, words: str, brought: bool) -> None:  # noqa: FBT001
    """Put a sheet, or what came of it, on the list of the coming session, or take it off."""
    coming = view.about.coming
    if coming is None:
        return
    words = words or translate("Doing", "My focus")
    write = partial(deeds.bring, desk.journal, key, coming.id, words, brought=brought)
    if not desk.attempt(write, view.error.say):
        view.show_about(view.about)
