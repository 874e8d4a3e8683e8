"""The small pieces: letters, fields, tables, questions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.files import ROOT
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import column
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import Question, ask_reason, confirm
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.inputs import DateEdit, DropDown, NumberEdit
from seminar_desk.ui.widgets.labels import ElidedLabel, Pill
from seminar_desk.ui.widgets.letter_keys import LetterKeys
from seminar_desk.ui.widgets.table_model import ROW_ROLE, Column, TableModel
from seminar_desk.ui.widgets.thin_bar import ThinBar
from tests.hands.desks import DAY


@dataclass(frozen=True, slots=True)
class Village:
    name: str
    homes: int


COLUMNS: tuple[Column[Village], ...] = (
    Column(lambda: "Село", lambda village: village.name),
    Column(lambda: "Дворов", lambda village: str(village.homes)),
)


def test_table_model_keeps_qt_rules(qtbot: QtBot) -> None:
    model = TableModel[Village](COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows([Village("Ак-Жар", 40), Village("Баш-Кайынды", 120)])
    assert model.rowCount() == 2
    index = model.index(1, 1)
    assert index.data() == "120"
    assert index.data(ROW_ROLE) == Village("Баш-Кайынды", 120)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Село"
    model.show_rows([])
    assert model.rowCount() == 0


def test_a_list_filled_before_it_is_in_a_window_shows_that_it_scrolls(qtbot: QtBot) -> None:
    window, drop = QWidget(), DropDown()
    drop.addItems([f"Село {number}" for number in range(drop.maxVisibleItems() + 3)])
    column(drop, ..., of=window)
    qtbot.addWidget(window)
    window.show()
    drop.showPopup()
    assert drop.view().verticalScrollBar().isVisible()
    drop.hidePopup()


def test_the_wheel_turns_no_field(desk: Desk, qtbot: QtBot) -> None:
    window, drop, number, day = QWidget(), DropDown(), NumberEdit(0, 9), DateEdit(desk, DAY)
    drop.addItems(["0", "1", "2"])
    drop.setCurrentIndex(1)
    number.setValue(5)
    column(drop, number, day, of=window)
    qtbot.addWidget(window)
    window.show()
    for field in (drop, number, day):
        field.setFocus()
        for by in (120, -120, -120):
            place = QPointF(field.mapTo(window, field.rect().center()))
            QTest.wheelEvent(window.windowHandle(), place, QPoint(0, by))
    assert (drop.currentIndex(), number.value(), day.day) == (1, 5, DAY)


def test_fields_that_the_wheel_would_turn_are_made_in_one_place() -> None:
    kinds = r"\b(QComboBox|QSpinBox|QDoubleSpinBox|QDateEdit|Q\w*TimeEdit|QSlider)\b"
    makers = re.compile(rf"class .*{kinds}|{kinds}\(")
    sources = (ROOT / "seminar_desk").rglob("*.py")
    found = {path.name for path in sources if makers.search(path.read_text(encoding="utf-8"))}
    assert found == {"inputs.py"}


def test_letters_are_typed_where_the_cursor_is(desk: Desk, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    surname, name = QLineEdit(host), QLineEdit(host)
    keys = LetterKeys(desk, surname, name)
    keys.setParent(host)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    name.setFocus()
    name.setText("Г")
    keys.insert("ү")
    assert name.text() == "Гү"
    surname.setFocus()
    keys.insert("ө")
    assert surname.text() == "Ө"
    QTest.keyClick(surname, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    assert surname.text() == "Өң"


def test_field_says_what_is_wrong(desk: Desk, qtbot: QtBot) -> None:
    field = Field("Фамилия", QLineEdit())
    qtbot.addWidget(field)
    field.set_problem("Фамилия не заполнена.")
    assert field.control.property("wrong")
    assert field.control.accessibleName() == "Фамилия"
    assert field.control.accessibleDescription() == "Фамилия не заполнена."
    field.set_problem()
    assert not field.control.property("wrong")


def test_labels(desk: Desk, qtbot: QtBot) -> None:
    pill = Pill("Идёт", "success")
    name = ElidedLabel("Токтосун кызы Айнура Мирлановна")
    bar = ThinBar(desk)
    for widget in (pill, name, bar):
        qtbot.addWidget(widget)
        widget.show()
    pill.show_state("Закрыта", "accent")
    assert pill.property("pill") == "accent"
    name.resize(80, 20)
    assert name.toolTip() == "Токтосун кызы Айнура Мирлановна"
    bar.show_share(24, 31)
    assert bar.accessibleName() == "24 / 31"


def _answer(accept: bool, reason: str = "") -> None:
    question = QApplication.activeModalWidget()
    assert isinstance(question, Question)
    if reason:
        QTest.qWait(1)
        question.body.itemAt(0).widget().control.setEditText(reason)  # type: ignore[union-attr]
    (question.yes if accept else question.no).click()


def test_questions_return_values(desk: Desk, qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: _answer(accept=True))
    assert confirm(desk, None, "Закрыть?", "Все отмечены.", yes="Закрыть сессию")
    QTimer.singleShot(0, lambda: _answer(accept=False))
    assert not confirm(desk, None, "Закрыть?", "", yes="Закрыть сессию", danger=True)
    QTimer.singleShot(0, lambda: _answer(accept=True, reason=" снег "))
    assert ask_reason(desk, None, "Почему?", "", yes="Отменить") == "снег"
    QTimer.singleShot(0, lambda: _answer(accept=False))
    assert ask_reason(desk, None, "Почему?", "", yes="Отменить", suggestions=["снег"]) is None


def test_enter_presses_the_button_that_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    """Never the dialog's default: Enter on «Отмена» must not write."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    row = QHBoxLayout(dialog)
    cancel, write = Button(desk, "Отмена"), Button(desk, "Записать", kind="primary")
    write.setDefault(True)
    row.addWidget(cancel)
    row.addWidget(write)
    pressed: list[str] = []
    cancel.clicked.connect(lambda: pressed.append("cancel"))
    write.clicked.connect(lambda: pressed.append("write"))
    dialog.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(cancel, key)
    assert pressed == ["cancel", "cancel"]
