"""Change the project's lines and the desk's choices."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from seminar_desk.domain import settings as domain
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.settings import Settings, Signatory
from seminar_desk.store import settings as store
from seminar_desk.store.database import Database
from seminar_desk.store.opening import open_store

# The window's size and the like are not worth an Undo.
_SILENT = frozenset(
    {"window", "language", "theme", "scale_percent", "export_folder", "desk_locked"}
)


def current(db: Database) -> Settings:
    """Return all settings."""
    return domain.from_values(store.all_settings(db))


def language_of(folder: Path) -> str:
    """Return the language a store speaks, one in use too; Russian where there is none to ask."""
    try:
        opened = open_store(folder, writable=False)
    except ProblemError:
        return Settings().language
    try:
        return current(opened.db).language
    finally:
        opened.close()


def change(db: Database, **values: Any) -> None:  # noqa: ANN401 - any setting's own type
    """Set the named settings (fields of Settings) in one step; nothing new writes nothing."""
    _change(db, values)


def name_signatories(
    db: Database, *, signatories: Sequence[Signatory], scans: Sequence[bytes] = ()
) -> None:
    """Set who signs certificates; `scans` are the new pictures that they name by hash."""
    _change(db, {"signatories": tuple(signatories)}, scans)


def logos(db: Database) -> tuple[bytes, ...]:
    """Return the project's logos as PNG files."""
    return tuple(base64.b64decode(text) for text in current(db).logos)


def apply_to(db: Database) -> None:
    """Let the store sign its journal with the desk and the trainer of the settings."""
    settings = current(db)
    db.device = settings.device_uid
    db.desk = settings.desk_name
    db.operator = settings.trainer


def _change(db: Database, values: Mapping[str, Any], keeping: Sequence[bytes] = ()) -> None:
    before = asdict(current(db))
    plain = {key: _plain(value) for key, value in values.items()}
    changed = {key: value for key, value in plain.items() if _plain(before[key]) != value}
    if not changed:
        return
    undo = "skip" if changed.keys() <= _SILENT else "yes"
    with db.change("settings.change", undo=undo):
        if keeping:
            from seminar_desk.store import pictures  # noqa: PLC0415 - it hashes; not at the start

            pictures.keep(db, keeping)
        for key, value in changed.items():
            store.put(db, key, value)
    apply_to(db)


def _plain(value: Any) -> Any:  # noqa: ANN401 - any setting's own type
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Signatory):
        return asdict(value)
    return value
