"""Questionnaires: filled in three items at a time, looked at over time, brought as a file."""
