"""What stands in a schema, and the tables made ready: steps of their own, each repeatable."""

import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from seminar_desk.domain.progress import Progress
from seminar_desk.publish import server
from seminar_desk.publish.publication import Address, Parcel, Publication
from seminar_desk.publish.statements import PUBLICATION, Statements

if TYPE_CHECKING:
    from psycopg import Connection

_COLUMNS = (
    "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = %s"
    " ORDER BY table_name, ordinal_position"
)


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
    asked = connection.execute(Statements(schema).state(columns[PUBLICATION]))
    names = [column.name for column in asked.description or ()]
    rows = (dict(zip(names, row, strict=True)) for row in asked)
    return Standing(columns, tuple(map(_publication, rows)))


def setting_up(address: Address, parcel: Parcel) -> Generator[Progress, None, None]:
    """Make ready what is missing, and say for whom the schema is.

    Where nothing is missing nothing is sent, so that who publishes need not be able to create.
    """
    says = Statements(address.schema)

    def work(connection: "Connection") -> Generator[Progress, None, None]:
        there = standing(connection, address.schema)
        is_said = parcel.old.form == parcel.new.form and not parcel.old.is_empty
        views = [] if is_said else parcel.views
        for statement in says.set_up(parcel.tables, there.columns, views):
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
        publication.published_on,
    )


def _publication(row: Mapping[str, Any]) -> Publication:
    return Publication(
        store_uid=str(row["store_uid"]),
        profile=row["profile"],
        contract=row["contract"],
        form=row["form"],
        last_step=row["last_step"],
        last_step_at=row["last_step_at"],
        counts=json.loads(row["counts"]),
        content_hash=row["content_hash"],
        uid=str(row["publication_uid"]),
        published_at=row["published_at_utc"],
        published_on=row.get("published_on"),
    )
