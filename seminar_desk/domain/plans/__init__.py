"""The plan of a coming assembly: its fields, steps, calendar, checks and rules."""
