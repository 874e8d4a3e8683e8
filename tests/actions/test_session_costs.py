"""What a session was about and cost: each answer optional, money only with its currency."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.days import sessions
from seminar_desk.domain.days.session import Session, SessionEntry
from seminar_desk.domain.days.session_costs import SessionCosts
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from tests.hands.stores import open_first_session

COSTS = SessionCosts("assemblies", 42_000, 0, None, "KGS", "  SDC-2.1 ")


def entry_of(session: Session) -> SessionEntry:
    names = ("date", "oblast", "district", "venue", "oblast_iso", "district_soate8", "code")
    return SessionEntry(**{name: getattr(session, name) for name in names})


def test_they_are_kept_in_one_step_and_stay_where_nothing_is_said_of_them(store: Store) -> None:
    session = open_first_session(store.db)
    sessions.edit(store.db, session_uid=session.uid, entry=entry_of(session), costs=COSTS)
    kept = replace(COSTS, budget_code="SDC-2.1")
    assert session_rows.costs(store.db, session.uid) == kept
    sessions.edit(store.db, session_uid=session.uid, entry=replace(entry_of(session), venue="Зал"))
    assert session_rows.costs(store.db, session.uid) == kept
    history.undo(store.db)
    history.undo(store.db)
    assert not session_rows.costs(store.db, session.uid).are_said
    with pytest.raises(LookupError):
        session_rows.costs(store.db, "nobody")


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"currency": ""}, "cost_without_currency"),
        ({"cost_travel": 10**9}, "cost_outside"),
        ({"subject_code": "politics"}, "session_code_unknown"),
        ({"budget_code": "x" * 5000}, "name_too_long"),
    ],
)
def test_what_says_nothing_is_refused(store: Store, wrong: dict[str, str], code: str) -> None:
    session = open_first_session(store.db)
    costs = replace(COSTS, **wrong)  # type: ignore[arg-type]
    with pytest.raises(ProblemError) as caught:
        sessions.edit(store.db, session_uid=session.uid, entry=entry_of(session), costs=costs)
    assert [problem.code for problem in caught.value.problems] == [code]
