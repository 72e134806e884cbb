"""Words for feelings, in eight families; a client adds words of their own."""

from dataclasses import dataclass

from ipt_journal.i18n import translate

MOST = 5  # at one check-in

FIRST_FOR_MOOD = (
    "down", "hurt", "lonely", "worried", "irritated", "ashamed",
    "numb", "tired", "calm", "hopeful", "close", "proud",
)  # fmt: skip
FIRST_FOR_EVENT = ("hurt", "furious", "let down", "small", "guilty", "worried", "numb", "relieved")
FIRST_FOR_CHANGE = ("sad", "homesick", "angry", "relieved", "guilty")
FIRST_FOR_LOSS = ("sad", "missing someone", "angry", "guilty", "numb", "relieved")


@dataclass(frozen=True, slots=True)
class Family:
    """`words` maps each word as stored to the word as shown; `hint` asks what it may say."""

    name: str
    hint: str
    words: dict[str, str]


def families() -> tuple[Family, ...]:
    """Return the families in the client's language."""
    return _sad(), _angry(), _afraid(), _ashamed(), _torn(), _flat(), _close(), _able()


def shown(word: str) -> str:
    """Return a stored word in the client's language; their own words are as they wrote them."""
    for family in families():
        if word in family.words:
            return family.words[word]
    return word


def known(word: str) -> bool:
    """Return whether a stored word is one of ours and not the client's own."""
    return any(word in family.words for family in families())


def _sad() -> Family:
    return Family(
        translate("Feelings", "Sad"),
        translate("Feelings", "What did you lose or not get?"),
        {
            "sad": translate("Feelings", "sad"),
            "down": translate("Feelings", "down"),
            "hurt": translate("Feelings", "hurt"),
            "let down": translate("Feelings", "let down"),
            "lonely": translate("Feelings", "lonely"),
            "missing someone": translate("Feelings", "missing someone"),
            "homesick": translate("Feelings", "homesick"),
            "empty": translate("Feelings", "empty"),
            "hopeless": translate("Feelings", "hopeless"),
        },
    )


def _angry() -> Family:
    return Family(
        translate("Feelings", "Angry"),
        translate("Feelings", "What crossed a line or felt unfair?"),
        {
            "angry": translate("Feelings", "angry"),
            "irritated": translate("Feelings", "irritated"),
            "fed up": translate("Feelings", "fed up"),
            "resentful": translate("Feelings", "resentful"),
            "furious": translate("Feelings", "furious"),
            "treated unfairly": translate("Feelings", "treated unfairly"),
            "jealous": translate("Feelings", "jealous"),
        },
    )


def _afraid() -> Family:
    return Family(
        translate("Feelings", "Afraid"),
        translate("Feelings", "What might happen? If you are not safe now: Need help now."),
        {
            "uneasy": translate("Feelings", "uneasy"),
            "worried": translate("Feelings", "worried"),
            "insecure": translate("Feelings", "insecure"),
            "panicky": translate("Feelings", "panicky"),
            "threatened": translate("Feelings", "threatened"),
        },
    )


def _ashamed() -> Family:
    return Family(
        translate("Feelings", "Ashamed"),
        translate("Feelings", "Whose judgement are you feeling?"),
        {
            "ashamed": translate("Feelings", "ashamed"),
            "embarrassed": translate("Feelings", "embarrassed"),
            "guilty": translate("Feelings", "guilty"),
            "small": translate("Feelings", "small"),
            "rejected": translate("Feelings", "rejected"),
            "not good enough": translate("Feelings", "not good enough"),
        },
    )


def _torn() -> Family:
    return Family(
        translate("Feelings", "Torn"),
        translate("Feelings", "What pulls each way?"),
        {
            "confused": translate("Feelings", "confused"),
            "mixed": translate("Feelings", "mixed"),
            "trapped": translate("Feelings", "trapped"),
            "overwhelmed": translate("Feelings", "overwhelmed"),
        },
    )


def _flat() -> Family:
    return Family(
        translate("Feelings", "Flat"),
        translate("Feelings", "When did you last feel more?"),
        {
            "numb": translate("Feelings", "numb"),
            "tired": translate("Feelings", "tired"),
            "bored": translate("Feelings", "bored"),
            "distant": translate("Feelings", "distant"),
        },
    )


def _close() -> Family:
    return Family(
        translate("Feelings", "Close"),
        translate("Feelings", "What did they do? What did you do?"),
        {
            "close": translate("Feelings", "close"),
            "loved": translate("Feelings", "loved"),
            "understood": translate("Feelings", "understood"),
            "grateful": translate("Feelings", "grateful"),
            "warm": translate("Feelings", "warm"),
            "supported": translate("Feelings", "supported"),
        },
    )


def _able() -> Family:
    return Family(
        translate("Feelings", "Able"),
        translate("Feelings", "What made room for this?"),
        {
            "calm": translate("Feelings", "calm"),
            "relieved": translate("Feelings", "relieved"),
            "hopeful": translate("Feelings", "hopeful"),
            "proud": translate("Feelings", "proud"),
            "interested": translate("Feelings", "interested"),
            "amused": translate("Feelings", "amused"),
        },
    )
