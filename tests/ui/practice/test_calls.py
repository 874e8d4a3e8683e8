"""The call list on paper, and what was written on it typed back by number, keys alone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.actions.plans import follow_ups
from seminar_desk.documents import press
from seminar_desk.documents.order import Chapter
from seminar_desk.domain import catalogue
from seminar_desk.domain.people.participant import code_for
from seminar_desk.domain.plans.assembly import FollowUp
from seminar_desk.domain.progress import finished
from seminar_desk.gather import papers
from seminar_desk.gather.wish import Wish
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.practice.calls_dialog import CallsDialog
from tests.hands.plans import one_plan, read
from tests.hands.practice import open_in_window, type_into
from tests.hands.practice import press as press_key
from tests.hands.stores import make_filled

NOON = datetime(2017, 11, 14, 6, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_filled(tmp_path / "дата", one_plan)


@pytest.fixture
def uid(desk: Desk) -> str:
    """Return the plan of an assembly of the 12th, and stand two days behind it."""
    (plan,) = assembly_rows.plans(desk.db)
    desk.db.clock = lambda: NOON
    desk.today = NOON.date
    return plan.assembly.uid


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot, uid: str) -> CallsDialog:
    assert uid
    window, _page = open_in_window(desk, qtbot)
    made = CallsDialog(desk, window)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def call(db: Database, uid: str, kind: str) -> FollowUp:
    return next(row for row in read(db, uid).follow_ups if row.kind == kind)


def list_on_paper(db: Database, session_uid: str, language: str = "ru") -> str:
    wish = Wish(session_uid=session_uid, language=language)
    snapshot = papers.snapshot(db, catalogue.CALL_LIST, wish)
    if snapshot is None:
        return ""
    chapters = (Chapter(catalogue.CALL_LIST, snapshot),)
    order = papers.order(db, catalogue.CALL_LIST, session_uid, chapters)
    assert order is not None
    path = Path(db.path).parent / "calls.pdf"
    path.write_bytes(finished(press.press(order)).pdf)
    return " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_the_paper_names_place_people_question_and_number_of_what_is_due(
    desk: Desk, uid: str
) -> None:
    paper = list_on_paper(desk.db, desk.session_uid)
    for kind, question in (("d3", "Состоялся ли сход"), ("d7", "Дали ли обещанные ответы")):
        assert code_for(call(desk.db, uid, kind).number) in paper
        assert question in paper
    assert code_for(call(desk.db, uid, "d30").number) not in paper  # not within a week
    assert "Баш-Кайынды" in paper
    assert "Токтосунова Айнура" in paper
    assert "Ат-Башинский район" in paper
    for kind in ("d3", "d7"):
        said = {"reached": "YES", "done_date": NOON.date()}
        row = call(desk.db, uid, kind)
        follow_ups.tell(desk.db, uid=row.uid, assembly_uid=uid, **said)  # type: ignore[arg-type]
    assert list_on_paper(desk.db, desk.session_uid) == ""


def test_a_number_leads_to_the_call_and_enter_writes_it_down(
    desk: Desk, uid: str, dialog: CallsDialog
) -> None:
    type_into(dialog.number, code_for(call(desk.db, uid, "d3").number))
    press_key(Qt.Key.Key_Return)
    assert "Баш-Кайынды" in dialog.whose.text()
    press_key(Qt.Key.Key_Return)  # nothing is chosen yet: it asks, and writes nothing
    assert call(desk.db, uid, "d3").reached == "UNK"
    assert dialog.form.fields["reached"].is_wrong
    press_key(Qt.Key.Key_Down)
    press_key(Qt.Key.Key_Tab)
    press_key(Qt.Key.Key_Down)
    press_key(Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    type_into(focused, "Пришло 84, протокол вывесили")
    press_key(Qt.Key.Key_Return)
    told = call(desk.db, uid, "d3")
    assert (told.reached, told.still_working) == ("YES", "YES")
    assert told.said == "Пришло 84, протокол вывесили"
    assert (told.contact_code, told.done_date) == ("phone", date(2017, 11, 14))
    assert (dialog.number.text(), dialog.number.hasFocus()) == ("", True)
    assert "записано" in dialog.waiting.text()


def test_a_wrong_digit_writes_on_nobody(desk: Desk, uid: str, dialog: CallsDialog) -> None:
    code = code_for(call(desk.db, uid, "d3").number)
    wrong = f"{code[:-1]}{(int(code[-1]) + 1) % 10}"
    for text, said in ((wrong, "не сходится"), (code_for(99), "здесь нет")):
        dialog.number.clear()
        type_into(dialog.number, text)
        press_key(Qt.Key.Key_Return)
        assert said in dialog.number.accessibleDescription()
        assert dialog.whose.text() == ""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
