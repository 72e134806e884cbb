"""What is fuzzed: each reader of a file with a few good files, and the errors it may raise."""

import struct
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from unittest import mock

from ipt_journal import paths
from ipt_journal.helplines import reading
from ipt_journal.journal import Journal
from ipt_journal.records import phrase_file, questionnaire_file
from ipt_journal.records.person import Person
from ipt_journal.records.phrase_file import NotAPhraseList
from ipt_journal.records.questionnaire_file import NotAQuestionnaire
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.settings import Settings
from ipt_journal.summary import choices_file
from ipt_journal.summary.choices import kept
from ipt_journal.summary.choices_file import WrongChoices
from ipt_journal.vault import kdf, recovery
from ipt_journal.vault.errors import Damaged, FromNewerVersion, MistypedKey, WrongKey
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Kind
from tests.conftest import NOW, OPENS, PASSPHRASE, now_utc
from tests.torture.life import PAPER
from tests.torture.sample import place

Target = Callable[[bytes], None]
_DATA_KEY = bytes(range(32))
_CHEAPEST = kdf.Cost(128, 1, 1)


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
        key_file, backup, recovery_key, questionnaire, help_lines, choices, settings, phrases,
        planted,
    )
}  # fmt: skip
