"""Read a questionnaire from a TOML file, and refuse one that does not add up, in a sentence.

Such a file may come from anywhere: nothing in it is believed before it is checked, and its words
are only ever shown as plain text. Its form is told in `resources/questionnaires/README.md`.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from ipt_journal import paths
from ipt_journal.i18n import translate
from ipt_journal.records.questionnaire import (
    Answer,
    Band,
    Item,
    Questionnaire,
    Scoring,
    Unscored,
)

LARGEST = 64 * 1024  # bytes
_MOST_DOTS = 300  # in a line: each dot of a key makes a table, and tomllib takes long over many
_LONGEST, _MOST_WORDS = 600, 4000  # characters of a line; of a notice
_MOST_ITEMS, _MOST_ANSWERS, _MOST_DAYS = 60, 11, 366
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{1,23}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
_ITEM_NINE = "44260-8"  # of the PHQ-9: better off dead, or hurting oneself
_LOINC = re.compile(r"((LA)?\d{1,7}-\d)?")
# What scripts other than Latin need within a word, though it cannot be seen.
_JOINING = "\u00ad\u200c\u200d\u200e\u200f"
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_MARKUP = re.compile(r"<[A-Za-z/!?]")
_WHOLE = (
    "code", "name", "title", "language", "licence", "rights", "source", "days", "lead", "notice",
    "loinc", "scoring", "answer", "item", "band", "unscored",
)  # fmt: skip
# What each part may say; a slip in a key must not switch off what it was to say.
_KEYS: dict[str, tuple[str, ...]] = {
    "loinc": ("panel", "total"),
    "scoring": ("low", "high", "times", "better", "reliable", "case"),
    "answer": ("value", "words", "loinc"),
    "item": ("words", "loinc", "care"),
    "band": ("low", "high", "words"),
    "unscored": ("words", "loinc", "answer"),
}


class NotAQuestionnaire(Exception):
    """The file cannot be used; `sentence` says why, for whoever chose it."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence


def read(content: bytes) -> Questionnaire:
    """Return the questionnaire in a file; raises `NotAQuestionnaire`."""
    told = _parsed(content)
    _only(told, _WHOLE)
    scoring, answers = _scoring(_table(told, "scoring")), _answers(told)
    loinc = _table(told, "loinc")
    items = tuple(_item(one) for one in _rows(told, "item", _MOST_ITEMS))
    found = Questionnaire(
        code=_matching(told, "code", _CODE),
        name=_line(told, "name"),
        title=_line(told, "title"),
        language=_matching(told, "language", _LANGUAGE),
        licence=_line(told, "licence"),
        rights=_line(told, "rights", most=_MOST_WORDS),
        source=_line(told, "source"),
        days=_number(told, "days", 1, _MOST_DAYS),
        lead=_line(told, "lead"),
        answers=answers,
        items=items,
        scoring=scoring,
        bands=tuple(_band(one) for one in _rows(told, "band", 20, least=0)),
        unscored=tuple(_unscored(one) for one in _rows(told, "unscored", 10, least=0)),
        notice=_line(told, "notice", least=0, most=_MOST_WORDS),
        loinc={name: _loinc(loinc, name) for name in _KEYS["loinc"]},
    )
    _adds_up(found)
    return found


@cache
def bundled(language: str) -> tuple[Questionnaire, ...]:
    """Return what comes with the app; what asks about safety comes first, then by name."""
    return tuple(sorted(shipped_in(paths.resource("questionnaires"), language), key=_order))


def shipped_in(folder: Path, language: str) -> Iterator[Questionnaire]:
    """Yield the questionnaires of a folder, in an official translation where there is one.

    A translation lies beside the English file, as `phq-9.de.toml` beside `phq-9.toml`. What is not
    free, or does not add up, is not offered; a translation that asks otherwise than the English
    file is not taken.
    """
    for path in sorted(path for path in folder.glob("*.toml") if path.name.count(".") == 1):
        english = _shipped(path)
        if english is None:
            continue
        wanted = (language, language.partition("_")[0]) if _LANGUAGE.fullmatch(language) else ()
        beside = (_shipped(path.with_name(f"{path.stem}.{code}.toml")) for code in wanted)
        alike = (one for one in beside if one is not None and _shape(one) == _shape(english))
        yield next(alike, english)


def _shipped(path: Path) -> Questionnaire | None:
    """Return the questionnaire of a file that may be handed on, None where there is none."""
    try:
        found = read(path.read_bytes())
    except (OSError, NotAQuestionnaire):
        return None
    return found if found.free else None


def _shape(one: Questionnaire) -> tuple[object, ...]:
    """Return all that a translation has in common with its original."""
    return (
        one.code,
        one.scoring,
        one.days,
        [(item.loinc, item.care) for item in one.items],
        [answer.value for answer in one.answers],
        [(band.low, band.high) for band in one.bands],
        [[answer.value for answer in asked.answers] for asked in one.unscored],
    )


def _order(one: Questionnaire) -> tuple[bool, str]:
    return not any(item.care for item in one.items), one.name


# Reading, part by part


def _parsed(content: bytes) -> dict[str, Any]:
    if len(content) > LARGEST:
        raise NotAQuestionnaire(
            translate("Questionnaire", "This file is too large to be a questionnaire.")
        )
    unreadable = translate(
        "Questionnaire",
        "This file cannot be read as a questionnaire: it is not written in TOML. The README "
        "says what must be in it.",
    )
    if any(line.count(b".") > _MOST_DOTS for line in content.split(b"\n")):
        raise NotAQuestionnaire(unreadable)
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise NotAQuestionnaire(unreadable) from None


