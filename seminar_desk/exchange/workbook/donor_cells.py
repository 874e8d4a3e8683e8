"""Tell a donor only what enough people share: role, sex, age, aimak, and what stands beside."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import TypeAlias

from seminar_desk.domain.codes import band_at
from seminar_desk.domain.people import small_cells
from seminar_desk.domain.people.small_cells import CellRow, Told, ToldLine
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.contract import Row, Value

Rows: TypeAlias = Mapping[str, tuple[Row, ...]]
# Measure of the sheet `summary` for those of whom not even the role is told.
PRESENT, UNTOLD = "present", "present_untold"
_SPLIT = ("role_code", "sex_code", "age_band_code")
_CELL = frozenset({*_SPLIT, "aimak_code", "aimak"})
# What the session says of itself, and what rows are counted by.
_KEPT = frozenset({"session_code", "district", "date", "present", "record_state"})
_OF_SESSION = _KEPT | {"attendance_uid", "session_uid"}
_LABEL = "_label_ru"
_ROLE, _SEX, _AGE, _PLACE = range(4)
_OTHER = "other"
# On how many first steps of `_cell_row` a row tells that its person is of a number of reports.
_TELLING = {
    "role": 3,
    "standing": 3,
    "role_untold": 3,
    "age_band": 2,
    "youth": 2,
    "oblast": 4,
    "district": 4,
    "period": 4,
    "series": 4,
    "sex": 4,
}


@dataclass(frozen=True, slots=True)
class Reported:
    """Hold the people of each number that the donor's report tells, by its dimension.

    `counted`: a person as the rows call them -> as they are counted, one for all their uids.
    """

    lines: Sequence[tuple[str, frozenset[str]]] = ()
    counted: Mapping[str, str] = field(default_factory=dict)


NOTHING_REPORTED = Reported()


def with_bands(rows: Rows) -> dict[str, tuple[Row, ...]]:
    """Say the age of each person as a band, also where a year of birth was given.

    A person has one band, that of the first day they came, as in the sheet `summary`.
    """
    came: dict[str, int] = {}
    for row in rows.get("attendance", ()):
        moment = row.get("checked_in_at_utc")
        if isinstance(moment, date | datetime) and row.get("record_state") == "ACTIVE":
            came.setdefault(str(row["person_uid"]), moment.year)
    return {
        **rows,
        "persons": tuple(
            {**row, **_band(_band_of(row, came.get(str(row["person_uid"]))))}
            for row in rows.get("persons", ())
        ),
    }


def generalised(
    rows: Rows, holders: Sequence[str], reported: Reported = NOTHING_REPORTED
) -> tuple[dict[str, tuple[Row, ...]], dict[str, str]]:
    """Return the veiled rows with no cell of fewer than three people, and what was done.

    `holders`: whose each certificate is, in the order of their rows. A row that was taken back
    tells its session alone: it is no longer true of anybody, and would single out whose it was.
    Nor do the rows, taken from what reports tell, leave fewer than three.
    """
    counted = reported.counted
    persons = {str(row["person_uid"]): row for row in rows.get("persons", ())}
    listed = rows.get("attendance", ())
    attendance = [row for row in listed if row.get("record_state") == "ACTIVE"]
    taken_back = (_taken_back(row) for row in listed if row.get("record_state") != "ACTIVE")
    cells = [_cell_row(row, persons[str(row["person_uid"])], counted) for row in attendance]
    steps = small_cells.steps_needed(cells, lines=_lines(cells, reported))
    told = [small_cells.told(cell, steps) for cell in cells]
    parts: list[Hashable] = [(cell.among, values) for cell, values in zip(cells, told, strict=True)]
    people = [_text(row, "person_uid") for row in attendance]
    came = [_as_told(row, values) for row, values in zip(attendance, told, strict=True)]
    came, parts = _evened("attendance", came, [cell.person for cell in cells], parts)
    found = {
        **rows,
        "attendance": (*came, *taken_back),
        "persons": tuple(_persons(persons, people, told, parts)),
        "certificates": tuple(_certificates(rows.get("certificates", ()), holders)),
        "exemptions": tuple(_exemptions(rows.get("exemptions", ()))),
    }
    if "summary" in rows:
        found["summary"] = tuple(_summary(rows["summary"], found["attendance"]))
    return found, _done(cells, told)


def _taken_back(row: Row) -> Row:
    return {name: value if name in _OF_SESSION else None for name, value in row.items()}


def _band_of(person: Row, year: int | None) -> str:
    band, born = str(person.get("age_band_code") or ""), person.get("birth_year")
    if band or year is None or not isinstance(born, int):
        return band
    return band_at(year - born)


def _band(code: str) -> dict[str, Value]:
    return {"age_band_code": code, "age_band_label_ru": contract.label_ru(("age_band",), code)}


def _lines(cells: Sequence[CellRow], reported: Reported) -> list[ToldLine]:
    """Return what reports tell, with the steps on which the rows here tell it of each person.

    A role «other» may be one that nobody told. Who told no age has none where the aimak stands
    beside it: further down nobody has.
    """
    first: dict[str, Told] = {}
    for cell in cells:
        if _is_of_those_who_came(cell):
            first.setdefault(cell.person, cell.steps[0])
    found = []
    for dimension, people in reported.lines:
        steps = _TELLING[dimension]
        tells = {who: _telling(dimension, steps, first[who]) for who in people if who in first}
        found.append(ToldLine(tells))
    return found


def _is_of_those_who_came(cell: CellRow) -> bool:
    return isinstance(cell.among, tuple) and cell.among[1] == "YES"


def _telling(dimension: str, steps: int, full: Told) -> int:
    if dimension in ("role", "standing") and full[_ROLE] == _OTHER:
        return 0
    return 1 if dimension in ("age_band", "youth") and not full[_AGE] else steps


def _cell_row(row: Row, person: Row, counted: Mapping[str, str]) -> CellRow:
    """Say first the district instead of the aimak, then no age, no role, no sex."""
    role, sex, band = _text(row, "role_code"), _text(person, "sex_code"), _text(person, _SPLIT[2])
    place, district = (_text(row, "aimak_code"), _text(row, "aimak")), ("", _text(row, "district"))
    who = _text(row, "person_uid")
    return CellRow(
        counted.get(who, who),
        tuple(_text(row, name) for name in ("session_uid", "present")),
        (
            (role, sex, band, *place),
            (role, sex, band, *district),
            (role, sex, "", *district),
            ("", sex, "", *district),
            ("", "", "", *district),
        ),
    )


def _text(row: Row, name: str) -> str:
    return str(row.get(name) or "")


def _as_told(row: Row, values: Told) -> Row:
    role, sex, band, code, name = values
    return _unlabelled(
        "attendance",
        {
            **row,
            "role_code": role,
            "sex_code": sex,
            **_band(band),
            "aimak_code": code,
            "aimak": name,
        },
    )


def _unlabelled(sheet: str, row: dict[str, Value]) -> Row:
    """Leave out the words beside a code that is not told."""
    for label, code in _labels(sheet):
        if not row.get(code):
            row[label] = None
    return row


@cache
def _labels(sheet: str) -> tuple[tuple[str, str], ...]:
    """Return each column of words with that of its code."""
    columns = contract.sheet(sheet).columns
    labels = [column.name for column in columns if column.canonical == "LABEL"]
    return tuple((name, name.removesuffix(_LABEL) + "_code") for name in labels)


def _evened(
    sheet: str,
    rows: Sequence[Row],
    people: Sequence[str],
    parts: Sequence[Hashable],
    told: frozenset[str] = _CELL,
) -> tuple[list[Row], list[Hashable]]:
    """Tell what stands beside the cell only where three rows of the part are alike in it.

    Parts grow finer with every column that is told, so that no two of them single anybody out.
    """
    found, finer = [dict(row) for row in rows], list(parts)
    for column in contract.sheet(sheet).columns:
        name = column.name
        if column.canonical == "LABEL" or column.kind == "uid" or name in _KEPT | told:
            continue
        values = [row.get(name) for row in found]
        if len(set(values)) == 1 and values[0] is None:
            continue
        may = small_cells.shared(people, finer, values)
        for place, is_told in enumerate(may):
            if is_told:
                finer[place] = (finer[place], values[place])
            else:
                found[place][name] = None
        finer = _numbered(finer)
    return [_unlabelled(sheet, row) for row in found], finer


def _numbered(parts: Iterable[Hashable]) -> list[Hashable]:
    numbers: dict[Hashable, int] = {}
    return [numbers.setdefault(part, len(numbers)) for part in parts]


def _persons(
    persons: Mapping[str, Row],
    people: Sequence[str],
    told: Sequence[Told],
    parts: Sequence[Hashable],
) -> list[Row]:
    """Tell of a person what their participations tell, and beside it what their like share."""
    values = dict(zip(people, told, strict=True))
    of_person: dict[str, list[Hashable]] = {uid: [] for uid in persons}
    for uid, part in zip(people, parts, strict=True):
        of_person[uid].append(part)
    nothing = ("",) * (_PLACE + 1)  # whose every participation was taken back
    rows: list[Row] = []
    for uid, row in persons.items():
        said = values.get(uid, nothing)
        rows.append({**row, "sex_code": said[_SEX], **_band(said[_AGE])})
    own: list[Hashable] = [
        (tuple(of_person[uid]), row.get("record_state")) for uid, row in persons.items()
    ]
    return _evened("persons", rows, list(persons), own)[0]


def _certificates(rows: Sequence[Row], holders: Sequence[str]) -> list[Row]:
    cells = [
        CellRow(
            holder,
            (_text(row, "session_uid"), _text(row, "record_state")),
            ((_text(row, "sex_code"),), ("",)),
        )
        for row, holder in zip(rows, holders, strict=True)
    ]
    steps = small_cells.steps_needed(cells)
    told = [small_cells.told(cell, steps) for cell in cells]
    said = [{**row, "sex_code": sex} for row, (sex,) in zip(rows, told, strict=True)]
    parts: list[Hashable] = [(cell.among, sex) for cell, (sex,) in zip(cells, told, strict=True)]
    return _evened("certificates", said, holders, parts, told=frozenset({"sex_code"}))[0]


def _exemptions(rows: Sequence[Row]) -> list[Row]:
    parts = [(_text(row, "session_uid"), _text(row, "record_state")) for row in rows]
    return _evened("exemptions", rows, [_text(row, "exemption_uid") for row in rows], parts)[0]


def _summary(rows: Sequence[Row], attendance: Sequence[Row]) -> list[Row]:
    """Split those who came as the rows of this book do; all other measures stay."""
    came = [
        row
        for row in attendance
        if row.get("present") == "YES" and row.get("record_state") == "ACTIVE"
    ]
    by_session: dict[str, list[Row]] = {}
    for row in came:
        by_session.setdefault(_text(row, "session_code"), []).append(row)
    measured = [row for row in rows if not any(row.get(name) for name in _SPLIT)]
    found: list[Row] = []
    for place, row in enumerate(measured):
        found.append(row)
        code = row.get("session_code")
        if place + 1 == len(measured) or measured[place + 1].get("session_code") != code:
            own = by_session.get(str(code), []) if code else came
            about = {name: row.get(name) for name in ("session_code", "district", "date")}
            found += [{**about, **split} for split in _split(own)]
    return found


def _split(rows: Sequence[Row]) -> list[Row]:
    """Count each person once, by the first of their rows."""
    first: dict[str, tuple[str, str, str]] = {}
    for row in rows:
        role, sex, band = (_text(row, name) for name in _SPLIT)
        first.setdefault(_text(row, "person_uid"), (role, sex, band))
    cells = [
        CellRow(person, "", ((role, sex, band), (role, sex, ""), ("", sex, ""), ("", "", "")))
        for person, (role, sex, band) in first.items()
    ]
    steps = small_cells.steps_needed(cells)
    counted = Counter(small_cells.told(cell, steps) for cell in cells)
    return [
        {"measure": PRESENT if told[0] else UNTOLD, **dict(zip(_SPLIT, told, strict=True)), "n": n}
        for told, n in sorted(counted.items(), key=lambda item: (item[0][2], item[0]))
    ]


def _done(cells: Sequence[CellRow], told: Sequence[Told]) -> dict[str, str]:
    """Count the rows that tell less than the office's, for the reader and for reconciling."""
    pairs = list(zip(cells, told, strict=True))
    less = Counter(
        place
        for cell, values in pairs
        for place, full in enumerate((*cell.steps[0][:_PLACE], cell.steps[0][_PLACE:]))
        if full != (values[place] if place < _PLACE else values[_PLACE:])
    )
    alone = set(small_cells.alone(((cell.among, values), cell.person) for cell, values in pairs))
    left = sum((cell.among, values) in alone for cell, values in pairs)
    counts = {
        "least": small_cells.LEAST,
        "rows": len(cells),
        "district_for_aimak": less[_PLACE],
        "without_age": less[_AGE],
        "without_role": less[_ROLE],
        "without_sex": less[_SEX],
        "too_few": left,
    }
    return {f"donor.{name}": str(number) for name, number in counts.items()}
