"""Where a dialog comes up when the system has no say in it, as on Windows."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import column, held
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label


def test_a_high_dialog_comes_over_the_middle_of_its_window(qtbot: QtBot, desk: Desk) -> None:
    """It begins small with its corner there: grown, it would reach below the screen."""
    window = QWidget()
    qtbot.addWidget(window)
    screen = window.screen().availableGeometry()
    window.setGeometry(screen.adjusted(60, 40, -60, -40))
    window.show()
    dialog = FittedDialog(window, width=500)
    lines = int(screen.height() * 0.7) // label("х").sizeHint().height()
    inside = column(*(label("х") for _ in range(lines)), gap=0)
    dialog.frame(label("Вопрос"), held(inside), ())
    dialog.winId()
    handle = dialog.windowHandle()
    assert handle
    handle.setPosition(window.geometry().center())
    QApplication.processEvents()
    dialog.open()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    assert dialog.height() > screen.height() / 2
    away = dialog.frameGeometry().center() - window.frameGeometry().center()
    assert away.manhattanLength() < 40
    dialog.reject()
