"""An English window says districts and oblasts in English, wherever the office names one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.domain import places
from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.coverage_section import CoverageSection
from seminar_desk.ui.office.page import OfficePage
from tests.hands.desks import whole_window
from tests.hands.office_series import office

_RUSSIAN = re.compile(r"\bрайон|област", re.IGNORECASE)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return office(tmp_path / "офис")


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")


def _said(page: QWidget) -> Iterator[str]:
    for widget in page.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QAbstractItemView | QComboBox) and widget.model():
            yield from _cells(widget.model())
        yield from (widget.toolTip(), widget.accessibleName())


def test_no_section_says_a_district_in_russian(desk: Desk, qtbot: QtBot) -> None:
    desk.set_language("en")
    for window in whole_window(desk, qtbot, QSize(1366, 768)):
        window.show_page("office")
        page = window.page("office")
        assert isinstance(page, OfficePage)
        for code in page.sections:
            page.turn_to(code)
            levels = [""]
            if isinstance(page.section, CoverageSection):
                levels = list(page.section.levels.buttons)
            for level in levels:
                if isinstance(page.section, CoverageSection):
                    page.section.levels.buttons[level].click()
                said = [*_said(page)]
                assert not [text for text in said if _RUSSIAN.search(text)], (code, level)
                assert any("At-Bashy" in text for text in said) or code not in _NAMING, code


_NAMING = ("board", "decisions", "twice", "coverage")


def test_a_place_said_in_any_language_is_kept_in_russian() -> None:
    for district in places.districts():
        for language in ("ky", "en"):
            said = places.said(district.name_ru, language)
            assert said != district.name_ru
            assert places.kept(said) == district.name_ru
            assert places.said("как записали", language, district.soate8) == said
    assert places.said("Нарынская область, Ошская область", "en") == "Naryn oblast, Osh oblast"
    assert places.kept("Osh oblast") == "Ошская область"
