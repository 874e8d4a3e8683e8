"""Gather whom to call after the assemblies, and find the call that a number of the list means."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import groupby

from seminar_desk.documents.days.paper_head import CallLine, CallListSnapshot
from seminar_desk.domain import places
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.people.participant import code_for, number_from
from seminar_desk.domain.plans import follow_up
from seminar_desk.domain.plans.assembly import FollowUp, Plan
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.days import day_heads
from seminar_desk.gather.wish import Wish
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows, follow_up_rows

# The list is printed for the week that comes; what is overdue stands in it too.
DAYS_AHEAD = 7


def call_list(db: Database, wish: Wish) -> CallListSnapshot | None:
    """Return the calls of the session's series due within a week; None where there are none."""
    facts = day_heads.fields(db, wish.session_uid, wish.language)
    session = session_rows.session(db, wish.session_uid)
    today = db.clock().astimezone().date()
    found = due(db, session.series_uid, today)
    if not found:
        return None
    language = facts["language"]
    series = {each.uid: each.name(language) for each in series_rows.all_series(db)}
    facts |= {"date": today, "district": series.get(session.series_uid, ""), "session_code": ""}
    groups = tuple(
        (day, district, tuple(_line(db, plan, call, language) for _, plan, call in rows))
        for (day, district), rows in _grouped(found, language)
    )
    return CallListSnapshot(groups=groups, **facts)


Call = tuple[Session, Plan, FollowUp]


def due(db: Database, series_uid: str, today: date) -> list[Call]:
    """Return the calls of a series that are due within a week, by day, then district and place."""
    until = today + timedelta(days=DAYS_AHEAD)
    found = [
        (session, plan, call)
        for session in session_rows.of_series(db, series_uid)
        for plan in assembly_rows.plans(db, session.uid)
        for call in follow_up.to_call(plan, until)
    ]
    return sorted(found, key=lambda one: (one[2].due_date, one[0].district, one[2].number))


def whom(db: Database, plan: Plan) -> tuple[str, ...]:
    """Return who is asked about an assembly, each with the phone where it is known."""
    told = []
    for uid, name in follow_up.people_to_call(plan):
        known = attendance_rows.participant(db, uid) if uid else None
        told.append(" ".join(part for part in (name, known.phone if known else "") if part))
    return tuple(told)


def found(db: Database, *, code: str) -> tuple[Plan, FollowUp]:
    """Return the call behind a number of the call list, and its plan.

    ProblemError: call_number_wrong where the check digit is not right, call_unknown.
    """
    number = number_from(code)
    if number is None:
        raise ProblemError(Problem("call_number_wrong", {"code": code}, "code"))
    uid = follow_up_rows.assembly_of(db, number)
    if not uid:
        raise ProblemError(Problem("call_unknown", {"code": code}, "code"))
    plan = assembly_rows.wanted(db, uid)
    return plan, next(row for row in plan.follow_ups if row.number == number)


def _grouped(calls: list[Call], language: str) -> Iterator[tuple[tuple[date, str], list[Call]]]:
    for (day, district), rows in groupby(calls, key=lambda one: (one[2].due_date, one[0].district)):
        assert day is not None  # only what has a day is due
        yield (day, places.said(district, language)), list(rows)


def _line(db: Database, plan: Plan, call: FollowUp, language: str) -> CallLine:
    own: Mapping[str, str] = words(language)["call_list"]
    assembly = plan.assembly
    day = assembly.held_date or assembly.date_from
    village, aimak = assembly.village, places.said(assembly.aimak, language, assembly.aimak_soate14)
    tried = ""
    if call.done_date is not None:
        tried = filled(own["tried"], day=f"{call.done_date:%d.%m.%Y}")
    return CallLine(
        code_for(call.number),
        ", ".join(part for part in (village, aimak) if part),
        filled(own["held"], day=f"{day:%d.%m.%Y}") if day else "",
        whom(db, plan) or (own["nobody"],),
        follow_up.question_of(call.kind, language),
        tried,
    )
