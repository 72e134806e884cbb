"""Logging that says where and what kind, and never lets journal text or names through."""

import logging
import sys
import threading
import traceback
import warnings
from pathlib import Path
from types import TracebackType
from typing import Any

from ipt_journal.typed import override


class PlainFormatter(logging.Formatter):
    """Prints the constant text of a message; arguments and exception texts may hold entries."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        constant = isinstance(record.msg, str) and not record.args
        line = f"{record.levelname} {record.name}: {record.msg if constant else '…'}"
        if record.exc_info and record.exc_info[0]:
            line += f" [{record.exc_info[0].__name__}]"
        return line


def install() -> None:
    """Send warnings to standard error and make uncaught errors say no more than their place."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(PlainFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    warnings.showwarning = _report_warning
    sys.excepthook = report
    threading.excepthook = _report_uncaught
    sys.unraisablehook = _report_uncaught


def _report_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: object = None,
    line: str | None = None,
) -> None:
    del message, file, line
    print(f"{category.__name__} in {Path(filename).name}:{lineno}", file=sys.stderr)  # noqa: T201


def _report_uncaught(told: Any) -> None:  # noqa: ANN401 - what `threading` and `sys` hand over
    if told.exc_value is not None and told.exc_type is not SystemExit:
        report(told.exc_type, told.exc_value, told.exc_traceback)


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Print the type of an uncaught error and the lines it passed, without its message."""
    del error
    places = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(trace)]
    print(f"{kind.__name__} in {' > '.join(places[-6:])}", file=sys.stderr)  # noqa: T201
