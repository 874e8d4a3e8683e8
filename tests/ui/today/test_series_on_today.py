"""Series on the page Today: chosen at the top, over and what then, moved, archived, begun anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from seminar_desk.actions.days import sessions, whole_series
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.series import shipped_series
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.schedule_dialog import ScheduleDialog
from seminar_desk.ui.today.page import TodayPage
from seminar_desk.ui.today.schedule_list import SessionLine
from seminar_desk.ui.today.series_form import SeriesForm
from seminar_desk.ui.today.series_mover import SeriesMover
from seminar_desk.ui.today.session_dialog import SessionForm
from tests.hands.stores import close_session, invite

TODAY = date(2026, 11, 27)  # a Friday, nine years later
FIRST = shipped_series().uid


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[TodayPage]:
    desk.today = lambda: TODAY
    desk.select_nearest()
    made = TodayPage(desk)
    qtbot.addWidget(made)
    made.resize(1158, 696)
    made.show()
    yield made
    made.hide()


def asked(kind: type, answer: Callable[..., None]) -> None:
    """Answer the dialog that comes next."""

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        answer(dialog)

    QTimer.singleShot(0, meet)


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def test_a_series_that_is_over_says_what_to_do(page: TodayPage, desk: Desk) -> None:
    assert page.series_over.isVisible()
    assert page.series.name.text() == "Нарынская и Ошская области · 24.10–17.11.2017"
    assert page.totals._words[0].text() == "обучено из ~240"
    sessions.move(desk.db, session_uid=desk.session_uid, to=TODAY)
    assert page.series_over.isHidden()


def test_all_of_a_series_moves_to_this_year_with_one_undo(page: TodayPage, desk: Desk) -> None:
    before = [each.date for each in session_rows.all_sessions(desk.db)]

    def move(mover: SeriesMover) -> None:
        assert mover.first.day == date(2026, 12, 1)  # the next Tuesday: the first was one
        assert len(mover.edits) == 12
        mover.weeks.stepUp()
        assert mover.first.day == date(2026, 12, 8)
        later = mover.edits[session_rows.all_sessions(desk.db)[1].uid]
        later.choose(date(2026, 12, 12))
        assert mover.notes[session_rows.all_sessions(desk.db)[1].uid].text()
        assert mover.yes.text() == "Перенести 12 сессий"
        click(mover.yes)

    asked(SeriesMover, move)
    click(page.series_over.move_all)
    after = [each.date for each in session_rows.all_sessions(desk.db)]
    assert after[:3] == [date(2026, 12, 8), date(2026, 12, 10), date(2026, 12, 12)]
    assert page.series_over.isHidden()
    assert "08.12.2026–" in page.series.name.text()
    desk.undo()
    assert [each.date for each in session_rows.all_sessions(desk.db)] == before


def test_the_archive_leaves_totals_warnings_and_gives_back(page: TodayPage, desk: Desk) -> None:
    first = session_rows.all_sessions(desk.db)[0]
    sessions.open_day(desk.db, session_uid=first.uid)
    attendance.check_in(desk.db, attendance_uid=invite(desk.db, first.uid, "Асанов Бакыт").uid)
    close_session(desk.db, first.uid)
    click(page.series_over.archive)
    assert (desk.session_uid, desk.series_uid) == ("", "")
    assert page.series_over.isHidden()
    assert page.totals.isHidden()
    assert page.series.name.text() == "Открытой серии нет"
    put_away = page.series.menu().actions()[0]
    assert put_away.text() == "Нарынская и Ошская области · 24.10–17.11.2017 · архив"
    put_away.trigger()
    assert desk.series_uid == FIRST
    assert desk.session is not None
    lines = [row for row in page.schedule.list.lines.rows if isinstance(row, SessionLine)]
    assert {line.state[1] for line in lines} <= {"neutral", "accent"}
    assert page.totals._figures[0].text() == "1"  # its own figures are still to be read
    page.series.bring_back()
    assert page.series_over.isVisible()
    desk.undo()
    desk.undo()
    assert not series_rows.is_archived(desk.db, FIRST)


def test_totals_speak_of_one_series(page: TodayPage, desk: Desk) -> None:
    begin = whole_series.BEGIN
    entry = SessionEntry(TODAY, "Чуйская область", "Сокулук", "Клуб", series_uid=begin)
    added = sessions.add(desk.db, entry=entry)
    desk.select_session(added.uid)
    assert page.series.name.text() == "Чуйская область · 27.11.2026"
    assert page.totals._words[0].text() == "обучено"
    assert page.totals._words[1].text().endswith("из 1")
    desk.select_series(FIRST)
    assert page.totals._words[1].text().endswith("из 12")
    desk.select_nearest()
    assert desk.session_uid == added.uid


def test_a_session_for_today_begins_a_series_when_the_old_one_is_over(
    page: TodayPage, desk: Desk
) -> None:
    def fill(form: SessionForm) -> None:
        assert form.date.day == TODAY
        assert form.series.code == whole_series.BEGIN
        form.district.setCurrentText("Кочкорский район")
        form.oblast.setCurrentText("Нарынская область")
        click(form.yes)

    asked(SessionForm, fill)
    click(page.series_over.add)
    assert page.series.name.text() == "Нарынская область · 27.11.2026"
    assert desk.series_uid != FIRST
    desk.undo()
    assert [each.uid for each in series_rows.all_series(desk.db)] == [FIRST]
    assert desk.series_uid == FIRST


def test_this_years_schedule_begins_a_series(
    page: TodayPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Numbered from S01 again, with trainer and number of people."""
    path = tmp_path / "график.csv"
    path.write_text(
        "Код;Дата;Район;Место;Тренер;Ожидается\n"
        "S01;01.12.2026;Нарынский;Клуб;Осмонов Т.;25\nS02;02.12.2026;Кочкорский;Клуб;;30\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ScheduleDialog) or not dialog.write.isEnabled():
            QTimer.singleShot(20, write)
            return
        assert dialog.series.currentText() == "Новая серия"
        assert dialog.list.lines.rows[0].facts[3:] == ("Осмонов Т.", "25")
        dialog.write.click()

    QTimer.singleShot(20, write)
    click(page.series_over.load)
    assert page.series.name.text() == "Нарынская область · 01.12–02.12.2026"
    assert page.totals._words[0].text() == "обучено из ~55"
    assert [each.code for each in session_rows.of_series(desk.db, desk.series_uid)] == [
        "S13",
        "S14",
    ]


def test_a_series_is_begun_and_changed_in_its_form(page: TodayPage, desk: Desk) -> None:
    def refuse_then_save(form: SeriesForm) -> None:
        click(form.yes)
        assert form.isVisible()
        assert form.names["name_ru"].property("wrong")
        form.names["name_ru"].setText("Весна 2027")
        form.target.setValue(60)
        click(form.yes)

    asked(SeriesForm, refuse_then_save)
    page.series.edit(None)
    made = page.series.series
    assert made is not None
    assert (made.name_ru, made.target) == ("Весна 2027", 60)
    assert page.series.name.text() == "Весна 2027 · 27.11.2026"
    assert desk.session_uid == ""

    def rename(form: SeriesForm) -> None:
        form.names["name_ru"].setText("Зима")
        click(form.yes)

    asked(SeriesForm, rename)
    page.series.edit(made)
    assert page.series.name.text() == "Зима · 27.11.2026"
