"""The course of the invented therapy: what was kept of each session, goals, and what was tried."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Session

from ipt_journal.moment import Moment
from ipt_journal.records import gate, mention, profile, said, therapy, tie
from ipt_journal.records.decision import Decision
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.goal import Goal, Progress
from ipt_journal.records.profile import TherapyPhase
from ipt_journal.records.record import Area, dated
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.safe import Safe
from ipt_journal.records.support import SupportRequest

_OWN = ("at", "key", "people", "person", "session", "agreed", "progress", "leads_to", "event")


@dataclass(frozen=True, slots=True)
class Course:
    """What it is told from: the part of the story, and who and what is in the journal by then."""

    session: Session
    told: Mapping[str, Any]
    zone: ZoneInfo
    people: Mapping[str, UUID]
    events: list[UUID]

    def tell(self) -> None:
        self._whole()
        held = [one.id for one in therapy.in_order(self.session)]
        for told in self.told["sessions"]:
            self._session(held[told["n"] - 1], told)
        for told in self.told["goals"]:
            self._goal(told, held)
        tried = {told.get("key", ""): self._tried(told, held) for told in self.told["experiments"]}
        for told in self.told["rehearsals"]:
            self._rehearsal(told, tried)
        self._made(Decision, self.told["decisions"])
        for told in self.told["support"]:
            made = self._make(SupportRequest, told)
            made.person_id = self.people[told["person"]]

    def _whole(self) -> None:
        profile.change(
            self.session, phase=TherapyPhase(self.told["phase"]), lighter=self.told["lighter"]
        )
        for name, at in self.told["safe"]:
            gate.answer(self.session, [self.people[name]], Safe.YES, self._at(at).utc)

    def _at(self, at: str) -> Moment:
        return Moment.of(datetime.fromisoformat(at).replace(tzinfo=self.zone))

    def _session(self, key: UUID, told: dict[str, Any]) -> None:
        kept = self.session.get_one(therapy.TherapySession, key)
        kept.phase = TherapyPhase(told["phase"])
        kept.mood_before, kept.mood_after = told["mood_before"], told["mood_after"]
        kept.take_away, kept.agreed = told["take_away"], told.get("agreed", "")
        kept.asked_to_keep = True
        if "said" in told:
            said.keep(self.session, key, None, told["said"])

    def _make(self, kind: Callable[..., Any], told: dict[str, Any]) -> Any:  # noqa: ANN401
        """Return a record with the answers that the story has for it."""
        made = kind(created_utc=self._at(told["at"]).utc)
        made.take({name: value for name, value in told.items() if name not in _OWN})
        self.session.add(made)
        self.session.flush()
        people = [self.people[name] for name in told.get("people", ())]
        mention.set_people(self.session, made.id, people)
        return made

    def _made(self, kind: Callable[..., Any], told: list[dict[str, Any]]) -> None:
        for one in told:
            self._make(kind, one)

    def _goal(self, told: dict[str, Any], held: list[UUID]) -> None:
        made = Goal(
            words=told["words"],
            area=Area(told["area"]),
            know_because=told["know_because"],
            session_id=held[told["agreed"] - 1],
            created_utc=self._at(told["progress"][0][0]).utc,
        )
        self.session.add(made)
        for at, value in told["progress"]:
            when = self._at(at)
            self.session.add(Progress(goal_id=made.id, value=value, **dated(when, when)))

    def _tried(self, told: dict[str, Any], held: list[UUID]) -> UUID:
        made: Experiment = self._make(lambda **known: Experiment(what="", **known), told)
        made.outcome = Outcome(told["outcome"])
        made.session_id = held[told["session"] - 1]
        return made.id

    def _rehearsal(self, told: dict[str, Any], tried: Mapping[str, UUID]) -> None:
        made = self._make(Rehearsal, told)
        tie.make(self.session, self.events[told["event"]], made.id)
        tie.make(self.session, made.id, tried[told["leads_to"]])
