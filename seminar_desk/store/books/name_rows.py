"""Reading only what rows are called by, of all rows at once."""

from seminar_desk.domain.books.dots import Row
from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict

_READ = {
    "person": "uid, surname, given_name, patronymic, name_declined",
    "attendance": "uid, person_uid, session_uid, number",
    "session": "uid, district, date",
    "assembly": "uid, session_uid, aimak, village",
}


def named(db: Database) -> dict[str, dict[str, Row]]:
    """Return table -> uid -> what a row is called by; void rows too."""
    return {
        table: {
            str(row["uid"]): as_dict(row) for row in db.select(f"SELECT {columns} FROM {table}")
        }
        for table, columns in _READ.items()
    }
