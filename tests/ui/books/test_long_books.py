"""A workbook of many rows: how far it is, stopped midway, taken in whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import INVITED
from seminar_desk.store import journal
from seminar_desk.store.books import batch_rows
from seminar_desk.ui.books import book_waiting, long_writing
from seminar_desk.ui.books.book_preview import BookPreview
from seminar_desk.ui.desk import steps
from seminar_desk.ui.desk.desk import Desk
from tests.actions.test_book_imports import BAKYT
from tests.benchmarks.people import entries
from tests.hands.book_dialogs import READING_MS
from tests.hands.hall_desks import HallDesk, desks, said
from tests.hands.hall_moves import mark, move
from tests.hands.workbooks import export

PEOPLE = 600  # a row of the person and one of the participation


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the shortest work be long: a step at a time, and no patience before the bar."""
    monkeypatch.setattr(steps, "_FIRST_S", 0)
    monkeypatch.setattr(steps, "_SLICE_S", 0)
    monkeypatch.setattr(book_waiting, "_PATIENCE_S", 0)
    monkeypatch.setattr(book_waiting, "_FRAME_S", 0)


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HallDesk]:
    """Hold a second desk of the hall where all the others came; nothing changes it."""
    (second,) = desks(tmp_path_factory.mktemp("hall"), 1)
    with second.db.change("fill"):
        for entry in entries(PEOPLE):
            attendance.write_entry(
                second.db, session_uid=second.session_uid, entry=entry, registration=INVITED
            )
    mark(second, BAKYT)
    yield second
    second.store.close()


@pytest.fixture(scope="module")
def book(second: HallDesk) -> Path:
    """Return its workbook."""
    return export(second.db, path=second.folder / "книга.xlsx").path


@pytest.fixture
def dialog(desk: Desk, book: Path, qtbot: QtBot) -> Iterator[BookPreview]:
    made = BookPreview(desk, None, [book])
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def midway(dialog: BookPreview, act: Callable[[], object]) -> None:
    """Do something once, from the event loop, when a third of the work is done."""
    bar = dialog.waiting.bar

    def look(done: int) -> None:
        if 3 * done > bar.maximum():
            bar.valueChanged.disconnect(look)
            QTimer.singleShot(0, act)

    bar.valueChanged.connect(look)


def stop_midway(bar: QProgressBar, target: QWidget) -> None:
    """Press Esc, or click a button, when a third of the work is done, as the system would tell."""

    def look(done: int) -> None:
        if 3 * done > bar.maximum():
            bar.valueChanged.disconnect(look)
            assert target.isVisible()
            for event in _clicks() if isinstance(target, QPushButton) else _escape():
                QCoreApplication.postEvent(target, event)

    bar.valueChanged.connect(look)


def _escape() -> list[QEvent]:
    plain = Qt.KeyboardModifier.NoModifier
    return [
        QKeyEvent(kind, Qt.Key.Key_Escape, plain)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
    ]


def _clicks() -> list[QEvent]:
    left, plain, at = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPointF(5, 5)
    none = Qt.MouseButton.NoButton
    return [
        QMouseEvent(QEvent.Type.MouseButtonPress, at, at, left, left, plain),
        QMouseEvent(QEvent.Type.MouseButtonRelease, at, at, left, none, plain),
    ]


def opened(qtbot: QtBot, dialog: BookPreview) -> None:
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        dialog.open_next()


@pytest.mark.usefixtures("slow")
@pytest.mark.parametrize("by_key", [True, False])
def test_stopped_while_it_is_compared_nothing_changed_and_the_dialog_says_so(
    hall: list[HallDesk], dialog: BookPreview, qtbot: QtBot, *, by_key: bool
) -> None:
    first = hall[0]
    before, last = said(first.db), journal.last_undoable(first.db)
    seen: list[bool] = []

    def stop() -> None:
        seen.append(dialog.waiting.bar.isVisible())
        if by_key:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(dialog.no, Qt.MouseButton.LeftButton)

    midway(dialog, stop)
    opened(qtbot, dialog)
    assert seen == [True]
    assert dialog.isVisible()
    assert dialog.refusal.isVisible()
    assert dialog.refusal_words == "Сравнение остановлено. Ничего не изменилось."
    assert dialog.plan is None
    assert said(first.db) == before
    assert journal.last_undoable(first.db) == last
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.batches == []
    assert batch_rows.all_batches(first.db) == []


