"""The only SQL: one SQLite file, one door for change, a journal of every row."""
