"""The page Practice: what is typed is in the store, and Undo takes it back."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from seminar_desk.actions import history
from seminar_desk.actions.plans import assemblies
from seminar_desk.store.opening import open_store
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.practice.plan_column import RailLine
from seminar_desk.ui.practice.plan_deeds import AssemblyPlace, PlaceQuestion
from tests.hands.practice import (
    CONTROL_SHIFT,
    PLACE,
    area_of,
    built_anew,
    choice_of,
    line_of,
    open_in_window,
    open_page,
    plan_of,
    press,
    rail_lines,
    type_into,
)
from tests.hands.stores import open_first_session


def test_empty_page_has_the_button_that_starts_it(page: PracticePage) -> None:
    assert page.first.isVisible()
    assert not page.new.isVisible()
    page.begin_plan(PLACE)
    assert page.new.isVisible()
    assert plan_of(page).assembly.village == "Баш-Кайынды"
    assert QApplication.focusWidget() is choice_of(page, "level_code")


def test_pause_saves_and_says_when(page: PracticePage, qtbot: QtBot) -> None:
    page.begin_plan(PLACE)
    type_into(area_of(page, "purpose"), "Вода и ө")
    assert plan_of(page).assembly.purpose == ""
    assert "сохраняется" in page.view.saved.text()
    qtbot.waitUntil(lambda: plan_of(page).assembly.purpose == "Вода и ө", timeout=20_000)
    assert "✓ сохранено" in page.view.saved.text()
    assert QApplication.focusWidget() is area_of(page, "purpose")


def test_leaving_a_field_saves_at_once(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    type_into(line_of(page, "venue"), "Клуб ")
    press(Qt.Key.Key_Tab)
    assert plan_of(page).assembly.venue == "Клуб"
    assert line_of(page, "venue").text() == "Клуб"


@pytest.mark.parametrize("way", ["leave", "hide", "another"])
def test_going_away_saves(page: PracticePage, way: str) -> None:
    page.begin_plan(PLACE)
    first = page.editing.uid
    type_into(line_of(page, "landmark"), "у моста")
    if way == "leave":
        assert page.leave()
    elif way == "hide":
        page.hide()
    else:
        page.begin_plan(AssemblyPlace("Ак-Жарский", "", "Ак-Жар"))
    plan = assembly_rows.plan(page.desk.db, first)
    assert plan
    assert plan.assembly.landmark == "у моста"


def test_day_is_read_when_it_is_whole(page: PracticePage, qtbot: QtBot) -> None:
    page.begin_plan(PLACE)
    choice_of(page, "date_kind").setCurrentIndex(choice_of(page, "date_kind").findData("exact"))
    choice_of(page, "date_kind").activated.emit(choice_of(page, "date_kind").currentIndex())
    assert line_of(page, "date_from").isVisible()
    type_into(line_of(page, "date_from"), "12.1")
    qtbot.wait(700)
    assert plan_of(page).assembly.date_from is None
    type_into(line_of(page, "date_from"), "1")
    press(Qt.Key.Key_Tab)
    assert plan_of(page).assembly.date_kind == "exact"
    assert plan_of(page).assembly.date_from == date(2017, 11, 12)
    assert line_of(page, "date_from").text() == "12.11.2017"


def test_day_nobody_can_read_is_said_beside_the_field(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    assemblies.edit(page.desk.db, page.editing.uid, date_kind="exact")
    type_into(line_of(page, "date_from"), "31.02")
    press(Qt.Key.Key_Tab)
    assert line_of(page, "date_from").text() == "31.02"
    assert "31.02" in line_of(page, "date_from").accessibleDescription()
    assert "не сохранено" in page.view.saved.text()
    line_of(page, "date_from").clear()
    type_into(line_of(page, "date_from"), "12.11")
    press(Qt.Key.Key_Return)
    assert plan_of(page).assembly.date_from == date(2017, 11, 12)
    assert line_of(page, "date_from").accessibleDescription() == ""


def test_text_stays_while_the_disk_refuses_it(page: PracticePage, qtbot: QtBot) -> None:
    page.begin_plan(PLACE)
    told: list[Toast] = []
    page.desk.toasted.connect(told.append)
    page.desk.db.writable = False
    type_into(line_of(page, "venue"), "Клуб")
    press(Qt.Key.Key_Tab)
    assert line_of(page, "venue").text() == "Клуб"
    assert "не сохранено" in page.view.saved.text()
    assert [toast.tone for toast in told] == ["danger"]
    page.desk.db.writable = True
    assert page.leave()
    assert plan_of(page).assembly.venue == "Клуб"
    assert "✓ сохранено" in page.view.saved.text()


def test_one_edit_is_one_undo_and_the_field_shows_it(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    type_into(line_of(page, "venue"), "Клуб")
    page.editing.binding.flush()
    type_into(line_of(page, "venue"), " новый")
    page.editing.binding.flush()
    history.undo(page.desk.db)
    assert line_of(page, "venue").text() == "Клуб"
    history.undo(page.desk.db)
    assert line_of(page, "venue").text() == ""
    history.redo(page.desk.db)
    assert line_of(page, "venue").text() == "Клуб"


def test_undo_key_is_the_fields_own_until_it_is_saved(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    venue = line_of(page, "venue")
    type_into(venue, "Клуб")
    undo = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    QApplication.sendEvent(venue, undo)
    assert undo.isAccepted()
    page.editing.binding.flush()
    undo.ignore()
    QApplication.sendEvent(venue, undo)
    assert not undo.isAccepted()


def test_undo_key_takes_back_the_last_edit_of_the_plan(desk: Desk, qtbot: QtBot) -> None:
    open_first_session(desk.db)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.show_page("practice")
    page = window.page("practice")
    assert isinstance(page, PracticePage)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.begin_plan(PLACE)
    venue, form = line_of(page, "venue"), choice_of(page, "form_code")
    type_into(venue, "Клуб")
    page.editing.binding.flush()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert plan_of(page).assembly.venue == ""
    assert venue.text() == ""
    press(Qt.Key.Key_Z, CONTROL_SHIFT)
    assert venue.text() == "Клуб"
    form.setFocus()
    press(Qt.Key.Key_Down)
    assert form.touched
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (form.value(), form.touched, plan_of(page).assembly.form_code) == ("", False, "")
    assert plan_of(page).assembly.venue == "Клуб"


def test_saved_text_survives_a_kill(page: PracticePage, qtbot: QtBot) -> None:
    page.begin_plan(PLACE)
    type_into(area_of(page, "purpose"), "Вода")
    qtbot.waitUntil(lambda: plan_of(page).assembly.purpose == "Вода", timeout=20_000)
    beside = open_store(page.desk.db.folder, writable=False)
    kept = assembly_rows.plan(beside.db, page.editing.uid)
    beside.close()
    assert kept
    assert kept.assembly.purpose == "Вода"


def test_rail_names_gaps_and_leads_to_them(page: PracticePage, qtbot: QtBot) -> None:
    page.begin_plan(PLACE)
    assert "Выберите вид схода." in rail_lines(page)
    line = next(
        line for line in page.rail.findChildren(RailLine) if line.text() == "Выберите вид схода."
    )
    line.click()
    assert QApplication.focusWidget() is choice_of(page, "form_code")
    assemblies.edit(page.desk.db, page.editing.uid, form_code="skhod")
    assert "Выберите вид схода." not in rail_lines(page)
    press(Qt.Key.Key_F3)
    assert QApplication.focusWidget() is choice_of(page, "level_code")
    press(Qt.Key.Key_F3)
    assert QApplication.focusWidget() is area_of(page, "purpose")
    assemblies.edit(page.desk.db, page.editing.uid, purpose="Вода")
    press(Qt.Key.Key_F3)
    assert QApplication.focusWidget() is choice_of(page, "date_kind")


def test_removed_plan_gives_way_and_comes_back(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    uid = page.editing.uid
    assemblies.remove(page.desk.db, assembly_uid=uid, reason="дважды")
    assert page.first.isVisible()
    history.undo(page.desk.db)
    assert page.editing.uid == uid
    assert page.view.isVisible()


def test_narrow_page_folds_to_one_column(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot)
    page.begin_plan(PLACE)
    page.resize(800, 600)
    qtbot.waitUntil(lambda: page.view.isVisible() and not page.cards.isVisible())
    page._columns.show_side(0)
    assert page.cards.isVisible()
    press(Qt.Key.Key_F3)
    assert page.view.isVisible()
    page.resize(1100, 690)
    qtbot.waitUntil(lambda: page.view.isVisible() and page.cards.isVisible())
    assert page._column.width() == 256


def test_other_scale_keeps_the_plan_open(desk: Desk, qtbot: QtBot) -> None:
    window, page = open_in_window(desk, qtbot)
    page.begin_plan(PLACE)
    type_into(line_of(page, "venue"), "Клуб")
    page = built_anew(window, qtbot, lambda: desk.set_look("light", 150))
    assert plan_of(page).assembly.venue == "Клуб"
    assert line_of(page, "venue").text() == "Клуб"


def test_copy_opens_the_next_village(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    type_into(line_of(page, "venue"), "Клуб")
    page.copy_plan(AssemblyPlace("Ак-Музский", "", "Ак-Жар"))
    assert plan_of(page).assembly.village == "Ак-Жар"
    assert line_of(page, "venue").text() == ""
    assert [card.title for card in page.cards.rows()] == ["Баш-Кайынды", "Ак-Жар"]


def test_place_is_completed_from_the_district(page: PracticePage, qtbot: QtBot) -> None:
    page.begin_plan(PLACE)
    question = PlaceQuestion(page.editing, page, "т", "т", yes="да")
    qtbot.addWidget(question)
    question.show()
    assert not question.yes.isEnabled()
    type_into(question.aimak, "ак-м")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert question.place().aimak.startswith("Ак-М")
    assert question.place().aimak_soate14
    assert question.yes.isEnabled()


def test_kyrgyz_letters_reach_every_text(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    type_into(line_of(page, "venue"), "к")
    press(Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    assert line_of(page, "venue").text() == "кө"
    purpose = area_of(page, "purpose")
    assert isinstance(purpose, QPlainTextEdit)
    type_into(purpose, "к")
    page.editing.letters.insert("ү")
    page.editing.binding.flush()
    assert plan_of(page).assembly.purpose == "кү"


def test_speaks_every_language_without_losing_what_is_typed(desk: Desk, qtbot: QtBot) -> None:
    window, page = open_in_window(desk, qtbot)
    page.begin_plan(PLACE)
    line_of(page, "venue").setFocus()
    typed = ""
    for language in ("ky", "ru", "en"):
        type_into(line_of(page, "venue"), "Клуб")
        typed += "Клуб"
        before = {part.title() for part in page.view.parts}
        page = built_anew(window, qtbot, partial(desk.set_language, language))
        assert line_of(page, "venue").text() == typed
        page.editing.binding.flush()
        assert plan_of(page).assembly.venue == typed
        titles = {part.title() for part in page.view.parts}
        assert len(titles) == 8
        assert not titles & before
