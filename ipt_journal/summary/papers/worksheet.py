"""One worksheet of the client's focus on paper: where it stands, and what was answered."""

from collections.abc import Iterator
from uuid import UUID

from sqlmodel import Session

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import caution, event, focus, sheet
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment, outcome_label
from ipt_journal.records.grief import Grief
from ipt_journal.records.record import AREAS, Share, area_label
from ipt_journal.records.sheet import Sheet
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, Labelled, Part, Table
from ipt_journal.summary.fields import PEOPLE, STAGE
from ipt_journal.summary.papers import offered
from ipt_journal.summary.papers.answered import AnswersOnPaper
from ipt_journal.summary.papers.chosen import Chosen
from ipt_journal.summary.papers.columns import Column, table
from ipt_journal.summary.papers.offered import Offered


def which(session: Session) -> list[tuple[UUID, str]]:
    """Return every worksheet that may be printed, what was written last first."""
    found = [one for area in AREAS for one in focus.of_area(session, area)]
    newest = sorted(found, key=lambda one: one.edited_utc, reverse=True)
    return [
        (one.id, f"{area_label(one.area)} · {one.line()}" if one.line() else area_label(one.area))
        for one in newest
        if one.share is not Share.NEVER
    ]


def one(session: Session, of: UUID | None) -> Sheet | None:
    """Return the worksheet that is meant, by default the one that was written last."""
    keys = [key for key, _ in which(session)]
    meant = next((key for key in keys if of in {None, key}), None)
    return focus.find(session, meant) if meant else None


def offers(session: Session, _choices: Choices, of: UUID | None) -> list[Offered]:
    found = one(session, of)
    if found is None:
        return []
    listed = list(offered.fields(found, found.cards()))
    if sheet.history(session, found.id):
        listed.insert(0, Offered(found, translate("FocusPaper", "Where it stands"), field=STAGE))
    if _whom(session, found):
        listed.insert(0, Offered(found, translate("FocusPaper", "With whom"), field=PEOPLE))
    return [*listed, *_tied(session, found)]


def _tied(session: Session, found: Sheet) -> Iterator[Offered]:
    part = translate("FocusPaper", "What happened")
    for each in _events(session, found):
        yield Offered(each, event.shown(each), dates.short_day(each.happened.day), part=part)
    part = translate("FocusPaper", "What was tried")
    yield from (Offered(tried, tried.what, part=part) for tried in _tried(session, found))


def build(session: Session, choices: Choices, of: UUID | None = None) -> Document:
    """Return what was answered; without the worksheet itself there are no parts."""
    chosen = Chosen(session, choices)
    found = one(session, of)
    shown = next(iter(chosen.of([found] if found else [])), None)
    paper = _OnPaper(session, shown, chosen) if shown else None
    return Document(
        area_label(found.area) if shown and found else translate("FocusPaper", "My focus"),
        tuple(paper.head()) if paper else (),
        tuple(paper.parts()) if paper else (),
        chosen.footer(),
        choices.size,
        chosen.undecided([found, *_events(session, found), *_tried(session, found)])
        if found
        else 0,
        chosen.passages,
    )


def _whom(session: Session, found: Sheet) -> list[UUID]:
    lost = [found.person_id] if isinstance(found, Grief) and found.person_id else []
    return [*lost, *(key for key in focus.whom(session, found) if key not in lost)]


def _events(session: Session, found: Sheet) -> list[RelationshipEvent]:
    """Return what happened and is tied to a worksheet, oldest first."""
    return focus.events(session, found.id)[::-1]


def _tried(session: Session, found: Sheet) -> list[Experiment]:
    """Return what is tried out of a worksheet; what is opened only on purpose is not offered."""
    trials = [one for one in focus.trials(session, found.id) if isinstance(one, Experiment)]
    folded = caution.folded(session, [one.id for one in trials])
    return [one for one in trials if one.id not in folded]


class _OnPaper:
    """Writes one worksheet, and of what is tied to it what was chosen."""

    def __init__(self, session: Session, found: Sheet, chosen: Chosen) -> None:
        self._session, self._sheet, self._chosen = session, found, chosen

    def head(self) -> Iterator[str]:
        whom = _whom(self._session, self._sheet)
        names = self._chosen.whom(whom) if self._chosen.shows(self._sheet, PEOPLE) else ""
        if names and isinstance(self._sheet, Conflict):
            yield translate("FocusPaper", "With {names}").format(names=names)
        elif names:
            yield translate("FocusPaper", "People in it: {names}").format(names=names)

    def parts(self) -> Iterator[Part]:
        yield from self._stages()
        yield from AnswersOnPaper(self._chosen).parts(self._sheet, self._sheet.cards())
        yield from self._happened()
        yield from self._trials()

    def _stages(self) -> Iterator[Part]:
        """Yield to which stages it came, and when; what that means is for two people to say."""
        if not self._chosen.shows(self._sheet, STAGE):
            return
        labels = {code: plain for code, plain, *_ in self._sheet.stages()}
        marks = sheet.history(self._session, self._sheet.id)
        told = [one for one in marks if one.stage in labels]
        if told:
            rows = tuple(
                (dates.day_month_year(one.happened.day), labels[one.stage]) for one in told
            )
            heads = translate("FocusPaper", "Since"), translate("FocusPaper", "Stage")
            heading = translate("FocusPaper", "Where it stands")
            yield Part(heading, (Table(heads, rows, (0.31, 0.69)),))

    def _happened(self) -> Iterator[Part]:
        chosen = self._chosen
        rows = [
            Labelled(chosen.choices.day(each.happened), self._words(each))
            for each in chosen.of(_events(self._session, self._sheet))
        ]
        if rows:
            yield Part(translate("FocusPaper", "What happened"), tuple(rows))

    def _words(self, each: RelationshipEvent) -> str:
        kind = event.title(each) if self._chosen.shows(each, "kind") else event.something()
        return self._chosen.text(each, "words") or kind

    def _trials(self) -> Iterator[Part]:
        tried = self._chosen.of(_tried(self._session, self._sheet))
        what = tuple(self._chosen.text(each, "what") for each in tried)
        if any(what):
            columns = (
                Column("", 0.44, what),
                Column("", 0.16, tuple(outcome_label(each.outcome) for each in tried)),
                Column(
                    translate("FocusPaper", "What I learned"), 0.4, tuple(map(self._learned, tried))
                ),
            )
            yield Part(translate("FocusPaper", "What was tried"), (table(*columns),))

    def _learned(self, tried: Experiment) -> str:
        return self._chosen.text(tried, "learned")
