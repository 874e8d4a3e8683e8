"""What the kinds of rows and the groups of their fields are called, and what stands in them."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from seminar_desk.domain import places, stored_columns
from seminar_desk.domain.books.dots import Row, Value, groups_of
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.stored_columns import StoredColumn

NOTHING = "—"
_WHOLE_NAME = ("person", "name")
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


def said(table: str, group: str, row: Row | None, language: str) -> str:
    """Return what stands in a group of a row as people write it, a dash for nothing."""
    if row is None:
        return NOTHING
    words = _words(table, groups_of(table)[group], row, language)
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
        before, after = (said(table, group, row, language) for row in (ours, theirs))
    return f"{named}: {before} → {after}"


def moment(value: Value) -> str:
    """Return a moment on this computer's clock, a day without a year where it is a mark's."""
    return f"{datetime.fromisoformat(str(value)).astimezone():%H:%M}"


def _words(table: str, columns: Sequence[str], row: Row, language: str) -> list[str]:
    known = _columns(table)
    found = (
        _value(known[name], row.get(name), language) for name in columns if name not in _SILENT
    )
    return [each for each in found if each]


def _columns(table: str) -> Mapping[str, StoredColumn]:
    own = stored_columns.tables()
    return {**own[table], **own[stored_columns.TAIL]}


def _value(column: StoredColumn, value: Value, language: str) -> str:
    text = "" if value is None else str(value)
    if not text:
        return ""
    if column.list_names:
        return ", ".join(_label(column.list_names, code, language) for code in text.split(" "))
    if column.kind in ("datetime", "date"):
        return _day(text, with_time=column.kind == "datetime")
    return places.said(text, language) if column.name in _PLACES else text


def _day(text: str, *, with_time: bool) -> str:
    """Return a moment on this computer's clock, or a day; what a failed row says, as it stands."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{at.astimezone():%d.%m.%Y %H:%M}" if with_time else f"{at:%d.%m.%Y}"


_PLACES = frozenset({"aimak", "district", "oblast", "venue"})


def _label(lists: Sequence[str], code: str, language: str) -> str:
    known = [name for name in lists if name in code_lists().labels] or [_SAID]
    labels = (code_lists().label(name, code, language) for name in known)
    return next((label for label in labels if label != code), code)
