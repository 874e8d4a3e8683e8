"""What happens to one row of a workbook, said in a line and side by side."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import BookRow
from seminar_desk.domain.books.dots import ACTIVE, MARK, STATE, VOID, Row, groups_of
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.sentences import sentence
from seminar_desk.gather.books import field_words

_MOST = 4
# A row is new by what it says, not by when it was given what.
_TOLD_NEW = {
    "attendance": ("role", "place", MARK, "position", "note"),
    "person": ("sex_age", "phone"),
    "session": ("date", "place", "venue"),
    "assembly": ("place", "date", "purpose"),
}


@dataclass(frozen=True, slots=True)
class SideLine:
    """Hold one group of fields: what it is called, what stands here, what the book says."""

    group: str
    name: str
    ours: str
    theirs: str
    is_asked: bool


def summary(row: BookRow, language: str) -> str:
    """Return in one line what a row changes: «село: Учук → Ача»."""
    if row.problem is not None:
        return sentence(row.problem, language)
    if row.state == VOID and row.theirs["record_state"] == VOID:
        reason = str(row.theirs.get("void_reason") or field_words.NOTHING)
        return sentence(Problem("book_annulled", {"reason": reason}), language)
    if row.table == "alias" and row.state == book_plan.CONFLICT and row.result is None:
        return sentence(Problem("book_one_session"), language)
    if row.shown is None:
        return ", ".join(_told_new(row, language))
    if row.state == book_plan.STALE:
        return _newer_here(row, language)
    groups = row.groups or tuple(_other(row))
    parts = [_difference(row, group, language) for group in groups[:_MOST]]
    return "; ".join([*parts, "…"] if len(groups) > _MOST else parts)


def sides(row: BookRow, language: str) -> list[SideLine]:
    """Return every group in which both sides differ, what is asked first; of a new row all."""
    groups = groups_of(row.table)
    ours = row.shown
    shown = [name for name in groups if name != STATE or _is_void(ours) or _is_void(row.theirs)]
    lines = []
    for group in shown:
        both = field_words.sides(row.table, group, ours, row.theirs, language)
        is_asked = group in row.groups
        differs = both[0] != both[1] if ours is not None else both[1] != field_words.NOTHING
        if is_asked or differs:
            name = field_words.field(row.table, group, language)
            lines.append(SideLine(group, name, both[0], both[1], is_asked))
    return sorted(lines, key=lambda line: not line.is_asked)


def keys_brought(rows: Iterable[BookRow]) -> Problem | None:
    """Say which keys come with a workbook that nobody here knew yet; None for none."""
    marks = [
        str(row.theirs["mark"]) for row in rows if row.table == "signing_key" and not row.shown
    ]
    return Problem("book_brings_key", {"marks": ", ".join(marks)}) if marks else None


def key_of_kind(row: BookRow) -> tuple[str, str, tuple[str, ...]]:
    """Return what makes two questions alike: same kind of row, same groups."""
    return row.state, row.table, row.groups


def _told_new(row: BookRow, language: str) -> Iterator[str]:
    named = _TOLD_NEW.get(row.table) or tuple(groups_of(row.table))[:_MOST]
    for group in named:
        if group == "sex_age" and not _is_told(row.theirs):
            continue
        words = field_words.said(row.table, group, row.theirs, language)
        if words != field_words.NOTHING:
            yield words


def _newer_here(row: BookRow, language: str) -> str:
    """Say what stands here and stays: an arrow would read like a change that will be made."""
    lines = sides(row, language)
    here = [f"{line.name}: {line.ours}" for line in lines[:_MOST]]
    if not here:
        return sentence(Problem("book_newer_alike"), language)
    said = "; ".join([*here, "…"] if len(lines) > _MOST else here)
    return sentence(Problem("book_newer_here", {"said": said}), language)


def _is_told(person: Row) -> bool:
    return person["sex"] != "unknown" or bool(person["birth_year"] or person["age_band"])


def _other(row: BookRow) -> Iterator[str]:
    """Return the groups in which what would stand is not what stands here."""
    after = row.result or row.theirs
    for group, columns in groups_of(row.table).items():
        if row.ours is not None and any(row.ours[each] != after[each] for each in columns):
            yield group


def _difference(row: BookRow, group: str, language: str) -> str:
    assert row.ours is not None
    ours, theirs = row.ours, row.theirs
    if row.state in book_plan.ASKED and group == MARK:
        return _marks(ours, theirs, language)
    if group == STATE and row.state in book_plan.ASKED:
        return sentence(Problem("book_void_or_stands"), language)
    after = theirs if row.is_asked else row.result or theirs
    return field_words.difference(row.table, group, ours, after, language)


def _marks(ours: Row, theirs: Row, language: str) -> str:
    """Say of two marks when, and which stays."""
    at = sorted(str(row["checked_in_at_utc"]) for row in (ours, theirs) if row["checked_in_at_utc"])
    times = field_words.marked_at(at)
    if len(times) == 1:
        return sentence(Problem("book_mark_or_none", {"first": times[0]}), language)
    facts: dict[str, str | int] = {"first": times[0], "second": times[-1]}
    return sentence(Problem("book_two_marks", facts), language)


def _is_void(row: Row | None) -> bool:
    return row is not None and row["record_state"] != ACTIVE
