"""A worksheet that names people: who it is about, and those who belong to it."""

from sqlmodel import Session

from ipt_journal.journal import Draft
from ipt_journal.records import mention, person
from ipt_journal.records.person import Person
from ipt_journal.typed import override
from ipt_journal.ui.asking.sheet_form import SheetForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.focus.about import About
from ipt_journal.ui.focus.who import Who
from ipt_journal.ui.widgets.people import PeoplePicker

WHO, WITH = "who", "with"
PERSON = "person_id"  # the column of sheets that are about somebody
_PEOPLE_SHOWN = 5


class NamingForm(SheetForm):
    """Whoever is chosen is kept with the answers; a new name becomes a person then."""

    def __init__(self, desk: Desk, about: About) -> None:
        super().__init__(desk, about.sheet)
        self.about = self._built = about
        self.sheet_kind = type(about.sheet)
        self._told |= kept_people(about)
        self._told |= desk.drafts.kept(self.key)

    def people(self) -> PeoplePicker:
        """Return those who are named on the sheet, then those to choose from."""
        named = self.about.named
        known = [(one.id, one.label) for one in self.about.people]
        known.sort(key=lambda one: named.index(one[0]) if one[0] in named else len(named))
        picker = PeoplePicker(known, len(named) or _PEOPLE_SHOWN, self.tr("Add"), also=())
        picker.set_value(self._told[WHO])
        self.hold(**{WHO: picker})
        return picker

    def about_whom(self, question: str, said: str = "") -> Who:
        """Return who it is about, to choose from; as soon as somebody is chosen it is kept."""
        key = self.about.person.id if self.about.person else None
        who = Who(question, self.about.people, [key] if key else [], said)
        who.set_value(self._told[WITH])
        self.hold(**{WITH: who})
        who.chosen.connect(self.keep)
        return who

    @override
    def kept_beside(self, session: Session) -> Draft:
        kept = session.get(self.kind, self.record_id)
        person_id = getattr(kept, PERSON, None)
        with_whom = {WITH: [str(person_id)] if person_id else []} if WITH in self._inputs else {}
        named = mention.people_of(session, self.record_id)
        return {WHO: [str(one) for one in named], **with_whom}

    @override
    def keep_beside(self, session: Session, told: Draft) -> None:
        picker, who = self._inputs.get(WHO), self._inputs.get(WITH)
        if isinstance(picker, PeoplePicker):
            person.name_in(session, self.record_id, picker.people, picker.new_names)
        kept = session.get(self.kind, self.record_id)
        if isinstance(who, Who) and kept is not None:
            new = [Person(label=name) for name in who.picker.new_names]
            session.add_all(new)
            keys = [*who.picker.people, *(one.id for one in new)]
            setattr(kept, PERSON, keys[0] if keys else None)


def kept_people(about: About) -> Draft:
    """Return who is kept as named on a sheet, and whom it is about."""
    one = about.person
    with_whom = {WITH: [str(one.id)] if one else []} if hasattr(about.sheet, PERSON) else {}
    return {WHO: [str(one) for one in about.named], **with_whom}
