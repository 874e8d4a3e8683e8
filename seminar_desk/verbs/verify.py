"""The verb that tells a certificate from a forgery."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from seminar_desk import files
from seminar_desk.actions.certificates import signing
from seminar_desk.domain.certificates.certificate import Elsewhere
from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.workbook import elsewhere
from seminar_desk.gather.certificates import sealing_keys, verification
from seminar_desk.store import setting_rows
from seminar_desk.verbs import compared_keys
from seminar_desk.verbs.stores import Answer, reading, writing

_PICTURES = frozenset({".png", ".jpg", ".jpeg"})


def verify(folder: Path, call: Namespace) -> Answer:
    """Check a number, a code or a photo; only a valid certificate is a good answer."""
    books = sorted(map(elsewhere.read, call.workbooks), key=lambda book: book.exported_at_utc)
    strange = _believe_compared(folder, call, books)
    with reading(folder, make=False) as db:
        for book in books:
            key = sealing_keys.of_elsewhere(db, book)
            if not key.is_trusted:
                raise ProblemError(sealing_keys.unknown_key(key))
        path = Path(call.text)
        if path.suffix.lower() in _PICTURES or files.is_file(path):
            verdict = verification.verify_picture(db, path, books)
        else:
            verdict = verification.verify_text(db, call.text, books)
        language = setting_rows.current(db).language
    said = sentence(verdict.problem(language), language)
    value = {"verdict": verdict.code, "message": said, **asdict(verdict)}
    del value["code"]
    return Answer(value, [said, *strange], ok=verdict.is_valid and not strange)


def _believe_compared(folder: Path, call: Namespace, books: Sequence[Elsewhere]) -> list[str]:
    """Believe the keys of workbooks whose digits were compared; say which digits are of none.

    It is remembered as everywhere else: who said so, and when.
    """
    with reading(folder, make=False) as db:
        keys = {
            told_fingerprint(key.uid): key
            for key in (sealing_keys.of_elsewhere(db, book) for book in books)
        }
    new = [key for key in keys.values() if not key.is_trusted]
    compared = [key for key in new if compared_keys.is_compared(call, told_fingerprint(key.uid))]
    if compared:
        with writing(folder) as db:
            for key in compared:
                signing.trust(db, public_keys=key.public_keys)
    return compared_keys.of_nobody(call, keys)
