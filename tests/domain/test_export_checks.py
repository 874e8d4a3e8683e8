"""What the office would miss is named, and nothing that is fine."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from seminar_desk.domain.days.export_checks import (
    GREEN,
    LOOK,
    MEND,
    RED,
    STOP,
    YELLOW,
    CheckedDay,
    GapRow,
    gaps,
    together,
    verdict,
)
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.plans.assembly import AgendaItem, Assembly, Plan

TODAY = date(2017, 10, 24)
SESSION = Session("s1", "S01", TODAY, "Нарынская", "KG-N", "Ат-Башинский район", "1", "РГА")
PERSON = Participant(
    *("a1", "p1", "s1", 1, "013", "Асанов", "Бакыт", "", "m", 1980, "", "+996772123456"),
    *("ak_deputy", "", "Ак-Музский", "", "", "INVITED", "2017-1"),
    checked_in_at_utc=datetime(2017, 10, 24, 3, tzinfo=UTC),
)
PLAN = Plan(
    Assembly("m1", "s1", village="Баш-Кайынды", date_kind="exact"),
    agenda_items=(AgendaItem("i1", "m1", 1, title="Бюджет"),),
)
FINE = CheckedDay(
    replace(SESSION, status="closed"), [PERSON], [PLAN], frozenset({"a1"}), "Ат-Башы району"
)


def _codes(day: CheckedDay) -> list[str]:
    return [gap.code for gap in gaps(day, TODAY)]


def test_a_whole_day_lacks_nothing() -> None:
    assert _codes(FINE) == []


def test_each_gap_is_found_alone() -> None:
    other = replace(PERSON, role_code="other")
    for code, person in (
        ("sex_missing", replace(PERSON, sex="unknown")),
        ("role_text_missing", other),
        ("aimak_missing", replace(PERSON, aimak="")),
        ("phone_missing", replace(PERSON, phone="")),
        ("consent_missing", replace(PERSON, consent_version="")),
    ):
        assert _codes(replace(FINE, people=[person])) == [code]
    assert _codes(replace(FINE, certified=frozenset())) == ["certificate_missing"]
    assert _codes(replace(FINE, plans=[])) == ["plan_missing"]
    undated = replace(PLAN, assembly=replace(PLAN.assembly, date_kind="unknown"))
    assert _codes(replace(FINE, plans=[undated])) == ["plan_undated"]
    assert _codes(replace(FINE, plans=[replace(PLAN, agenda_items=())])) == ["plan_without_agenda"]
    assert _codes(replace(FINE, session=replace(SESSION, status="open"))) == ["session_running"]


def test_a_gap_says_what_has_to_be_seen_to() -> None:
    running = replace(SESSION, status="open")
    without_items = replace(PLAN, agenda_items=())
    day = replace(FINE, session=running, plans=[without_items], certified=frozenset())
    found = [
        *gaps(replace(day, people=[replace(PERSON, phone="")]), TODAY),
        *gaps(replace(FINE, plans=[]), TODAY),
        *gaps(replace(FINE, people=[]), TODAY),
    ]
    assert [(gap.code, gap.subject) for gap in found] == [
        ("phone_missing", "person"),
        ("certificate_missing", "certificate"),
        ("plan_without_agenda", "plan"),
        ("session_running", "day"),
        ("plan_missing", "new_plan"),
        ("nobody_came", "person"),
    ]


def test_the_absent_are_asked_nothing() -> None:
    absent = replace(PERSON, uid="a2", person_uid="p2", sex="unknown", checked_in_at_utc=None)
    assert _codes(replace(FINE, people=[PERSON, absent])) == []


def test_who_declined_to_be_named_is_asked_nothing_more() -> None:
    unnamed = replace(
        PERSON, surname="", given_name="", name_declined="YES", phone="", consent_version=""
    )
    assert _codes(replace(FINE, people=[unnamed], certified=frozenset())) == []
    [gap] = gaps(replace(FINE, people=[replace(unnamed, sex="unknown")]), TODAY)
    assert gap.names == ("013",)


def test_a_day_without_anybody_has_one_gap() -> None:
    [gap] = gaps(replace(FINE, people=[], plans=[]), TODAY)
    assert (gap.code, gap.names) == ("nobody_came", ("Ат-Башы району",))


def test_days_to_come_and_cancelled_days_are_let_be() -> None:
    empty = replace(FINE, people=[])
    assert _codes(replace(empty, session=replace(SESSION, date=date(2017, 10, 25)))) == []
    assert _codes(replace(empty, session=replace(SESSION, status="cancelled"))) == []


def test_sessions_are_joined_by_kind_what_must_be_mended_first() -> None:
    second = replace(SESSION, uid="s2", district="Нарынский район", status="closed")
    no_phone = replace(PERSON, phone="")
    no_sex = replace(PERSON, sex="unknown")
    found = together(
        [
            *gaps(replace(FINE, people=[no_phone]), TODAY),
            *gaps(replace(FINE, session=second, people=[no_sex]), TODAY),
            *gaps(replace(FINE, session=second, people=[no_phone]), TODAY),
        ]
    )
    assert [(gap.code, gap.weight, len(gap.names)) for gap in found] == [
        ("sex_missing", MEND, 1),
        ("phone_missing", LOOK, 2),
    ]
    assert [(row.session_uid, row.uid) for row in found[1].rows] == [("s1", "a1"), ("s1", "a1")]


def test_each_line_names_its_row() -> None:
    undated = replace(PLAN, assembly=replace(PLAN.assembly, date_kind="unknown"))
    day = replace(FINE, session=replace(SESSION, status="open"), plans=[undated])
    found = gaps(replace(day, people=[replace(PERSON, sex="unknown")]), TODAY)
    assert {gap.code: gap.rows for gap in found} == {
        "sex_missing": (GapRow("Асанов Бакыт", "s1", "a1"),),
        "plan_undated": (GapRow("Баш-Кайынды", "s1", "m1"),),
        "session_running": (GapRow("Ат-Башы району", "s1", "s1"),),
    }


def test_red_what_cannot_be_true_yellow_what_the_office_asks() -> None:
    def of(**facts: object) -> str:
        return verdict(gaps(replace(FINE, people=[replace(PERSON, **facts)]), TODAY))  # type: ignore[arg-type]  # values of any field

    assert of() == GREEN
    assert of(phone="") == GREEN
    assert of(sex="unknown") == of(aimak="") == YELLOW
    assert of(sex="женский") == of(surname="", given_name="") == RED
    assert of(sex="unknown", role_code="глава") == RED


def test_what_cannot_be_true_is_found_of_the_absent_too() -> None:
    came = datetime(2017, 10, 24, 3, tzinfo=UTC)
    absent = replace(PERSON, checked_in_at_utc=None)
    for code, person in (
        ("name_missing", replace(PERSON, surname="", given_name="")),
        ("code_unknown", replace(PERSON, age_band="25-30")),
        ("left_unseen", replace(PERSON, left_at_utc=came - timedelta(minutes=1))),
    ):
        assert [(gap.code, gap.weight) for gap in gaps(replace(FINE, people=[person]), TODAY)] == [
            (code, STOP)
        ]
    others = [replace(PERSON, uid="a2", person_uid="p2", surname="Пак"), absent]
    found = gaps(replace(FINE, people=others, certified=frozenset({"a1", "a2"})), TODAY)
    assert [(gap.code, gap.rows[0].uid) for gap in found] == [("certificate_of_absent", "a1")]
    twice = replace(FINE, certified_twice=frozenset({"a1"}))
    assert [(gap.code, gap.weight) for gap in gaps(twice, TODAY)] == [
        ("certificates_several", MEND)
    ]
    never = replace(absent, left_at_utc=came)
    assert "left_unseen" in _codes(replace(FINE, people=[never], certified=frozenset()))


def test_nobody_comes_before_the_day_or_to_a_cancelled_one() -> None:
    for facts, code in (
        ({"date": date(2017, 10, 25)}, "came_too_early"),
        ({"status": "cancelled"}, "cancelled_with_people"),
    ):
        [gap] = gaps(replace(FINE, session=replace(SESSION, **facts)), TODAY)
        assert (gap.code, gap.weight, gap.names) == (code, STOP, ("Асанов Бакыт",))


def test_what_is_written_oddly_is_asked_about() -> None:
    for code, person in (
        ("birth_year_odd", replace(PERSON, birth_year=2016)),
        ("phone_odd", replace(PERSON, phone="у соседа")),
    ):
        assert [(gap.code, gap.weight) for gap in gaps(replace(FINE, people=[person]), TODAY)] == [
            (code, MEND)
        ]


def test_two_of_one_name_are_shown_and_never_one() -> None:
    second = replace(PERSON, uid="a2", person_uid="p2", surname="АСАНОВ")
    day = replace(FINE, certified=frozenset({"a1", "a2"}))
    [gap] = gaps(replace(day, people=[PERSON, second]), TODAY)
    assert (gap.code, gap.weight, len(gap.rows)) == ("maybe_twice", LOOK, 2)
    elsewhere = replace(second, aimak="Кара-Суйский")
    assert _codes(replace(day, people=[PERSON, elsewhere])) == []
    assert _codes(replace(day, people=[PERSON, replace(PERSON, uid="a2")])) == []
