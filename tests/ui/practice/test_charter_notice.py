"""Below the rules of a plan stands what is known of its aimak, and a button writes it there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from seminar_desk.actions import history
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.assembly import Assembly
from seminar_desk.gather.plans import charter_answers
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.practice.charter_notice import CharterNotice
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.practice.plan_deeds import AssemblyPlace
from tests.hands.practice import plan_of

AIMAK = AssemblyPlace("Ак-Музский", "41704220807000", "Баш-Кайынды")


def told_at_another_day(desk: Desk) -> str:
    second = session_rows.all_sessions(desk.db)[1]
    uid = assemblies.begin(
        desk.db, session_uid=second.uid, aimak=AIMAK.aimak, aimak_soate14=AIMAK.aimak_soate14
    )
    told = {"quorum_value": "1/3", "quorum_status": "charter", "quorum_article": "ст. 12"}
    assemblies.edit(desk.db, uid, representation_status="unknown", **told)
    return uid


def notice_of(page: PracticePage) -> CharterNotice:
    found = page.findChild(CharterNotice)
    assert isinstance(found, CharterNotice)
    return found


def is_there(widget: QWidget, page: PracticePage) -> bool:
    return widget.isVisibleTo(page)


def test_what_another_plan_was_told_is_shown_written_when_asked_and_undone(
    page: PracticePage,
) -> None:
    desk = page.desk
    told_at_another_day(desk)
    page.begin_plan(AIMAK)
    notice = notice_of(page)
    assert is_there(notice, page)
    assert notice.words.text() == (
        "Об этом аймаке здесь известно. Кворум по уставу: 1/3, Из устава, ст. 12."
        " Неизвестно: за сколько дней сообщать, представительство, публикация протокола."
    )
    QTest.mouseClick(notice.write, Qt.MouseButton.LeftButton)
    rule = plan_of(page).assembly.rules[0]
    assert (rule.value, rule.status, rule.article) == ("1/3", "charter", "ст. 12")
    assert not is_there(notice.write, page)
    history.undo(desk.db)
    assert plan_of(page).assembly.rules[0].value == ""
    assert is_there(notice.write, page)


def test_nothing_is_said_of_an_aimak_that_nobody_told_of_and_an_answer_is_never_replaced(
    page: PracticePage,
) -> None:
    desk = page.desk
    page.begin_plan(AIMAK)
    assert not is_there(notice_of(page), page)
    told_at_another_day(desk)
    own = plan_of(page).assembly
    assemblies.edit(desk.db, own.uid, quorum_value="половина", quorum_status="verbal")
    assert is_there(notice_of(page), page)
    assert not is_there(notice_of(page).write, page)
    assert charter_answers.beside(desk.db, Assembly("x", own.session_uid)) == ()
