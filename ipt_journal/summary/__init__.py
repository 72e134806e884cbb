"""The paper for a session as a value: what is on it, before anything is drawn."""
