"""A scanned code with letters leaves nothing in a field and says what it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.key_layouts import typed_on_cyrillic_keys
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.store import journal
from seminar_desk.ui.checkin.code_desk import Outcome
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from tests.hands.checkins import NAMES, named, open_form, present
from tests.hands.scans import scan, type_by_hand, window_of

_ENDINGS = (Qt.Key.Key_Return, Qt.Key.Key_Tab, None)
_FOREIGN = "HTTPS://EXAMPLE.ORG/Q7?A=1"


@pytest.fixture
def is_kept() -> bool:
    """Have a new page each time: a scan is told by when the one before ended."""
    return False


def _certificate(desk: Desk) -> str:
    """Give somebody a certificate and return what its square code holds."""
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid)
    certificates.issue(desk.db, session_uid=desk.session_uid, language="ru")
    return certificate_snapshots.issued(desk.db, session_uid=desk.session_uid)[0].code


@pytest.mark.parametrize("ending", _ENDINGS)
@pytest.mark.parametrize("layout", ["typed", "cyrillic", "signed"])
def test_a_certificate_is_named_and_its_holder_found(
    page: CheckInPage, desk: Desk, qtbot: QtBot, layout: str, ending: Qt.Key | None
) -> None:
    code = _certificate(desk)
    if layout != "typed":
        code = "-2017--0007- ?????? " * (layout == "cyrillic") + code.rsplit(" ", 1)[1]
    if layout == "cyrillic":
        code = typed_on_cyrillic_keys(code)
    scan(window_of(page.view.search), code, ending=ending)
    qtbot.waitUntil(page.codes.outcome.isVisible)
    assert page.codes.outcome.tone == "warning"
    assert NAMES[0] in page.codes.outcome.text
    assert "не бейдж" in page.codes.outcome.text
    assert present(desk) == [NAMES[0]]
    assert page.view.search.text() == NAMES[0]
    current = page.view.list.current()
    assert current
    assert current.full_name == NAMES[0]


@pytest.mark.parametrize("ending", _ENDINGS)
def test_a_foreign_code_leaves_what_was_typed(
    page: CheckInPage, desk: Desk, qtbot: QtBot, ending: Qt.Key | None
) -> None:
    window = window_of(page.view.search)
    type_by_hand(window, "аса")
    scan(window, _FOREIGN, ending=ending)
    qtbot.waitUntil(page.codes.outcome.isVisible)
    assert "посторонний код" in page.codes.outcome.text
    assert page.view.search.text() == "аса"
    assert present(desk) == []
    told = journal.history(desk.db, limit=1)[0]
    assert (told.action, told.subject) == ("scan.failed", _FOREIGN)


def test_from_the_list_nothing_reaches_the_search_box(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    scan(window_of(page.view.list), "4600000012345")
    scan(window_of(page.view.list), _FOREIGN)
    qtbot.waitUntil(page.codes.outcome.isVisible)
    qtbot.waitUntil(lambda: not page.scanner._pause.isActive())
    assert page.view.search.text() == ""


def test_in_the_form_neither_field_nor_button_feels_it(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    form = open_form(qtbot, page)
    form.open()
    surname = form.body.line("surname")
    window = window_of(surname)
    type_by_hand(window, "Аса")
    scan(window, _certificate(desk))
    qtbot.waitUntil(lambda: not page.scanner._pause.isActive())
    QApplication.processEvents()
    assert surname.text() == "Аса"
    assert form.isVisible()
    outcome = form.findChild(Outcome)
    assert outcome
    assert NAMES[0] in outcome.text


def test_words_that_a_machine_types_are_words(page: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    """Programs that type a stored name for the hand send their keys as fast as a scanner."""
    window = window_of(page.view.search)
    scan(window, "Бекташева Чынара", ending=None)
    qtbot.waitUntil(lambda: page.view.search.text() == "Бекташева Чынара")
    page.view.search.clear()
    scan(window, "Бекташева Чынара")
    QApplication.processEvents()
    assert present(desk) == ["Бекташева Чынара"]
