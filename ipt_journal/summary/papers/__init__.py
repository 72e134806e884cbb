"""The papers beside the session's brief, each built by a file of its own."""
