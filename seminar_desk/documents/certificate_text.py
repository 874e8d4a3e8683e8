"""What a certificate says: its sentences in each language, and the line inside its QR code."""

from __future__ import annotations

from dataclasses import dataclass

from seminar_desk.documents.snapshots import CertificateSnapshot
from seminar_desk.documents.wording import counted, filled, long_date, quoted, words


@dataclass(frozen=True, slots=True)
class Wording:
    """Hold a certificate's text in one language, under the name."""

    statement: str
    place: str
    hours: str


def wording(certificate: CertificateSnapshot, language: str) -> Wording:
    """Return the sentences, the verb in the form that the person's sex asks for."""
    own = words(language)["certificate"]
    return Wording(
        statement=filled(
            own["text"],
            verb=own["verb"][certificate.sex],
            title=quoted(certificate.title.within(language), language),
        ),
        place=filled(
            own["place"],
            district=certificate.district.within(language),
            date=long_date(certificate.date, language),
        ),
        hours=counted(certificate.hours, own["hours"], language) if certificate.hours else "",
    )


def heading(certificate: CertificateSnapshot) -> str:
    """Return the word at the top, once even where two languages write it differently."""
    titles = (words(language)["certificate"]["title"] for language in certificate.languages)
    return " · ".join(dict.fromkeys(titles))


def as_printed(certificate: CertificateSnapshot) -> str:
    """Return the whole text as a reader of the paper sees it, a line for each part."""
    lines = [heading(certificate), certificate.number, certificate.name]
    for language in certificate.languages:
        own = wording(certificate, language)
        lines += [line for line in (own.statement, own.place, own.hours) if line]
    return "\n".join(lines)


def inside_code(certificate: CertificateSnapshot) -> str:
    """Return the readable line of the QR code: number, name, district, date."""
    return " · ".join(
        (
            certificate.number,
            certificate.name,
            certificate.district.within(certificate.languages[0]),
            certificate.date.strftime("%d.%m.%Y"),
        )
    )
