"""The office sets targets by hand and by key; each stands in the store and is taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from seminar_desk.actions.figures import targets
from seminar_desk.actions.people import attendance
from seminar_desk.domain.figures.target import DISTRICT, SERIES, WHOLE
from seminar_desk.store.days import series_rows
from seminar_desk.store.figures import target_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.page import TARGETS, OfficePage
from seminar_desk.ui.office.target_form import TargetForm
from seminar_desk.ui.office.targets_section import TargetsSection
from tests.hands.book_dialogs import answered
from tests.hands.stores import invite, open_first_session


@pytest.fixture
def section(page: OfficePage, desk: Desk) -> TargetsSection:
    for one in series_rows.all_series(desk.db):
        with desk.db.change("test", subject=""):
            desk.db.update("series", one.uid, {"target": None})
    page.turn_to(TARGETS)
    found = page.sections[TARGETS]
    assert isinstance(found, TargetsSection)
    return found


def _filled(act: Callable[[], object], fill: Callable[[TargetForm], None]) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, TargetForm)
        try:
            fill(dialog)
        finally:
            if dialog.isVisible():
                dialog.done(0)

    answered(look, kind=TargetForm)
    act()


def _type_value(form: TargetForm, value: str) -> None:
    form.value.selectAll()
    QTest.keyClicks(form.value, value)


def _turn(form: TargetForm, code: str, key: Qt.Key) -> None:
    for _ in range(form.indicator.count()):
        if form.indicator.code != code:
            QTest.keyClick(form.indicator, key)


def _stored(desk: Desk) -> list[tuple[str, int, str, str, date | None]]:
    return [
        (one.indicator_code, one.value, one.scope_code, one.district_soate8, one.due_date)
        for one in target_rows.targets(desk.db)
    ]


def test_a_target_is_added_with_its_progress(section: TargetsSection, desk: Desk) -> None:
    session = open_first_session(desk.db)
    person = invite(desk.db, session.uid, "Токтосун кызы Айнура")
    attendance.check_in(desk.db, attendance_uid=person.uid)
    assert section.empty.isVisible()
    assert not section.change.isEnabled()

    def fill(form: TargetForm) -> None:
        assert form.indicator.code == "participations"
        _type_value(form, "4")
        QTest.mouseClick(form.yes, Qt.MouseButton.LeftButton)

    _filled(lambda: QTest.mouseClick(section.add, Qt.MouseButton.LeftButton), fill)
    assert _stored(desk) == [("participations", 4, WHOLE, "", None)]
    cells = section.table.lines.rows[0].cells
    assert cells[1:] == ("Всё вместе", "1", "4", "25 %", "—")
    assert section.focusWidget() is section.table


def test_of_a_district_by_a_day_by_keys_alone(section: TargetsSection, desk: Desk) -> None:
    def fill(form: TargetForm) -> None:
        _turn(form, "women_share", Qt.Key.Key_Down)
        assert not form.district.isVisible()
        QTest.keyClick(form.scope, Qt.Key.Key_Down)
        assert form.scope.code == DISTRICT
        assert form.district.isVisible()
        QTest.keyClick(form.district, Qt.Key.Key_End)
        _type_value(form, "40")
        assert form.value.text() == "40 %"
        QTest.keyClick(form.has_day, Qt.Key.Key_Space)
        form.day.choose(date(2018, 5, 31))
        QTest.keyClick(form.yes, Qt.Key.Key_Space)

    section.add.setFocus()
    _filled(lambda: QTest.keyClick(section.add, Qt.Key.Key_Space), fill)
    ((code, value, scope, place, day),) = _stored(desk)
    assert (code, value, scope, day) == ("women_share", 40, DISTRICT, date(2018, 5, 31))
    assert place
    assert section.table.lines.rows[0].cells[2:] == ("—", "40 %", "—", "31.05.18")


def test_enter_changes_and_delete_takes_away_with_undo(section: TargetsSection, desk: Desk) -> None:
    uid = targets.put(desk.db, indicator_code="persons", value=240)

    def fill(form: TargetForm) -> None:
        assert form.indicator.code == "persons"
        _type_value(form, "300")
        QTest.keyClick(form.value, Qt.Key.Key_Return)

    section.table.setFocus()
    _filled(lambda: QTest.keyClick(section.table, Qt.Key.Key_Return), fill)
    (changed,) = target_rows.targets(desk.db)
    assert (changed.uid, changed.value) == (uid, 300)
    QTest.keyClick(section.table, Qt.Key.Key_Delete)
    assert _stored(desk) == []
    assert section.empty.isVisible()
    desk.undo()
    assert _stored(desk) == [("persons", 300, WHOLE, "", None)]
    assert not section.empty.isVisible()


def test_what_another_target_says_already_is_refused_beside_it(
    section: TargetsSection, desk: Desk
) -> None:
    targets.put(desk.db, indicator_code="participations", value=1)
    targets.put(desk.db, indicator_code="persons", value=240)
    kept = _stored(desk)

    def fill(form: TargetForm) -> None:
        _turn(form, "participations", Qt.Key.Key_Home)
        QTest.mouseClick(form.yes, Qt.MouseButton.LeftButton)
        assert "уже есть" in form.indicator.accessibleDescription()
        form.indicator.choose("persons")
        QTest.keyClick(form, Qt.Key.Key_Escape)

    section.table.selectRow(1)
    _filled(lambda: QTest.mouseClick(section.change, Qt.MouseButton.LeftButton), fill)
    assert _stored(desk) == kept


def test_the_same_again_or_nothing_at_all_is_refused_beside_it(
    section: TargetsSection, desk: Desk
) -> None:
    """What stood there is neither changed unseen nor doubled."""
    targets.put(desk.db, indicator_code="participations", value=100)
    kept = _stored(desk)

    def fill(form: TargetForm) -> None:
        assert form.indicator.code == "participations"
        _type_value(form, "0")
        QTest.mouseClick(form.yes, Qt.MouseButton.LeftButton)
        assert "от 1 до" in form.value.accessibleDescription()
        _type_value(form, "120")
        QTest.mouseClick(form.yes, Qt.MouseButton.LeftButton)
        assert "уже есть" in form.indicator.accessibleDescription()

    _filled(lambda: QTest.mouseClick(section.add, Qt.MouseButton.LeftButton), fill)
    assert _stored(desk) == kept


def test_how_many_a_series_trains_is_a_target_too(
    section: TargetsSection, desk: Desk, qtbot: QtBot
) -> None:
    (series, *_) = series_rows.all_series(desk.db)
    with desk.db.change("test", subject=""):
        desk.db.update("series", series.uid, {"target": 240})
    qtbot.waitUntil(lambda: section.table.lines.rowCount() == 1)
    assert not section.remove.isEnabled()

    def fill(form: TargetForm) -> None:
        assert form.scope.code == SERIES
        assert form.series.code == series.uid
        _type_value(form, "250")
        QTest.mouseClick(form.yes, Qt.MouseButton.LeftButton)

    _filled(lambda: QTest.mouseClick(section.change, Qt.MouseButton.LeftButton), fill)
    (own,) = target_rows.targets(desk.db)
    assert (own.series_uid, own.value) == (series.uid, 250)
    assert section.remove.isEnabled()
