"""A session is written down by keys alone: a district begun, stepped to, spelt otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.today.session_dialog import SessionForm

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> Iterator[SessionForm]:
    window = QWidget()
    qtbot.addWidget(window)
    made = SessionForm(desk, window, None, desk.today())
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    window.hide()


def _type(form: SessionForm, text: str) -> None:
    """Type as a hand does; keyClicks aborts on Cyrillic."""
    for letter in text:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click,
            form.district.line,
            Qt.Key.Key_unknown,
            letter,
            Qt.KeyboardModifier.NoModifier,
        )


def test_control_enter_takes_the_district_that_was_begun(form: SessionForm) -> None:
    _type(form, "нары")
    assert form.district.currentText() == "нарынский район"
    QTest.keyClick(form.district.line, Qt.Key.Key_Return, CONTROL)
    assert form.saved is not None
    assert (form.saved.district, form.saved.oblast) == ("Нарынский район", "Нарынская область")
    assert form.saved.district_soate8 == "41704245"


def test_an_arrow_steps_on_from_what_was_begun(form: SessionForm) -> None:
    _type(form, "нары")
    place = form.district.findText("Нарынский район")
    QTest.keyClick(form.district, Qt.Key.Key_Down)
    assert form.district.currentIndex() == place + 1


def test_an_arrow_shows_the_list_and_drops_no_words_of_ones_own(form: SessionForm) -> None:
    _type(form, "Чуйский район")
    QTest.keyClick(form.district, Qt.Key.Key_Down)
    assert form.district.view().isVisible()
    form.district.hidePopup()
    assert form.district.currentText() == "Чуйский район"


@pytest.mark.parametrize("typed", ["Наукатский", "ноокат району", "Nookat"])
def test_a_district_is_known_as_people_write_it(form: SessionForm, typed: str) -> None:
    _type(form, typed)
    form.venue.setFocus()
    QApplication.processEvents()
    assert form.district.currentText() == "Ноокатский район"
    assert form.oblast.currentText() == "Ошская область"
