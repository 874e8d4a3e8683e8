"""Lists and schedules recognised in tables."""
