"""Plan, open, move and cancel the days of the series; closing one is a check of its own."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from itertools import count

from seminar_desk.actions.certificates import certificate_numbers
from seminar_desk.actions.days import whole_series
from seminar_desk.domain.books import dots
from seminar_desk.domain.certificates import certificate_number
from seminar_desk.domain.days import session_costs
from seminar_desk.domain.days.session import Session, SessionEntry, identity
from seminar_desk.domain.days.session_costs import SessionCosts
from seminar_desk.domain.people import names
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database, Value
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.driver import to_text

# What a session that comes back does not keep of the time before.
AS_NEW: dict[str, Value] = {
    "record_state": "ACTIVE",
    "void_reason": "",
    "status": "planned",
    **dict.fromkeys(("moved_from", "opened_at_utc", "closed_at_utc")),
}


def check(db: Database, entry: SessionEntry, *, own_uid: str) -> list[Problem]:
    """Return what keeps an entry from being a session, or from being this one."""
    problems = [
        problem
        for field in ("oblast", "district", "venue")
        for problem in names.check(field, getattr(entry, field))
    ]
    if entry.trainer:
        problems += names.check("trainer", entry.trainer)
    code = names.tidy(entry.code)
    taken = session_rows.with_code(db, code) if code else None
    if taken is not None and taken.uid != own_uid:
        problems.append(Problem("code_taken", {"code": code, "district": taken.district}, "code"))
    return problems


def add(db: Database, *, entry: SessionEntry, costs: SessionCosts | None = None) -> Session:
    """Add a session to the schedule; ProblemError with fields, code_taken."""
    checked = _checked(db, entry, own_uid="") | _costs(costs)
    with db.change("session.add", subject=str(checked["district"])):
        uid = _insert(db, entry, checked)
    return session_rows.session(db, uid)


def edit(
    db: Database, *, session_uid: str, entry: SessionEntry, costs: SessionCosts | None = None
) -> Session:
    """Change a session's facts; a new date is remembered as a move. Without `costs` they stay."""
    session = session_rows.session(db, session_uid)
    checked = _checked(db, entry, own_uid=session_uid) | _costs(costs)
    if entry.date != session.date:
        checked["moved_from"] = (session.moved_from or session.date).isoformat()
    with db.change("session.edit", subject=session.district):
        db.update("session", session_uid, {**checked, "series_uid": _joined(db, entry, session)})
        let_plans_follow(db, session, entry.date)
        certificate_numbers.follow(db, session)
    return session_rows.session(db, session_uid)


def _costs(costs: SessionCosts | None) -> dict[str, Value]:
    if costs is None:
        return {}
    if found := list(session_costs.problems(costs)):
        raise ProblemError(*found)
    return {**asdict(costs), "budget_code": names.tidy(costs.budget_code)}


def copy(db: Database, *, session_uid: str, to: date) -> Session:
    """Plan the same district, hall and trainer for another day; no people are copied."""
    old = session_rows.session(db, session_uid)
    entry = SessionEntry(
        date=to,
        oblast=old.oblast,
        district=old.district,
        venue=old.venue,
        oblast_iso=old.oblast_iso,
        district_soate8=old.district_soate8,
        trainer=old.trainer,
        hours=old.hours,
        document_language=old.document_language,
        series_uid=old.series_uid,
    )
    return add(db, entry=entry)


def move(db: Database, *, session_uid: str, to: date) -> Session:
    """Put a session on another day, remembering the first one; ProblemError session_has_begun."""
    session = session_rows.session(db, session_uid)
    if session.status != "planned":
        raise ProblemError(Problem("session_has_begun", {"district": session.district}))
    if session.date != to:
        with db.change("session.move", subject=session.district):
            _put_on(db, session, to)
    return session_rows.session(db, session_uid)


def move_back(db: Database, *, session_uid: str, to: date) -> None:
    """Put a session back on a day that it had, though it has begun: the move was a mistake."""
    session = session_rows.session(db, session_uid)
    with db.change("session.move", subject=session.district):
        _put_on(db, session, to)
        if to == session.moved_from:
            db.update("session", session_uid, {"moved_from": None})


def move_series(db: Database, *, series_uid: str, days: Mapping[str, date]) -> None:
    """Put sessions of a series on other days, by their uid, as one step of Undo.

    The series' own days become those of its sessions. ProblemError: session_has_begun,
    session_has_marks, for each session that has to stay.
    """
    series = series_rows.series(db, series_uid)
    everything = session_rows.all_sessions(db)
    own = [item for item in everything if item.series_uid == series_uid]
    moved = [item for item in own if days.get(item.uid, item.date) != item.date]
    marked = series_rows.marked_sessions(db)
    problems = [
        Problem(
            "session_has_marks" if item.status == "planned" else "session_has_begun",
            {"district": item.district},
        )
        for item in moved
        if item.status != "planned" or item.uid in marked
    ]
    if problems:
        raise ProblemError(*problems)
    if not moved:
        return
    with db.change("series.move", subject=series.name_ru):
        for session in moved:
            _put_on(db, session, days[session.uid])
        held = [
            days.get(item.uid, item.date).isoformat() for item in own if item.status != "cancelled"
        ]
        db.update("series", series_uid, {"date_from": min(held), "date_to": max(held)})


