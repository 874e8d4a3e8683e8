"""What the kinds of rows and the groups of their fields are called, and what stands in them."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from seminar_desk.domain import places, stored_columns
from seminar_desk.domain.books.dots import Row, Value, groups_of
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.stored_columns import StoredColumn

NOTHING = "—"
_SECONDS = len(":00")
_WHOLE_NAME = ("person", "name")
_REFUSAL = "consent_declined"
_KINDS, _FIELDS, _SAID = "record_kind", "record_field", "record_said"
# What a computer needs beside the words that say the same, and what nobody reads.
_SILENT = frozenset(
    {
        *("aimak_soate14", "district_soate8", "oblast_iso", "checked_in_step", "consent_version"),
        *("uid", "session_uid", "person_uid", "attendance_uid", "assembly_uid", "series_uid"),
        *("frozen_json", "public_key", "content_hash", "sheet_id", "page_rows_json"),
        *("parent_uid", "other_uids", "agenda_item_uid", "replaces_uid", "step_template"),
        *("signatures_json", "supersedes", "kept_person_uid", "merged_person_uid"),
        *("kept_attendance_uid", "merged_attendance_uid", "kept_session_uid"),
        *("merged_session_uid", "void_reason", "checked_in_desk", "by_hand", "outcome_at_utc"),
    }
)


def kind(table: str, language: str) -> str:
    """Return what a row of a table is, in the reader's language."""
    return code_lists().label(_KINDS, table, language)


def field(table: str, group: str, language: str) -> str:
    """Return what a group of fields is called."""
    own = f"{table}.{group}"
    return _label((_FIELDS,), own if own in code_lists().labels[_FIELDS] else group, language)


def sides(
    table: str, group: str, ours: Row | None, theirs: Row | None, language: str
) -> tuple[str, str]:
    """Return what stands in a group here and there: to the second where that alone differs."""
    both = said(table, group, ours, language), said(table, group, theirs, language)
    if ours is None or theirs is None or both[0] != both[1]:
        return both
    return (
        said(table, group, ours, language, to_the_second=True),
        said(table, group, theirs, language, to_the_second=True),
    )


def said(
    table: str, group: str, row: Row | None, language: str, *, to_the_second: bool = False
) -> str:
    """Return what stands in a group of a row as people write it, a dash for nothing."""
    if row is None:
        return NOTHING
    words = _words(table, groups_of(table)[group], row, language, to_the_second=to_the_second)
    return (" " if (table, group) == _WHOLE_NAME else ", ").join(words) or NOTHING


def difference(table: str, group: str, ours: Row, theirs: Row, language: str) -> str:
    """Return «село: Учук → Ача»; of a place only what is another."""
    columns = [
        name
        for name in groups_of(table)[group]
        if name not in _SILENT and ours.get(name) != theirs.get(name)
    ]
    alone = f".{columns[0]}" if len(columns) == 1 else ""
    is_known = alone in code_lists().labels[_FIELDS]
    named = _label((_FIELDS,), alone, language) if is_known else field(table, group, language)
    between = " " if (table, group) == _WHOLE_NAME else ", "
    before, after = (
        between.join(_words(table, columns, row, language)) or NOTHING for row in (ours, theirs)
    )
    if before == after:  # what is told apart by what people do not read
        before, after = sides(table, group, ours, theirs, language)
    return f"{named}: {before} → {after}"


def marked_at(moments: Sequence[str]) -> list[str]:
    """Return when marks were made on this computer's clock; to the second those of one minute."""
    on_clock = [datetime.fromisoformat(each).astimezone() for each in moments]
    said = [f"{each:%H:%M}" for each in on_clock]
    return said if len(set(said)) == len(said) else [f"{each:%H:%M:%S}" for each in on_clock]


def _words(
    table: str, columns: Sequence[str], row: Row, language: str, *, to_the_second: bool = False
) -> list[str]:
    known = _columns(table)
    found = (
        _value(known[name], row.get(name), language, to_the_second=to_the_second)
        for name in columns
        if name not in _SILENT
    )
    return [each for each in found if each]


def _columns(table: str) -> Mapping[str, StoredColumn]:
    own = stored_columns.tables()
    return {**own[table], **own[stored_columns.TAIL]}


def _value(column: StoredColumn, value: Value, language: str, *, to_the_second: bool) -> str:
    text = "" if value is None else str(value)
    if column.name == _REFUSAL:  # beside the day of a consent «no» would deny it
        text = "REFUSED" if text == "YES" else ""
    if not text:
        return ""
    if column.list_names:
        return ", ".join(_label(column.list_names, code, language) for code in text.split(" "))
    if column.kind == "datetime":
        return _at(text, to_the_second=to_the_second)
    if column.kind == "date":
        return day(text)
    return places.said(text, language) if column.name in _PLACES else text


def day(text: str) -> str:
    """Return a day as people write it; what a failed row says, as it stands."""
    at = _read(text)
    return f"{at:%d.%m.%Y}" if at else text


def _at(text: str, *, to_the_second: bool) -> str:
    """Return a moment on this computer's clock; what a failed row says, as it stands."""
    at = _read(text)
    if at is None:
        return text
    return f"{at.astimezone():%d.%m.%Y %H:%M:%S}"[: None if to_the_second else -_SECONDS]


def _read(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


_PLACES = frozenset({"aimak", "district", "oblast", "venue"})


def _label(lists: Sequence[str], code: str, language: str) -> str:
    known = [name for name in lists if name in code_lists().labels] or [_SAID]
    labels = (code_lists().label(name, code, language) for name in known)
    return next((label for label in labels if label != code), code)
