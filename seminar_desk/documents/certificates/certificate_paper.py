"""Certificates: one A4 page each, from records frozen when they were issued."""

from collections.abc import Generator

from seminar_desk.documents.certificates import certificate_page
from seminar_desk.documents.page import wording
from seminar_desk.documents.page.paper import LANDSCAPE, About, Paper
from seminar_desk.documents.page.snapshots import CertificatesSnapshot
from seminar_desk.domain import paper_words
from seminar_desk.domain.progress import Progress


def draw(paper: Paper, snapshot: CertificatesSnapshot) -> Generator[Progress, None, None]:
    """Draw certificates onto pages of a paper, saying how far it is."""
    for done, certificate in enumerate(snapshot.certificates, start=1):
        paper.begin_page(LANDSCAPE)
        certificate_page.draw(paper, certificate)
        paper.finish_page()
        yield Progress(done, len(snapshot.certificates))


def about(snapshot: CertificatesSnapshot) -> About:
    """Describe a file of certificates by the first of them."""
    first = snapshot.certificates[0]
    language = first.languages[0]
    return About(
        title=paper_words.filled(
            paper_words.words(language)["certificate"]["document"],
            district=first.district.within(language),
            date=wording.long_date(first.date, language),
        ),
        author=first.implementer.within(language),
        subject=first.title.within(language),
        language=language,
    )


def file_name(snapshot: CertificatesSnapshot, alone: str) -> str:
    """Name a file of certificates by the first of them; one alone by its number and name."""
    first = snapshot.certificates[0]
    language = first.languages[0]
    return wording.file_name(
        "certificate" if alone else "certificates",
        language,
        day=first.date,
        session_code=snapshot.session_code,
        district=first.district.within(language),
        number=first.number,
        name=first.name,
    )
