"""The check before export: a verdict in words and shape, and a way from each line to its row."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days import export_checks
from seminar_desk.domain.days.session import Session
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.export.export_checks_card import GapLine
from seminar_desk.ui.export.page import ExportPage, create
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.practice.page import PracticePage
from tests.hands.stores import close_session, filled_for, invite, open_first_session

UNTOLD = 14


def _untold(db: Database) -> None:
    """Open S01 with fourteen people whose sex nobody told."""
    opened = open_first_session(db)
    for number in range(UNTOLD):
        person = invite(db, opened.uid, f"Асанов{number:02d} Бакыт", sex="unknown")
        attendance.check_in(db, attendance_uid=person.uid)


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return filled_for(request, tmp_path / "дата", _untold)


def shown(desk: Desk, qtbot: QtBot, scale: int = 100) -> ExportPage:
    """Show the page in a window that has the keys."""
    desk.set_look("light", scale)
    made = create(desk)
    assert isinstance(made, ExportPage)
    qtbot.addWidget(made)
    made.resize(1072, 728)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot) -> ExportPage:
    assert session
    return shown(desk, qtbot)


def line(page: ExportPage, code: str) -> GapLine:
    (found,) = (each for each in page.checks.rows if each.gap.code == code)
    return found


def verdict(page: ExportPage) -> tuple[str, str, str]:
    pill = page.checks.verdict
    return page.checks.sign.kind, str(pill.property("pill")), pill.text()


def test_yellow_where_the_office_will_ask(page: ExportPage) -> None:
    assert verdict(page) == ("yellow", "warning", "Офис спросит: 14")


def test_green_where_nothing_is_asked(page: ExportPage, desk: Desk, session: Session) -> None:
    people = attendance_rows.of_session(desk.db, session.uid)
    with desk.db.change("told"):
        for row in people:
            desk.db.update("person", row.person_uid, {"sex": "f"})
    assert verdict(page) == ("green", "success", "Можно отправлять, взгляните")


def test_red_where_it_cannot_be_true(page: ExportPage, desk: Desk, session: Session) -> None:
    person = attendance_rows.of_session(desk.db, session.uid)[0]
    with desk.db.change("left"):
        left = {"left_at_utc": "2017-10-23T03:00:00.000Z"}
        desk.db.update("attendance", person.uid, left)
    assert verdict(page) == ("red", "danger", "Сначала исправить: 1")
    assert page.checks.rows[0].gap.code == "left_unseen"
    assert page.checks.rows[0].gap.weight == export_checks.STOP


def test_every_row_is_there_and_leads_on_by_enter(page: ExportPage, qtbot: QtBot) -> None:
    assert line(page, "sex_missing").rows == []
    line(page, "sex_missing").button.click()
    assert [button.text() for button in line(page, "sex_missing").rows] == [
        f"Асанов{number:02d} Бакыт" for number in range(10)
    ]
    assert QApplication.focusWidget() is line(page, "sex_missing").rows[0]
    more = line(page, "sex_missing").more
    assert more is not None
    assert more.text() == "Ещё 4"
    more.click()
    whole = line(page, "sex_missing")
    assert (len(whole.rows), whole.more) == (UNTOLD, None)
    assert QApplication.focusWidget() is whole.rows[10]
    with qtbot.waitSignal(page.desk.page_wanted) as wanted:
        QTest.keyClick(whole.rows[10], Qt.Key.Key_Return)
    assert wanted.args == ["checkin", f"sex:{whole.gap.rows[10].uid}"]
    line(page, "sex_missing").button.click()
    assert line(page, "sex_missing").rows == []


@pytest.mark.parametrize("scale", [100, 200])
def test_the_verdict_stands_above_the_button_that_saves(
    desk: Desk, session: Session, qtbot: QtBot, scale: int
) -> None:
    page = shown(desk, qtbot, scale)
    said = page.options.verdict
    assert (said.isVisible(), said.text()) == (True, "Офис спросит: 14")
    QTest.keyClick(said, Qt.Key.Key_Return)
    assert page.checks.isVisible()
    assert QApplication.focusWidget() is page.checks.rows[0].button
    people = attendance_rows.of_session(desk.db, session.uid)
    with desk.db.change("told"):
        for row in people:
            desk.db.update("person", row.person_uid, {"sex": "f"})
    assert said.isHidden()


@pytest.mark.parametrize("scale", [100, 200])
def test_a_long_name_is_shortened_and_stays_whole_beside(
    desk: Desk, session: Session, qtbot: QtBot, scale: int
) -> None:
    name = "Абдыкадырова-Токтогулова " + "Ж" * 40 + " Сагынбековна"
    person = invite(desk.db, session.uid, name, sex="f", aimak="")
    other = invite(desk.db, session.uid, "Пак Вера", sex="f", aimak="")
    for one in (person, other):
        attendance.check_in(desk.db, attendance_uid=one.uid)
    page = shown(desk, qtbot, scale)
    line(page, "aimak_missing").button.click()
    QApplication.processEvents()
    long, short = line(page, "aimak_missing").rows
    assert long.width() <= page.checks.width() <= page.area.viewport().width()
    assert long.text().endswith("…") == bool(long.toolTip())
    assert name in (long.text(), long.toolTip())
    assert long.accessibleName().startswith(name)
    assert (short.text(), short.toolTip()) == ("Пак Вера", "")


def test_what_is_unfolded_stays_while_rows_are_mended(
    page: ExportPage, desk: Desk, session: Session
) -> None:
    line(page, "sex_missing").button.click()
    person = attendance_rows.of_session(desk.db, session.uid)[0]
    with desk.db.change("told"):
        desk.db.update("person", person.person_uid, {"sex": "f"})
    assert len(line(page, "sex_missing").rows) == 10
    assert line(page, "sex_missing").rows[0].text() == "Асанов01 Бакыт"
    kept = page.keep()
    page.checks.unfold({})
    page.restore(kept)
    assert len(line(page, "sex_missing").rows) == 10


@pytest.fixture
def window(desk: Desk, session: Session, qtbot: QtBot) -> MainWindow:
    """Show the whole window, on the page Export."""
    assert session
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_page("export")
    return made


def export_page(window: MainWindow) -> ExportPage:
    page = window.page("export")
    assert isinstance(page, ExportPage)
    return page


def test_a_row_leads_to_the_person_among_all(window: MainWindow) -> None:
    checkin = window.page("checkin")
    assert isinstance(checkin, CheckInPage)
    window.show_page("checkin")
    checkin.view.search.setText("Асанов03")
    checkin.view.chips.choose("ao_head")
    window.show_page("export")
    line(export_page(window), "phone_missing").button.click()
    QTest.keyClick(line(export_page(window), "phone_missing").rows[7], Qt.Key.Key_Return)
    current = checkin.view.list.current()
    assert window.current_key == "checkin"
    assert (checkin.view.search.text(), checkin.view.chips.role_code) == ("", "")
    assert current is not None
    assert current.full_name == "Асанов07 Бакыт"


def test_whose_sex_is_untold_stands_among_those_to_be_told(
    window: MainWindow, session: Session
) -> None:
    told = invite(window.desk.db, session.uid, "Пак Вера", sex="f")
    attendance.check_in(window.desk.db, attendance_uid=told.uid)
    line(export_page(window), "sex_missing").button.click()
    line(export_page(window), "sex_missing").rows[7].click()
    checkin = window.page("checkin")
    assert isinstance(checkin, CheckInPage)
    current = checkin.view.list.current()
    assert current is not None
    assert current.full_name == "Асанов07 Бакыт"
    assert len(checkin.view.list.rows()) == UNTOLD


@pytest.mark.parametrize(
    ("code", "part", "column"),
    [("plan_undated", "about", "date_kind"), ("plan_without_agenda", "agenda", "agenda_item")],
)
def test_a_plan_leads_into_the_field_it_lacks(
    window: MainWindow, session: Session, code: str, part: str, column: str
) -> None:
    db = window.desk.db
    uids = [
        assemblies.begin(db, session_uid=session.uid, village=village)
        for village in ("Учук", "Баш-Кайынды", "Ак-Жар")
    ]
    for plan in assembly_rows.plans(db, session.uid):
        for item in plan.agenda_items:
            assemblies.remove_row(db, "agenda_item", plan.assembly.uid, item.uid)
    line(export_page(window), code).button.click()
    line(export_page(window), code).rows[1].click()
    practice = window.page("practice")
    assert isinstance(practice, PracticePage)
    assert window.current_key == "practice"
    assert practice.editing.plan is not None
    assert practice.editing.plan.assembly.uid == uids[1]
    (asked,) = (one for one in practice.view.parts if one.key == part)
    target, focused = asked.target(column), QApplication.focusWidget()
    assert target is not None
    assert focused is not None
    assert focused is target or target.isAncestorOf(focused)


def test_a_missing_plan_and_an_open_day_lead_to_their_pages(
    page: ExportPage, session: Session, qtbot: QtBot
) -> None:
    for code, place in (("plan_missing", ("practice", "new")), ("session_running", ("today", ""))):
        with qtbot.waitSignal(page.desk.page_wanted) as wanted:
            line(page, code).button.click()
        assert tuple(wanted.args) == place
        assert line(page, code).gap.rows[0].session_uid == session.uid
    close_session(page.desk.db, session.uid)
    assert [each.gap.code for each in page.checks.rows][-1] != "session_running"
