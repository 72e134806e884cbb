"""Through a whole evening the program opens no network socket."""

import re
from pathlib import Path

import pytest

from ipt_journal.ui.pages import PAGES
from tests.conftest import PASSPHRASE
from tests.real.screen import Screen

pytestmark = [pytest.mark.display, pytest.mark.trace]

SOCKETS = "trace=socket,connect,bind,sendto,sendmsg"


def test_no_network_socket_is_opened(screen: Screen, notebook: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    program = screen.start(under=("strace", "-f", "-e", SOCKETS, "-o", str(trace)))
    program.unlock(PASSPHRASE)
    screen.key("ctrl+m", "4", "Return")
    program.find("Saved")
    for page in PAGES:
        if page.key:
            screen.key(f"ctrl+{page.key}")
            program.find("Hide")
    screen.key("F1")
    program.find("Hide")
    program.save_paper()
    screen.key("ctrl+p")
    program.find("Back to the paper")
    screen.key("shift+Escape")
    program.ended()
    told = trace.read_text("utf-8", "replace")
    families = set(re.findall(r"\bsocket\((AF_\w+)", told))
    assert "AF_UNIX" in families, "the trace saw nothing"
    assert families <= {"AF_UNIX"}
    assert not re.search(r"sa_family=AF_INET6?", told)
