"""A plain table of rows shares its width out."""

from __future__ import annotations

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
