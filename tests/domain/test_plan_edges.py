"""Plans at the edges: the last day that passes and the first that does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seminar_desk.domain.plans import assembly_calendar, assembly_step
from seminar_desk.domain.plans.assembly import Assembly, AssemblyStep, Plan
from seminar_desk.domain.plans.assembly_calendar import DatedPlan, twins
from seminar_desk.domain.working_days import Holidays, YearOff

DAY = date(2017, 10, 24)
FREE = Holidays(once=frozenset({date(2017, 1, 1)}))


def test_plans_of_one_place_within_a_week_are_twins() -> None:
    own = Assembly("a", "s", aimak="Ак-Муз", village="Терек", date_from=DAY)
    other = DatedPlan("b", "ак муз", "Терек", DAY + timedelta(days=7), "", (), "S02")
    assert [(twin.uid, twin.place) for twin in twins(own, [other])] == [("b", "Терек, ак муз")]
    assert twins(replace(own, date_from=None), [other]) == ()
    for apart in (
        replace(other, date_from=DAY + timedelta(days=8)),
        replace(other, date_from=DAY - timedelta(days=8)),
        replace(other, village="Учук"),
        replace(other, aimak="Казыбек"),
        replace(other, uid="a"),
        replace(other, other_uids=("a",)),
        replace(other, parent_uid="a"),
    ):
        assert twins(own, [apart]) == ()
    assert twins(replace(own, other_uids=("b",)), [other]) == ()
    assert twins(replace(own, parent_uid="b"), [other]) == ()
    sister = replace(other, parent_uid="p")
    assert twins(replace(own, parent_uid="p"), [sister]) == ()
    assert twins(replace(own, parent_uid="q"), [sister])


def test_what_a_village_promised_is_due_from_its_day_on() -> None:
    held = Assembly("a", "s", village="Терек", date_kind="exact", date_from=DAY)
    step = AssemblyStep("t", "a", 1, "protocol", 3, DAY + timedelta(days=3), "Протокол")

    def kinds(assembly: Assembly, days: int, *steps: AssemblyStep) -> list[str]:
        plans = [Plan(assembly, steps=steps)]
        return [
            each.kind for each in assembly_calendar.reminders_due(plans, DAY + timedelta(days=days))
        ]

    assert kinds(held, 0, step) == []
    assert kinds(held, 1, step) == ["outcome"]
    assert kinds(held, 2, step) == ["outcome"]
    assert kinds(held, 3, step) == ["outcome", "protocol"]
    done = replace(held, outcome_code="held")
    assert kinds(done, 3, step) == ["protocol"]
    assert kinds(replace(done, outcome_code="postponed"), 3, step) == []
    assert kinds(replace(done, protocol_published_date=DAY), 3, step) == []
    assert kinds(done, 3, replace(step, status_code="done")) == []
    assert kinds(done, 3, replace(step, kind="announce")) == []
    assert kinds(done, 3, replace(step, due_date=None)) == []
    told = replace(step, kind="tell")
    assert kinds(replace(done, protocol_published_date=DAY), 3, told) == ["tell"]
    window = replace(held, date_kind="window", date_to=DAY + timedelta(days=5))
    assert (kinds(window, 5), kinds(window, 6)) == ([], ["outcome"])
    assert kinds(replace(window, held_date=DAY), 1) == ["outcome"]
    assert kinds(replace(window, date_kind="unknown"), 60) == []
    assert kinds(replace(held, date_to=DAY + timedelta(days=5)), 1) == ["outcome"]


@pytest.mark.parametrize(
    ("first", "seminar", "offset", "due"),
    [
        ("2017-11-15", "2017-10-24", 0, "2017-11-15"),
        ("2017-11-18", "2017-10-24", 0, "2017-11-18"),  # its own Saturday
        ("2017-11-15", "2017-10-24", -3, "2017-11-10"),  # a Sunday before goes to Friday
        ("2017-11-15", "2017-11-14", -3, "2017-11-14"),  # not before the seminar
        ("2017-11-15", "2017-11-20", -3, "2017-11-15"),
        ("2017-11-15", "2017-10-24", 3, "2017-11-17"),  # a Saturday after too
        ("2017-11-17", "2017-10-24", 1, "2017-11-20"),  # Friday itself is not after
        ("2017-11-15", "2017-10-24", 1, "2017-11-16"),
    ],
)
def test_the_day_of_a_step(first: str, seminar: str, offset: int, due: str) -> None:
    assembly = Assembly("a", "s", date_kind="exact", date_from=date.fromisoformat(first))
    found = assembly_step.due_date(assembly, date.fromisoformat(seminar), offset, FREE)
    assert found == date.fromisoformat(due)


def test_a_window_has_steps_before_its_first_day_and_after_its_last() -> None:
    window = Assembly(
        *("a", "s"), date_kind="window", date_from=date(2017, 11, 15), date_to=date(2017, 11, 21)
    )
    assert assembly_step.due_date(window, DAY, -1, FREE) == date(2017, 11, 14)
    assert assembly_step.due_date(window, DAY, 1, FREE) == date(2017, 11, 22)
    assert assembly_step.due_date(replace(window, date_to=None), DAY, 1, FREE) == date(2017, 11, 16)
    exact = replace(window, date_kind="exact")
    assert assembly_step.due_date(exact, DAY, 1, FREE) == date(2017, 11, 16)
    assert assembly_step.due_date(replace(window, date_kind="unknown"), DAY, 1, FREE) is None
    assert assembly_step.due_date(replace(window, date_from=None), DAY, 1, FREE) is None


def test_the_template_is_the_longest_that_the_days_allow() -> None:
    longest, *_, shortest = assembly_step.templates()
    assert longest.between_days > shortest.between_days

    def code(days: int, **facts: str) -> str:
        day = DAY + timedelta(days=days)
        assembly = Assembly("a", "s", **{"date_kind": "exact", **facts}, date_from=day)  # type: ignore[arg-type]
        return assembly_step.template_for(assembly, DAY).code

    assert code(longest.between_days) == longest.code
    assert code(longest.between_days - 1) != longest.code
    assert code(-1) == shortest.code
    assert code(-1, date_kind="unknown") == longest.code
    assert code(99, step_template=shortest.code) == shortest.code


def test_steps_that_are_settled_follow_no_date() -> None:
    step = AssemblyStep("t", "a", 1, "announce", -5, DAY, "Объявить")
    assert not assembly_step.is_settled(step)
    assert assembly_step.is_settled(replace(step, edited_by_hand="YES"))
    assert assembly_step.is_settled(replace(step, status_code="done"))
    made = assembly_step.from_template(Assembly("a", "s"), DAY, "ru")
    assert [each.position for each in made] == list(range(1, len(made) + 1))
    title = made[0].title
    assert assembly_step.title_in("ky", made[0].kind, title) != title
    assert assembly_step.title_in("ky", made[0].kind, "Свои слова") == "Свои слова"
    assert assembly_step.title_in("ky", "no such kind", title) == title


def test_working_days() -> None:
    friday, monday = date(2017, 11, 3), date(2017, 11, 6)
    off = Holidays(frozenset({"11-07"}), frozenset({date(2018, 3, 2)}))
    assert [off.is_working(friday + timedelta(days=shift)) for shift in range(6)] == [
        *(True, False, False, True, False, True)
    ]
    assert off.on_or_before(monday - timedelta(days=1)) == friday
    assert off.on_or_after(friday + timedelta(days=1)) == monday
    assert (off.on_or_before(friday), off.on_or_after(monday)) == (friday, monday)
    assert (off.knows_year(2017), off.knows_year(2018)) == (False, True)
    country = Holidays(
        once=frozenset({date(2018, 3, 2)}),
        country=lambda year: YearOff(frozenset({date(year, 11, 6)}), is_known=True),
    )
    assert not country.is_working(monday)
    assert country.is_working(date(2018, 11, 6))  # entered by hand, so all of it is
    assert not country.is_working(date(2018, 3, 2))
