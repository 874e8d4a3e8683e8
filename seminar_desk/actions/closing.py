"""Close a session once its four figures agree or every difference has its line."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from seminar_desk.actions import certificate_numbers
from seminar_desk.actions.attendance import require_running
from seminar_desk.domain import names
from seminar_desk.domain.closing import Figures, differences, unexplained
from seminar_desk.domain.counts import count
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.session import Session
from seminar_desk.store import attendance, rows, sessions
from seminar_desk.store import certificates as reads
from seminar_desk.store.database import Database
from seminar_desk.store.moments import to_text


def figures(db: Database, *, session_uid: str, by_page: Sequence[int]) -> Figures:
    """Return the four figures; `by_page` are the signatures counted on each page of the sheet."""
    people = count(attendance.of_session(db, session_uid))
    papers = reads.of_session(db, session_uid)
    handed_over = sum(paper.status == "HANDED_OVER" for paper in papers)
    return Figures(people.listed, people.present, sum(by_page), handed_over)


def close_checked(
    db: Database, *, session_uid: str, by_page: Sequence[int], why: Mapping[str, str]
) -> Session:
    """Close a session with its check kept, its unused numbers voided.

    `why` explains differences by name: present, signatures, handed_over.
    ProblemError: session_not_open, difference_* for each difference without a line.
    """
    session = require_running(db, session_uid)
    counted = figures(db, session_uid=session_uid, by_page=by_page)
    asked = {difference.name for difference in differences(counted)}
    explained = {name: names.tidy(text) for name, text in why.items() if name in asked}
    problems = unexplained(counted, explained)
    if problems:
        raise ProblemError(*problems)
    with db.change("session.close_checked", subject=session.district) as step:
        values: dict[str, rows.Value] = {
            "session_uid": session_uid,
            "signatures_json": json.dumps(list(by_page)),
            "listed": counted.listed,
            "present": counted.present,
            "signatures": counted.signatures,
            "handed_over": counted.handed_over,
            **{f"why_{name}": text for name, text in explained.items()},
        }
        rows.insert(db, "closing", values)
        certificate_numbers.void_unused(db, session_uid=session_uid)
        closed = {"status": "closed", "closed_at_utc": to_text(step.at)}
        rows.update(db, "session", session_uid, closed)
    return sessions.session(db, session_uid)
