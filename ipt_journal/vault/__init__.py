"""Keys, the encrypted file and all that may be done with them; no other package holds a key."""
