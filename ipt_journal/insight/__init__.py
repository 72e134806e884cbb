"""Numbers about mood, from arrays alone: no database, no Qt and no words."""
