"""Whether it is safe is said of each person by itself, and what is not safe is not shown openly."""

from sqlmodel import select

from ipt_journal.records import caution, mention, tie
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.decision import Decision
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.gate import Gate
from ipt_journal.records.person import Person, Status
from ipt_journal.records.record import Area, dated
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.relating import Relating
from ipt_journal.records.safe import Safe
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.summary.candidates import candidates
from ipt_journal.summary.choices import Choices
from ipt_journal.ui.closer import looked
from ipt_journal.ui.focus import about
from ipt_journal.ui.pages.closer import LookCloserPage
from ipt_journal.ui.window import Window
from tests.hands import RETURN, key, keys, offers, press, says, settle, write
from tests.scenes import Stage
from tests.ui.kept import every, keep, only, person_of

THERAPIST = "Talk it over with your therapist first."


def person(window: Window, label: str, told: Safe | None = None) -> Person:
    made = Person(label=label, raise_safe=told, raise_safe_utc=window.desk.now().utc if told else 0)
    keep(window, made)
    return made


def tried(window: Window, what: str, *people: Person, out_of: object = None) -> Experiment:
    made = Experiment(what=what)
    keep(window, made)
    with window.desk.journal.write() as session:
        mention.set_people(session, made.id, [one.id for one in people])
        if isinstance(out_of, Conflict | Relating | Decision):
            tie.make(session, out_of.id, made.id)
    return made


def happened(window: Window, *people: Person, someone_else: bool = False) -> RelationshipEvent:
    now = window.desk.now()
    made = RelationshipEvent(words="x", someone_else=someone_else, **dated(now, now))
    keep(window, made)
    with window.desk.journal.write() as session:
        mention.set_people(session, made.id, [one.id for one in people])
    return made


def name(name: str) -> None:
    keys(name)
    key(RETURN)
    settle()


def asked(told: str) -> str:
    return f"Is it safe to raise this with {told}?"


def begin(stage: Stage) -> Window:
    window = stage.open("empty")
    person(window, "Alex")
    window.desk.visit("next", tab="tried", new="experiment")
    settle()
    keys("Say hello")
    return window


def test_an_answer_about_somebody_known_is_not_that_of_a_new_name(stage: Stage) -> None:
    window = begin(stage)
    press(window, "Alex")
    press(window, f"{asked('Alex')} Yes")
    press(window, "Someone else")
    name("Bob")
    assert says(window, asked("Bob"))
    assert not offers(window, "Save")
    press(window, f"{asked('Bob')} No")
    assert says(window, THERAPIST)


def test_each_new_name_keeps_its_own_answer(stage: Stage) -> None:
    window = begin(stage)
    press(window, "Someone else")
    name("Bob")
    press(window, f"{asked('Bob')} No")
    press(window, "Bob")  # no longer with Bob
    press(window, "Someone else")
    name("Carol")
    press(window, f"{asked('Carol')} Yes")
    press(window, "Save")
    assert person_of(window, "Carol").raise_safe is Safe.YES
    form = begin_again(window)
    press(form, "Someone else")
    name("Dan")
    assert says(window, asked("Dan"))


def begin_again(window: Window) -> Window:
    window.desk.visit("next", tab="tried", new="experiment")
    settle()
    return window


def test_a_yes_for_one_new_name_leaves_the_no_of_another(stage: Stage) -> None:
    window = stage.open("empty")
    keep(window, Relating(situation="parties"))
    window.desk.visit("focus")
    settle()
    window.page.show_area(Area.SENSITIVITY)  # type: ignore[attr-defined]
    settle()
    press(window, "Practise the words")
    press(window, "Someone else") if offers(window, "Someone else") else None
    write(window, "A new name", "Bob")
    key(RETURN)
    press(window, f"{asked('Bob')} No")
    press(window, "Someone else") if offers(window, "Someone else") else None
    write(window, "A new name", "Carol")
    key(RETURN)
    assert says(window, THERAPIST)
    assert not offers(window, f"{asked('Carol')} Yes")
    press(window, "Bob")  # no longer with Bob
    press(window, f"{asked('Carol')} Yes")
    write(window, "What do you want from it?", "to be heard")
    press(window, "Save")
    assert only(window, Person).label == "Carol"
    assert only(window, Person).raise_safe is Safe.YES
    assert only(window, Rehearsal).aim == "to be heard"


def test_who_is_added_to_what_is_kept_is_asked_about_first(stage: Stage) -> None:
    window = stage.open("empty")
    ann, ben = person(window, "Ann", Safe.NO), person(window, "Ben")
    words = Rehearsal(aim="say it")
    keep(window, words)
    window.desk.visit("next", words.id, tab="tried")
    settle()
    press(window, "Ann")
    assert says(window, THERAPIST)
    assert not offers(window, "Save")
    press(window, "Ann")
    press(window, "Ben")
    press(window, f"{asked('Ben')} Yes")
    press(window, "Save")
    with window.desk.journal.read() as session:
        assert mention.people_of(session, words.id) == [ben.id]
        assert ann.id not in mention.people_of(session, words.id)


