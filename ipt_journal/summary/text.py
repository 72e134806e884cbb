"""Write a paper as Markdown or plain text."""

from collections.abc import Callable, Iterable, Iterator

from ipt_journal.i18n import translate
from ipt_journal.summary.sheet import CloserLook, EventRow, ScoresRow, Sheet


def to_markdown(sheet: Sheet) -> str:
    head = [f"# {sheet.title}", *(line for line in (sheet.date, sheet.span, sheet.focus) if line)]
    return _joined([*head, *_parts(sheet, "## {}", _list_item), f"*{sheet.footer}*"])


def to_plain(sheet: Sheet) -> str:
    lines = [line for line in (sheet.title, sheet.date, sheet.span, sheet.focus) if line]
    return _joined([*lines, *_parts(sheet, "\n{}\n", "  {}".format), sheet.footer])


def event_line(row: EventRow) -> str:
    """Return one event as a line: number, day, who, what, how it felt, whether connected."""
    parts = [row.day, row.people, row.words, row.felt]
    if row.connected:
        parts.append(translate("Sheet", "connected: {answer}").format(answer=row.connected))
    return f"{row.number}. " + " · ".join(part for part in parts if part)


def scores_line(row: ScoresRow) -> str:
    """Return one questionnaire as a line: last, before and first total, with their days."""
    named = (
        (row.last, translate("Sheet", "last {total}, {day}")),
        (row.before, translate("Sheet", "before {total}, {day}")),
        (row.first, translate("Sheet", "first {total}, {day}")),
    )
    told = [each.format(total=one.words, day=one.day) for one, each in named if one]
    band = translate("Sheet", "published band: {band}").format(band=row.band) if row.band else ""
    name = translate("Sheet", "{name}, {most}").format(name=row.name, most=row.most)
    return " · ".join(part for part in (name, *told, row.answered, band) if part)


def _list_item(line: str) -> str:
    """Return a line as one item of a list; numbered ones are that already."""
    number, dot, _ = line.partition(". ")
    return line if dot and number.isdecimal() else f"- {line}"


def _parts(sheet: Sheet, heading: str, item: Callable[[str], str]) -> Iterator[str]:
    for title, lines in sections(sheet):
        yield heading.format(title)
        yield "\n".join(item(line) for line in lines)


def sections(sheet: Sheet) -> Iterator[tuple[str, list[str]]]:
    """Yield the parts of the paper that have something in them, in reading order."""
    points = [f"{n}. {point}" for n, point in enumerate(sheet.agenda, start=1)]
    rows = [event_line(row) for row in (*sheet.events, *sheet.more_events)]
    parts: Iterable[tuple[str, list[str]]] = (
        (translate("Sheet", "I want to bring up"), points),
        (translate("Sheet", "Safety, and hard to say"), list(sheet.safety)),
        (translate("Sheet", "Mood"), [sheet.chart.description] if sheet.chart else []),
        (translate("Sheet", "What happened with people"), rows),
        (translate("Sheet", "Questionnaires"), [scores_line(row) for row in sheet.scores]),
        (translate("Sheet", "Tried since last time"), list(sheet.tried)),
        (
            translate("Sheet", "How I see these and my mood being linked"),
            [f"{said.number}. {said.words}" for said in sheet.words],
        ),
        *(
            (closer_title(one), [f"{label}: {_one_line(words)}" for label, words in one.rows])
            for one in sheet.closer
        ),
        (translate("Sheet", "My focus"), list(sheet.standing)),
        (closeness_title(sheet), list(sheet.closeness)),
        (translate("Sheet", "Notes I wrote"), [f"{one.day}: {one.words}" for one in sheet.notes]),
    )
    return (part for part in parts if part[1])


def closer_title(look: CloserLook) -> str:
    return translate("Sheet", "A closer look at {n}").format(n=look.number)


def closeness_title(sheet: Sheet) -> str:
    return translate("Sheet", "Closeness since {day}").format(day=sheet.closeness_since)


def _one_line(words: str) -> str:
    return " / ".join(words.splitlines())


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"
