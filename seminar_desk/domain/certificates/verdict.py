"""What can be said of a certificate that somebody shows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from seminar_desk.domain.certificates import certificate_number, forgotten_paper
from seminar_desk.domain.certificates.certificate import Certificate, PaperElsewhere, seminar_of
from seminar_desk.domain.problems import Problem

VALID, ALTERED, UNKNOWN_KEY = "valid", "altered", "unknown_key"
NOT_LISTED = "not_listed"
REPLACED, VOID, UNKNOWN_NUMBER = "replaced", "void", "unknown_number"
_SENTENCES = {
    VALID: "verdict_valid",
    ALTERED: "verdict_altered",
    UNKNOWN_KEY: "verdict_unknown_key",
    NOT_LISTED: "verdict_not_listed",
    REPLACED: "verdict_replaced",
    VOID: "verdict_void",
    UNKNOWN_NUMBER: "verdict_unknown_number",
}
_ENDED = {"REPLACED": REPLACED, "VOID": VOID}


@dataclass(frozen=True, slots=True)
class Verdict:
    """Say what was found out, with the facts for its sentence.

    `holder`: what is kept of a name that was deleted. `is_signed`: the code's signature was
    checked; `is_listed`: the number is in this store, or in the exchange workbook `file`.
    """

    code: str
    number: str = ""
    name: str = ""
    district: str = ""
    date: str = ""
    status: str = ""
    newer: str = ""
    reason: str = ""
    file: str = ""
    is_signed: bool = False
    is_listed: bool = False
    holder: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_valid(self) -> bool:
        """Say whether the paper stands for what it says."""
        return self.code == VALID

    def problem(self, language: str) -> Problem:
        """Return what to tell the person who asked, the reason in their language."""
        code = _SENTENCES[self.code]
        if self.is_valid and not self.is_signed:
            code = "verdict_listed_only"
        elif self.code == NOT_LISTED and not self.is_signed:
            code = "verdict_unproven"
        elif self.code == UNKNOWN_NUMBER and not self.number:
            code = "verdict_no_number"
        values = {
            "number": self.number,
            "name": self.name or "—",
            "newer": self.newer,
            "reason": certificate_number.reason_said(self.reason, language),
        }
        return Problem(code, values)


def by_state(certificate: Certificate, newer: Certificate | None) -> Verdict:
    """Return what the store says of one of its certificates and the one that replaced it."""
    district, day = seminar_of(certificate.frozen_json)
    return Verdict(
        _ENDED.get(certificate.status, VALID),
        certificate.number,
        certificate.name_printed,
        district,
        day,
        certificate.status,
        newer=newer.number if newer is not None else "",
        reason=certificate.void_reason,
        is_listed=True,
        holder=forgotten_paper.holder_of(certificate.frozen_json),
    )


def by_workbook(paper: PaperElsewhere, file: str) -> Verdict:
    """Return what an exchange workbook says of a certificate."""
    return Verdict(
        _ENDED.get(paper.status, VALID),
        paper.number,
        paper.name,
        paper.district,
        paper.date,
        paper.status,
        newer=paper.newer,
        reason=paper.reason,
        file=file,
        is_listed=True,
        holder=paper.holder,
    )


def gravest(said: Iterable[Verdict]) -> Verdict | None:
    """Return the word that counts, in whatever order they are heard.

    What is annulled or replaced stays so, and a copy put back, an earlier workbook or one of a
    laptop whose clock was set back may not know it.
    """
    return max(said, key=_weight, default=None)


def _weight(said: Verdict) -> int:
    """Say how much a word weighs: a certificate's end most, a number without certificate least."""
    if not said.district:
        return 0
    return 1 if said.is_valid else 2