@pytest.mark.usefixtures("slow")
def test_not_stopped_it_is_taken_in_whole(
    hall: list[HallDesk], second: HallDesk, dialog: BookPreview, qtbot: QtBot
) -> None:
    first = hall[0]
    opened(qtbot, dialog)
    assert dialog.rows.isVisible()
    seen: list[tuple[bool, bool, int]] = []
    late: list[int] = []
    bar = dialog.waiting.bar
    bar.valueChanged.connect(
        lambda done: seen.append((bar.isVisible(), dialog.no.isVisible(), done))
    )
    # What a page has to write waits until the change is closed.
    pause = QTimer(singleShot=True, interval=0)
    pause.timeout.connect(lambda: late.append(first.db.select("SELECT COUNT(*) FROM batch")[0][0]))
    pause.start()
    QTest.keyClick(dialog.rows.list, Qt.Key.Key_Return)
    assert len(dialog.batches) == 1
    assert len(first.people) == PEOPLE + 3
    assert said(first.db).items() >= said(second.db).items()
    in_sight = [done for is_seen, has_cancel, done in seen if is_seen and has_cancel]
    assert in_sight == sorted(in_sight)
    assert in_sight[-1] > PEOPLE
    assert late == []
    qtbot.waitUntil(lambda: late == [1])


@pytest.mark.usefixtures("slow")
@pytest.mark.parametrize("by_key", [True, False])
def test_stopped_while_it_is_written_nothing_is_and_it_can_be_taken_in_after_all(
    hall: list[HallDesk], second: HallDesk, dialog: BookPreview, qtbot: QtBot, *, by_key: bool
) -> None:
    first = hall[0]
    opened(qtbot, dialog)
    before, last = said(first.db), journal.last_undoable(first.db)
    stop_midway(dialog.waiting.bar, dialog if by_key else dialog.no)
    QTest.keyClick(dialog.rows.list, Qt.Key.Key_Return)
    assert dialog.batches == []
    assert dialog.rows.isVisible()
    assert "Запись остановлена. Ничего не изменилось." in dialog.notes.text()
    assert said(first.db) == before
    assert journal.last_undoable(first.db) == last
    assert batch_rows.all_batches(first.db) == []
    QTest.keyClick(dialog.rows.list, Qt.Key.Key_Return)
    assert len(dialog.batches) == 1
    assert said(first.db).items() >= said(second.db).items()


@pytest.mark.usefixtures("slow")
def test_taking_back_shows_how_far_it_is_and_stopped_midway_leaves_all_as_it_was(
    hall: list[HallDesk],
    second: HallDesk,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    first = hall[0]
    before = said(first.db)
    first.take(second.book())
    taken, told = said(first.db), list[str]()
    desk.toasted.connect(lambda toast: told.append(toast.text))
    window = QWidget()
    qtbot.addWidget(window)
    desk.at_length = lambda work: long_writing.at_length(desk, window, work)
    with monkeypatch.context() as patched:
        patched.setattr(long_writing, "LongWriting", Stopping)
        desk.undo()
    assert told == ["Остановлено. Ничего не изменилось."]
    assert said(first.db) == taken
    desk.undo()
    assert "Отменено" in told[-1]
    assert said(first.db) == before


class Stopping(long_writing.LongWriting):
    """Have somebody before it who changes their mind."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent)
        stop_midway(self.waiting.bar, self)


@pytest.mark.usefixtures("slow")
def test_an_enter_too_many_stops_nothing(dialog: BookPreview, qtbot: QtBot) -> None:
    pressed: list[bool] = []

    def press() -> None:
        pressed.append(dialog.waiting.bar.isVisible())
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)

    midway(dialog, press)
    opened(qtbot, dialog)
    assert pressed == [True]
    assert dialog.rows.isVisible()


@pytest.mark.usefixtures("slow")
def test_what_is_changed_while_it_is_compared_is_not_lost(
    hall: list[HallDesk], dialog: BookPreview, qtbot: QtBot
) -> None:
    first = hall[0]
    bar = dialog.waiting.bar

    def change_late(done: int) -> None:
        if 4 * done > 3 * bar.maximum():
            bar.valueChanged.disconnect(change_late)
            QTimer.singleShot(0, lambda: move(first, BAKYT, "Учук"))

    bar.valueChanged.connect(change_late)
    opened(qtbot, dialog)
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        QTest.keyClick(dialog.rows.list, Qt.Key.Key_Return)
    assert "данные изменились" in dialog.notes.text()
    assert dialog.batches == []
    QTest.keyClick(dialog.rows.list, Qt.Key.Key_Return)
    assert len(dialog.batches) == 1
    assert first.person(BAKYT).village == "Учук"
    assert first.person(BAKYT).is_present


def test_what_is_short_shows_no_bar(
    dialog: BookPreview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "_FIRST_S", 0)
    monkeypatch.setattr(book_waiting, "_PATIENCE_S", 600)
    moved: list[int] = []
    dialog.waiting.bar.valueChanged.connect(moved.append)
    opened(qtbot, dialog)
    QTest.keyClick(dialog.rows.list, Qt.Key.Key_Return)
    assert len(dialog.batches) == 1
    assert moved == []
    assert dialog.waiting.bar.isHidden()
