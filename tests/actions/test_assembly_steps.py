"""Steps follow the assembly's date on working days, and leave alone what a hand has set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.actions import history
from seminar_desk.actions.days import sessions
from seminar_desk.actions.plans import assemblies, assembly_steps
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.domain.plans.assembly import Assembly, AssemblyStep
from seminar_desk.domain.plans.assembly_step import changes, due_date, from_template, template_for
from seminar_desk.domain.working_days import Holidays, holidays
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from tests.hands.plans import begin_plan, read
from tests.hands.stores import make_store, open_first_session

SEMINAR = date(2017, 10, 24)
SUNDAY = date(2017, 11, 12)
LATER = date(2017, 12, 3)
ENTRY = SessionEntry(SEMINAR, "Нарынская область", "Ат-Башинский район", "Зал")
DAYS = st.dates(date(2017, 10, 24), date(2018, 6, 30))


def _assembly(day: date | None, last: date | None = None) -> Assembly:
    kind = "unknown" if day is None else "exact" if last is None else "window"
    return Assembly("a", "s", date_kind=kind, date_from=day, date_to=last)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    store = make_store(tmp_path)
    yield store.db
    store.close()


def _by_kind(db: Database, uid: str) -> dict[str, AssemblyStep]:
    return {step.kind: step for step in read(db, uid).steps}


def test_template_is_chosen_by_the_days_left() -> None:
    assert template_for(_assembly(None), SEMINAR).code == "standard"
    assert template_for(_assembly(SEMINAR + timedelta(days=28)), SEMINAR).code == "standard"
    assert template_for(_assembly(SEMINAR + timedelta(days=27)), SEMINAR).code == "urgent"
    assert template_for(_assembly(SEMINAR - timedelta(days=1)), SEMINAR).code == "urgent"
    chosen = replace(_assembly(SUNDAY), step_template="standard")
    assert template_for(chosen, SEMINAR).code == "standard"


def test_days_move_to_the_working_day_before() -> None:
    """6 to 8 November are days off, the 11th a Saturday; the assembly stays on its Sunday."""
    assembly = _assembly(SUNDAY)
    assert due_date(assembly, SEMINAR, -1) == date(2017, 11, 10)
    assert due_date(assembly, SEMINAR, -5) == date(2017, 11, 3)
    assert due_date(assembly, SEMINAR, 0) == SUNDAY
    assert due_date(assembly, SEMINAR, 7) == date(2017, 11, 17)
    assert due_date(_assembly(date(2017, 11, 11)), SEMINAR, 1) == date(2017, 11, 13)
    assert due_date(_assembly(None), SEMINAR, -10) is None
    assert due_date(_assembly(SUNDAY), SEMINAR, -14) == date(2017, 10, 27)
    assert due_date(_assembly(date(2017, 11, 1)), SEMINAR, -14) == SEMINAR
    assert due_date(_assembly(SUNDAY, date(2017, 11, 19)), SEMINAR, 3) == date(2017, 11, 22)


def test_a_holiday_of_one_year_counts_too() -> None:
    off = Holidays(frozenset({"11-07"}), frozenset({date(2017, 11, 6)}))
    assert off.on_or_before(date(2017, 11, 7)) == date(2017, 11, 3)
    assert off.on_or_after(date(2017, 11, 4)) == date(2017, 11, 8)
    assert off.knows_year(2017)
    assert not off.knows_year(2018)


def test_the_country_s_movable_and_moved_days_are_known() -> None:
    for day in (date(2017, 6, 26), date(2017, 11, 6), date(2025, 6, 6)):
        assert not holidays().is_working(day)
    assert holidays().is_working(date(2017, 11, 3))
    assert holidays().knows_year(2017)
    assert not holidays().knows_year(2030)  # the moon of that year is estimated
    assert not holidays().knows_year(2150)


def test_a_year_that_is_entered_is_taken_as_it_is_entered() -> None:
    country = holidays().country
    off = Holidays(frozenset({"11-07"}), frozenset({date(2017, 6, 27)}), country)
    assert off.is_working(date(2017, 6, 26))
    assert not off.is_working(date(2017, 6, 27))
    assert not off.is_working(date(2018, 6, 15))


@given(DAYS, st.integers(0, 14), st.integers(-60, 120), st.integers(-60, 120))
def test_due_dates_are_working_days_in_order(day: date, wide: int, one: int, other: int) -> None:
    assembly = _assembly(day, day + timedelta(days=wide) if wide else None)
    first, second = (due_date(assembly, SEMINAR, offset) for offset in sorted((one, other)))
    assert first
    assert second
    assert first <= second
    for offset, due in zip(sorted((one, other)), (first, second), strict=True):
        assert (due - day).days <= 0 if offset <= 0 else due > (assembly.date_to or day)
        assert holidays().is_working(due) or offset == 0 or due == SEMINAR
        assert due >= SEMINAR


@given(DAYS, DAYS, st.sets(st.integers(0, 17)), st.sets(st.integers(0, 17)))
def test_moving_there_and_back_changes_nothing(
    one: date, other: date, by_hand: set[int], done: set[int]
) -> None:
    before, after = _assembly(one), _assembly(other)
    steps = tuple(
        replace(
            step,
            uid=str(place),
            edited_by_hand="YES" if place in by_hand else "NO",
            status_code="done" if place in done else "todo",
        )
        for place, step in enumerate(from_template(before, SEMINAR, "ru"))
    )
    moved = _applied(steps, before, after)
    for place in by_hand | done:
        assert moved[place] == steps[place]
    for step in moved:
        assert step.edited_by_hand == "YES" or step.status_code == "done" or step.due_date
    assert _applied(moved, after, before) == steps


def _applied(
    steps: tuple[AssemblyStep, ...], before: Assembly, after: Assembly
) -> tuple[AssemblyStep, ...]:
    found = changes(before, after, steps, SEMINAR, "ru")
    assert (found.removed, found.added) == ((), ())
    new = {step.uid: step for step in found.changed}
    return tuple(new.get(step.uid, step) for step in steps)


def test_a_plan_begins_with_its_steps_and_they_follow_its_date(db: Database) -> None:
    session = open_first_session(db)
    uid = begin_plan(db, session)
    assert len(read(db, uid).steps) == 18
    assert _by_kind(db, uid)["announce"].due_date is None
    assert _by_kind(db, uid)["lead"].offset_days == -30
    assemblies.edit(db, uid, date_kind="exact", date_from=SUNDAY)
    assert _by_kind(db, uid)["lead"].offset_days == -14
    assert _by_kind(db, uid)["announce"].due_date == date(2017, 11, 2)
    positions = [step.offset_days for step in read(db, uid).steps]
    assert positions == sorted(positions, key=lambda offset: offset or 0)
    history.undo(db)
    assert _by_kind(db, uid)["announce"].due_date is None
    assert _by_kind(db, uid)["lead"].offset_days == -30


def test_a_moved_seminar_takes_the_steps_of_its_plans_along(db: Database) -> None:
    """Later than 28 days before the assembly the short template is taken; Undo brings all back."""
    session = session_rows.with_code(db, "S01")
    assert session
    uid = begin_plan(db, session)
    assemblies.edit(db, uid, date_kind="exact", date_from=LATER)
    by_hand = _by_kind(db, uid)["invite"].uid
    assembly_steps.set_day(db, uid, by_hand, date(2017, 11, 20))
    before = read(db, uid).steps
    assert _by_kind(db, uid)["lead"].due_date == date(2017, 11, 3)
    sessions.move(db, session_uid=session.uid, to=date(2017, 11, 17))
    steps = _by_kind(db, uid)
    assert (steps["lead"].offset_days, steps["lead"].due_date) == (-14, date(2017, 11, 17))
    assert steps["invite"].due_date == date(2017, 11, 20)
    history.undo(db)
    assert [(step.kind, step.due_date) for step in read(db, uid).steps] == [
        (step.kind, step.due_date) for step in before
    ]
    moved = replace(ENTRY, code=session.code, date=date(2017, 11, 17))
    sessions.edit(db, session_uid=session.uid, entry=moved)
    assert _by_kind(db, uid)["lead"].due_date == date(2017, 11, 17)


def test_a_day_set_by_hand_stays_and_can_be_given_back(db: Database) -> None:
    uid = begin_plan(db, open_first_session(db))
    assemblies.edit(db, uid, date_kind="exact", date_from=LATER)
    announce = _by_kind(db, uid)["announce"].uid
    assert assembly_steps.set_day(db, uid, announce, date(2017, 11, 20))
    assert not assembly_steps.set_day(db, uid, announce, date(2017, 11, 20))
    assemblies.edit(db, uid, date_from=LATER + timedelta(days=7))
    kept = _by_kind(db, uid)["announce"]
    assert (kept.due_date, kept.offset_days) == (date(2017, 11, 20), -13)
    assembly_steps.set_day(db, uid, announce, None)
    assert _by_kind(db, uid)["announce"].due_date == date(2017, 11, 30)
    assembly_steps.set_day(db, uid, announce, -8)
    assemblies.edit(db, uid, date_from=LATER)
    assert _by_kind(db, uid)["announce"].due_date == date(2017, 11, 24)


def test_a_step_taken_out_stays_out_until_asked_for(db: Database) -> None:
    uid = begin_plan(db, open_first_session(db))
    assemblies.remove_row(db, "assembly_step", uid, _by_kind(db, uid)["mini"].uid)
    assemblies.edit(db, uid, date_kind="exact", date_from=SUNDAY)
    assert "mini" not in _by_kind(db, uid)
    assert assembly_steps.fill(db, assembly_uid=uid) == 1
    assert assembly_steps.fill(db, assembly_uid=uid) == 0
    assert _by_kind(db, uid)["mini"].due_date == date(2017, 11, 3)
    kinds = [step.kind for step in read(db, uid).steps]
    assert kinds.index("invite") < kinds.index("mini") < kinds.index("room")


def test_a_copy_has_the_steps_without_days(db: Database) -> None:
    uid = begin_plan(db, open_first_session(db))
    assemblies.edit(db, uid, date_kind="exact", date_from=SUNDAY)
    lead = _by_kind(db, uid)["lead"].uid
    assemblies.edit_row(
        db, "assembly_step", uid, lead, responsible="Асанов Бакыт", status_code="done"
    )
    made = assemblies.copy(db, assembly_uid=uid, aimak="Ак-Музский", village="Ак-Жар")
    copied = _by_kind(db, made)
    assert (copied["lead"].responsible, copied["lead"].status_code) == ("Асанов Бакыт", "todo")
    assert (copied["lead"].offset_days, copied["lead"].due_date) == (-30, None)
    assert len(copied) == 18


def test_two_plans_of_one_village_and_week_ask_whether_they_are_one(db: Database) -> None:
    session = open_first_session(db)
    one, other = begin_plan(db, session), begin_plan(db, session, "баш кайынды")
    assemblies.edit(db, one, date_kind="exact", date_from=SUNDAY)
    assemblies.edit(db, other, date_kind="exact", date_from=SUNDAY + timedelta(days=7))
    assert [twin.uid for twin in read(db, one).twins] == [other]
    assert [twin.session_code for twin in read(db, other).twins] == ["S01"]
    assemblies.tell_apart(db, assembly_uid=other, other_uid=one)
    assert (read(db, one).twins, read(db, other).twins) == ((), ())
    history.undo(db)
    assemblies.edit(db, one, parent_uid=other)
    assert read(db, one).twins == ()


def test_a_step_that_the_new_template_does_not_know_goes_unless_somebody_answers(
    db: Database,
) -> None:
    """A store may hold steps of a template that data/ no longer has."""
    uid = begin_plan(db, open_first_session(db))
    known = set(_by_kind(db, uid))
    with db.change("test"):
        for place, (kind, who) in enumerate((("bridge", ""), ("tent", "Асанов Бакыт")), start=90):
            words = {"assembly_uid": uid, "kind": kind, "title": kind, "responsible": who}
            db.insert("assembly_step", {**words, "position": place, "offset_days": -2})
    assemblies.edit(db, uid, purpose="Вода")
    assert set(_by_kind(db, uid)) == known | {"bridge", "tent"}
    assemblies.edit(db, uid, step_template="urgent")
    assert set(_by_kind(db, uid)) == known | {"tent"}
    history.undo(db)
    assert set(_by_kind(db, uid)) == known | {"bridge", "tent"}
