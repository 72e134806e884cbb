"""Whose a questionnaire is: its title, the rights, and where it comes from, as plain text."""

from ipt_journal.i18n import translate
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.text import breaking, text

_LONGEST = 20  # letters of a name on a button


def short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


def about(form: Questionnaire) -> Fold:
    """Return it folded."""
    title = translate("Measures", "About {name}").format(name=short(form.name))
    close = translate("Measures", "Close")
    lines = [text(breaking(words), "caption", "ink2", wrap=True) for words in rights(form)]
    return Fold(title, close, layout.column(*lines, gap=6, margins=(4, 0, 4, 4)))


def rights(form: Questionnaire) -> tuple[str, ...]:
    """Return the lines that go with a questionnaire wherever it is shown."""
    licence = translate("Measures", "Licence: {licence}").format(licence=form.licence)
    source = translate("Measures", "Source: {source}").format(source=form.source)
    notice = (form.notice,) if form.notice else ()
    return (form.title, form.rights, licence, source, *notice)
