"""Workbooks are dropped on a page, looked at, decided with keys, taken in and taken back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import BookRow
from seminar_desk.exchange.report import reading_workbook
from seminar_desk.files import DATA
from seminar_desk.gather.books import open_conflicts, row_changes
from seminar_desk.gather.days import reports
from seminar_desk.store.books import batch_rows, person_links
from seminar_desk.ui.books.book_preview import BookPreview
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.office.page import OfficePage
from seminar_desk.ui.today.page import TodayPage
from seminar_desk.ui.widgets.dialogs import Question
from tests.actions.test_book_imports import AINURA, BAKYT, NINE
from tests.hands.book_dialogs import READING_MS, answered, drop
from tests.hands.book_plans_made import plan_of
from tests.hands.hall_desks import HallDesk, said
from tests.hands.hall_moves import mark, move, walk_in
from tests.hands.stores import invite
from tests.hands.workbooks import export

GULMIRA = "Эсенова Гүлмира"


def shown(qtbot: QtBot, desk: Desk, *paths: Path) -> BookPreview:
    dialog = BookPreview(desk, None, paths)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        dialog.open_next()
    return dialog


def book_of(desk: HallDesk, folder: Path, name: str = "книга.xlsx") -> Path:
    export(desk.db, path=folder / name)
    return folder / name


def press(dialog: BookPreview, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(dialog.rows.list, key)


def taken(desk: HallDesk) -> list[str]:
    return [batch.file_name for batch in batch_rows.all_batches(desk.db) if not batch.is_undone]


def test_a_book_without_disputes_is_one_enter(
    page: OfficePage, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot, toasts: list[Toast]
) -> None:
    first, second, _ = hall
    mark(second, BAKYT)
    walk_in(second, "Осмонов Азат")
    told: list[str] = []

    def enter(dialog: QDialog) -> None:
        assert isinstance(dialog, BookPreview)
        told.extend((dialog.verdict.text(), dialog.facts.text(), dialog.write.text()))
        told.extend(chip.text() for chip in dialog.rows.chips.buttons.values() if chip.isVisible())
        press(dialog, Qt.Key.Key_Return)

    answered(enter)
    assert drop(page, book_of(second, tmp_path))
    qtbot.waitUntil(lambda: bool(toasts), timeout=READING_MS)
    assert first.person(BAKYT).is_present
    assert first.person("Осмонов Азат").is_present
    assert "книга № 1" in told[1]
    assert told[2] == "Принять"
    assert any(chip.startswith("Новые") for chip in told[3:])
    assert "Принята книга.xlsx" in toasts[-1].text
    assert toasts[-1].undo
    assert "книга.xlsx" in page.desk.undo_label()
    page.desk.undo()
    assert not first.person(BAKYT).is_present
    assert taken(first) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3])
def test_a_dispute_is_decided_with_a_key(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot, key: Qt.Key
) -> None:
    village = "Ача" if key == Qt.Key.Key_2 else "Учук"
    first, second, _ = hall
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача")
    mark(second, BAKYT)
    dialog = shown(qtbot, desk, book_of(second, tmp_path))
    assert "спорное решить потом" in dialog.write.text()
    row = dialog.rows.list.chosen
    assert row is not None
    assert dialog.rows.list.words_of(row)[::2] == (BAKYT, "село: Учук → Ача")
    assert ("Место", "Учук", "Ача") in dialog.rows.sides.lines()
    press(dialog, key)
    assert dialog.write.text() == "Принять"
    press(dialog, Qt.Key.Key_Return)
    assert dialog.result() == BookPreview.DialogCode.Accepted
    assert first.person(BAKYT).village == village
    assert first.person(BAKYT).is_present == (key != Qt.Key.Key_3)
    assert open_conflicts.undecided(first.db) == ()


def test_the_buttons_decide_too_and_the_same_key_takes_a_decision_back(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, _ = hall
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача")
    dialog = shown(qtbot, desk, book_of(second, tmp_path))
    press(dialog, Qt.Key.Key_2, Qt.Key.Key_2)
    assert dialog.decisions == {}
    QTest.mouseClick(dialog.rows.sides.theirs, Qt.MouseButton.LeftButton)
    assert list(dialog.decisions.values()) == [book_plan.THEIRS]
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert first.person(BAKYT).village == "Ача"


def test_all_alike_are_decided_at_once(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, _ = hall
    for name in (BAKYT, GULMIRA):
        move(first, name, "Учук")
        move(second, name, "Ача")
    dialog = shown(qtbot, desk, book_of(second, tmp_path))
    assert dialog.rows.sides.all_alike.text() == "Сразу все такие: 2"
    press(dialog, Qt.Key.Key_0, Qt.Key.Key_2)
    assert len(dialog.decisions) == 2
    press(dialog, Qt.Key.Key_Return)
    assert [first.person(name).village for name in (BAKYT, GULMIRA)] == ["Ача", "Ача"]


def test_two_marks_are_said_with_their_times(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, _ = hall
    first.db.clock = lambda: NINE
    second.db.clock = lambda: NINE + timedelta(minutes=3)
    mark(first, BAKYT)
    mark(second, BAKYT)
    dialog = shown(qtbot, desk, book_of(second, tmp_path))
    at = [f"{moment.astimezone():%H:%M}" for moment in (NINE, NINE + timedelta(minutes=3))]
    told = f"Отмечен на двух столах {at[0]} и {at[1]}, оставлено раннее."
    assert dialog.rows.sides.said.text() == told
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert first.person(BAKYT).checked_in_at_utc == NINE
    assert len(open_conflicts.undecided(first.db)) == 1


def test_several_books_come_one_after_another_and_a_wrong_file_is_refused(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, third = hall
    mark(second, BAKYT)
    mark(third, AINURA)
    paths = [book_of(second, tmp_path, "2.xlsx"), tmp_path / "с.xlsx"]
    for _step in reading_workbook.write(reports.snapshot(third.db), paths[1]):
        pass
    paths.append(book_of(third, tmp_path, "3.xlsx"))
    dialog = shown(qtbot, desk, *paths)
    assert dialog.title.text() == "Принять книги: 1 из 3"
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        press(dialog, Qt.Key.Key_Return)
    assert "сводка для чтения" in dialog.refusal_words
    assert dialog.write.text() == "Следующая книга"
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        QTest.keyClick(dialog.write, Qt.Key.Key_Return)
    assert dialog.title.text() == "Принять книги: 3 из 3"
    press(dialog, Qt.Key.Key_Return)
    assert taken(first) == ["3.xlsx", "2.xlsx"]
    assert first.person(BAKYT).is_present
    assert first.person(AINURA).is_present


def test_a_book_can_be_left_out(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    _, second, third = hall
    paths = book_of(second, tmp_path, "2.xlsx"), book_of(third, tmp_path, "3.xlsx")
    dialog = shown(qtbot, desk, *paths)
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        QTest.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    assert not dialog.leave.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert taken(hall[0]) == []


def test_a_book_taken_in_before_says_so_and_changes_nothing(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    mark(hall[1], BAKYT)
    path = book_of(hall[1], tmp_path)
    press(shown(qtbot, desk, path), Qt.Key.Key_Return)
    again = shown(qtbot, desk, path)
    assert again.verdict.text() == "Уже принята, 0 изменений"
    assert again.write.text() == "Закрыть"
    press(again, Qt.Key.Key_Return)
    assert len(taken(hall[0])) == 1


def test_what_changed_meanwhile_is_shown_anew(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, _ = hall
    mark(second, BAKYT)
    dialog = shown(qtbot, desk, book_of(second, tmp_path))
    move(first, BAKYT, "Учук")
    press(dialog, Qt.Key.Key_Return)
    assert "данные изменились" in dialog.notes.text()
    assert taken(first) == []
    press(dialog, Qt.Key.Key_Return)
    assert first.person(BAKYT).is_present
    assert first.person(BAKYT).village == "Учук"


def test_the_chips_filter(desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot) -> None:
    first, second, _ = hall
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача")
    walk_in(second, "Осмонов Азат")
    dialog = shown(qtbot, desk, book_of(second, tmp_path))
    chips = dialog.rows.chips.buttons
    QTest.mouseClick(chips[book_plan.CONFLICT], Qt.MouseButton.LeftButton)
    assert [row.state for row in dialog.rows.list.rows()] == [book_plan.CONFLICT]
    QTest.mouseClick(chips[book_plan.NEW], Qt.MouseButton.LeftButton)
    assert {row.state for row in dialog.rows.list.rows()} == {book_plan.NEW}


def test_today_takes_a_book_and_leaves_a_list_alone(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    mark(hall[1], BAKYT)
    path = book_of(hall[1], tmp_path)
    today = TodayPage(desk)
    qtbot.addWidget(today)
    today.show()
    (tmp_path / "не книга.xlsx").write_bytes(b"PK")
    assert not drop(today, DATA / "sample_roster.xlsx")
    assert not drop(today, tmp_path / "не книга.xlsx")
    answered(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert drop(today, path)
    qtbot.waitUntil(lambda: bool(taken(hall[0])), timeout=READING_MS)
    assert hall[0].person(BAKYT).is_present


def test_a_batch_is_taken_back_from_its_line(
    page: OfficePage, hall: list[HallDesk], qtbot: QtBot
) -> None:
    first, second, _ = hall
    before = said(first.db)
    mark(second, BAKYT)
    batch = first.take(second.book())
    told = [label.text() for label in page.books.batches.findChildren(QLabel)]
    assert batch.receipt_code
    assert any(text.endswith(f"код от офиса {batch.receipt_code}") for text in told)
    button = page.books.batches.buttons[batch.uid]
    answered(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return), kind=Question)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert said(first.db) == before
    assert page.books.batches.buttons == {}
    assert page.books.batches.isVisible()


def test_what_keeps_a_batch_here_is_named(
    page: OfficePage, hall: list[HallDesk], qtbot: QtBot
) -> None:
    first, second, _ = hall
    mark(second, BAKYT)
    batch = first.take(second.book())
    move(first, BAKYT, "Учук")
    told: list[str] = []

    def agree(dialog: QDialog) -> None:
        answered(close, kind=Question)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    def close(dialog: QDialog) -> None:
        if dialog.windowTitle() != "Приём не отменить":
            answered(close, kind=Question)
            return
        told.extend(label.text() for label in dialog.findChildren(QLabel))
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answered(agree, kind=Question)
    QTest.mouseClick(page.books.batches.buttons[batch.uid], Qt.MouseButton.LeftButton)
    assert any(BAKYT in text and "изменено после приёма" in text for text in told)
    assert taken(first) == [batch.file_name]
    assert QApplication.activeModalWidget() is None


def test_of_fifty_thousand_rows_only_those_in_sight_are_worded(
    desk: Desk, hall: list[HallDesk], qtbot: QtBot
) -> None:
    worded: list[BookRow] = []
    dialog = BookPreview(desk, None, ())
    qtbot.addWidget(dialog)
    said_of = row_changes.summary

    def noted(row: BookRow, language: str) -> str:
        worded.append(row)
        return said_of(row, language)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(row_changes, "summary", noted)
        dialog.show_plan(plan_of(hall[0].db, 50_000))
        dialog.show()
        QTest.keyClick(dialog.rows.list, Qt.Key.Key_End)
        chip = dialog.rows.chips.buttons[book_plan.CONFLICT]
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(dialog.rows.list.rows()) == 5_000
    assert 0 < len(worded) < 200


def test_a_new_person_is_shown_beside_one_who_may_be_the_same(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, _ = hall
    one = invite(first.db, first.session_uid, "Осмонов Азат", phone="0555100207")
    other = invite(second.db, second.session_uid, "Осмонов Азамат", phone="0555100207")
    dialog = shown(qtbot, desk, book_of(second, tmp_path))
    row = dialog.rows.list.chosen
    assert row is not None
    assert row.uid == other.person_uid
    who, _, told = dialog.rows.list.words_of(row)
    assert (who, "похож на: Осмонов Азат" in told) == ("Осмонов Азамат", True)
    ((words, button), *unused) = dialog.rows.sides.likenesses.lines
    assert "Имя: здесь Осмонов Азат, в книге Осмонов Азамат" in words.text()
    assert not any(line.isVisible() for pair in unused for line in pair)
    press(dialog, Qt.Key.Key_1, Qt.Key.Key_1)
    assert (button.isChecked(), dialog.decisions) == (False, {})
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    assert "один человек" in dialog.rows.list.spoken(row)
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    leads = person_links.leads(first.db)
    assert leads[one.person_uid] == leads[other.person_uid]
    desk.undo()
    assert person_links.leads(first.db) == {}
