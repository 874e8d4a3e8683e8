"""Certificates: one A4 page each, from records frozen when they were issued."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

from seminar_desk.documents.certificates import certificate_page
from seminar_desk.documents.page.paper import LANDSCAPE, About, Paper
from seminar_desk.documents.page.snapshots import CertificateSnapshot
from seminar_desk.documents.page.wording import filled, long_date, words
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.files import write_beside


def compose(certificates: Sequence[CertificateSnapshot]) -> Generator[Progress, None, bytes]:
    """Draw at least one certificate, a page each, and return the PDF."""
    paper = Paper(LANDSCAPE, _about(certificates[0]))
    yield from draw(paper, certificates)
    return paper.finish()


def draw(
    paper: Paper, certificates: Sequence[CertificateSnapshot]
) -> Generator[Progress, None, None]:
    """Draw certificates onto pages of a paper, saying how far it is."""
    for done, certificate in enumerate(certificates, start=1):
        paper.begin_page(LANDSCAPE)
        certificate_page.draw(paper, certificate)
        paper.finish_page()
        yield Progress(done, len(certificates))


def to_bytes(certificates: Sequence[CertificateSnapshot]) -> bytes:
    """Return the certificates as a PDF, the same bytes for the same records."""
    return finished(compose(certificates))


def render(
    certificates: Sequence[CertificateSnapshot], path: Path
) -> Generator[Progress, None, Path]:
    """Write the certificates to `path`, whole or not at all; closing the generator cancels."""
    with write_beside(path) as file:
        paper = Paper(LANDSCAPE, _about(certificates[0]), file)
        yield from draw(paper, certificates)
        paper.close()
    return path


def _about(certificate: CertificateSnapshot) -> About:
    language = certificate.languages[0]
    return About(
        title=filled(
            words(language)["certificate"]["document"],
            district=certificate.district.within(language),
            date=long_date(certificate.date, language),
        ),
        author=certificate.implementer.within(language),
        subject=certificate.title.within(language),
        language=language,
    )
