"""A question above what answers it, with "optional" beside it and a hint at the right."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.text import caption, text

_LONGEST_LINE = 44  # letters; a longer question may run over two lines


def labelled(
    question: str, answer: QWidget, *, optional: str = "", hint: QLabel | None = None, gap: int = 2
) -> QWidget:
    """Return both in a column; `answer` keeps its own room for focus rings."""
    if len(question) > _LONGEST_LINE:
        title = layout.indented((text(question, "compact-strong", wrap=True), 1))
        return layout.column(title, answer, gap=gap)
    head = [text(question, "compact-strong")]
    if optional:
        head.append(caption(optional))
    tail = (hint,) if hint is not None else ()
    return layout.column(layout.indented(*head, None, *tail), answer, gap=gap)


def inset(answer: QWidget) -> QWidget:
    """Return a field in line with ringed controls; one of fixed width stays at the left."""
    if answer.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed:
        return layout.indented(answer, None)
    return layout.row((answer, 1), margins=layout.RINGED)
