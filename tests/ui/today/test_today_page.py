"""The page Today: which session, which step, and what its buttons do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from seminar_desk.actions.days import outputs, sessions
from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days.session import Session
from seminar_desk.store.backup_files import list_backups
from seminar_desk.store.days import session_rows
from seminar_desk.ui.closing.closing_dialog import ClosingDialog
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.schedule_dialog import ScheduleDialog
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.today.day_steps import CURRENT, DONE, LATER
from seminar_desk.ui.today.page import TodayPage
from seminar_desk.ui.today.schedule_list import OblastLine, SessionLine
from seminar_desk.ui.today.session_dialog import SessionForm
from seminar_desk.ui.widgets.dialogs import Question
from tests.hands.stores import close_session, invite


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[TodayPage]:
    made = TodayPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 680)
    made.show()
    yield made
    made.hide()


def _session(desk: Desk, code: str = "S01") -> Session:
    found = session_rows.with_code(desk.db, code)
    assert found
    return found


def _state(page: TodayPage, key: str) -> tuple[str, str, str]:
    row = next(row for row in page.steps.rows if row.objectName() == key)
    assert row.step
    return row.step.state, row.step.title, row.step.detail


def _lines(page: TodayPage) -> list[SessionLine]:
    return [line for line in page.schedule.list.lines.rows if isinstance(line, SessionLine)]


def test_steps_tell_the_truth_all_day(page: TodayPage, desk: Desk) -> None:
    assert _state(page, "list")[0] == CURRENT
    assert _state(page, "checkin") == (LATER, "Регистрация", "сессия ещё не открыта")
    people = [invite(desk.db, desk.session_uid, f"Асанов{n} Бакыт") for n in range(3)]
    assert _state(page, "list") == (DONE, "Список участников загружен", "3 человека")
    outputs.record(desk.db, session_uid=desk.session_uid, kind="sign_in_print", pages=2)
    state, title, detail = _state(page, "sheets")
    assert (state, title) == (DONE, "Листы регистрации напечатаны")
    assert detail.startswith("2 страницы, ")
    sessions.open_day(desk.db, session_uid=desk.session_uid)
    for person in people[:2]:
        attendance.check_in(desk.db, attendance_uid=person.uid)
    assert _state(page, "checkin") == (CURRENT, "Регистрация", "отмечено 2 из 3")
    assemblies.begin(desk.db, session_uid=desk.session_uid, aimak="Ак-Жарский")
    assert _state(page, "practice")[2] == "1 план, 1 без даты"
    close_session(desk.db, desk.session_uid)
    assert _state(page, "checkin")[0] == DONE
    assert _state(page, "certificates")[2] == "2 человека ждут свой"
    outputs.record(desk.db, session_uid=desk.session_uid, kind="export")
    assert "не скопирован" in _state(page, "export")[2]
    outputs.record(desk.db, session_uid=desk.session_uid, kind="usb_copy")
    assert _state(page, "export")[0] == DONE


def test_walkins_are_told_apart(page: TodayPage, desk: Desk) -> None:
    invite(desk.db, desk.session_uid, "Асанов Бакыт")
    sessions.open_day(desk.db, session_uid=desk.session_uid)
    person = invite(desk.db, desk.session_uid, "Мамытова Айнура")
    attendance.check_in(desk.db, attendance_uid=person.uid)
    assert page.totals._figures[0].text() == "1"
    assert _state(page, "list")[2] == "2 человека"


def test_buttons_lead_to_pages(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    rows = {row.objectName(): row for row in page.steps.rows}
    for key, target in {
        "list": ["checkin", "import"],
        "sheets": ["documents", "sign_in"],
        "practice": ["practice", "new"],
        "certificates": ["documents", "certificates"],
        "export": ["export", ""],
    }.items():
        with qtbot.waitSignal(desk.page_wanted) as wanted:
            rows[key].button.click()
        assert wanted.args == target


def _close_with(page: TodayPage, *, signatures: str, **why: str) -> None:
    """Count, explain and close; the button waits for both."""

    def count() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ClosingDialog)
        assert not dialog.yes.isEnabled()
        dialog.counts.fields[0].setText(signatures)
        for name, line in why.items():
            assert not dialog.yes.isEnabled()
            dialog.why[name].setText(line)
        dialog.yes.click()

    QTimer.singleShot(0, count)
    page.day_button.click()


def test_day_is_opened_and_closed_with_copies(page: TodayPage, desk: Desk) -> None:
    page.day_button.click()
    assert _session(desk).status == "open"
    assert page.day_button.text() == "Закрыть сессию"
    _close_with(page, signatures="0")
    assert _session(desk).status == "closed"
    assert page.day_button.text() == "Открыть снова"
    names = [copy.path.name for copy in list_backups(desk.db.folder / "backups")]
    assert [name.rpartition("-")[2] for name in names] == ["close.sqlite3.gz", "open.sqlite3.gz"]
    desk.undo()
    assert _session(desk).status == "open"


def test_a_difference_keeps_the_day_open_until_it_is_explained(page: TodayPage, desk: Desk) -> None:
    page.day_button.click()
    invite(desk.db, desk.session_uid, "Асанов Бакыт")

    _close_with(page, signatures="0", present="заболел")
    assert _session(desk).status == "closed"
    kept = session_rows.last_closing(desk.db, desk.session_uid)
    assert kept is not None
    assert kept.tally.why_present == "заболел"


def test_first_step_button_opens_the_day(page: TodayPage, desk: Desk) -> None:
    rows = {row.objectName(): row for row in page.steps.rows}
    rows["checkin"].button.click()
    assert _session(desk).is_running


def test_sheets_that_nobody_printed_hold_up_no_day(page: TodayPage, desk: Desk) -> None:
    first = invite(desk.db, desk.session_uid, "Асанов Бакыт")
    invite(desk.db, desk.session_uid, "Осмонова Айгүл")
    sessions.open_day(desk.db, session_uid=desk.session_uid)
    assert _state(page, "sheets")[0] == CURRENT
    attendance.check_in(desk.db, attendance_uid=first.uid)
    assert [_state(page, key)[0] for key in ("sheets", "checkin")] == [LATER, CURRENT]
    close_session(desk.db, desk.session_uid)
    steps = [_state(page, key)[0] for key in ("sheets", "checkin", "practice")]
    assert steps == [LATER, DONE, CURRENT]


def test_another_day_is_said_plainly(page: TodayPage, desk: Desk) -> None:
    assert page.which_day.isHidden()
    desk.select_session(_session(desk, "S03").uid)
    assert page.which_day.words.text() == "Это не сегодняшняя сессия. Сегодняшняя:"
    page.day_button.click()
    assert _session(desk, "S03").is_running
    page.which_day.back.click()
    assert desk.session_uid == _session(desk).uid


def test_two_sessions_of_one_day_are_both_of_today(page: TodayPage, desk: Desk) -> None:
    other = sessions.move(desk.db, session_uid=_session(desk, "S02").uid, to=desk.today())
    desk.select_session(other.uid)
    assert page.which_day.words.text() == "Сегодня есть ещё одна сессия:"
    page.which_day.back.click()
    assert desk.session_uid == _session(desk).uid


def test_nearest_session_and_why(page: TodayPage, desk: Desk) -> None:
    desk.today = lambda: date(2017, 10, 22)
    page.reload()
    words = "Ближайшая — через 2 дня: вторник, 24 октября 2017"
    assert words in page.which_day.words.text()
    desk.today = lambda: date(2018, 1, 1)
    desk.select_session(_session(desk, "S12").uid)
    page.reload()
    assert page.which_day.isHidden()  # the series' own card says that it is over


def test_schedule_folds_by_oblast(page: TodayPage, desk: Desk) -> None:
    assert [line.session.code for line in _lines(page)] == ["S01", "S02", "S03", "S04", "S05"]
    assert [line.state for line in _lines(page)][:2] == [("Нет списка", "warning")] * 2
    page.schedule.list.oblast_toggled.emit("Ошская область")
    assert len(_lines(page)) == 12
    heads = [line for line in page.schedule.list.lines.rows if isinstance(line, OblastLine)]
    assert [head.is_open for head in heads] == [True, True]


def test_session_is_chosen_by_keyboard(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    lines = page.schedule.list
    lines.setFocus()
    lines.setCurrentIndex(lines.lines.index(2, 0))
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert desk.session_uid == _session(desk, "S02").uid
    lines.setCurrentIndex(lines.lines.index(0, 0))
    QTest.keyClick(lines, Qt.Key.Key_Space)
    assert _lines(page) == []


def _fill_form(district: str, venue: str) -> None:
    form = QApplication.activeModalWidget()
    assert isinstance(form, SessionForm)
    form.district.setCurrentText(district)
    form.oblast.setCurrentText("Нарынская область")
    form.venue.setText(venue)
    form.yes.click()
    if form.isVisible():
        assert form.venue.property("wrong")
        form.venue.setText("Клуб")
        form.yes.click()


def test_session_is_added_with_problems_beside_the_field(page: TodayPage, desk: Desk) -> None:
    QTimer.singleShot(0, lambda: _fill_form("Кочкорский район", "   "))
    page.schedule.add_button.click()
    added = _session(desk, "S13")
    assert (added.district, added.venue, added.date) == ("Кочкорский район", "Клуб", desk.today())
    assert added.district_soate8
    assert desk.session_uid == added.uid
    desk.undo()
    assert session_rows.with_code(desk.db, "S13") is None
    assert desk.session_uid == _session(desk).uid


def _accept(reason: str = "") -> None:
    question = QApplication.activeModalWidget()
    assert isinstance(question, Question)
    if reason:
        combo = question.findChild(QComboBox)
        assert combo
        combo.setEditText(reason)
    question.yes.click()


def test_session_is_copied_and_cancelled(page: TodayPage, desk: Desk) -> None:
    QTimer.singleShot(0, _accept)
    page.schedule.copy(_session(desk))
    assert _session(desk, "S13").date == date(2017, 10, 25)
    QTimer.singleShot(0, lambda: _accept("снег"))
    page.schedule.cancel(_session(desk))
    assert _session(desk).status == "cancelled"
    assert page.steps.isHidden()
    assert page.day_button.isHidden()


def test_menu_offers_only_what_can_be_done(page: TodayPage, desk: Desk) -> None:
    sessions.open_day(desk.db, session_uid=desk.session_uid)
    enabled = {
        action.text(): action.isEnabled()
        for action in page.schedule.menu(_session(desk)).actions()
        if action.text()
    }
    assert not enabled["Перенести на другой день…"]
    assert not enabled["Отменить сессию…"]
    assert enabled["Копировать на другой день…"]


def test_schedule_is_loaded_from_a_file(
    page: TodayPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "график.csv"
    path.write_text(
        "Дата;Район;Место\n24.10.2017;Ат-Башинский;\n27.10.2017;Нарынский;Клуб\nскоро;Кочкорский;\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ScheduleDialog) and dialog.write.isEnabled():
            dialog.write.click()
        else:
            QTimer.singleShot(20, write)

    QTimer.singleShot(20, write)
    page.schedule.load()
    assert _session(desk, "S13").venue == "Клуб"
    desk.undo()
    assert session_rows.with_code(desk.db, "S13") is None


def test_narrow_page_folds(page: TodayPage) -> None:
    assert not page.columns.is_folded
    page.resize(768, 600)
    QApplication.processEvents()
    assert page.columns.is_folded
    assert page.schedule.isHidden() or not page.schedule.isVisible()
    page.columns._buttons[1].click()
    assert page.schedule.isVisible()
    assert not page.steps.isVisible()


@pytest.mark.parametrize("language", ["ru", "ky", "en"])
def test_nothing_scrolls_on_a_small_laptop(
    page: TodayPage, desk: Desk, qtbot: QtBot, language: str
) -> None:
    """The page's share of 1366×768: 1158×696 beside the sidebar and under the header."""
    desk.set_language(language)
    QApplication.processEvents()
    page.resize(1158, 696)
    QApplication.processEvents()
    area = page.findChild(QScrollArea)
    assert area
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("dress", [("ru", 100), ("ky", 100), ("ky", 200)])
@pytest.mark.parametrize("is_late", [False, True], ids=["morning", "evening"])
def test_every_step_is_read_whole(
    desk: Desk, look: Look, qtbot: QtBot, dress: tuple[str, int], is_late: bool
) -> None:
    """In the window as it opens, 1280 wide: nothing of what is to be done ends in three dots."""
    desk.set_language(dress[0])
    look.use("light", dress[1])
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1030, 620)
    page.show()
    if is_late:
        for kind in ("sign_in_print", "export", "usb_copy"):
            outputs.record(desk.db, session_uid=desk.session_uid, kind=kind, pages=12)
    QApplication.processEvents()
    for step in page.steps.rows:
        words = step.findChildren(QLabel)
        assert len(words) == 2
        for label in words:
            assert label.width() >= label.sizeHint().width() or label.wordWrap(), label.text()
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert step.rect().contains(label.geometry()), label.text()
    page.hide()
