"""Settings: one row a key, values as JSON text."""

import base64
import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from seminar_desk.domain import desk_settings
from seminar_desk.domain.desk_settings import Settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.working_days import Holidays, holidays
from seminar_desk.store import noted_look
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Error, Row
from seminar_desk.store.noted_look import NotedLook
from seminar_desk.store.opening import open_store

_LANGUAGE = "SELECT value FROM setting WHERE uid = 'language' AND record_state = 'ACTIVE'"


def all_settings(db: Database) -> dict[str, Any]:
    """Return every setting by key."""
    found = db.select("SELECT uid, value FROM setting WHERE record_state = 'ACTIVE'")
    return {row["uid"]: json.loads(row["value"]) for row in found}


def put(db: Database, key: str, value: object) -> None:
    """Set one setting."""
    text = json.dumps(value, ensure_ascii=False)
    if db.select("SELECT 1 FROM setting WHERE uid = ?", (key,)):
        active = {"value": text, "record_state": "ACTIVE", "void_reason": ""}
        db.update("setting", key, active)
    else:
        db.insert("setting", {"uid": key, "value": text})


def current(db: Database) -> Settings:
    """Return all settings."""
    return desk_settings.from_values(all_settings(db))


def days_off(db: Database) -> Holidays:
    """Return the days off that the settings name, else those that ship."""
    return holidays(current(db).days_off)


def language_of(folder: Path) -> str:
    """Return the language a store speaks, one in use too; its last copy's, else Russian.

    A fault is told in it: whatever is broken, this must not be the next thing that breaks.
    """
    try:
        opened = open_store(folder, writable=False)
        try:
            return _language_in(opened.db.select(_LANGUAGE))
        finally:
            opened.close()
    except (ProblemError, OSError, ValueError):
        return _noted_language(folder) or _language_of_last_copy(folder)


def note_look(db: Database) -> None:
    """Have language and look beside the store: what is asked before it opens asks in them."""
    with suppress(ProblemError):
        chosen = current(db)
        look = NotedLook(chosen.language, chosen.theme, chosen.scale_percent)
        noted_look.write(db.folder, look)


def _noted_language(folder: Path) -> str:
    from seminar_desk.domain.codes import LANGUAGES  # noqa: PLC0415 - where a store is not open

    noted = noted_look.read(folder).language
    return noted if noted in LANGUAGES else ""


def _language_in(kept: Sequence[Row]) -> str:
    return str(json.loads(kept[0]["value"])) if kept else Settings().language


def _language_of_last_copy(folder: Path) -> str:
    from seminar_desk.store import backup_files, copy_reading  # noqa: PLC0415 - seldom

    for copy in backup_files.list_backups(folder / "backups")[:1]:
        with (
            suppress(ProblemError, Error, OSError, ValueError),
            copy_reading.looked_into(copy.path) as connection,
        ):
            return _language_in(connection.execute(_LANGUAGE).fetchall())
    return Settings().language


def logos(db: Database) -> tuple[bytes, ...]:
    """Return the project's logos as PNG files."""
    return tuple(base64.b64decode(text) for text in current(db).logos)


def apply_to(db: Database) -> None:
    """Let the store sign its journal with the desk and the trainer of the settings."""
    settings = current(db)
    db.desk = settings.desk_name
    db.operator = settings.trainer


def is_consent_known(db: Database, version: str) -> bool:
    """Say whether a text of consent in this version was printed, or agreed to by anybody."""
    sql = "SELECT 1 FROM {} WHERE consent_version = ? LIMIT 1"
    return any(db.select(sql.format(table), (version,)) for table in ("output", "person"))


def has_pin(db: Database) -> bool:
    """Say whether a lead's PIN is set."""
    return bool(all_settings(db).get("pin"))


def backup_folder(db: Database) -> Path:
    """Return where backups go: the folder of the settings, else one beside the store."""
    chosen = current(db).backup_folder
    return Path(chosen) if chosen else db.folder / "backups"
