"""What all layouts of clerks' lists share: columns, people, and the dirt between and around."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from seminar_desk.exchange.table.table_sheet import Row, Sheet
from tests.hands import clerk_people
from tests.hands.clerk_hand import Clerk, Table, only
from tests.hands.clerk_people import ClerkPerson

_FACTS = ("role", "aimak", "phone", "year", "sex", "note")


@dataclass(frozen=True, slots=True)
class ClerkList:
    """Hold sheets, or the bytes of a text, and who stands in them; `about` names the kinds."""

    about: str
    people: tuple[ClerkPerson, ...]
    sheets: tuple[Sheet, ...] = ()
    text: bytes = b""


def columns_of(clerk: Clerk, *, but: Sequence[str] = ()) -> tuple[str, ...]:
    """Choose columns in an order of chance, the number first and the name early."""
    random = clerk.random
    chances = {"role": 0.85, "aimak": 0.7, "phone": 0.7, "year": 0.35, "sex": 0.25, "note": 0.2}
    facts = [kind for kind in _FACTS if kind not in but and random.random() < chances[kind]]
    random.shuffle(facts)
    name = ["full_name"]
    if clerk.chance(0.25, "names in three columns"):
        name = ["surname", "given_name", "patronymic"]
        clerk.style = {**clerk.style, "caps": False, "name_first": False}
    before = facts[:1] if facts and clerk.chance(0.15, "a fact before the name") else []
    numbers = ["number"] if random.random() < 0.8 else []
    more = ["lunch"] if clerk.chance(0.12, "ticks") else []
    more += ["signature"] if random.random() < 0.15 else []
    return (*numbers, *before, *name, *facts[len(before) :], *more)


def known_people(clerk: Clerk, least: int = 3, most: int = 9) -> list[ClerkPerson]:
    """Return people with a role, an aimak and what else a clerk may know of them."""
    found = clerk_people.people(clerk.random, clerk.random.randint(least, most))
    own = clerk_people.aimaks(clerk.random, 3)
    known = []
    for place, person in enumerate(found):
        second = f"0{clerk.random.choice((555, 707))}{200_300 + place:06d}"
        one = clerk.with_role(person)
        if clerk.chance(0.01, "two roles in a cell"):
            one = clerk.with_two_roles(person)
        if clerk.style["name_first"]:
            one = replace(one, patronymic="")
        one = replace(
            one,
            aimak=clerk.random.choice(own),
            note=clerk.word(clerk_people.NOTES) if clerk.random.random() < 0.3 else "",
            second_phone=second if clerk.chance(0.08, "two phones") else "",
        )
        known.append(one)
    return known


def write_people(table: Table, people: Sequence[ClerkPerson]) -> None:
    """Write people with the dirt that comes between them."""
    clerk, shown = table.clerk, table.columns
    dittos = "role" in shown and clerk.chance(0.12, "dittos")
    last: ClerkPerson | None = None
    for person in people:
        one = only(person, shown)
        cells: dict[str, str] = {}
        if dittos and last and clerk.random.random() < 0.5:
            cells = {"role": clerk.random.choice(clerk_people.DITTOS)}
            one = replace(one, role=last.role, role_words=last.role_words)
        if "lunch" in shown:
            cells["lunch"] = clerk.random.choice(("V", "+", "", "а", "м"))
        may_wrap = "full_name" in shown and shown[0] == "number"
        if may_wrap and clerk.chance(0.03, "a name on two rows"):
            _wrapped(table, one, cells)
        else:
            table.add(one, **cells)
        last = one
        if clerk.chance(0.04, "a vacancy"):
            table.number += 1
            nobody = clerk.word(clerk_people.VACANCIES)
            texts = {"number": str(table.number), shown[table.name_column]: nobody}
            texts["role"] = person.role_words
            table.rows.append([texts.get(kind, "") for kind in shown])


def _wrapped(table: Table, person: ClerkPerson, cells: Mapping[str, str]) -> None:
    """Write a name over two rows, as a narrow column of Word leaves it."""
    surname, _, rest = table.clerk.name(person).rpartition(" ")
    table.add(person, **{**cells, "full_name": surname})
    row = [""] * len(table.columns)
    row[table.name_column] = rest
    table.rows.append(row)


def finished(clerk: Clerk, tables: Sequence[Table], sheet: str = "Лист1") -> ClerkList:
    """Put a title above and totals and notes below, and make a sheet of it."""
    rows: list[list[str]] = []
    if clerk.chance(0.4, "a title"):
        rows += [[clerk.word(clerk_people.TITLES)], []]
    for table in tables:
        rows += table.rows
        if clerk.chance(0.25):
            rows.append([])
    first = tables[0]
    total = [""] * len(first.columns)
    for _ in range(clerk.random.randint(0, 2) if clerk.chance(0.3, "totals") else 0):
        count = sum(len(table.people) for table in tables)
        row = list(total)
        place = clerk.random.choice((0, first.name_column))
        row[place] = clerk.word(clerk_people.TOTALS).format(n=count)
        if clerk.random.random() < 0.4:
            row[-1] = row[-1] or str(count)
        rows.append(row)
    if clerk.chance(0.2, "a footnote"):
        rows += [[], [clerk.word(clerk_people.FOOTNOTES)]]
    people = tuple(person for table in tables for person in table.people)
    return ClerkList("", people, (sheet_of(sheet, rows),))


def sheet_of(name: str, rows: Sequence[Sequence[str]]) -> Sheet:
    width = max(map(len, rows))
    whole: list[Row] = [tuple(row) + ("",) * (width - len(row)) for row in rows]
    return Sheet(name, tuple(whole))
