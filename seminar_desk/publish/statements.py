"""Every statement that is sent, in the part of SQL that distributed engines take as it is.

No extension, trigger, function, temporary table, MERGE or second key; see docs/publishing.md.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from seminar_desk.publish.publication import DIGEST, PublishedTable
from seminar_desk.publish.view_words import PublishedView

if TYPE_CHECKING:
    from psycopg import sql

PUBLICATION = "publication"
STAGED = "staged_"
_STATE = {
    "store_uid": "uuid",
    "profile": "text",
    "contract": "text",
    "form": "text",
    "last_step": "bigint",
    "last_step_at": "timestamp",
    "counts": "text",
    "content_hash": "text",
    "publication_uid": "uuid",
    "published_at_utc": "timestamp",
    "published_on": "date",
}
STATE = tuple(_STATE)


class Statements:
    """Say what is done in one schema, each name quoted."""

    def __init__(self, schema: str) -> None:
        from psycopg import sql  # noqa: PLC0415 - an optional extra

        self._sql = sql
        self._schema = sql.Identifier(schema)

    def found(self, there: Mapping[str, Sequence[str]]) -> Iterator["sql.Composed"]:
        """Yield what makes of what is there a schema that somebody can say is theirs.

        `there`: table or view -> its columns in order. Each may be sent again.
        """
        if not there:
            yield self._of("CREATE SCHEMA IF NOT EXISTS {schema}")
        yield from self._table(PUBLICATION, _STATE, "store_uid", there)

    def set_up(
        self,
        tables: Sequence[PublishedTable],
        there: Mapping[str, Sequence[str]],
        views: Sequence[PublishedView],
    ) -> Iterator["sql.Composed"]:
        """Yield what makes of what is there what is to be there, as `found`."""
        for table in tables:
            for name in (table.name, STAGED + table.name):
                yield from self._table(name, table.columns, table.key, there)
        yield from self._views(there, views)

    def look_over(self, name: str) -> "sql.Composed":
        """Return what tells a server how many rows of what kind a table has."""
        return self._of("ANALYZE {schema}.{name}", name=name)

    def _table(
        self,
        name: str,
        columns: Mapping[str, str],
        key: str,
        there: Mapping[str, Sequence[str]],
    ) -> Iterator["sql.Composed"]:
        if name not in there:
            yield self._create(name, columns, key)
        for column in [each for each in columns if name in there and each not in there[name]]:
            yield self._of(
                "ALTER TABLE {schema}.{name} ADD COLUMN IF NOT EXISTS {column} {kind}",
                name=name,
                column=column,
                kind=self._sql.SQL(columns[column]),
            )

    def forget(self) -> "sql.Composed":
        """Take away that the schema is for others, who never filled it."""
        return self._of(
            "DELETE FROM {schema}.{name} WHERE store_uid <> %s AND last_step = %s", name=PUBLICATION
        )

    def begin(self) -> "sql.Composed":
        """Say for whom the schema is, once."""
        return self._of(
            "INSERT INTO {schema}.{name} ({columns}) VALUES ({marks})"
            " ON CONFLICT (store_uid) DO NOTHING",
            name=PUBLICATION,
            columns=self._names(STATE),
            marks=self._marks(len(STATE)),
        )

    def state(self, there: Sequence[str]) -> "sql.Composed":
        """Ask whose publication stands there, and what; an older program had fewer columns."""
        columns = self._names([name for name in STATE if name in there])
        return self._of("SELECT {columns} FROM {schema}.{name}", name=PUBLICATION, columns=columns)

    def take(self) -> "sql.Composed":
        """Put the next publication in the place of the one that it was gathered after."""
        return self._of(
            "UPDATE {schema}.{name} SET {equal} WHERE store_uid = %s AND last_step = %s"
            " AND publication_uid = %s",
            name=PUBLICATION,
            equal=self._told(STATE[1:]),
        )

    def tell(self) -> "sql.Composed":
        """Say of the publication how many rows there are, and their hash."""
        return self._of(
            "UPDATE {schema}.{name} SET {equal} WHERE store_uid = %s",
            name=PUBLICATION,
            equal=self._told(("counts", "content_hash")),
        )

    def count(self, name: str) -> "sql.Composed":
        """Count the rows of a table."""
        return self._of("SELECT count(*) FROM {schema}.{name}", name=name)

    def empty(self, name: str) -> "sql.Composed":
        """Leave nothing in a table."""
        return self._of("DELETE FROM {schema}.{name}", name=name)

    def copy(self, table: PublishedTable, name: str) -> "sql.Composed":
        """Take rows in; only inside a transaction."""
        columns = self._names(table.names)
        return self._of("COPY {schema}.{name} ({columns}) FROM STDIN", name=name, columns=columns)

    def digests(self, table: PublishedTable) -> "sql.Composed":
        """Ask for every key with its digest."""
        return self._of(
            "SELECT {key}, {digest} FROM {schema}.{name}", name=table.name, key=table.key
        )

    def known_of(self, table: PublishedTable) -> "sql.Composed":
        """Ask for the digests of rows by their keys."""
        return self._of(
            "SELECT {key}, {digest} FROM {schema}.{name} WHERE {key} = ANY(%s::{kind})",
            **self._both(table),
        )

    def upsert(self, table: PublishedTable) -> "sql.Composed":
        """Put staged rows in the place of those that differ."""
        rest = [name for name in table.names if name != table.key]
        equal = self._sql.SQL(", ").join(
            self._sql.SQL("{0} = excluded.{0}").format(self._sql.Identifier(name)) for name in rest
        )
        return self._of(
            "INSERT INTO {schema}.{name} AS t ({columns}) SELECT {columns} FROM {schema}.{staged}"
            " ON CONFLICT ({key}) DO UPDATE SET {equal} WHERE t.{digest} <> excluded.{digest}",
            columns=self._names(table.names),
            equal=equal,
            **self._both(table),
        )

    def remove(self, table: PublishedTable) -> "sql.Composed":
        """Take away rows by their keys."""
        return self._of(
            "DELETE FROM {schema}.{name} WHERE {key} = ANY(%s::{kind})", **self._both(table)
        )

    def _views(
        self, there: Mapping[str, Sequence[str]], views: Sequence[PublishedView]
    ) -> Iterator["sql.Composed"]:
        """Put views in the place of those that are there; a view may only get columns behind."""
        if any(
            tuple(there[view.name]) != view.columns[: len(there[view.name])]
            for view in views
            if view.name in there
        ):
            for view in reversed(views):
                yield self._of("DROP VIEW IF EXISTS {schema}.{name}", name=view.name)
        for view in views:
            text = self._sql.SQL(view.select).format(schema=self._schema)
            yield self._of("CREATE OR REPLACE VIEW {schema}.{name} AS ", name=view.name) + text

    def _create(self, name: str, columns: Mapping[str, str], key: str) -> "sql.Composed":
        lines = self._sql.SQL(", ").join(
            self._sql.SQL("{} " + kind).format(self._sql.Identifier(column))
            for column, kind in columns.items()
        )
        return self._of(
            "CREATE TABLE IF NOT EXISTS {schema}.{name} ({lines}, PRIMARY KEY ({key}))",
            name=name,
            lines=lines,
            key=key,
        )

    def _told(self, names: Sequence[str]) -> "sql.Composed":
        return self._sql.SQL(", ").join(
            self._sql.SQL("{} = %s").format(self._sql.Identifier(name)) for name in names
        )

    def _both(self, table: PublishedTable) -> "dict[str, str | sql.Composable]":
        keys = self._sql.SQL(table.columns[table.key] + "[]")
        staged = STAGED + table.name
        return {"name": table.name, "staged": staged, "key": table.key, "kind": keys}

    def _names(self, names: Sequence[str]) -> "sql.Composed":
        return self._sql.SQL(", ").join(self._sql.Identifier(name) for name in names)

    def _marks(self, count: int) -> "sql.Composed":
        return self._sql.SQL(", ").join([self._sql.Placeholder()] * count)

    def _of(self, text: str, **parts: "str | sql.Composable") -> "sql.Composed":
        """Fill a statement in: a text is a name, anything else as it is."""
        filled: dict[str, sql.Composable] = {
            name: self._sql.Identifier(part) if isinstance(part, str) else part
            for name, part in {"schema": self._schema, "digest": DIGEST, **parts}.items()
        }
        return self._sql.SQL(text).format(**filled)
