"""Plan, open, count and close days."""
