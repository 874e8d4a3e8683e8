"""Have this laptop's key known in the store, and know those of others."""

from collections.abc import Iterable
from dataclasses import asdict

from seminar_desk.store import journal
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.certificates.laptop_keys import PublicKey
from seminar_desk.store.database import Database

_MADE = "signing.make_key"


def ensure_key(db: Database) -> PublicKey:
    """Return this computer's key, made when there is none, made known when the store lacks it.

    What a workbook says of this computer counts for nothing: another store of it has a key too.
    ProblemError: signing_key_unreadable, and what keeps a file from being written.
    """
    computer = laptop_keys.this_computer()
    made = journal.added_by(db, _MADE, "signing_key")
    known = laptop_keys.of_computer(db, computer, made)
    if known is not None and laptop_keys.key_path(db.folder, computer).exists():
        return known
    own = laptop_keys.own_key(db.folder, computer)
    if all(key.uid != own.uid for key in laptop_keys.all_keys(db)):
        with db.change(_MADE, undo="skip"):
            db.insert("signing_key", asdict(own))
    return own


def trust(db: Database, *, public_keys: Iterable[str]) -> int:
    """Know other laptops' keys from now on, as their exports carry them; return how many are new.

    ProblemError signing_key_foreign for what is no public key.
    """
    new = laptop_keys.unknown(db, public_keys)
    if new:
        with db.change("signing.trust", subject=str(len(new)), undo="skip"):
            for key in new:
                db.insert("signing_key", asdict(key))
    return len(new)


def signer(db: Database) -> laptop_keys.Signer:
    """Return what signs with this computer's key; ProblemError as `ensure_key`."""
    return laptop_keys.Signer(db.folder, ensure_key(db))
