"""Have this laptop's key known in the store, and know those of others."""

from collections.abc import Iterable
from dataclasses import asdict

from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.certificates.laptop_keys import PublicKey
from seminar_desk.store.database import Database

_MADE = "signing.make_key"


def ensure_key(db: Database) -> PublicKey:
    """Return this computer's key, made when there is none, made known when the store lacks it.

    A file that is damaged is told to whoever signs, not to whoever opens the store.
    ProblemError: signing_key_unreadable, and what keeps a file from being written.
    """
    computer = laptop_keys.this_computer()
    if key := _known(db, laptop_keys.noted_key(db.folder, computer)):
        return key
    try:
        own = laptop_keys.own_key(db.folder, computer, db.device)
    except ProblemError:
        known = [key for key in laptop_keys.all_keys(db) if key.computer == computer]
        if not known or not laptop_keys.key_path(db.folder, computer).exists():
            raise
        return known[0]
    return _made_known(db, own)


def ensure_giver(db: Database) -> PublicKey:
    """Return the key that this life of the store numbers certificates with.

    A copy that was put back and a copied folder are other lives: the first may have given the
    next number meanwhile. So their numbers carry another mark. ProblemError as `ensure_key`.
    """
    computer = laptop_keys.this_computer()
    if key := _known(db, laptop_keys.noted_giver(db.folder, computer, db.device)):
        return key
    # A store that was put back does not know the keys of the life that it ends.
    taken = {key.mark for key in laptop_keys.all_keys(db)}
    taken |= laptop_keys.marks_that_gave(db.folder)
    return _made_known(db, laptop_keys.giver_key(db.folder, computer, db.device, taken))


def _known(db: Database, uid: str) -> PublicKey | None:
    return next((key for key in laptop_keys.all_keys(db) if key.uid == uid), None)


def _made_known(db: Database, key: PublicKey) -> PublicKey:
    if _known(db, key.uid) is None:
        with db.change(_MADE, undo="skip"):
            db.insert("signing_key", asdict(key))
    return key


def trust(db: Database, *, public_keys: Iterable[str]) -> int:
    """Know other laptops' keys from now on, as their exports carry them; return how many are new.

    The journal keeps who believed which key, and when. ProblemError signing_key_foreign for what
    is no public key.
    """
    new = laptop_keys.unknown(db, public_keys)
    if new:
        subject = ", ".join(f"{key.mark} {told_fingerprint(key.uid)}" for key in new)
        with db.change("signing.trust", subject=subject, undo="skip"):
            for key in new:
                db.insert("signing_key", asdict(key))
    return len(new)


def signer(db: Database) -> laptop_keys.Signer:
    """Return what signs files with this computer's key; ProblemError as `ensure_key`."""
    return laptop_keys.Signer(db.folder, ensure_key(db))


def giver(db: Database) -> laptop_keys.Signer:
    """Return what signs the certificates of this life of the store; ProblemError likewise."""
    return laptop_keys.Signer(db.folder, ensure_giver(db))
