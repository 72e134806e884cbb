"""Translate a text that people see: `translate(context, text)` returns it in the chosen language.

Until the interface installs Qt's translator, and wherever a catalogue lacks a text, the English
text itself is the answer. `lupdate` finds the calls by the name `translate`.
"""

from collections.abc import Callable

Translator = Callable[[str, str, str, int], str]

_translator: Translator | None = None


def install(translator: Translator | None) -> None:
    """Let `translator(context, text, disambiguation, n)` answer from now on."""
    global _translator  # noqa: PLW0603 - the one piece of module state the house allows
    _translator = translator


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """Return `text` in the current language; with `n`, `%n` becomes the number.

    Plurals are written `%n check-in(s)`: a catalogue has the true forms of its language, and in
    English the bracket is dropped or opened by `n`.
    """
    found = _translator(context, text, disambiguation, n) if _translator else text
    if n < 0:
        return found
    one = n == 1
    for ending in ("(s)", "(es)"):
        found = found.replace(ending, "" if one else ending[1:-1])
    return found.replace("%n", str(n))
