"""Keep whole copies of the store."""

from pathlib import Path

from seminar_desk.store import backup_files, setting_rows
from seminar_desk.store.database import Database


def back_up(db: Database, *, reason: str = "") -> Path:
    """Write a checked copy of the store, keeping the latest twenty.

    ProblemError: disk_full, folder_read_only, folder_missing.
    """
    return backup_files.back_up(db, setting_rows.backup_folder(db), reason)
