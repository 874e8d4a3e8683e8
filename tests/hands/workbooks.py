"""Write an exchange workbook as the program does: gathered, written, read back, remembered."""

from __future__ import annotations

from pathlib import Path

from seminar_desk.actions.days import outputs
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook import workbook
from seminar_desk.exchange.workbook.contract import OFFICE, Written
from seminar_desk.store.database import Database


def export(
    db: Database, *, path: Path, session_uid: str = "", series_uid: str = "", profile: str = OFFICE
) -> Written:
    reach = Reach(session_uid, series_uid)
    made = outputs.workbook(db, reach=reach, profile=profile)
    written = finished(workbook.write(made, path))
    outputs.record_workbook(db, reach=reach, snapshot=made, written=written)
    return written