def _wrong(key: str) -> NotAQuestionnaire:
    sentence = translate(
        "Questionnaire", "This file cannot be used: “{part}” is not as it must be."
    )
    return NotAQuestionnaire(sentence.format(part=key))


def _only(told: Mapping[str, Any], keys: tuple[str, ...]) -> None:
    """Refuse a key that is not known."""
    if unknown := told.keys() - set(keys):
        raise _wrong(", ".join(sorted(unknown))[:60])


def _table(told: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = told.get(key, {})
    if not isinstance(found, dict):
        raise _wrong(key)
    _only(found, _KEYS[key])
    return found


def _rows(told: Mapping[str, Any], key: str, most: int, least: int = 1) -> list[Mapping[str, Any]]:
    found = told.get(key, [])
    if not isinstance(found, list) or not least <= len(found) <= most:
        raise _wrong(key)
    for one in found:
        if not isinstance(one, dict):
            raise _wrong(key)
        _only(one, _KEYS[key])
    return found


def _line(told: Mapping[str, Any], key: str, *, least: int = 1, most: int = _LONGEST) -> str:
    """Return a line of plain text: no markup, and nothing that turns the line around."""
    found = told.get(key, "")
    if not isinstance(found, str) or not least <= len(found.strip()) <= most:
        raise _wrong(key)
    unseen = (letter for letter in found if unicodedata.category(letter) in _UNSEEN)
    if any(letter not in _JOINING for letter in unseen) or _MARKUP.search(found):
        raise _wrong(key)
    return found.strip()


def _matching(told: Mapping[str, Any], key: str, form: "re.Pattern[str]") -> str:
    found = _line(told, key, least=0)
    if not form.fullmatch(found):
        raise _wrong(key)
    return found


def _loinc(told: Mapping[str, Any], key: str = "loinc") -> str:
    return _matching(told, key, _LOINC)


def _number(
    told: Mapping[str, Any], key: str, low: int, high: int, default: int | None = None
) -> int:
    found = told.get(key, default)
    if type(found) is not int or not low <= found <= high:
        raise _wrong(key)
    return found


def _answers(told: Mapping[str, Any]) -> tuple[Answer, ...]:
    found = tuple(
        Answer(_number(one, "value", 0, 10), _line(one, "words"), _loinc(one))
        for one in _rows(told, "answer", _MOST_ANSWERS, least=2)
    )
    if any(one.value >= later.value for one, later in pairwise(found)):
        raise _wrong("answer")
    return found


def _item(told: Mapping[str, Any]) -> Item:
    code = _loinc(told)
    care = told.get("care", code == _ITEM_NINE)  # a translation may leave the key out
    if not isinstance(care, bool):
        raise _wrong("care")
    return Item(_line(told, "words"), code, care)


def _unscored(told: Mapping[str, Any]) -> Unscored:
    return Unscored(_line(told, "words"), _answers(told), _loinc(told))


def _band(told: Mapping[str, Any]) -> Band:
    return Band(_number(told, "low", 0, 1000), _number(told, "high", 0, 1000), _line(told, "words"))


def _scoring(told: Mapping[str, Any]) -> Scoring:
    better = told.get("better", "lower")
    if better not in ("lower", "higher"):
        raise _wrong("better")
    return Scoring(
        low=_number(told, "low", 0, 1000),
        high=_number(told, "high", 1, 10_000),
        times=_number(told, "times", 1, 20, default=1),
        higher_is_better=better == "higher",
        reliable=_number(told, "reliable", 0, 1000, default=0),
        case=_number(told, "case", 0, 1000, default=0),
    )


def _adds_up(found: Questionnaire) -> None:
    """Refuse a file whose totals and bands are not what its items and answers give."""
    scoring, count = found.scoring, len(found.items)
    lowest = found.answers[0].value * count * scoring.times
    highest = found.answers[-1].value * count * scoring.times
    if (scoring.low, scoring.high) != (lowest, highest):
        sentence = translate(
            "Questionnaire",
            "This file does not add up: its items and answers give totals from {low} to {high}.",
        )
        raise NotAQuestionnaire(sentence.format(low=lowest, high=highest))
    if scoring.case > highest or scoring.reliable > highest - lowest:
        raise _wrong("scoring")
    if found.bands and not _cover(found):
        sentence = translate(
            "Questionnaire", "This file does not add up: its bands leave a gap or overlap."
        )
        raise NotAQuestionnaire(sentence)


def _cover(found: Questionnaire) -> bool:
    """Whether the bands reach from the lowest to the highest total, each total in one of them."""
    bands, scoring = found.bands, found.scoring
    ends = bands[0].low == scoring.low and bands[-1].high == scoring.high
    ordered = all(band.low <= band.high for band in bands)
    return ends and ordered and all(a.high + 1 == b.low for a, b in pairwise(bands))


def licence_remark(found: Questionnaire) -> str:
    """Return what must be known before a file of the client's own is taken, "" when nothing."""
    if found.free:
        return ""
    remark = translate(
        "Questionnaire",
        "Its licence is “{licence}”. Not every licence allows every use: please see whether it "
        "allows yours.",
    )
    return remark.format(licence=found.licence)
