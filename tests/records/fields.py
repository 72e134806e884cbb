"""What `domain.md` §2 asks the journal to keep, field by field, and where each is kept.

`control` is what a screen reader calls it where the record's questions do not say so themselves,
and `answer` what is typed there, where it is not merely pressed; it is then kept as `holds`.
"""

from typing import Any, NamedTuple

# What a page of another branch asks, by table and column. Emptied once all is merged.
NOT_YET = ""


class Field(NamedTuple):
    """One field of a section: `kept` is table.column, with .key where it is part of a row."""

    name: str
    kept: str = ""
    why: str = ""  # why it is not kept, or not as it is asked for
    control: str = ""  # "card › control" where the name alone is not enough
    answer: str = ""
    holds: Any = None
    codes: str = ""  # the values it may have, as they are kept
    first: tuple[str, ...] = ()  # what is pressed before it can be seen


COMMON = (
    Field("id", "event.id"),
    Field("created_at", "event.created_utc"),
    Field("modified_at", "event.edited_utc"),
    Field("when", "event.happened_utc"),
    Field("when: offset", "event.happened_offset"),
    Field("when: precision", "event.happened_precision",
          codes="exact part_of_day day month season year unsure"),
    Field("area", "event.area", codes="dispute transition grief sensitivity none unsure"),
    Field("share", "event.share", codes="never ask include"),
    Field("bring_up", "agenda_point.event_id", "a point of the next session, in its order"),
    Field("deleting purges", why="no field: tests/records/test_deleting.py looks into the file"),
)  # fmt: skip

_TOUCH, _GIVE, _COUNT = "Being in touch", "What you get and give", "What you count on"
_BETWEEN, _PRIVATE = "How it is between you", "Private to me"
_MINE, _THEIRS = "What do you count on from them?", "What do they seem to count on from you?"
PERSON = (
    Field("label", "person.label", control="What do you call them here?", answer="Zuleika"),
    Field("print_alias", "person.print_alias", control="How should they appear on paper?",
          answer="Aunt Z."),
    Field("relationship", "person.relationship", control="friend", holds="friend",
          codes="partner ex parent child sibling family friend colleague manager community online "
                "professional pet other"),
    Field("status", "person.status", control="estranged", holds="estranged",
          codes="in_contact little_contact estranged no_contact ended missing died"),
    Field("died: fuzzy date", "person.status_since", control="Since when, year", answer="2019",
          first=("estranged",)),
    Field("ring", "closeness.ring", control="How close does it feel now? › Very close", holds=1),
    Field("ring_wished", "closeness.wished_ring", control="How close would you like? › Close",
          holds=2),
    Field("ring: angle", "closeness.angle", "placed by hand on the map"),
    Field("rings as dated snapshots", "closeness.happened_utc"),
    Field("contact_freq", "person.contact", control="Rarely", holds="rarely", first=(_TOUCH,),
          codes="daily weekly monthly yearly rarely none"),
    Field("channel[]", "person.channels", control="Letters", holds=["letter"], first=(_TOUCH,)),
    Field("support_received × 0–3", "person.gets", "none is what is not chosen",
          control="What do you get? Money a lot", holds={"money": 3}, first=(_GIVE,),
          codes="practical emotional company advice money"),
    Field("support_given × 0–3", "person.gives", control="What do you give? Advice a little",
          holds={"advice": 1}, first=(_GIVE,), codes="practical emotional company advice money"),
    Field("can_confide", "person.can_confide",
          control="Could you tell them how bad it gets? Partly", holds="partly", first=(_BETWEEN,),
          codes="yes partly no unsure"),
    Field("knows_low", "person.knows_low", control="Do they know how low you have been? No",
          holds="no", first=(_BETWEEN,), codes="yes partly no unsure"),
    Field("satisfaction", "person.satisfaction",
          control="How does this relationship sit with you? 7", holds=7, first=(_BETWEEN,)),
    Field("expect_mine: text", "person.mine.text",
          control=f"{_MINE} 1: What you count on from them", answer="That they ring back.",
          first=(_COUNT, f"Add: {_MINE}")),
    Field("expect_mine: source", "person.mine.source", control=f"{_MINE} 1: Did you say it?",
          answer="never said", holds="never", first=(_COUNT, f"Add: {_MINE}")),
    Field("expect_mine: met?", "person.mine.met", control=f"{_MINE} 1: Met?", answer="partly",
          first=(_COUNT, f"Add: {_MINE}"), codes="yes partly no"),
    Field("expect_theirs: text", "person.theirs.text",
          control=f"{_THEIRS} 1: What they seem to count on from you", answer="That I am cheerful.",
          first=(_COUNT, f"Add: {_THEIRS}")),
    Field("expect_theirs: source", "person.theirs.source", control=f"{_THEIRS} 1: How you know",
          answer="my guess", holds="guess", first=(_COUNT, f"Add: {_THEIRS}"), codes="told guess"),
    Field("expect_theirs: met?", "person.theirs.met", control=f"{_THEIRS} 1: Met?", answer="no",
          first=(_COUNT, f"Add: {_THEIRS}"), codes="yes partly no"),
    Field("went_well", "person.went_well", control="What goes well?", answer="The dog.",
          first=(_BETWEEN,)),
    Field("hard", "person.hard", control="What is hard?", answer="Sundays.", first=(_BETWEEN,)),
    Field("like_to_change", "person.like_to_change",
          control="If one thing could be different, what?", answer="Less advice.",
          first=(_BETWEEN,)),
    Field("since_low", "person.since_low", control="In conflict", holds="in_conflict",
          first=(_BETWEEN,), codes="closer same further in_conflict"),
    Field("safety", "person.safety", control="Afraid at times", holds="afraid", first=(_PRIVATE,),
          codes="no_concern unsure afraid"),
)  # fmt: skip

