"""Write a document as Markdown, as plain text, or as a web page without scripts."""

from collections.abc import Callable, Iterator
from html import escape

from ipt_journal.i18n import translate
from ipt_journal.summary.document import Document, Item, Labelled, Ruled, Table, sections
from ipt_journal.summary.html import page


def to_markdown(document: Document) -> str:
    parts = [f"# {document.title}", *document.lines, *_parts(document, "## {}", "- {}".format)]
    return _joined([*parts, f"*{document.footer}*"])


def to_plain(document: Document) -> str:
    parts = [document.title, *document.lines, *_parts(document, "\n{}\n", "  {}".format)]
    return _joined([*parts, document.footer])


def to_html(document: Document, language: str) -> str:
    """Return a whole page in `language`, a BCP 47 tag."""
    head = _element("h1", document.title) + "".join(_element("p", line) for line in document.lines)
    body = "".join(
        (_element("h2", part.heading) if part.heading else "") + "".join(map(_item, part.items))
        for part in document.parts
    )
    return page(head + body, document.footer, language)


def _parts(document: Document, heading: str, item: Callable[[str], str]) -> Iterator[str]:
    for title, lines in sections(document):
        if title:
            yield heading.format(title)
        yield "\n".join(item(" / ".join(line.splitlines())) for line in lines)


def _joined(parts: list[str]) -> str:
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def _item(item: Item) -> str:
    match item:
        case str():
            return "".join(_element("p", line) for line in item.splitlines())
        case Labelled():
            words = "".join(_element("dd", line) for line in item.words.splitlines())
            return f"<dl>\n{_element('dt', item.label)}{words}</dl>\n"
        case Table():
            return _table(item)
        case Ruled():
            return _element("p", item.label) if item.label else ""
        case _:
            lines = "".join(_element("li", line) for line in item.told)
            return f"<ul>\n{lines}</ul>\n" if lines else ""


def _table(table: Table) -> str:
    heads = "".join(
        f'<th scope="col">{escape(head or translate("Sheet", "Number"))}</th>'
        for head in table.heads
    )
    rows = "".join(
        f"<tr>{''.join(_element('td', cell) for cell in row)}</tr>\n" for row in table.rows
    )
    return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"


def _element(name: str, words: str) -> str:
    return f"<{name}>{escape(words)}</{name}>\n"
