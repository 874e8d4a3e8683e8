"""Whose seal holds over a workbook, and whether that key is believed here."""

from seminar_desk.domain.certificates.certificate import Elsewhere
from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.domain.certificates.sealing_key import SealingKey
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.workbook import elsewhere, meta_seal
from seminar_desk.exchange.workbook.integrity import NOT_SIGNED, UNCHANGED, Integrity
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.store.books import batch_rows
from seminar_desk.store.certificates import laptop_keys, trusted_keys
from seminar_desk.store.database import Database


def of_book(db: Database, book: OpenedBook, integrity: Integrity) -> SealingKey | None:
    """Return the key of a workbook that nobody changed; None where no signature holds over it."""
    seal = meta_seal.seal_of(book.meta)
    if not seal.holds or integrity.verdict not in (UNCHANGED, NOT_SIGNED):
        return None
    keys = filter(_is_key, elsewhere.keys_of_its_laptop(book.content, seal.public_key))
    about = (book.name, book.meta.get("desk_name", ""), book.meta.get("operator", ""))
    return _key(db, *about, tuple(keys))


def of_elsewhere(db: Database, book: Elsewhere) -> SealingKey:
    """Return the key of a workbook that certificates are to be checked by."""
    return _key(db, book.file, book.desk_name, book.operator, book.public_keys)


def uncompared(db: Database) -> list[SealingKey]:
    """Return the keys of workbooks that were taken in and that nobody compared, by their desks."""
    known = {key.uid: key.public_key for key in laptop_keys.all_keys(db)}
    found = {
        batch.key_uid: _key(
            db, batch.file_name, batch.desk_name, batch.operator, (known[batch.key_uid],)
        )
        for batch in reversed(batch_rows.all_batches(db))
        if batch.key_uid in known and not batch.is_undone
    }
    return [key for key in found.values() if not key.is_trusted]


def unknown_key(key: SealingKey) -> Problem:
    """Say whose key a workbook is signed with, and the digits to compare by phone."""
    facts = {"file": key.file, "mark": key.mark, "fingerprint": told_fingerprint(key.uid)}
    return Problem("laptop_key_unknown", facts)


def _is_key(public_key: str) -> bool:
    try:
        return bool(laptop_keys.described([public_key]))
    except ProblemError:
        return False


def _key(
    db: Database, file: str, desk_name: str, operator: str, public_keys: tuple[str, ...]
) -> SealingKey:
    (key,) = laptop_keys.described(public_keys[:1])
    is_trusted = trusted_keys.is_trusted(db, key.public_key)
    return SealingKey(file, desk_name, operator, key.uid, key.mark, public_keys, is_trusted)