EVENT = (
    Field("when", "event.happened_utc"),
    Field("duration_part", "event.happened_precision",
          "a part of the day is kept; how long something took is asked nowhere in the pictures"),
    Field("people[]", "mention.person_id", control="Leah", holds="Leah"),
    Field("someone not on my map", "event.someone_else"),
    Field("no one", "event.no_one", control="No one", holds=True),
    Field("kind", "event.kind", control="Argument", holds="argument",
          codes="argument criticised ignored let_down misunderstanding no_reply asked said_no "
                "told_feelings held_in got_support gave_support time_together repair contact_again "
                "avoided parting anniversary role_demand new_role met_new was_alone news other"),
    Field("feel_valence", "event.valence", control="How it felt: Hard", holds=-2),
    Field("mixed", "event.mixed", control="It was mixed", holds=True),
    Field("intensity", "event.intensity", control="How much it stayed with you 8", holds=8,
          first=("More about it",)),
    Field("one_line", "event.words", control="What happened?", answer="Nobody came to the door."),
    Field("emotions[]", "event.felt", control="hurt", holds=["hurt"]),
    Field("did_instead", "event.did", control="Went quiet", holds=["went_quiet"],
          first=("More about it",),
          codes="spoke_up went_quiet left ate_or_drank slept asked_for_help other"),
    Field("linked_checkins[]", "event.mood_before_id", "the check-ins beside it are named by it"),
    Field("linked_checkins[]: mood of the client's own choice", "event.mood_after"),
    Field("felt_connected", "link.felt", codes="yes partly no not_sure"),
    Field("set_by", "link.set_by", codes="me in_session"),
    Field("replay", "exchange.event_id"),
)  # fmt: skip

EXCHANGE = (
    Field("place", "exchange.place"),
    Field("channel", "exchange.channel", codes="in_person call text other"),
    Field("state beforehand", "exchange.beforehand"),
    Field("speaker", "exchange.turns.speaker"),
    Field("words", "exchange.turns.words"),
    Field("how: tone, face, timing", "exchange.turns.how"),
    Field("felt[]", "exchange.felt"),
    Field("felt[] in one turn", "exchange.turns.felt"),
    Field("wanted", "exchange.turns.wish"),
    Field("meant_to_say", "exchange.meant"),
    Field("came_across 0–10", "exchange.came_across"),
    Field("came_across unsure", "exchange.came_unsure"),
    Field("guess_felt", "exchange.guess_felt"),
    Field("guess_wanted", "exchange.guess_wanted"),
    Field("confidence", "exchange.guess_sure", codes="low medium high"),
    Field("how_ended", "exchange.how_ended"),
    Field("mood_after", "exchange.mood_after"),
    Field("options: words or action", "exchange.options.words"),
    Field("options: likely result", "exchange.options.likely"),
    Field("next: rehearsal, experiment", "tie.to_id"),
    Field("next: bring_up", "agenda_point.event_id"),
)

