"""What the client says of a choice of events, read from the journal and written to it."""

from dataclasses import replace

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import pattern, therapy
from ipt_journal.records.diary import Pick
from ipt_journal.records.pattern import Fits, Pattern
from ipt_journal.ui.patterns.answer import Said, Then


def read(journal: Journal, pick: Pick, told: str, now: Moment) -> Said:
    """Return what the client said of a choice; an answer to other words leaves it open again."""
    with journal.read() as session:
        kept = pattern.answered(session, pick.area, pick.kind, pick.person, pick.tone)
        coming = therapy.upcoming(session)
        point = None
        if coming and kept:
            point = therapy.point_about(session, coming.id, pattern_id=kept.id)
        then = _then(kept, now) if kept and kept.told != told else None
        return Said(
            kept.fits if kept and not then else None,
            kept.words if kept else "",
            coming.happened.day if coming else None,
            point.position + 1 if point else None,
            then,
        )


def _then(kept: Pattern, now: Moment) -> Then | None:
    day = replace(now, utc=kept.edited_utc).day
    return Then(kept.fits, kept.told, day) if kept.fits else None


def record(pick: Pick, told: str, fits: Fits | None, words: str) -> Pattern:
    """Return an answer as it is kept, with the sentences as they stood."""
    return Pattern(
        area=pick.area, kind=pick.kind, person_id=pick.person, tone=pick.tone,
        told=told, fits=fits, words=words,
    )  # fmt: skip


def keep(journal: Journal, answer: Pattern) -> None:
    with journal.write() as session:
        pattern.keep(session, answer)


def bring(journal: Journal, answer: Pattern, point: str, *, brought: bool) -> None:
    """Put a pattern on the next session's agenda, or take it off."""
    with journal.write() as session:
        coming = therapy.upcoming(session)
        if coming is None:
            return
        kept = pattern.answered(session, answer.area, answer.kind, answer.person_id, answer.tone)
        if kept is None:
            kept = answer
            session.add(kept)
            session.flush()
        words = answer.words.strip() or point
        therapy.bring(session, coming.id, words, brought=brought, pattern_id=kept.id)
        session.flush()
        pattern.keep(session, answer)


def draft(pick: Pick) -> str:
    """Return the key among the drafts of what the client says of a choice."""
    return f"pattern:{pick.area}:{pick.kind}:{pick.person}:{pick.tone}"
