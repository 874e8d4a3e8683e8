"""Assemblies, costs and targets in the office's figures, against counting plan by plan."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from seminar_desk.actions.figures import targets
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.figures.figure import Within
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.relation import Relations
from seminar_desk.domain.figures.target_progress import of_nothing, progress, with_series
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.gather.figures import figure_relations
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.figures import target_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.history_told import refused
from tests.hands.history_told import told as told_of
from tests.hands.office_series import office
from tests.hands.told_figures import everyone, told

_TOLD_BY = ("told_by_7", "told_by_30", "told_by_90")


@pytest.fixture
def db(tmp_path: Path) -> Database:
    return office(tmp_path).db


@pytest.fixture
def relations(db: Database) -> Relations:
    return figure_relations.read(db)


def test_assemblies_say_what_was_told_and_of_how_many(relations: Relations) -> None:
    whole = told(relations)
    held = whole["assemblies_held",].value
    assert held == whole["residents",].known == 8
    outcomes = [whole[f"assemblies_{name}",].value or 0 for name in ("postponed", "cancelled")]
    assert held + sum(outcomes) == 12 == (whole["outcomes_told",].value or 0) * 24
    women = whole["residents_women",]
    assert (women.known, women.unknown) == (6, 2 + 12)  # of twelve nobody told
    share = whole["residents_women_share",]
    assert share.value == pytest.approx(234 / (788 - 2 * 67))
    assert (whole["decisions",].value, whole["decisions_dated",].value) == (16, 8)
    assert whole["questions_asked",].value == 16
    assert whole["days_to_assembly",].value == 15


def test_what_became_of_decisions_questions_and_calls_is_counted_plan_by_plan(
    db: Database, relations: Relations
) -> None:
    plans = assembly_rows.plans(db)
    today = db.clock().date()
    whole = told(relations)
    decisions = [row for plan in plans for row in plan.decisions]
    states = [row.state_code for row in decisions if row.state_code]
    done = whole["decisions_done",]
    assert (done.value, done.known) == (states.count("done"), len(states))
    due = [row for row in decisions if row.due_date and row.due_date < today]
    known = [row for row in due if row.state_code]
    in_time = [row for row in known if row.done_date and row.done_date <= (row.due_date or today)]
    share = whole["decisions_on_time",]
    assert (share.value, share.known) == (len(in_time) / len(known), len(known))
    assert 0 < len(in_time) < len(known) < len(due) < len(decisions)
    answers = Counter(row.answer_kind for plan in plans for row in plan.questions)
    answered = whole["questions_answered",]
    silent = sum(not plan.assembly.outcome_code and not plan.questions for plan in plans)
    assert (answered.value, answered.unknown) == (answers["at_assembly"], answers[""] + silent)
    assert whole["decisions",].unknown == silent > 0
    assert answered.known == answers["at_assembly"] + answers["promised"]
    calls = [
        row
        for plan in plans
        for row in plan.follow_ups
        if row.done_date or plan.assembly.outcome_code != "cancelled"
    ]
    assert len(calls) < sum(len(plan.follow_ups) for plan in plans)
    passed = [row for row in calls if row.due_date and row.due_date < today]
    asked = sum(row.done_date is not None for row in passed)
    assert whole["follow_ups_asked",].value == asked / len(passed)
    late = [row for row in passed if row.offset_days == 90]
    works = [row.still_working for row in late if row.still_working != "UNK"]
    still = whole["still_working_90",]
    assert (still.value, still.known) == (works.count("YES") / len(works), len(works))
    assert still.unknown == len(late) - len(works) > 0
    by_day = told(relations, "after")
    for days in (3, 7, 30, 90):
        own = [row for row in passed if row.offset_days == days]
        assert by_day["follow_ups_asked", str(days)].known == len(own) > 0


def test_an_outcome_counts_as_told_by_a_day_only_once_that_day_is_over(db: Database) -> None:
    """Nobody was late before the day; who told later than that was, though it is told now."""
    session = session_rows.with_code(db, "S02")
    assert session
    plan = next(plan for plan in assembly_rows.plans(db, session.uid)).assembly
    here = Within(places={"session": session.uid})
    today = db.clock().astimezone().date()

    def shares() -> list[tuple[float | None, int]]:
        found = told(figure_relations.read(db), within=here)
        return [(found[code,].value, found[code,].known) for code in _TOLD_BY]

    assemblies.edit(db, plan.uid, date_from=today - timedelta(days=20))
    other = assembly_rows.plans(db, session.uid)[1].assembly
    assemblies.edit(db, other.uid, date_from=today + timedelta(days=20))
    assert shares() == [(0, 1), (None, 0), (None, 0)]
    assemblies.begin(db, session_uid=session.uid, village="Учук")  # whose day nobody knows yet
    assert shares() == [(0, 1), (None, 0), (None, 0)]
    assemblies.edit(db, plan.uid, outcome_code="cancelled")
    assert shares() == [(0, 1), (None, 0), (None, 0)]
    assemblies.edit(db, plan.uid, date_from=today - timedelta(days=50))
    assert shares() == [(0, 1), (0, 1), (None, 0)]
    assemblies.edit(db, plan.uid, date_from=today - timedelta(days=100))
    assert shares() == [(0, 1), (0, 1), (0, 1)]
    with db.change("assembly.edit"):
        db.update("assembly", plan.uid, {"outcome_at_utc": None})
    assert shares() == [(None, 0)] * 3


def test_steps_done_without_a_day_are_not_known_to_be_in_time(db: Database) -> None:
    plan = next(plan for plan in assembly_rows.plans(db) if plan.assembly.outcome_code == "held")
    before = told(figure_relations.read(db))["steps_on_time",]
    first, second, third = plan.steps[:3]
    assert second.due_date
    days = (first.due_date, second.due_date + timedelta(days=1), None)
    for step, day in zip((first, second, third), days, strict=True):
        values: dict[str, Value] = {"status_code": "done", "done_date": day}
        assemblies.edit_row(db, "assembly_step", plan.assembly.uid, step.uid, **values)
    with db.change("assembly_step.edit"):  # as a store of before knew it
        db.update("assembly_step", third.uid, {"done_date": None})
    after = told(figure_relations.read(db))
    share = after["steps_on_time",]
    due = [step for step in plan.steps if step.due_date]
    assert (share.known, share.unknown) == (len(due) - 1, before.unknown - len(due) + 1)
    assert share.value == 1 / share.known
    assert after["steps_done",].value == 3 / len(due)


def test_costs_are_added_in_som_and_others_are_named(db: Database) -> None:
    with db.change("session.edit"):
        for code, currency, cost in (("S01", "KGS", 900), ("S02", "KGS", 100), ("S03", "USD", 5)):
            session = session_rows.with_code(db, code)
            assert session
            db.update("session", session.uid, {"currency": currency, "cost_travel": cost})
    whole = told(figure_relations.read(db))
    travel = whole["cost_travel",]
    assert (travel.value, travel.known, travel.unknown) == (1000, 2, 9)
    assert (whole["costs_elsewhere",].value, whole["costs_elsewhere",].unknown) == (1, 9)


def test_groups_are_counted_of_those_who_answered(db: Database) -> None:
    people = [row for row in everyone(db) if row.is_present][:4]
    codes = ("disability remote", "none", "declined", "")
    with db.change("attendance.edit"):
        for row, code in zip(people, codes, strict=True):
            db.update("attendance", row.uid, {"group_codes": code})
    found = told(figure_relations.read(db))["left_behind",]
    assert (found.value, found.known) == (1, 2)


def test_targets_are_held_against_the_figures_of_their_place(
    db: Database, relations: Relations
) -> None:
    (series,) = [each for each in series_rows.all_series(db) if each.target]
    district = "41704220"
    targets.put(db, indicator_code="women_share", value=40)
    targets.put(
        db,
        indicator_code="participations",
        value=34,
        scope_code="district",
        district_soate8=district,
    )
    targets.put(db, indicator_code="listed", value=1)
    wanted = [*with_series(target_rows.targets(db), [series])]
    found = {each.line.code: each for each in progress(relations, wanted, registry())}
    assert [*found] == ["participations", "women_share", "persons"]
    assert (found["persons"].wanted, found["persons"].part) == (240, 195 / 240)
    assert found["participations"].part == 17 / 34
    assert found["women_share"].wanted == 0.4
    assert [problem.values for problem in of_nothing(wanted, registry())] == [{"code": "listed"}]
    targets.put(db, indicator_code="persons", value=1, scope_code="series", series_uid=series.uid)
    own = [*with_series(target_rows.targets(db), [series])]
    assert [each.value for each in own if each.indicator_code == "persons"] == [1]


def test_a_target_is_changed_in_place_refused_and_taken_away(db: Database) -> None:
    uid = targets.put(db, indicator_code="persons", value=240)
    for value in (240, 260):
        again = partial(targets.put, db, indicator_code="persons", value=value)
        assert refused(again) == ("target_twice", "indicator_code")
    (own,) = target_rows.targets(db)
    assert told_of(db, lambda: targets.change(db, wanted=own)) == []
    targets.change(db, wanted=replace(own, value=260))
    due = targets.put(db, indicator_code="persons", value=100, due_date=date(2017, 11, 1))
    assert [(row.uid, row.value, row.due_date) for row in target_rows.targets(db)] == [
        (due, 100, date(2017, 11, 1)),
        (uid, 260, None),
    ]
    outside = partial(targets.put, db, indicator_code="women", value=0)
    assert refused(outside) == ("target_outside", "value")
    targets.remove(db, target_uid=uid)
    assert [row.uid for row in target_rows.targets(db)] == [due]
    assert refused(partial(targets.remove, db, target_uid=uid)) == ("target_gone", "")
