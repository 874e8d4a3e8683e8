"""Assemblies as an iCalendar file (RFC 5545) that any phone or calendar opens."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from seminar_desk.domain import letters
from seminar_desk.domain.plans.assembly_calendar import CalendarEntry
from seminar_desk.files import write_beside

_LONGEST_LINE = 75  # octets, RFC 5545 section 3.1
_USUAL_MINUTES = 120


@dataclass(frozen=True, slots=True)
class Event:
    """Pair an assembly with the words of its title and description."""

    entry: CalendarEntry
    title: str
    description: str = ""


def to_bytes(events: Iterable[Event], made_at: datetime) -> bytes:
    """Return the file: clock times are local to the village, windows are tentative whole days."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Seminar Desk//Assemblies//RU"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for event in events:
        lines += _event(event, made_at)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()


def write(path: Path, events: Iterable[Event], made_at: datetime) -> Path:
    """Write the file whole or not at all; ProblemError as write_beside says."""
    content = to_bytes(events, made_at)
    with write_beside(path) as file:
        file.write(content)
    return path


def folded(line: str) -> Iterator[str]:
    """Part a line so that no part is longer than 75 octets and no letter is cut."""
    part, octets = "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > _LONGEST_LINE:
            yield part
            part, octets = " ", 1
        part += letter
        octets += size
    yield part


def escaped(text: str) -> str:
    """Return a text as a property's value."""
    plain = letters.seen(text).replace("\\", "\\\\").replace(";", r"\;").replace(",", r"\,")
    return plain.replace("\r\n", r"\n").replace("\n", r"\n").replace("\r", r"\n")


def _event(event: Event, made_at: datetime) -> Iterator[str]:
    entry = event.entry
    if entry.first is None or entry.last is None:
        return
    status = "TENTATIVE" if entry.is_window else "CONFIRMED"
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.uid}@seminar-desk"
    yield f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield from _times(entry, entry.first, entry.last)
    yield f"SUMMARY:{escaped(event.title)}"
    if entry.venue:
        yield f"LOCATION:{escaped(f'{entry.place}, {entry.venue}')}"
    if event.description:
        yield f"DESCRIPTION:{escaped(event.description)}"
    yield f"STATUS:{'CANCELLED' if entry.outcome_code == 'cancelled' else status}"
    yield "END:VEVENT"


def _times(entry: CalendarEntry, first: date, last: date) -> Iterator[str]:
    if entry.is_window or not entry.start_time:
        yield f"DTSTART;VALUE=DATE:{first:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}"
        return
    begins = datetime.combine(first, time.fromisoformat(entry.start_time))
    ends = begins + timedelta(minutes=entry.duration_minutes or _USUAL_MINUTES)
    yield f"DTSTART:{begins:%Y%m%dT%H%M%S}"
    yield f"DTEND:{ends:%Y%m%dT%H%M%S}"
