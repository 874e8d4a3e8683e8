"""Reading the numbers of calls after an assembly, and which were ever planned."""

from collections.abc import Iterable

from seminar_desk.store.database import Database


def next_number(db: Database) -> int:
    """Return the first number that no call of this store ever had."""
    return int(db.select("SELECT COALESCE(MAX(number), 0) + 1 FROM follow_up")[0][0])


def without_number(db: Database) -> list[str]:
    """Return the calls that came from elsewhere and have no number here, the first day first."""
    sql = (
        "SELECT uid FROM follow_up WHERE number = 0 AND row_version > 0"
        " ORDER BY due_date IS NULL, due_date, assembly_uid, position, uid"
    )
    return [str(row[0]) for row in db.select(sql)]


def ever_planned(db: Database, uids: Iterable[str]) -> dict[str, str]:
    """Return uid -> why it was taken out (empty: it stands), of the calls that were ever there."""
    named = list(uids)
    marks = ", ".join("?" * len(named))
    sql = f"SELECT uid, void_reason FROM follow_up WHERE row_version > 0 AND uid IN ({marks})"
    return {str(row[0]): str(row[1]) for row in db.select(sql, tuple(named))}


def lacking(db: Database) -> list[str]:
    """Return the dated assemblies, not called off, for which no call was ever planned."""
    sql = (
        "SELECT uid FROM assembly WHERE record_state = 'ACTIVE' AND outcome_code <> 'cancelled'"
        " AND COALESCE(held_date, date_from) IS NOT NULL AND uid NOT IN"
        " (SELECT assembly_uid FROM follow_up WHERE row_version > 0)"
    )
    return [str(row[0]) for row in db.select(sql)]


def assembly_of(db: Database, number: int) -> str:
    """Return the assembly that a call's number belongs to; empty for none."""
    sql = (
        "SELECT f.assembly_uid FROM follow_up f JOIN assembly a ON a.uid = f.assembly_uid"
        " WHERE f.number = ? AND f.record_state = 'ACTIVE' AND a.record_state = 'ACTIVE'"
    )
    rows = db.select(sql, (number,))
    return str(rows[0][0]) if rows else ""
