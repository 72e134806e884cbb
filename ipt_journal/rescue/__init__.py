"""Backups at the right moments, and ways back: from a backup, a damaged file, a second copy."""
