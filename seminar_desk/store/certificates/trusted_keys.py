"""The keys that are believed here: made on this computer, or their digits compared.

Beside `signing_key`, which goes round with the workbooks: whatever comes in with one proves nothing
until a person has compared it, or a key that is believed says that it is of its computer too.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.certificates.laptop_keys import PublicKey
from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict

OWN, COMPARED, VOUCHED, EARLIER = "OWN", "COMPARED", "VOUCHED", "EARLIER"
# What a batch says that was taken in before anybody noted whose seal it had.
UNNOTED = "earlier"


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """Say of a key how it came to be believed, who said so and when.

    `vouched_by`: the fingerprint of the key under whose seal it came; empty for one compared.
    """

    uid: str
    public_key: str
    mark: str
    how: str
    vouched_by: str
    told_by: str
    told_at_utc: datetime


def all_trusted(db: Database) -> list[TrustedKey]:
    """Return every key that is believed, the oldest first."""
    sql = (
        "SELECT uid, public_key, mark, how, vouched_by, told_by, told_at_utc FROM trusted_key"
        " WHERE record_state = 'ACTIVE' ORDER BY told_at_utc, uid"
    )
    rows = map(as_dict, db.select(sql))
    return [
        TrustedKey(**{**row, "told_at_utc": datetime.fromisoformat(row["told_at_utc"])})
        for row in rows
    ]


def is_trusted(db: Database, public_key: str) -> bool:
    """Say whether a key is believed here."""
    sql = "SELECT 1 FROM trusted_key WHERE record_state = 'ACTIVE' AND public_key = ? LIMIT 1"
    return bool(db.select(sql, (public_key.lower(),)))


def with_mark(db: Database, mark: str) -> list[PublicKey]:
    """Return the believed keys whose numbers carry these letters."""
    return laptop_keys.described(key.public_key for key in all_trusted(db) if key.mark == mark)


def untrusted(db: Database, public_keys: Iterable[str]) -> list[PublicKey]:
    """Return those of other laptops' keys that nobody believes yet; ProblemError as `described`."""
    trusted = {key.uid for key in all_trusted(db)}
    found = laptop_keys.described(dict.fromkeys(public_keys))
    return [key for key in found if key.uid not in trusted]


def is_proven(db: Database, table: str, uid: str) -> bool:
    """Say whether a row was written here alone, and by workbooks whose seal is believed now."""
    sql = (
        "SELECT DISTINCT b.key_uid FROM journal j JOIN batch b ON b.taken_step = j.step"
        " WHERE j.table_name = ? AND j.row_uid = ? AND b.record_state = 'ACTIVE'"
    )
    sealed = {str(row[0]) for row in db.select(sql, (table, uid))} - {UNNOTED}
    return not sealed or sealed <= {key.uid for key in all_trusted(db)}
