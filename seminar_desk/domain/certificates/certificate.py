"""A numbered certificate: who has a right to it, frozen when issued, annulled, never undone."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from seminar_desk.domain.people.participant import Participant

_VALID = frozenset({"PREPARED", "PRINTED", "HANDED_OVER"})


@dataclass(frozen=True, slots=True)
class Certificate:
    """Hold one certificate exactly as it was issued.

    `frozen_json` keeps every word the paper needs, so that a later change of name, title or
    signatory never alters it.
    """

    uid: str
    session_uid: str
    attendance_uid: str
    person_uid: str
    number: str
    serial: int
    version: int
    status: str
    language: str
    name_printed: str
    sex: str
    frozen_json: str
    replaces_uid: str = ""
    void_reason: str = ""
    issued_at_utc: datetime | None = None
    printed_at_utc: datetime | None = None
    handed_over_at_utc: datetime | None = None
    by_hand: str = "NO"
    row_version: int = 1

    @property
    def is_valid(self) -> bool:
        """Say whether the certificate is neither annulled nor replaced."""
        return self.status in _VALID


def seminar_of(frozen_json: str) -> tuple[str, str]:
    """Return district and day («24.10.2017») as the paper says them, wherever the session went."""
    words = json.loads(frozen_json)
    return words["district"]["ru"], f"{date.fromisoformat(words['date']):%d.%m.%Y}"


@dataclass(frozen=True, slots=True)
class ReservedNumber:
    """Hold a number that nobody else may give: free, used, or void with its reason.

    `purpose`: SESSION for papers that the program prints, BY_HAND for blank forms.
    """

    uid: str
    session_uid: str
    number: str
    serial: int
    purpose: str
    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class Exemption:
    """Grant a certificate to somebody who left early, or refuse it to somebody present."""

    uid: str
    attendance_uid: str
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class PaperElsewhere:
    """Hold what another laptop says of a number; `name` is empty where it was never used.

    `date` is written as 24.10.2017, `newer` is the number that stands in its place.
    """

    number: str
    status: str
    name: str = ""
    district: str = ""
    date: str = ""
    newer: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Hold the certificates and the public keys that an exchange workbook carries."""

    file: str
    operator: str
    desk_name: str
    exported_at_utc: str
    public_keys: tuple[str, ...]
    papers: tuple[PaperElsewhere, ...]


GRANT, REFUSE = "GRANT", "REFUSE"


def entitled(
    people: Iterable[Participant],
    papers: Iterable[Certificate],
    exemptions: Mapping[str, Exemption],
) -> list[Participant]:
    """Return those of a session's people who may have a certificate and have none yet.

    Present and not left early, unless an exemption with its reason says otherwise.
    """
    numbered = {paper.attendance_uid for paper in papers if paper.is_valid}
    return [
        row
        for row in people
        if row.uid not in numbered and row.full_name and _is_due(row, exemptions.get(row.uid))
    ]


def _is_due(row: Participant, exemption: Exemption | None) -> bool:
    if not row.is_present:
        return False
    if exemption is not None:
        return exemption.kind == GRANT
    return row.left_at_utc is None
