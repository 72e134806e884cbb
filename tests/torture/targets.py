"""What is fuzzed: each reader of a file with a few good files, and the errors it may raise."""

import hashlib
import hmac
import shutil
import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from importlib import import_module
from pathlib import Path
from unittest import mock

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ipt_journal import paths
from ipt_journal.helplines import reading
from ipt_journal.journal import Journal
from ipt_journal.records import phrase_file, questionnaire_file
from ipt_journal.records.person import Person
from ipt_journal.records.phrase_file import NotAPhraseList
from ipt_journal.records.questionnaire_file import NotAQuestionnaire
from ipt_journal.rescue import checked, waiting
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.settings import Settings
from ipt_journal.summary import choices_file
from ipt_journal.summary.choices import kept
from ipt_journal.summary.choices_file import WrongChoices
from ipt_journal.vault import database, kdf, keyfile, recovery
from ipt_journal.vault.backup import unpack
from ipt_journal.vault.errors import Damaged, FromNewerVersion, MistypedKey, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup, Head
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Kind
from ipt_journal.vault.open_plan import MOST, OpenPlan
from ipt_journal.vault.rest import Rest
from ipt_journal.vault.seal import Seal
from tests.conftest import NOW, OPENS, PASSPHRASE, now_utc
from tests.torture.life import PAPER
from tests.torture.sample import place

Target = Callable[[bytes], None]
_DATA_KEY = bytes(range(32))
_CHEAPEST = kdf.Cost(128, 1, 1)
_LATE = 2**40  # UTC in seconds
_SIGNED = keyfile.SIZE - 64
_PAGES_FROM = 64 + _SIGNED  # in what is fuzzed of a backup


@contextmanager
def ready(name: str) -> Iterator[tuple[list[bytes], Target]]:
    """Give the seeds and the function of a target, in a place that is there until the end."""
    with (
        place() as where,
        mock.patch.multiple(
            kdf,
            MEMORY_LIMITS=(128, 256),
            PASSES_LIMITS=(1, 2),  # so that no input asks for GiB
        ),
    ):
        tempfile.tempdir = str(where)
        yield _TARGETS[name](where)


def key_file(_: Path) -> tuple[list[bytes], Target]:
    empty = KeyFile(b"u" * 16, 0)
    one = empty.with_slot(0, OPENS, _DATA_KEY, _CHEAPEST)
    good = one.with_slot(1, PAPER, _DATA_KEY, _CHEAPEST).sealed(_DATA_KEY)

    def target(data: bytes) -> None:
        with suppress(Damaged, FromNewerVersion, WrongKey):
            keys = KeyFile.parse(data)
            keys.authentic(_DATA_KEY)
            assert keys.open(Kind.RECOVERY, PAPER.material()) == _DATA_KEY
            assert keys.open(Kind.PASSPHRASE, OPENS.material()) == _DATA_KEY

    return [good.raw, one.sealed(_DATA_KEY).raw, good.raw[:-1]], target


def backup(where: Path) -> tuple[list[bytes], Target]:
    journal = Journal.create(where / "Mine.journal", PASSPHRASE, now_utc, _CHEAPEST)
    good = back_up(journal).path.read_bytes()
    journal.close()
    short = good[:48] + struct.pack(">QQ", 1, 16) + good[64:720]

    def target(data: bytes) -> None:
        path = where / "fuzzed.jbak"
        path.write_bytes(data)
        with suppress(Damaged, FromNewerVersion):
            one = Backup.at(path)
            one.keys()
            one.scrub()
            one.require_authentic(_DATA_KEY)
            raise AssertionError

    return [short, short[:64], good[:704]], target


def key_file_sealed(_: Path) -> tuple[list[bytes], Target]:
    """Go on behind digest and seal: whoever knows a secret can make both."""
    good = _keys()

    def target(data: bytes) -> None:
        with suppress(Damaged, FromNewerVersion, WrongKey):
            keys = KeyFile.parse(_sealed_keys(data))
            assert keys.authentic(_DATA_KEY)
            assert keys.open(Kind.RECOVERY, PAPER.material()) == _DATA_KEY
            assert KeyFile.parse(keys.mended(_DATA_KEY).raw).authentic(_DATA_KEY)

    return [good.raw[:_SIGNED]], target


