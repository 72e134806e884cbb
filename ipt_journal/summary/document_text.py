"""Write a paper of headed parts as Markdown, as plain text, or as a web page without scripts."""

import re
from collections.abc import Iterator
from html import escape

from ipt_journal.summary.document import (
    Document,
    Item,
    Labelled,
    Part,
    Picture,
    Ruled,
    Table,
    sections,
)
from ipt_journal.summary.html import element, page

# What Markdown would read as its own at the beginning of a line, and anywhere.
_BEGINS = re.compile(r"^(\s*)([#>+\-=]|\d+[.)](?=\s))", re.MULTILINE)
_MARKS = re.compile(r"([\\`*_\[\]<|~&])")


def to_markdown(document: Document) -> str:
    """Return headings, tables and lists; the client's words are never read as marks."""
    head = [f"# {_plain(document.title)}", *map(_plain, document.lines)]
    parts = [one for part in document.parts for one in _marked(part)]
    return _joined([*head, *parts, f"*{_plain(document.footer)}*"])


def to_plain(document: Document) -> str:
    head = [document.title, *document.lines]
    parts = (
        one
        for heading, lines in sections(document)
        for one in (f"\n{heading}\n" if heading else "", "\n".join(map(_indented, lines)))
    )
    return _joined([*head, *filter(None, parts), document.footer])


def to_html(document: Document, language: str) -> str:
    """Return a whole page in `language`, a BCP 47 tag."""
    head = element("h1", document.title) + "".join(element("p", line) for line in document.lines)
    parts = "".join(_headed(part) for part in document.parts)
    return page(head + parts, document.footer, language)


def _joined(parts: list[str]) -> str:
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _indented(line: str) -> str:
    return "\n".join(f"  {one}" for one in line.splitlines())


# Markdown


def _plain(words: str) -> str:
    """Return words that Markdown shows as they are, each of their lines as a line."""
    marked = _BEGINS.sub(lambda match: f"{match[1]}{_safe(match[2])}", _MARKS.sub(r"\\\1", words))
    return "  \n".join(marked.splitlines())


def _safe(begins: str) -> str:
    return f"{begins[:-1]}\\{begins[-1]}"


def _marked(part: Part) -> Iterator[str]:
    items = [_written(one) for one in part.items]
    if any(items):
        yield from filter(None, (f"## {_plain(part.heading)}" if part.heading else "", *items))


def _written(item: Item) -> str:
    match item:
        case str():
            return _plain(item)
        case Labelled():
            return f"**{_plain(item.label)}**  \n{_plain(item.words)}"
        case Table():
            return _table(item)
        case Ruled():
            return "\n\n".join(filter(None, (_plain(item.label), *["\\_" * 40] * item.lines)))
        case _:
            return "\n".join(f"- {_plain(line)}" for line in item.told)


def _table(table: Table) -> str:
    rows = [table.heads, ("---",) * len(table.heads)]
    rows += [tuple(_plain(cell).replace("  \n", "<br>") for cell in row) for row in table.rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


# Web page


def _headed(part: Part) -> str:
    items = "".join(_listed(part))
    return (element("h2", part.heading) if part.heading else "") + items if items else ""


def _listed(part: Part) -> Iterator[str]:
    """Yield what stands in a part; labelled words that follow one another are one list."""
    rows = ""
    for item in part.items:
        if isinstance(item, Labelled):
            rows += element("dt", item.label) + _lines("dd", item.words)
            continue
        yield _as_list("dl", rows)
        rows = ""
        yield _shown(item)
    yield _as_list("dl", rows)


def _shown(item: str | Table | Ruled | Picture) -> str:
    match item:
        case str():
            return _lines("p", item)
        case Table():
            return _web_table(item)
        case Ruled():
            return element("p", item.label) if item.label else ""
        case _:
            return _as_list("ul", "".join(element("li", line) for line in item.told))


def _web_table(table: Table) -> str:
    """Return a table without a caption: the heading above it says what it is."""
    heads = (
        f'<th scope="col">{escape(head)}</th>' if head else "<td></td>" for head in table.heads
    )
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>\n" for row in table.rows)
    return f"<table>\n<thead><tr>{''.join(heads)}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n"


def _cell(words: str) -> str:
    return f"<td>{'<br>'.join(map(escape, words.splitlines()))}</td>"


def _lines(name: str, words: str) -> str:
    return "".join(element(name, line) for line in words.splitlines())


def _as_list(name: str, rows: str) -> str:
    return f"<{name}>\n{rows}</{name}>\n" if rows else ""
