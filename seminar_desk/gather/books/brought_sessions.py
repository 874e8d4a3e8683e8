"""Which sessions came by which workbooks that were taken in."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from seminar_desk.domain.days.session import Session
from seminar_desk.store.books import batch_rows, writer_rows
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.database import Database


def brought(
    db: Database, sessions: Iterable[Session], wanted: Collection[str] | None = None
) -> dict[str, list[Batch]]:
    """Return the standing batches of each session that has any, the latest first.

    Of `sessions`, which are all that may be meant, only those that are wanted where that is told.
    A book of one session brought that one. A book of several names all that its laptop knows, the
    schedule too: it brought those in whose lists its laptop wrote something.
    """
    named: dict[str, list[str]] = defaultdict(list)
    for session in sessions:
        named[session.code].append(session.uid)
    found: dict[str, list[Batch]] = defaultdict(list)
    written: Mapping[str, frozenset[str]] | None = None
    for batch in batch_rows.all_batches(db):
        if batch.is_undone:
            continue
        uids = [uid for code in batch.scope.split() for uid in named[code]]
        if len(uids) > 1:
            written = writer_rows.by_session(db, wanted) if written is None else written
            uids = [uid for uid in uids if batch.writer in written.get(uid, ())]
        for uid in uids:
            if wanted is None or uid in wanted:
                found[uid].append(batch)
    return dict(found)
