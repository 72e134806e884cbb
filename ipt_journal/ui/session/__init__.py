"""The parts of Next session: agenda, what is tried, and the paper with its choices."""
