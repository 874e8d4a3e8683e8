"""The page Today: the day's session, its steps, the schedule, the project's totals."""
