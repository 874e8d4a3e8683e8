"""A check-in page over a real store, and what a volunteer does with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from seminar_desk.domain.people.participant import Participant
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.page import CheckInPage, create
from seminar_desk.ui.checkin.participant_form import ParticipantForm
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question
from tests.hands.stores import invite, open_first_session

NAMES = (
    "Асанов Бакыт Турдубекович",
    "Асаналиева Гүлмира Өмүрбековна",
    "Бекташева Чынара",
    "Өмүрбекова Венера",
    "Осмонов Улан",
)


def list_five(db: Database) -> None:
    """Open S01 and list five invited people."""
    session = open_first_session(db)
    for name in NAMES:
        invite(db, session.uid, name, role_code="ig_member" if "Улан" in name else "ak_deputy")


def open_page(qtbot: QtBot, desk: Desk) -> CheckInPage:
    """Show the page as in a 1280 px window, five invited people listed."""
    if not attendance_rows.everyone(desk.db):
        list_five(desk.db)
    page = create(desk)
    qtbot.addWidget(page)
    page.resize(1072, 728)
    page.show()
    QApplication.processEvents()
    return page


def open_form(
    qtbot: QtBot, page: CheckInPage, typed: str = "", participant: Participant | None = None
) -> ParticipantForm:
    """Build the form for somebody new, or for a participant."""
    assert page.session
    context = page.tools.context(page.session)
    form = ParticipantForm(page.desk, page, context, typed=typed, participant=participant)
    qtbot.addWidget(form, before_close_func=lambda left: left.done(QDialog.DialogCode.Rejected))
    return form


def shown(page: CheckInPage) -> list[str]:
    """Return the names in the list."""
    return [row.full_name for row in page.view.list.rows()]


def type_in(page: CheckInPage, text: str) -> None:
    """Put a query into the box."""
    page.view.search.clear()
    page.view.search.insert(text)


def press(page: CheckInPage, key: Qt.Key, *, ctrl: bool = False) -> None:
    """Press a key in the box."""
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    QTest.keyClick(page.view.search, key, control if ctrl else none)
    QApplication.processEvents()


def named(desk: Desk, name: str) -> Participant:
    """Read somebody of the session from the store."""
    return next(
        row
        for row in attendance_rows.of_session(desk.db, desk.session_uid)
        if row.full_name == name
    )


def present(desk: Desk) -> list[str]:
    """Return who is marked in the store."""
    return [
        row.full_name
        for row in attendance_rows.of_session(desk.db, desk.session_uid)
        if row.is_present
    ]


def answering(act: Callable[[QDialog], None]) -> None:
    """Answer the next modal dialog once it is open; it closes whatever the answer."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, answer)


def answering_with_reason(reason: str) -> None:
    """Give the next question a reason; its button waits for one."""

    def give(dialog: QDialog) -> None:
        assert isinstance(dialog, Question)
        assert not dialog.yes.isEnabled()
        box = dialog.findChild(QComboBox)
        assert box
        box.setEditText(reason)
        dialog.yes.click()

    answering(give)