CHECK_IN = (
    Field("mood", "check_in.mood", control="Mood 6", holds=6),
    Field("distress", "check_in.distress", control="How hard it is to bear 4", holds=4),
    Field("emotions[]: up to 5, a little, quite, very", "check_in.felt", control="lonely",
          holds=[{"word": "lonely", "how_much": 2}]),
    Field("energy", "check_in.energy", "1–5, as in picture 03", control="Energy 3", holds=3),
    Field("sleep_quality", "check_in.sleep_quality", "1–5, as in picture 03",
          control="Sleep last night 2", holds=2),
    Field("sleep_hours", "check_in.sleep_hours", control="Hours of sleep", answer="6.25",
          holds=6.25),
    Field("connected", "check_in.connected", control="How connected 5", holds=5),
    Field("context: place", "check_in.location", control="Travelling", holds="travelling",
          codes="home work out travelling"),
    Field("context: alone", "check_in.alone", control="No one", holds=True),
    Field("context: with[]", "mention.person_id"),
    Field("other_influences[]", "check_in.influences", control="Money", holds=["money"],
          codes="poor_sleep illness period medication alcohol work money weather therapy"),
    Field("other_influences[]: none", why="nothing chosen is none"),
    Field("note", "check_in.note", control="A note", answer="Slow, grey, and then a letter."),
    Field("real times", "check_in.entered_utc"),
    Field("thoughts_self_harm", "check_in.thoughts", "off at first: asked only where it is wanted",
          control="Thoughts of hurting yourself? Passing", holds="passing",
          codes="no passing strong"),
    Field("default one a day, up to 8", why="no field: any number of check-ins can be made"),
    Field("pause tracking", why="nothing reminds and nothing counts missed days, so that there is "
                                "nothing to pause; a phase can be drawn over such a time"),
    Field("daily anchors", why="optional and of bipolar work, which no picture has; not asked"),
)  # fmt: skip

FEELINGS = (
    Field("own list", "event.felt"),
    Field("user-extendable", "preferences.own_words"),
    Field("signal hint", why="no field: `records/feelings.py` has one for each family"),
)

MEASURES = (
    Field("PHQ-9, GAD-7: answers", "response.answers",
          control="Little interest or pleasure in doing things 2 More than half the days"),
    Field("difficulty item, not counted", "response.unscored"),
    Field("which one, and in which language", "response.form"),
    Field("language of the wording", "response.language"),
    Field("when it was answered", "response.happened_utc"),
    Field("WHO-5", "own_form.content", "not shipped: its licence is not free; a file of one's own"),
    Field("published bands: hideable", "preferences.show_bands", control="Published bands"),
    Field("published bands, total, change", why="counted from the answers each time"),
)  # fmt: skip

LIFE = (
    Field("kind", "life_item.kind",
          codes="low_began worse better life_event loss role move health treatment contact"),
    Field("what it was", "life_item.words"),
    Field("fuzzy date", "life_item.first"),
    Field("fuzzy date: until", "life_item.last"),
    Field("fuzzy date: still so", "life_item.goes_on"),
    Field("people[]", "mention.person_id"),
    Field("effect", "life_item.effect"),
    Field("note", "life_item.note"),
)  # fmt: skip

CONFLICT = (
    Field("person", "conflict.person_id"),
    Field("topic", "conflict.topic"),
    Field("since", "conflict.since"),
    Field("safety_check", "conflict.safe", codes="yes not_sure no"),
    Field("stage", "conflict.stage"),
    Field("stage: dated history", "stage_mark.happened_utc"),
    Field("mine[]", "conflict.mine.text"),
    Field("mine[]: said, guess", "conflict.mine.source"),
    Field("mine[]: met", why="asked on the person's card, where it is about more than this"),
    Field("theirs[]", "conflict.theirs.text"),
    Field("theirs[]: said, guess", "conflict.theirs.source"),
    Field("theirs[]: met", why="asked on the person's card"),
    Field("gap", "conflict.gap"),
    Field("matters_because", "conflict.matters"),
    Field("tried[]", "conflict.tried", "one on each line, in the client's own layout"),
    Field("blocks", "conflict.blocks"),
    Field("elsewhere", "conflict.elsewhere"),
    Field("options[]", "conflict.options", "one on each line"),
    Field("good_enough", "conflict.good_enough"),
    Field("next_step", "conflict.next_step"),
    Field("stage prompt: talking", "conflict.cool_down"),
    Field("stage prompt: stuck, not being said", "conflict.unsaid"),
    Field("stage prompt: stuck, if it were", "conflict.if_said"),
    Field("stage prompt: ending", "conflict.letting_go"),
)

