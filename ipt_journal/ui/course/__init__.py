"""The parts of Next session about the course of the therapy: all sessions, and the ending."""
