"""The twelve weeks of one invented client, with a paper made ready for the next session."""

import json
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Session

from ipt_journal import paths
from ipt_journal.demo import closer, focus, life, measures, people
from ipt_journal.demo.course import Course
from ipt_journal.moment import Moment
from ipt_journal.records import (
    experiment,
    feelings,
    mention,
    mood,
    paper,
    preferences,
    profile,
    therapy,
)
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.experiment import Outcome
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.paper import Paper
from ipt_journal.records.person import Confide, Person, Relationship, Status
from ipt_journal.records.record import Area, dated
from ipt_journal.records.therapy import SessionStatus, TalkSafety, TherapySession

_NOTED_AFTER = timedelta(minutes=25)


def tell(session: Session) -> None:
    """Write the whole story."""
    _Story(session).tell()


class _Story:
    """Keeps who is who while the parts of the story are written."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.told: dict[str, Any] = json.loads(
            paths.resource("demo", "story.json").read_text("utf-8")
        )
        self.zone = ZoneInfo(self.told["zone"])
        self.people: dict[str, UUID] = {}
        self.events: list[UUID] = []
        self.links: list[UUID | None] = []
        self.noted: list[UUID] = []
        self.answered: dict[str, UUID] = {}

    def tell(self) -> None:
        self._client()
        self._people()
        for at, number in self.told["check_ins"]:
            self._check_in(at, number)
        self.session.flush()  # events look for the check-ins round them
        for event in self.told["events"]:
            self._event(event)
        self.answered = measures.tell(self.session, self.told, self._times)
        self._therapy()
        Course(self.session, self.told["course"], self.zone, self.people, self.events).tell()
        people.tell(self.session, self.told, self.people, self._moment)
        life.tell(self.session, self.told["life"], self.people)

    def _moment(self, at: str) -> Moment:
        return Moment.of(datetime.fromisoformat(at).replace(tzinfo=self.zone))

    def _times(self, at: str) -> dict[str, Any]:
        happened = datetime.fromisoformat(at).replace(tzinfo=self.zone)
        return dated(Moment.of(happened), Moment.of(happened + _NOTED_AFTER))

    def _client(self) -> None:
        profile.change(self.session, **self.told["profile"])
        used = {word for event in self.told["events"] for word in event["felt"]}
        listed = {word for family in feelings.families() for word in family.words}
        preferences.change(
            self.session,
            sample_now=self.told["now"],
            sample_zone=self.told["zone"],
            own_words=sorted(used - listed),
        )

    def _people(self) -> None:
        for told in self.told["people"]:
            person = Person(
                **{
                    **told,
                    "relationship": Relationship(told["relationship"]),
                    "status": Status(told.get("status", Status.IN_CONTACT)),
                    "can_confide": Confide(told["can_confide"]) if "can_confide" in told else None,
                }
            )
            self.session.add(person)
            self.people[person.label] = person.id

    def _check_in(self, at: str, number: int) -> None:
        more = self.told["check_in_notes"].get(at, {})
        felt = [{"word": word, "how_much": 2} for word in more.get("felt", [])]
        made = MoodCheckIn(**self._times(at), **{**more, "mood": number, "felt": felt})
        self.session.add(made)
        if more:
            self.noted.append(made.id)

    def _event(self, told: dict[str, Any]) -> None:
        event = RelationshipEvent(
            **self._times(told["at"]),
            words=told["words"],
            kind=Kind(told["kind"]),
            area=Area(told["area"]),
            valence=told["valence"],
            mixed=told.get("mixed", False),
            intensity=told.get("intensity"),
            felt=told["felt"],
            did=told.get("did", []),
            no_one=not told["people"],
        )
        near = mood.around(self.session, event.happened)
        event.mood_before_id = near.before.id if near.before else None
        event.mood_after_id = near.after.id if near.after else None
        self.session.add(event)
        self.events.append(event.id)
        mention.set_people(self.session, event.id, [self.people[name] for name in told["people"]])
        link = None
        if "connected" in told:
            felt = Felt(told["connected"])
            link = Link(event_id=event.id, felt=felt, words=told.get("link_words", ""))
            self.session.add(link)
        self.links.append(link.id if link else None)

    def _therapy(self) -> None:
        coming = None
        for told in self.told["sessions"]:
            coming = TherapySession(**self._times(told["at"]), status=SessionStatus(told["status"]))
            self.session.add(coming)
        assert coming is not None  # noqa: S101 - the story has sessions
        coming.hard_to_say = self.told["hard_to_say"]
        coming.talk_safety = TalkSafety(self.told["talk_safety"])
        self.session.flush()
        for point in self.told["agenda"]:
            about = self.events[point["event"]]
            therapy.add_point(self.session, coming.id, point["text"], event_id=about)
            self.session.flush()
        tried = self._experiments(coming.id)
        focus.tell(self.session, self.told, self.people, self.events, tried)
        closer.tell(self.session, self.told, self.events)
        self._paper(coming.id, tried)

    def _experiments(self, session_id: UUID) -> list[UUID]:
        made = []
        for told in self.told["experiments"]:
            tried = experiment.add(self.session, session_id, told["what"])
            tried.outcome = Outcome(told["outcome"])
            tried.learned = told.get("learned", "")
            self.session.flush()
            people = [self.people[name] for name in told["people"]]
            mention.set_people(self.session, tried.id, people)
            made.append(tried.id)
        return made

    def _paper(self, session_id: UUID, tried: list[UUID]) -> None:
        sheet = Paper(session_id=session_id, **self.told["paper"])
        self.session.add(sheet)
        self.session.flush()
        for told, event, link in zip(self.told["events"], self.events, self.links, strict=True):
            if "printed" in told:
                paper.tick(self.session, sheet.id, event, ticked=told["printed"])
            if link and "words_printed" in told:
                paper.tick(self.session, sheet.id, link, ticked=told["words_printed"])
        for one in (*tried, *self.answered.values()):
            paper.tick(self.session, sheet.id, one, ticked=True)
        for noted in self.noted:
            paper.tick(self.session, sheet.id, noted, ticked=False)
