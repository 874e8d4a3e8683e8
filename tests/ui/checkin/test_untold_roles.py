"""A role that a list left out is seen, listed and asked for; it is never taken for «other»."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.domain.people.roll import UNCLEAR
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk.desk import Desk
from tests.hands.checkins import NAMES, named, open_form, open_page, shown


def _leave_out(desk: Desk, *names: str) -> None:
    """Make the store as a list without roles leaves it."""
    for name in names:
        with desk.db.change("roster.import"):
            left_out = {"role_code": "other", "role_text": ""}
            desk.db.update("attendance", named(desk, name).uid, left_out)


def test_untold_roles_are_listed_until_they_are_told(desk: Desk, qtbot: QtBot) -> None:
    page = open_page(qtbot, desk)
    chip = page.view.chips._chips[UNCLEAR]
    assert chip.isHidden()
    _leave_out(desk, *NAMES[:2])
    QApplication.processEvents()
    assert chip.isVisible()
    assert chip.accessibleName() == "Роль?, 0/2"
    assert row_words.role(named(desk, NAMES[0]), "ru") == "Роль?"
    page.view.chips.choose(UNCLEAR)
    assert sorted(shown(page)) == sorted(NAMES[:2])
    page.check_in(named(desk, NAMES[0]))
    QApplication.processEvents()
    assert chip.accessibleName() == "Роль?, 1/2"
    for name in NAMES[:2]:
        form = open_form(qtbot, page, participant=named(desk, name))
        assert "role_code" not in form.body.form.read()[0]
        form.submit()
        assert form.saved is None
        assert form.body.form.fields["role_code"].control.property("wrong")
        form.body.show_answers(role_code="ig_member")
        form.submit()
        assert form.saved
    QApplication.processEvents()
    assert chip.isHidden()
    assert page.view.chips.role_code == ""
    assert len(shown(page)) == len(NAMES)
    desk.undo()
    QApplication.processEvents()
    assert chip.accessibleName().endswith("/1")
