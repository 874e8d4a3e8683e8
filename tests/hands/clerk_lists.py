"""Lists as clerks make them: layouts, wordings and dirt by chance, with the truth beside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random

from tests.hands import clerk_people
from tests.hands.clerk_hand import Clerk, Table, only
from tests.hands.clerk_people import ClerkPerson
from tests.hands.clerk_rows import (
    ClerkList,
    columns_of,
    finished,
    known_people,
    sheet_of,
    write_people,
)

_LEAST_SPLIT = 4


def make(random: Random) -> ClerkList:
    """Make one list."""
    language = random.choice(clerk_people.LANGUAGES)
    layout = random.choices(tuple(_LAYOUTS), weights=[weight for weight, _ in _LAYOUTS.values()])[0]
    clerk = Clerk(random, language)
    found = _LAYOUTS[layout][1](clerk)
    about = ", ".join((language, layout, *clerk.kinds))
    return replace(found, about=about)


def _plain(clerk: Clerk) -> ClerkList:
    table = Table(clerk, columns_of(clerk))
    table.head()
    if clerk.chance(0.06, "numbers of the columns"):
        table.rows.append([str(place) for place, _ in enumerate(table.columns, 1)])
    people = known_people(clerk)
    if "aimak" in table.columns and clerk.chance(0.07, "an aimak once for its people"):
        _once_for_all(table, people)
        return finished(clerk, [table])
    half = len(people) // 2
    write_people(table, people[:half])
    if clerk.chance(0.08, "the heading once more"):
        table.rows.append(list(table.rows[0]))
    write_people(table, people[half:])
    return finished(clerk, [table])


def _once_for_all(table: Table, people: Sequence[ClerkPerson]) -> None:
    """Write people by aimaks, and each aimak at the first of them alone."""
    last = None
    for person in sorted(people, key=lambda one: one.aimak.soate14 if one.aimak else ""):
        cells = {"aimak": ""} if person.aimak == last else {}
        table.add(only(person, table.columns), **cells)
        last = person.aimak


def _decorated(clerk: Clerk, text: str, place: int, count: int) -> str:
    """Return a section's title as clerks number and count it."""
    roman = ("I", "II", "III", "IV", "V")[place % 5]
    shapes = (
        text,
        text,
        f"{text}:",
        f"{place + 1}. {text}",
        f"{roman}. {text}",
        f"{text} ({count} чел.)",
        f"{text} – {count}",
        text.upper(),
        f"{place + 1}) {text}",
    )
    return clerk.random.choice(shapes)


def _parts(clerk: Clerk, people: Sequence[ClerkPerson]) -> Iterator[Sequence[ClerkPerson]]:
    cuts = sorted(clerk.random.sample(range(1, len(people)), min(2, len(people) - 1)))
    for first, last in zip((0, *cuts), (*cuts, len(people)), strict=True):
        yield people[first:last]


def _role_sections(clerk: Clerk) -> ClerkList:
    table = Table(clerk, columns_of(clerk, but=("role",)))
    table.head()
    words = clerk_people.ROLE_SECTIONS[clerk.language]
    codes = clerk.random.sample(tuple(words), 3)
    for place, part in enumerate(_parts(clerk, known_people(clerk, 4))):
        title, code = clerk.random.choice(words[codes[place]]), codes[place]
        if clerk.chance(0.04, "a title that nobody understands"):
            title, code = clerk.word(clerk_people.NOBODY_S_SECTIONS), clerk_people.NOBODY_KNOWS
        own = [replace(one, role=code or "other", role_words="" if code else title) for one in part]
        _section(table, _decorated(clerk, title, place, len(own)), place)
        _sectioned(table, own, ("role",))
    return finished(clerk, [table])


def _section(table: Table, text: str, place: int) -> None:
    """Write a section's row: in one cell, or with its number in a cell of its own."""
    clerk = table.clerk
    if table.columns[0] == "number" and clerk.chance(0.15, "a section with its number"):
        row = [""] * len(table.columns)
        row[0], row[table.name_column] = ("I", "II", "III", "IV", "V")[place], text
        table.rows.append(row)
    else:
        table.lone(text)


