"""Send a parcel in one transaction, and say what it changed."""

import json
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress
from seminar_desk.publish import server
from seminar_desk.publish.publication import (
    Address,
    Load,
    Parcel,
    PublishedTable,
    Sent,
    added,
)
from seminar_desk.publish.standing import setting_up, standing, values_of
from seminar_desk.publish.statements import STAGED, Statements

if TYPE_CHECKING:
    from psycopg import Connection

Each = TypeVar("Each")
_BLOCK = 1_000  # lines that leave at once, keys that one statement names


@dataclass(frozen=True, slots=True)
class RowsApart:
    """Hold what of a load the server has otherwise: keys to write, to take away, their digests."""

    changed: Collection[str]
    gone: Sequence[str]
    were: Sequence[str]
    new: int


@dataclass(slots=True)
class _Courier:
    """Carry one parcel through one transaction."""

    connection: "Connection"
    says: Statements
    parcel: Parcel
    done: int = 0
    total: int = 0
    written: dict[str, int] = field(default_factory=dict)
    gone: dict[str, int] = field(default_factory=dict)

    def carry(self) -> Generator[Progress, None, Sent]:
        """Put everything in its place; ProblemError publish_meanwhile, publish_not_the_same."""
        old, new = self.parcel.old, self.parcel.new
        self.total = sum(len(load.lines) for load in self.parcel.loads)
        fence = (UUID(old.store_uid), old.last_step, UUID(old.uid))
        taken = self.connection.execute(self.says.take(), (*values_of(new)[1:], *fence))
        if taken.rowcount != 1:
            raise ProblemError(Problem("publish_meanwhile"))
        counts, content_hash = dict(old.counts), old.content_hash
        for load in self.parcel.loads:
            name = load.table.name
            if old.is_empty:
                yield from self._straight(load)
                found = RowsApart(load.lines, (), (), len(load.lines))
            else:
                found = difference(self.connection, self.says, load)
                yield from self._stage(load, found)
            counts[name] = counts.get(name, 0) + found.new - len(found.gone)
            came = map(load.digests.__getitem__, found.changed)
            content_hash = added(content_hash, came, found.were)
            self.written[name], self.gone[name] = len(found.changed), len(found.gone)
        said = (json.dumps(counts), content_hash, UUID(new.store_uid))
        self.connection.execute(self.says.tell(), said)
        stands = replace(new, counts=counts, content_hash=content_hash)
        return Sent(self.written, self.gone, stands)

    def _straight(self, load: Load) -> Generator[Progress, None, None]:
        name = load.table.name
        yield from self._copy(load.table, name, load.lines.values())
        self._require(self._count(name), len(load.lines), name)

    def _stage(self, load: Load, found: RowsApart) -> Generator[Progress, None, None]:
        name, staged = load.table.name, STAGED + load.table.name
        if found.changed:
            self.connection.execute(self.says.empty(staged))
            yield from self._copy(load.table, staged, map(load.lines.__getitem__, found.changed))
            self._require(self._count(staged), len(found.changed), name)
            put = self.connection.execute(self.says.upsert(load.table))
            self._require(put.rowcount, len(found.changed), name)
            self.connection.execute(self.says.empty(staged))
        for keys in blocks(found.gone):
            removed = self.connection.execute(self.says.remove(load.table), (keys,))
            self._require(removed.rowcount, len(keys), name)

    def _copy(
        self, table: PublishedTable, name: str, lines: Iterable[bytes]
    ) -> Generator[Progress, None, None]:
        rest = iter(lines)
        with (
            self.connection.cursor() as cursor,
            cursor.copy(self.says.copy(table, name)) as copy,
        ):
            while block := list(islice(rest, _BLOCK)):
                copy.write(b"".join(block))
                self.done += len(block)
                yield Progress(self.done, self.total)

    def _count(self, name: str) -> int:
        counted = self.connection.execute(self.says.count(name)).fetchone()
        return int(counted[0]) if counted else 0

    def _require(self, found: int, wanted: int, table: str) -> None:
        if found != wanted:
            facts: dict[str, str | int] = {"table": table, "found": found, "wanted": wanted}
            raise ProblemError(Problem("publish_not_the_same", facts))


def sending(address: Address, parcel: Parcel) -> Generator[Progress, None, Sent]:
    """Make the tables ready and publish a parcel: all of it or nothing.

    ProblemError as `_Courier.carry` and `server.trying` say.
    """
    from psycopg import IsolationLevel  # noqa: PLC0415 - an optional extra

    yield from setting_up(address, parcel)
    committing: list[Sent] = []

    def work(connection: "Connection") -> Generator[Progress, None, Sent]:
        # The word of an earlier COMMIT may have been lost on its way back.
        if committing and _stands(connection, address, parcel.new.uid):
            return committing[-1]
        # What one engine does anyway, all are asked to do.
        connection.isolation_level = IsolationLevel.SERIALIZABLE
        with connection.transaction():
            says = Statements(address.schema)
            sent = yield from _Courier(connection, says, parcel).carry()
            committing.append(sent)
        if parcel.old.is_empty:
            _look_over(connection, says, parcel)
        return sent

    return (yield from server.trying(address, work))


def _look_over(connection: "Connection", says: Statements, parcel: Parcel) -> None:
    """Let a server look over tables that were just filled, the empty ones too.

    It believes of an empty table that it has a thousand rows until it is told, and then goes
    through all who came once for each of them. Published is published, whatever becomes of this.
    """
    from psycopg import Error  # noqa: PLC0415 - an optional extra

    with suppress(Error):
        for load in parcel.loads:
            connection.execute(says.look_over(load.table.name))


def difference(connection: "Connection", says: Statements, load: Load) -> RowsApart:
    """Compare a load with what the server has, by the digests of its rows."""
    known = dict(_known(connection, says, load))
    changed = [key for key, digest in load.digests.items() if known.get(key) != digest]
    wanted = known.keys() - load.lines.keys() if load.whole else load.gone
    gone = [key for key in wanted if key in known]
    were = [known[key] for key in (*changed, *gone) if key in known]
    return RowsApart(changed, gone, were, sum(key not in known for key in changed))


def blocks(keys: Sequence[Each]) -> Iterator[list[Each]]:
    """Cut a sequence into parts of a thousand."""
    for start in range(0, len(keys), _BLOCK):
        yield list(keys[start : start + _BLOCK])


def _known(connection: "Connection", says: Statements, load: Load) -> Iterator[tuple[str, str]]:
    """Go through the digests that stand under a load's keys, or of the whole table."""
    if load.whole:
        for key, digest in connection.execute(says.digests(load.table)):
            yield str(key), str(digest)
        return
    for keys in blocks([*load.lines, *load.gone]):
        for key, digest in connection.execute(says.known_of(load.table), (keys,)):
            yield str(key), str(digest)


def _stands(connection: "Connection", address: Address, uid: str) -> bool:
    return any(each.uid == uid for each in standing(connection, address.schema).publications)