def backup_sealed(where: Path) -> tuple[list[bytes], Target]:
    """Make a journal of a backup whose head, keys and pages are anything, under the right seals."""
    keys, image = _keys(), _small_database(where / "small.db")
    head = Head(keys.uuid, 1, 1, 1, len(image)).pack()
    path, made = where / "fuzzed.jbak", where / "Made.journal"

    def target(data: bytes) -> None:
        pages = data[_PAGES_FROM:] + image[len(data[_PAGES_FROM:]) :]
        body = data[: len(head)] + _sealed_keys(data[len(head) : _PAGES_FROM]) + pages
        digest = hashlib.sha256(body).digest()
        seal = hmac.digest(kdf.expand(_DATA_KEY, b"rj backup v1"), digest, "sha256")
        path.write_bytes(body + digest + seal)
        with suppress(Damaged, FromNewerVersion, WrongKey):
            unpack(Backup.at(path), PAPER, made)
            assert JournalFolder(made).database.read_bytes() == image
        shutil.rmtree(made, ignore_errors=True)

    good = head + keys.raw[:_SIGNED]
    target(good)
    return [good, good + image[:64]], target


def _keys() -> KeyFile:
    return KeyFile(b"u" * 16, 0).with_slot(1, PAPER, _DATA_KEY, _CHEAPEST).sealed(_DATA_KEY)


def _sealed_keys(body: bytes) -> bytes:
    body = body[:_SIGNED].ljust(_SIGNED, b"\0")
    signed = body + hmac.digest(kdf.expand(_DATA_KEY, b"rj header mac v1"), body, "sha256")
    return signed + hashlib.sha256(signed).digest()


def _small_database(path: Path) -> bytes:
    specification = database.specification_of(_DATA_KEY, b"u" * 16)
    with closing(database.connect(path, specification, mode="rwc")) as link:
        link.execute("CREATE TABLE one (two)")
        link.execute("PRAGMA journal_mode = DELETE").fetchall()
    return path.read_bytes()


def seal(where: Path) -> tuple[list[bytes], Target]:
    """Read two halves of anything, each as it is or under its right seal, and write the next."""
    folder = JournalFolder(where)
    key = kdf.expand(_DATA_KEY, b"rj seal v1")

    def target(data: bytes) -> None:
        raw = data[1:]
        if data[:1] == b"s":
            halves = (raw[:32].ljust(32, b"\0"), raw[32:64].ljust(32, b"\0"))
            raw = b"".join(half + hmac.digest(key, half, "sha256") for half in halves)
        folder.seal.write_bytes(raw)
        there = Seal(folder, _DATA_KEY)
        there.write(min(there.read(), 2**200) + 1)

    return [b"s" + bytes(31) + b"\1" + bytes(31) + b"\2", b"." + bytes(128)], target


def rest(where: Path) -> tuple[list[bytes], Target]:
    """Take text of a full disk: the file as it is, or what was packed under the right key."""
    folder = JournalFolder(where)
    key = kdf.expand(_DATA_KEY, b"rj rest v1")

    def target(data: bytes) -> None:
        raw = data[1:]
        if data[:1] == b"s":
            sealed = AESGCM(key).encrypt(bytes(12), raw, None)
            raw = struct.pack(">I12s", len(sealed), bytes(12)) + sealed
        folder.rest.write_bytes(raw)
        text = Rest(folder, _DATA_KEY).take()
        assert text is None or isinstance(text, str)

    return [b"s" + zlib.compress(b'{"note": {"text": "half"}}'), b"." + bytes(40)], target


def checked_backups(where: Path) -> tuple[list[bytes], Target]:
    def target(data: bytes) -> None:
        (where / "checked.json").write_bytes(data)
        for name, one in checked.noted(where, _LATE).items():
            assert (type(name), type(one.utc), type(one.whole)) == (str, int, bool)

    return [b'{"2026-11-17 1640Z 1.jbak": [1795000000, true]}', b'{"a": [1e3, 0]}'], target


