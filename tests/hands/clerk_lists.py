"""Lists as clerks make them: layouts, wordings and dirt by chance, with the truth beside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from seminar_desk.domain.places import AiylAimak
from seminar_desk.exchange.table.table_file import Row, Sheet
from tests.hands import clerk_people
from tests.hands.clerk_people import ClerkPerson

_FACTS = ("role", "aimak", "phone", "year", "sex", "note")
_LEAST_SPLIT = 4


@dataclass(frozen=True, slots=True)
class ClerkList:
    """Hold sheets, or the bytes of a text, and who stands in them; `about` names the kinds."""

    about: str
    people: tuple[ClerkPerson, ...]
    sheets: tuple[Sheet, ...] = ()
    text: bytes = b""


def make(random: Random) -> ClerkList:
    """Make one list."""
    language = random.choice(clerk_people.LANGUAGES)
    layout = random.choices(tuple(_LAYOUTS), weights=[weight for weight, _ in _LAYOUTS.values()])[0]
    clerk = _Clerk(random, language)
    found = _LAYOUTS[layout][1](clerk)
    about = ", ".join((language, layout, *clerk.kinds))
    return replace(found, about=about)


@dataclass(slots=True)
class _Clerk:
    """Write cells in one language and one habit; `kinds` gathers what was done to the list."""

    random: Random
    language: str
    kinds: list[str] = field(default_factory=list)
    style: Mapping[str, bool] = field(default_factory=dict)
    sexes: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        chances = {"caps": 0.1, "short_particles": 0.3, "name_first": 0.08}
        self.style = {name: self.random.random() < chance for name, chance in chances.items()}
        self.sexes = self.random.choice(clerk_people.SEX_WORDS[self.language])

    def chance(self, probability: float, kind: str = "") -> bool:
        if self.random.random() >= probability:
            return False
        if kind:
            self.kinds.append(kind)
        return True

    def heading(self, kind: str) -> str:
        wanted = "name_first" if kind == "full_name" and self.style["name_first"] else kind
        return self.random.choice(clerk_people.HEADINGS[self.language][wanted])

    def word(self, words: Mapping[str, Sequence[str]]) -> str:
        return self.random.choice(words[self.language])

    def name(self, person: ClerkPerson) -> str:
        surname = person.surname
        if self.style["short_particles"]:
            surname = surname.replace(" кызы", " к.").replace(" уулу", " у.")
        parts = [surname, person.given_name, person.patronymic]
        if self.style["name_first"]:
            parts = [person.given_name, surname]
        name = " ".join(part for part in parts if part)
        return name.upper() if self.style["caps"] else name

    def with_role(self, person: ClerkPerson, code: str = "") -> ClerkPerson:
        words = clerk_people.ROLE_WORDS[self.language]
        code = code or self.random.choice(("ak_deputy", "ak_deputy", "ig_member", *words))
        return replace(person, role=code, role_words=self.random.choice(words[code]))

    def phone(self, person: ClerkPerson) -> str:
        one = self.written_phone(person.phone)
        if not person.second_phone:
            return one
        between = self.random.choice((", ", "\n", " ", "; ", " / ", ","))
        return f"{one}{between}{self.written_phone(person.second_phone)}"

    def written_phone(self, phone: str) -> str:
        shapes = (
            phone,
            f"{phone[:4]} {phone[4:7]} {phone[7:]}",
            f"+996 {phone[1:4]} {phone[4:]}",
            f"996{phone[1:]}",
            f"{phone[:4]}-{phone[4:7]}-{phone[7:]}",
            phone[1:],
        )
        return self.random.choice(shapes)

    def cell(self, kind: str, person: ClerkPerson) -> str:
        """Return what stands in one column for one person."""
        written = {
            "full_name": self.name(person),
            "role": person.role_words,
            "aimak": self.aimak(person.aimak) if person.aimak else "",
            "phone": self.phone(person) if person.phone else "",
            "year": str(person.year or ""),
            "sex": self.sexes.get(person.sex, ""),
            "note": person.note,
        }
        return written.get(kind, str(getattr(person, kind, "")))

    def aimak(self, aimak: AiylAimak) -> str:
        return clerk_people.aimak_words(self.random, aimak, self.language, may_be_bare=True)


def _only(person: ClerkPerson, shown: Sequence[str]) -> ClerkPerson:
    """Return the person with the facts alone that a list shows."""
    nothing: dict[str, object] = {"sex": "unknown", "year": None, "phone": "", "note": ""}
    hidden = {name: value for name, value in nothing.items() if name not in shown}
    if "phone" not in shown:
        hidden["second_phone"] = ""
    if "role" not in shown:
        hidden |= {"role": "", "role_words": ""}
    if "aimak" not in shown:
        hidden["aimak"] = None
    return replace(person, **hidden)  # type: ignore[arg-type]  # each value is of its field


@dataclass(slots=True)
class _Table:
    """Build one table row by row; `people` are those that its rows name."""

    clerk: _Clerk
    columns: tuple[str, ...]
    rows: list[list[str]] = field(default_factory=list)
    people: list[ClerkPerson] = field(default_factory=list)
    number: int = 0

    def head(self) -> None:
        self.rows.append([self.clerk.heading(kind) for kind in self.columns])

    def add(self, person: ClerkPerson, **cells: str) -> None:
        """Add a person's row; `cells` stand in place of what would be written."""
        self.number += 1
        texts = {kind: self.clerk.cell(kind, person) for kind in self.columns}
        texts |= {"number": str(self.number), **cells}
        self.rows.append([texts.get(kind, "") for kind in self.columns])
        self.people.append(person)

    def lone(self, text: str, column: int | None = None) -> None:
        """Add a row with one cell: a section, a total, a note."""
        place = self.clerk.random.choice((0, self.name_column)) if column is None else column
        row = [""] * len(self.columns)
        row[place] = text
        self.rows.append(row)

    @property
    def name_column(self) -> int:
        return next(
            place for place, kind in enumerate(self.columns) if kind in {"full_name", "surname"}
        )


