"""Rules of charters by aimak: one answer each, the surest; a file of them line by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from seminar_desk.domain.plans.assembly import Rule
from seminar_desk.domain.plans.charter_rule import CharterRule, as_text, best, charter_rules
from seminar_desk.domain.problems import ProblemError

AIMAK = "41704220807000"
DAY = date(2017, 10, 24)
HEAD = "soate14,rule,value,status,article,told_on\n"


def told(value: str, status: str, *, name: str = "quorum", day: date = DAY) -> CharterRule:
    return CharterRule(AIMAK, Rule(name, value, status, ""), day)


def test_the_charter_comes_before_the_law_and_what_was_told_last_before_what_was_first() -> None:
    law, verbal = told("половина", "law"), told("сколько придёт", "verbal")
    charter, later = told("треть", "charter"), told("1/3", "charter", day=date(2017, 11, 17))
    unknown = told("", "unknown", day=date(2018, 1, 1))
    assert best([verbal, law, unknown]) == (law,)
    assert best([later, charter, law]) == best([law, charter, later]) == (later,)
    assert best([unknown]) == (unknown,)
    assert best([told("", "charter")]) == ()


def test_each_aimak_has_an_answer_of_its_own_in_the_order_of_the_plan() -> None:
    other = replace(told("10", "law", name="notice_days"), soate14="41704220806000")
    quorum, days = told("1/3", "law"), told("", "unknown", name="notice_days")
    assert best([days, quorum, other]) == (other, quorum, days)


def test_a_file_says_what_was_written_into_it(tmp_path: Path) -> None:
    rules = (
        CharterRule(AIMAK, Rule("quorum", "1/3, «не меньше 60»", "charter", "ст. 12"), DAY),
        told("", "unknown", name="publication"),
    )
    path = tmp_path / "rules.csv"
    path.write_text(as_text(rules), encoding="utf-8")
    assert charter_rules(path) == rules
    assert as_text(()) == HEAD


@pytest.mark.parametrize(
    "line",
    [
        "4170422081800,quorum,1/3,charter,,2017-10-24",
        f"{AIMAK},quorums,1/3,charter,,2017-10-24",
        f"{AIMAK},quorum,1/3,somebody,,2017-10-24",
        f"{AIMAK},quorum,,charter,,2017-10-24",
        f"{AIMAK},quorum,1/3,charter,,24.10.2017",
        f"{AIMAK},quorum,{'x' * 2000},charter,,2017-10-24",
        f"{AIMAK},quorum,1/3,law,,2017-10-24\n{AIMAK},quorum,1/2,law,,2017-10-24",
        f"{AIMAK},quorum,1/3",
    ],
)
def test_a_line_that_is_no_answer_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "rules.csv"
    path.write_text(f"{HEAD}{line}\n", encoding="utf-8")
    with pytest.raises(ProblemError) as caught:
        charter_rules(path)
    (problem,) = caught.value.problems
    assert (problem.code, problem.values["line"]) == ("data_file_line", 2 + line.count("\n"))
