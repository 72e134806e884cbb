"""IPT Journal: a private, encrypted journal for people in Interpersonal Psychotherapy."""

__version__ = "0.1.0"
