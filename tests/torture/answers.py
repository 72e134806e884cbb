"""Known answers: published vectors by our own functions, a frozen journal by others' code."""

import hmac
import json
import random
import re
import runpy
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ipt_journal.vault import kdf, recovery
from tests.conftest import PASSPHRASE, ROOT
from tests.frozen import PLACE
from tests.torture.sample import place
from tests.torture.table import Tally

# github.com/P-H-C/phc-winner-argon2, src/test.c: passes, password, salt, tag
_PHC = (
    (2, "password", "somesalt", "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"),
    (1, "password", "somesalt", "f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98"),
    (4, "password", "somesalt", "9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c"),
    (2, "password", "diffsalt", "bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c"),
)
_HKDF: tuple[tuple[bytes, bytes | None, bytes, str], ...] = (  # RFC 5869, A.1 to A.3
    (
        b"\x0b" * 22, bytes(range(13)), bytes(range(0xF0, 0xFA)),
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
    ),
    (
        bytes(range(80)), bytes(range(0x60, 0xB0)), bytes(range(0xB0, 0x100)),
        ("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e"
        "590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"),
    ),
    (
        b"\x0b" * 22, None, b"",
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
    ),
)  # fmt: skip
_GCM = (  # McGrew and Viega, cases 13, 14 and 16: key, nonce, plain, bound, encrypted with its tag
    ("00" * 32, "00" * 12, "", "", "530f8afbc74536b9a963b4f1c4cb738b"),
    (
        "00" * 32, "00" * 12, "00" * 16, "",
        "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
    ),
    (
        "feffe9928665731c6d6a8f9467308308" * 2, "cafebabefacedbaddecaf888",
        ("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"),
        "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        ("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b"),
    ),
)  # fmt: skip
_RFC_9106 = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


@dataclass
class Answers:
    """Each published vector, and each frozen journal by the program on the page FORMAT.md."""

    name: str = "known answers"
    least: int = 16

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        told = Tally()
        for what, right in _answers():
            told += Tally(
                1, silent=int(not right), notes=[] if right else [f"{what}: another answer"]
            )
        planted = _agrees(lambda: hmac.digest(b"key", b"words", "sha256"), "00" * 32)
        return told + Tally(planted=1, caught=int(not planted))


def _answers() -> Iterator[tuple[str, bool]]:
    yield "Argon2id, RFC 9106", _agrees(_rfc_9106, _RFC_9106)
    for passes, words, salt, tag in _PHC:
        cost = kdf.Cost(2**16, passes, 1)
        yield "Argon2id, PHC", kdf.derive(words.encode(), salt.encode(), cost).hex() == tag
    for key, extract, label, made in _HKDF:
        length = len(made) // 2
        yield "HKDF, RFC 5869", kdf.expand(key, label, length, extract).hex() == made
    for hexed in _GCM:
        secret, nonce, plain, bound, sealed = map(bytes.fromhex, hexed)
        yield "AES-256-GCM", AESGCM(secret).encrypt(nonce, plain, bound) == sealed
    for frozen in sorted(path for path in PLACE.iterdir() if path.is_dir()):
        yield from _opened_by_others(frozen)


def _agrees(made: Callable[[], bytes], right: str) -> bool:
    return made().hex() == right


def _rfc_9106() -> bytes:
    told = {"secret": b"\3" * 8, "ad": b"\4" * 12}
    argon = Argon2id(salt=b"\2" * 16, length=32, iterations=3, lanes=4, memory_cost=32, **told)
    return argon.derive(b"\1" * 32)


def _opened_by_others(frozen: Path) -> Iterator[tuple[str, bool]]:
    """Read a frozen journal and backup with nothing but the page, and compare every row."""
    expected = json.loads((frozen / "expected.json").read_text("utf-8"))
    with place() as where:
        page = (ROOT / "FORMAT.md").read_text("utf-8")
        (where / "reader.py").write_text(
            "\n".join(re.findall(r"```python\n(.*?)```", page, re.DOTALL))
        )
        reader = runpy.run_path(str(where / "reader.py"))
        for number, secret in enumerate((PASSPHRASE, expected["recovery_key"])):
            unpacked = where / f"{number}.journal"
            reader["unpack"](next(frozen.glob("*.jbak")), unpacked, secret)
            for folder in (frozen, unpacked):
                named = reader["database_key_of"](folder, secret)
                pages = reader["plain_pages"]((folder / "journal.db").read_bytes(), *named)
                (where / "readable.sqlite").write_bytes(b"".join(pages))
                found = _rows(where / "readable.sqlite", expected["rows"])
                yield f"frozen {frozen.name}", found == expected["rows"]
    yield "recovery key", len(recovery.parse(expected["recovery_key"])) == 20


def _rows(database: Path, tables: dict[str, Any]) -> dict[str, Any]:
    with closing(sqlite3.connect(database)) as link:
        link.row_factory = sqlite3.Row
        return {
            table: {row["id"]: dict(row) for row in link.execute(f"SELECT * FROM {table}")}  # noqa: S608
            for table in tables
        }
