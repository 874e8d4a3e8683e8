"""A person, wherever and in whatever role they take part."""

from dataclasses import dataclass

SEXES = ("f", "m", "unknown")


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold what a form or a list says about one participant, before it is checked and written.

    `person_uid` names a person already known; empty makes a new one. Who declines to be named is
    counted by role, sex and age band; `paper_row` is the blank row of a signed sheet, like W03.
    """

    surname: str
    given_name: str = ""
    patronymic: str = ""
    sex: str = "unknown"
    birth_year: int | None = None
    age_band: str = ""
    phone: str = ""
    role_code: str = "other"
    role_text: str = ""
    aimak: str = ""
    aimak_soate14: str = ""
    village: str = ""
    note: str = ""
    consent: bool = False
    person_uid: str = ""
    name_declined: bool = False
    paper_row: str = ""
