"""The page Documents without a mouse, in every size, stopped half-way, in another language."""

from __future__ import annotations

from functools import partial
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.actions.people import attendance
from seminar_desk.domain.catalogue import BADGES, CERTIFICATES, SHEET
from seminar_desk.domain.days.session import Session
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.paper.printing import PrintStep, ask_pages
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.columns import TallColumn
from tests.hands.documents_pages import (
    answer,
    documents,
    issue,
    pdf,
    show_anew,
    shown_documents,
    turn_to,
)
from tests.hands.stores import invite


def lay_out() -> None:
    """Let every layout take its place that was changed since the last event."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def walk(window: MainWindow, start: QWidget, qtbot: QtBot) -> list[QWidget]:
    """Press Tab until the walk is at its start again."""
    window.activateWindow()  # a question may have taken the keys
    qtbot.waitUntil(window.isActiveWindow)
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen = [start]
    while len(seen) < 100:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is start:
            return seen
        seen.append(focused)
    pytest.fail("Tab goes round for ever")


def wants_focus(widget: QWidget) -> bool:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    is_inside_another = widget.objectName() == "qt_spinbox_lineedit"
    return bool(takes_tab) and not is_inside_another and widget.isVisible() and widget.isEnabled()


def corner(window: MainWindow, widget: QWidget) -> QPoint:
    return widget.mapTo(window, QPoint())


@pytest.mark.parametrize("kind", [SHEET, BADGES, CERTIFICATES])
def test_tab_reaches_every_control_in_the_order_of_reading(
    kind: str, window: MainWindow, qtbot: QtBot
) -> None:
    page = documents(window)
    page.bar._drawing.setInterval(0)  # as on a slow laptop: the bar folds, for «Stop» is in it
    with qtbot.waitSignal(page.shown, timeout=20_000):
        window.show_page("documents")
    if kind == CERTIFICATES:
        issue(page, qtbot)
        page.preview.go(1)
    elif kind != SHEET:
        show_anew(page, qtbot, lambda: page.choose(kind))
    lay_out()
    start = page.side.kinds.times.buttons[page.side.kinds.times.code]
    walked = walk(window, start, qtbot)
    assert walked[1] is page.side.kinds.buttons[kind]
    there = [part for part in page.findChildren(QWidget) if wants_focus(part)]
    assert [part for part in there if part not in walked] == []
    left = [part for part in walked if page.side.isAncestorOf(part)]
    right = [part for part in walked if page.bar.isAncestorOf(part)]
    assert walked[: len(left)] == left
    tops = [corner(window, part).y() // 20 for part in left]
    assert tops == sorted(tops)
    edges = [corner(window, part).x() for part in right]
    assert edges == sorted(edges)
    order = [walked.index(part) for part in (*right, page.viewer.strip, page.preview)]
    assert order == sorted(order)
    header = (page.save_button, page.print_button, window._header.menu_button)
    first = walked.index(page.save_button)
    assert walked[first : first + 3] == list(header)
    for part in there:
        named = part.accessibleName() or getattr(part, "text", lambda: "")()
        assert named or isinstance(part, QAbstractScrollArea), part


def test_everything_is_done_by_keys(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    page = documents(window)
    with qtbot.waitSignal(page.shown, timeout=20_000):
        window.show_page("documents")
    chosen = page.side.kinds.buttons[SHEET]
    chosen.setFocus()
    show_anew(page, qtbot, lambda: QTest.keyClick(chosen, Qt.Key.Key_Down))
    assert page.side.kinds.chosen == BADGES
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert not page.viewer.strip.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert page.viewer.strip.isVisible()
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert page.preview.page == 1
    before = page.preview.percent
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.percent > before
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.percent == before
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.bar.person.hasFocus()
    page.bar.person.insert("асан")
    page.bar.person.textEdited.emit("асан")
    show_anew(page, qtbot, lambda: QTest.keyClick(page.bar.person, Qt.Key.Key_Return))
    assert page.bar.person.uid
    show_anew(page, qtbot, lambda: QTest.keyClick(page.bar.person, Qt.Key.Key_Escape))
    assert page.preview.count > 1


def test_a_drawing_is_stopped_and_begun_again(page: DocumentsPage, qtbot: QtBot) -> None:
    page.bar._drawing.setInterval(0)
    page.choose(CERTIFICATES)
    qtbot.waitUntil(page.bar.stop.isVisible)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.viewer.stopped.isVisible)
    assert not page.composer.is_busy
    assert not page.bar.stop.isVisible()
    assert not page.print_button.isEnabled()
    assert "остановлена" in page.viewer.stopped._title.text()
    settings.change(page.desk.db, backup_folder="elsewhere")
    assert not page.composer.is_busy  # what changes no paper does not begin it again
    assert page.viewer.again.hasFocus()
    show_anew(page, qtbot, lambda: QTest.keyClick(page.viewer.again, Qt.Key.Key_Return))
    assert page.preview.count == 5
    assert page.preview.isVisible()
    assert pdf(page).startswith(b"%PDF")


def test_another_paper_is_drawn_after_a_stop(page: DocumentsPage, qtbot: QtBot) -> None:
    page.choose(CERTIFICATES)
    page.bar.stopped.emit()
    assert page.viewer.stopped.isVisible()
    show_anew(page, qtbot, lambda: page.choose(BADGES))
    assert page.preview.isVisible()
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))


def test_every_sign_above_the_page_is_whole(window: MainWindow, qtbot: QtBot) -> None:
    """Of everybody's paper and of one person's; English, the shortest, where room is least."""
    page = shown_documents(window, qtbot)
    issue(page, qtbot)
    wanted = page._facts.issued[0].attendance_uid if page._facts else ""
    for scale, language in (*product((100, 150, 200), ("ru", "ky")), (200, "en")):
        turn_to(window, qtbot, language, scale)
        page = documents(window)
        qtbot.waitUntil(lambda: documents(window).on_show is not None, timeout=20_000)
        qtbot.waitUntil(lambda: _every_sign_is_whole(window, documents(window)), timeout=20_000)
        show_anew(page, qtbot, partial(page.begin, f"certificates:{wanted}"))
        qtbot.waitUntil(lambda: _every_sign_is_whole(window, documents(window)), timeout=20_000)
        show_anew(page, qtbot, page.bar._choose_everyone)


def test_the_signs_lie_beside_the_papers_on_a_small_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    """At 200 % they began over the edge of the list of papers, and hid its scroll bar."""
    shown_documents(window, qtbot)
    window.setFixedSize(1280, 764)
    turn_to(window, qtbot, "ky", 200)
    qtbot.waitUntil(lambda: documents(window).on_show is not None, timeout=20_000)

    def is_beside() -> bool:
        page = documents(window)
        papers, bar = page.side.parentWidget(), page.bar
        assert papers is not None
        end = corner(window, papers).x() + papers.width()
        return bool(end <= corner(window, bar).x()) and _every_sign_is_whole(window, page, 4)

    qtbot.waitUntil(is_beside, timeout=20_000)


def _every_sign_is_whole(window: MainWindow, page: DocumentsPage, least: int = 6) -> bool:
    buttons = [part for part in page.bar.findChildren(Button) if part.isVisible()]
    boxes = sorted(
        (corner(window, part).y(), corner(window, part).x(), part.width()) for part in buttons
    )
    return (
        len(buttons) >= least
        and all(
            button.width() >= button.minimumSizeHint().width()
            and button.height() >= button.minimumSizeHint().height()
            and page.bar.rect().contains(button.geometry())
            for button in buttons
        )
        and all(
            next_top != top or next_left >= left + width
            for (top, left, width), (next_top, next_left, _) in pairwise(boxes)
        )
    )


def test_another_language_while_a_question_is_open(window: MainWindow, qtbot: QtBot) -> None:
    desk, page = window.desk, shown_documents(window, qtbot)

    def turn_and_accept() -> None:
        step = QApplication.activeModalWidget()
        assert isinstance(step, PrintStep)
        step.one.setChecked(True)
        desk.set_language("ky")
        step.yes.click()

    QTimer.singleShot(0, turn_and_accept)
    assert ask_pages(desk, page, "лист", count=5, page=3) == [3]
    qtbot.waitUntil(lambda: documents(window).print_button.text() == "Басып чыгаруу")
    turn_to(window, qtbot, "ru")
    issue(documents(window), qtbot)
    QTimer.singleShot(0, lambda: desk.set_language("ky"))
    answer("Ката")
    documents(window).bar.annul.click()
    qtbot.waitUntil(lambda: documents(window).print_button.text() == "Басып чыгаруу")
    kept = certificate_rows.of_session(desk.db, desk.session_uid)
    assert [paper.void_reason for paper in kept if paper.status == "VOID"] == ["Ката"]


def test_a_long_check_widens_the_column_by_its_scroll_bar(
    desk: Desk, page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    for given in ("Бакытбек", "Гүлмира", "Чолпон"):
        person = invite(desk.db, session.uid, f"Ырысбекова-Токтосунова {given} Чыңгызбековнa")
        attendance.check_in(desk.db, attendance_uid=person.uid)
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    assert page.side.checks.list.count() >= 3
    column = page.findChild(TallColumn)
    assert column
    page.resize(1072, page.side.minimumSizeHint().height() + 60)  # the list alone is squeezed
    qtbot.waitUntil(column.verticalScrollBar().isVisible)
    assert column.viewport().width() >= page.side.width()
