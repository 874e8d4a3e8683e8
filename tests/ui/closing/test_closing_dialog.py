"""The closing check in its window: page by page, kept as it is typed, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions.certificates import certificates, hand_over
from seminar_desk.actions.days import closings, sessions
from seminar_desk.actions.people import attendance
from seminar_desk.documents.days.paper_head import SheetSnapshot
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Entry
from seminar_desk.store import journal
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.closing.closing_dialog import ClosingDialog, check_and_close
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.forgetting_question import WithdrawnQuestion
from tests.hands.drawing import go_out, sheet_of, signed_sheet
from tests.hands.journeys import when
from tests.hands.papers import full_names
from tests.hands.stores import (
    filled_for,
    give_both_one_number,
    invite,
    open_first_session,
)


def _thirty(db: Database) -> None:
    """Thirty came of thirty-one and have their certificates in hand, but for one."""
    opened = open_first_session(db)
    for place, name in enumerate(full_names(31)):
        person = invite(db, opened.uid, name)
        if place:
            attendance.check_in(db, attendance_uid=person.uid)
    print_sheet(db, opened)
    papers = certificates.issue(db, session_uid=opened.uid, language="ru")
    hand_over.hand_over(db, certificate_uids=[paper.uid for paper in papers[1:]])


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return filled_for(request, tmp_path / "дата", _thirty)


@pytest.fixture
def session(desk: Desk) -> Session:
    return session_rows.session(desk.db, desk.session_uid)


def print_sheet(db: Database, session: Session, way: str = "print") -> SheetSnapshot:
    sheet = sheet_of(db, session.uid)
    go_out(db, session.uid, sheet, way)
    return sheet


Opened = Callable[[], ClosingDialog]


@pytest.fixture
def opened(desk: Desk, session: Session, qtbot: QtBot) -> Iterator[Opened]:
    made: list[ClosingDialog] = []

    def make() -> ClosingDialog:
        dialog = ClosingDialog(desk, None, session.uid)
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.reject()


def words_in(dialog: QWidget) -> str:
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]
    return "\n".join(label.text() for label in labels)


def type_into(widget: QWidget, text: str) -> None:
    for letter in text:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click,
            widget,
            Qt.Key.Key_unknown,
            letter,
            Qt.KeyboardModifier.NoModifier,
        )


def test_each_page_of_the_printed_sheet_is_named_with_its_rows(
    opened: Opened, desk: Desk, session: Session
) -> None:
    dialog = opened()
    words = words_in(dialog)
    assert "Подписи на листе S01-НССЛ-1" in words
    sheet = signed_sheet(desk.db, session.uid)
    assert sheet is not None
    assert len(dialog.counts.fields) == len(sheet.page_rows) == 2
    for page, rows in enumerate(sheet.page_places, start=1):
        assert f"Стр. {page}: строки {rows}" in words
    assert not dialog.sheet.isVisibleTo(dialog)


def test_counting_by_keyboard_alone_closes_the_session(
    desk: Desk, session: Session, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def count() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ClosingDialog)
        try:
            for text in ("20", "10", "не приехал", "заберёт завтра"):
                here = dialog.focusWidget()
                assert here is not None
                type_into(here, text)
                QTest.keyClick(here, Qt.Key.Key_Return)
            assert session_rows.session(desk.db, session.uid).is_running
            assert dialog.focusWidget() is dialog.no
            QTest.keyClick(dialog.no, Qt.Key.Key_Tab)
            QTest.keyClick(dialog.yes, Qt.Key.Key_Space)
        finally:
            if dialog.isVisible():  # what failed above is told, instead of waiting for ever
                dialog.reject()

    QTimer.singleShot(0, count)
    check_and_close(desk, window, session.uid)
    assert session_rows.session(desk.db, session.uid).status == "closed"
    kept = session_rows.last_closing(desk.db, session.uid)
    assert kept is not None
    assert (kept.tally.sheet_id, kept.tally.by_page) == ("S01-НССЛ-1", (20, 10))
    assert kept.tally.why == {
        "present": "не приехал",
        "signatures": "",
        "handed_over": "заберёт завтра",
    }


def test_what_is_typed_is_there_after_a_pause_without_leaving_anything(
    opened: Opened, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    dialog = opened()
    before = len(journal.history(desk.db))
    dialog.counts.fields[0].setFocus()
    type_into(dialog.counts.fields[0], "20")
    type_into(dialog.why["present"], "не")
    qtbot.waitUntil(lambda: session_rows.closing_notes(desk.db, session.uid) is not None)
    kept = session_rows.closing_notes(desk.db, session.uid)
    assert kept is not None
    assert (kept.by_page, kept.why_present) == ((20, None), "не")
    assert len(journal.history(desk.db)) == before + 1  # one step, not one a key


def test_leaving_and_coming_back_finds_it_all(opened: Opened) -> None:
    first = opened()
    first.counts.fields[1].setText("9")
    first.why["handed_over"].setText("заберёт завтра")
    first.no.click()
    second = opened()
    assert [line.text() for line in second.counts.fields] == ["", "9"]
    assert second.why["handed_over"].text() == "заберёт завтра"
    assert "подписей —" in words_in(second)
    assert not second.yes.isEnabled()


def test_opening_and_leaving_untouched_keeps_nothing(
    opened: Opened, desk: Desk, session: Session
) -> None:
    before = len(journal.history(desk.db))
    opened().no.click()
    assert session_rows.closing_notes(desk.db, session.uid) is None
    assert len(journal.history(desk.db)) == before


@pytest.mark.parametrize(
    ("counts", "asked"),
    [
        (("20", "10"), {"present", "handed_over"}),
        (("20", "9"), {"present", "signatures", "handed_over"}),
        (("20", "12"), {"present", "signatures", "handed_over"}),
    ],
)
def test_each_difference_asks_for_its_line(
    opened: Opened, counts: tuple[str, str], asked: set[str]
) -> None:
    dialog = opened()
    for line, text in zip(dialog.counts.fields, counts, strict=True):
        line.setText(text)
    assert {name for name, line in dialog.why.items() if line.isVisibleTo(dialog)} == asked
    for name in asked:
        assert not dialog.yes.isEnabled()
        dialog.why[name].setText("так вышло")
    assert dialog.yes.isEnabled()


def test_counts_stay_with_the_sheet_that_was_signed(
    opened: Opened, desk: Desk, session: Session
) -> None:
    first = opened()
    first.counts.fields[0].setText("20")
    first.no.click()
    invite(desk.db, session.uid, "Ли Анна")
    newer = print_sheet(desk.db, session)
    dialog = opened()
    assert dialog.sheet.currentData() == "S01-НССЛ-1"
    assert dialog.counts.by_page == (20, None)
    dialog.sheet.setCurrentIndex(dialog.sheet.findData(newer.sheet_id))
    dialog.sheet.activated.emit(dialog.sheet.currentIndex())
    assert dialog.tally.sheet_id == newer.sheet_id
    assert set(dialog.counts.by_page) == {None}


def test_a_session_opened_again_shows_what_it_was_closed_with(
    opened: Opened, desk: Desk, session: Session
) -> None:
    why = {"present": "не приехал", "handed_over": "заберёт завтра"}
    sheet_id = "S01-НССЛ-1"
    closings.close_checked(
        desk.db, session_uid=session.uid, by_page=[20, 10], why=why, sheet_id=sheet_id
    )
    sessions.open_day(desk.db, session_uid=session.uid)
    dialog = opened()
    assert "При прошлом закрытии: в списке 31 · присутствовало 30" in words_in(dialog)
    assert dialog.counts.by_page == (20, 10)
    assert dialog.yes.isEnabled()


def test_blank_forms_not_entered_are_named(opened: Opened, desk: Desk, session: Session) -> None:
    assert "бланк" not in words_in(opened())
    certificates.keep_blanks(desk.db, session_uid=session.uid, count=2)
    assert "Не введены 2 бланка" in words_in(opened())


def names_in(dialog: ClosingDialog) -> list[str]:
    listed = dialog.signers.list
    return [listed.item(place).text() for place in range(listed.count())]


def test_a_count_that_agrees_notes_the_consent_of_the_page(
    opened: Opened, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    dialog = opened()
    assert dialog.signers.isVisibleTo(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    first, second = dialog.counts.fields
    first.setFocus()
    awaited = len(names_in(dialog))
    type_into(first, str(awaited - 1))
    assert f"Стр. 1: подписей {awaited - 1}, а должно быть {awaited}" in dialog.signers.said.text()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog.signers.list
    QTest.keyClick(dialog.signers.list, Qt.Key.Key_Space)
    assert names_in(dialog)[0].endswith("Нет подписи")
    QTest.keyClick(dialog.signers.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.signers.list, Qt.Key.Key_Delete)
    assert names_in(dialog)[1].endswith("Не согласен(на)")
    assert f"согласие записано: {awaited - 2}" in dialog.signers.said.text()
    people = attendance_rows.of_session(desk.db, session.uid)
    assert sum(bool(row.consent_version) for row in people) == awaited - 2
    assert [row.full_name for row in people if row.consent_declined == "YES"] == [
        names_in(dialog)[1].split(". ")[1].split(" · ")[0]
    ]
    QTest.keyClick(dialog.signers.list, Qt.Key.Key_Up)
    QTest.keyClick(dialog.signers.list, Qt.Key.Key_Up)
    assert dialog.focusWidget() is first
    second.setFocus()
    assert len(names_in(dialog)) == 30 - awaited


def test_a_consent_from_before_the_count_asks_why_it_is_taken_back(
    opened: Opened, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    dialog = opened()
    her = dialog.signers._shown[0]
    entry = Entry(her.surname, her.given_name, her.patronymic, role_code="ig_member", consent="YES")
    attendance.edit(desk.db, attendance_uid=her.uid, entry=entry)
    dialog.signers.show_page(0, ())
    for answer, said in (("reject", "NO"), ("declined", "YES")):
        dialog.signers.list.setCurrentRow(0)
        when(WithdrawnQuestion, partial(_answer, answer=answer))
        QTest.keyClick(dialog.signers.list, Qt.Key.Key_Delete)
        assert attendance_rows.listed(desk.db, her.uid).consent_declined == said


def _answer(asked: WithdrawnQuestion, answer: str) -> None:
    if answer == "reject":
        asked.reject()
    else:
        asked.declined.click()


def test_a_number_of_two_desks_is_said_with_its_desk_and_waited_for_once(
    opened: Opened, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    one = attendance_rows.of_session(desk.db, session.uid)[1]
    before = opened()
    awaited, last = names_in(before), len(before.counts.fields) - 1
    guest = invite(desk.db, session.uid, "Осмонов Улан")
    attendance.check_in(desk.db, attendance_uid=guest.uid)
    give_both_one_number(desk.db, one, guest)
    dialog = opened()
    mark = one.created_device[:4].upper()
    place = next(at for at, name in enumerate(awaited) if one.full_name in name)
    assert names_in(dialog)[place] == f"{awaited[place]} · № {one.code} {mark}"
    assert [name for at, name in enumerate(names_in(dialog)) if at != place] == [
        name for at, name in enumerate(awaited) if at != place
    ]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.counts.fields[last].setFocus()
    assert names_in(dialog)[-1] == f"Осмонов Улан · № {one.code} K7QF"  # on a blank row


def test_the_first_line_says_whose_sex_nobody_told_and_leads_there(
    opened: Opened, desk: Desk, session: Session
) -> None:
    assert "Пол не указан" not in words_in(opened())
    with desk.db.change("test"):
        for row in attendance_rows.of_session(desk.db, session.uid)[2:]:
            desk.db.update("person", row.person_uid, {"sex": "unknown"})
    dialog = opened()
    lines = words_in(dialog).splitlines()
    assert lines.index("Пол не указан: 29") < lines.index("Подписи на листе S01-НССЛ-1")
    wanted: list[tuple[str, str]] = []
    desk.page_wanted.connect(lambda page, intent: wanted.append((page, intent)))
    (button,) = (each for each in dialog.findChildren(Button) if each.text() == "Указать пол")
    button.click()
    assert (dialog.isVisible(), wanted) == (False, [("checkin", "sex")])