def test_everyone_in_the_event_counts_on_a_sheet_and_in_its_cards(stage: Stage) -> None:
    window = stage.open("empty")
    ann, ben = person(window, "Ann", Safe.NO), person(window, "Ben", Safe.YES)
    event = happened(window, ann, ben)
    sheet = Conflict(topic="t", person_id=ben.id, safe=Safe.YES)
    keep(window, sheet)
    now = window.desk.now()
    with window.desk.journal.write() as session:
        tie.make(session, event.id, sheet.id)
    with window.desk.journal.read() as session:
        told = about.read(session, session.get_one(Conflict, sheet.id), now)
    assert (told.gate, told.safe) == (Gate.CLOSED, Safe.NO)
    with window.desk.journal.write() as session:
        session.get_one(Person, ann.id).raise_safe_utc = 1  # long ago
    with window.desk.journal.read() as session:
        told = about.read(session, session.get_one(Conflict, sheet.id), now)
    assert (told.gate, told.safe) == (Gate.ASK, Safe.YES)
    window.desk.visit("focus", sheet.id)
    settle()
    press(window, "Practise the words")
    assert says(window, asked("Ann"))
    press(window, f"{asked('Ann')} Yes")
    assert offers(window, "Save")


def test_a_look_is_asked_by_what_the_event_came_out_of_and_belongs_to(stage: Stage) -> None:
    window = stage.open("empty")
    ann, ben = person(window, "Ann", Safe.NO), person(window, "Ben", Safe.YES)
    event, before = happened(window, ben), happened(window, ann)
    now = window.desk.now()

    def gated() -> Gate:
        with window.desk.journal.read() as session:
            found = looked.read(session, event.id, now)
        assert found is not None
        return looked.gate_of(found)

    assert gated() is Gate.OPEN
    with window.desk.journal.write() as session:
        tie.make(session, before.id, event.id)
    assert gated() is Gate.CLOSED
    sheet = Conflict(topic="t", person_id=ben.id, safe=Safe.NO)
    keep(window, sheet)
    with window.desk.journal.write() as session:
        tie.cut(session, before.id, event.id)
        tie.make(session, event.id, sheet.id)
    assert gated() is Gate.CLOSED


def test_someone_not_listed_is_asked_about_also_beside_a_name(stage: Stage) -> None:
    window = stage.open("empty")
    event = happened(window, person(window, "Ben"), someone_else=True)
    window.desk.visit("closer", event.id)
    settle()
    assert isinstance(window.page, LookCloserPage)
    assert window.page.of is not None
    leads = [one.lead for one in window.page.of.steps]
    window.page.show_step(leads.index("options"))
    settle()
    press(window, f"{asked('Ben')} Yes")
    assert says(window, "Is it safe to raise this?")
    press(window, "Is it safe to raise this? No")
    assert says(window, THERAPIST)
    assert person_of(window, "Ben").raise_safe is Safe.YES
    assert only(window, Exchange).safe is Safe.NO


def test_what_is_said_of_somebody_who_died_closes_nothing(stage: Stage) -> None:
    window = stage.open("empty")
    gran = Person(label="Gran", status=Status.DIED)
    keep(window, gran)
    sheet = Conflict(topic="t", person_id=gran.id, safe=Safe.NO)
    keep(window, sheet)
    letter = tried(window, "write a letter", out_of=sheet)
    look = Exchange(event_id=happened(window, gran).id, safe=Safe.NO)
    keep(window, look)
    window.desk.visit("next", letter.id, tab="tried")
    settle()
    assert not says(window, THERAPIST)
    with window.desk.journal.read() as session:
        assert caution.folded(session, [letter.id]) == set()
        assert not caution.about(session, (), came_from=look.id).sheet
        assert caution.said(session, [sheet.id, look.id]) == ()


def test_what_is_folded_is_folded_on_a_sheet_and_not_opened_from_elsewhere(stage: Stage) -> None:
    window = stage.open("empty")
    sheet = Relating(situation="parties")
    keep(window, sheet)
    secret = tried(window, "call her secretly", person(window, "Ann", Safe.NO), out_of=sheet)
    tried(window, "send a line", person(window, "Ben", Safe.YES), out_of=sheet)
    window.desk.visit("focus", secret.id)
    settle()
    assert says(window, "send a line")
    assert not says(window, "call her secretly")
    assert window.page.view.trials.form is None  # type: ignore[attr-defined]
    press(window, "What was practised and tried before")
    assert says(window, "call her secretly")
    press(window, "call her secretly, Planned")
    assert window.page.view.trials.form is not None  # type: ignore[attr-defined]


def test_what_is_folded_is_in_no_thread_no_session_and_no_paper(stage: Stage) -> None:
    window = stage.open("empty")
    now = window.desk.now()
    held = TherapySession(status=SessionStatus.HELD, **dated(now, now))
    question = Decision(question="which way")
    keep(window, held, question)
    secret = tried(window, "call her secretly", person(window, "Ann", Safe.NO), out_of=question)
    plain = tried(window, "send a line", person(window, "Ben", Safe.YES), out_of=question)
    with window.desk.journal.write() as session:
        for one in session.exec(select(Experiment)):
            one.session_id = held.id
    window.desk.visit("next", held.id, tab="sessions")
    settle()
    assert offers(window, "send a line, Planned")
    assert not offers(window, "call her secretly, Planned")
    window.desk.visit("next", question.id, tab="tried")
    settle()
    assert offers(window, "something to try: send a line")
    assert not offers(window, "something to try: call her secretly")
    today = window.desk.clock.today()
    with window.desk.journal.read() as session:
        found = candidates(session, Choices(today, today, session_id=held.id, stored=True))
    assert [one.id for one in found.tried] == [plain.id]
    assert secret.id in {one.id for one in every(window, Experiment)}
