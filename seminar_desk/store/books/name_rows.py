"""Reading only what rows are called by, of all rows at once."""

from collections.abc import Iterator, Mapping

from seminar_desk.domain.books.dots import Row
from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict

_READ = {
    "person": "uid, surname, given_name, patronymic, name_declined",
    "attendance": "uid, person_uid, session_uid, number",
    "session": "uid, district, district_soate8, date",
    "assembly": "uid, session_uid, aimak, village",
}


class OneByOne(Mapping[str, Row]):
    """Be the rows of a table, each read when it is asked for: where few of many are named."""

    def __init__(self, db: Database, table: str) -> None:
        self._db = db
        self._sql = f"SELECT {_READ[table]} FROM {table}"
        self._known: dict[str, Row | None] = {}

    def __getitem__(self, uid: str) -> Row:
        if uid not in self._known:
            found = self._db.select(f"{self._sql} WHERE uid = ?", (uid,))
            self._known[uid] = as_dict(found[0]) if found else None
        row = self._known[uid]
        if row is None:
            raise KeyError(uid)
        return row

    def __iter__(self) -> Iterator[str]:
        return (str(row["uid"]) for row in self._db.select(self._sql))

    def __len__(self) -> int:
        return len(self._db.select(self._sql))


def one_by_one(db: Database) -> dict[str, Mapping[str, Row]]:
    """Return the same as `named`, read as it is needed."""
    return {table: OneByOne(db, table) for table in _READ}


def named(db: Database) -> dict[str, dict[str, Row]]:
    """Return table -> uid -> what a row is called by; void rows too."""
    return {
        table: {
            str(row["uid"]): as_dict(row) for row in db.select(f"SELECT {columns} FROM {table}")
        }
        for table, columns in _READ.items()
    }
