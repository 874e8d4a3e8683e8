"""Take a workbook in as one change that can be taken back, and that back again."""

import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import asdict

from seminar_desk.actions.books import aimak_words, person_edges, session_joins
from seminar_desk.actions.books.told_numbers import told_apart
from seminar_desk.actions.certificates import signing
from seminar_desk.actions.people import forgetting, told_groups
from seminar_desk.actions.plans import follow_ups
from seminar_desk.domain.books import book_plan, receipt_code
from seminar_desk.domain.books.book_plan import BookPlan, BookRow
from seminar_desk.domain.desk_settings import Topic
from seminar_desk.domain.plans import topics
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.gather.books import book_plans
from seminar_desk.store import desk_copies, exchange_rows, journal, setting_rows
from seminar_desk.store.books import batch_rows, row_images
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.database import Database, Value

TAKEN, TAKEN_BACK = "books.take_in", "books.take_back"
_TOLD_EVERY = 32


def take_in(db: Database, *, plan: BookPlan, decisions: Mapping[str, str] | None = None) -> Batch:
    """Write what the preview showed, and nothing else; return the batch.

    `decisions`: row uid -> ours, theirs or skip; what nobody decides keeps both, and says so. With
    a new row that is skipped goes what it owns. Two people become one by theirs of the edge
    between them alone.
    ProblemError plan_stale when a row has changed since.
    """
    return finished(taking_in(db, plan=plan, decisions=decisions))


def taking_in(
    db: Database, *, plan: BookPlan, decisions: Mapping[str, str] | None = None
) -> Generator[Progress, None, Batch]:
    """Write a workbook step by step, as `take_in` does; closed midway, nothing was written.

    One change stands open from the first step to the last: nothing else may be written between
    them, so the event loop must not run there.
    """
    chosen = decisions or {}
    with db.change(TAKEN, subject=plan.book.file_name, undo="stop") as step:
        left = book_plans.left_out(plan.rows, chosen)
        gone = left | {uid for uid, how in chosen.items() if how == book_plan.SKIP}
        one = [
            each.edge
            for each in plan.alike
            if chosen.get(each.edge.uid) == book_plan.THEIRS
            and not gone & {each.theirs["uid"], each.ours["uid"]}
        ]
        _require_as_shown(db, [*plan.rows, *one])
        for done, row in enumerate(plan.rows):
            said = None if row.uid in left else _result(db, row, chosen.get(row.uid, ""))
            if said is not None:
                _write(db, row, said)
            if done % _TOLD_EVERY == 0:
                yield Progress(done, len(plan.rows))
        for row in one:
            person_edges.say(db, row.theirs)
        session_joins.follow(db)
        follow_ups.number_all(db)
        told_groups.follow(db)
        aimak_words.follow(db)
        forgetting.follow(db)
        _learn_topics(db, plan.book.topics)
        key = plan.book.sealed_by
        if key is not None:
            signing.vouch(db, public_keys=key.public_keys)
        uid = db.insert(
            "batch",
            {
                "export_uid": plan.book.export_uid,
                "writer": plan.book.writer,
                "desk_name": plan.book.desk_name,
                "operator": plan.book.operator,
                "sequence": plan.book.sequence,
                "scope": plan.book.scope,
                "file_name": plan.book.file_name,
                "content_hash": plan.book.content_hash,
                "verdict": plan.book.verdict,
                "counts_json": json.dumps(plan.counts, ensure_ascii=False),
                "totals_json": json.dumps(dict(plan.book.totals), ensure_ascii=False),
                "receipt_code": receipt_code.code_of(plan.book.export_uid, plan.book.content_hash),
                "taken_step": step.id,
                "key_uid": key.uid if key is not None else "",
            },
        )
    forgetting.erase(db)
    return _wanted(db, uid)


def take_back(db: Database, *, batch_uid: str) -> Batch:
    """Put every row of a batch back exactly as it was, stamps too; new ones become unseen.

    ProblemError batch_gone, or one batch_blocked for each row that was touched or left since.
    """
    return finished(taking_back(db, batch_uid=batch_uid))


