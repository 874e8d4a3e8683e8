"""The verb that tells a certificate from a forgery."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.workbook import elsewhere
from seminar_desk.gather.certificates import sealing_keys, verification
from seminar_desk.store import setting_rows
from seminar_desk.verbs.stores import Answer, reading

_PICTURES = frozenset({".png", ".jpg", ".jpeg"})


def verify(folder: Path, call: Namespace) -> Answer:
    """Check a number, a code or a photo; only a valid certificate is a good answer."""
    books = sorted(map(elsewhere.read, call.workbooks), key=lambda book: book.exported_at_utc)
    with reading(folder, make=False) as db:
        for book in books:
            key = sealing_keys.of_elsewhere(db, book)
            if not call.trust_key and not key.is_trusted:
                raise ProblemError(sealing_keys.unknown_key(key))
        path = Path(call.text)
        if path.suffix.lower() in _PICTURES:
            verdict = verification.verify_picture(db, path, books)
        else:
            verdict = verification.verify_text(db, call.text, books)
        language = setting_rows.current(db).language
    said = sentence(verdict.problem(language), language)
    value = {"verdict": verdict.code, "message": said, **asdict(verdict)}
    del value["code"]
    return Answer(value, [said], ok=verdict.is_valid)
