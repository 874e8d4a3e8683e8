"""Dates and times as a reader of each language writes them."""

from datetime import date, datetime

from PySide6.QtCore import QDate

from seminar_desk.ui.language.languages import locale_of

_LONG = {
    "ru": "dddd, d MMMM yyyy",
    "ky": "yyyy-'жыл', d-MMMM, dddd",
    "en": "dddd, d MMMM yyyy",
}


def long_date(day: date, language: str) -> str:
    """Return «вторник, 24 октября 2017»."""
    return locale_of(language).toString(QDate(day.year, day.month, day.day), _LONG[language])


def short_date(day: date) -> str:
    """Return 24.10.17, alike in all three languages."""
    return f"{day:%d.%m.%y}"


def full_date(day: date) -> str:
    """Return 24.10.2017."""
    return f"{day:%d.%m.%Y}"


def local_time(moment: datetime) -> str:
    """Return 09:02 on this computer's clock."""
    return f"{moment.astimezone():%H:%M}"
