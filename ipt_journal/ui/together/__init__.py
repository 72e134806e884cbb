"""The parts of the session view, which client and therapist look at together."""
