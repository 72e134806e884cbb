"""A questionnaire the client brought as a file of their own; the file's text is kept whole.

Its answers are kept under a code that none of the app's own can have, now or later.
"""

from dataclasses import replace
from uuid import UUID, uuid5

from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records import questionnaire_file, response
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.records.questionnaire_file import NotAQuestionnaire
from ipt_journal.records.record import Record

OWN = "own."
_IDS = UUID("5f0e6b1c-33d0-4a39-8c52-1c1f7d0a9e01")


class OwnForm(Record, table=True):
    """`content` is TOML as in `questionnaire_file`; it was checked before it was kept.

    The id follows from the code: what is brought again is the same record again.
    """

    __tablename__ = "own_form"

    code: str = Field(unique=True)
    content: str


def offered(session: Session, language: str) -> tuple[Questionnaire, ...]:
    """Return every questionnaire that can be filled in: the app's own first, then the client's."""
    own = session.exec(select(OwnForm).order_by(col(OwnForm.created_utc)))
    read = (_read(one) for one in own)
    return (*questionnaire_file.bundled(language), *(form for form in read if form is not None))


def find(session: Session, code: str, language: str) -> Questionnaire | None:
    return next((form for form in offered(session, language) if form.code == code), None)


def add(session: Session, content: bytes) -> Questionnaire:
    """Keep a questionnaire; raises `NotAQuestionnaire`, also for one that is there already."""
    form = _as_own(questionnaire_file.read(content))
    key = uuid5(_IDS, form.code)
    kept = session.get(OwnForm, key) or OwnForm(id=key, code=form.code, content="")
    if _read(kept) is not None:
        sentence = translate("Questionnaire", "{name} is here already.").format(name=form.name)
        raise NotAQuestionnaire(sentence)
    kept.content = content.decode("utf-8-sig")
    session.add(kept)
    return form


def remove(session: Session, code: str) -> None:
    """Delete a questionnaire of the client's own, and what was answered in it."""
    if not code.startswith(OWN):
        return
    for answered in response.of_form(session, code):
        response.remove(session, answered)
    for own in session.exec(select(OwnForm).where(OwnForm.code == code)):
        session.delete(own)


def _as_own(form: Questionnaire) -> Questionnaire:
    return replace(form, code=OWN + form.code)


def _read(own: OwnForm) -> Questionnaire | None:
    """Return None for one that an earlier version took and this one would not."""
    try:
        return _as_own(questionnaire_file.read(own.content.encode("utf-8")))
    except NotAQuestionnaire:
        return None
