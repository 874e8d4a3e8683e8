"""Take lists and schedules in."""
