"""Gather what the exchange workbook says, for the office whole, for a donor without names."""

import re
from typing import Any

import seminar_desk
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.report.reading_workbook import ReportWords
from seminar_desk.exchange.workbook.contract import DONOR, OFFICE, ExchangeSnapshot
from seminar_desk.exchange.workbook.privacy import for_donor
from seminar_desk.gather import export_rows
from seminar_desk.gather.export_totals import Scope, scope_of, summary_rows, totals
from seminar_desk.store import output_rows, setting_rows
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import Database
from seminar_desk.store.driver import to_text

ALL = "ALL"
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 120


def snapshot(db: Database, *, session_uid: str = "", donor_secret: str = "") -> ExchangeSnapshot:
    """Return one session, or with no uid every session, as the exchange workbook says it.

    With the key of the store's pseudonyms it is the donor's. ProblemError rehearsal_not_exported.
    """
    require_real(db)
    scope = scope_of(db, session_uid)
    rows = {**export_rows.of_store(db, session_uid), "summary": summary_rows(scope)}
    made = ExchangeSnapshot(_meta(db, scope), rows)
    return for_donor(made, donor_secret) if donor_secret else made


def require_real(db: Database) -> None:
    """Refuse to let a rehearsal's invented day leave; ProblemError rehearsal_not_exported."""
    if setting_rows.current(db).rehearsal:
        raise ProblemError(Problem("rehearsal_not_exported"))


def file_name(db: Database, *, kind: str, session_uid: str = "", profile: str = OFFICE) -> str:
    """Return a name people find again: «S01 Ат-Башинский 2017-10-24 обмен №1.xlsx».

    `kind`: export or report. The office reads Russian, whatever the screen speaks.
    """
    words = ReportWords("ru")
    scope = scope_of(db, session_uid)
    if session_uid:
        session = scope.sessions[0]
        about = f"{session.code} {session.district} {session.date.isoformat()}"
    else:
        about = words.filled("file_all", day=db.clock().astimezone().date().isoformat())
    key = f"file_{kind}_donor" if profile == DONOR else f"file_{kind}"
    name = words.filled(key, about=about, number=output_rows.next_sequence(db))
    name = _NOT_IN_NAMES.sub(" ", name)[:_LONGEST_NAME]
    return " ".join(name.split()).strip(". ") + ".xlsx"


def _meta(db: Database, scope: Scope) -> dict[str, str]:
    settings = setting_rows.current(db)
    now = db.clock()
    offset = now.astimezone().strftime("%z")
    codes = [session.code for session in scope.sessions]
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
        "signing_public_keys": " ".join(laptop_keys.public_keys(db)),
    }
    counted = {f"total.{measure}": n for measure, n in totals(scope).items()}
    return {key: str(value) for key, value in {**facts, **counted}.items()}
