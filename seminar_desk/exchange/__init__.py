"""What comes in and goes out as files: rosters, schedules, the exchange workbook."""
