"""What waits for a decision is on the office's page, and is decided there by keys, with Undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from seminar_desk.actions import history
from seminar_desk.domain.books import finding
from seminar_desk.gather.books import findings, open_conflicts
from seminar_desk.store.books import batch_rows, person_links
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.office.inbox import Inbox
from seminar_desk.ui.office.page import DECISIONS, OfficePage
from seminar_desk.ui.office.session_behind import SessionBehind
from seminar_desk.ui.office.twice_section import TwiceSection
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.inputs import DropDown
from tests.hands.book_dialogs import READING_MS, answered, drop
from tests.hands.cut_words import cut_words
from tests.hands.hall_desks import NAMES, HallDesk
from tests.hands.hall_moves import mark, move
from tests.hands.hall_papers import certify
from tests.hands.open_questions import open_questions
from tests.hands.stores import invite
from tests.hands.workbooks import export

BAKYT, GULMIRA = NAMES[0], NAMES[2]
PHONE = "0555100207"


@pytest.fixture
def inbox(page: OfficePage, hall: list[HallDesk]) -> Inbox:
    """Stand at the decisions of an office with nothing to decide yet."""
    for each in findings.OpenQuestions(
        hall[0].db
    ).all():  # the hall's people have no codes of aimaks
        with hall[0].db.change("settled"):
            for row in hall[0].people:
                hall[0].db.update("attendance", row.uid, {"aimak_soate14": each.answers[0]})
    page.turn_to(DECISIONS)
    return page.decisions.inbox


def disagree(hall: list[HallDesk], *names: str) -> None:
    for name in names:
        move(hall[0], name, "Учук")
        move(hall[1], name, "Ача")
    hall[0].take(hall[1].book())


def test_with_nothing_to_decide_one_line_says_so(page: OfficePage, inbox: Inbox) -> None:
    assert inbox.nothing.isVisible()
    assert inbox.nothing.text() == "Решать нечего."
    assert not inbox.columns.isVisible()
    assert not inbox.chips.isVisible()
    assert page.turns.buttons["decisions"].text() == "Решения"
    assert not page.take_keys()


def test_arrows_choose_digits_answer_and_undo_asks_again(
    page: OfficePage, inbox: Inbox, hall: list[HallDesk]
) -> None:
    disagree(hall, BAKYT, GULMIRA)
    assert page.turns.buttons["decisions"].text() == "Решения · 2"
    assert page.take_keys()
    shown = {name: hall[0].person(name).village for name in (BAKYT, GULMIRA)}
    QTest.keyClick(inbox.list, Qt.Key.Key_Down)
    second = inbox.list.words_of(inbox.list.chosen)[0] if inbox.list.chosen else ""
    assert inbox.panel.title.text() == second
    QTest.keyClick(inbox.list, Qt.Key.Key_2)
    assert hall[0].person(second).village != shown[second]
    assert len(open_conflicts.undecided(hall[0].db)) == 1
    QTest.keyClick(inbox.list, Qt.Key.Key_9)  # no such answer
    QTest.keyClick(inbox.list, Qt.Key.Key_1)
    assert open_conflicts.undecided(hall[0].db) == ()
    assert inbox.nothing.isVisible()
    history.undo(hall[0].db)
    history.undo(hall[0].db)
    assert hall[0].person(second).village == shown[second]
    assert len(inbox.list.rows()) == 2


def test_all_that_are_alike_are_decided_at_once(inbox: Inbox, hall: list[HallDesk]) -> None:
    disagree(hall, BAKYT, GULMIRA)
    assert inbox.panel.all_alike.text() == "Для всех таких: 2"
    QTest.keyClick(inbox.list, Qt.Key.Key_0)
    QTest.keyClick(inbox.list, Qt.Key.Key_1)
    assert open_conflicts.undecided(hall[0].db) == ()
    history.undo(hall[0].db)
    assert len(open_conflicts.undecided(hall[0].db)) == 2


def test_what_was_decided_says_which_side_was_taken(inbox: Inbox, hall: list[HallDesk]) -> None:
    disagree(hall, BAKYT, GULMIRA)
    shown = [hall[0].person(name).village for name in (BAKYT, GULMIRA)]
    names = [inbox.list.words_of(row)[0] for row in inbox.list.rows()]
    QTest.keyClick(inbox.list, Qt.Key.Key_2)
    QTest.keyClick(inbox.list, Qt.Key.Key_1)
    QTest.mouseClick(inbox.chips.buttons["given"], Qt.MouseButton.LeftButton)
    now = {name: hall[0].person(name).village for name in names}
    before = dict(zip((BAKYT, GULMIRA), shown, strict=True))
    panel, told = inbox.panel, {}
    for place in range(2):
        inbox.list.choose(place)
        (line,) = panel.grid.lines()
        told[panel.title.text()] = (panel.text.text(), *line)
        assert inbox.list.words_of(inbox.list.rows()[place])[2] == f"{line[0]}: {line[1]}"
    assert [head.text() for head in panel.grid._heads[1:]] == ["Решено", "Другое"]
    said = {True: "Оставлено показанное.", False: "Взято другое."}
    assert told == {
        name: (
            said[now[name] == before[name]],
            told[name][1],
            now[name],
            "Ача" if now[name] == "Учук" else "Учук",
        )
        for name in names
    }
    assert {one for one, *_ in told.values()} == {*said.values()}
    history.undo(hall[0].db)
    history.undo(hall[0].db)
    QTest.keyClick(inbox.list, Qt.Key.Key_0)  # all alike at once
    QTest.keyClick(inbox.list, Qt.Key.Key_1)
    QTest.mouseClick(inbox.chips.buttons["given"], Qt.MouseButton.LeftButton)
    assert sorted(line[0].partition(":")[0] for line in panel.grid.lines()) == sorted(names)


def twice(hall: list[HallDesk]) -> None:
    """List somebody of the first day on the second one too, under another uid."""
    later = session_rows.all_sessions(hall[0].db)[1]
    for session in (hall[0].session_uid, later.uid):
        invite(hall[0].db, session, "Сыдыков Талант", phone=PHONE, aimak="")


def test_two_that_may_be_one_are_said_to_be_two_with_the_mouse(
    inbox: Inbox, hall: list[HallDesk]
) -> None:
    twice(hall)
    inbox.chips.choose(finding.PEOPLE)
    assert ("Телефон", PHONE, PHONE) in inbox.panel.grid.lines()
    QTest.mouseClick(inbox.panel.buttons[1], Qt.MouseButton.LeftButton)
    assert open_questions(hall[0].db, finding.PEOPLE) == []
    assert person_links.leads(hall[0].db) == {}
    history.undo(hall[0].db)
    assert len(open_questions(hall[0].db, finding.PEOPLE)) == 1


def test_another_aimak_is_chosen_in_the_list_beside(inbox: Inbox, hall: list[HallDesk]) -> None:
    invite(hall[0].db, hall[0].session_uid, "Сыдыков Талант", aimak="Бээ")
    more = inbox.panel.more
    assert more.itemText(0) == "Другой аймак…"
    assert more.fontMetrics().horizontalAdvance(more.itemText(0)) < more.width()
    more.setCurrentIndex(3)
    code = more.code
    more.setFocus()
    more.activated.emit(3)
    assert hall[0].person("Сыдыков Талант").aimak_soate14 == code
    assert inbox.nothing.isVisible()


def test_who_is_counted_twice_is_joined_parted_and_opened(
    desk: Desk, hall: list[HallDesk], qtbot: QtBot
) -> None:
    twice(hall)
    mark(hall[0], "Сыдыков Талант")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.show_page("office")
    page = window.page("office")
    assert isinstance(page, OfficePage)
    page.turn_to("twice")
    section = page.section
    assert isinstance(section, TwiceSection)
    assert section.list.words_of(section.list.rows()[0])[2] == "участий 1 · человек 1"
    assert section.take_keys()
    qtbot.waitUntil(section.panel.isVisible)  # a digit answers nothing that is not in sight
    QTest.keyClick(section.list, Qt.Key.Key_3)
    assert len(person_links.joined(hall[0].db)) == 1
    assert section.list.chip_of(section.list.rows()[0])[0] == "соединены"
    QTest.keyClick(section.list, Qt.Key.Key_3)
    assert person_links.joined(hall[0].db) == []
    assert section.said.text() == "Никто не посчитан дважды."
    history.undo(hall[0].db)
    QTest.keyClick(section.list, Qt.Key.Key_2)  # the second day's row
    assert desk.session_uid == session_rows.all_sessions(hall[0].db)[1].uid
    assert window.page("checkin").isVisible()
    window.show_page("office")
    row = section.list.visualRect(section.list.currentIndex()).center()
    QTest.mouseDClick(section.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert desk.session_uid == session_rows.all_sessions(hall[0].db)[0].uid
    assert window.page("checkin").isVisible()


def test_a_reason_is_asked_before_a_certificate_goes(inbox: Inbox, hall: list[HallDesk]) -> None:
    """Of two certificates of one person the second is annulled, at the second thought."""
    for desk in hall[:2]:
        certify(desk, BAKYT)
    hall[0].take(hall[1].book())
    inbox.chips.choose(finding.PAPERS)

    def valid() -> list[bool]:
        found = certificate_rows.of_session(hall[0].db, hall[0].session_uid)
        return [paper.is_valid for paper in found]

    answered(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape), kind=Question)
    QTest.keyClick(inbox.list, Qt.Key.Key_3)
    assert valid() == [True, True]

    def give_reason(dialog: QDialog) -> None:
        dialog.findChildren(DropDown)[0].setEditText("Лишний")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answered(give_reason, kind=Question)
    QTest.keyClick(inbox.list, Qt.Key.Key_3)
    assert valid() == [True, False]
    assert open_questions(hall[0].db, finding.PAPERS) == []


def test_every_answer_given_can_be_asked_again_however_old(
    page: OfficePage, inbox: Inbox, hall: list[HallDesk]
) -> None:
    disagree(hall, BAKYT, GULMIRA)
    twice(hall)
    invite(hall[0].db, hall[0].session_uid, "Осмонов Данияр", aimak="Бээ")
    asked = {each.key for each in findings.OpenQuestions(hall[0].db).all()}
    assert {kind for kind, *_ in asked} == {finding.CONFLICT, finding.PEOPLE, finding.AIMAK}
    while inbox.panel.isVisible() and inbox.list.rows():
        QTest.keyClick(inbox.list, Qt.Key.Key_1)
    assert findings.OpenQuestions(hall[0].db).all() == []
    assert inbox.nothing.isVisible()
    given = inbox.chips.buttons["given"]
    assert given.text() == f"Решено {len(asked)}"
    QTest.mouseClick(given, Qt.MouseButton.LeftButton)
    assert len(inbox.list.rows()) == len(asked)
    inbox.list.choose(len(asked) - 1)  # the oldest, which Ctrl+Z would come to last
    assert inbox.panel.buttons[0].text() == "Спросить снова"
    QTest.keyClick(inbox.list, Qt.Key.Key_1)
    assert len(findings.OpenQuestions(hall[0].db).all()) == 1
    for _ in range(len(asked) - 1):
        QTest.mouseClick(inbox.panel.buttons[0], Qt.MouseButton.LeftButton)
    assert {each.key for each in findings.OpenQuestions(hall[0].db).all()} == asked
    assert page.turns.buttons["decisions"].text() == f"Решения · {len(asked)}"


def test_the_sides_are_named_as_what_they_are(inbox: Inbox, hall: list[HallDesk]) -> None:
    disagree(hall, BAKYT)
    twice(hall)
    heads = [head.text() for head in inbox.panel.grid._heads[1:]]
    assert heads == ["Сейчас", "Другое"]
    inbox.chips.choose(finding.PEOPLE)
    assert [head.text() for head in inbox.panel.grid._heads[1:]] == ["Одна запись", "Другая запись"]


def test_a_board_leads_to_the_questions_of_its_session_alone(
    desk: Desk, hall: list[HallDesk], qtbot: QtBot
) -> None:
    disagree(hall, BAKYT)
    later = session_rows.all_sessions(hall[0].db)[1]
    invite(hall[0].db, later.uid, "Осмонов Данияр", aimak="Бээ")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.show_page("office")
    page = window.page("office")
    assert isinstance(page, OfficePage)
    line = next(each for each in page.board.lines if each.session.uid == hall[0].session_uid)
    behind = SessionBehind(desk, window, line)
    qtbot.addWidget(behind)
    behind.decide.click()
    box = page.decisions.inbox
    assert page.section is page.decisions
    assert [each.kind for each in box.list.rows()] == [finding.CONFLICT]
    assert box.only.text() == "Только S01"
    QTest.mouseClick(box.only, Qt.MouseButton.LeftButton)
    assert not box.only.isVisible()
    assert len(box.list.rows()) == len(findings.OpenQuestions(hall[0].db).all()) > 1


def test_the_message_in_the_window_takes_the_workbook_back(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    mark(hall[1], BAKYT)
    export(hall[1].db, path=tmp_path / "книга.xlsx")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.show_page("office")
    answered(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert drop(window.page("office"), tmp_path / "книга.xlsx")
    qtbot.waitUntil(lambda: hall[0].person(BAKYT).is_present, timeout=READING_MS)
    qtbot.waitUntil(lambda: window.toasts.strip is not None and window.toasts.isVisible())
    strip = window.toasts.strip
    assert strip is not None
    QTest.mouseClick(strip.undo, Qt.MouseButton.LeftButton)
    assert not hall[0].person(BAKYT).is_present
    assert [batch.is_undone for batch in batch_rows.all_batches(hall[0].db)] == [True]


def test_no_words_are_cut_below_a_list_of_books(
    page: OfficePage, hall: list[HallDesk], qtbot: QtBot
) -> None:
    page.window().resize(1280, 600)
    for _ in range(3):
        disagree(hall, BAKYT)
    for section in ("decisions", "books"):
        page.turn_to(section)
        qtbot.waitUntil(lambda: cut_words(page) == [])
