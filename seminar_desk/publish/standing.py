"""What stands in a schema, and the tables made ready: steps of their own, each repeatable."""

import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress
from seminar_desk.publish import server
from seminar_desk.publish.publication import NEVER, Address, Parcel, Publication
from seminar_desk.publish.statements import PUBLICATION, Statements

if TYPE_CHECKING:
    from psycopg import Connection
    from psycopg.sql import Composed

_COLUMNS = (
    "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = %s"
    " ORDER BY table_name, ordinal_position"
)

# So long nobody else takes a schema that somebody has begun to fill.
_A_WHILE = timedelta(minutes=10)


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
    ProblemError publish_meanwhile, publish_other_store, where another's was begun or filled since.
    """
    from psycopg import IsolationLevel  # noqa: PLC0415 - an optional extra

    says = Statements(address.schema)

    def work(connection: "Connection") -> Generator[Progress, None, None]:
        there = standing(connection, address.schema)
        is_said = parcel.old.form == parcel.new.form and not parcel.old.is_empty
        views = [] if is_said else parcel.views
        for statement in says.found(there.columns):
            yield Progress(0, 1)
            _make(connection, statement)
        if [each.store_uid for each in there.publications] != [parcel.old.store_uid]:
            connection.isolation_level = IsolationLevel.SERIALIZABLE
            with connection.transaction():
                _claim(connection, address.schema, parcel.old)
        for statement in says.set_up(parcel.tables, there.columns, views):
            yield Progress(0, 1)
            _make(connection, statement)

    return server.trying(address, work)


def _make(connection: "Connection", statement: "Composed") -> None:
    """Send what may be sent again: who makes the very same just now stands in nobody's way."""
    from psycopg import errors  # noqa: PLC0415 - as above

    try:
        connection.execute(statement)
    except (
        errors.UniqueViolation,
        errors.DuplicateObject,
        errors.DuplicateSchema,
        errors.DuplicateTable,
        errors.DuplicateColumn,
        errors.InternalError_,
    ):
        connection.execute(statement)


def _claim(connection: "Connection", schema: str, own: Publication) -> None:
    """Say that a schema is a store's; of two at once the server lets one, the other asks again.

    Who said so a while ago and never filled it has to give way.
    """
    says = Statements(schema)
    known = standing(connection, schema).publications
    others = [each for each in known if each.store_uid != own.store_uid]
    if not all(each.is_empty for each in others):
        raise ProblemError(Problem("publish_other_store"))
    if any(abs(own.published_at - each.published_at) < _A_WHILE for each in others):
        raise ProblemError(Problem("publish_meanwhile"))
    if others:
        connection.execute(says.forget(), (UUID(own.store_uid), NEVER))
    connection.execute(says.begin(), values_of(own))


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
