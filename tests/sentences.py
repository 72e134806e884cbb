"""What no sentence of the app says, and every sentence that is written in a module."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

FORBIDDEN = re.compile(
    r"\b(caus\w*|affect\w*|because|trigger\w*|makes? you|prov(e|es|ed|en|ing)|significan\w*|"
    r"p-?value\w*|no effect|your main|relaps\w*|due to|result(s|ed)? in|led you|great|well done|"
    r"proud|congrat\w*|improv\w*|fail\w*|fault|blame\w*|should|must|streak\w*|missed days?)\b|!",
    re.IGNORECASE,
)


def written(paths: Iterable[Path]) -> Iterator[str]:
    """Yield every text that these modules show."""
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(
                node.func, "attr", getattr(node.func, "id", "")
            ) in {"tr", "translate"}:
                yield from (str(one.value) for one in node.args if isinstance(one, ast.Constant))
