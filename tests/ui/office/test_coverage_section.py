"""Coverage on the page: numbers are opened by hand and by key, places are told covered or not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from seminar_desk.domain.figures.indicator import registry
from seminar_desk.gather.figures import coverage
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk import steps
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.office.coverage_section import CoverageSection
from seminar_desk.ui.office.page import BOARD, COVERAGE, OfficePage
from seminar_desk.ui.office.rows_dialog import RowsDialog
from tests.hands.book_dialogs import answered
from tests.hands.desks import whole_window
from tests.hands.long_series import fill
from tests.hands.stores import make_filled

DAYS, PEOPLE = 4, 9
_LEFT = Qt.MouseButton.LeftButton


def _series(db: Database) -> None:
    fill(db, days=DAYS, people=PEOPLE)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_filled(tmp_path / "дата", _series)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    desk.today = lambda: date(2018, 3, 1)
    for made in whole_window(desk, qtbot, QSize(1366, 768)):
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        made.show_page("office", COVERAGE)
        yield made


@pytest.fixture
def section(window: MainWindow) -> CoverageSection:
    page = window.page("office")
    assert isinstance(page, OfficePage)
    return page.coverage


def headings(section: CoverageSection) -> list[str]:
    return [column.heading for column in section.table.columns]


def texts(section: CoverageSection, place: int) -> dict[str, str]:
    row = section.table.lines.rows[place]
    return {column.heading: column.text(row) for column in section.table.columns}


def opened(act: Callable[[], object]) -> list[tuple[str, ...]]:
    """Return the rows of the table that an act opens."""
    found: list[tuple[str, ...]] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RowsDialog)
        found.extend(row.cells for row in dialog.table.lines.rows)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answered(look, kind=RowsDialog)
    act()
    return found


def test_each_large_number_opens_as_many_rows(section: CoverageSection, desk: Desk) -> None:
    came = sum(row.is_present for row in attendance_rows.everyone(desk.db))
    for code in (coverage.PARTICIPATIONS, coverage.PERSONS, coverage.VILLAGES, "bare"):
        number = section.numbers[code]
        rows = opened(lambda number=number: QTest.mouseClick(number, Qt.MouseButton.LeftButton))  # type: ignore[misc]
        assert len(rows) == int(number.text()) > 0
    assert section.numbers[coverage.PARTICIPATIONS].text() == str(came)
    women = section.numbers[coverage.WOMEN_SHARE]
    assert women.text().endswith(" %")
    assert "не указано: 7" in women.accessibleName()
    number = section.numbers[coverage.AIMAKS]
    rows = opened(lambda: QTest.keyClick(number, Qt.Key.Key_Return))
    covered, _, listed = number.text().split()
    assert len(rows) == int(listed) == 151
    assert sum(row[2] == "✓ да" for row in rows) == int(covered)


def test_districts_are_told_covered_and_not(section: CoverageSection) -> None:
    assert len(section.table.lines.rows) == 12
    told = [texts(section, place)["Охват"] for place in range(12)]
    assert told.count("✓ охвачен") == DAYS
    assert told.count("✗ не охвачен") == 12 - DAYS
    bare = section.chips.buttons["bare"]
    assert bare.text() == "Не охвачены: 8"
    QTest.mouseClick(bare, Qt.MouseButton.LeftButton)
    assert len(section.table.lines.rows) == 8
    assert texts(section, 0)["Женщины"] == "—"
    assert texts(section, 0)["Участия"] == "0"
    section.search.setText("ноокат")
    assert [texts(section, 0)["Место"]] == ["Ноокатский район"]
    section.search.setText("нигде")
    assert section.empty.isVisible()
    QTest.mouseClick(section.begin_button, Qt.MouseButton.LeftButton)
    assert len(section.table.lines.rows) == 12


def test_every_cell_that_counts_opens_its_rows(section: CoverageSection) -> None:
    place = next(
        place for place in range(12) if texts(section, place)["Место"] == "Ат-Башинский район"
    )
    said = texts(section, place)
    for column, heading in enumerate(headings(section)):
        if not said[heading].isdigit() or said[heading] == "0":
            continue
        section.table.setCurrentIndex(section.table.lines.index(place, column))
        rows = opened(lambda: QTest.keyClick(section.table, Qt.Key.Key_Return))
        assert len(rows) == int(said[heading]), heading


def test_enter_opens_the_cell_under_the_arrows(section: CoverageSection) -> None:
    assert section.take_keys()
    table = section.table
    table.setCurrentIndex(table.lines.index(0, 0))
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Right)
    assert headings(section)[table.currentIndex().column()] == "Участия"
    rows = opened(lambda: QTest.keyClick(table, Qt.Key.Key_Return))
    assert len(rows) == int(texts(section, 0)["Участия"])


def test_every_cell_leads_on_by_enter_and_by_a_click_on_every_level(
    section: CoverageSection,
) -> None:
    """The name of a place opened nothing, and «Семинары» of an aimak broke."""
    table = section.table
    for level in coverage.LEVELS:
        section.levels.buttons[level].click()
        place = next(n for n, line in enumerate(table.lines.rows) if line.is_covered)
        for column, heading in enumerate(headings(section)):
            index = table.lines.index(place, column)
            table.setCurrentIndex(index)
            by_key = opened(lambda: QTest.keyClick(table, Qt.Key.Key_Return))
            at = table.visualRect(index).center()
            by_click = opened(lambda at=at: QTest.mouseClick(table.viewport(), _LEFT, pos=at))  # type: ignore[misc]
            assert by_key == by_click, (level, heading)
            is_none = texts(section, place)[heading] == "0"
            assert bool(by_key) is not is_none, (level, heading)


def test_a_village_leads_on_to_its_people_and_they_to_check_in(
    section: CoverageSection, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    names: list[str] = []

    def villages(dialog: QDialog) -> None:
        assert isinstance(dialog, RowsDialog)
        answered(people, kind=RowsDialog)
        dialog.table.setFocus()
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    def people(dialog: QDialog) -> None:
        assert isinstance(dialog, RowsDialog)
        if len(dialog.table.lines.rows[0].cells) != 7:  # the villages still
            answered(people, kind=RowsDialog)
            return
        names.extend(row.cells[0] for row in dialog.table.lines.rows)
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    answered(villages, kind=RowsDialog)
    QTest.mouseClick(section.numbers[coverage.VILLAGES], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.current_key == "checkin")
    listed = attendance_rows.of_session(desk.db, desk.session_uid)
    assert set(names) & {row.full_name for row in listed}


def test_levels_turn_to_oblasts_and_aimaks(section: CoverageSection) -> None:
    QTest.mouseClick(section.levels.buttons[coverage.OBLAST], Qt.MouseButton.LeftButton)
    assert [texts(section, place)["Место"] for place in range(2)] == [
        "Нарынская область",
        "Ошская область",
    ]
    QTest.mouseClick(section.levels.buttons[coverage.AIMAK], Qt.MouseButton.LeftButton)
    assert len(section.table.lines.rows) == 151
    assert texts(section, 0)["Семинары"] == "—"
    places = [texts(section, place)["Место"] for place in range(151)]
    assert not [place for place in places if place.isdigit()]
    assert "Баш-Каиндинский" in places  # nobody came from there: only the list names it
    assert registry().indicator(coverage.PERSONS).name("ru")


def test_another_language_leaves_level_state_and_words(
    section: CoverageSection, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    QTest.mouseClick(section.levels.buttons[coverage.AIMAK], Qt.MouseButton.LeftButton)
    QTest.mouseClick(section.chips.buttons["bare"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(section.search, "1")
    page = window.page("office")
    desk.set_language("ky")
    qtbot.waitUntil(lambda: window.page("office") is not page)
    again = window.page("office")
    assert isinstance(again, OfficePage)
    qtbot.waitUntil(again.coverage.isVisible)
    assert again.coverage.levels.code == coverage.AIMAK
    assert again.coverage.chips.chosen == "bare"
    assert again.coverage.search.text() == "1"


def test_a_section_never_looked_at_survives_another_language(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.show_page("office", BOARD)
    page = window.page("office")
    assert isinstance(page, OfficePage)
    page.coverage.levels.choose(coverage.OBLAST)
    page.coverage.search.setText("ош")
    desk.set_language("ky")
    qtbot.waitUntil(lambda: window.page("office") is not page)
    again = window.page("office")
    assert isinstance(again, OfficePage)
    qtbot.waitUntil(again.board.isVisible)
    assert again.coverage.levels.code == coverage.OBLAST


def test_what_changes_is_counted_anew_when_it_is_looked_at(
    section: CoverageSection, window: MainWindow, desk: Desk
) -> None:
    before = int(section.numbers[coverage.PARTICIPATIONS].text())
    absent = next(row for row in attendance_rows.everyone(desk.db) if not row.is_present)
    with desk.db.change("mark"):
        desk.db.update("attendance", absent.uid, {"checked_in_at_utc": "2017-10-02T04:00:00.0Z"})
    assert int(section.numbers[coverage.PARTICIPATIONS].text()) == before + 1


def test_reading_leaves_the_window_room_and_what_was_shown(
    section: CoverageSection, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hundred thousand participations stopped the window at each change."""
    monkeypatch.setattr(steps, "_FIRST_S", 0)
    monkeypatch.setattr(steps, "_SLICE_S", 0)
    card, rows = section.numbers[coverage.PARTICIPATIONS], section.table.lines.rows
    before = card.text()
    absent = next(row for row in attendance_rows.everyone(desk.db) if not row.is_present)
    with desk.db.change("mark"):
        desk.db.update("attendance", absent.uid, {"checked_in_at_utc": "2017-10-02T04:00:00.0Z"})
    assert section.reading.is_running
    assert card.text() == before
    assert section.table.lines.rows == rows
    section.levels.buttons[coverage.AIMAK].click()  # answered although it is still being read
    qtbot.waitUntil(lambda: not section.reading.is_running)
    assert int(card.text()) == int(before) + 1
    assert {line.level for line in section.table.lines.rows} == {coverage.AIMAK}


def test_nothing_is_read_that_nobody_looks_at(
    section: CoverageSection,
    window: MainWindow,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(steps, "_FIRST_S", 0)
    before = int(section.numbers[coverage.PARTICIPATIONS].text())
    absent = [row for row in attendance_rows.everyone(desk.db) if not row.is_present]
    with desk.db.change("mark"):
        desk.db.update("attendance", absent[0].uid, {"checked_in_at_utc": _MARKED})
    assert section.reading.is_running
    window.show_page("today")
    assert not section.reading.is_running
    with desk.db.change("mark"):
        desk.db.update("attendance", absent[1].uid, {"checked_in_at_utc": _MARKED})
    assert not section.reading.is_running
    window.show_page("office")
    qtbot.waitUntil(lambda: not section.reading.is_running)
    assert int(section.numbers[coverage.PARTICIPATIONS].text()) == before + 2


_MARKED = "2017-10-02T04:00:00.0Z"
