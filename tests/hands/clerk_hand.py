"""The hand of one clerk: how names, roles, phones and tables are written in one list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from seminar_desk.domain.places import AiylAimak
from tests.hands import clerk_people
from tests.hands.clerk_people import ClerkPerson


@dataclass(slots=True)
class Clerk:
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

    def with_two_roles(self, person: ClerkPerson) -> ClerkPerson:
        """Give somebody two roles in one cell: nobody but a person can choose."""
        words = clerk_people.ROLE_WORDS[self.language]
        own = (words[code] for code in ("ak_deputy", "ig_member", "ao_head"))
        two = self.random.sample([self.random.choice(each) for each in own], 2)
        signs = (", ", "; ", "/", " + ") if self.language == "en" else (", ", "; ", "/", "\n")
        said = self.random.choice(signs).join(two)
        return replace(person, role=clerk_people.NOBODY_KNOWS, role_words=said)

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


def only(person: ClerkPerson, shown: Sequence[str]) -> ClerkPerson:
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
class Table:
    """Build one table row by row; `people` are those that its rows name."""

    clerk: Clerk
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
