"""What is left of somebody whose data are deleted: rows that are counted, and nobody in them."""

import json
import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache, lru_cache

from seminar_desk.domain.books import dots
from seminar_desk.domain.books.dots import Row, Value
from seminar_desk.domain.people.folding import fold

AT = "forgotten_at_utc"
# What stands where a name stood, and how a row of nobody is told from one that is merely empty.
GONE = "…"
_PERSON: Mapping[str, Value] = {
    **dict.fromkeys(("surname", "given_name", "patronymic", "phone"), ""),
    "birth_year": None,
    "name_declined": "YES",
    "extra_json": "{}",
}
_ATTENDANCE: Mapping[str, Value] = {
    **dict.fromkeys(("village", "note", "position", "left_reason"), ""),
    "extra_json": "{}",
}
_DELETED = {
    "person": frozenset({*_PERSON, AT}),
    "attendance": frozenset({*_ATTENDANCE, "role_text"}),
    "certificate": frozenset({"name_printed"}),
    "assembly_author": frozenset({"name"}),
    "assembly_role": frozenset({"name"}),
}
_LEAST_LETTERS = 4
_DIGITS_OF_A_PHONE = 9


def is_forgotten(person: Row) -> bool:
    """Say whether somebody's data are deleted."""
    return bool(person.get(AT))


def left_of_person(person: Row, at: Value, band: Value = "") -> dict[str, Value]:
    """Return what a person's row says from now on; the age stays as its band."""
    band = person["age_band"] or band
    return {**_PERSON, "age_band": band, AT: person.get(AT) or at}


def left_of_attendance(row: Row) -> dict[str, Value]:
    """Return what a participation says from now on; that a role was told stays told."""
    return {**_ATTENDANCE, "role_text": GONE if row["role_text"] else ""}


def alike(ours: Row, theirs: Row) -> tuple[Row, Row]:
    """Return two rows of a person as both stores are to say them, if one has deleted the data.

    Whatever either of them still says, or says without knowing of it, is gone in both.
    """
    moments = [str(row[AT]) for row in (ours, theirs) if is_forgotten(row)]
    if not moments:
        return ours, theirs
    band = ours["age_band"] or theirs["age_band"]
    mine, other = (
        {**row, **left_of_person({**row, AT: min(moments)}, "", band), **_without_beside(row)}
        for row in (ours, theirs)
    )
    return mine, other


def _without_beside(row: Row) -> dict[str, Value]:
    return {"siblings": without_siblings("person", row)}


def without_siblings(table: str, row: Row) -> str:
    """Return what others said of a row's fields, but not of those that are deleted."""
    gone = groups_of(table)
    said = json.loads(str(row.get("siblings") or "[]"))
    kept = [entry for entry in said if entry[0] not in gone]
    if not kept:
        return ""
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


@cache
def groups_of(table: str) -> frozenset[str]:
    """Return the groups of fields that hold what is deleted."""
    own = _DELETED.get(table, frozenset())
    groups = dots.groups_of(table)
    return frozenset(name for name, columns in groups.items() if own.intersection(columns))


def spellings(images: Iterable[Row]) -> tuple[frozenset[str], frozenset[str]]:
    """Return how somebody was ever called in full, and their phone numbers as people write them."""
    names: set[str] = set()
    phones: set[str] = set()
    for row in images:
        surname, given, patronymic = (
            str(row[name] or "") for name in ("surname", "given_name", "patronymic")
        )
        orders: list[tuple[str, ...]] = [
            (surname, given, patronymic),
            (given, patronymic, surname),
        ]
        orders += [(surname, given), (given, surname)] if surname and given else []
        said = {" ".join(part for part in order if part) for order in orders}
        names |= {name for name in said if len(name) >= _LEAST_LETTERS and name != GONE}
        phones |= set(_phones(str(row["phone"] or "")))
    shouted = {name.upper() for name in names}
    return frozenset(names | shouted), frozenset(phones)


def _phones(phone: str) -> Iterable[str]:
    digits = "".join(filter(str.isdigit, phone))[-_DIGITS_OF_A_PHONE:]
    if len(digits) < _DIGITS_OF_A_PHONE:
        return [phone] if len(digits) >= _LEAST_LETTERS else []
    code, rest = digits[:3], digits[3:]
    pairs = [rest[:2], rest[2:4], rest[4:]]
    written = [
        digits,
        f"{code} {rest}",
        f"{code}-{rest}",
        f"{code} {rest[:3]} {rest[3:]}",
        f"{code}-{rest[:3]}-{rest[3:]}",
        *(f"{code}{mark}{mark.join(pairs)}" for mark in (" ", "-")),
        f"{code} {'-'.join(pairs)}",
    ]
    before = ("+996 ", "+996", "996 ", "996", "0")
    return [phone, *(f"{start}{each}" for start in before for each in written), *written]


def names_apart(names: Collection[str], others: Iterable[str]) -> frozenset[str]:
    """Return of these names those that nobody else has."""
    taken = {" ".join(sorted(fold(other).split())) for other in others}
    return frozenset(name for name in names if " ".join(sorted(fold(name).split())) not in taken)


def without(text: str, said: Collection[str]) -> str:
    """Return a text with nothing left of what was said as whole words, the longest first."""
    return _pattern(frozenset(said)).sub(GONE, text) if said else text


@lru_cache(maxsize=8)
def _pattern(said: frozenset[str]) -> re.Pattern[str]:
    longest = sorted(map(re.escape, said), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest)})(?!\w)")
