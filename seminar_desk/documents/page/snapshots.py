"""What a paper says, as plain values that travel to a worker process."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Literal

from seminar_desk.documents.certificates.design import (
    PLAIN,
    Design,
    Texts,
    from_plain,
    hash_of,
    to_plain,
)

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
class PaperSignatory:
    """Name who signs and as what; a paper may leave the name to be written by hand.

    `picture` is a signature, a PNG file that stands on the line.
    """

    name: Words
    post: Words
    picture: bytes = b""


@dataclass(frozen=True, slots=True)
class CertificateSnapshot:
    """Hold one certificate, every word as it was issued.

    `language` is "ru", "ky", "en", or two of them joined with "+"; `logos` are PNG files: the
    donor's at the left, the implementer's at the right, a third between them; at most three
    signatories are printed. An empty `name` leaves a line to write it on. `texts` are the
    sentences as issued, by language; `code` is the whole text of the square code, `replaces` the
    number of the paper that this one takes the place of.
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
    signatories: tuple[PaperSignatory, ...] = ()
    language: str = "ru"
    watermark: str = ""
    logos: tuple[bytes, ...] = ()
    design: Design = PLAIN
    texts: tuple[tuple[str, Texts], ...] = ()
    code: str = ""
    replaces: str = ""

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages printed, Kyrgyz first as on official papers."""
        chosen = self.language.split("+")
        return tuple(language for language in ("ky", "ru", "en") if language in chosen)


@dataclass(frozen=True, slots=True)
class CertificatesSnapshot:
    """Hold certificates a page each; those `waiting` for a number are checked, not drawn."""

    certificates: tuple[CertificateSnapshot, ...]
    waiting: tuple[CertificateSnapshot, ...] = ()
    session_code: str = ""

    def named(self) -> dict[str, str]:
        """Return the name behind each number."""
        return {paper.number: paper.name for paper in self.certificates + self.waiting}


def pictures_in(certificate: CertificateSnapshot) -> dict[str, bytes]:
    """Return the certificate's pictures by the hash that its frozen words name them with."""
    signatures = (who.picture for who in certificate.signatories)
    found = (*certificate.logos, *signatures, certificate.design.background)
    return {hash_of(picture): picture for picture in found if picture}


def freeze(certificate: CertificateSnapshot) -> str:
    """Return every word of the certificate as JSON, pictures by hash, the watermark left out."""
    return json.dumps(
        {
            "number": certificate.number,
            "name": certificate.name,
            "sex": certificate.sex,
            "title": asdict(certificate.title),
            "district": asdict(certificate.district),
            "date": certificate.date.isoformat(),
            "hours": certificate.hours,
            "donor": asdict(certificate.donor),
            "implementer": asdict(certificate.implementer),
            "signatories": [
                {
                    "name": asdict(who.name),
                    "post": asdict(who.post),
                    "picture": hash_of(who.picture),
                }
                for who in certificate.signatories
            ],
            "language": certificate.language,
            "logos": [hash_of(logo) for logo in certificate.logos],
            "design": to_plain(certificate.design),
            "texts": {language: asdict(texts) for language, texts in certificate.texts},
            "code": certificate.code,
            "replaces": certificate.replaces,
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def hashes_in(frozen: str) -> tuple[str, ...]:
    """Return the hashes of the pictures that frozen words ask for."""
    words = json.loads(frozen)
    signatures = (who["picture"] for who in words["signatories"])
    found = (*words["logos"], *signatures, words["design"]["background"])
    return tuple(name for name in found if name)


def thaw(frozen: str, pictures: Mapping[str, bytes] | None = None) -> CertificateSnapshot:
    """Return the certificate that was frozen, ready to be printed again.

    `pictures` by hash; KeyError names one that is missing.
    """
    words = json.loads(frozen)
    kept = {"": b"", **(pictures or {})}
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
            PaperSignatory(Words(**who["name"]), Words(**who["post"]), kept[who["picture"]])
            for who in words["signatories"]
        ),
        language=words["language"],
        logos=tuple(kept[logo] for logo in words["logos"]),
        design=from_plain(words["design"], kept),
        texts=tuple((language, Texts(**texts)) for language, texts in words["texts"].items()),
        code=words["code"],
        replaces=words["replaces"],
    )
