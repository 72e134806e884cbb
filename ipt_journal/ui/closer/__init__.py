"""The parts of Look closer: the entry, its steps, what was said, and what follows."""
