"""Have this laptop's key known in the store, and believe those of others once they are compared."""

from collections.abc import Sequence
from dataclasses import asdict

from seminar_desk.domain.books import dots
from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.domain.problems import ProblemError
from seminar_desk.files import is_file
from seminar_desk.store.books import row_images
from seminar_desk.store.certificates import laptop_keys, trusted_keys
from seminar_desk.store.certificates.laptop_keys import PublicKey
from seminar_desk.store.database import Database
from seminar_desk.store.driver import to_text

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
        if not known or not is_file(laptop_keys.key_path(db.folder, computer)):
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
    """Return this computer's key where it stands here and is believed."""
    key = _standing(db, uid)
    return key if key is not None and trusted_keys.is_trusted(db, key.public_key) else None


def _standing(db: Database, uid: str) -> PublicKey | None:
    return next((key for key in laptop_keys.all_keys(db) if key.uid == uid), None)


def _made_known(db: Database, key: PublicKey) -> PublicKey:
    if _known(db, key.uid) is None:
        with db.change(_MADE, undo="skip"):
            _believe(db, key, trusted_keys.OWN)
    return key


def trust(db: Database, *, public_keys: Sequence[str]) -> int:
    """Believe another laptop's key, whose digits were compared; return how many keys are new.

    The first is the one that was compared; the others are those that its workbook says were made
    beside it. The row keeps who said so, and when. ProblemError signing_key_foreign for what is no
    public key.
    """
    new = trusted_keys.untrusted(db, public_keys)
    if new:
        first = laptop_keys.described(public_keys[:1])[0].uid
        subject = ", ".join(f"{key.mark} {told_fingerprint(key.uid)}" for key in new)
        with db.change("signing.trust", subject=subject):
            for key in new:
                if key.uid == first:
                    _believe(db, key, trusted_keys.COMPARED)
                else:
                    _believe(db, key, trusted_keys.VOUCHED, first)
    return len(new)


def vouch(db: Database, *, public_keys: Sequence[str]) -> None:
    """Believe the keys that a workbook says were made beside its own, inside a change.

    Only where its own, the first, is believed already: nothing else that comes with a workbook is.
    """
    if trusted_keys.is_trusted(db, public_keys[0]):
        first = laptop_keys.described(public_keys[:1])[0].uid
        for key in trusted_keys.untrusted(db, public_keys):
            _believe(db, key, trusted_keys.VOUCHED, first)


def distrust(db: Database, *, key_uid: str) -> None:
    """Believe another laptop's key no longer, nor those that only it vouched for."""
    gone = [key for key in trusted_keys.all_trusted(db) if key_uid in (key.uid, key.vouched_by)]
    subject = ", ".join(f"{key.mark} {told_fingerprint(key.uid)}" for key in gone)
    with db.change("signing.distrust", subject=subject):
        for key in gone:
            db.void("trusted_key", key.uid, "distrusted")


def _believe(db: Database, key: PublicKey, how: str, vouched_by: str = "") -> None:
    if _standing(db, key.uid) is None:
        db.insert("signing_key", asdict(key))
    told = {
        "public_key": key.public_key,
        "mark": key.mark,
        "how": how,
        "vouched_by": vouched_by,
        "told_by": db.operator,
        "told_at_utc": to_text(db.step.at),
    }
    before = row_images.image(db, "trusted_key", key.uid)
    if before is not None and before["row_version"]:  # it was believed before
        db.update("trusted_key", key.uid, {**told, "record_state": dots.ACTIVE, "void_reason": ""})
    else:
        db.insert("trusted_key", {"uid": key.uid, **told})


def signer(db: Database) -> laptop_keys.Signer:
    """Return what signs files with this computer's key; ProblemError as `ensure_key`."""
    return laptop_keys.Signer(db.folder, ensure_key(db))


def giver(db: Database) -> laptop_keys.Signer:
    """Return what signs the certificates of this life of the store; ProblemError likewise."""
    return laptop_keys.Signer(db.folder, ensure_giver(db))
