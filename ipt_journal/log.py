"""Logging that says where and what kind, and never lets journal text or names through."""

import logging
import sys
import traceback
from types import TracebackType

from typing_extensions import override


class PlainFormatter(logging.Formatter):
    """Prints the constant text of a message; arguments and exception texts may hold entries."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        line = f"{record.levelname} {record.name}: {record.msg if not record.args else '…'}"
        if record.exc_info and record.exc_info[0]:
            line += f" [{record.exc_info[0].__name__}]"
        return line


def install() -> None:
    """Send warnings to standard error and make uncaught errors say no more than their place."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(PlainFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    sys.excepthook = report


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Print the type of an uncaught error and the lines it passed, without its message."""
    del error
    places = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(trace)]
    print(f"{kind.__name__} in {' > '.join(places[-6:])}", file=sys.stderr)  # noqa: T201
