"""Reading targets."""

from seminar_desk.domain import stored_columns
from seminar_desk.domain.figures.target import Target
from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict, day


def targets(db: Database) -> list[Target]:
    """Return every target: by indicator, of all before its parts, the nearest day first."""
    columns = ", ".join((*stored_columns.named("target"), "row_version"))
    sql = (
        f"SELECT {columns} FROM target WHERE record_state = 'ACTIVE' ORDER BY indicator_code,"
        " scope_code <> 'whole', district_soate8, series_uid, due_date IS NULL, due_date, uid"
    )
    rows = map(as_dict, db.select(sql))
    return [Target(**{**row, "due_date": day(row["due_date"])}) for row in rows]
