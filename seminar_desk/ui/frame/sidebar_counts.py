"""The small counts beside the pages' names."""

from seminar_desk.domain.days.session import Session
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows


def badges(db: Database, session: Session | None) -> dict[str, str]:
    """Return page key -> text: present of listed, number of plans; empty where there is nothing."""
    if session is None:
        return {"checkin": "", "practice": ""}
    present, listed = attendance_rows.present_and_listed(db, session.uid)
    plans, _undated = session_rows.plans_and_undated(db, session.uid)
    return {
        "checkin": f"{present}/{listed}" if listed else "",
        "practice": str(plans) if plans else "",
    }