def _columns(clerk: _Clerk, *, but: Sequence[str] = ()) -> tuple[str, ...]:
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


def _people(clerk: _Clerk, least: int = 3, most: int = 9) -> list[ClerkPerson]:
    """Return people with a role, an aimak and what else a clerk may know of them."""
    found = clerk_people.people(clerk.random, clerk.random.randint(least, most))
    own = clerk_people.aimaks(clerk.random, 3)
    known = []
    for place, person in enumerate(found):
        second = f"0{clerk.random.choice((555, 707))}{200_300 + place:06d}"
        one = clerk.with_role(person)
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


def _body(table: _Table, people: Sequence[ClerkPerson]) -> None:
    """Write people with the dirt that comes between them."""
    clerk, shown = table.clerk, table.columns
    dittos = "role" in shown and clerk.chance(0.12, "dittos")
    last: ClerkPerson | None = None
    for person in people:
        one = _only(person, shown)
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


def _wrapped(table: _Table, person: ClerkPerson, cells: Mapping[str, str]) -> None:
    """Write a name over two rows, as a narrow column of Word leaves it."""
    surname, _, rest = table.clerk.name(person).rpartition(" ")
    table.add(person, **{**cells, "full_name": surname})
    row = [""] * len(table.columns)
    row[table.name_column] = rest
    table.rows.append(row)


def _finished(clerk: _Clerk, tables: Sequence[_Table], sheet: str = "Лист1") -> ClerkList:
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
    return ClerkList("", people, (_sheet(sheet, rows),))


def _sheet(name: str, rows: Sequence[Sequence[str]]) -> Sheet:
    width = max(map(len, rows))
    whole: list[Row] = [tuple(row) + ("",) * (width - len(row)) for row in rows]
    return Sheet(name, tuple(whole))


def _plain(clerk: _Clerk) -> ClerkList:
    table = _Table(clerk, _columns(clerk))
    table.head()
    if clerk.chance(0.06, "numbers of the columns"):
        table.rows.append([str(place) for place, _ in enumerate(table.columns, 1)])
    people = _people(clerk)
    half = len(people) // 2
    _body(table, people[:half])
    if clerk.chance(0.08, "the heading once more"):
        table.rows.append(list(table.rows[0]))
    _body(table, people[half:])
    return _finished(clerk, [table])


def _decorated(clerk: _Clerk, text: str, place: int, count: int) -> str:
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


def _parts(clerk: _Clerk, people: Sequence[ClerkPerson]) -> Iterator[Sequence[ClerkPerson]]:
    cuts = sorted(clerk.random.sample(range(1, len(people)), min(2, len(people) - 1)))
    for first, last in zip((0, *cuts), (*cuts, len(people)), strict=True):
        yield people[first:last]


def _role_sections(clerk: _Clerk) -> ClerkList:
    table = _Table(clerk, _columns(clerk, but=("role",)))
    table.head()
    words = clerk_people.ROLE_SECTIONS[clerk.language]
    codes = clerk.random.sample(tuple(words), 3)
    for place, part in enumerate(_parts(clerk, _people(clerk, 4))):
        title, code = clerk.random.choice(words[codes[place]]), codes[place]
        own = [replace(one, role=code or "other", role_words="" if code else title) for one in part]
        _section(table, _decorated(clerk, title, place, len(own)), place)
        _sectioned(table, own, ("role",))
    return _finished(clerk, [table])


def _section(table: _Table, text: str, place: int) -> None:
    """Write a section's row: in one cell, or with its number in a cell of its own."""
    clerk = table.clerk
    if table.columns[0] == "number" and clerk.chance(0.15, "a section with its number"):
        row = [""] * len(table.columns)
        row[0], row[table.name_column] = ("I", "II", "III", "IV", "V")[place], text
        table.rows.append(row)
    else:
        table.lone(text)


def _sectioned(table: _Table, people: Sequence[ClerkPerson], said: Sequence[str]) -> None:
    """Write people whose facts stand in the section above, not in a column."""
    shown = (*table.columns, *said)
    for person in people:
        table.add(_only(person, shown))


