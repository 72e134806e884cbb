"""Help lines of each country, read from a file that nobody need trust, in the order shown."""
