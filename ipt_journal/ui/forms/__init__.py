"""Forms: each edits one kind of record."""
