"""What a certificate says: its sentences in each language, and the text inside its QR code."""

from dataclasses import replace

from seminar_desk.documents.certificates.design import Texts, fill
from seminar_desk.documents.page.snapshots import CertificateSnapshot
from seminar_desk.documents.page.wording import counted, long_date, quoted
from seminar_desk.domain.certificates.certificate_code import plain_words
from seminar_desk.domain.paper_words import filled, words

_NOTHING = "-"


def worded(certificate: CertificateSnapshot) -> CertificateSnapshot:
    """Return the certificate with its sentences fixed, whatever becomes of the words later."""
    texts = tuple((language, wording(certificate, language)) for language in certificate.languages)
    return replace(certificate, texts=texts)


def wording(certificate: CertificateSnapshot, language: str) -> Texts:
    """Return the sentences as issued, else as they would be, the verb by the person's sex."""
    for fixed, texts in certificate.texts:
        if fixed == language:
            return texts
    own = words(language)["certificate"]
    hours = counted(certificate.hours, own["hours"], language) if certificate.hours else ""
    values = {
        "verb": own["verb"][certificate.sex],
        "name": certificate.name,
        "title": quoted(certificate.title.within(language), language),
        "district": certificate.district.within(language),
        "date": long_date(certificate.date, language),
        "hours": hours,
        "number": certificate.number,
    }
    chosen = certificate.design.texts(language)
    return Texts(
        heading=_said(chosen.heading, own["title"], values),
        number=_said(chosen.number, own["number"], values),
        statement=_said(chosen.statement, own["text"], values),
        place=_said(chosen.place, own["place"], values),
        hours=_said(chosen.hours, "{hours}", values) if hours else "",
    )


def heading(certificate: CertificateSnapshot) -> str:
    """Return the word at the top, once even where two languages write it differently."""
    titles = (wording(certificate, language).heading for language in certificate.languages)
    return " · ".join(dict.fromkeys(title for title in titles if title))


def number_line(certificate: CertificateSnapshot) -> str:
    """Return the number as a reader sees it, with the number that it takes the place of."""
    language = certificate.languages[0]
    line = wording(certificate, language).number
    if not certificate.replaces:
        return line
    pattern = words(language)["certificate"]["replaces"]
    replaces = filled(pattern, number=certificate.replaces)
    return f"{line} · {replaces}" if line else replaces


def readable(certificate: CertificateSnapshot) -> str:
    """Return the plain line of the QR code: number, name, district, date."""
    return plain_words(
        certificate.number,
        certificate.name,
        certificate.district.within(certificate.languages[0]),
        certificate.date.strftime("%d.%m.%Y"),
    )


def inside_code(certificate: CertificateSnapshot) -> str:
    """Return the whole text of the QR code; before the issue there is nothing signed in it."""
    return certificate.code or readable(certificate)


def _said(own: str, usual: str, values: dict[str, str]) -> str:
    return "" if own == _NOTHING else fill(own or usual, values)
