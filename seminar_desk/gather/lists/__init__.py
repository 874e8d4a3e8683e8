"""Lists and schedules held against the store before they are taken."""
