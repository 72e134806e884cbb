"""The keys that KEYS.md promises, by table."""

COMMON = ["id", "created_utc", "edited_utc", "share"]
TIMES = [
    "happened_utc", "happened_offset", "happened_zone", "happened_precision",
    "entered_utc", "entered_offset", "entered_zone",
]  # fmt: skip
DOCUMENTED = {
    "profile": [*COMMON, "initials", "therapist", "planned_sessions", "focus_areas", "focus_words"],
    "preferences": [
        *COMMON, "lock_minutes", "hide_keys", "own_words", "sample_now", "sample_zone",
        "session_view_minutes",
    ],
    "person": [
        *COMMON, "label", "print_alias", "relationship", "relationship_words", "status",
        "satisfaction", "can_confide", "went_well", "hard", "like_to_change",
    ],
    "check_in": [
        *COMMON, *TIMES, "mood", "distress", "connected", "energy", "sleep_quality", "sleep_hours",
        "felt", "location", "alone", "influences", "note",
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
    "session": [*COMMON, *TIMES, "status", "number", "hard_to_say", "talk_safety"],
    "agenda_point": [
        *COMMON, "session_id", "position", "text", "event_id", "note_id", "check_in_id", "link_id",
        "pattern_id",
    ],
    "phase": [*COMMON, "name", "first_day", "last_day"],
    "said": [*COMMON, "session_id", "event_id", "words"],
    "standing": [*COMMON, *TIMES, "person_id", "sits"],
    "pattern": [*COMMON, "area", "kind", "person_id", "tone", "told", "fits", "words"],
    "findings": [*COMMON, *TIMES, "session_id", "rows"],
    "experiment": [*COMMON, "what", "outcome", "learned", "session_id", "position"],
    "paper": [*COMMON, "session_id", "first_day", "last_day", "blocks", "people_as", "size"],
    "paper_tick": ["id", "paper_id", "record_id", "ticked"],
    "unfinished": ["id", "form", "content", "saved_utc"],
}  # fmt: skip
