"""The one place that judges a workbook, for the window and for scripts alike."""

from dataclasses import replace

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.workbook import contract, integrity, meta_seal
from seminar_desk.exchange.workbook.integrity import EDITED, NOT_SIGNED, TRUNCATED, Integrity
from seminar_desk.exchange.workbook.meta_seal import Seal
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.store.certificates import laptop_keys, trusted_keys
from seminar_desk.store.database import Database


def judged(db: Database, book: OpenedBook) -> Integrity:
    """Say whether a workbook still is what its desk wrote, and whether we know who that is.

    A signature that does not hold is a change, named by its field. One by a key that nobody here
    compared is NOT_SIGNED: it says that nothing was changed, and not by whom it was written; it may
    be taken in, and its key is believed no more than before. ProblemError exchange_for_donor: a
    donor's has pseudonyms, its rows are nobody's.
    """
    if book.meta.get("privacy_profile") == contract.DONOR:
        raise ProblemError(Problem("exchange_for_donor", {"file": book.name}))
    seal = meta_seal.seal_of(book.meta)
    mark = _mark(seal.public_key)
    is_trusted = trusted_keys.is_trusted(db, seal.public_key)
    is_signed = seal.holds and is_trusted
    found = integrity.judge(book.content, is_signed=is_signed, reckoned=book.reckoned)
    if seal.is_there and not seal.holds:
        return _broken(found, seal)
    if found.verdict != NOT_SIGNED:
        return found
    unknown = Problem("integrity_key_unknown", {"mark": mark})
    return replace(found, difference=unknown if seal.holds else Problem("integrity_unsigned"))


def _broken(found: Integrity, seal: Seal) -> Integrity:
    """Return the change of a field, unless rows are gone that the field still counts."""
    if found.verdict == TRUNCATED and found.difference is not None:
        counted = f"rows.{found.difference.values['sheet']}"
        if counted not in seal.changed:
            return found
    if seal.changed:
        return Integrity(EDITED, Problem("integrity_meta", {"signed_field": seal.changed[0]}))
    return Integrity(EDITED, Problem("integrity_signature"))


def _mark(public_key: str) -> str:
    """Return the letters of a key that stand in its numbers; empty for what is no key."""
    try:
        return laptop_keys.described([public_key])[0].mark
    except ProblemError:
        return ""
