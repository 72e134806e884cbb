"""What the file of a paper is called before the client names it: which paper, and no more."""

from ipt_journal.i18n import translate


def file_name(paper: str) -> str:
    """Return a name without its ending; none has a word of therapy, of safety or of a person."""
    return {
        "course": translate("FileNames", "overview"),
        "exchange": translate("FileNames", "closer look"),
        "focus": translate("FileNames", "worksheet"),
        "people": translate("FileNames", "people map"),
        "life": translate("FileNames", "life timeline"),
        "ending": translate("FileNames", "plan for afterwards"),
        "safety": translate("FileNames", "card"),
        "forms": translate("FileNames", "blank forms"),
    }[paper]