def _sectioned(table: Table, people: Sequence[ClerkPerson], said: Sequence[str]) -> None:
    """Write people whose facts stand in the section above, not in a column."""
    shown = (*table.columns, *said)
    for person in people:
        table.add(only(person, shown))


def _aimak_sections(clerk: Clerk) -> ClerkList:
    nested = clerk.chance(0.35, "sections in sections")
    table = Table(clerk, columns_of(clerk, but=("aimak", "role") if nested else ("aimak",)))
    table.head()
    own = clerk_people.aimaks(clerk.random, 3)
    for place, part in enumerate(_parts(clerk, known_people(clerk, 5))):
        aimak = own[place]
        title = clerk_people.aimak_words(clerk.random, aimak, clerk.language, may_be_bare=False)
        here = [replace(one, aimak=aimak) for one in part]
        _section(table, _decorated(clerk, title, place, len(here)), place)
        if not nested:
            _sectioned(table, here, ("aimak",))
            continue
        words = clerk_people.ROLE_SECTIONS[clerk.language]
        code = clerk.random.choice([code for code in words if code])
        table.lone(clerk.random.choice(words[code]))
        roles = [replace(one, role=code, role_words="") for one in here]
        _sectioned(table, roles, ("aimak", "role"))
    return finished(clerk, [table])


def _side_by_side(clerk: Clerk) -> ClerkList:
    columns = ("number", "full_name", "role", *(("phone",) if clerk.chance(0.4) else ()))
    tables = [Table(clerk, columns), Table(clerk, columns)]
    people = known_people(clerk, 4)
    half = (len(people) + 1) // 2
    for table, part in zip(tables, (people[:half], people[half:]), strict=True):
        table.head()
        for person in part:
            table.add(only(person, columns))
    tables[1].rows[0] = list(tables[0].rows[0])
    gap = [""] if clerk.chance(0.5) else []
    nothing = [""] * len(columns)
    rows = []
    for place, row in enumerate(tables[0].rows):
        beside = tables[1].rows[place] if place < len(tables[1].rows) else nothing
        rows.append([*row, *gap, *beside])
    whole = tuple(person for table in tables for person in table.people)
    return ClerkList("", whole, (sheet_of("Лист1", rows),))


def _second_table(clerk: Clerk) -> ClerkList:
    tables = [Table(clerk, columns_of(clerk)), Table(clerk, columns_of(clerk))]
    people = known_people(clerk, _LEAST_SPLIT)
    half = len(people) // 2
    for table, part in zip(tables, (people[:half], people[half:]), strict=True):
        table.head()
        write_people(table, part)
    return finished(clerk, tables)


def _role_columns(clerk: Clerk) -> ClerkList:
    words = clerk_people.ROLE_SECTIONS[clerk.language]
    codes = clerk.random.sample([code for code in words if code], 3)
    own = clerk_people.aimaks(clerk.random, 3)
    people = iter(clerk_people.people(clerk.random, 9))
    rows = [[clerk.heading("aimak"), *(clerk.random.choice(words[code]) for code in codes)]]
    found = []
    clerk.style = {**clerk.style, "name_first": False}
    for aimak in own:
        row = [clerk.aimak(aimak)]
        for code in codes:
            person = replace(next(people), aimak=aimak, role=code)
            person = only(person, ("aimak", "role"))
            row.append(clerk.name(person))
            found.append(person)
        rows.append(row)
    return ClerkList("", tuple(found), (sheet_of("Лист1", rows),))


def _several_sheets(clerk: Clerk) -> ClerkList:
    words = clerk_people.ROLE_SECTIONS[clerk.language]
    codes = clerk.random.sample([code for code in words if code], 2)
    columns = columns_of(clerk, but=("role",))
    sheets, found = [], []
    people = known_people(clerk, _LEAST_SPLIT)
    half = len(people) // 2
    for code, part in zip(codes, (people[:half], people[half:]), strict=True):
        table = Table(clerk, columns)
        table.head()
        own = [replace(one, role=code, role_words="") for one in part]
        _sectioned(table, own, ("role",))
        sheets.append(sheet_of(clerk.random.choice(words[code]), table.rows))
        found += table.people
    return ClerkList("", tuple(found), tuple(sheets))


