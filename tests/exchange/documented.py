"""The keys that KEYS.md promises, by table."""

COMMON = ["id", "created_utc", "edited_utc", "share"]
TIMES = [
    "happened_utc", "happened_offset", "happened_zone", "happened_precision",
    "entered_utc", "entered_offset", "entered_zone",
]  # fmt: skip
DOCUMENTED = {
    "profile": [
        *COMMON, "initials", "therapist", "planned_sessions", "focus_areas", "focus_words",
        "phase", "lighter",
    ],
    "preferences": [
        *COMMON, "lock_minutes", "hide_keys", "own_words", "sample_now", "sample_zone",
        "session_view_minutes", "notice_words", "ask_thoughts", "show_bands", "veil", "plan_open",
        "help_hidden", "help_order", "told_of_queues",
        "backup_place", "backup_most_mib", "copied_away_utc",
    ],
    "person": [
        *COMMON, "label", "print_alias", "relationship", "relationship_words", "status",
        "satisfaction", "can_confide", "went_well", "hard", "like_to_change", "status_since",
        "contact", "channels", "gets", "gives", "gets_words", "gives_words", "knows_low",
        "mine", "theirs", "since_low", "safety", "raise_safe", "raise_safe_utc", "archived",
    ],
    "check_in": [
        *COMMON, *TIMES, "mood", "distress", "connected", "energy", "sleep_quality", "sleep_hours",
        "felt", "location", "alone", "influences", "note", "thoughts",
    ],
    "event": [
        *COMMON, *TIMES, "words", "kind", "area", "valence", "mixed", "intensity", "felt", "did",
        "no_one", "someone_else", "mood_before", "mood_before_id", "mood_after", "mood_after_id",
    ],
    "note": [*COMMON, *TIMES, "text", "area", "check_in_id"],
    "mention": ["id", "owner_id", "person_id", "position"],
    "link": [
        *COMMON, "event_id", "check_in_id", "period_start_utc", "period_end_utc", "felt", "words",
        "set_by", "period_start_offset", "period_end_offset",
    ],
    "session": [
        *COMMON, *TIMES, "status", "number", "hard_to_say", "talk_safety", "phase", "take_away",
        "agreed", "mood_before", "mood_after", "asked_to_keep",
    ],
    "agenda_point": [
        *COMMON, "session_id", "position", "text", "event_id", "note_id", "check_in_id", "link_id",
        "pattern_id", "starred",
    ],
    "phase": [*COMMON, "name", "first_day", "last_day"],
    "said": [*COMMON, "session_id", "event_id", "words"],
    "standing": [*COMMON, *TIMES, "person_id", "sits"],
    "pattern": [*COMMON, "area", "kind", "person_id", "tone", "told", "fits", "words"],
    "findings": [*COMMON, *TIMES, "session_id", "rows"],
    "experiment": [
        *COMMON, "what", "outcome", "learned", "session_id", "position", "planned_for", "expect",
        "confidence", "obstacles", "difficulty", "happened", "mood_before", "mood_after",
    ],
    "closeness": [*COMMON, *TIMES, "person_id", "ring", "angle", "wished_ring", "wished_angle"],
    "exchange": [
        *COMMON, "event_id", "place", "channel", "beforehand", "turns", "felt", "meant",
        "came_across", "came_unsure", "in_the_way", "guess_felt", "guess_wanted", "guess_sure",
        "how_ended", "mood_after", "options", "say_now", "safe",
    ],
    "conflict": [
        *COMMON, "stage", "person_id", "topic", "since", "safe", "mine", "theirs", "gap",
        "matters", "cool_down", "unsaid", "if_said", "letting_go", "tried", "blocks",
        "elsewhere", "options", "good_enough", "next_step",
    ],
    "transition": [
        *COMMON, "stage", "topic", "changed_on", "chosen", "sudden", "before", "was_good",
        "was_hard", "people_then", "who_i_was", "miss", "how_ended", "felt", "unsaid", "now",
        "asks", "skill", "confidence", "worries", "opens", "becoming", "need", "still_same",
        "first_step",
    ],
    "grief": [
        *COMMON, "stage", "person_id", "lost", "kind", "lost_on", "before", "during", "after",
        "early", "good", "hard", "changed", "torn", "unsaid", "felt", "keep", "avoid", "renewed",
    ],
    "relating": [
        *COMMON, "stage", "situation", "i_expect", "i_do", "then_what", "exceptions",
        "worked_before", "hard_to_say",
    ],
    "stage_mark": ["id", *TIMES, "sheet_id", "stage"],
    "goal": [*COMMON, "words", "area", "know_because", "session_id"],
    "progress": ["id", *TIMES, "goal_id", "value"],
    "rehearsal": [
        *COMMON, "aim", "opening", "their_reply", "my_reply", "way_out", "where_when",
        "practised_with", "sure_before", "sure_after",
    ],
    "decision": [*COMMON, "question", "options", "decide_by", "chosen", "review_on"],
    "support_request": [
        *COMMON, "person_id", "need", "wording", "asked_on", "reply", "came_of_it",
    ],
    "life_item": [*COMMON, "kind", "words", "first", "last", "goes_on", "effect", "note"],
    "ending_plan": [
        *COMMON, "changed", "i_did", "about_stopping", "unfinished", "signs_feelings",
        "signs_body", "signs_habits", "signs_people", "triggers", "first_steps", "own_line",
        "review_on",
    ],
    "tie": ["id", "from_id", "to_id"],
    "paper": [
        *COMMON, "session_id", "first_day", "last_day", "blocks", "people_as", "size",
        "exact_times", "free_text", "withheld",
    ],
    "paper_tick": ["id", "paper_id", "record_id", "ticked", "field"],
    "paper_person": ["id", "owner_id", "person_id", "people_as"],
    "paper_wording": ["id", "paper_id", "record_id", "field", "start", "written", "becomes"],
    "paper_preset": [
        *COMMON, "name", "blocks", "people_as", "size", "exact_times", "free_text", "withheld",
    ],
    "own_form": [*COMMON, "code", "content"],
    "response": [*COMMON, *TIMES, "form", "language", "answers", "unscored"],
    "safety_plan": [
        *COMMON, "signs", "next_hour", "company", "people", "professionals", "harder", "reasons",
    ],
    "own_line": [*COMMON, "name", "number", "hours", "say"],
    "unfinished": ["id", "form", "content", "saved_utc"],
}  # fmt: skip
