"""The calendar on the page Practice, and the papers of a plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.actions.plans import assemblies
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.domain.catalogue import BLANK_FORMS, RUN_SHEET
from seminar_desk.store import output_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.practice.calendar_view import ASKED, FOUND, LIST, OPEN
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.practice.print_dialog import PrintDialog
from tests.hands.kept_pages import KeptPage
from tests.hands.plans import begin_plan, whole_plan
from tests.hands.practice import built_anew, kept_page, open_in_window
from tests.hands.stores import make_filled, open_first_session


def _two_plans(db: Database) -> None:
    whole_plan(db, open_first_session(db))
    other = session_rows.with_code(db, "S02")
    assert other
    uid = begin_plan(db, other, "Терек")
    days = {"date_from": date(2017, 11, 15), "date_to": date(2017, 11, 22)}
    assemblies.edit(db, uid, date_kind="window", **days)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_filled(tmp_path / "дата", _two_plans)


@pytest.fixture(scope="module")
def kept(look: Look, tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeptPage[PracticePage]]:
    yield from kept_page(look, tmp_path_factory, _two_plans)


def _shown(page: PracticePage, view: str) -> list[str]:
    page.calendar.views.buttons[view].click()
    tree = page.calendar.lists[view]
    lines = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [line.text(0) for line in lines if line]


def _uid_of(page: PracticePage, village: str) -> str:
    plans = assembly_rows.plans(page.desk.db)
    return next(plan.assembly.uid for plan in plans if plan.assembly.village == village)


def test_shows_all_sessions_in_every_view(page: PracticePage) -> None:
    page.calendar_button.click()
    assert page.calendar.isVisible()
    assert _shown(page, LIST) == ["12.11.2017 11:00", "15.11–22.11.2017"]
    assert _shown(page, ASKED) == ["Грант — 1", "Здоровье, ФАП — 1", "Питьевая вода — 1"]
    assert _shown(page, OPEN) == ["Баш-Кайынды, Ак-Музский — 6"]
    page.calendar.back.click()
    assert not page.calendar.isVisible()


def test_words_are_found_in_the_plans_of_all_sessions(page: PracticePage) -> None:
    other = _uid_of(page, "Терек")
    assemblies.edit(page.desk.db, other, risks="Дорогу через перевал закроет снег")
    page.show_calendar(is_shown=True)
    tree = page.calendar.lists[FOUND]
    page.calendar.search.insert("снег перевал терек")
    plan = tree.topLevelItem(0)
    assert plan
    assert (plan.text(0).split(",")[0], plan.text(1)) == ("Терек", "S02")
    under = [line.text(0) for row in range(plan.childCount()) if (line := plan.child(row))]
    assert under == ["Дорогу через перевал закроет снег"]
    assert tree.topLevelItemCount() == 1
    page.calendar.search.insert(" верблюд")
    assert tree.topLevelItemCount() == 0
    assert _shown(page, LIST)
    assert page.calendar.search.text() == ""
    page.calendar.search.insert("снег")
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Home)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert page.editing.uid == other
    assert not page.calendar.isVisible()


def test_a_day_of_the_month_opens_its_plan_in_its_session(page: PracticePage) -> None:
    page.show_calendar(is_shown=True)
    grid = page.calendar.grid
    grid.grab()
    box = next(box for box, uid in grid.places if uid == _uid_of(page, "Терек"))
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=box.center())
    session = session_rows.with_code(page.desk.db, "S02")
    assert session
    assert page.desk.session_uid == session.uid
    assert page.editing.plan
    assert page.editing.plan.assembly.village == "Терек"
    assert not page.calendar.isVisible()


def test_months_turn(page: PracticePage) -> None:
    page.show_calendar(is_shown=True)
    page.calendar.after.click()
    assert page.calendar.grid.accessibleName() == "декабрь 2017"
    page.calendar.before.click()
    page.calendar.before.click()
    assert page.calendar.grid.accessibleName() == "октябрь 2017"


def test_calendar_is_saved_for_phones(page: PracticePage, tmp_path: Path) -> None:
    page.show_calendar(is_shown=True)
    assert page.calendar.save_to(tmp_path / "a.ics")
    assert (tmp_path / "a.ics").read_bytes().count(b"BEGIN:VEVENT") == 2
    assert not page.calendar.save_to(tmp_path / "missing" / "a.ics")


def test_papers_are_shown_saved_and_remembered(
    page: PracticePage, qtbot: QtBot, tmp_path: Path
) -> None:
    uid, session_uid = page.editing.uid, page.desk.session_uid
    dialog = PrintDialog(page.desk, session_uid, uid, "ru+ky", page)
    qtbot.addWidget(dialog)
    assert not dialog.print.isEnabled()
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        pass
    assert dialog.print.isEnabled()
    assert dialog.preview.count == 2
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        dialog.language.buttons["ky"].click()
    assert dialog.preview.count == 1
    dialog.kinds[RUN_SHEET].click()
    dialog.kinds[BLANK_FORMS].click()
    assert not dialog.save_to(tmp_path / "forms.pdf")  # what is not drawn yet cannot be saved
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        dialog.large.click()
    assert dialog.preview.count > 4
    assert dialog.save_to(tmp_path / "forms.pdf")
    with Pages((tmp_path / "forms.pdf").read_bytes()) as pages:
        assert "КУЛАКТАНДЫРУУ" in pages.text(0)
    assert output_rows.last(page.desk.db, session_uid, "assembly_pdf")
    dialog.show()
    dialog.large.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert (dialog.preview.count, dialog.composer.is_busy) == (0, False)


@pytest.mark.parametrize("leave", [PrintDialog.accept, PrintDialog.reject, PrintDialog.close])
def test_nothing_is_drawn_for_a_dialog_that_was_left(
    page: PracticePage, qtbot: QtBot, leave: Callable[[PrintDialog], object]
) -> None:
    dialog = PrintDialog(page.desk, page.desk.session_uid, page.editing.uid, "ru", page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.composer.is_busy
    leave(dialog)
    assert not dialog.composer.is_busy


def test_no_dialog_of_papers_stays_under_the_window(page: PracticePage, qtbot: QtBot) -> None:
    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PrintDialog)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    for _ in range(2):
        QTimer.singleShot(0, leave)
        page.view.print.click()
    qtbot.waitUntil(lambda: page.findChildren(PrintDialog) == [])


def test_speaks_kyrgyz(desk: Desk, qtbot: QtBot) -> None:
    window, page = open_in_window(desk, qtbot)
    page.show_calendar(is_shown=True)
    page = built_anew(window, qtbot, lambda: desk.set_language("ky"))
    assert page.calendar.isVisible()
    assert page.calendar.views.buttons[OPEN].text() not in ("Открытые вопросы", "Open questions")
