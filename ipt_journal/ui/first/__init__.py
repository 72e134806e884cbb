"""The four cards of the first run."""
