"""A numbered certificate: frozen when issued, annulled rather than undone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

STATUSES = ("PREPARED", "PRINTED", "HANDED_OVER", "REPLACED", "VOID")


@dataclass(frozen=True, slots=True)
class Certificate:
    """Hold one certificate exactly as it was issued.

    `frozen_json` keeps every word the paper needs, so that a later change of name, title or
    signatory never alters it.
    """

    uid: str
    session_uid: str
    attendance_uid: str
    person_uid: str
    number: str
    serial: int
    version: int
    status: str
    language: str
    name_printed: str
    sex: str
    frozen_json: str
    replaces_uid: str = ""
    void_reason: str = ""
    issued_at_utc: datetime | None = None
    printed_at_utc: datetime | None = None
    row_version: int = 1
