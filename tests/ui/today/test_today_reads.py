"""«Сегодня» counts the people of a series where they are kept, and says what counting each says."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from seminar_desk.actions.books import person_edges
from seminar_desk.domain.people.counts import aimak_keys, count
from seminar_desk.store.database import Database, Values
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.driver import Row
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.today import day_cards
from seminar_desk.ui.today.page import TodayPage
from seminar_desk.ui.today.schedule_list import SessionLine
from tests.hands.long_series import fill

DAYS, PEOPLE = 6, 40


@pytest.fixture
def days(desk: Desk) -> list[str]:
    """Have six days, one of them chosen; two people of two days are one."""
    uids = fill(desk.db, days=DAYS, people=PEOPLE)
    desk.select_session(uids[0])
    first, second = (attendance_rows.of_session(desk.db, uid) for uid in uids[:2])
    person_edges.join(desk.db, first[1].person_uid, second[1].person_uid)
    return uids


def _opened(desk: Desk, qtbot: QtBot) -> TodayPage:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show_page("today")
    window.show()
    page = window.page("today")
    assert isinstance(page, TodayPage)
    return page


def test_the_first_sight_reads_only_the_chosen_day_s_people(
    desk: Desk, days: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everybody was read twice: 100,000 participations kept the window from coming."""
    read: list[int] = []
    select = Database.select

    def noted(db: Database, sql: str, values: Values = ()) -> Sequence[Row]:
        found = select(db, sql, values)
        if " person p" in sql:
            read.append(len(found))
        return found

    monkeypatch.setattr(Database, "select", noted)
    _opened(desk, qtbot)
    assert read == [PEOPLE]


def test_what_is_said_is_what_counting_everybody_says(
    desk: Desk, days: list[str], qtbot: QtBot
) -> None:
    with desk.db.change("cancel"):
        desk.db.update("session", days[3], {"status": "cancelled"})
    series = next(one for one in series_rows.all_series(desk.db) if one.uid == desk.series_uid)
    own = session_rows.of_series(desk.db, desk.series_uid)
    alive = {one.uid: one.district_key for one in own if one.status != "cancelled"}
    rows = [row for row in attendance_rows.everyone(desk.db) if row.session_uid in alive]
    totals = day_cards.read_totals(desk.db, series, own)
    assert (
        totals.people == count(rows).present == len({r.counted_uid for r in rows if r.is_present})
    )
    assert totals.people < sum(row.is_present for row in rows)
    keys = {key for row in rows for key in aimak_keys([row], alive[row.session_uid])}
    assert totals.aimaks == len(keys)
    page = _opened(desk, qtbot)
    for line in page.schedule.list.lines.rows:
        if isinstance(line, SessionLine):
            counted = count(attendance_rows.of_session(desk.db, line.session.uid))
            awaited = counted.listed or line.session.expected_count or 0
            assert (line.present, line.expected) == (counted.present, awaited)
