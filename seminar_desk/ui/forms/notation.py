"""How a value is written in a line, and read back from it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from seminar_desk.domain.lists.typed_values import read_day, read_number, read_offset, read_time
from seminar_desk.domain.plans.assembly_fields import Value, stored
from seminar_desk.ui.desk.dates import full_date


@dataclass(frozen=True, slots=True)
class Notation:
    """Pair reading and writing; a half-typed day means another day, so it waits for the end."""

    read: Callable[[str], Value]
    write: Callable[[Value], str]
    saves_while_typing: bool


def _write_plainly(value: Value) -> str:
    return "" if value is None else str(value)


def _write_day(value: Value) -> str:
    return full_date(value) if isinstance(value, date) else ""


TEXT = Notation(stored, _write_plainly, saves_while_typing=True)
TIME = Notation(read_time, _write_plainly, saves_while_typing=False)
NUMBER = Notation(read_number, _write_plainly, saves_while_typing=False)


def days(
    near: Callable[[], date],
    base: Callable[[], date | None] = lambda: None,
    *,
    is_past: bool = False,
) -> Notation:
    """Return the notation of days near another; «−10» counts from the base."""

    def read(text: str) -> Value:
        return read_day(text, near=near(), base=base(), is_past=is_past)

    return Notation(read, _write_day, saves_while_typing=False)


def step_days(near: Callable[[], date]) -> Notation:
    """Return the notation of a step's day: a day, or «−10» kept as a number of days."""

    def read(text: str) -> Value:
        offset = read_offset(text)
        return read_day(text, near=near()) if offset is None else offset

    return Notation(read, _write_day, saves_while_typing=False)
