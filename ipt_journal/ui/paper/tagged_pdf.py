"""A PDF as Qt writes it, with tags, a language and a title to read it by, and without its origin.

Qt's file is a table of plain objects. Each page's content gets marks where things begin and end
(ISO 32000-1, 14.6), and a tree of what they are, in the order in which they are read (14.7).
"""

import re
import zlib
from collections.abc import Sequence
from itertools import pairwise

from ipt_journal.ui.paper.telling import BEGINS, ENDS, LINE_BEGINS, LINE_ENDS, Told

_MARK = rb"%d (\d+) m\n%d \d+ l\nS\n"
_BEGIN, _END = (re.compile(_MARK % (at, at)) for at in (BEGINS, ENDS))
_LINE = re.compile(
    _MARK % (LINE_BEGINS, LINE_BEGINS) + b"(.*?)" + _MARK % (LINE_ENDS, LINE_ENDS), re.DOTALL
)
_OBJECT = re.compile(rb"\d+ 0 obj\s*(.*)\bendobj\s*", re.DOTALL)


def tagged(content: bytes, told: Sequence[Told], title: str, language: str) -> bytes:
    """Return the file that Qt wrote with its marks as tags; `language` is a BCP 47 tag."""
    file = _File(content)
    root, info = file.named(b"Root"), file.named(b"Info")
    file.objects[info] = b"<< /Title %s >>" % _text(title)
    tree, document = file.add(b""), file.add(b"")
    pages = file.pages(root)
    parts = [file.tag(page, number, told, document) for number, page in enumerate(pages)]
    listed = b" ".join(b"%d [%s]" % (at, _references(part)) for at, part in enumerate(parts))
    every = _references([one for part in parts for one in part])
    file.objects[document] = b"<< /S /Document /P %d 0 R /K [%s] >>" % (tree, every)
    file.objects[tree] = b"<< /Type /StructTreeRoot /K %d 0 R /ParentTree << /Nums [%s] >> >>" % (
        document,
        listed,
    )
    reading = b"/Lang %s /MarkInfo << /Marked true >> /StructTreeRoot %d 0 R" % (
        _text(language),
        tree,
    )
    shown = b"/ViewerPreferences << /DisplayDocTitle true >>"
    file.objects[root] = re.sub(rb"/Metadata (\d+) 0 R\s*", b"", file.objects[root])
    file.extend(root, b"%s %s" % (reading, shown))
    return file.written(root, info)


class _File:
    """The objects of a file by their numbers, which start at 1."""

    def __init__(self, content: bytes) -> None:
        table = int(content.rpartition(b"startxref")[2].split()[0])
        rows = re.findall(rb"(\d{10}) \d{5} n", content[table:])
        ends = sorted([*map(int, rows), table])
        following = dict(pairwise(ends))
        self.objects: dict[int, bytes] = {}
        for number, row in enumerate(rows, start=1):
            found = _OBJECT.fullmatch(content, int(row), following[int(row)])
            assert found is not None  # noqa: S101 - Qt's own format
            self.objects[number] = found[1].rstrip()
        self._trailer = content[table:]

    def named(self, key: bytes, within: bytes | None = None) -> int:
        """Return the number of the object that an entry of a dictionary refers to."""
        found = re.search(rb"/%s (\d+) 0 R" % key, self._trailer if within is None else within)
        assert found is not None  # noqa: S101 - Qt's own format
        return int(found[1])

    def pages(self, root: int) -> list[int]:
        every = self.objects[self.named(b"Pages", self.objects[root])]
        kids = re.findall(rb"(\d+) 0 R", every.partition(b"/Kids")[2].partition(b"]")[0])
        return [int(kid) for kid in kids]

    def add(self, content: bytes) -> int:
        number = len(self.objects) + 1
        self.objects[number] = content
        return number

    def extend(self, number: int, entries: bytes) -> None:
        before, _, after = self.objects[number].rpartition(b">>")
        self.objects[number] = b"%s %s >>%s" % (before, entries, after)

    def tag(self, page: int, number: int, told: Sequence[Told], document: int) -> list[int]:
        """Mark what is on a page and return the elements of the tree that tell of it."""
        elements: list[int] = []

        def begin(mark: re.Match[bytes]) -> bytes:
            one = told[int(mark[1])]
            kind, at = one.kind.encode(), len(elements)
            element = b"<< /S /%s /P %d 0 R /Pg %d 0 R /K %d" % (kind, document, page, at)
            alt = b" /Alt %s" % _text(one.words) if one.words else b""
            elements.append(self.add(element + alt + b" >>"))
            return b"/%s << /MCID %d >> BDC\n" % (kind, at)

        content = self.named(b"Contents", self.objects[page])
        drawn = _BEGIN.sub(begin, _unpacked(self.objects[content]))
        drawn = _LINE.sub(lambda found: _line(found[2], told[int(found[1])].words), drawn)
        self.objects[content] = _packed(_END.sub(b"EMC\n", drawn))
        self.extend(page, b"/StructParents %d /Tabs /S" % number)
        return elements

    def written(self, root: int, info: int) -> bytes:
        """Return the file with those of its objects that are reached from its first ones."""
        kept = self._reached([root, info])
        new = {number: at for at, number in enumerate(kept, start=1)}
        made, rows = (
            bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
            bytearray(b"0000000000 65535 f \n"),
        )
        for number in kept:
            rows += b"%010d 00000 n \n" % len(made)
            made += b"%d 0 obj\n%s\nendobj\n" % (
                new[number],
                _renumbered(self.objects[number], new),
            )
        size, table = len(kept) + 1, len(made)
        made += b"xref\n0 %d\n%strailer\n<< /Size %d /Root 1 0 R /Info 2 0 R >>\n" % (
            size,
            rows,
            size,
        )
        return bytes(made + b"startxref\n%d\n%%%%EOF\n" % table)

    def _reached(self, first: list[int]) -> list[int]:
        found = dict.fromkeys(first)
        waiting = list(first)
        while waiting:
            head = self.objects[waiting.pop()].partition(b"stream\n")[0]
            for reference in map(int, re.findall(rb"(\d+) 0 R\b", head)):
                if reference not in found:
                    found[reference] = None
                    waiting.append(reference)
        return list(found)


def _renumbered(content: bytes, new: dict[int, int]) -> bytes:
    head, stream, rest = content.partition(b"stream\n")
    head = re.sub(rb"(\d+) 0 R\b", lambda found: b"%d 0 R" % new[int(found[1])], head)
    return head + stream + rest


def _line(drawn: bytes, words: str) -> bytes:
    """Let the first letters of a line stand for all its words, and the others for none."""
    before, *texts = drawn.split(b"BT\n")
    told = [b"BT\n/Span << /ActualText %s >> BDC\n" % _text(one) for one in (words, "")]
    made = [text.replace(b"ET\n", b"EMC\nET\n") for text in texts]
    return before + b"".join(told[number > 0] + text for number, text in enumerate(made))


def _unpacked(content: bytes) -> bytes:
    return zlib.decompressobj().decompress(content.partition(b"stream\n")[2])


def _packed(drawn: bytes) -> bytes:
    packed = zlib.compress(drawn)
    head = b"<< /Length %d /Filter /FlateDecode >>" % len(packed)
    return b"%s\nstream\n%s\nendstream" % (head, packed)


def _references(numbers: Sequence[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in numbers)


def _text(words: str) -> bytes:
    return b"<%s>" % ("\ufeff" + words).encode("utf-16-be").hex().encode()
