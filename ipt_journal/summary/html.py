"""Write a paper as a web page that a screen reader reads well, without scripts."""

from collections.abc import Iterable
from datetime import UTC, datetime
from html import escape

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.summary.sheet import Chart, CloserLook, EventRow, OneScore, ScoresRow, Sheet
from ipt_journal.summary.text import closeness_title, closer_title

_STYLE = """
body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #111;
  background: #fff; }
table { border-collapse: collapse; width: 100%; } caption { text-align: start; font-weight: 600; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid #8a8a8a; }
h2 { border-bottom: 1px solid #8a8a8a; font-size: 1.1rem; } footer { color: #4a4a4a; }
"""


def to_html(sheet: Sheet, language: str) -> str:
    """Return a whole page in `language`, a BCP 47 tag."""
    body = "".join((_head(sheet), _talk(sheet), _mood(sheet), _rest(sheet)))
    return page(body, sheet.footer, language)


def page(body: str, footer: str, language: str) -> str:
    """Return a whole page around a body in `language`, a BCP 47 tag."""
    name = translate("Sheet", "Summary")  # and no more: browsers show, keep and sync it
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(name)}</title>\n"
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n"
        f"<footer><p>{escape(footer)}</p></footer>\n</body>\n</html>\n"
    )


def _head(sheet: Sheet) -> str:
    lines = (line for line in (sheet.date, sheet.span, sheet.focus) if line)
    return element("h1", sheet.title) + "".join(element("p", line) for line in lines)


def _talk(sheet: Sheet) -> str:
    return _list(translate("Sheet", "I want to bring up"), sheet.agenda, "ol") + _list(
        translate("Sheet", "Safety, and hard to say"), sheet.safety
    )


def _mood(sheet: Sheet) -> str:
    heading = translate("Sheet", "Mood, and what happened with people")
    rows = (*sheet.events, *sheet.more_events)
    if not sheet.chart and not rows:
        return ""
    chart = element("p", sheet.chart.description) if sheet.chart else ""
    table = _events(rows) if rows else ""
    check_ins = _check_ins(sheet.chart) if sheet.chart and sheet.chart.times else ""
    return element("h2", heading) + chart + table + check_ins


def _rest(sheet: Sheet) -> str:
    said = [f"{one.number}. {one.words}" for one in sheet.words]
    notes = [f"{one.day}: {one.words}" for one in sheet.notes]
    scores = _scores(sheet.scores) if sheet.scores else ""
    return (
        scores
        + _list(translate("Sheet", "Tried since last time"), sheet.tried)
        + _list(translate("Sheet", "How I see these and my mood being linked"), said)
        + "".join(map(_closer, sheet.closer))
        + _list(translate("Sheet", "My focus"), sheet.standing)
        + _list(closeness_title(sheet), sheet.closeness)
        + _list(translate("Sheet", "Notes I wrote"), notes)
    )


def _closer(look: CloserLook) -> str:
    rows = "".join(
        element("dt", label) + "".join(element("dd", line) for line in words.splitlines())
        for label, words in look.rows
    )
    return element("h2", closer_title(look)) + f"<dl>\n{rows}</dl>\n"


def _events(rows: Iterable[EventRow]) -> str:
    heads = (
        translate("Sheet", "Number"),
        translate("Sheet", "Day"),
        translate("Sheet", "With"),
        translate("Sheet", "What happened"),
        translate("Sheet", "How it felt"),
        translate("Sheet", "Connected"),
    )
    cells = ((str(r.number), r.day, r.people, r.words, r.felt, r.connected) for r in rows)
    return _table(translate("Sheet", "What happened with people"), heads, cells)


def _scores(rows: Iterable[ScoresRow]) -> str:
    """Return the questionnaires; a column of bands only where they are shown."""
    rows = list(rows)
    heads = [
        translate("Sheet", "Questionnaire"),
        translate("Sheet", "Last"),
        translate("Sheet", "Before"),
        translate("Sheet", "First"),
        translate("Sheet", "Answered"),
    ]
    cells = [
        [f"{row.name}, {row.most}", *map(_score, (row.last, row.before, row.first)), row.answered]
        for row in rows
    ]
    if any(row.band for row in rows):
        heads.append(translate("Sheet", "Published band"))
        cells = [[*each, row.band] for each, row in zip(cells, rows, strict=True)]
    heading = translate("Sheet", "Questionnaires")
    return element("h2", heading) + _table(heading, heads, cells)


def _score(one: OneScore | None) -> str:
    return f"{one.words}, {one.day}" if one else ""


def _check_ins(chart: Chart) -> str:
    heads = [translate("Sheet", "Day"), translate("Sheet", "Mood, 0 to 10")]
    walls = [datetime.fromtimestamp(at, UTC) for at in chart.times]
    cells = [
        [dates.short_day(wall.date()), str(mood)]
        for wall, mood in zip(walls, chart.moods, strict=True)
    ]
    if chart.exact:
        heads.insert(1, translate("Sheet", "Time"))
        cells = [
            [day, dates.clock(wall), mood] for (day, mood), wall in zip(cells, walls, strict=True)
        ]
    return _table(translate("Sheet", "Check-ins"), heads, cells)


def _table(caption: str, heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    top = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    body = "".join(f"<tr>{''.join(element('td', cell) for cell in row)}</tr>\n" for row in rows)
    return (
        f"<table>\n{element('caption', caption)}<thead><tr>{top}</tr></thead>\n"
        f"<tbody>\n{body}</tbody>\n</table>\n"
    )


def _list(heading: str, lines: Iterable[str], kind: str = "ul") -> str:
    items = "".join(element("li", line) for line in lines)
    return f"{element('h2', heading)}<{kind}>\n{items}</{kind}>\n" if items else ""


def element(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>\n"
