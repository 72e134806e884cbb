"""What is said beside a step: where it stands, which keys answer it, and what comes next."""

from ipt_journal.i18n import translate
from ipt_journal.ui.measures.steps import Step


def position(asked: Step, items: int) -> str:
    """Write "4 to 6 of 9"."""
    first, last = asked[0].place + 1, asked[-1].place + 1
    if not asked[0].counted:
        return translate("Measures", "not counted")
    if first == last:
        return translate("Measures", "{n} of {items}").format(n=first, items=items)
    words = translate("Measures", "{first} to {last} of {items}")
    return words.format(first=first, last=last, items=items)


def hint(asked: Step) -> str:
    """Say which keys answer, and that nothing has to be answered."""
    words = (
        translate(
            "Measures",
            "Press {low} to {high} to answer. Skipping one is fine; then no total is shown.",
        )
        if asked[0].counted
        else translate(
            "Measures", "Press {low} to {high} to answer, or leave it. It is not counted."
        )
    )
    answers = asked[0].answers
    return words.format(low=answers[0].value, high=answers[-1].value)


def onwards(following: Step) -> str:
    """Name the button that leads to the next step."""
    if not following[0].counted:
        return translate("Measures", "One more")
    return {1: translate("Measures", "Next one"), 2: translate("Measures", "Next two")}.get(
        len(following), translate("Measures", "Next three")
    )
