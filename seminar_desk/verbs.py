"""What each verb of the scripts' face does; nothing here prints."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from seminar_desk.actions import (
    attendance,
    backups,
    certificates,
    exports,
    first_start,
    papers,
    sessions,
    settings,
)
from seminar_desk.domain.attendance import Participant
from seminar_desk.domain.counts import count
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.domain.search import Searchable, SearchIndex
from seminar_desk.domain.sentences import sentence
from seminar_desk.domain.session import Session
from seminar_desk.domain.settings import Settings
from seminar_desk.store import attendance as attendance_reads
from seminar_desk.store import backups as kept
from seminar_desk.store import integrity
from seminar_desk.store import sessions as session_reads
from seminar_desk.store.database import FILE_NAME, Database, utc_now
from seminar_desk.store.moments import to_text
from seminar_desk.store.opening import open_store

Plain = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold what a verb found: `value` for machines, `lines` for people."""

    value: Plain | Sequence[Plain]
    lines: Sequence[str]
    ok: bool = True


def language_of(folder: Path) -> str:
    """Return the language the store speaks; Russian where there is none to ask."""
    try:
        with _reading(folder, make=False) as db:
            return settings.current(db).language
    except ProblemError:
        return Settings().language


def list_sessions(folder: Path, _call: Namespace) -> Answer:
    """List the schedule with how many are expected and how many came."""
    with _reading(folder) as db:
        found = [_session(db, session) for session in session_reads.all_sessions(db)]
    keys = ("session_code", "date", "status", "expected", "present", "district")
    return Answer(found, _table(found, keys))


def find(folder: Path, call: Namespace) -> Answer:
    """Find people of a session as the desk does, best first."""
    with _reading(folder) as db:
        session = _wanted(db, call.session)
        people = {row.uid: row for row in attendance_reads.of_session(db, session.uid)}
    index = SearchIndex(
        Searchable(
            row.uid,
            row.full_name,
            row.phone,
            row.code,
            f"{row.aimak} {row.village} {row.role_text}",
        )
        for row in people.values()
    )
    found = [_person(people[hit.key]) for hit in index.find(call.text)]
    return Answer(found, _table(found, ("code", "name", "role_code", "aimak", "checked_in_at")))


def check_in(folder: Path, call: Namespace) -> Answer:
    """Mark a person as come; a session that has not begun is opened by its first mark."""
    with _writing(folder) as db:
        session = _wanted(db, call.session)
        person = attendance.find_by_code(db, session_uid=session.uid, code=call.code)
        if session.status == "planned":
            sessions.open_day(db, session_uid=session.uid)
        mark = attendance.check_in(db, attendance_uid=person.uid)
    found = {**_person(mark.participant), "already": mark.already}
    del found["role_code"], found["aimak"]
    return Answer(found, _table([found], ("code", "name", "checked_in_at")))


def print_paper(folder: Path, call: Namespace) -> Answer:
    """Draw a paper as PDF and remember that it was drawn."""
    return _certificates(folder, call) if call.kind == "certificates" else _sign_in(folder, call)


def _sign_in(folder: Path, call: Namespace) -> Answer:
    from seminar_desk.documents import sign_in_sheet  # noqa: PLC0415  # ReportLab on first use

    with _reading(folder) as db:
        session = _wanted(db, call.session)
        sheet = papers.sign_in_sheet(db, session_uid=session.uid)
    finished(sign_in_sheet.render(sheet, call.out))
    pages = sign_in_sheet.page_count(sheet)
    return _written(call.out, pages=pages, people=len(sheet.rows))


def _certificates(folder: Path, call: Namespace) -> Answer:
    from seminar_desk.documents import certificates as drawn  # noqa: PLC0415  # ReportLab on first use

    with _writing(folder) as db:
        session = _wanted(db, call.session)
        if certificates.entitled(db, session.uid):
            certificates.issue(db, session_uid=session.uid, language=session.document_language)
        issued = papers.issued_certificates(db, session_uid=session.uid)
        if not issued:
            raise ProblemError(Problem("nobody_entitled"))
        finished(drawn.render(issued, call.out))
        papers.record(
            db,
            session_uid=session.uid,
            kind="certificates_pdf",
            pages=len(issued),
            file_name=call.out.name,
        )
    return _written(call.out, pages=len(issued), people=len(issued))


