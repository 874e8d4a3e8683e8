"""What one row of a participant lacks or says against itself: asked at the desk and of a book."""

from collections.abc import Callable
from datetime import date

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.names import check_birth_year
from seminar_desk.domain.people.participant import INVITED, ROLES, SEXES, WALKIN, Participant
from seminar_desk.domain.people.phones import check_phone

Rule = Callable[[Participant, date], bool]


def _code_unknown(row: Participant, _day: date) -> bool:
    return (
        row.role_code not in ROLES
        or row.sex not in SEXES
        or row.registration not in (INVITED, WALKIN)
        or row.age_band not in ("", *code_lists().codes("age_band"))
    )


def _left_unseen(row: Participant, _day: date) -> bool:
    """Say whether somebody left who never came, or before they came."""
    came, left = row.checked_in_at_utc, row.left_at_utc
    return left is not None and (came is None or left < came)


def _born_impossibly(row: Participant, day: date) -> bool:
    return row.birth_year is not None and check_birth_year(row.birth_year, day) is not None


def is_named(row: Participant) -> bool:
    """Say whether somebody gave a name; who declined is asked for nothing more."""
    return row.name_declined != "YES"


def _has_answered(row: Participant) -> bool:
    """Who declined consent has answered, and is counted without a name."""
    return bool(row.consent_version) or row.consent_declined == "YES"


# Asked of everybody listed: what cannot be true.
CONTRADICTIONS: tuple[tuple[str, Rule], ...] = (
    ("name_missing", lambda row, _day: is_named(row) and not row.full_name),
    ("code_unknown", _code_unknown),
    ("left_unseen", _left_unseen),
)
# Asked of those who came: what the office counts by.
ASKED: tuple[tuple[str, Rule], ...] = (
    ("sex_missing", lambda row, _day: row.sex == "unknown"),
    ("role_text_missing", lambda row, _day: not row.role_is_known),
    ("aimak_missing", lambda row, _day: not row.aimak),
    ("birth_year_odd", _born_impossibly),
    ("phone_odd", lambda row, _day: check_phone(row.phone) is not None),
)
# Asked of those who came: what may well be right.
WORTH_A_LOOK: tuple[tuple[str, Rule], ...] = (
    ("phone_missing", lambda row, _day: not row.phone and is_named(row)),
    ("consent_missing", lambda row, _day: is_named(row) and not _has_answered(row)),
)