def open_plan(where: Path) -> tuple[list[bytes], Target]:
    """Read what anybody may have put where the plan is shown while locked."""
    show = import_module("ipt_journal.ui.widgets.open_plan").read
    folder = JournalFolder(where)

    def target(data: bytes) -> None:
        folder.open_plan.write_bytes(data)
        assert len(show(OpenPlan(folder)).encode()) <= MOST + len("…".encode())

    return ["Warning signs\nCanal – 语\n".encode(), b"\xef\xbb\xbfCall\r\n"], target


def waiting_journal(where: Path) -> tuple[list[bytes], Target]:
    """Look for what waits: of all that lies there, nothing but the journal gets its name back."""
    folder = where / "in" / "Mine.journal"
    kept = folder.with_name(f"Mine {waiting.KEPT}.journal")
    made = folder.with_name(f"Mine {waiting.MADE}.journal")
    made.mkdir(parents=True)
    kept.mkdir()

    def target(data: bytes) -> None:
        (made / "journal.waiting").write_bytes(data)
        assert waiting.beside(folder) == made
        if folder.exists():
            folder.rename(kept)
        assert {*where.rglob("*")} == {folder.parent, kept, made, made / "journal.waiting"}

    return [kept.name.encode(), b"", b"Mine before restoring/../x.journal"], target


def recovery_key(_: Path) -> tuple[list[bytes], Target]:
    def target(data: bytes) -> None:
        with suppress(MistypedKey):
            assert len(recovery.parse(data.decode("utf-8", "surrogateescape"))) == 20

    return [PAPER.text.encode(), PAPER.text.lower().encode(), "ﬀ-Ⅷ-ı".encode()], target


def questionnaire(_: Path) -> tuple[list[bytes], Target]:
    def target(data: bytes) -> None:
        with suppress(NotAQuestionnaire):
            questionnaire_file.read(data)

    return _resources("questionnaires"), target


def help_lines(where: Path) -> tuple[list[bytes], Target]:
    def target(data: bytes) -> None:
        path = where / "lines.toml"
        path.write_bytes(data)
        reading.read(path)

    whole = paths.resource("help", "lines.toml").read_bytes()
    return [whole[:2000], whole[:6000]], target


def choices(where: Path) -> tuple[list[bytes], Target]:
    journal = Journal.create(where / "Mine.journal", PASSPHRASE, now_utc, _CHEAPEST)
    with journal.write() as session:
        session.add_all([Person(label="Tanya"), Person(label="M.")])
    with journal.read() as session:
        before = kept(session, NOW.date())
    written = choices_file.written(before).encode()

    def target(data: bytes) -> None:
        with suppress(WrongChoices), journal.read() as session:
            choices_file.read(session, data, before)

    return [written, written + b'leave_out_people = ["Tanya"]\n'], target


def settings(where: Path) -> tuple[list[bytes], Target]:
    path = where / "settings.toml"
    Settings().save(path)
    good = path.read_bytes()

    def target(data: bytes) -> None:
        path.write_bytes(data)
        Settings.load(path).save(path)

    return [good, good.replace(b"100", b"120")], target


def phrases(_: Path) -> tuple[list[bytes], Target]:
    def target(data: bytes) -> None:
        with suppress(NotAPhraseList):
            phrase_file.read(data)

    small = (
        b'me = ["I"]\n[[group]]\nname = "x"\nphrases = ["no one (ever|at all) .. [really] cares"]\n'
    )
    return [small, *(seed[:4000] for seed in _resources("phrases"))], target


def planted(_: Path) -> tuple[list[bytes], Target]:
    """Take the head apart without looking how long it is."""

    def target(data: bytes) -> None:
        struct.unpack(">8sHHI16sQ24s", data)

    return [b"RJKEYS\r\n" + bytes(56)], target


def _resources(folder: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted(paths.resource(folder).glob("*.toml"))]


_TARGETS: dict[str, Callable[[Path], tuple[list[bytes], Target]]] = {
    one.__name__: one
    for one in (
        key_file, key_file_sealed, backup, backup_sealed, seal, rest, checked_backups, open_plan,
        waiting_journal, recovery_key, questionnaire, help_lines, choices, settings, phrases,
        planted,
    )
}  # fmt: skip
