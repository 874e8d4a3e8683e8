"""A numbered certificate: who has a right to it, frozen when issued, annulled, never undone."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from seminar_desk.domain.paper_words import words
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem

VALID = frozenset({"PREPARED", "PRINTED", "HANDED_OVER"})


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
        return self.status in VALID

    @property
    def can_be_printed(self) -> bool:
        """Say whether it can be printed again: valid, and its holder's name is not deleted."""
        return self.is_valid and bool(self.name_printed)


def seminar_of(frozen_json: str) -> tuple[str, str]:
    """Return district and day («24.10.2017») as the paper says them, wherever the session went."""
    said = json.loads(frozen_json)
    return said["district"]["ru"], f"{date.fromisoformat(said['date']):%d.%m.%Y}"


def outdated(paper: Certificate, person: Participant) -> Problem | None:
    """Say what a valid paper says of its holder and the list does not say now.

    A name written by hand may be shorter than the list's; nothing bends on such a form.
    """
    values = {"number": paper.number, "printed": paper.name_printed, "name": person.full_name}
    if not paper.name_printed:  # its holder's data are deleted
        return None
    is_by_hand = paper.by_hand == "YES"
    written, listed = (fold(name).split() for name in (paper.name_printed, person.full_name))
    if paper.name_printed != person.full_name and not (is_by_hand and {*written} <= {*listed}):
        return Problem("certificate_name_outdated", values, paper.uid)
    if paper.sex == person.sex or is_by_hand:
        return None
    for language, texts in json.loads(paper.frozen_json)["texts"].items():
        verbs = words(language)["certificate"]["verb"]
        if verbs[paper.sex] != verbs[person.sex] and verbs[paper.sex] in texts["statement"]:
            values["verb"] = verbs[paper.sex]
            return Problem("certificate_sex_outdated", values, paper.uid)
    return None


def without_sex(people: Iterable[Participant], language: str) -> Problem | None:
    """Say of how many a certificate would have to leave the sex open, where its words tell it."""
    unknown = sum(person.sex == "unknown" for person in people)
    for each in language.split("+"):
        verbs = words(each)["certificate"]["verb"]
        if unknown and verbs["f"] != verbs["m"]:
            return Problem(
                "certificates_without_sex", {"count": unknown, "verb": verbs["unknown"]}, "sex"
            )
    return None


@dataclass(frozen=True, slots=True)
class ReservedNumber:
    """Hold a number that nobody else may give: free, used, or void with its reason.

    `purpose`: SESSION for papers that the program prints, BY_HAND for blank forms; `mark` of the
    laptop that gives it.
    """

    uid: str
    session_uid: str
    number: str
    mark: str
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

    `date` is written as 24.10.2017, `newer` is the number that stands in its place, `holder` what
    is kept of a deleted name.
    """

    number: str
    status: str
    name: str = ""
    district: str = ""
    date: str = ""
    newer: str = ""
    reason: str = ""
    holder: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Hold the certificates that an exchange workbook carries, and the keys of its laptop.

    The first of `public_keys` signed the workbook; it says that the others are of its laptop too.
    """

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
