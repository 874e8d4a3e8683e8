"""What a plan lacks is named, and leads to its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seminar_desk.domain.assembly import AgendaItem, Assembly, InfoAction, Plan
from seminar_desk.domain.assembly_checks import (
    DRAFT,
    PRINTABLE,
    READY,
    findings,
    missing,
    offset_days,
    state,
)
from seminar_desk.domain.sentences import sentence
from seminar_desk.domain.session import Session

TODAY = date(2017, 10, 24)
SESSION = Session(
    "s", "S01", TODAY, "Нарынская область", "KG-N", "Ат-Башинский район", "41704210", "Зал"
)
FULL_ITEM = AgendaItem(
    "i1", "a", 1, "Бюджет", "budget", "decide", "Айыл башчысы", 30, vote_code="open_hands"
)
BEFORE = (
    InfoAction("w1", "a", 1, "before", "board"),
    InfoAction("w2", "a", 2, "before", "house_visits"),
)
AFTER = InfoAction(
    "w3", "a", 3, "after", "board", responsible="Секретарь", planned_date=date(2017, 11, 15)
)
READY_PLAN = Plan(
    Assembly(
        "a",
        "s",
        aimak="Ак-Музский",
        village="Баш-Кайынды",
        form_code="skhod",
        level_code="village",
        purpose="Утвердить план совместных действий",
        date_kind="exact",
        date_from=date(2017, 11, 12),
        duration_minutes=90,
    ),
    agenda_items=(FULL_ITEM,),
    info_actions=(*BEFORE, AFTER),
)


def _codes(plan: Plan, weight: str = "") -> list[str]:
    found = findings(plan, SESSION, TODAY)
    return [one.problem.code for one in found if weight in ("", one.weight)]


def _about(**facts: object) -> Plan:
    return replace(READY_PLAN, assembly=replace(READY_PLAN.assembly, **facts))  # type: ignore[arg-type]  # facts of many kinds


def test_states() -> None:
    assert state(findings(READY_PLAN, SESSION, TODAY)) == READY
    assert missing(READY_PLAN, SESSION, TODAY) == []
    assert state(findings(replace(READY_PLAN, info_actions=()), SESSION, TODAY)) == PRINTABLE
    assert state(findings(replace(READY_PLAN, agenda_items=()), SESSION, TODAY)) == DRAFT
    assert state(findings(_about(purpose=""), SESSION, TODAY)) == DRAFT


@pytest.mark.parametrize(
    ("facts", "expected", "weight"),
    [
        ({"aimak": ""}, "plan_no_aimak", "missing"),
        ({"form_code": ""}, "plan_no_form", "missing"),
        ({"form_code": "other"}, "plan_no_form_text", "missing"),
        ({"level_code": ""}, "plan_no_level", "missing"),
        ({"date_kind": "unknown"}, "plan_no_date", "missing"),
        ({"date_from": None}, "plan_no_day", "missing"),
        ({"date_kind": "window"}, "plan_no_last_day", "missing"),
        ({"date_kind": "window", "date_to": TODAY}, "plan_window_reversed", "error"),
        ({"date_from": TODAY - timedelta(days=1)}, "plan_before_seminar", "error"),
        ({"date_from": TODAY + timedelta(days=2)}, "plan_day_soon", "warning"),
        ({"duration_minutes": 20}, "plan_minutes_over", "warning"),
    ],
)
def test_names_what_is_wrong(facts: dict[str, object], expected: str, weight: str) -> None:
    assert expected in _codes(_about(**facts), weight)


def test_day_that_has_passed_is_an_error() -> None:
    found = findings(READY_PLAN, SESSION, date(2017, 11, 13))
    assert [(one.weight, one.problem.code) for one in found] == [("error", "plan_day_past")]
    assert state(found) == DRAFT


def test_three_days_are_enough_to_tell() -> None:
    assert "plan_day_soon" not in _codes(_about(date_from=TODAY + timedelta(days=3)))


def test_items_are_asked_about_by_number() -> None:
    bare = AgendaItem("i2", "a", 2, "Вода")
    both = replace(READY_PLAN, agenda_items=(FULL_ITEM, bare))
    assert [problem.code for problem in missing(both, SESSION, TODAY)] == []
    assert _codes(both, "hint") == ["plan_item_no_kind"]
    alone = replace(READY_PLAN, agenda_items=(bare,))
    found = missing(alone, SESSION, TODAY)
    assert [(one.code, one.field) for one in found] == [
        ("plan_item_no_kind", "agenda_item:i2:kind_code")
    ]
    elect = replace(bare, kind_code="elect")
    both = replace(READY_PLAN, agenda_items=(FULL_ITEM, elect))
    assert [one.code for one in missing(both, SESSION, TODAY)] == ["plan_item_no_vote"]


@pytest.mark.parametrize(
    ("ways", "expected"),
    [
        ((), ["plan_no_way_before", "plan_no_way_after"]),
        ((BEFORE[0], AFTER), ["plan_only_board_before"]),
        ((BEFORE[1], AFTER), ["plan_one_way_before"]),
        ((*BEFORE, replace(AFTER, planned_date=None)), ["plan_after_no_day"]),
        (
            (*BEFORE, replace(AFTER, planned_date=None, responsible="")),
            ["plan_after_no_day", "plan_after_no_person"],
        ),
        ((*BEFORE, AFTER, replace(AFTER, uid="w4", responsible="")), []),
    ],
)
def test_ways_of_telling_people(ways: tuple[InfoAction, ...], expected: list[str]) -> None:
    found = missing(replace(READY_PLAN, info_actions=ways), SESSION, TODAY)
    assert [problem.code for problem in found] == expected


def test_telling_on_the_wrong_side_of_the_day() -> None:
    late = replace(BEFORE[0], planned_date=date(2017, 11, 13))
    early = replace(AFTER, planned_date=date(2017, 11, 11))
    plan = replace(READY_PLAN, info_actions=(late, BEFORE[1], early))
    assert _codes(plan, "warning") == ["plan_told_too_late", "plan_told_too_early"]


def test_days_are_counted_from_the_nearer_end_of_a_window() -> None:
    window = _about(date_kind="window", date_to=date(2017, 11, 20)).assembly
    assert offset_days(window, "before", date(2017, 11, 2)) == -10
    assert offset_days(window, "after", date(2017, 11, 23)) == 3
    assert offset_days(replace(window, date_kind="unknown"), "after", TODAY) is None


def test_every_gap_has_its_sentence() -> None:
    empty = Plan(Assembly("a", "s"))
    for language in ("ru", "ky", "en"):
        assert all(sentence(problem, language) for problem in missing(empty, SESSION, TODAY))
