"""What a paper says, as plain values that travel to a worker process."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Literal

Sex = Literal["f", "m", "unknown"]
PaperLanguage = Literal["ru", "ky", "en"]


@dataclass(frozen=True, slots=True)
class Words:
    """Hold one text in the languages of the papers; a missing one falls back to Russian."""

    ru: str
    ky: str = ""
    en: str = ""

    def within(self, language: str) -> str:
        """Return the text in this language."""
        return {"ky": self.ky, "en": self.en}.get(language) or self.ru


@dataclass(frozen=True, slots=True)
class Signatory:
    """Name who signs and as what; a paper may leave the name to be written by hand."""

    name: Words
    post: Words


@dataclass(frozen=True, slots=True)
class CertificateSnapshot:
    """Hold one certificate, every word as it was issued.

    `language` is "ru", "ky", "en", or two of them joined with "+"; `logos` are PNG files: the
    donor's at the left, the implementer's at the right, a third between them; at most three
    signatories are printed.
    """

    number: str
    name: str
    sex: Sex
    title: Words
    district: Words
    date: date
    hours: int
    donor: Words
    implementer: Words
    signatories: tuple[Signatory, ...] = ()
    language: str = "ru"
    watermark: str = ""
    logos: tuple[bytes, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages printed, Kyrgyz first as on official papers."""
        chosen = self.language.split("+")
        return tuple(language for language in ("ky", "ru", "en") if language in chosen)


def freeze(certificate: CertificateSnapshot) -> str:
    """Return every word of the certificate as JSON; pictures and watermark stay outside."""
    return json.dumps(
        {
            "number": certificate.number,
            "name": certificate.name,
            "sex": certificate.sex,
            "title": _by_language(certificate.title),
            "district": _by_language(certificate.district),
            "date": certificate.date.isoformat(),
            "hours": certificate.hours,
            "donor": _by_language(certificate.donor),
            "implementer": _by_language(certificate.implementer),
            "signatories": [
                {"name": _by_language(who.name), "post": _by_language(who.post)}
                for who in certificate.signatories
            ],
            "language": certificate.language,
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def thaw(frozen: str, *, logos: tuple[bytes, ...] = (), watermark: str = "") -> CertificateSnapshot:
    """Return the certificate that was frozen, ready to be printed again."""
    words = json.loads(frozen)
    return CertificateSnapshot(
        number=words["number"],
        name=words["name"],
        sex=words["sex"],
        title=Words(**words["title"]),
        district=Words(**words["district"]),
        date=date.fromisoformat(words["date"]),
        hours=words["hours"],
        donor=Words(**words["donor"]),
        implementer=Words(**words["implementer"]),
        signatories=tuple(
            Signatory(Words(**who["name"]), Words(**who["post"])) for who in words["signatories"]
        ),
        language=words["language"],
        watermark=watermark,
        logos=logos,
    )


def _by_language(words: Words) -> dict[str, str]:
    return {"ru": words.ru, "ky": words.ky, "en": words.en}