CHANGE = (
    Field("change", "transition.topic"),
    Field("date", "transition.changed_on"),
    Field("chosen, not, mixed", "transition.chosen", codes="chosen not_chosen mixed"),
    Field("sudden", "transition.sudden"),
    Field("old role", "transition.before"),
    Field("old role: good", "transition.was_good"),
    Field("old role: hard", "transition.was_hard"),
    Field("old role: people", "transition.people_then"),
    Field("old role: who I was", "transition.who_i_was"),
    Field("old role: miss", "transition.miss"),
    Field("goodbye: how it ended", "transition.how_ended"),
    Field("goodbye: feelings", "transition.felt"),
    Field("goodbye: unsaid", "transition.unsaid"),
    Field("new role", "transition.now"),
    Field("new role: demands[]", "transition.asks", "one on each line"),
    Field("new role: skill needed", "transition.skill"),
    Field("new role: confidence", "transition.confidence"),
    Field("new role: worries", "transition.worries"),
    Field("new role: openings", "transition.opens"),
    Field("new role: people who could help", "mention.person_id"),
    Field("still_the_same", "transition.still_same"),
    Field("first_step", "transition.first_step"),
    Field("stage", "transition.stage"),
)

GRIEF = (
    Field("person", "grief.person_id"),
    Field("loss", "grief.lost"),
    Field("tag death, other", "grief.kind", codes="death other"),
    Field("when", "grief.lost_on"),
    Field("around the time: before", "grief.before"),
    Field("around the time: during", "grief.during"),
    Field("around the time: after", "grief.after"),
    Field("relationship: early", "grief.early"),
    Field("relationship: good", "grief.good"),
    Field("relationship: hard", "grief.hard"),
    Field("relationship: changed", "grief.changed"),
    Field("relationship: torn about", "grief.torn"),
    Field("unsaid (letter)", "grief.unsaid"),
    Field("now: feelings", "grief.felt"),
    Field("now: keep", "grief.keep"),
    Field("now: avoid", "grief.avoid"),
    Field("talk_with[]", "mention.person_id"),
    Field("new_or_renewed[]", "grief.renewed", "in words: not everybody is on the map"),
    Field("stage", "grief.stage"),
)

RELATING = (
    Field("pattern: situation", "relating.situation"),
    Field("pattern: I expect", "relating.i_expect"),
    Field("pattern: I do", "relating.i_do"),
    Field("pattern: then what", "relating.then_what"),
    Field("examples[]", "tie.from_id"),
    Field("exceptions[]", "relating.exceptions", "one on each line"),
    Field("past relationships that worked", "relating.worked_before"),
    Field("people to move one ring closer", "mention.person_id"),
    Field("ladder[]", "experiment.difficulty"),
    Field("hard_to_say_to_therapist", "relating.hard_to_say"),
    Field("stage", "relating.stage"),
)

