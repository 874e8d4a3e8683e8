"""Every question that is built on the spot, each over the day of the window; a new one joins here.

What has a class of its own stands in `every_dialog`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.domain.books import finding
from seminar_desk.domain.books.book_plan import STATES
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.exchange.workbook.workbook_reading import Content
from seminar_desk.files import ROOT
from seminar_desk.store.certificates.trusted_keys import TrustedKey
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.books import taking_in
from seminar_desk.ui.books.failed_rows import FailedRows
from seminar_desk.ui.certificates import by_hand_questions, certificate_questions
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.participant_form import ParticipantForm
from seminar_desk.ui.export import export_outlet
from seminar_desk.ui.frame.last_end import tell_last_end
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.office.page import OfficePage
from seminar_desk.ui.practice import plan_deeds
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.settings.passphrase_section import PassphraseSection
from seminar_desk.ui.today.page import TodayPage
from seminar_desk.ui.widgets import dialogs
from tests.hands.book_plans_made import BATCH, plan_of

# What asks in words of its caller: each of these is listed where it is called.
ASKING = {"Question", "confirm", "ask_reason", "ask_line", "ask_date"}
_WITHIN = {"checkin.row_actions": {"_ask_why"}, "checkin.several_rows": {"_asked"}}
# Where those hand the words on.
_HANDED_ON = {
    *("widgets.dialogs.confirm", "widgets.dialogs.ask_reason"),
    *("checkin.asked_line.ask_line", "today.session_dialog.ask_date"),
    *("checkin.row_actions._ask_why", "checkin.several_rows._asked"),
}


def questions(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Return how each question is asked, by the function that asks it; each waits for an answer."""
    desk, db = window.desk, window.desk.db
    for key in ("today", "checkin", "practice", "office"):
        window.show_page(key)
    today, checkin = window.page("today"), window.page("checkin")
    practice, office = window.page("practice"), window.page("office")
    assert isinstance(today, TodayPage)
    assert isinstance(checkin, CheckInPage)
    assert isinstance(practice, PracticePage)
    assert isinstance(office, OfficePage)
    session = session_rows.session(db, desk.session_uid)
    one = attendance_rows.of_session(db, session.uid)[0]
    paper = _paper(window)
    stick = export_outlet.Stick("KINGSTON", Path("E:/"), 15_000_000_000)
    actions, deeds, card = checkin.row_actions, certificate_questions, today.schedule
    return {
        "books.failed_rows.ask_and_save": lambda: _failed_rows(window).ask_and_save(),
        "books.taking_in.ask_and_take_back": lambda: taking_in.ask_and_take_back(
            desk, window, BATCH
        ),
        "books.taking_in.tell_blockers": lambda: taking_in.tell_blockers(
            desk,
            window,
            [Problem("batch_blocked_row", {"table": "attendance", "uid": one.uid})] * 9,
        ),
        "certificates.by_hand_questions.ask_and_save_blanks": lambda: (
            by_hand_questions.ask_and_save_blanks(desk, window, session.uid)
        ),
        "certificates.certificate_questions.ask_and_issue": lambda: deeds.ask_and_issue(
            desk, window, ["АТБ-17-0001-К", "АТБ-17-0002-К"], "ru", ""
        ),
        "certificates.certificate_questions.ask_and_annul": lambda: deeds.ask_and_annul(
            desk, window, paper
        ),
        "certificates.certificate_questions.replace": lambda: deeds.replace(desk, window, paper),
        "certificates.certificate_questions.replace_all": lambda: deeds.replace_all(
            desk, window, [paper]
        ),
        "certificates.certificate_questions.void_number": lambda: deeds.void_number(
            desk, window, paper.number
        ),
        "certificates.certificate_questions.grant": lambda: deeds.grant(desk, window, one),
        "certificates.certificate_questions.refuse": lambda: deeds.refuse(desk, window, one),
        "checkin.page_tools.check_in_all": lambda: checkin.tools.check_in_all([one]),
        "checkin.participant_form._is_somebody_else": lambda: _the_same_again(checkin, window),
        "checkin.row_actions.ask_to_remove": lambda: actions.ask_to_remove(one),
        "checkin.row_actions.ask_to_take_back": lambda: actions.ask_to_take_back(one),
        "checkin.row_actions.write_note": lambda: actions.write_note(one),
        "checkin.several_rows._move_elsewhere": lambda: checkin.several._move_elsewhere([one]),
        "checkin.several_rows._set_role": lambda: checkin.several._set_role([one], "other"),
        "export.export_outlet.ask": lambda: export_outlet.ask(desk, window, [stick, stick]),
        "frame.last_end.tell_last_end": lambda: tell_last_end(desk, window, Path("/a/crash.txt")),
        "office.certificates_section.ask_and_distrust": lambda: (
            office.certificates.ask_and_distrust(
                TrustedKey(
                    "ab" * 32,
                    "",
                    "КМРТ",
                    "COMPARED",
                    "",
                    "Айбек",
                    datetime(2017, 10, 24, tzinfo=UTC),
                )
            )
        ),
        "office.inbox._reason": lambda: office.decisions.inbox._reason(
            finding.OfficeQuestion(
                finding.VOIDED, paper.uid, facts={"number": paper.number, "person": one.full_name}
            ),
            paper.uid,
        ),
        "practice.plan_deeds.ask_and_remove": lambda: plan_deeds.ask_and_remove(
            practice.editing, window
        ),
        "settings.passphrase_section.ask_and_remove": lambda: PassphraseSection(
            desk
        ).ask_and_remove(),
        "today.schedule_card.cancel": lambda: card.cancel(session),
        "today.schedule_card.copy": lambda: card.copy(session),
        "today.schedule_card.move_day": lambda: card.move_day(session),
        "widgets.dialogs.may_drop": lambda: dialogs.may_drop(desk, window),
    }


