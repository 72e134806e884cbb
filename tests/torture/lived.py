"""Live with secret words, first without a window, then in a real one, until told to lock.

`python -m tests.torture.lived FOLDER` reads the words, the passphrase, and "lock", line by line.
"""

import logging
import os
import shutil
import sys
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from sqlalchemy import text
from sqlmodel import select

from ipt_journal import log
from ipt_journal.journal import Journal
from ipt_journal.records import KINDS, note, search
from ipt_journal.records.note import Note
from ipt_journal.rescue import backing_up, beside, salvage
from ipt_journal.ui import app, warm
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.frame import Frame
from ipt_journal.ui.window import Window
from ipt_journal.vault import backup, memory
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, now_utc
from tests.frozen import one_of
from tests.hands import CONTROL, RETURN, key, keys, offers, press, settle, until, write
from tests.vault.notes import save

SHOWN = "Shown.journal"
_PATIENCE_MS = 60_000  # below strace all is slow
_SORTED = (
    "SELECT text FROM note ORDER BY text || id DESC",
    "SELECT text, count(*) FROM note, paper_tick GROUP BY text ORDER BY 2",
    "SELECT DISTINCT a.text || b.text FROM note a, note b ORDER BY 1",
    "CREATE TEMP TABLE aside AS SELECT text FROM note",
    "CREATE INDEX temp.ix_aside ON aside (text)",
)


def without_window(place: Path, words: str, passphrase: str) -> None:
    """Do all that can be done with a journal, and let it go wrong too."""
    secret = Secret(Kind.PASSPHRASE, passphrase)
    folder = place / "Kept.journal"
    journal = Journal.create(folder, passphrase, now_utc, CHEAP)
    with journal.write() as session:
        session.add_all(one_of(kind, words) for kind in KINDS)
    for number in range(30):
        save(journal, f"{number} " + f"{words} " * 200)
    with journal.write() as session:
        session.exec(select(Note)).all()[0].text = f"{words} put better"
    with journal.read() as session:
        for asked in _SORTED:
            session.connection().execute(text(asked))
        assert search.find(session, words)
    taken = backing_up.take(journal)
    with journal.write() as session:
        note.remove(session, session.exec(select(Note)).all()[0])
    with beside.in_backup(journal.vault, taken) as there:
        assert search.find(there, words)
    _go_wrong(journal, words)
    journal.close({"note": {"text": words}})
    backup.unpack(taken, secret, place / "Restored.journal")
    _damage(folder / "journal.db")
    salvage.salvage_to(folder, secret, place / "Salvaged.journal", now_utc)
    shutil.rmtree(folder)


def _go_wrong(journal: Journal, words: str) -> None:
    """Raise with the words at hand, in this thread's log and as what nobody caught."""
    logging.getLogger("torture").warning("about %s", words)
    try:
        with journal.write() as session:
            session.connection().execute(text("INSERT INTO note (text) VALUES (:w)"), {"w": words})
    except AssertionError:
        logging.getLogger("torture").exception("went wrong")
    broken = threading.Thread(target=lambda: int(words))
    broken.start()
    broken.join()


def _damage(database: Path) -> None:
    raw = bytearray(database.read_bytes())
    raw[len(raw) // 2] ^= 1
    database.write_bytes(raw)


def in_window(place: Path, words: str, passphrase: str) -> Departure:
    """Unlock, save a note, search for it, and leave another one half-written."""
    memory.harden()
    warm.begin()
    warm.wait()  # while strace looks on, loading beside the window takes minutes
    application = app.make()
    appearance = Appearance(application)
    appearance.apply()
    departure = Departure(application)
    frame = Frame(appearance, departure)
    frame.show_unlock(place / SHOWN)
    frame.show()
    until(lambda: offers(frame, "Unlock"), _PATIENCE_MS)
    write(frame, "Passphrase", passphrase)
    press(frame, "Unlock")
    until(lambda: isinstance(frame.content, Window), _PATIENCE_MS)
    settle(600)
    key(Qt.Key.Key_M, CONTROL)
    key(Qt.Key.Key_4)
    typed = words.partition("ü")[0]  # QTest types ASCII alone
    write(frame, "A note", typed)
    key(RETURN, CONTROL)
    settle(300)
    key(Qt.Key.Key_F, CONTROL)
    keys(typed)
    key(Qt.Key.Key_E, CONTROL)
    keys(f"{typed} half")
    return departure


def main() -> None:
    place = Path(sys.argv[1])
    words, passphrase = (sys.stdin.readline().strip() for _ in range(2))
    log.install()
    without_window(place, words, passphrase)
    Journal.create(place / SHOWN, passphrase, now_utc, CHEAP).close()
    departure = in_window(place, words, passphrase)
    os.write(1, b"ready\n")
    assert sys.stdin.readline() == "lock\n"
    departure.lock()
    app.make().exec()


if __name__ == "__main__":
    main()
