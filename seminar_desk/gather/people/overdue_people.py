"""Whose data have been kept for as long as the settings say."""

from collections.abc import Iterator
from datetime import date

from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows
from seminar_desk.store.people import forgotten_rows

_MONTHS = 12


def overdue(db: Database, today: date) -> list[str]:
    """Return the people whose every series ended so many months ago; nobody without a term."""
    months = setting_rows.current(db).keep_months
    if not months:
        return []
    last: dict[str, date] = {}
    for person_uid, ended in _ends(db):
        last[person_uid] = max(last.get(person_uid, ended), ended)
    return sorted(uid for uid, ended in last.items() if not_before(ended, months) <= today)


def not_before(ended: date, months: int) -> date:
    """Return the first day of the month behind so many months after a day."""
    month = ended.year * _MONTHS + ended.month + months
    return date(month // _MONTHS, month % _MONTHS + 1, 1)


def _ends(db: Database) -> Iterator[tuple[str, date]]:
    """Yield each participation's person with the last day of its series, or its own."""
    series = {each.uid: each.date_to for each in series_rows.all_series(db)}
    for person_uid, series_uid, said in forgotten_rows.days_of_people(db):
        day = date.fromisoformat(said)
        yield person_uid, max(day, series.get(series_uid) or day)
