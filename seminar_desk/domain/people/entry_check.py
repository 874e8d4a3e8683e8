"""Check what a form or a list says about a participant."""

from dataclasses import fields, replace
from datetime import date
from functools import cache
from typing import Any

from seminar_desk.domain import stored_columns
from seminar_desk.domain.people import names
from seminar_desk.domain.people.participant import ROLES, SEXES, Entry
from seminar_desk.domain.problems import Problem, ProblemError

_LONGEST_NOTE = 2000


def checked(entry: Entry, day: date) -> Entry:
    """Return the entry tidied; ProblemError with every problem and its field at once."""
    texts = _texts()
    tidy: dict[str, Any] = {name: names.tidy(getattr(entry, name)) for name in texts}
    tidied = replace(
        entry,
        surname=names.tidy(entry.surname),
        given_name=names.tidy(entry.given_name),
        patronymic=names.tidy(entry.patronymic),
        phone=names.tidy_phone(entry.phone) or names.tidy(entry.phone),
        note=entry.note.strip(),
        **tidy,
    )
    problems = _name_problems(tidied)
    for field in (*texts, "phone"):
        problems += names.check_text(field, getattr(tidied, field))
    problems += _note_problems(tidied.note)
    if tidied.role_code not in ROLES:
        problems.append(Problem("role_unknown", {"role": tidied.role_code}, "role_code"))
    if tidied.role_code == "other" and not tidied.role_text:
        problems.append(Problem("role_text_missing", field="role_text"))
    if tidied.sex not in SEXES:
        problems.append(Problem("sex_unknown", {"sex": tidied.sex}, "sex"))
    if tidied.birth_year is not None:
        year = names.check_birth_year(tidied.birth_year, day)
        problems += [year] if year else []
    if problems:
        raise ProblemError(*problems)
    return tidied


def checked_note(note: str) -> str:
    """Return a note tidied; ProblemError for what no paper or workbook can carry."""
    if problems := _note_problems(note.strip()):
        raise ProblemError(*problems)
    return note.strip()


def _note_problems(note: str) -> list[Problem]:
    return names.check_text("note", " ".join(note.split()), _LONGEST_NOTE)


@cache
def _texts() -> tuple[str, ...]:
    """Return the short texts of an entry, in the order of the table of columns."""
    said = {field.name for field in fields(Entry)}
    return tuple(
        column.name
        for table in ("person", "attendance")
        for column in stored_columns.tables()[table].values()
        if column.kind == "text" and column.group != "name" and column.name in said
    )


def _name_problems(entry: Entry) -> list[Problem]:
    if entry.name_declined:
        given = names.full_name(entry.surname, entry.given_name, entry.patronymic)
        return [Problem("name_declined_but_given", field="surname")] if given else []
    problems = names.check("surname", entry.surname)
    for field in ("given_name", "patronymic"):
        text = getattr(entry, field)
        problems += names.check(field, text) if text else []
    length = len(names.full_name(entry.surname, entry.given_name, entry.patronymic))
    if not problems and length > names.LONGEST_NAME:
        values: dict[str, str | int] = {"length": length, "limit": names.LONGEST_NAME}
        problems.append(Problem("name_too_long", values, "surname"))
    return problems
