"""Days off are added and taken away in Settings; steps and series follow them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from seminar_desk.actions import history
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.settings.holidays_section import HolidaysSection


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> Iterator[HolidaysSection]:
    made = HolidaysSection(desk)
    qtbot.addWidget(made)
    made.reload()
    made.show()
    yield made
    made.hide()


def days(section: HolidaysSection) -> list[str]:
    return [section.list.item(row).text() for row in range(section.list.count())]


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_year_is_shown_with_its_names(section: HolidaysSection, desk: Desk) -> None:
    assert section.year.value() == 2017
    assert days(section)[0] == "воскресенье, 1 января 2017 · Новый год"
    assert "понедельник, 6 ноября 2017" in days(section)  # moved by the government that year
    assert section.unknown.text() == ""
    desk.set_language("ky")
    section.reload()
    assert days(section)[0].endswith(" · Жаңы жыл")
    desk.set_language("ru")
    section.year.setValue(2030)
    assert section.unknown.text()
    assert days(section)[0].startswith("вторник, 1 января 2030")


def test_a_day_is_added_once_for_all_years_or_one_and_undone(
    section: HolidaysSection, desk: Desk
) -> None:
    before = days(section)
    section.day.choose(date(2017, 11, 10))
    section.name.setText("День района")
    click(section.add)
    off = setting_rows.days_off(desk.db)
    assert not off.is_working(date(2017, 11, 10))
    assert off.is_working(date(2022, 11, 10))
    assert len(days(section)) == len(before) + 1  # those that the country knows are still there
    assert section.list.currentItem().text() == "пятница, 10 ноября 2017 · День района"
    section.day.choose(date(2017, 11, 14))
    section.yearly.setChecked(True)
    click(section.add)
    assert not setting_rows.days_off(desk.db).is_working(date(2022, 11, 14))
    for _ in range(2):
        history.undo(desk.db)
    section.reload()
    assert days(section) == before


def test_a_day_is_taken_away(section: HolidaysSection, desk: Desk) -> None:
    moved = days(section).index("понедельник, 6 ноября 2017")
    section.list.setCurrentRow(moved)
    click(section.remove)
    off = setting_rows.days_off(desk.db)
    assert off.is_working(date(2017, 11, 6))
    assert not off.is_working(date(2017, 6, 26))
    assert not off.is_working(date(2017, 11, 7))
    section.list.setCurrentRow(0)
    click(section.remove)
    assert not any("Новый год" in day for day in days(section))
    assert section.as_shipped.isVisible()
    click(section.as_shipped)
    assert not setting_rows.days_off(desk.db).is_working(date(2017, 11, 6))
    assert section.as_shipped.isHidden()
