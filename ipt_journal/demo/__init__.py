"""Sample journals, marked as such: the twelve weeks of the pictures, or years made from a seed."""
