"""Reading public keys: our own and those of other laptops."""

from dataclasses import dataclass

from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Hold one key; `uid` is its fingerprint, `mark` its letters in numbers, `computer` whose."""

    uid: str
    public_key: str
    mark: str
    computer: str


def all_keys(db: Database) -> list[PublicKey]:
    """Return every known key, the oldest first."""
    sql = (
        "SELECT uid, public_key, mark, computer FROM signing_key"
        " WHERE record_state = 'ACTIVE' ORDER BY created_at_utc, uid"
    )
    return [PublicKey(**as_dict(row)) for row in db.select(sql)]


def with_mark(db: Database, mark: str) -> list[PublicKey]:
    """Return the keys whose numbers carry these letters."""
    return [key for key in all_keys(db) if key.mark == mark]


def of_computer(db: Database, computer: str) -> PublicKey | None:
    """Return the latest key made on a computer."""
    return next((key for key in reversed(all_keys(db)) if key.computer == computer), None)


def public_keys(db: Database) -> list[str]:
    """Return every known public key, for an export to carry: 64 hexadecimal digits each."""
    return [key.public_key for key in all_keys(db)]
