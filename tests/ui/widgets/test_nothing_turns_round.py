"""What was kept before the rule of letters is shown as it would be kept today."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.brush import Brush
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.table_model import Column, TableModel

HOSTILE, SEEN = "\u202eАса\u2066нов Бакыт", "Асанов Бакыт"


def drawn(desk: Desk, text: str) -> QImage:
    made = QImage(300, 40, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    Brush(desk.theme).text(painter, QRect(0, 0, 300, 40), text)
    painter.end()
    return made


def test_in_a_painted_row_in_a_table_and_on_a_label(desk: Desk) -> None:
    assert drawn(desk, SEEN) != drawn(desk, "")
    assert drawn(desk, HOSTILE) == drawn(desk, SEEN)
    model: TableModel[str] = TableModel([Column(lambda: "?", lambda row: row)])
    model.show_rows([HOSTILE])
    assert model.data(model.index(0, 0)) == SEEN
    assert label(HOSTILE).text() == SEEN
