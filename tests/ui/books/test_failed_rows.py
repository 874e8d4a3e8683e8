"""Rows that cannot be taken go into a workbook of their own, from the preview or after it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from seminar_desk.exchange.workbook import book_parser, error_book
from seminar_desk.store.books import batch_rows
from seminar_desk.ui.books.book_preview import BookPreview
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question
from tests.actions.test_book_imports import AINURA, BAKYT
from tests.hands.book_dialogs import READING_MS, answered
from tests.hands.books import edited, put
from tests.hands.hall_desks import HallDesk, desks
from tests.hands.hall_moves import mark
from tests.hands.workbooks import export


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Export two marks, the moment of the first spoilt by hand."""
    folder = tmp_path_factory.mktemp("spoilt")
    hall = desks(folder, 2)
    for name in (BAKYT, AINURA):
        mark(hall[1], name)
    path = export(hall[1].db, path=folder / "книга.xlsx").path
    for desk in hall:
        desk.store.close()
    return edited(
        path,
        folder / "S01.xlsx",
        lambda book: put(book, "attendance", "checked_in_at_utc", "в девять"),
    ).read_bytes()


@pytest.fixture
def spoilt(hall: list[HallDesk], written: bytes, tmp_path: Path) -> Path:
    """Lay the file there; the desk it came from has the marks."""
    for name in (BAKYT, AINURA):
        mark(hall[1], name)
    path = tmp_path / "S01.xlsx"
    path.write_bytes(written)
    return path


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Choose this file wherever the dialog asks."""
    path = tmp_path / "не принято.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def shown(qtbot: QtBot, desk: Desk, path: Path) -> BookPreview:
    dialog = BookPreview(desk, None, (path,))
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        dialog.open_next()
    return dialog


def failed(path: Path) -> list[tuple[object, ...]]:
    """Return sheet, row, column and row in the workbook sent, of each error."""
    lines = list(load_workbook(path)[error_book.ERRORS].values)[1:]
    return [(*line[:3], line[-1]) for line in lines]


def test_a_preview_saves_its_failed_rows_and_takes_nothing(
    desk: Desk, hall: list[HallDesk], spoilt: Path, target: Path, qtbot: QtBot
) -> None:
    dialog = shown(qtbot, desk, spoilt)
    assert dialog.failed.button.isVisible()
    with qtbot.waitSignal(dialog.failed.ended, timeout=READING_MS):
        QTest.mouseClick(dialog.failed.button, Qt.MouseButton.LeftButton)
        assert not dialog.write.isEnabled()
    assert failed(target) == [("attendance", 2, "checked_in_at_utc", 2)]
    assert dialog.failed.saving.line.text().startswith("Сохранено: не принято.xlsx")
    assert dialog.write.isEnabled()
    assert dialog.isVisible()
    assert batch_rows.all_batches(hall[0].db) == []
    QTest.keyClick(dialog.rows.list, Qt.Key.Key_Return)  # saved already: nothing is asked
    assert dialog.result() == BookPreview.DialogCode.Accepted
    assert [hall[0].person(name).is_present for name in (BAKYT, AINURA)] == [False, True]


def test_after_the_others_were_taken_in_it_is_offered_and_corrected_it_comes_alone(
    desk: Desk, hall: list[HallDesk], spoilt: Path, target: Path, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def agree(question: QDialog) -> None:
        assert isinstance(question, Question)
        asked.append(question.windowTitle())
        QTest.keyClick(question, Qt.Key.Key_Return)

    dialog = shown(qtbot, desk, spoilt)
    answered(agree, kind=Question)
    with qtbot.waitSignal(dialog.finished, timeout=READING_MS):
        QTest.keyClick(dialog.rows.list, Qt.Key.Key_Return)
    assert asked == ["Не принята 1 строка"]
    assert len(dialog.batches) == 1
    assert not hall[0].person(BAKYT).is_present
    moment = hall[1].person(BAKYT).checked_in_at_utc
    assert moment
    corrected = edited(
        target,
        target.with_name("исправлено.xlsx"),
        lambda book: put(
            book, "attendance", "checked_in_at_utc", f"{moment:%Y-%m-%dT%H:%M:%S}.000000Z"
        ),
    )
    hall[0].take(book_parser.opened(corrected))
    assert hall[0].person(BAKYT).is_present


def test_whoever_goes_on_without_it_writes_nothing(
    desk: Desk, hall: list[HallDesk], spoilt: Path, target: Path, qtbot: QtBot
) -> None:
    dialog = shown(qtbot, desk, spoilt)
    answered(lambda question: QTest.keyClick(question, Qt.Key.Key_Escape), kind=Question)
    QTest.keyClick(dialog.rows.list, Qt.Key.Key_Return)
    assert dialog.result() == BookPreview.DialogCode.Accepted
    assert hall[0].person(AINURA).is_present
    assert not target.exists()


def test_who_chose_no_place_may_still_save_and_nothing_is_taken_twice(
    desk: Desk,
    hall: list[HallDesk],
    spoilt: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog = shown(qtbot, desk, spoilt)
    answered(lambda question: QTest.keyClick(question, Qt.Key.Key_Return), kind=Question)
    QTest.keyClick(dialog.rows.list, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.write.text() == "Закрыть"
    assert not dialog.no.isVisible()
    assert dialog.failed.button.isEnabled()
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert len(batch_rows.all_batches(hall[0].db)) == 1


def test_a_whole_workbook_offers_none(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    mark(hall[1], BAKYT)
    dialog = shown(qtbot, desk, export(hall[1].db, path=tmp_path / "книга.xlsx").path)
    assert not dialog.failed.button.isVisible()
