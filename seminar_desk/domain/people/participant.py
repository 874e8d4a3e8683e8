"""A person's part in one session: role, place, and whether they came."""

from dataclasses import dataclass
from datetime import datetime

ROLES = ("ao_head", "ao_specialist", "ak_deputy", "ig_member", "jmeg_member", "other")
INVITED = "INVITED"
WALKIN = "WALKIN"


@dataclass(frozen=True, slots=True)
class Participant:
    """Join one attendance row with its person, as lists, papers and exports read it.

    `uid` is the attendance's; `code` is the digits-only number with its check digit;
    `checked_in_step` orders marks even where the clock was wrong.
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
    note: str = ""
    checked_in_at_utc: datetime | None = None
    checked_in_step: int = 0
    checked_in_by: str = ""
    checked_in_desk: str = ""
    left_at_utc: datetime | None = None
    left_reason: str = ""
    name_declined: str = "NO"
    paper_row: str = ""
    row_version: int = 1

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
