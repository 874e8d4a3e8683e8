"""What the office would give its desks, and what a seed would do at this one."""

from collections.abc import Iterator

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.figures import target
from seminar_desk.domain.figures.target import Target
from seminar_desk.domain.lists import seed
from seminar_desk.domain.lists.seed import (
    CHANGED,
    FILE,
    NEW,
    PROBLEM,
    SAME,
    Row,
    Seed,
    SeedLine,
    SeedPlan,
)
from seminar_desk.domain.lists.seed_changes import file_changes
from seminar_desk.domain.people import names
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.plans import charter_rule
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.lists.seed_file import SeedFile
from seminar_desk.files import data_file
from seminar_desk.gather.plans import charter_answers
from seminar_desk.store import reference_files, setting_rows
from seminar_desk.store.certificates import laptop_keys, trusted_keys
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.driver import to_text
from seminar_desk.store.figures import target_rows

_NAMED = ("oblast", "district", "venue")


def draft(db: Database, *, title: str) -> Seed:
    """Return the seed of what stands here: open series, their sessions, targets, lists.

    Of charters it says what any plan here was told, and what the office knew before.
    """
    series = [each.uid for each in series_rows.all_series(db) if not each.is_archived]
    sessions = [
        each.uid
        for each in session_rows.all_sessions(db)
        if each.series_uid in series and each.status != "cancelled"
    ]
    targets = [each.uid for each in target_rows.targets(db)]
    uids = {"series": series, "session": sessions, "target": targets}
    known = reference_files.seeds(db)
    return Seed(
        number=known[0].number + 1 if known else 1,
        title=names.tidy(title),
        made_at=to_text(db.clock()),
        made_by=setting_rows.current(db).desk_name,
        rows={table: tuple(_row(db, table, uid) for uid in uids[table]) for table in seed.TABLES},
        files={
            **{name: _here_of(name) for name in seed.FILES},
            charter_rule.FILE: charter_rule.as_text(charter_answers.known(db)),
        },
    )


def plan(db: Database, brought: SeedFile) -> SeedPlan:
    """Say of each row and file of a seed what it would do here; nothing is written.

    ProblemError: signing_key_foreign for a key that is none.
    """
    (key,) = laptop_keys.described([brought.public_key])
    lines = [
        line for table in seed.TABLES for line in _of_table(db, table, brought.seed.rows[table])
    ]
    lines += _of_files(brought.seed)
    return SeedPlan(
        brought.seed,
        brought.public_key,
        key.uid,
        trusted_keys.is_trusted(db, key.public_key),
        brought.content_hash,
        tuple(lines),
    )


def older_than(db: Database, brought: Seed) -> int | None:
    """Return the number of a later seed that was written or taken here."""
    known = reference_files.seeds(db)
    return known[0].number if known and known[0].number > brought.number else None


def _row(db: Database, table: str, uid: str) -> Row:
    row = db.row(table, uid)
    return {name: row[name] for name in seed.columns(table)}


def _of_table(db: Database, table: str, rows: tuple[Row, ...]) -> Iterator[SeedLine]:
    for row in rows:
        key = _here(db, table, row)
        before = _row(db, table, key) if key else None
        differs = tuple(
            name
            for name, value in row.items()
            if name != "uid" and (before is None or before[name] != value)
        )
        state = NEW if before is None else CHANGED if differs else SAME
        problem = _problem(db, table, row, key) if state != SAME else None
        key = key or str(row["uid"])
        yield SeedLine(
            table, key, PROBLEM if problem else state, row, before or {}, differs, problem
        )


def _here(db: Database, table: str, row: Row) -> str:
    """Return the uid of the row that this one is here; empty for none."""
    uid = str(row["uid"])
    if table == "session":
        shown = session_rows.shown_for(db, uid)
        found = [each for each in session_rows.all_sessions(db) if each.uid == shown]
        found = found or [each for each in session_rows.all_sessions(db) if _is_one(row, each)]
        return found[0].uid if found else ""
    rows = series_rows.all_series(db) if table == "series" else target_rows.targets(db)
    return uid if any(each.uid == uid for each in rows) else ""


def _is_one(row: Row, session: Session) -> bool:
    """Say whether a session that an older laptop made is the same day."""
    first = (session.moved_from or session.date).isoformat()
    place = row.get("district_soate8") or fold(str(row.get("district") or ""))
    here = session.district_soate8 or fold(session.district)
    day = row.get("moved_from") or row.get("date")
    return (session.code, here, first) == (row.get("code"), place, day)


def _problem(db: Database, table: str, row: Row, key: str) -> Problem | None:
    if table == "session":
        return _problem_of_session(db, row, key)
    if table == "series":
        found = names.check("name_ru", str(row.get("name_ru") or ""))
        return found[0] if found else None
    values = {name: value for name, value in row.items() if name != "due_date"}
    return next(target.problems(Target(**values)), None)  # type: ignore[arg-type]  # as checked


def _problem_of_session(db: Database, row: Row, key: str) -> Problem | None:
    for name in _NAMED:
        if name in row and (found := names.check(name, str(row[name]))):
            return found[0]
    if not row.get("date") or not row.get("code"):
        return Problem("seed_row_wrong", {"table": "session", "column": "date"})
    taken = session_rows.with_code(db, str(row["code"]))
    if taken is not None and taken.uid != key:
        facts: dict[str, str | int] = {"code": taken.code, "district": taken.district}
        return Problem("code_taken", facts)
    if key and session_rows.session(db, key).status != "planned":
        return Problem("session_has_begun", {"district": str(row.get("district") or "")})
    return None


def _of_files(brought: Seed) -> Iterator[SeedLine]:
    for name, text in brought.files.items():
        here = _here_of(name)
        differs = (*seed.file_lines(text, here), *seed.file_lines(here, text))
        state = CHANGED if differs else SAME
        problems = seed.check_file(name, text) if differs else []
        problem = problems[0] if problems else None
        changes = () if problem else file_changes(name, text, here)
        state = PROBLEM if problem else state
        yield SeedLine(FILE, name, state, {}, {}, differs, problem, changes)


def _here_of(name: str) -> str:
    return data_file(name).read_text(encoding="utf-8-sig")
