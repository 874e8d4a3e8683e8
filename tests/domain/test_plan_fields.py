"""What a plan's fields accept, what is kept true beside them, and what a copy takes over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.plans import assembly_calendar, plan_records
from seminar_desk.domain.plans.assembly import (
    AgendaItem,
    Assembly,
    AssemblyRole,
    AssemblyStep,
    Decision,
    Plan,
)
from seminar_desk.domain.plans.assembly_calendar import CalendarEntry
from seminar_desk.domain.plans.assembly_checks import findings
from seminar_desk.domain.plans.plan_records import Value, checked
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence

DAY = date(2017, 10, 24)
SESSION = Session("s", "S01", DAY, "Нарынская", "KG-N", "Ат-Башинский район", "41704220", "Зал")
PLAN = Assembly("a", "s", village="Терек", date_kind="exact", date_from=date(2017, 11, 12))


@pytest.mark.parametrize(
    ("field", "passes", "fails", "code"),
    [
        ("purpose", "ц" * 200, "ц" * 201, "plan_text_long"),
        ("village", "с" * 120, "с" * 121, "plan_text_long"),
        ("aimak", "а" * 120, "а" * 121, "plan_text_long"),
        ("venue", "з" * 300, "з" * 301, "plan_text_long"),
        ("risks", "р" * 4000, "р" * 4001, "plan_text_long"),
        ("trainer_note", "р" * 4000, "р" * 4001, "plan_text_long"),
        ("asked_questions", "р" * 4000, "р" * 4001, "plan_text_long"),
        ("season_obstacles", "п" * 1000, "п" * 1001, "plan_text_long"),
        ("text", "в" * 1000, "в" * 1001, "plan_text_long"),
        ("basis", "в" * 1000, "в" * 1001, "plan_text_long"),
        ("risks", "а\n\tб", "а\x0bб", "plan_text_unreadable"),
        ("risks", "а", "\ufffe", "plan_text_unreadable"),
        ("risks", "а", "\ud800", "plan_text_unreadable"),
        ("duration_minutes", 1, 0, "plan_number_outside"),
        ("duration_minutes", 1440, 1441, "plan_number_outside"),
        ("minutes", 1440, 1441, "plan_number_outside"),
        ("capacity", 1, 0, "plan_number_outside"),
        ("capacity", 100_000, 100_001, "plan_number_outside"),
        ("expected_total", 0, -1, "plan_number_outside"),
        ("attended_total", 100_000, 100_001, "plan_number_outside"),
        ("votes_for", 0, -1, "plan_number_outside"),
        ("offset_days", -400, -401, "plan_number_outside"),
        ("offset_days", 400, 401, "plan_number_outside"),
        ("date_from", date(1990, 1, 1), date(1989, 12, 31), "plan_day_far"),
        ("date_from", date(2099, 12, 31), date(2100, 1, 1), "plan_day_far"),
        ("form_code", "skhod", "king", "plan_code_unknown"),
        ("form_code", "", "skhodx", "plan_code_unknown"),
        ("date_kind", "window", "some", "plan_code_unknown"),
        ("is_ready", "UNK", "MAYBE", "plan_code_unknown"),
        ("stage", "after", "during", "plan_code_unknown"),
        ("quorum_status", "law", "lawx", "plan_code_unknown"),
        ("audience_codes", ("women",), ("women", "all"), "plan_code_unknown"),
    ],
)
def test_fields(field: str, passes: Value, fails: Value, code: str) -> None:
    checked({field: passes})
    with pytest.raises(ProblemError) as caught:
        checked({field: fails, "landmark": "\x00"})
    first, second = caught.value.problems
    assert (first.code, first.field, second.field) == (code, field, "landmark")


def test_texts_are_kept_composed_with_one_kind_of_line() -> None:
    assert checked({"risks": "  а\r\nб\rв\u2028г\u2029и\u0306 "}) == {"risks": "а\nб\nв\nг\nй"}
    assert checked({"audience_codes": ("women", "youth"), "date_to": DAY, "capacity": None}) == {
        "audience_codes": "women youth",
        "date_to": "2017-10-24",
        "capacity": None,
    }


@pytest.mark.parametrize(
    ("before", "said", "kept"),
    [
        ({}, {"date_kind": "unknown"}, {"date_from": None, "date_to": None}),
        ({}, {"date_kind": "exact"}, {"date_to": None}),
        ({}, {"date_kind": "window"}, {}),
        ({}, {"purpose": "Вода"}, {}),
        ({"date_kind": "unknown"}, {"purpose": "Вода"}, {}),
        ({}, {"previous_kind": "none"}, {"previous_date": None}),
        ({}, {"previous_kind": "date"}, {}),
        ({}, {"form_code": "skhod"}, {"form_text": ""}),
        ({}, {"form_code": "other"}, {}),
        ({}, {"initiator_code": "ao_head"}, {"initiator_text": ""}),
        ({}, {"initiator_code": "other"}, {}),
        ({}, {"audience_codes": "women"}, {"nobody_invited": "NO"}),
        ({}, {"nobody_invited": "YES"}, {"audience_codes": ""}),
        ({}, {"nobody_invited": "NO"}, {}),
    ],
)
def test_what_means_nothing_any_more_is_emptied(
    before: dict[str, str], said: dict[str, str], kept: dict[str, str | None]
) -> None:
    assembly = replace(PLAN, **before)  # type: ignore[arg-type]  # texts only
    assert plan_records.dates_kept_true(assembly, {**said}) == {**said, **kept}


def test_a_plan_needs_a_place() -> None:
    assert plan_records.checked_place(" Ак ", "", "")["aimak"] == "Ак"
    assert plan_records.checked_place("", "", "Терек")["village"] == "Терек"
    with pytest.raises(ProblemError, match="plan_no_place"):
        plan_records.checked_place(" ", "41", "")


def test_rows_are_found_and_compared() -> None:
    item = AgendaItem("i", "a", 1, title="Вода")
    plan = Plan(PLAN, agenda_items=(item,))
    assert plan_records.row_of(plan, "agenda_item", "i") == item
    with pytest.raises(ProblemError, match="plan_row_gone"):
        plan_records.row_of(plan, "agenda_item", "j")
    assert plan_records.differing(item, {"title": "Вода", "minutes": 5}) == {"minutes": 5}
    assert plan_records.known(AgendaItem, {"title": "Вода"}) == {"title": "Вода"}
    for wrong in ("uid", "position", "colour"):
        with pytest.raises(TypeError, match=f"AgendaItem has no .*{wrong}"):
            plan_records.known(AgendaItem, {wrong: "x"})


def test_a_copy_leaves_out_what_is_a_village_s_own() -> None:
    own = plan_records.not_copied()
    assert {"uid", "updated_at_utc", "row_version", "village", "aimak", "date_from"} <= own
    assert {"venue", "trainer_note", "outcome_code", "attended_total", "other_uids"} <= own
    assert not {"purpose", "form_code", "duration_minutes", "risks", "session_uid"} & own
    vote = AgendaItem("i", "a", 1, title="Вода", votes_for=5, result_code="adopted")
    taken = plan_records.copied(vote, plan_records.NOT_COPIED_IN_ROWS)
    assert (taken["title"], taken["position"]) == ("Вода", 1)
    assert not {"uid", "assembly_uid", "votes_for", "result_code", "row_version"} & taken.keys()


def codes(plan: Plan, today: date = DAY) -> list[str]:
    return [found.problem.code for found in findings(plan, SESSION, today)]


@pytest.mark.parametrize(
    ("facts", "code", "is_said"),
    [
        ({"expected_total": 80, "capacity": 80}, "plan_hall_small", False),
        ({"expected_total": 81, "capacity": 80}, "plan_hall_small", True),
        ({"expected_total": 100, "expected_women": 30}, "plan_few_women", False),
        ({"expected_total": 100, "expected_women": 29}, "plan_few_women", True),
        ({"expected_total": 0, "expected_women": 0}, "plan_few_women", False),
        ({"expected_women": 5}, "plan_few_women", False),
        ({"expected_total": 5, "expected_women": 5}, "plan_more_women", False),
        ({"expected_total": 5, "expected_women": 6}, "plan_more_women", True),
        ({"expected_total": 5, "expected_youth": 5}, "plan_more_youth", False),
        ({"attended_total": 5, "attended_women": 6}, "plan_more_women", True),
        ({"attended_total": 5, "attended_women": 5}, "plan_more_women", False),
        ({"attended_total": 5, "attended_youth": 6}, "plan_more_youth", True),
        ({"attended_youth": 6}, "plan_more_youth", False),
        ({"date_from": date(2017, 10, 27)}, "plan_day_soon", False),
        ({"date_from": date(2017, 10, 26)}, "plan_day_soon", True),
        ({"date_from": DAY}, "plan_before_seminar", False),
        ({"date_from": date(2017, 10, 23)}, "plan_before_seminar", True),
        ({"duration_minutes": 30}, "plan_minutes_over", False),
        ({"duration_minutes": 29}, "plan_minutes_over", True),
        ({"outcome_code": "postponed"}, "plan_no_attended", False),
        ({"outcome_code": "held", "attended_total": 0}, "plan_no_attended", False),
    ],
)
def test_checks_of_numbers_and_days(facts: dict[str, Value], code: str, is_said: bool) -> None:
    item = AgendaItem("i", "a", 1, title="Вода", minutes=30)
    plan = Plan(replace(PLAN, **facts), agenda_items=(item,))  # type: ignore[arg-type]
    found = {item.problem.code: item.problem for item in findings(plan, SESSION, DAY)}
    assert (code in found) is is_said
    assert not is_said or all(sentence(found[code], language) for language in LANGUAGES)


def test_a_day_that_is_today_is_not_past() -> None:
    day = date(2017, 11, 12)
    assert "plan_day_past" not in codes(Plan(PLAN), day)
    assert "plan_day_past" in codes(Plan(PLAN), date(2017, 11, 13))
    window = replace(PLAN, date_kind="window", date_to=day)
    assert "plan_window_reversed" not in codes(Plan(window))
    step = AssemblyStep("t", "a", 1, "announce", -10, day, "Объявить")
    assert "plan_step_late" not in codes(Plan(PLAN, steps=(step,)), day)
    assert "plan_step_late" in codes(Plan(PLAN, steps=(step,)), date(2017, 11, 13))


@pytest.mark.parametrize(
    ("days", "offset", "kind", "is_short"),
    [
        ("10", -10, "announce", False),
        ("10", -9, "announce", True),
        ("10", -9, "protocol", False),
        ("10", None, "announce", False),
        ("десять", -1, "announce", False),
        ("", -1, "announce", False),
    ],
)
def test_the_notice_of_the_charter(
    days: str, offset: int | None, kind: str, is_short: bool
) -> None:
    step = AssemblyStep("t", "a", 1, kind, offset, None, "Объявить")
    plan = Plan(replace(PLAN, notice_days_value=days), steps=(step,))
    assert ("plan_notice_short" in codes(plan)) is is_short


def test_who_holds_an_assembly() -> None:
    chair = AssemblyRole("r", "a", 1, "chair", "", " Асанов  Бакыт ")
    writes = AssemblyRole("w", "a", 2, "secretary", "", "Асанов Бакыт")
    blank = AssemblyRole("b", "a", 3, "lead", "", " ")
    found = codes(Plan(PLAN, roles=(chair, writes, blank)))
    assert "plan_chair_writes" in found
    assert "plan_no_lead" in found
    assert "plan_no_chair" not in found
    assert "plan_chair_writes" not in codes(Plan(PLAN, roles=(chair,)))


def test_each_decision_needs_its_words_its_person_and_its_day() -> None:
    bare = Decision("d", "a", 1)
    whole = replace(bare, text="Мост", responsible="Асанов", due_date=DAY)
    asked = ["plan_decision_no_text", "plan_decision_no_person", "plan_decision_no_day"]
    assert [code for code in codes(Plan(PLAN, decisions=(bare,))) if "decision" in code] == asked
    assert not [code for code in codes(Plan(PLAN, decisions=(whole,))) if "decision" in code]


def entry(uid: str, first: date | None, last: date | None = None, **facts: str) -> CalendarEntry:
    place, aimak = facts.pop("place", uid), facts.pop("aimak", "Ак-Муз")
    known = {"form_code": "skhod", **facts}
    return CalendarEntry(uid, "s", "S01", place, aimak, first=first, last=last or first, **known)  # type: ignore[arg-type]


def test_days_of_the_calendar() -> None:
    one, window = entry("a", DAY, start_time="11:00"), entry("w", DAY, date(2017, 10, 26))
    undated, early = entry("u", None), entry("e", DAY, start_time="09:00")
    found = [one, window, undated, early]
    assert [each.uid for each in assembly_calendar.on_day(found, DAY)] == ["w", "e", "a"]
    assert [each.uid for each in assembly_calendar.on_day(found, date(2017, 10, 26))] == ["w"]
    assert assembly_calendar.on_day(found, date(2017, 10, 27)) == []
    assert assembly_calendar.on_day(found, date(2017, 10, 23)) == []
    assert assembly_calendar.nearest_month(found, date(2017, 10, 26)) == date(2017, 10, 1)
    assert assembly_calendar.nearest_month(found, date(2017, 12, 5)) == date(2017, 12, 1)
    later = entry("l", date(2018, 2, 3))
    assert assembly_calendar.nearest_month([one, later], DAY) == date(2017, 10, 1)
    assert assembly_calendar.nearest_month([one, later], date(2017, 10, 25)) == date(2018, 2, 1)
    assert assembly_calendar.nearest_month([later], DAY) == date(2018, 2, 1)
    assert assembly_calendar.turned(date(2017, 12, 1), 1) == date(2018, 1, 1)
    assert assembly_calendar.turned(date(2018, 1, 1), -1) == date(2017, 12, 1)


def test_clashes_of_the_calendar() -> None:
    one, other = entry("a", DAY, aimak="Ак-Муз"), entry("b", DAY, aimak="ак муз")
    found = assembly_calendar.clashes([one, other])
    assert [(each.kind, each.one.uid, each.other.uid) for each in found] == [
        ("same_aimak", "a", "b")
    ]
    named = assembly_calendar.clashes([other, one], [("b", "a"), ("a", "gone")])
    assert [(each.kind, each.one.uid) for each in named] == [("same_assembly", "a")]
    for apart in (
        entry("b", date(2017, 10, 25)),
        entry("b", DAY, date(2017, 10, 26)),
        entry("b", DAY, aimak=""),
        entry("b", None),
    ):
        assert assembly_calendar.clashes([one, apart]) == []


def test_entries_of_the_calendar() -> None:
    window = replace(PLAN, date_kind="window", date_to=date(2017, 11, 20), village="Б")
    undated = replace(PLAN, date_kind="unknown", village="А")
    exact = replace(PLAN, date_to=date(2017, 11, 20), village="В")
    found = assembly_calendar.entries([Plan(undated), Plan(exact), Plan(window)], [SESSION])
    assert [(each.place[:1], each.first, each.last) for each in found] == [
        ("Б", date(2017, 11, 12), date(2017, 11, 20)),
        ("В", date(2017, 11, 12), date(2017, 11, 12)),
        ("А", None, None),
    ]
    assert [each.is_window for each in found] == [True, False, False]
    assert {each.session_code for each in found} == {"S01"}
    assert assembly_calendar.entries([Plan(exact)], [])[0].session_code == ""