ACTIONS = (
    Field("goal: text", "goal.words"),
    Field("goal: area", "goal.area", codes="dispute transition grief sensitivity none"),
    Field("goal: I will know because", "goal.know_because"),
    Field("goal: progress 0–10 series", "progress.value"),
    Field("goal: agreed_in_session", "goal.session_id"),
    Field("experiment: what", "experiment.what"),
    Field("experiment: with", "mention.person_id"),
    Field("experiment: when", "experiment.planned_for"),
    Field("experiment: expect", "experiment.expect"),
    Field("experiment: confidence", "experiment.confidence"),
    Field("experiment: obstacles", "experiment.obstacles"),
    Field("experiment: safety_check", "person.raise_safe", "asked once for each person"),
    Field("experiment: status", "experiment.outcome", codes="planned done partly not_yet let_go"),
    Field("experiment: happened", "experiment.happened"),
    Field("experiment: mood before", "experiment.mood_before"),
    Field("experiment: mood after", "experiment.mood_after"),
    Field("experiment: learned", "experiment.learned"),
    Field("rehearsal: aim", "rehearsal.aim"),
    Field("rehearsal: opening line", "rehearsal.opening"),
    Field("rehearsal: their likely reply", "rehearsal.their_reply"),
    Field("rehearsal: my reply", "rehearsal.my_reply"),
    Field("rehearsal: way out", "rehearsal.way_out"),
    Field("rehearsal: time/place", "rehearsal.where_when"),
    Field("rehearsal: practised with", "rehearsal.practised_with"),
    Field("rehearsal: confidence before", "rehearsal.sure_before"),
    Field("rehearsal: confidence after", "rehearsal.sure_after"),
    Field("decision: question", "decision.question"),
    Field("decision: options", "decision.options.words"),
    Field("decision: for me", "decision.options.for_me"),
    Field("decision: against me", "decision.options.against_me"),
    Field("decision: for others", "decision.options.for_others"),
    Field("decision: reversible?", "decision.options.reversible"),
    Field("decision: decide_by", "decision.decide_by"),
    Field("decision: chosen", "decision.chosen"),
    Field("decision: review_on", "decision.review_on"),
    Field("support request: need", "support_request.need",
          codes="practical feelings company information"),
    Field("support request: person", "support_request.person_id"),
    Field("support request: wording", "support_request.wording"),
    Field("support request: asked_on", "support_request.asked_on"),
    Field("support request: reply", "support_request.reply", codes="helped partly no none_yet"),
)  # fmt: skip

SESSION = (
    Field("n", "session.number", "counted; the client may correct it"),
    Field("of N", "profile.planned_sessions", control="Sessions agreed", answer="16", holds=16),
    Field("date", "session.happened_utc"),
    Field("agenda[]", "agenda_point.text", control="A new point", answer="The letter to Zuleika",
          first=("Add a point",)),
    Field("agenda[]: starred", "agenda_point.starred", holds=True,
          control="Star: The evening Daniel forgot, and what I did"),
    Field("hard_to_say", "session.hard_to_say", control="Hard to say", answer="I am tired of it."),
    Field("agreed experiment", "experiment.session_id"),
)  # fmt: skip

AFTERWARDS = (
    Field("phase", "session.phase", control="Beginning", holds="initial",
          codes="initial middle ending maintenance"),
    Field("we_said", "said.words", control="What we said about it", answer="That it was a lot."),
    Field("takeaway", "session.take_away", control="What do you take away from it?",
          answer="Asking is allowed."),
    Field("agreed, in words", "session.agreed", control="What did you agree on?",
          answer="To ring on Sunday."),
    Field("mood before", "session.mood_before", control="Mood before the session 9", holds=9),
    Field("mood after", "session.mood_after", control="Mood after the session 8", holds=8),
)  # fmt: skip

ENDING = (
    Field("what changed", "ending_plan.changed"),
    Field("what I did", "ending_plan.i_did"),
    Field("ring moves", "closeness.ring", "since the start, from the dated snapshots"),
    Field("feelings about stopping", "ending_plan.about_stopping"),
    Field("unfinished", "ending_plan.unfinished"),
    Field("warning signs: feelings", "ending_plan.signs_feelings"),
    Field("warning signs: body", "ending_plan.signs_body"),
    Field("warning signs: habits", "ending_plan.signs_habits"),
    Field("warning signs: with people", "ending_plan.signs_people"),
    Field("likely triggers", "ending_plan.triggers"),
    Field("first three steps", "ending_plan.first_steps.text"),
    Field("contact order", "mention.position"),
    Field("my own line for getting help", "ending_plan.own_line"),
    Field("review dates", "ending_plan.review_on.day"),
)

SECTIONS: dict[str, tuple[Field, ...]] = {
    "2": COMMON, "2.1": PERSON, "2.2": EVENT, "2.3": EXCHANGE, "2.4": CHECK_IN, "2.5": FEELINGS,
    "2.6": MEASURES, "2.7": LIFE, "2.8 conflict": CONFLICT, "2.8 change": CHANGE,
    "2.8 grief": GRIEF, "2.8 relationships": RELATING, "2.9": ACTIONS, "2.9 session": SESSION,
    "2.9 session, afterwards": AFTERWARDS, "2.9 ending": ENDING,
}  # fmt: skip
ALL = tuple(field for fields in SECTIONS.values() for field in fields)
