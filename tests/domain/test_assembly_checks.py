"""What a plan lacks is named, and leads to its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.plans.assembly import (
    AgendaItem,
    Assembly,
    AssemblyRole,
    AssemblyStep,
    Decision,
    InfoAction,
    Plan,
    Twin,
)
from seminar_desk.domain.plans.assembly_checks import (
    DRAFT,
    PRINTABLE,
    READY,
    findings,
    missing,
    offset_days,
    state,
)
from seminar_desk.domain.sentences import sentence

TODAY = date(2017, 10, 24)
SESSION = Session(
    "s", "S01", TODAY, "Нарынская область", "KG-N", "Ат-Башинский район", "41704220", "Зал"
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
        initiator_code="ao_head",
        quorum_status="unknown",
        notice_days_status="charter",
        notice_days_value="10",
        representation_status="unknown",
        publication_status="unknown",
        capacity=100,
        expected_total=80,
        expected_women=35,
        audience_codes=("women",),
    ),
    agenda_items=(FULL_ITEM,),
    info_actions=(*BEFORE, AFTER),
    roles=tuple(
        AssemblyRole(f"r{place}", "a", place, code, "", f"Асанов {place}")
        for place, code in enumerate(("lead", "chair", "secretary", "registration"))
    ),
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
        ({"aimak": "Неведомский"}, "plan_aimak_unlisted", "hint"),
        ({"initiator_code": ""}, "plan_no_initiator", "missing"),
        ({"quorum_status": ""}, "plan_rule_quorum", "missing"),
        ({"publication_status": ""}, "plan_rule_publication", "missing"),
        ({"quorum_status": "law"}, "plan_rule_no_value", "hint"),
        ({"audience_codes": ()}, "plan_nobody_invited", "missing"),
        ({"capacity": 79}, "plan_hall_small", "warning"),
        ({"expected_women": 23}, "plan_few_women", "hint"),
        ({"expected_women": 81}, "plan_more_women", "warning"),
        ({"expected_youth": 81}, "plan_more_youth", "warning"),
        ({"outcome_code": "held"}, "plan_no_attended", "missing"),
        ({"outcome_code": "held", "attended_total": 60}, "plan_no_protocol", "hint"),
        ({"purpose": "Ремонт кґчґ, їй жана мектеп"}, "plan_odd_letters", "hint"),
    ],
)
def test_names_what_is_wrong(facts: dict[str, object], expected: str, weight: str) -> None:
    assert expected in _codes(_about(**facts), weight)


def test_day_that_has_passed_is_an_error() -> None:
    found = findings(READY_PLAN, SESSION, date(2017, 11, 13))
    assert [(one.weight, one.problem.code) for one in found] == [("error", "plan_day_past")]
    assert state(found) == DRAFT


def test_an_outcome_makes_a_past_day_right() -> None:
    plan = _about(outcome_code="held", attended_total=60, attended_women=30)
    found = findings(plan, SESSION, date(2017, 11, 20))
    assert [one.problem.code for one in found] == ["plan_no_protocol"]
    assert state(found) == READY


def test_nobody_invited_is_an_answer_too() -> None:
    assert _codes(_about(audience_codes=(), nobody_invited="YES")) == []


def test_four_people_hold_an_assembly() -> None:
    plan = replace(READY_PLAN, roles=READY_PLAN.roles[:1])
    assert _codes(plan, "missing") == [
        "plan_no_chair",
        "plan_no_secretary",
        "plan_no_registration",
    ]
    writes = replace(READY_PLAN.roles[2], name=READY_PLAN.roles[1].name)
    both = replace(READY_PLAN, roles=(*READY_PLAN.roles[:2], writes, READY_PLAN.roles[3]))
    assert _codes(both) == ["plan_chair_writes"]


def test_a_decision_without_who_and_when_is_not_ready() -> None:
    plan = replace(READY_PLAN, decisions=(Decision("d", "a", 1, text="Чинить мост"),))
    found = findings(plan, SESSION, TODAY)
    assert [(one.problem.code, one.problem.field) for one in found] == [
        ("plan_decision_no_person", "decision:d:responsible"),
        ("plan_decision_no_day", "decision:d:due_date"),
    ]
    assert state(found) == PRINTABLE


def test_late_steps_and_short_notice_are_named() -> None:
    announce = AssemblyStep("p", "a", 1, "announce", -5, date(2017, 11, 7), "Объявить")
    plan = replace(READY_PLAN, steps=(announce,))
    assert _codes(plan) == ["plan_notice_short"]
    late = findings(plan, SESSION, date(2017, 11, 8))
    assert [one.problem.code for one in late] == ["plan_notice_short", "plan_step_late"]
    done = replace(plan, steps=(replace(announce, status_code="done", offset_days=-10),))
    assert findings(done, SESSION, date(2017, 11, 8)) == ()


def test_a_plan_that_may_be_the_same_assembly_is_asked_about() -> None:
    twin = Twin("b", "Баш-Кайынды, Ак-Музский", date(2017, 11, 15), "S02")
    assert _codes(replace(READY_PLAN, twins=(twin,)), "warning") == ["plan_twin"]


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
