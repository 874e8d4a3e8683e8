"""What the office's sections read of a large store comes in small steps, and walks no journal."""

from __future__ import annotations

import pytest

from seminar_desk.domain.people.one_person import Lookalikes, Sharing, Told
from seminar_desk.domain.progress import finished
from seminar_desk.gather.books import findings, person_matches, told_twice
from seminar_desk.gather.figures import figure_relations
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.driver import Row
from seminar_desk.store.opening import Store
from tests.hands.stores import invite


@pytest.fixture
def told_plans(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Hold how SQLite goes about each reading of the store that follows."""
    plans: list[str] = []
    really = Database.select

    def explained(db: Database, sql: str, values: object = ()) -> list[Row]:
        plan = really(db, f"EXPLAIN QUERY PLAN {sql}", values)  # type: ignore[arg-type]
        plans.extend(row["detail"] for row in plan)
        return really(db, sql, values)  # type: ignore[arg-type]

    days = session_rows.all_sessions(store.db)
    for day in days[:2]:
        invite(store.db, day.uid, "Сыдыков Талант", phone="0555100207", aimak="Бээ")
    monkeypatch.setattr(Database, "select", explained)
    return plans


def test_no_section_goes_through_the_whole_journal(store: Store, told_plans: list[str]) -> None:
    """To ask what one change touched took two thirds of a second of a large store."""
    questions = findings.OpenQuestions(store.db)
    assert len(questions.all()) == 3
    row = store.db.select("SELECT uid FROM person LIMIT 1")[0]
    with store.db.change("touch"):
        store.db.update("person", row["uid"], {"phone": ""})
    finished(questions.reading())
    finished(told_twice.reading(store.db))
    figure_relations.read(store.db)
    journal = [each for each in told_plans if "journal" in each or "SEARCH j " in each]
    assert any("journal_by_step" in each for each in journal)
    assert not [each for each in journal if "SCAN" in each]


def test_whom_nobody_took_out_are_not_looked_for_one_by_one(
    store: Store, told_plans: list[str]
) -> None:
    findings.OpenQuestions(store.db).all()
    assert "SCAN person" in told_plans
    assert not [each for each in told_plans if "SCAN o USING INDEX" in each]


def test_people_are_let_go_some_at_a_time() -> None:
    people = [Told(f"u{n}", "Сыдыков", f"Талант{n}", "", f"0555{n:06}", None) for n in range(9)]
    known, sharing = Lookalikes(people), Sharing()
    steps = 0
    while known.empty(2):
        steps += 1
    assert steps == 13  # three places of a name for each: 27, two at a time
    assert known.of(people[0]) == []
    sharing.add([*people, Told("again", "Сыдыков", "Талант0", "", "", None)])
    assert sorted(sharing.found()) == ["again", "u0"]


def test_who_may_be_one_is_the_same_some_people_at_a_time(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = session_rows.all_sessions(store.db)[0]
    for name in ("Сыдыков Талант", "Осмонов Улан"):
        for _ in range(2):
            invite(store.db, day.uid, name, phone=f"0555{len(name):06}")
    at_once = person_matches.standing(store.db)
    assert len(at_once) == 2
    monkeypatch.setattr(person_matches, "_AT_ONCE", 1)
    assert person_matches.standing(store.db) == at_once
