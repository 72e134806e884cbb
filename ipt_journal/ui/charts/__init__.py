"""Charts: fed with plain values, they draw and can say what they show."""
