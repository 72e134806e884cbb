"""The parts of the timeline page round its chart."""
