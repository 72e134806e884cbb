"""The parts of the patterns page round its chart."""
