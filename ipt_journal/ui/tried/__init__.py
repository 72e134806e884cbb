"""The parts of Next session about goals, and about what is tried between sessions."""
