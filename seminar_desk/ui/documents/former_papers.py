"""Certificates that say what is true no more of the session, the texts or who signs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from seminar_desk.documents.page.snapshots import CertificateSnapshot, Words
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.desk_settings import Settings
from seminar_desk.domain.problems import Problem
from seminar_desk.ui.desk.dates import full_date

ANOTHER_DAY = "certificates_of_another_day"
FORMER_WORDS = "certificates_of_former_words"
FORMER_SIGNERS = "certificates_of_former_signers"
# A problem's code is its field too: behind it stand the certificates to be replaced.
FORMER = (ANOTHER_DAY, FORMER_WORDS, FORMER_SIGNERS)
Signers = Sequence[tuple[Words, Words]]


@dataclass(frozen=True, slots=True)
class FormerPapers:
    """Hold the certificates that have the same thing wrong, and its problem."""

    problem: Problem
    papers: tuple[Certificate, ...]


def find(
    session: Session,
    issued: Sequence[Certificate],
    frozen: Sequence[CertificateSnapshot],
    settings: Settings,
    signers: Signers,
) -> Iterator[FormerPapers]:
    """Find them; `frozen` is what the issued ones print, in the same order."""

    def those(is_former: Callable[[CertificateSnapshot], bool]) -> list[int]:
        return [at for at, paper in enumerate(frozen) if is_former(paper)]

    found: dict[str, tuple[list[int], dict[str, str]]] = {
        ANOTHER_DAY: (
            those(lambda paper: paper.date != session.date),
            {"day": full_date(session.date)},
        ),
        FORMER_WORDS: (those(lambda paper: _has_former_words(paper, session, settings)), {}),
    }
    signed = those(lambda paper: _has_former_signers(paper, signers))
    found[FORMER_SIGNERS] = (signed, _signed(frozen[signed[0]], signers) if signed else {})
    for code, (places, values) in found.items():
        if places:
            problem = Problem(code, {"count": len(places), **values}, code)
            yield FormerPapers(problem, tuple(issued[place] for place in places))


def _has_former_words(paper: CertificateSnapshot, session: Session, settings: Settings) -> bool:
    owners = {"title": paper.title, "donor": paper.donor, "implementer": paper.implementer}
    return (
        paper.district.ru != session.district
        or paper.hours != session.hours
        or any(
            said.within(language) != settings.words(name, language)
            for language in paper.languages
            for name, said in owners.items()
        )
    )


def _has_former_signers(paper: CertificateSnapshot, now: Signers) -> bool:
    printed = [(who.name, who.post) for who in paper.signatories]
    return bool(printed) and any(
        [(name.within(language), post.within(language)) for name, post in printed]
        != [(name.within(language), post.within(language)) for name, post in now]
        for language in paper.languages
    )


def _signed(paper: CertificateSnapshot, now: Signers) -> dict[str, str]:
    """Say who signed, and who would now."""
    language = paper.languages[0]
    printed = paper.signatories[0].name.within(language) or "—"
    return {"printed": printed, "now": (now[0][0].within(language) or "—") if now else "—"}
