"""Who is listed here, to be looked up for one workbook after another."""

from collections.abc import Iterable

from seminar_desk.domain.books.dots import Row
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.one_person import Lookalikes, Told
from seminar_desk.store import journal
from seminar_desk.store.books import person_links
from seminar_desk.store.database import Database


class PeopleHere:
    """Know everybody who stands in a list; read once, then only what changed since."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._step = -1
        self._rows: dict[str, Row] = {}
        self._lookalikes = Lookalikes()

    def now(self) -> tuple[Lookalikes, dict[str, Row]]:
        """Return who may be somebody, and what stands here of each, as the store has it now."""
        step = journal.last_step(self._db)
        if self._step < 0:
            self._begin()
        elif step != self._step:
            self._catch_up()
        self._step = step
        return self._lookalikes, self._rows

    def _begin(self) -> None:
        listed = sorted(person_links.listed(self._db), key=lambda row: str(row["uid"]))
        self._rows = {str(row["uid"]): row for row in listed}
        self._lookalikes = Lookalikes(told(row, (row,)) for row in listed)

    def _catch_up(self) -> None:
        touched = person_links.touched_since(self._db, self._step)
        for uid in touched & self._rows.keys():
            row = self._rows.pop(uid)
            self._lookalikes.forget(told(row, (row,)))
        for row in person_links.listed(self._db, touched):
            self._rows[str(row["uid"])] = row
            self._lookalikes.put(told(row, (row,)))


def told(person: Row, places: Iterable[Row]) -> Told:
    """Return what is compared; an aimak by its code and as it sounds, of each participation."""
    said_places = (str(row[name] or "") for row in places for name in ("aimak", "aimak_soate14"))
    aimaks = {fold(each) for text in said_places for each in text.split("\n")}
    year = person["birth_year"]
    return Told(
        str(person["uid"]),
        str(person["surname"]),
        str(person["given_name"]),
        str(person["patronymic"]),
        str(person["phone"]),
        year if isinstance(year, int) else None,
        frozenset(aimaks - {""}),
    )
