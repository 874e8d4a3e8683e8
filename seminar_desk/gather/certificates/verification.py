"""Tell whether a certificate is what it says, with no network: by its code or its number."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from seminar_desk.documents.page.qr import read_codes
from seminar_desk.domain.certificates import (
    certificate_code,
    certificate_number,
    forgotten_paper,
    verdict,
)
from seminar_desk.domain.certificates.certificate import Elsewhere
from seminar_desk.domain.certificates.certificate_code import Code
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.certificates import certificate_rows, laptop_keys, trusted_keys
from seminar_desk.store.database import Database


def verify_text(db: Database, text: str, elsewhere: Sequence[Elsewhere] = ()) -> verdict.Verdict:
    """Check a typed number, a pasted code, or what a scanner typed in any keyboard layout.

    `elsewhere`: other laptops' workbooks, the latest last, for their keys and numbers; whoever
    gives them knows the keys that they are signed with.
    ProblemError nothing_to_verify.
    """
    if not text.strip():
        raise ProblemError(Problem("nothing_to_verify"))
    code = certificate_code.decode(text)
    if code is not None:
        return _by_code(db, code, elsewhere)
    if certificate_code.looks_like_code(text):
        return verdict.Verdict(verdict.ALTERED)
    number = certificate_number.read_number(text)
    if number is None:
        return verdict.Verdict(verdict.UNKNOWN_NUMBER)
    listed = _listed(db, number.text, elsewhere)
    if listed is None:
        return verdict.Verdict(verdict.UNKNOWN_NUMBER, number.text)
    return listed if _is_proven(db, listed) else replace(listed, code=verdict.NOT_LISTED)


def verify_picture(
    db: Database, path: Path, elsewhere: Sequence[Elsewhere] = ()
) -> verdict.Verdict:
    """Check the code in a photo or a scan (PNG, JPEG); ProblemError as `read_codes` and this."""
    return verify_codes(db, read_codes(path), path.name, elsewhere)


def verify_codes(
    db: Database, texts: Sequence[str], file_name: str, elsewhere: Sequence[Elsewhere] = ()
) -> verdict.Verdict:
    """Check what the codes in a photo say; ProblemError picture_without_code."""
    if not texts:
        raise ProblemError(Problem("picture_without_code", {"file": file_name}))
    ours = [text for text in texts if certificate_code.looks_like_code(text)]
    return verify_text(db, (ours or texts)[0], elsewhere)


def _is_proven(db: Database, listed: verdict.Verdict) -> bool:
    """Say whether a number alone may count: no workbook by an unknown hand brought it."""
    certificate = certificate_rows.with_number(db, listed.number)
    if not listed.is_valid or listed.file or certificate is None:
        return True
    return trusted_keys.is_proven(db, "certificate", certificate.uid)


def _by_code(db: Database, code: Code, elsewhere: Sequence[Elsewhere]) -> verdict.Verdict:
    number = code.number
    found = verdict.Verdict(verdict.ALTERED, number=number.text)
    keys = [*trusted_keys.with_mark(db, number.mark), *_keys_of(elsewhere, number.mark)]
    if not keys:
        return replace(found, code=verdict.UNKNOWN_KEY, name=code.parts[1])
    if not any(laptop_keys.is_signed(key, code.message, code.signature) for key in keys):
        return found
    if not code.words_agree:
        return replace(found, is_signed=True)
    return _by_register(code, _listed(db, number.text, elsewhere))


def _by_register(code: Code, listed: verdict.Verdict | None) -> verdict.Verdict:
    """Return what becomes of a code that a known key signed, by what stands under its number."""
    number = code.number
    if listed is None or listed.reason == certificate_number.OLDER_COPY:
        # A key that got into other hands signs anything; a register names whom it gave a number.
        _, name, district, day = code.parts
        return verdict.Verdict(verdict.NOT_LISTED, number.text, name, district, day, is_signed=True)
    if listed.holder:
        if not forgotten_paper.is_holder(code.name_hash, listed.holder):
            return verdict.Verdict(verdict.ALTERED, number=number.text, is_signed=True)
        return replace(listed, name=code.parts[1], is_signed=True)
    if not listed.name:
        return replace(listed, is_signed=True)
    if certificate_code.name_hash(number, listed.name) != code.name_hash:
        return verdict.Verdict(verdict.ALTERED, number=number.text, is_signed=True)
    return replace(listed, is_signed=True)


def _keys_of(elsewhere: Sequence[Elsewhere], mark: str) -> list[laptop_keys.PublicKey]:
    texts = [text for book in elsewhere for text in book.public_keys]
    return [key for key in laptop_keys.described(texts) if key.mark == mark]


def _listed(db: Database, number: str, elsewhere: Sequence[Elsewhere]) -> verdict.Verdict | None:
    """Return the gravest that the store or a workbook says of a number."""
    found: list[verdict.Verdict] = []
    certificate = certificate_rows.with_number(db, number)
    if certificate is not None:
        found.append(verdict.by_state(certificate, certificate_rows.replacing(db, certificate.uid)))
    found += [
        verdict.by_workbook(paper, book.file)
        for book in reversed(elsewhere)
        for paper in book.papers
        if paper.number == number
    ]
    kept = certificate_rows.reserved(db, number)
    if kept is not None and kept.state == "VOID":
        found.append(verdict.Verdict(verdict.VOID, number, reason=kept.reason, is_listed=True))
    return verdict.gravest(found)
