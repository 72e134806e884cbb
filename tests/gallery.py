"""Draw every page, light and dark, empty and full, at 100 and 150 %: `run.py gallery [DIR]`."""

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ipt_journal.settings import Theme
from ipt_journal.summary import choices, session_sheet
from ipt_journal.ui import app
from ipt_journal.ui.paper import output, session_paper
from tests.conftest import NOW
from tests.hands import settle
from tests.scenes import SCENES, YEARS, Stage

LOOKS = tuple((theme, size) for theme in (Theme.LIGHT, Theme.DARK) for size in (100, 150))
SIZE = (1280, 800)


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0] if arguments else "gallery")
    wanted = arguments[1:]
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["IPT_JOURNAL_HOME"] = home
        stage = Stage(app.make(), Path(home))
        stage.frame.resize(*SIZE)
        for theme, size in LOOKS:
            draw(stage, folder, theme, size, wanted)
        draw_paper(stage, folder)
        stage.close()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


def draw(stage: Stage, folder: Path, theme: Theme, size: int, wanted: list[str]) -> None:
    look = replace(stage.appearance.settings, theme=theme, text_size=size, country="GB")
    stage.appearance.settings = look
    stage.appearance.apply()
    for scene in (*SCENES, *YEARS):
        if wanted and scene.name not in wanted:
            continue
        stage.renew()  # whatever the scene before wrote
        scene.show(stage)
        settle()
        stage.frame.grab().save(str(folder / f"{scene.name}-{theme}-{size}.png"))


def draw_paper(stage: Stage, folder: Path) -> None:
    with stage.journal("full").read() as session:
        sheet = session_sheet.build(session, choices.kept(session, NOW.date()))
    pages = session_paper.lay_out(sheet)
    for number in range(pages.count):
        output.picture(pages, number, 1000).save(str(folder / f"paper-{number + 1}.png"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
