"""The import dialogs: what is shown is what is in the store after «Write»."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions import history
from seminar_desk.domain.lists.roster import LINK, PROBLEM, SKIP
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.imports.import_dialogs import RosterDialog, import_roster
from seminar_desk.ui.imports.import_preview import OTHERS
from seminar_desk.ui.imports.schedule_dialog import ScheduleDialog, import_schedule
from tests.hands.list_dialogs import HEADER, READING_MS, SAMPLE, listed, opened, press, roster, soon
from tests.hands.lists import Value, write_xlsx
from tests.hands.stores import invite


def test_the_sample_list_is_shown_and_written(desk: Desk, qtbot: QtBot) -> None:
    dialog = roster(qtbot, desk, SAMPLE)
    words = [button.text() for button in dialog.preview.chips.buttons.values()]
    assert words[1:4] == ["31 новый", "0 уже есть", "1 возможный дубль"]
    assert words[5:7] == ["0 нужно решить", "0 с ошибкой"]
    assert dialog.write.text() == "Записать 31"
    assert dialog.plan is not None
    shown = [row.name for row in dialog.plan.taken]
    QTest.keyClick(dialog.preview.list, Qt.Key.Key_Return)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert listed(desk) == shown
    again = roster(qtbot, desk, SAMPLE)
    assert again.write.text() == "Нечего записывать"
    assert not again.write.isEnabled()
    history.undo(desk.db)
    assert listed(desk) == []


def test_space_and_the_tick_decide(desk: Desk, qtbot: QtBot) -> None:
    dialog = roster(qtbot, desk, SAMPLE)
    rows = dialog.preview.list
    first = rows.lines.rows[0]
    assert (first.row, first.decision) == (39, SKIP)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert dialog.write.text() == "Записать 32"
    place = rows.visualRect(rows.lines.index(1, 0)).center()
    place.setX(20)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.write.text() == "Записать 31"
    dialog.write.click()
    assert len(listed(desk)) == 31
    assert listed(desk).count("Кыдыралиева Нургүл Эсеновна") == 2


def test_every_other_row_of_the_file_is_shown_with_its_reason(desk: Desk, qtbot: QtBot) -> None:
    dialog = roster(qtbot, desk, SAMPLE)
    dialog.preview.chips.buttons[OTHERS].click()
    notes = [(line.row, line.note) for line in dialog.preview.list.lines.rows]
    assert notes == [
        (1, "Заголовок над таблицей"),
        (2, "Заголовок над таблицей"),
        (4, "Заголовки столбцов"),
        (40, "Строка итогов"),
        (42, "Приписка под таблицей"),
    ]


def test_a_column_can_be_corrected(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    rows: list[list[Value]] = [HEADER, ["Асанов Бакыт", "деп. АК", "Ат-Башы", "0700 111111"]]
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"Список": rows}))
    combo = dialog.preview.columns.combos[0, 2]
    combo.setCurrentIndex(combo.findData("village"))
    combo.activated.emit(combo.currentIndex())
    dialog.write.click()
    (person,) = attendance_rows.of_session(desk.db, desk.session_uid)
    assert (person.village, person.aimak) == ("Ат-Башы", "")


def test_the_columns_of_another_sheet_take_the_place_of_the_first(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    wide = [*HEADER, "Село"]
    sheets: dict[str, list[list[Value]]] = {
        "Первый": [HEADER, ["Асанов Бакыт", "ИГ", "", ""]],
        "Второй": [wide, ["Исаков Бакыт", "ИГ", "", "", "Ак-Муз"]],
    }
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", sheets))
    dialog.sheet_buttons[0].click()
    assert len(dialog.preview.columns.combos) == len(HEADER)
    dialog.sheets.activated.emit(dialog.sheets.findText("Второй"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    combos = dialog.preview.columns.combos
    assert [combo.currentData() for combo in combos.values()][-1] == "village"


def test_the_sheet_is_asked_for_where_two_could_be_the_list(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    sheets: dict[str, list[list[Value]]] = {
        name: [HEADER, [f"{name} Бакыт", "ИГ", "", ""]] for name in ("Асанов", "Исаков")
    }
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", sheets))
    assert not dialog.write.isEnabled()
    assert [button.text() for button in dialog.sheet_buttons] == ["Асанов", "Исаков", "Все вместе"]
    dialog.sheet_buttons[1].click()
    assert dialog.sheets.currentText() == "Исаков"
    dialog.write.click()
    assert listed(desk) == ["Исаков Бакыт"]


def test_the_same_person_of_another_session(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    second = session_rows.with_code(desk.db, "S02")
    assert second
    known = invite(desk.db, second.uid, "Асанов Бакыт", phone="0700111111")
    rows: list[list[Value]] = [HEADER, ["Асанов Бакыт", "деп. АК", "Ак-Музский", "0700 111111"]]
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"Список": rows}))
    QTest.keyClick(dialog.preview.list, Qt.Key.Key_Space)
    menu = dialog.preview.list.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    assert dialog.plan is not None
    assert dialog.plan.rows[0].decision == LINK
    dialog.write.click()
    (person,) = attendance_rows.of_session(desk.db, desk.session_uid)
    assert person.person_uid == known.person_uid


def test_wrong_cells_are_named_with_their_address(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    rows: list[list[Value]] = [HEADER, ["Ж" * 300, "деп. АК", "Ак-Музский", "спросить"]]
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"Список": rows}))
    dialog.preview.chips.buttons[PROBLEM].click()
    (line,) = dialog.preview.list.lines.rows
    assert line.note.startswith("A2: Слишком длинно: 300 знаков")
    assert dialog.write.text() == "Нечего записывать"


def test_what_cannot_be_read_is_said_and_another_file_offered(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = tmp_path / "скан.xlsx"
    scan.write_bytes(b"%PDF-1.7")
    dialog = roster(qtbot, desk, scan)
    assert dialog.stack.currentWidget() is dialog.refusal
    assert dialog.refusal_words.startswith("скан.xlsx — это PDF")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(SAMPLE), ""))
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        dialog.choose.click()
    assert dialog.write.text() == "Записать 31"


def test_a_store_that_changed_meanwhile_is_compared_anew(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    rows: list[list[Value]] = [HEADER, ["Асанов Бакыт", "деп. АК", "Ак-Музский", ""]]
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"Список": rows}))
    invite(desk.db, desk.session_uid, "Асанов Бакыт")
    dialog.write.click()
    assert "изменилось" in dialog.preview.trouble.text()
    assert listed(desk) == ["Асанов Бакыт"]


def drop(target: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    free = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, mime, left, free)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, mime, left, free))


def test_a_file_dropped_on_the_page_is_shown_and_written(desk: Desk, qtbot: QtBot) -> None:
    page = CheckInPage(desk)
    qtbot.addWidget(page)
    page.show()
    soon(press("write"))
    drop(page, SAMPLE)
    qtbot.waitUntil(lambda: len(listed(desk)) == 31, timeout=READING_MS)


def test_a_file_dropped_on_the_dialog_is_read(desk: Desk, qtbot: QtBot) -> None:
    dialog = RosterDialog(desk, None, session_rows.session(desk.db, desk.session_uid))
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        drop(dialog, SAMPLE)
    assert dialog.write.text() == "Записать 31"


def test_the_template_is_saved_with_the_districts_aimaks(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = roster(qtbot, desk, SAMPLE)
    target = tmp_path / "шаблон"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.template.click()
    blank = roster(qtbot, desk, tmp_path / "шаблон.xlsx")
    assert "нет ни одного человека" in blank.preview.trouble.text()


def test_the_function_asks_writes_and_tells(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = RosterDialog(desk, None, session_rows.session(desk.db, desk.session_uid))
    qtbot.addWidget(host)
    toasts: list[Toast] = []
    desk.toasted.connect(toasts.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    assert import_roster(desk, host) is None
    soon(press("no"))
    assert import_roster(desk, host, SAMPLE) is None
    soon(press("write"))
    assert import_roster(desk, host, SAMPLE) == 31
    assert toasts == [Toast("В список записан 31 человек", "ok", undo=True)]
    assert len(listed(desk)) == 31


def test_a_schedule_is_shown_and_written(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    rows: list[list[Value]] = [
        ["Код", "Дата", "Район"],
        ["S02", "30.10.2017", "Нарынский"],
        [None, "20.11.2017", "Алайский район"],
        [None, "31.02.2017", "Лейлекский"],
    ]
    path = write_xlsx(tmp_path / "schedule.xlsx", {"График": rows})
    dialog = ScheduleDialog(desk, None)
    opened(qtbot, dialog, path)
    assert dialog.counts.text() == "1 новая · 1 изменена · 0 без изменений · 1 с ошибкой"
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.write.text() == "Записать 1"
    dialog.write.click()
    assert len(session_rows.all_sessions(desk.db)) == 13
    soon(press("write"))
    assert import_schedule(desk, dialog, path) == 1
    history.undo(desk.db)
    history.undo(desk.db)
    assert len(session_rows.all_sessions(desk.db)) == 12


def test_what_is_no_schedule_is_said(desk: Desk, qtbot: QtBot) -> None:
    dialog = ScheduleDialog(desk, None)
    opened(qtbot, dialog, SAMPLE)
    assert "«Дата» и «Район»" in dialog.refusal_words
    assert not dialog.write.isEnabled()


@pytest.mark.parametrize("language", ["ru", "ky", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_opens_in_every_language_and_look(
    desk: Desk, qtbot: QtBot, language: str, theme: str
) -> None:
    desk.set_language(language)
    desk.set_look(theme, 100)
    dialog = roster(qtbot, desk, SAMPLE)
    assert "31" in dialog.write.text()
    assert not dialog.grab().isNull()
    strip = dialog.preview.columns
    assert strip.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_a_bar_under_the_columns_cuts_none_of_them(desk: Desk, qtbot: QtBot, language: str) -> None:
    desk.set_language(language)
    desk.set_look("light", 150)
    dialog = roster(qtbot, desk, SAMPLE)
    strip = dialog.preview.columns
    dialog.preview.fold.click()
    QApplication.processEvents()
    assert strip.horizontalScrollBar().isVisible()
    inside = strip.widget()
    assert inside
    assert strip.viewport().height() >= inside.sizeHint().height()
