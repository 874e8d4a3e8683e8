"""Keep whole copies of the store, and come back to one."""

from __future__ import annotations

from pathlib import Path

from seminar_desk.store import backup_files, setting_rows
from seminar_desk.store.database import Database


def folder(db: Database) -> Path:
    """Return where backups go: the folder of the settings, else one beside the store."""
    chosen = setting_rows.current(db).backup_folder
    return Path(chosen) if chosen else db.folder / "backups"


def back_up(db: Database, *, reason: str = "") -> Path:
    """Write a checked copy of the store, keeping the latest twenty.

    ProblemError: disk_full, folder_read_only, folder_missing.
    """
    return backup_files.back_up(db, folder(db), reason)
