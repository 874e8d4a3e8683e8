"""The check-in page on a real store: what is shown is what is written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import INVITED, Entry, Participant
from seminar_desk.files import DATA
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.dates import local_time
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from tests.hands.checkins import NAMES, answering, named, open_page, present, press, shown, type_in
from tests.hands.stores import close_session, invite


def _twin(desk: Desk) -> Participant:
    return invite(
        desk.db, desk.session_uid, "Асанов Бакыт", aimak="Талды-Сууский", phone="0555001363"
    )


def test_everyone_is_listed_by_the_kyrgyz_alphabet(page: CheckInPage) -> None:
    assert shown(page) == [NAMES[1], NAMES[0], NAMES[2], NAMES[4], NAMES[3]]
    assert page.view.list.current() is None


def test_enter_marks_the_found_person_and_clears_the_box(
    page: CheckInPage, desk: Desk, toasts: list[Toast]
) -> None:
    type_in(page, "fcfyfk")
    assert shown(page) == [NAMES[1]]
    press(page, Qt.Key.Key_Return)
    marked = named(desk, NAMES[1])
    assert marked.checked_in_at_utc
    assert page.view.search.text() == ""
    assert shown(page) != [NAMES[1]]
    assert toasts[-1].undo
    assert local_time(marked.checked_in_at_utc) in toasts[-1].text
    assert page.view.totals.figure.text() == "1"
    assert next(row for row in page.view.list.rows() if row.uid == marked.uid).is_present


def test_enter_in_an_empty_box_marks_nobody(page: CheckInPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_Return)
    assert present(desk) == []


def test_who_is_in_already_keeps_the_first_mark(
    page: CheckInPage, desk: Desk, toasts: list[Toast]
) -> None:
    first = attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid).participant
    type_in(page, "асанов")
    press(page, Qt.Key.Key_Return)
    assert named(desk, NAMES[0]).checked_in_at_utc == first.checked_in_at_utc
    assert toasts[-1].tone == "warning"
    assert first.checked_in_at_utc
    assert local_time(first.checked_in_at_utc) in toasts[-1].text
    assert page.view.search.selectedText() == "асанов"  # the next name takes its place
    current = page.view.list.current()
    assert current
    assert current.uid == first.uid


def test_alike_names_must_be_picked_by_hand(
    page: CheckInPage, desk: Desk, toasts: list[Toast]
) -> None:
    twin = _twin(desk)
    type_in(page, "асанов бакыт")
    assert page.found.twins == {twin.uid, named(desk, NAMES[0]).uid}
    press(page, Qt.Key.Key_Return)
    assert present(desk) == []
    assert page.view.notice.text
    assert toasts == []
    press(page, Qt.Key.Key_Down)
    assert page.view.list.current() == twin
    press(page, Qt.Key.Key_Return)
    assert present(desk) == ["Асанов Бакыт"]


def test_a_patronymic_village_or_phone_settles_which_twin(page: CheckInPage, desk: Desk) -> None:
    twin = _twin(desk)
    for query, meant in (
        ("асанов турдуб", NAMES[0]),
        ("асанов талды", twin.full_name),
        ("1363", twin.full_name),
        (twin.code, twin.full_name),
    ):
        type_in(page, query)
        chosen = page.view.list.current()
        assert chosen
        assert chosen.full_name == meant, query


def test_a_guess_is_shown_and_not_taken(page: CheckInPage, desk: Desk) -> None:
    type_in(page, "бекташова")
    assert shown(page) == [NAMES[2]]
    assert page.view.list.current() is None
    press(page, Qt.Key.Key_Return)
    assert present(desk) == []
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Return)
    assert present(desk) == [NAMES[2]]


def test_nobody_found_says_so_and_offers_the_form(page: CheckInPage) -> None:
    type_in(page, "щщщ")
    assert page.view.nobody.isVisible()
    assert not page.view.list.isVisible()
    assert page.view.new_found.isVisible()


def test_role_chips_filter_and_count(page: CheckInPage, desk: Desk) -> None:
    page.view.chips.choose("ig_member")
    assert shown(page) == [NAMES[4]]
    type_in(page, "асан")
    assert page.view.nobody.isVisible()
    page.view.chips.choose("")
    assert NAMES[0] in shown(page)


def test_a_closed_session_marks_nobody_and_says_so(page: CheckInPage, desk: Desk) -> None:
    close_session(desk.db, desk.session_uid)
    assert page.view.notice.text
    type_in(page, "улан")
    press(page, Qt.Key.Key_Return)
    assert present(desk) == []


def test_an_empty_list_offers_both_ways_to_begin(page: CheckInPage, desk: Desk) -> None:
    second = session_rows.with_code(desk.db, "S02")
    assert second
    desk.select_session(second.uid)
    assert page.view.import_button.isVisible()
    assert not page.view.search.isEnabled()
    entry = Entry("Асанов", "Улан", sex="m", role_code="ig_member")
    attendance.register(
        desk.db, session_uid=second.uid, entry=entry, registration=INVITED, check_in=False
    )
    assert shown(page) == ["Асанов Улан"]
    assert page.view.search.isEnabled()


def test_no_session_leads_to_the_schedule(page: CheckInPage, desk: Desk) -> None:
    wanted: list[str] = []
    desk.page_wanted.connect(lambda key, _intent: wanted.append(key))
    desk.select_session("")
    page.view._today_button.click()
    assert wanted == ["today"]


def test_the_right_column_folds_away_in_a_small_window(page: CheckInPage) -> None:
    assert page.view.new.isVisible()
    page.resize(816, 628)
    QApplication.processEvents()
    assert not page.view.new.isVisible()
    assert page.view._new_small.isVisible()
    assert page.minimumSizeHint().width() <= 816


@pytest.mark.parametrize("language", ["ru", "ky", "en"])
def test_the_page_speaks_every_language(qtbot: QtBot, desk: Desk, language: str) -> None:
    desk.set_language(language)
    page = open_page(qtbot, desk)
    words = {"ru": "Новый участник", "ky": "Жаңы катышуучу", "en": "New participant"}
    assert page.view.new.text() == words[language]
    page.grab()
    desk.set_language("ru")


def test_a_list_is_loaded_from_the_page_and_searched_at_once(
    qtbot: QtBot, page: CheckInPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = str(DATA / "sample_roster.xlsx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (chosen, ""))

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, RosterDialog)
        qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
        dialog.write.click()

    answering(write)
    page.begin("import")
    listed = attendance_rows.of_session(desk.db, desk.session_uid)
    assert len(listed) > len(NAMES)
    newest = listed[-1]
    type_in(page, newest.code)
    assert [row.uid for row in page.view.list.rows()][:1] == [newest.uid]
    desk.undo()
    assert len(attendance_rows.of_session(desk.db, desk.session_uid)) == len(NAMES)
