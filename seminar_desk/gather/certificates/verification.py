"""Tell whether a certificate is what it says, with no network: by its code or its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from seminar_desk.actions.certificates import signing
from seminar_desk.domain.certificates import certificate_code, void_reason
from seminar_desk.domain.certificates.certificate import (
    Certificate,
    Elsewhere,
    PaperElsewhere,
    seminar_of,
)
from seminar_desk.domain.certificates.certificate_code import Code
from seminar_desk.domain.certificates.certificate_number import read_number
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.certificates import certificate_rows, signing_key_rows
from seminar_desk.store.certificates.signing_key_rows import PublicKey
from seminar_desk.store.database import Database

VALID, ALTERED, UNKNOWN_KEY = "valid", "altered", "unknown_key"
REPLACED, VOID, UNKNOWN_NUMBER = "replaced", "void", "unknown_number"
_SENTENCES = {
    VALID: "verdict_valid",
    ALTERED: "verdict_altered",
    UNKNOWN_KEY: "verdict_unknown_key",
    REPLACED: "verdict_replaced",
    VOID: "verdict_void",
    UNKNOWN_NUMBER: "verdict_unknown_number",
}
_ENDED = {"REPLACED": REPLACED, "VOID": VOID}
_LARGEST_PICTURE_BYTES = 40 << 20
_MOST_PIXELS_ENLARGED = 16_000_000


@dataclass(frozen=True, slots=True)
class Verdict:
    """Say what was found out, with the facts for its sentence.

    `is_signed`: the code's signature was checked; `is_listed`: the number is in this store, or
    in the exchange workbook `file`.
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

    @property
    def is_valid(self) -> bool:
        """Say whether the paper stands for what it says."""
        return self.code == VALID

    def problem(self, language: str) -> Problem:
        """Return what to tell the person who asked, the reason in their language."""
        code = _SENTENCES[self.code]
        if self.is_valid and not self.is_signed:
            code = "verdict_listed_only"
        elif self.is_valid and not self.is_listed:
            code = "verdict_signed_only"
        elif self.code == UNKNOWN_NUMBER and not self.number:
            code = "verdict_no_number"
        values = {
            "number": self.number,
            "name": self.name or "—",
            "newer": self.newer,
            "reason": void_reason.said(self.reason, language),
        }
        return Problem(code, values)


def verify_text(db: Database, text: str, elsewhere: Sequence[Elsewhere] = ()) -> Verdict:
    """Check a typed number, a pasted code, or what a scanner typed in any keyboard layout.

    `elsewhere`: other laptops' workbooks, the latest last, for their keys and numbers; whoever
    gives them trusts them.
    ProblemError nothing_to_verify.
    """
    if not text.strip():
        raise ProblemError(Problem("nothing_to_verify"))
    code = certificate_code.decode(text)
    if code is not None:
        return _by_code(db, code, elsewhere)
    if certificate_code.looks_like_code(text):
        return Verdict(ALTERED)
    number = read_number(text)
    if number is None:
        return Verdict(UNKNOWN_NUMBER)
    return _listed(db, number.text, elsewhere) or Verdict(UNKNOWN_NUMBER, number.text)


def verify_picture(db: Database, path: Path, elsewhere: Sequence[Elsewhere] = ()) -> Verdict:
    """Check the code in a photo or a scan (PNG, JPEG).

    ProblemError: picture_unreadable, picture_without_code.
    """
    texts = read_codes(path)
    if not texts:
        raise ProblemError(Problem("picture_without_code", {"file": path.name}))
    ours = [text for text in texts if certificate_code.looks_like_code(text)]
    return verify_text(db, (ours or texts)[0], elsewhere)


def read_codes(path: Path) -> list[str]:
    """Return the texts of the square codes in a picture; ProblemError picture_unreadable.

    Where none of ours is seen, the picture is looked at again twice as large: that brings back
    most codes of photos taken from afar or out of focus.
    """
    # The two libraries are large and seldom wanted.
    import zxingcpp  # noqa: PLC0415
    from PIL import Image, ImageOps  # noqa: PLC0415

    try:
        if path.stat().st_size > _LARGEST_PICTURE_BYTES:
            raise ProblemError(Problem("picture_unreadable", {"file": path.name}))
        with Image.open(path, formats=("PNG", "JPEG")) as opened:
            picture = ImageOps.exif_transpose(opened).convert("L")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ProblemError(Problem("picture_unreadable", {"file": path.name})) from error
    texts = [found.text for found in zxingcpp.read_barcodes(picture)]
    is_small = picture.width * picture.height <= _MOST_PIXELS_ENLARGED
    if is_small and not any(map(certificate_code.looks_like_code, texts)):
        size = (2 * picture.width, 2 * picture.height)
        larger = picture.resize(size, Image.Resampling.LANCZOS)
        texts += [found.text for found in zxingcpp.read_barcodes(larger)]
    return texts


def _by_code(db: Database, code: Code, elsewhere: Sequence[Elsewhere]) -> Verdict:
    number = code.number
    found = Verdict(ALTERED, number=number.text)
    keys = [*signing_key_rows.with_mark(db, number.mark), *_keys_of(elsewhere, number.mark)]
    if not keys:
        return replace(found, code=UNKNOWN_KEY, name=code.parts[1])
    if not any(signing.is_signed(key, code.message, code.signature) for key in keys):
        return found
    if not code.words_agree:
        return replace(found, is_signed=True)
    listed = _listed(db, number.text, elsewhere)
    if listed is None or not listed.name:
        _, name, district, day = code.parts
        return Verdict(VALID, number.text, name, district, day, is_signed=True)
    if certificate_code.name_hash(number, listed.name) != code.name_hash:
        return replace(found, is_signed=True)
    return replace(listed, is_signed=True)


def _keys_of(elsewhere: Sequence[Elsewhere], mark: str) -> list[PublicKey]:
    texts = [text for book in elsewhere for text in book.public_keys]
    return [key for key in signing.described(texts) if key.mark == mark]


def _listed(db: Database, number: str, elsewhere: Sequence[Elsewhere]) -> Verdict | None:
    """Return the gravest that the store or a workbook says of a number.

    What is annulled or replaced stays so, and a copy put back, an earlier workbook or one of a
    laptop whose clock was set back may not know it.
    """
    certificate = certificate_rows.with_number(db, number)
    found = [_by_state(db, certificate)] if certificate is not None else []
    found += [
        _by_workbook(paper, book.file)
        for book in reversed(elsewhere)
        for paper in book.papers
        if paper.number == number
    ]
    kept = certificate_rows.reserved(db, number)
    if kept is not None and kept.state == "VOID":
        found.append(Verdict(VOID, number, reason=kept.reason, is_listed=True))
    return max(found, key=_weight, default=None)


def _weight(said: Verdict) -> int:
    """Say how much a word weighs: a certificate's end most, a number without certificate least."""
    if not said.name:
        return 0
    return 1 if said.is_valid else 2


def _by_state(db: Database, certificate: Certificate) -> Verdict:
    newer = certificate_rows.replacing(db, certificate.uid)
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
    )


def _by_workbook(paper: PaperElsewhere, file: str) -> Verdict:
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
    )
