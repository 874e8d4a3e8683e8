"""Hand the day over: the exchange workbook for the office, the same for a donor, the summary."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import seminar_desk
from seminar_desk.actions.days import outputs
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook import workbook
from seminar_desk.exchange.workbook.contract import DONOR, OFFICE, ExchangeSnapshot
from seminar_desk.exchange.workbook.privacy import for_donor
from seminar_desk.exchange.workbook.workbook import Written
from seminar_desk.gather import export_rows
from seminar_desk.gather.export_totals import Scope, scope_of, summary_rows, totals
from seminar_desk.store import output_rows, setting_rows
from seminar_desk.store.certificates import signing_key_rows
from seminar_desk.store.database import Database
from seminar_desk.store.moments import to_text

ALL = "ALL"
_SECRET = "donor_secret"  # noqa: S105 - the key of the setting, not the secret
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 120


def snapshot(db: Database, *, session_uid: str = "", profile: str = OFFICE) -> ExchangeSnapshot:
    """Return one session, or with no uid every session, as the exchange workbook says it.

    ProblemError rehearsal_not_exported.
    """
    require_real(db)
    scope = scope_of(db, session_uid)
    rows = {
        **export_rows.of_store(db, session_uid),
        "summary": summary_rows(scope),
    }
    made = ExchangeSnapshot(_meta(db, scope), rows)
    return for_donor(made, _secret(db)) if profile == DONOR else made


def record(db: Database, *, session_uid: str, snapshot: ExchangeSnapshot, written: Written) -> None:
    """Remember that a workbook was written and read back the same, as of its snapshot."""
    for_office = snapshot.meta["privacy_profile"] == OFFICE
    outputs.record(
        db,
        session_uid=session_uid,
        kind="export" if for_office else "export_donor",
        file_name=written.path.name,
        sequence=int(snapshot.meta["sequence"]),
        content_hash=written.content_hash,
        at_utc=snapshot.meta["created_at_utc"],
    )


def record_copy(db: Database, *, session_uid: str, file_name: str, content_hash: str) -> None:
    """Remember that a workbook was copied to a stick and read back the same."""
    outputs.record(
        db,
        session_uid=session_uid,
        kind="usb_copy",
        file_name=file_name,
        content_hash=content_hash,
    )


def export(db: Database, *, path: Path, session_uid: str = "", profile: str = OFFICE) -> Written:
    """Write, verify and record the exchange workbook in one go, for scripts.

    ProblemError rehearsal_not_exported, text_too_long, workbook_not_same, a file's own problems.
    """
    made = snapshot(db, session_uid=session_uid, profile=profile)
    written = finished(workbook.write(made, path))
    record(db, session_uid=session_uid, snapshot=made, written=written)
    return written


def require_real(db: Database) -> None:
    """Refuse to let a rehearsal's invented day leave; ProblemError rehearsal_not_exported."""
    if setting_rows.current(db).rehearsal:
        raise ProblemError(Problem("rehearsal_not_exported"))


def file_name(db: Database, *, kind: str, session_uid: str = "", profile: str = OFFICE) -> str:
    """Return a name people find again: «S01 Ат-Башинский 2017-10-24 обмен №1.xlsx».

    `kind`: export or report.
    """
    scope = scope_of(db, session_uid)
    if session_uid:
        session = scope.sessions[0]
        about = f"{session.code} {session.district} {session.date.isoformat()}"
    else:
        about = f"Все семинары {db.clock().astimezone().date().isoformat()}"
    word = "сводка" if kind == "report" else "обмен"
    for_whom = " для донора" if profile == DONOR else ""
    number = "" if kind == "report" else f" №{output_rows.next_sequence(db)}"
    name = _NOT_IN_NAMES.sub(" ", f"{about} {word}{for_whom}{number}")[:_LONGEST_NAME]
    return " ".join(name.split()).strip(". ") + ".xlsx"


def _meta(db: Database, scope: Scope) -> dict[str, str]:
    settings = setting_rows.current(db)
    now = db.clock()
    offset = now.astimezone().strftime("%z")
    codes: Sequence[str] = [session.code for session in scope.sessions]
    facts: dict[str, Any] = {
        "kind": "exchange",
        "privacy_profile": OFFICE,
        "export_uid": db.new_uid(),
        "sequence": output_rows.next_sequence(db),
        "device_id": settings.device_uid,
        "desk_name": settings.desk_name,
        "operator": settings.trainer,
        "app_version": seminar_desk.__version__,
        "created_at_utc": to_text(now),
        "time_zone": f"UTC{offset[:3]}:{offset[3:]}",
        "scope": codes[0] if scope.session_uid else ALL,
        "scope_session_codes": " ".join(codes),
        "project": settings.project_ru,
        "title": settings.title_ru,
        "donor": settings.donor_ru,
        "implementer": settings.implementer_ru,
        "signing_public_keys": " ".join(signing_key_rows.public_keys(db)),
    }
    counted = {f"total.{measure}": n for measure, n in totals(scope).items()}
    return {key: str(value) for key, value in {**facts, **counted}.items()}


def _secret(db: Database) -> str:
    """Return the key of this store's pseudonyms, made when it is first needed."""
    kept: str = setting_rows.all_settings(db).get(_SECRET, "")
    if not kept:
        kept = secrets.token_hex(32)
        with db.change("export.secret", undo="skip"):
            setting_rows.put(db, _SECRET, kept)
    return kept
