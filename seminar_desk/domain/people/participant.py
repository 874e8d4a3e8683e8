"""A person's part in one session: who, in what role, by what number, and whether they came."""

from dataclasses import dataclass
from datetime import datetime

from seminar_desk.domain.people.folding import fold

ROLES = ("ao_head", "ao_specialist", "ak_deputy", "ig_member", "jmeg_member", "other")
INVITED = "INVITED"
WALKIN = "WALKIN"


@dataclass(frozen=True, slots=True)
class Participant:
    """Join one attendance row with its person, as lists, papers and exports read it.

    `uid` is the attendance's; `code` is the digits-only number with its check digit;
    `checked_in_step` orders marks even where the clock was wrong; `created_device` tells which desk
    gave the number. `leader_uid` stands for several person uids that were said to be one person.
    """

    uid: str
    person_uid: str
    session_uid: str
    number: int
    code: str
    surname: str
    given_name: str
    patronymic: str
    sex: str
    birth_year: int | None
    age_band: str
    phone: str
    role_code: str
    role_text: str
    aimak: str
    aimak_soate14: str
    village: str
    registration: str
    consent_version: str = ""
    position: str = ""
    note: str = ""
    checked_in_at_utc: datetime | None = None
    checked_in_step: int = 0
    checked_in_by: str = ""
    checked_in_desk: str = ""
    left_at_utc: datetime | None = None
    left_reason: str = ""
    name_declined: str = "NO"
    paper_row: str = ""
    consent_declined: str = "NO"
    consent_sheet: str = ""
    unsigned: str = "NO"
    created_device: str = ""
    row_version: int = 1
    forgotten_at_utc: datetime | None = None
    leader_uid: str = ""

    @property
    def counted_uid(self) -> str:
        """Return who is counted once, whatever uids desks gave this person."""
        return self.leader_uid or self.person_uid

    @property
    def full_name(self) -> str:
        """Return surname, given name and patronymic as they were written."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)

    @property
    def role_is_known(self) -> bool:
        """Say whether the role is told; a list may leave it out, and nobody guesses it."""
        return self.role_code != "other" or bool(self.role_text)

    @property
    def is_present(self) -> bool:
        """Say whether this person is marked as having come."""
        return self.checked_in_at_utc is not None


SEXES = ("f", "m", "unknown")


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold what a form or a list says about one participant, before it is checked and written.

    `person_uid` names a person already known; empty makes a new one. Who declines to be named is
    counted by role, sex and age band; `paper_row` is the blank row of a signed sheet, like W03.
    `position` says where somebody works and as what: «бухгалтер, Ак-Музский а/о».
    `consent` to the processing of personal data is YES, NO, UNASKED, or empty: as it was.
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
    position: str = ""
    note: str = ""
    consent: str = ""
    person_uid: str = ""
    name_declined: bool = False
    paper_row: str = ""


def same_aimak(one: Entry | Participant, other: Entry | Participant) -> bool:
    """Say whether two are of one aimak: by its code, else by its name however it is spelt."""
    by_code = one.aimak_soate14 and one.aimak_soate14 == other.aimak_soate14
    return bool(by_code) or fold(one.aimak) == fold(other.aimak)


# H. M. Damm's quasigroup of order ten: catches every wrong digit and every swap of neighbours.
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
SHORTEST_CODE = 3
_LONGEST_CODE = 12  # no list is so long: a longer one is of something else


def code_for(number: int) -> str:
    """Return the row number, at least two digits wide, with its check digit behind."""
    if number < 1:
        raise ValueError(number)
    digits = f"{number:02d}"
    return f"{digits}{_check(digits)}"


def number_from(code: str) -> int | None:
    """Return the row number, or None when the code is not one that `code_for` gives."""
    digits = code.strip()
    if not (digits.isascii() and digits.isdigit()):
        return None
    if not SHORTEST_CODE <= len(digits) <= _LONGEST_CODE:
        return None
    number = int(digits[:-1])
    return number if number > 0 and code_for(number) == digits else None


def _check(digits: str) -> int:
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return interim
