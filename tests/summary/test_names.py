"""People appear on paper as the client chose, and their names stand nowhere else on it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person, Relationship
from ipt_journal.summary.names import Names

DANIEL = Person(label="Daniel", relationship=Relationship.PARTNER)
LEAH = Person(label="Leah", relationship=Relationship.SIBLING, relationship_words="sister")
MUM = Person(label="Mum", relationship=Relationship.PARENT, print_alias="Mother")


def initials(*labels: str) -> Names:
    return Names([Person(label=label) for label in labels], PeopleAs.INITIALS)


@pytest.mark.parametrize(
    ("people_as", "alone", "inside"),
    [
        (PeopleAs.NAMES, "Daniel, Leah, Mum", "Leah told Mum that Daniel left."),
        (
            PeopleAs.INITIALS,
            "D., partner, L., sister, M., parent",
            "L. told M. that D. left.",
        ),
        (
            PeopleAs.ALIAS,
            "D., partner, L., sister, Mother",
            "L. told Mother that D. left.",
        ),
        (PeopleAs.LEFT_OUT, "", "someone told someone that someone left."),
        (
            PeopleAs.RELATIONSHIP,
            "partner, sister, parent",
            "my sister told my parent that my partner left.",
        ),
    ],
)
def test_the_ways_of_naming_people(people_as: PeopleAs, alone: str, inside: str) -> None:
    names = Names([DANIEL, LEAH, MUM], people_as)
    assert names.together([DANIEL.id, LEAH.id, MUM.id]) == alone
    assert names.within("Leah told Mum that Daniel left.") == inside


@pytest.mark.parametrize(
    ("label", "words", "printed"),
    [
        ("Daniel", "daniel and DANIEL", "D. and D."),
        ("Daniel", "I asked Daniel.", "I asked D."),
        ("Daniel", "Daniel’s way, Daniel's way", "D.’s way, D.'s way"),
        ("Daniel", "(Daniel)", "(D.)"),
        ("Daniel", "Daniel…Daniel", "D.…D."),
        ("Dan", "Daniel and Jordan", "Daniel and Jordan"),
        ("Ann", "Joanna, Anne, Ann", "Joanna, Anne, A."),
        ("Mrs Okafor", "Saw Mrs  Okafor and Mrs\nOkafor", "Saw M. and M."),
        ("O'Neil", "O’Neil, o'neil", "O., O."),
        ("Zoë", unicodedata.normalize("NFD", "Zoë and zoë"), "Z. and Z."),
        (unicodedata.normalize("NFD", "Zoë"), "Zoë", "Z."),
        ("İpek", "İpek, ipek", "I\u0307., I\u0307."),
        ("Σωκράτης", "ΣΩΚΡΆΤΗΣ", "Σ."),
        ("妈妈", "今天和妈妈吵架了", "今天和妈.吵架了"),
        ("お母さん", "昨日お母さんと話した", "昨日お.と話した"),
        ("แม่", "คุยกับแม่เมื่อวาน", "คุยกับแ.เมื่อวาน"),
        ("엄마", "엄마에게 전화", "엄.에게 전화"),
        ("أمي", "تكلمت مع أمي", "تكلمت مع أ."),
        ("🙂", "saw🙂today", "saw🙂.today"),
        ("A.J.", "A.J. came", "A. came"),
        ("C++ (work)", "asked C++ (work) twice", "asked C. twice"),
        ("  Tom ", "Tom", "T."),
    ],
)
def test_a_name_inside_text_becomes_an_initial_in_any_spelling_and_script(
    label: str, words: str, printed: str
) -> None:
    assert unicodedata.normalize("NFD", initials(label).within(words)) == unicodedata.normalize(
        "NFD", printed
    )


def test_the_longer_of_two_names_wins() -> None:
    names = initials("Ann", "Ann Marie", "Marie")
    assert names.within("Ann Marie, Ann, Marie") == "A., A., M."
    names = Names(
        [Person(label="Ann"), Person(label="Ann Marie", print_alias="AM")], PeopleAs.ALIAS
    )
    assert names.within("Ann Marie and Ann") == "AM and A."


def test_two_people_with_one_initial_are_told_apart_by_relationship_or_the_client_s_own_word() -> (
    None
):
    dora = Person(label="Dora", relationship=Relationship.FRIEND)
    dave = Person(label="Dave", relationship=Relationship.FRIEND, print_alias="my running friend")
    names = Names([DANIEL, dora, dave], PeopleAs.ALIAS)
    full = [names.full(someone) for someone in (DANIEL, dora, dave)]
    assert full == ["D., partner", "D., friend", "my running friend"]
    assert names.within("Dave met Dora and Daniel") == "my running friend met D. and D."


@pytest.mark.parametrize(
    ("people_as", "full", "inside"),
    [
        (PeopleAs.INITIALS, "R., D.’s mother", "R."),
        (PeopleAs.RELATIONSHIP, "D.’s mother", "my D.’s mother"),
        (PeopleAs.NAMES, "Ruth", "Ruth"),
    ],
)
def test_another_s_name_in_the_word_for_a_relationship_is_an_initial(
    people_as: PeopleAs, full: str, inside: str
) -> None:
    ruth = Person(label="Ruth", relationship_words="Daniel’s mother")
    mum = Person(label="Mum", relationship_words="mum")
    names = Names([DANIEL, ruth, mum], people_as)
    assert names.full(ruth) == full
    assert names.within("Ruth rang.") == f"{inside} rang."
    assert names.full(mum).casefold().endswith("mum")


def test_someone_the_list_has_no_word_for_is_nobody_s_own() -> None:
    pat = Person(label="Pat", relationship=Relationship.OTHER)
    assert Names([pat], PeopleAs.RELATIONSHIP).within("I met Pat.") == "I met someone I know."


def test_of_a_person_named_in_passing_the_paper_says_no_more_than_was_said() -> None:
    pat = Person(label="Pat")
    assert Names([pat], PeopleAs.INITIALS).full(pat) == "P."
    assert Names([pat], PeopleAs.RELATIONSHIP).full(pat) == "someone"
    assert Names([pat], PeopleAs.RELATIONSHIP).within("I met Pat.") == "I met someone."


def test_nobody_known_changes_nothing() -> None:
    assert Names([], PeopleAs.INITIALS).within("Daniel left.") == "Daniel left."
    assert Names([], PeopleAs.RELATIONSHIP).together([DANIEL.id]) == ""


def test_a_thousand_people_are_all_named_by_initial() -> None:
    labels = [f"Person{number}" for number in range(1000)]
    assert initials(*labels).within(" ".join(labels)) == " ".join(["P."] * 1000)


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", categories=["L", "N", "S"]), min_size=2, max_size=9)
    ),
    st.sampled_from([PeopleAs.INITIALS, PeopleAs.RELATIONSHIP]),
    st.sampled_from([" ", ", ", ". ", "\n"]),
)
def test_no_name_that_stands_as_a_word_is_ever_printed(
    labels: list[str], people_as: PeopleAs, between: str
) -> None:
    names = Names([Person(label=label) for label in labels], people_as)
    own = {"my", "someone", "I", "know"}
    printed = names.within(between.join(labels)).replace(between, " ").split(" ")
    shown = {word for word in printed if word not in own}
    assert not shown & {unicodedata.normalize("NFC", label) for label in labels} - own


def test_one_person_appears_in_a_way_of_their_own() -> None:
    ways = {LEAH.id: PeopleAs.NAMES, MUM.id: PeopleAs.LEFT_OUT}
    names = Names([DANIEL, LEAH, MUM], PeopleAs.INITIALS, ways)
    assert names.together([DANIEL.id, LEAH.id, MUM.id]) == "D., partner, Leah"
    assert names.within("Leah told Mum that Daniel left.") == "Leah told someone that D. left."


def test_a_longer_name_that_is_shown_keeps_the_shorter_one_in_it() -> None:
    ann, marie = Person(label="Ann"), Person(label="Ann Marie")
    names = Names([ann, marie], PeopleAs.INITIALS, {marie.id: PeopleAs.NAMES})
    assert names.within("Ann Marie and Ann") == "Ann Marie and A."


def test_whoever_is_left_out_stands_in_no_word_for_another() -> None:
    ruth = Person(label="Ruth", relationship_words="Daniel’s mother", print_alias="Daniel’s mum.")
    gone = {DANIEL.id: PeopleAs.LEFT_OUT}
    for way, full in (
        (PeopleAs.INITIALS, "R., someone’s mother"),
        (PeopleAs.ALIAS, "someone’s mum."),
    ):
        assert Names([DANIEL, ruth], way, gone).full(ruth) == full
    assert (
        Names([DANIEL, ruth], PeopleAs.ALIAS, gone).within("Ruth rang.") == "someone’s mum. rang."
    )
    assert Names([DANIEL, ruth], PeopleAs.ALIAS).full(ruth) == "Daniel’s mum."
