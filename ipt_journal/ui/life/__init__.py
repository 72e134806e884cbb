"""The Timeline's view of a whole life: when the low began, and what else changed around then."""
