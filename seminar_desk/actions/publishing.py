"""Publish the store to a PostgreSQL server; the store itself is only read."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass

from seminar_desk.actions.days import outputs
from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.workbook.contract import DONOR, OFFICE
from seminar_desk.gather import parcels
from seminar_desk.publish.publication import Address, Parcel, Publication, Sent
from seminar_desk.publish.sending import sending
from seminar_desk.publish.standing import Standing, looking
from seminar_desk.store.database import Database


@dataclass(frozen=True, slots=True)
class Published:
    """Say what was gathered to be sent (rows by table), what it changed, and what stands now.

    `sent` is None where nothing was to be said, or nothing should be.
    """

    gathered: Mapping[str, int]
    sent: Sent | None
    standing: Publication


def gathering(
    db: Database, standing: Standing, *, profile: str = OFFICE
) -> Generator[Progress, None, Parcel]:
    """Return what a server that stands so lacks; ProblemError as `parcels.parcel`."""
    secret = outputs.donor_secret(db) if profile == DONOR else ""
    return parcels.parcel(db, standing, donor_secret=secret)


def publishing(
    db: Database, to: Address, *, profile: str = OFFICE, dry_run: bool = False
) -> Generator[Progress, None, Published]:
    """Bring a server up to the store: all of it or nothing.

    ProblemError as looking, gathering and `sending` say.
    """
    standing = yield from looking(to)
    parcel = yield from gathering(db, standing, profile=profile)
    counts = {load.table.name: len(load.lines) + len(load.gone) for load in parcel.loads}
    gathered = {name: count for name, count in counts.items() if count}
    if dry_run or not parcel.is_needed:
        return Published(gathered, None, parcel.old)
    sent = yield from sending(to, parcel)
    return Published(gathered, sent, sent.standing)
