"""A plain table of rows shares its width out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seminar_desk.ui.widgets.rows_table import RowsTable, ShownRow


def test_where_room_is_scarce_the_widest_column_alone_gives_way(qtbot: QtBot) -> None:
    words = ("Алымбеков Бакыт", "Член группы совместного мониторинга и оценки " * 3, "Мужчина")
    table = RowsTable(("Имя", "Роль", "Пол", "Пришёл"), [ShownRow((*words, "08:31"))])
    qtbot.addWidget(table)
    table.resize(480, 200)
    table.show()
    metrics = table.fontMetrics()
    for place in (0, 2):
        assert table.columnWidth(place) > metrics.horizontalAdvance(words[place])
    assert 100 < table.columnWidth(1) < metrics.horizontalAdvance(words[1])


def test_figures_and_days_are_read_whole_in_the_narrowest_table(qtbot: QtBot) -> None:
    """At 200 % a day ended «17.11.…» and a heading in the middle of a letter."""
    headings = ("Көрсөткүч", "Эмнеге тиешелүү", "Азыр", "Максат", "Аткарылды", "Мөөнөтү")
    words = ("Адамдар, ар бири бир жолу саналган", "Нарын жана Ош облустары · 24.10–17.11.2017")
    table = RowsTable(headings, [ShownRow((*words, "195", "240", "81 %", "17.11.18"))])
    qtbot.addWidget(table)
    table.resize(440, 200)
    table.show()
    metrics = table.fontMetrics()
    for place in range(2, 6):
        longest = max(headings[place], table.lines.rows[0].cells[place], key=len)
        assert table.columnWidth(place) > metrics.horizontalAdvance(longest), headings[place]
    assert table.horizontalScrollBar().maximum() > 0
    table.resize(1200, 200)
    assert table.horizontalScrollBar().maximum() == 0
    assert table.horizontalHeader().textElideMode() == Qt.TextElideMode.ElideRight


def test_a_column_is_as_wide_as_its_cells_are_drawn(qtbot: QtBot) -> None:
    """One pixel less, and «Женщина» was «Женщи…» at 100 %."""
    table = RowsTable(("Имя", "Пол", "Село"), [ShownRow(("Алымбеков", "Женщина", "Центр"))])
    qtbot.addWidget(table)
    table.resize(900, 200)
    table.show()
    for place in range(3):
        assert table.columnWidth(place) >= table.sizeHintForColumn(place)