def _aimak_sections(clerk: _Clerk) -> ClerkList:
    nested = clerk.chance(0.35, "sections in sections")
    table = _Table(clerk, _columns(clerk, but=("aimak", "role") if nested else ("aimak",)))
    table.head()
    own = clerk_people.aimaks(clerk.random, 3)
    for place, part in enumerate(_parts(clerk, _people(clerk, 5))):
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
    return _finished(clerk, [table])


def _side_by_side(clerk: _Clerk) -> ClerkList:
    columns = ("number", "full_name", "role", *(("phone",) if clerk.chance(0.4) else ()))
    tables = [_Table(clerk, columns), _Table(clerk, columns)]
    people = _people(clerk, 4)
    half = (len(people) + 1) // 2
    for table, part in zip(tables, (people[:half], people[half:]), strict=True):
        table.head()
        for person in part:
            table.add(_only(person, columns))
    tables[1].rows[0] = list(tables[0].rows[0])
    gap = [""] if clerk.chance(0.5) else []
    nothing = [""] * len(columns)
    rows = []
    for place, row in enumerate(tables[0].rows):
        beside = tables[1].rows[place] if place < len(tables[1].rows) else nothing
        rows.append([*row, *gap, *beside])
    whole = tuple(person for table in tables for person in table.people)
    return ClerkList("", whole, (_sheet("Лист1", rows),))


def _second_table(clerk: _Clerk) -> ClerkList:
    tables = [_Table(clerk, _columns(clerk)), _Table(clerk, _columns(clerk))]
    people = _people(clerk, _LEAST_SPLIT)
    half = len(people) // 2
    for table, part in zip(tables, (people[:half], people[half:]), strict=True):
        table.head()
        _body(table, part)
    return _finished(clerk, tables)


def _role_columns(clerk: _Clerk) -> ClerkList:
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
            person = _only(person, ("aimak", "role"))
            row.append(clerk.name(person))
            found.append(person)
        rows.append(row)
    return ClerkList("", tuple(found), (_sheet("Лист1", rows),))


def _several_sheets(clerk: _Clerk) -> ClerkList:
    words = clerk_people.ROLE_SECTIONS[clerk.language]
    codes = clerk.random.sample([code for code in words if code], 2)
    columns = _columns(clerk, but=("role",))
    sheets, found = [], []
    people = _people(clerk, _LEAST_SPLIT)
    half = len(people) // 2
    for code, part in zip(codes, (people[:half], people[half:]), strict=True):
        table = _Table(clerk, columns)
        table.head()
        own = [replace(one, role=code, role_words="") for one in part]
        _sectioned(table, own, ("role",))
        sheets.append(_sheet(clerk.random.choice(words[code]), table.rows))
        found += table.people
    return ClerkList("", tuple(found), tuple(sheets))


def _two_storeys(clerk: _Clerk) -> ClerkList:
    columns = ("number", "full_name", "role", "phone", "year")
    above = {"ru": "Сведения", "ky": "Маалымат", "en": "Details"}[clerk.language]
    table = _Table(clerk, columns)
    low = [clerk.heading(kind) for kind in columns]
    table.rows += [[*low[:2], above, "", ""], ["", "", *low[2:]]]
    _body(table, _people(clerk))
    return _finished(clerk, [table])


def _message(clerk: _Clerk) -> ClerkList:
    """Write a list as it is sent by a messenger, a line for each person."""
    clerk.style = {**clerk.style, "name_first": False}
    between = clerk.random.choice((" – ", ", ", " - ", "; ", " — "))
    shown = ("role", "phone")
    found, lines = [], []
    if clerk.chance(0.3, "a title"):
        lines.append(f"{clerk.word(clerk_people.TITLES)}:")
    sign = clerk.random.choice((". ", ") ", ""))
    for place, person in enumerate(_people(clerk), 1):
        one = replace(_only(person, shown), second_phone="")
        parts = [clerk.name(one), one.role_words, clerk.written_phone(one.phone)]
        lines.append((f"{place}{sign}" if sign else "") + between.join(parts))
        found.append(one)
    text = clerk.random.choice(("\n", "\r\n")).join(lines)
    return ClerkList("", tuple(found), text=text.encode())


def _cards(clerk: _Clerk) -> ClerkList:
    rows: list[list[str]] = []
    columns = ("full_name", "role", "phone")
    heads = {kind: clerk.heading(kind) for kind in columns}
    found = []
    for person in _people(clerk):
        one = _only(person, columns)
        rows += [[f"{heads[kind]}:", clerk.cell(kind, one)] for kind in columns]
        rows.append(["", ""])
        found.append(one)
    return ClerkList("", tuple(found), (_sheet("Лист1", rows),))


def _saved_as_text(clerk: _Clerk) -> ClerkList:
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


_LAYOUTS: Mapping[str, tuple[int, Callable[[_Clerk], ClerkList]]] = {
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