def taking_back(db: Database, *, batch_uid: str) -> Generator[Progress, None, Batch]:
    """Put a batch back step by step, as `take_back` does; closed midway, nothing was written.

    As with `taking_in` nothing else may be written between the steps.
    """
    batch = _wanted(db, batch_uid)
    if batch.is_undone:
        raise ProblemError(Problem("batch_gone"))
    # The names of topics stay: they are said of whatever has their codes.
    images = [image for image in journal.images(db, batch.taken_step) if image.table != "setting"]
    total = _ROUNDS * len(images)
    touched = []
    for done, image in enumerate(images):
        if db.row(image.table, image.uid) != image.after:
            touched.append(_blocked(image.table, image.uid))
        if done % _TOLD_EVERY == 0:
            yield Progress(done, total)
    blockers = [*touched, *_named_since(db, images), *_left_since(db, batch)]
    if blockers:
        raise ProblemError(*blockers[:_NAMED_AT_MOST])
    with db.change(TAKEN_BACK, subject=batch.file_name, undo="stop"):
        for done, image in enumerate(images, start=len(images)):
            if image.table != "batch":
                db.replace(image.table, image.uid, image.before or _unseen(image.after))
            if done % _TOLD_EVERY == 0:
                yield Progress(done, total)
        db.void("batch", batch.uid, TAKEN_BACK)
    return _wanted(db, batch_uid)


_NAMED_AT_MOST = 10
# Each row is looked at, then put back.
_ROUNDS = 2
# Where a row is shown follows from what sessions are one; it is never written as it comes.
_FOLLOWS = ("session_uid", "born_session_uid", "leader_uid")


def _unseen(row: Mapping[str, Value]) -> dict[str, Value]:
    """Return a new row as nobody sees it, shown in no other session than its own."""
    home: dict[str, Value] = {}
    if row.get("born_session_uid"):
        home = {"session_uid": row["born_session_uid"], "born_session_uid": ""}
    if "leader_uid" in row:
        home = {"leader_uid": ""}
    return {**row, **journal.UNSEEN, **home}


def _learn_topics(db: Database, others: Sequence[Topic]) -> None:
    """Know another desk's own topics by name from now on."""
    kept = setting_rows.current(db).topics
    known = topics.with_others(kept, others)
    if known != kept:
        setting_rows.put(db, "topics", [asdict(topic) for topic in known])


def _wanted(db: Database, uid: str) -> Batch:
    found = batch_rows.batch(db, uid)
    if found is None:
        raise ProblemError(Problem("batch_gone"))
    return found


def _require_as_shown(db: Database, rows: Sequence[BookRow]) -> None:
    """Raise ProblemError plan_stale when a row is not the one that was compared."""
    for table in dict.fromkeys(row.table for row in rows):
        shown = {row.uid: row.version for row in rows if row.table == table}
        found = row_images.images(db, table, list(shown))
        for uid, version in shown.items():
            if book_plan.version_of(found.get(uid)) != version:
                raise ProblemError(Problem("plan_stale"))


def _result(db: Database, row: BookRow, how: str) -> Mapping[str, Value] | None:
    return book_plan.decided(row, how, db.device) if how and row.is_asked else row.result


def _write(db: Database, row: BookRow, said: Mapping[str, Value]) -> None:
    columns = book_plans.columns_of(row.table)
    values = {name: value for name, value in said.items() if name in columns}
    if row.ours is None:
        apart = told_apart(db, values) if row.table == "attendance" else {}
        db.put(row.table, {**values, **apart})
        return
    if values["created_device"] == row.ours["created_device"]:
        del values["created_device"]  # it may stand here told apart from another one
    for name in _FOLLOWS:
        values.pop(name, None)
    db.replace(row.table, row.uid, values)


def _blocked(table: str, uid: str) -> Problem:
    return Problem("batch_blocked_row", {"table": table, "uid": uid})


def _named_since(db: Database, images: list[journal.Image]) -> list[Problem]:
    """Return what stands here and names a row that would disappear: it would be nobody's."""
    own: dict[str, set[str]] = {}
    gone: dict[str, list[str]] = {}
    for image in images:
        own.setdefault(image.table, set()).add(image.uid)
        if image.before is None or not image.before["row_version"]:
            gone.setdefault(image.table, []).append(image.uid)
    return [
        _blocked(table, uid)
        for table in db.tables()
        for column, of in book_plans.named_by(table).items()
        if of in gone
        for uid in row_images.naming(db, table, column, gone[of])
        if uid not in own.get(table, ())
    ]


def _left_since(db: Database, batch: Batch) -> list[Problem]:
    """Return what may have carried the batch on: who has that workbook or copy has its rows."""
    step = batch.taken_step
    return [
        *(
            Problem("batch_blocked_workbook", {"file": name})
            for name in exchange_rows.workbooks_since(db, step)
        ),
        *(
            Problem("batch_blocked_copy", {"file": name})
            for name in desk_copies.copies_since(db, step)
        ),
    ]
