"""Several workbooks are looked at first; what nobody disputes is taken in with one Enter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from seminar_desk.actions.books import book_imports
from seminar_desk.domain.progress import Progress
from seminar_desk.gather.books import book_plans
from seminar_desk.store.books import batch_rows
from seminar_desk.store.database import Change
from seminar_desk.ui.books import several_books
from seminar_desk.ui.books.book_preview import BookPreview
from seminar_desk.ui.books.keys_question import KeysQuestion
from seminar_desk.ui.books.several_books import SeveralBooks
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.office.page import OfficePage
from tests.actions.test_book_imports import AINURA, BAKYT
from tests.hands import answers
from tests.hands.book_dialogs import READING_MS, answered, drop
from tests.hands.hall_desks import HallDesk, desks
from tests.hands.hall_moves import mark, move, walk_in
from tests.hands.journeys import when
from tests.hands.workbooks import export


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """Have two desks that nobody contradicts, and one file that is no workbook."""
    folder = tmp_path_factory.mktemp("books")
    _, second, third = hall = desks(folder, 3)
    mark(second, BAKYT)
    walk_in(third, "Осмонов Азат")
    books = [export(desk.db, path=folder / f"{place}.xlsx") for place, desk in enumerate(hall[1:])]
    for desk in hall:
        desk.store.close()
    return [*(book.path.read_bytes() for book in books), b"PK"]


@pytest.fixture
def books(hall: list[HallDesk], written: list[bytes], tmp_path: Path) -> list[Path]:
    """Lay the files of the others there; the office knows nothing of what they say."""
    paths = [tmp_path / "второй.xlsx", tmp_path / "третий.xlsx", tmp_path / "не книга.xlsx"]
    for path, content in zip(paths, written, strict=True):
        path.write_bytes(content)
    assert not hall[0].person(BAKYT).is_present
    return paths


def shown(qtbot: QtBot, desk: Desk, paths: list[Path]) -> SeveralBooks:
    dialog = SeveralBooks(desk, None, paths)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        dialog.begin()
    return dialog


def states(dialog: SeveralBooks) -> list[str]:
    return [row.cells[-1] for row in dialog.table.lines.rows]


def taken(desk: HallDesk) -> list[str]:
    return [batch.file_name for batch in batch_rows.all_batches(desk.db) if not batch.is_undone]


def press_enter(dialog: SeveralBooks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)


def test_one_enter_takes_in_all_that_nobody_disputes(
    desk: Desk, hall: list[HallDesk], books: list[Path], qtbot: QtBot
) -> None:
    office = hall[0]
    dialog = shown(qtbot, desk, books)
    assert states(dialog)[:2] == ["можно принять"] * 2
    assert states(dialog)[2].startswith("не принимается: ")
    assert taken(office) == []
    assert dialog.write.text() == "Принять без спорного: 2"
    press_enter(dialog, qtbot)
    assert sorted(taken(office)) == ["второй.xlsx", "третий.xlsx"]
    assert office.person(BAKYT).is_present
    assert office.person("Осмонов Азат").is_present
    assert states(dialog)[:2] == ["✓ принята"] * 2
    assert dialog.write.text() == "Закрыть"
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    book_imports.take_back(office.db, batch_uid=dialog.batches[1].uid)
    assert taken(office) == ["второй.xlsx"]


def test_nothing_is_begun_while_the_last_one_is_still_gone_on_from(
    desk: Desk, books: list[Path], qtbot: QtBot
) -> None:
    """On a slow laptop all were shown before: then two were written at once, one in the other."""
    dialog = SeveralBooks(desk, None, books)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._following.setInterval(300)
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        dialog.begin()
        qtbot.waitUntil(lambda: all(each.is_known for each in dialog.files), timeout=READING_MS)
        dialog._show()
        assert dialog._following.isActive()
        assert not dialog.write.isEnabled()
    assert dialog.write.isEnabled()


def test_a_disputed_one_is_left_to_be_looked_at(
    page: OfficePage, hall: list[HallDesk], books: list[Path], qtbot: QtBot, toasts: list[Toast]
) -> None:
    office, _, third = hall
    move(office, AINURA, "Учук")
    move(third, AINURA, "Ача")
    export(third.db, path=books[1])
    told: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SeveralBooks)
        if not dialog.write.isEnabled():
            answered(look, kind=SeveralBooks)
            return
        told.extend(states(dialog))
        answered(lambda preview: QTest.keyClick(preview, Qt.Key.Key_Return), kind=BookPreview)
        dialog.settled.connect(lambda: QTest.keyClick(dialog.table, Qt.Key.Key_Return))
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    answered(look, kind=SeveralBooks)
    assert drop(page, *books)
    qtbot.waitUntil(lambda: bool(toasts), timeout=READING_MS)
    assert told[1] == "! посмотреть: спорное 1"
    assert sorted(taken(office)) == ["второй.xlsx", "третий.xlsx"]
    assert "2" in toasts[-1].text
    assert toasts[-1].tone == "warning"


def test_what_the_one_before_made_disputed_is_not_taken_in_unseen(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    """Each alone agrees with the office; the two do not agree with each other."""
    office, second, third = hall
    move(second, BAKYT, "Учук")
    move(third, BAKYT, "Ача")
    paths = [tmp_path / "второй.xlsx", tmp_path / "третий.xlsx"]
    export(second.db, path=paths[0])
    export(third.db, path=paths[1])
    dialog = shown(qtbot, desk, paths)
    assert states(dialog) == ["можно принять"] * 2
    press_enter(dialog, qtbot)
    assert taken(office) == ["второй.xlsx"]
    assert states(dialog) == ["✓ принята", "! посмотреть: спорное 1"]
    assert office.person(BAKYT).village == "Учук"
    assert dialog.look.isDefault()
    assert [dialog.no.isVisible(), dialog.no.text()] == [True, "Закрыть"]
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.left == [paths[1]]


def test_the_same_books_once_more_bring_nothing(
    desk: Desk, hall: list[HallDesk], books: list[Path], qtbot: QtBot
) -> None:
    dialog = shown(qtbot, desk, books[:2])
    press_enter(dialog, qtbot)
    again = shown(qtbot, desk, books[:2])
    assert states(again) == ["уже здесь"] * 2
    assert again.write.text() == "Закрыть"
    QTest.keyClick(again.table, Qt.Key.Key_Return)
    assert again.batches == []
    assert len(taken(hall[0])) == 2


def test_the_same_book_twice_in_one_go_is_one_batch(
    desk: Desk, hall: list[HallDesk], books: list[Path], qtbot: QtBot
) -> None:
    """A stick has it beside itself, under another name."""
    again = books[1].with_name("третий (копия).xlsx")
    again.write_bytes(books[1].read_bytes())
    dialog = shown(qtbot, desk, [books[1], again, books[0], books[1]])
    assert states(dialog) == ["можно принять"] * 4
    press_enter(dialog, qtbot)
    assert states(dialog) == ["✓ принята", "уже здесь", "✓ принята", "уже здесь"]
    assert sorted(taken(hall[0])) == ["второй.xlsx", "третий.xlsx"]
    assert hall[0].person(BAKYT).is_present
    book_imports.take_back(hall[0].db, batch_uid=dialog.batches[0].uid)
    assert taken(hall[0]) == ["второй.xlsx"]
    assert hall[0].person(BAKYT).is_present


def test_escape_while_they_are_read_takes_nothing_in(
    desk: Desk, hall: list[HallDesk], books: list[Path], qtbot: QtBot
) -> None:
    dialog = SeveralBooks(desk, None, books)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.begin()
    assert not dialog.write.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.wait(50)
    assert taken(hall[0]) == []


def test_pages_hear_once_of_all_that_was_taken_in(
    desk: Desk, hall: list[HallDesk], books: list[Path], qtbot: QtBot
) -> None:
    dialog = shown(qtbot, desk, books)
    heard: list[Change] = []
    desk.changed.connect(heard.append)
    press_enter(dialog, qtbot)
    assert len(taken(hall[0])) == 2
    (change,) = heard
    assert {"batch", "attendance", "person"} <= change.tables
    assert {("batch", batch.uid) for batch in dialog.batches} <= change.rows
    move(hall[0], AINURA, "Учук")
    assert len(heard) == 2


def test_stopped_between_two_the_first_stays_and_the_rest_waits(
    desk: Desk, hall: list[HallDesk], books: list[Path], qtbot: QtBot
) -> None:
    dialog = shown(qtbot, desk, books)

    def stop() -> None:
        if dialog.batches:
            timer.stop()
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    timer = QTimer(dialog)
    timer.timeout.connect(stop)
    timer.start(0)
    press_enter(dialog, qtbot)
    assert dialog.isVisible()
    assert taken(hall[0]) == ["второй.xlsx"]
    assert states(dialog)[:2] == ["✓ принята", "можно принять"]
    assert dialog.hint.text().startswith("Остановлено. Принято: 1")
    assert dialog.write.text() == "Принять без спорного: 1"
    press_enter(dialog, qtbot)
    assert sorted(taken(hall[0])) == ["второй.xlsx", "третий.xlsx"]


def test_a_fault_of_ours_while_they_are_written_leaves_the_way_out_free(
    desk: Desk,
    hall: list[HallDesk],
    books: list[Path],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = shown(qtbot, desk, books)

    def fault(*_: object) -> Iterator[Progress]:
        yield Progress(0, 1)
        raise ZeroDivisionError

    monkeypatch.setattr(book_plans, "comparing", fault)
    with qtbot.captureExceptions() as caught:
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(caught))
        qtbot.waitUntil(dialog.write.isEnabled)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]  # and not once more for each book
    assert "В программе случилась ошибка" in states(dialog)[0]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert taken(hall[0]) == []


def test_how_far_it_is_stands_above(
    desk: Desk, books: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    really = several_books.SeveralBooks._show

    def note(dialog: SeveralBooks) -> None:
        really(dialog)
        told.append(f"{dialog.hint.text()[:9]} {dialog.bar.value()}/{dialog.bar.maximum()}")

    monkeypatch.setattr(several_books.SeveralBooks, "_show_soon", note)  # and not in a while
    dialog = shown(qtbot, desk, books)
    assert {"Прочитано 1/3", "Прочитано 2/3"} & set(told)
    assert dialog.bar.isHidden()
    press_enter(dialog, qtbot)
    assert {"Принято:  0/2", "Принято:  1/2"} <= set(told)
    assert dialog.bar.isHidden()


def test_a_reader_that_falls_takes_one_file_with_it(
    desk: Desk, books: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(several_books, "_READING", "tests.hands.answers:opening_each")
    deadly = books[0].rename(books[0].with_name(answers.DEADLY))
    dialog = shown(qtbot, desk, [deadly, *books[1:]])
    assert states(dialog)[0].startswith("не принимается: ")
    assert states(dialog)[1] == "можно принять"
    assert states(dialog)[2].startswith("не принимается: ")


def test_the_digits_of_all_keys_are_asked_once_in_one_place(
    desk: Desk, hall: list[HallDesk], books: list[Path], qtbot: QtBot
) -> None:
    """Nobody has to: without it the workbooks are taken in as not signed."""
    office = hall[0]
    dialog = shown(qtbot, desk, books)
    assert dialog.compare.text() == "Сверить цифры ключей: 2"
    asked: list[int] = []

    def answer(question: KeysQuestion) -> None:
        asked.append(len(question.boxes))
        assert not question.yes.isEnabled()
        question.boxes[0].click()
        question.yes.click()

    when(KeysQuestion, answer)
    dialog.compare.click()
    assert asked == [2]
    assert dialog.compare.text() == "Сверить цифры ключей: 1"
    verdicts = [row.cells[3] for row in dialog.table.lines.rows]
    assert verdicts[0].startswith("Без изменений")
    press_enter(dialog, qtbot)
    found = {batch.file_name: batch.verdict for batch in batch_rows.all_batches(office.db)}
    assert found == {"второй.xlsx": "UNCHANGED", "третий.xlsx": "NOT_SIGNED"}
    assert not dialog.compare.isVisible()
