"""A hurried hand is understood, and a slip is named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.typed_values import read_day, read_number, read_time

SEMINAR = date(2017, 10, 24)
ASSEMBLY = date(2017, 11, 12)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12.11.2017", date(2017, 11, 12)),
        ("12.11.17", date(2017, 11, 12)),
        ("12.11", date(2017, 11, 12)),
        ("12.11.", date(2017, 11, 12)),
        (" 12 11 ", date(2017, 11, 12)),
        ("12/11", date(2017, 11, 12)),
        ("1211", date(2017, 11, 12)),
        ("12112017", date(2017, 11, 12)),
        ("15.01", date(2018, 1, 15)),
        ("20.10", date(2017, 10, 20)),
        ("23.09", date(2017, 9, 23)),
        ("22.09", date(2018, 9, 22)),
        ("-10", date(2017, 11, 2)),
        ("−10", date(2017, 11, 2)),
        ("+3", date(2017, 11, 15)),
        ("", None),
    ],
)
def test_days(text: str, expected: date | None) -> None:
    assert read_day(text, near=SEMINAR, base=ASSEMBLY) == expected


def test_days_behind_us() -> None:
    assert read_day("15.06", near=SEMINAR, is_past=True) == date(2017, 6, 15)
    assert read_day("15.12", near=SEMINAR, is_past=True) == date(2016, 12, 15)


@pytest.mark.parametrize("text", ["31.02", "12", "ноябрь", "45.11.2017", "29.02", "12.11.201"])
def test_days_nobody_can_read(text: str) -> None:
    with pytest.raises(ProblemError) as caught:
        read_day(text, near=SEMINAR)
    assert caught.value.problems[0].code == "plan_day_unreadable"


def test_days_counted_from_nothing() -> None:
    with pytest.raises(ProblemError) as caught:
        read_day("−10", near=SEMINAR)
    assert caught.value.problems[0].code == "plan_day_without_base"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("11", "11:00"), ("9", "09:00"), ("1130", "11:30"), ("11.30", "11:30"), ("9:05", "09:05")],
)
def test_times(text: str, expected: str) -> None:
    assert read_time(text) == expected


@pytest.mark.parametrize(
    ("read", "text"),
    [(read_time, "25"), (read_time, "11:75"), (read_number, "сто"), (read_number, "-5")],
)
def test_slips_are_named(read: Callable[[str], object], text: str) -> None:
    with pytest.raises(ProblemError):
        read(text)


@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_day_written_is_a_day_read(day: date) -> None:
    assert read_day(f"{day:%d.%m.%Y}", near=SEMINAR) == day


@given(text=st.text(alphabet="0123456789.:+-− /aя٣", max_size=12))
def test_any_text_is_read_or_named(text: str) -> None:
    codes = set()
    for read in (read_time, read_number, lambda typed: read_day(typed, near=SEMINAR)):
        try:
            read(text)
        except ProblemError as error:
            codes.add(error.problems[0].code)
    assert codes <= {
        *("plan_time_unreadable", "plan_number_unreadable"),
        *("plan_day_unreadable", "plan_day_without_base"),
    }
