"""Every page in every state: named, reached by Tab, private, and whole in small windows too."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from ipt_journal.settings import Theme
from tests.hands import settle
from tests.scenes import SCENES, Scene, Stage
from tests.ui import audit

SIZES = ((1280, 800), (960, 640))
_CHECKS = (audit.clipped, audit.overlapping, audit.sideways)
_GLANCES = 10


def show(stage: Stage, scene: Scene, theme: Theme, text_size: int) -> None:
    look = replace(stage.appearance.settings, theme=theme, text_size=text_size)
    stage.appearance.settings = look
    stage.appearance.apply()
    scene.show(stage)
    settle()


def faults_at_sizes(stage: Stage) -> Iterator[str]:
    for width, height in SIZES:
        stage.frame.resize(width, height)
        yield from (f"{width}×{height}: {fault}" for fault in lasting_faults(stage))


def lasting_faults(stage: Stage) -> list[str]:
    """Return what is wrong once the layout is at rest: on a busy machine a long page needs time."""
    faults: list[str] = []
    for _ in range(_GLANCES):
        settle()
        faults = [fault for check in _CHECKS for fault in check(stage.frame)]
        if not faults:
            break
    return faults


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_every_control_is_named_reached_by_tab_private_and_whole_in_any_window(
    stage: Stage, scene: Scene
) -> None:
    show(stage, scene, Theme.LIGHT, 100)
    frame = stage.frame
    assert frame.size().toTuple() == SIZES[0]
    faults = [*audit.unnamed(frame), *audit.untitled(frame), *audit.default_looking(frame)]
    faults += [*audit.badly_tabbed(frame), *faults_at_sizes(stage)]
    faults += audit.open_to_input_methods(frame)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_nothing_is_clipped_or_overlaps_in_the_dark_with_large_words(
    stage: Stage, scene: Scene
) -> None:
    show(stage, scene, Theme.DARK, 150)
    faults = [*audit.default_looking(stage.frame), *faults_at_sizes(stage)]
    assert not faults, "\n".join(faults)