def cancel(db: Database, *, session_uid: str, reason: str) -> None:
    """Cancel a planned session, keeping it and the reason; numbers kept for it are void.

    ProblemError: session_has_begun, reason_missing.
    """
    session = session_rows.session(db, session_uid)
    if session.status != "planned":
        raise ProblemError(Problem("session_has_begun", {"district": session.district}))
    if not names.tidy(reason):
        raise ProblemError(Problem("reason_missing", field="reason"))
    with db.change("session.cancel", subject=f"{session.district}: {reason}"):
        db.update("session", session_uid, {"status": "cancelled"})
        certificate_numbers.void_free(db, session_uid, certificate_number.CANCELLED)


def open_day(db: Database, *, session_uid: str) -> Session:
    """Open a session for check-in; a closed one is opened again and says so ever after.

    ProblemError: session_cancelled.
    """
    session = session_rows.session(db, session_uid)
    if session.is_running:
        return session
    if session.status == "cancelled":
        raise ProblemError(Problem("session_cancelled", {"district": session.district}))
    status = "amended" if session.status == "closed" else "open"
    with db.change("session.open", subject=session.district) as step:
        opened = {"status": status, "opened_at_utc": to_text(session.opened_at_utc or step.at)}
        db.update("session", session_uid, opened)
    return session_rows.session(db, session_uid)


def write(db: Database, entry: SessionEntry) -> str:
    """Add a session inside an open change; return its uid. ProblemError as `add`."""
    return _insert(db, entry, _checked(db, entry, own_uid=""))


def write_as_said(db: Database, session_uid: str, values: Mapping[str, Value]) -> None:
    """Write what the office's seed says of a planned session, inside an open change."""
    before = session_rows.session(db, session_uid)
    db.update("session", session_uid, values)
    let_plans_follow(db, before, session_rows.session(db, session_uid).date)
    certificate_numbers.follow(db, before)


def let_plans_follow(db: Database, session: Session, to: date) -> None:
    """Move the steps of a session's plans along with it, inside the change that moved it."""
    if to != session.date:
        from seminar_desk.actions.plans import assembly_steps  # noqa: PLC0415 - not at the start

        assembly_steps.follow_session(db, session_uid=session.uid, session_was=session.date)


def _insert(db: Database, entry: SessionEntry, checked: Mapping[str, Value]) -> str:
    """Add a session under the uid that every laptop derives alike.

    One whose adding was undone comes back. Where another session has the uid by now (it was moved,
    or has another code since), the new one is somebody else and takes a uid of its own.
    """
    series_uid = whole_series.join(db, entry.series_uid, entry.date, place=entry.oblast)
    values = {**checked, "series_uid": series_uid}
    uid = identity(
        str(checked["code"]),
        district=entry.district,
        district_soate8=entry.district_soate8,
        first_day=entry.date,
    )
    state = session_rows.record_state(db, uid)
    if state == "VOID":
        db.update("session", uid, {**values, **AS_NEW})
        return uid
    if state:
        return db.insert("session", values)
    made = {**values, "uid": uid}
    return db.insert("session", made, writer=dots.common_writer(made))


def _joined(db: Database, entry: SessionEntry, session: Session) -> str:
    """Return the series that a changed session is in: the one asked for, else its own."""
    wanted = entry.series_uid or session.series_uid
    return whole_series.join(db, wanted, entry.date, place=entry.oblast)


def _put_on(db: Database, session: Session, to: date) -> None:
    """Change a session's day inside an open change, with all that hangs on it."""
    moved = {"date": to.isoformat(), "moved_from": _first_date(session)}
    db.update("session", session.uid, moved)
    let_plans_follow(db, session, to)
    certificate_numbers.follow(db, session)


def _checked(db: Database, entry: SessionEntry, *, own_uid: str) -> dict[str, Value]:
    if problems := check(db, entry, own_uid=own_uid):
        raise ProblemError(*problems)
    return {
        "code": names.tidy(entry.code) or _free_code(db),
        "date": entry.date.isoformat(),
        "oblast": names.tidy(entry.oblast),
        "oblast_iso": entry.oblast_iso,
        "district": names.tidy(entry.district),
        "district_soate8": entry.district_soate8,
        "venue": names.tidy(entry.venue),
        "trainer": names.tidy(entry.trainer),
        "hours": entry.hours,
        "document_language": entry.document_language,
        "expected_count": entry.expected_count,
    }


def _first_date(session: Session) -> str:
    return (session.moved_from or session.date).isoformat()


def _free_code(db: Database) -> str:
    taken = {session.code for session in session_rows.all_sessions(db)}
    numbers = (f"S{number:02d}" for number in count(1))
    return next(code for code in numbers if code not in taken)
