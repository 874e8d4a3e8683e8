"""To which groups people said that they belong: all of it in the office, for a donor no few."""

from __future__ import annotations

import pytest

from seminar_desk.actions.people import attendance, told_groups
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.figures.office_report import (
    DONOR,
    DONOR_REPORT,
    OFFICE,
    ReportSection,
    ReportWish,
)
from seminar_desk.domain.people.participant import Entry
from seminar_desk.gather.figures import donor_side, office_reports
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from tests.hands.papers import full_names
from tests.hands.stores import open_first_session

HEADING = "Уязвимые группы, со слов людей"


def _came(db: Database, *told: str) -> None:
    """Let as many come as told something; who told nothing gave no answer."""
    uid = open_first_session(db).uid
    for name, code in zip(full_names(len(told)), told, strict=True):
        surname, given, *_ = name.split()
        entry = Entry(surname, given, sex="f", role_code="ig_member", consent="YES")
        person = attendance.register(db, session_uid=uid, entry=entry, check_in=True)
        if code:
            told_groups.tell(db, attendance_uid=person.uid, codes=(code,))


def _section(db: Database, profile: str) -> ReportSection:
    report = office_reports.report(db, ReportWish(DONOR_REPORT, "ru", profile))
    (found,) = (section for section in report.sections if section.heading == HEADING)
    return found


def _rows(section: ReportSection) -> list[tuple[str, ...]]:
    assert section.table is not None
    return [tuple(cell.text for cell in row) for row in section.table.rows]


def test_the_office_is_told_all_and_a_donor_no_group_that_is_small(store: Store) -> None:
    """Nor the next one: it could be subtracted of the whole."""
    _came(store.db, *["remote"] * 6, *["disability"] * 2, *["none"] * 7, *[""] * 9)
    rest = [("Ни к одной", "7"), ("Не указано", "9")]
    whole = ("Всего, каждый один раз", "24")
    assert _rows(_section(store.db, OFFICE)) == [
        ("Живу с инвалидностью", "2"),
        ("Живу далеко от дорог и услуг", "6"),
        *rest,
        whole,
    ]
    assert _rows(_section(store.db, DONOR)) == [
        *rest,
        ("Вместе: группы меньше 3 человек", "8"),
        whole,
    ]


@pytest.mark.parametrize("count", [1, 2, 5])
def test_where_nobody_told_a_group_a_sentence_stands_for_the_table(
    store: Store, count: int
) -> None:
    """Of one or two who came all were «Вместе: группы меньше 3 человек»."""
    _came(store.db, *[""] * count)
    for profile in (OFFICE, DONOR):
        section = _section(store.db, profile)
        assert section.table is None
        assert section.sentences == ("Об этом пока никто не сказал.",)
    assert donor_side.read(store.db, Reach()).groups == {}


@pytest.mark.parametrize("told", [["none", ""], ["none", *[""] * 9], ["remote"] * 2, ["remote"]])
def test_where_all_would_be_in_one_row_a_donor_is_told_why_there_is_none(
    store: Store, told: list[str]
) -> None:
    """«Вместе: группы меньше 3 человек» had everybody, though hardly anybody named a group."""
    _came(store.db, *told)
    section = _section(store.db, DONOR)
    assert section.table is None
    assert section.sentences == ("Скрыто от донора: иначе узнали бы о людях, которых меньше 3.",)
    assert donor_side.read(store.db, Reach()).groups == {}
