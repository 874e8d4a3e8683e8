"""What stands in a schema, and the tables made ready: steps of their own, each repeatable."""

import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from seminar_desk.domain.progress import Progress
from seminar_desk.publish import server
from seminar_desk.publish.publication import Address, Parcel, Publication
from seminar_desk.publish.statements import PUBLICATION, Statements

if TYPE_CHECKING:
    from psycopg import Connection

_COLUMNS = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = %s"


@dataclass(frozen=True, slots=True)
class Standing:
    """Hold what a schema has: its tables' columns, and whose publications they are."""

    columns: Mapping[str, Sequence[str]]
    publications: Sequence[Publication]


def looking(address: Address) -> Generator[Progress, None, Standing]:
    """Ask a server what stands there; nothing is changed. ProblemError as `server.trying`."""

    def work(connection: "Connection") -> Generator[Progress, None, Standing]:
        yield Progress(0, 1)
        return standing(connection, address.schema)

    return server.trying(address, work)


def standing(connection: "Connection", schema: str) -> Standing:
    """Return what stands in a schema."""
    columns: dict[str, list[str]] = {}
    for table, column in connection.execute(_COLUMNS, (schema,)):
        columns.setdefault(table, []).append(column)
    if PUBLICATION not in columns:
        return Standing(columns, ())
    rows = connection.execute(Statements(schema).state()).fetchall()
    return Standing(columns, tuple(_publication(row) for row in rows))


def setting_up(address: Address, parcel: Parcel) -> Generator[Progress, None, None]:
    """Make ready what is missing, and say for whom the schema is.

    Where nothing is missing nothing is sent, so that who publishes need not be able to create.
    """
    says = Statements(address.schema)

    def work(connection: "Connection") -> Generator[Progress, None, None]:
        there = standing(connection, address.schema)
        for statement in says.set_up(parcel.tables, there.columns, parcel.views):
            yield Progress(0, 1)
            connection.execute(statement)
        if not there.publications:
            connection.execute(says.begin(), values_of(parcel.old))

    return server.trying(address, work)


def values_of(publication: Publication) -> tuple[object, ...]:
    """Return a publication as the columns of `statements.STATE`."""
    return (
        UUID(publication.store_uid),
        publication.profile,
        publication.contract,
        publication.form,
        publication.last_step,
        publication.last_step_at,
        json.dumps(dict(publication.counts)),
        publication.content_hash,
        UUID(publication.uid),
        publication.published_at,
    )


def _publication(row: Sequence[object]) -> Publication:
    store, profile, contract, form, step, step_at, counts, total, uid, at = row
    return Publication(
        str(store),
        str(profile),
        str(contract),
        str(form),
        step,  # type: ignore[arg-type]  # a bigint, a timestamp
        step_at,  # type: ignore[arg-type]  # the same
        json.loads(str(counts)),
        str(total),
        str(uid),
        at,  # type: ignore[arg-type]  # the same
    )
