"""Parts of the page Backups: what there is, what is inside one, and a second place."""
