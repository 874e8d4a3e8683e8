"""The schedule that a new store begins with."""

import csv
from datetime import date

from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.files import DATA


def shipped_schedule() -> list[SessionEntry]:
    """Return the sessions of data/schedule.csv."""
    with (DATA / "schedule.csv").open(encoding="utf-8-sig", newline="") as file:
        return [
            SessionEntry(
                code=row["session_code"],
                date=date.fromisoformat(row["date"]),
                oblast=row["oblast"],
                oblast_iso=row["oblast_iso"],
                district=row["district_ru"],
                district_soate8=row["district_soate8"],
                venue=row["venue_ru"],
            )
            for row in csv.DictReader(file)
        ]
