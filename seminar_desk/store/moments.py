"""Dates and UTC moments as SQLite keeps them: ISO 8601 text."""

from datetime import UTC, date, datetime


def to_text(moment: datetime) -> str:
    """Return an aware moment as UTC text that sorts by time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment(text: str | None) -> datetime | None:
    """Return the aware UTC moment behind a text."""
    return datetime.fromisoformat(text) if text else None


def day(text: str | None) -> date | None:
    """Return the date behind a text."""
    return date.fromisoformat(text) if text else None
