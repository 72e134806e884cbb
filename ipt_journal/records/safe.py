"""How safe the client feels with somebody, and whether it is safe to raise something."""

from enum import StrEnum

from ipt_journal.i18n import translate


class Safety(StrEnum):
    """How safe the client feels with them; private, and never printed unless ticked."""

    NO_CONCERN = "no_concern"
    UNSURE = "unsure"
    AFRAID = "afraid"


class Safe(StrEnum):
    """The answer to "Is it safe to raise this?"."""

    YES = "yes"
    NOT_SURE = "not_sure"
    NO = "no"


def safety_label(told: Safety) -> str:
    return {
        Safety.NO_CONCERN: translate("Safe", "No concern"),
        Safety.UNSURE: translate("Safe", "Not sure"),
        Safety.AFRAID: translate("Safe", "Afraid at times"),
    }[told]


def safe_label(told: Safe) -> str:
    return {
        Safe.YES: translate("Safe", "Yes"),
        Safe.NOT_SURE: translate("Safe", "Not sure"),
        Safe.NO: translate("Safe", "No"),
    }[told]
