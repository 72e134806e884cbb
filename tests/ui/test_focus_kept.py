"""A sheet on the agenda, and sheets in a journal that can only be read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from ipt_journal.records import therapy
from tests.hands import find, press, says
from tests.scenes import Stage
from tests.ui.focus_page import at_area, open_area, type_topic, view_of
from tests.vault import conftest as vault

write_protect = vault.write_protect


def test_a_sheet_comes_to_the_session_and_off_again(stage: Stage) -> None:
    window = at_area(stage, "transition")
    press(window, "Bring to session")
    with window.desk.journal.read() as session:
        coming = therapy.upcoming(session)
        assert coming is not None
        points = [one.text for one in therapy.agenda(session, coming.id)]
    assert points[-1] == "Moving here, and leaving the school"
    press(window, "Bring to session")
    with window.desk.journal.read() as session:
        assert len(therapy.agenda(session, coming.id)) == len(points) - 1


def test_nothing_is_begun_where_nothing_can_be_kept(
    stage: Stage, write_protect: Callable[[Path], None]
) -> None:
    write_protect(stage.empty)
    window = stage.open_at("empty", "focus")
    assert not find(window, "Begin", QAbstractButton).isEnabled()


def test_a_sheet_is_read_where_nothing_can_be_kept(
    stage: Stage, write_protect: Callable[[Path], None]
) -> None:
    write_protect(stage.sample)
    window = stage.open_at("full", "focus")
    open_area(window, "dispute")
    type_topic(window, " more")
    assert view_of(window).words == "Evenings, and whose life this is"
    for name in ("Delete this sheet", "Begin another", "Practise the words", "Bring to session"):
        assert not find(window, name, QAbstractButton).isEnabled()
    window.desk.visit("today")
    assert not says(window, "cannot")
