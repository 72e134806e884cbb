"""What is told of a person, in words for the card."""

from collections.abc import Iterator, Mapping, Sequence

from ipt_journal.i18n import translate
from ipt_journal.records import fuzzy, person
from ipt_journal.records.person import Person, Status


def first_line(one: Person, on_paper: str) -> str:
    """Return "Partner · in contact · on paper: D., partner"."""
    relation = person.relation(one)
    standing = person.status_label(one.status)
    if standing and one.status_since:
        since = (
            translate("PersonCard", "died {when}")
            if one.status is Status.DIED
            else translate("PersonCard", "{standing} since {when}")
        )
        standing = since.format(standing=standing, when=fuzzy.shown(one.status_since))
    paper = translate("PersonCard", "on paper: {alias}").format(alias=on_paper)
    parts = (f"{relation[:1].upper()}{relation[1:]}", standing, paper)
    return " · ".join(part for part in parts if part)


def support(amounts: Mapping[str, int], words: str) -> str:
    """Return what is got or given: the client's own words, and how much of each kind."""
    much = {
        1: translate("PersonCard", "a little"),
        2: translate("PersonCard", "some"),
        3: translate("PersonCard", "a lot"),
    }
    each = [f"{name}: {much[amounts[code]]}" for code, name in person.supports() if code in amounts]
    return "\n".join(part for part in (words, "\n".join(each)) if part)


def expectations(
    rows: Sequence[Mapping[str, str]], sources: Sequence[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Return each thing that is counted on, with how it is known and whether it is met."""
    said = dict(sources)
    met = {
        "yes": translate("PersonCard", "met"),
        "partly": translate("PersonCard", "partly met"),
        "no": translate("PersonCard", "not met"),
    }
    return [
        (
            row.get("text", ""),
            " · ".join(
                word
                for word in (said.get(row.get("source", "")), met.get(row.get("met", "")))
                if word
            ),
        )
        for row in rows
    ]


def my_sources() -> Sequence[tuple[str, str]]:
    return person.my_expectations()[1].choices


def their_sources() -> Sequence[tuple[str, str]]:
    return person.their_expectations()[1].choices


def further(one: Person) -> Iterator[tuple[str, str]]:
    """Yield what else is told, each with what it is about."""
    if one.went_well:
        yield translate("PersonCard", "What goes well"), one.went_well
    if one.hard:
        yield translate("PersonCard", "What is hard"), one.hard
    if one.like_to_change:
        yield translate("PersonCard", "If one thing could be different"), one.like_to_change


def in_short(one: Person) -> Iterator[tuple[str, str]]:
    """Yield what is told in a word or a number."""
    if one.satisfaction is not None:
        sits = translate("PersonCard", "{n} of 10").format(n=one.satisfaction)
        yield translate("PersonCard", "How it sits with me"), sits
    since = dict(person.since_low_answers()).get(one.since_low)
    if since:
        yield translate("PersonCard", "Since I have felt low"), since.lower()
    often = dict(person.contacts()).get(one.contact, "")
    ways = [name.lower() for code, name in person.channels() if code in one.channels]
    touch = ", ".join(part for part in (often.lower(), *ways) if part)
    if touch:
        yield translate("PersonCard", "In touch"), touch
    if one.knows_low is not None:
        knows = person.confide_label(one.knows_low).lower()
        yield translate("PersonCard", "Do they know how low I have been?"), knows