def export(folder: Path, call: Namespace) -> Answer:
    """Write the exchange workbook of one session or of all, read it back, and remember it."""
    with _writing(folder) as db:
        session_uid = "" if call.all else _wanted(db, call.session).uid
        written = exports.export(db, path=call.out, session_uid=session_uid)
    return _written(written.path, rows=dict(written.row_counts))


def back_up(folder: Path, call: Namespace) -> Answer:
    """Copy the store, beside an open window too."""
    with _reading(folder, make=False) as db:
        path = kept.back_up(db, call.out or backups.folder(db), "script")
    return _written(path)


def restore(folder: Path, call: Namespace) -> Answer:
    """Put a backup in the store's place, unless a window has the store."""
    backup = call.file
    if backup is None:
        last = kept.last_good(folder / "backups")
        if last is None:
            raise ProblemError(Problem("backup_none", {"folder": str(folder / "backups")}))
        backup = last.path
    _refuse_beside_a_window(folder)
    replaced = kept.restore(backup, folder, utc_now())
    value = {"restored": str(backup), "kept": str(replaced) if replaced.exists() else None}
    return Answer(value, [f"{key}: {text}" for key, text in value.items() if text])


def check(folder: Path, _call: Namespace) -> Answer:
    """Read every page of the file and follow every reference; damage is the answer here."""
    try:
        with _reading(folder, make=False) as db:
            language = settings.current(db).language
            problems = integrity.problems(db)
    except ProblemError as error:
        language, problems = language_of(folder), list(error.problems)
    said = [{"code": found.code, "message": sentence(found, language)} for found in problems]
    lines = [found["message"] for found in said] or ["ok"]
    return Answer({"ok": not said, "problems": said}, lines, ok=not said)


VERBS: Mapping[str, Callable[[Path, Namespace], Answer]] = {
    "sessions": list_sessions,
    "find": find,
    "check-in": check_in,
    "print": print_paper,
    "export": export,
    "backup": back_up,
    "restore": restore,
    "check": check,
}


@contextmanager
def _writing(folder: Path) -> Iterator[Database]:
    store = open_store(folder)
    try:
        first_start.prepare(store.db)
        yield store.db
    finally:
        store.close()


@contextmanager
def _reading(folder: Path, *, make: bool = True) -> Iterator[Database]:
    """Read beside an open window; make the store where there is none yet."""
    if make and not (folder / FILE_NAME).exists():
        with _writing(folder):
            pass
    store = open_store(folder, writable=False)
    try:
        yield store.db
    finally:
        store.close()


def _refuse_beside_a_window(folder: Path) -> None:
    """Raise ProblemError store_in_use; a store that is broken otherwise may well be replaced."""
    try:
        if (folder / FILE_NAME).exists():
            open_store(folder).close()
    except ProblemError as error:
        if error.problems[0].code == "store_in_use":
            raise


def _wanted(db: Database, code: str) -> Session:
    session = session_reads.with_code(db, code)
    if session is None:
        raise ProblemError(Problem("session_unknown", {"code": code}))
    return session


def _session(db: Database, session: Session) -> Plain:
    counts = count(attendance_reads.of_session(db, session.uid))
    expected = counts.listed if session.expected_count is None else session.expected_count
    return {
        "session_code": session.code,
        "date": session.date.isoformat(),
        "district": session.district,
        "oblast": session.oblast,
        "venue": session.venue,
        "status": session.status,
        "expected": expected,
        "present": counts.present,
    }


def _person(row: Participant) -> dict[str, object]:
    return {
        "uid": row.uid,
        "code": row.code,
        "name": row.full_name,
        "role_code": row.role_code,
        "aimak": row.aimak,
        "checked_in_at": _moment(row.checked_in_at_utc),
    }


def _moment(at: datetime | None) -> str | None:
    return to_text(at) if at else None


def _written(path: Path, **facts: object) -> Answer:
    value = {"file": str(path), **facts}
    return Answer(value, [f"{key}: {text}" for key, text in value.items()])


def _table(rows: Sequence[Plain], keys: Sequence[str]) -> list[str]:
    cells = [["" if row[key] is None else str(row[key]) for key in keys] for row in rows]
    widths = [max((len(line[column]) for line in cells), default=0) for column in range(len(keys))]
    return [
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    ]