def asked_in_source() -> set[str]:
    """Return the functions of the windows that ask in words of their own."""
    folder = ROOT / "seminar_desk" / "ui"
    found: set[str] = set()
    for path in folder.rglob("*.py"):
        module = ".".join(path.relative_to(folder).with_suffix("").parts)
        text = path.read_text(encoding="utf-8")
        asking = ASKING | _WITHIN.get(module, set())
        if any(f"{name}(" in text for name in asking):  # most modules ask nothing
            found |= {f"{module}.{name}" for name in _asking(ast.parse(text), asking)}
    return found - _HANDED_ON


def _asking(tree: ast.Module, asking: set[str]) -> Iterator[str]:
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            calls = (node.func for node in ast.walk(function) if isinstance(node, ast.Call))
            names = {getattr(call, "id", "") or getattr(call, "attr", "") for call in calls}
            if names & asking:
                yield function.name


def _failed_rows(window: MainWindow) -> FailedRows:
    """Say that a workbook was taken in with rows that failed."""
    made = FailedRows(window.desk, window)
    counts = {"attendance": dict.fromkeys(STATES, 3)}
    plan = replace(plan_of(window.desk.db, 20), counts=counts)
    made.show_book(OpenedBook("", Content({}, ""), {}, {}), plan)
    return made


def _paper(window: MainWindow) -> Certificate:
    """Return a certificate of the day; it is given first where there is none."""
    db, uid = window.desk.db, window.desk.session_uid
    person = next(one for one in attendance_rows.of_session(db, uid) if not one.is_present)
    attendance.check_in(db, attendance_uid=person.uid)
    (paper,) = certificates.issue(db, session_uid=uid, language="ru", attendance_uid=person.uid)
    return paper


def _the_same_again(checkin: CheckInPage, window: MainWindow) -> None:
    """Write somebody of the list down once more, with the same phone."""
    assert checkin.session is not None
    known = next(one for one in checkin.roll.everyone() if one.phone)
    context = checkin.tools.context(checkin.session)
    form = ParticipantForm(window.desk, window, context, typed=known.full_name)
    phone = form.body.form.editors["phone"]
    phone.show_value(known.phone)
    form._is_somebody_else()
    form.deleteLater()
