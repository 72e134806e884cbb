"""The parts of Other papers: which paper, of what, and what goes on it."""
