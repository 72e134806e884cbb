"""Text not saved yet, kept encrypted until it is saved or let go."""

import json
from collections.abc import Collection
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import JSON, delete
from sqlmodel import Field, Session, col, select

from ipt_journal.records import exchange
from ipt_journal.records.record import Row


class Unfinished(Row, table=True):
    """`form` names the form and what it edits; `content` is whatever the form needs to go on."""

    __tablename__ = "unfinished"

    form: str = Field(unique=True)
    content: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    saved_utc: int = 0


def keep(session: Session, form: str, content: dict[str, Any], saved_utc: int) -> None:
    """Keep `content` for `form`; empty content means there is nothing left to keep."""
    row = session.exec(select(Unfinished).where(Unfinished.form == form)).first()
    if not content:
        if row is not None:
            session.delete(row)
        return
    row = row or Unfinished(form=form)
    row.content = content
    row.saved_utc = saved_utc
    session.add(row)


def put_into(link: Any, drafts: dict[str, dict[str, Any]], saved_utc: int) -> None:  # noqa: ANN401
    """Keep `drafts` in another database of this schema, by an open DB-API connection."""
    put = (
        "INSERT INTO unfinished (id, form, content, saved_utc) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (form) DO UPDATE SET content = excluded.content"
    )
    for form, content in drafts.items():
        link.execute(put, (uuid4().hex, form, json.dumps(content), saved_utc))


def all_forms(session: Session) -> dict[str, dict[str, Any]]:
    return {row.form: row.content for row in session.exec(select(Unfinished))}


def forget_records(session: Session, ids: Collection[UUID]) -> None:
    """Forget what was typed for records that are being deleted; their ids are in the forms' names.

    Not by way of the session: undo brings records back, and no text that nobody saved.
    """
    forms = session.exec(select(Unfinished.form)).all() if ids else []
    gone = [form for form in forms if is_about(form, ids)]
    if gone:
        session.connection().execute(delete(Unfinished).where(col(Unfinished.form).in_(gone)))


def is_about(form: str, ids: Collection[UUID]) -> bool:
    """Whether a form's name names one of these records, or a closer look that was begun at one.

    What is being said together outlasts its session: it has nowhere else to be, and is not saved.
    """
    kind, _, rest = form.partition(":")
    told = rest.partition(":")[2] if kind == "said" else form
    return any(str(one) in told for key in ids for one in (key, exchange.key_of(key)))
