"""Check in, add, mend, merge."""
