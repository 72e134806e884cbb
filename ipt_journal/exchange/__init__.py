"""Ways out of the app and into it: a client can always leave with what is theirs."""