def _two_storeys(clerk: Clerk) -> ClerkList:
    columns = ("number", "full_name", "role", "phone", "year")
    above = {"ru": "Сведения", "ky": "Маалымат", "en": "Details"}[clerk.language]
    table = Table(clerk, columns)
    low = [clerk.heading(kind) for kind in columns]
    table.rows += [[*low[:2], above, "", ""], ["", "", *low[2:]]]
    write_people(table, known_people(clerk))
    return finished(clerk, [table])


def _message(clerk: Clerk) -> ClerkList:
    """Write a list as it is sent by a messenger, a line for each person."""
    clerk.style = {**clerk.style, "name_first": False}
    between = clerk.random.choice((" – ", ", ", " - ", "; ", " — "))
    shown = ("role", "phone")
    found, lines = [], []
    if clerk.chance(0.3, "a title"):
        lines.append(f"{clerk.word(clerk_people.TITLES)}:")
    sign = clerk.random.choice((". ", ") ", ""))
    for place, person in enumerate(known_people(clerk), 1):
        one = clerk.with_role(person) if person.role == clerk_people.NOBODY_KNOWS else person
        one = replace(only(one, shown), second_phone="")
        parts = [clerk.name(one), one.role_words, clerk.written_phone(one.phone)]
        lines.append((f"{place}{sign}" if sign else "") + between.join(parts))
        found.append(one)
    text = clerk.random.choice(("\n", "\r\n")).join(lines)
    return ClerkList("", tuple(found), text=text.encode())


def _cards(clerk: Clerk) -> ClerkList:
    rows: list[list[str]] = []
    columns = ("full_name", "role", "phone")
    heads = {kind: clerk.heading(kind) for kind in columns}
    found = []
    for person in known_people(clerk):
        one = only(person, columns)
        rows += [[f"{heads[kind]}:", clerk.cell(kind, one)] for kind in columns]
        rows.append(["", ""])
        found.append(one)
    return ClerkList("", tuple(found), (sheet_of("Лист1", rows),))


def _saved_as_text(clerk: Clerk) -> ClerkList:
    """Write a plain table as a text in an encoding of an office, or in a broken one."""
    found = _plain(clerk)
    comma = clerk.random.choice((";", "\t"))
    lines = [comma.join(_quoted(str(cell), comma) for cell in row) for row in found.sheets[0].rows]
    text = "\r\n".join(lines)
    names = ("utf-8", "utf-8-sig", "cp1251", "utf-16", "cp866", "koi8-r", "mac-cyrillic", "twice")
    name = clerk.random.choice(names)
    clerk.kinds.append(name)
    if name == "twice":
        content = text.encode().decode("latin-1").encode()
    else:
        content = text.encode(name, errors="replace")
        if b"?" in content:  # the encoding has no ө: nobody's program writes that
            content = text.encode()
    return replace(found, sheets=(), text=content)


def _quoted(cell: str, comma: str) -> str:
    is_plain = not any(letter in cell for letter in (comma, '"', "\n"))
    return cell if is_plain else '"' + cell.replace('"', '""') + '"'


_LAYOUTS: Mapping[str, tuple[int, Callable[[Clerk], ClerkList]]] = {
    "plain": (24, _plain),
    "sections of roles": (16, _role_sections),
    "sections of aimaks": (16, _aimak_sections),
    "two tables side by side": (6, _side_by_side),
    "a second table": (8, _second_table),
    "a column for each role": (5, _role_columns),
    "several sheets": (3, _several_sheets),
    "a heading of two rows": (6, _two_storeys),
    "a message": (8, _message),
    "cards": (2, _cards),
    "saved as text": (8, _saved_as_text),
}
