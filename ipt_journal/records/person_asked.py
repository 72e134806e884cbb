"""What a person's card asks beyond who they are: give and take, what each counts on, how it is."""

from ipt_journal.i18n import translate
from ipt_journal.records import person
from ipt_journal.records.asked import Asked, Card, How
from ipt_journal.records.person import Confide
from ipt_journal.records.safe import Safety, safety_label


def cards() -> tuple[Card, ...]:
    """Return the parts of the card that fold away."""
    return _in_touch(), _give_and_take(), _counting_on(), _how_it_is()


def private() -> Card:
    """Return what stands under "Private to me" alone."""
    answers = tuple((one, safety_label(one)) for one in Safety)
    asked = translate("Person", "How safe do you feel with them?")
    return Card(
        translate("Person", "Private to me"), (Asked("safety", asked, How.ONE_OF, choices=answers),)
    )


def _in_touch() -> Card:
    often = translate("Person", "How often are you in touch?")
    how = translate("Person", "How are you in touch?")
    return Card(
        translate("Person", "Being in touch"),
        (
            Asked("contact", often, How.ONE_OF, choices=person.contacts()),
            Asked("channels", how, How.SOME_OF, choices=person.channels()),
        ),
    )


def _give_and_take() -> Card:
    supports = person.supports()
    words = translate("Person", "In your own words")
    get, give = translate("Person", "What do you get?"), translate("Person", "What do you give?")
    return Card(
        translate("Person", "What you get and give"),
        (
            Asked("gets", get, How.AMOUNTS, choices=supports),
            Asked("gets_words", translate("Person", "What you get, in your words"), hint=words),
            Asked("gives", give, How.AMOUNTS, choices=supports),
            Asked("gives_words", translate("Person", "What you give, in your words"), hint=words),
        ),
    )


def _counting_on() -> Card:
    mine = translate("Person", "What do you count on from them?")
    theirs = translate("Person", "What do they seem to count on from you?")
    return Card(
        translate("Person", "What you count on"),
        (
            Asked("mine", mine, How.ROWS, of=person.my_expectations()),
            Asked("theirs", theirs, How.ROWS, of=person.their_expectations()),
        ),
    )


def _how_it_is() -> Card:
    confide = tuple((one, person.confide_label(one)) for one in Confide)
    could = translate("Person", "Could you tell them how bad it gets?")
    low = translate("Person", "Do they know how low you have been?")
    changed = translate("Person", "Since you have felt low, has this changed?")
    return Card(
        translate("Person", "How it is between you"),
        (
            Asked(
                "satisfaction",
                translate("Person", "How does this relationship sit with you?"),
                How.SCALE,
            ),
            Asked("can_confide", could, How.ONE_OF, choices=confide),
            Asked("knows_low", low, How.ONE_OF, choices=confide),
            Asked("since_low", changed, How.ONE_OF, choices=person.since_low_answers()),
            Asked("went_well", translate("Person", "What goes well?")),
            Asked("hard", translate("Person", "What is hard?")),
            Asked("like_to_change", translate("Person", "If one thing could be different, what?")),
        ),
    )
