"""Places and days of sessions as the codes of dimensions, for every row that stands in one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seminar_desk.domain.figures.relation import COLUMNS, PLACES, UNKNOWN, Cell, Relation
from seminar_desk.domain.people.folding import fold
from seminar_desk.store.driver import Row


@dataclass(frozen=True, slots=True)
class Day:
    """Hold what every row of a session says of it: its codes of PLACES, and its hours."""

    places: tuple[str, ...]
    hours: int

    @property
    def district(self) -> str:
        """Return the code of the district."""
        return self.places[PLACES.index("district")]


class Places:
    """Turn places into codes, and remember the words of those that no list names."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self._known: dict[tuple[str, str], str] = {}

    def code(self, code: str, name: str) -> str:
        """Return the code, else the name as it sounds; unknown where no name is told."""
        found = self._known.get((code, name))
        if found is None:
            found = self._known[code, name] = self._made(code, name)
        return found

    def aimak(self, code: str, name: str, district: str) -> str:
        """Return the code, else the name as it sounds behind its district: there may be two."""
        return self.code(code or (f"{district}/{fold(name)}" if name else ""), name)

    def _made(self, code: str, name: str) -> str:
        if not name:
            return UNKNOWN
        made = code or fold(name)
        self.names.setdefault(made, name)
        return made


def days_of(sessions: Sequence[Row], places: Places) -> dict[str, Day]:
    """Return the sessions' days by uid."""
    found = {}
    for row in sessions:
        places.names[row["uid"]] = row["code"]
        codes = (
            row["uid"],
            row["series_uid"] or UNKNOWN,
            places.code(row["oblast_iso"], row["oblast"]),
            places.code(row["district_soate8"], row["district"]),
            row["date"][:7],
            row["subject_code"] or UNKNOWN,
        )
        found[row["uid"]] = Day(codes, row["hours"])
    return found


def place_columns(days: Mapping[str, Day], sessions: Sequence[str]) -> dict[str, Sequence[Cell]]:
    """Return the columns of PLACES for rows of these sessions."""
    columns: dict[str, Sequence[Cell]] = {}
    for index, place in enumerate(PLACES):
        code_of = {uid: day.places[index] for uid, day in days.items()}
        columns[place] = tuple(map(code_of.__getitem__, sessions))
    return columns


def relation(
    name: str, days: Mapping[str, Day], sessions: Sequence[str], own: Mapping[str, Sequence[Cell]]
) -> Relation:
    """Return a relation: what its rows' `sessions` say, and columns of its own."""
    made = {**place_columns(days, sessions), **own}
    return Relation({column: made[column] for column in COLUMNS[name]})
