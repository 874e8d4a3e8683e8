"""The form for a walk-in, and for mending somebody listed."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog
from pytestqt.qtbot import QtBot

from seminar_desk.actions.people import consents
from seminar_desk.domain.people.participant import Entry
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.participant_form import ParticipantForm
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import OneOfEditor
from tests.hands.checkins import NAMES, answering, named, open_form, present, press, shown, type_in
from tests.hands.stores import invite


def test_a_walk_in_is_added_and_marked_as_typed(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    form = open_form(qtbot, page, typed="Токтосун уулу эркин")
    form.body.show_answers(role_code="ig_member", sex="m")
    form.body.line("aimak").setText("Ак-Талский")
    form.body.line("phone").setText("+996 772 003 439")
    form.body.line("birth_year").setText("1980")
    form.body.consent.show_value("YES")
    form.submit()
    saved = form.saved
    assert saved
    assert saved == named(desk, "Токтосун уулу эркин")
    assert (saved.surname, saved.registration) == ("Токтосун уулу", "WALKIN")
    assert (saved.phone, saved.birth_year, saved.sex) == ("0772003439", 1980, "m")
    assert saved.consent_version
    assert saved.is_present


def test_sex_and_role_are_asked_and_never_guessed(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    form = open_form(qtbot, page, typed="Токтосун кызы Айнура")
    assert "sex" not in form.body.form.read()[0]
    form.submit()
    assert form.saved is None
    assert form.body.form.fields["sex"].control.property("wrong")
    assert form.body.form.fields["role_code"].control.property("wrong")
    form.body.show_answers(sex="unknown", role_code="other")
    form.submit()
    assert form.saved is None
    form.body.line("role_text").setText("учитель")
    form.submit()
    assert form.saved
    assert form.saved.role_text == "учитель"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("surname", "   "),
        ("surname", "Ш" * 300),
        ("birth_year", "1850"),
        ("birth_year", "19х"),
        ("phone", "нет"),
    ],
)
def test_what_cannot_be_kept_is_said_beside_its_field(
    page: CheckInPage, desk: Desk, qtbot: QtBot, field: str, text: str
) -> None:
    form = open_form(qtbot, page, typed="Осмонова Самара")
    form.body.show_answers(role_code="ig_member", sex="f")
    line = form.body.line(field)
    line.setText(text)
    form.submit()
    assert form.saved is None
    assert line.property("wrong")
    assert len(attendance_rows.of_session(desk.db, desk.session_uid)) == len(NAMES)


def test_hints_offer_to_mend_and_never_mend_alone(page: CheckInPage, qtbot: QtBot) -> None:
    form = open_form(qtbot, page, typed="Acaнoв бакыт")
    assert "Асанов" in form.body.hint.text()
    assert form.body.line("surname").text() == "Acaнoв"
    form.body.mend.click()
    assert (form.body.line("surname").text(), form.body.line("given_name").text()) == (
        "Асанов",
        "Бакыт",
    )
    assert form.body.hint.text() == ""


def test_arrows_choose_enter_saves_and_red_lines_go_when_they_are_right(
    page: CheckInPage, qtbot: QtBot
) -> None:
    form = open_form(qtbot, page, typed="Новая Айгүл")
    form.show()
    form.activateWindow()
    QTest.qWaitForWindowActive(form)
    role, sex = form.body.form.editors["role_code"], form.body.form.editors["sex"]
    assert isinstance(role, OneOfEditor)
    assert isinstance(sex, OneOfEditor)
    first, *_ = role.buttons.values()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert form.saved is None
    assert role.property("wrong")
    assert sex.property("wrong")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert role.value() == list(role.buttons)[1]
    assert not role.property("wrong")
    woman, *_ = sex.buttons.values()
    woman.click()
    woman.setFocus()
    assert not sex.property("wrong")
    QTest.keyClick(woman, Qt.Key.Key_Return)
    assert form.saved is not None


def test_somebody_of_the_list_is_recognised_and_marked_instead(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    form = open_form(qtbot, page, typed="асанов бакыт")
    (candidate,) = form.duplicates.shown
    form.duplicates.check_in_wanted.emit(candidate.participant)
    assert form.chosen
    page.check_in(form.chosen)
    assert present(desk) == [NAMES[0]]


def test_a_person_of_another_session_stays_one_person(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    third = session_rows.with_code(desk.db, "S03")
    assert third
    there = invite(desk.db, third.uid, "Сыдыкова Жылдыз", phone="0700004970", sex="f")
    form = open_form(qtbot, page, typed="сыдыкова жылдыз")
    (candidate,) = form.duplicates.shown
    assert not candidate.strong
    form.duplicates.take_wanted.emit(candidate.participant)
    assert form.body.line("phone").text() == "0700004970"
    form.submit()
    assert form.saved
    assert form.saved.person_uid == there.person_uid
    assert form.saved.full_name == "Сыдыкова Жылдыз"


def test_the_same_name_and_aimak_is_asked_about(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    form = open_form(qtbot, page, typed="Бекташева Чынара")
    form.body.show_answers(role_code="ig_member", sex="f")
    form.body.line("aimak").setText("ак музский")
    answering(lambda dialog: dialog.reject())
    form.submit()
    assert form.saved is None
    answering(lambda dialog: dialog.accept())
    form.submit()
    assert form.saved
    assert len(attendance_rows.of_session(desk.db, desk.session_uid)) == len(NAMES) + 1


def test_editing_mends_the_person_in_one_step(page: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    person = named(desk, NAMES[3])
    form = open_form(qtbot, page, participant=person)
    assert form.duplicates.shown == ()
    form.body.line("surname").setText("Өмүрбекова-Асанова")
    form.submit()
    assert named(desk, "Өмүрбекова-Асанова Венера").uid == person.uid
    assert "Өмүрбекова-Асанова Венера" in shown(page)
    desk.undo()
    assert NAMES[3] in shown(page)


def test_the_form_carries_the_typed_text_even_in_the_other_layout(
    page: CheckInPage, desk: Desk
) -> None:
    seen: list[tuple[str, str]] = []

    def look_and_leave(dialog: QDialog) -> None:
        assert isinstance(dialog, ParticipantForm)
        seen.append((dialog.body.line("surname").text(), dialog.body.line("given_name").text()))
        dialog.reject()

    type_in(page, "Cslsrjdf ;skls")
    answering(look_and_leave)
    press(page, Qt.Key.Key_N, ctrl=True)
    assert seen == [("Сыдыкова", "жылды")]


def test_aimaks_of_the_district_are_offered_and_free_text_is_taken(
    page: CheckInPage, qtbot: QtBot
) -> None:
    form = open_form(qtbot, page)
    QTest.sendKeyEvent(
        QTest.KeyAction.Click,
        form.body.line("aimak"),
        Qt.Key.Key_unknown,
        "т",
        Qt.KeyboardModifier.NoModifier,
    )
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QAbstractItemView)
    offered = shown.model()
    offers = [offered.index(row, 0).data() for row in range(offered.rowCount())]
    assert offers
    assert all("т" in offer.lower() for offer in offers)
    shown.close()
    form.body.line("aimak").setText(offers[0].lower())
    assert form.body.aimak.soate14
    form.body.line("aimak").setText("Бишкек, НПО")
    assert form.body.aimak.soate14 == ""


def test_an_aimak_is_chosen_in_kyrgyz_and_kept_as_the_classifier_says(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    desk.set_language("ky")
    somebody = named(desk, NAMES[1])
    form = open_form(qtbot, page, participant=somebody)
    line = form.body.aimak
    assert line.text() == "Ак-Муз"
    assert "Казыбек" in line._offers()
    line.setText("Казыбек")
    entry = form.body.entry(None, "")
    assert (entry.aimak, entry.aimak_soate14) == ("Казыбекский", "41704220830000")
    assert page.view.list.spoken(somebody).count("Ак-Муз,") == 1
    desk.set_language("ru")


def test_details_of_another_session_stand_over_what_was_typed(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    third = session_rows.with_code(desk.db, "S03")
    assert third
    invite(desk.db, third.uid, "Сыдыкова Жылдыз", phone="0700004970", sex="f", role_code="ao_head")
    form = open_form(qtbot, page, typed="сыдыкова жылдыз")
    form.body.line("phone").set_text("0555")
    for column, code in (("sex", "m"), ("role_code", "other")):
        asked = form.body.form.editors[column]
        assert isinstance(asked, OneOfEditor)
        asked.buttons[code].click()
        assert asked.touched
    form.duplicates.take_wanted.emit(form.duplicates.shown[0].participant)
    values, problems = form.body.form.read()
    assert problems == []
    assert (values["phone"], values["sex"], values["role_code"]) == ("0700004970", "f", "ao_head")
    assert form.body.line("surname").text() == "Сыдыкова"


def test_the_form_asks_all_that_an_entry_says(page: CheckInPage, qtbot: QtBot) -> None:
    unasked = {"aimak_soate14", "person_uid", "paper_row"}
    asked = set(open_form(qtbot, page).body.form.editors)
    assert asked == {field.name for field in fields(Entry)} - unasked


def test_where_somebody_works_is_kept_searched_and_mended(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    form = open_form(qtbot, page, typed="Абдыкадырова Гүлнара")
    answers = {"sex": "f", "role_code": "ao_specialist", "position": "бухгалтер, Ак-Музский а/о"}
    form.body.show_answers(**answers, note="придёт к 11")
    form.submit()
    assert form.saved
    kept = attendance_rows.listed(desk.db, form.saved.uid)
    assert (kept.position, kept.note) == ("бухгалтер, Ак-Музский а/о", "придёт к 11")
    page.view.search.setText("бухгалт")
    assert [row.uid for row in page.view.list.rows()] == [kept.uid]
    again = open_form(qtbot, page, participant=kept)
    again.body.line("note").clear()
    again.submit()
    assert attendance_rows.listed(desk.db, kept.uid) == replace(
        kept, note="", row_version=kept.row_version + 1
    )


def test_a_note_of_another_session_stays_there(page: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    third = session_rows.with_code(desk.db, "S03")
    assert third
    facts = {"position": "учитель", "note": "болел", "role_code": "ig_member", "sex": "f"}
    invite(desk.db, third.uid, "Сыдыкова Жылдыз", phone="0700004970", **facts)
    form = open_form(qtbot, page, typed="сыдыкова жылдыз")
    form.body.line("phone").set_text("0700004970")
    form.duplicates.take_wanted.emit(form.duplicates.shown[0].participant)
    entry = form.body.entry(None, "")
    assert (entry.position, entry.note) == ("учитель", "")


def test_a_refusal_goes_back_to_not_asked(page: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    person = named(desk, NAMES[0])
    consents.decline(desk.db, attendance_uid=person.uid)
    form = open_form(qtbot, page, participant=named(desk, NAMES[0]))
    answers = form.body.consent
    assert answers.value() == "NO"
    form.show()
    answers.setFocus()
    QTest.keyClick(answers, Qt.Key.Key_Home)
    assert answers.currentText() == "Согласие: не спрошено"
    form.submit()
    now = attendance_rows.listed(desk.db, person.uid)
    assert (now.consent_declined, now.consent_version) == ("NO", "")
    desk.undo()
    assert attendance_rows.listed(desk.db, person.uid).consent_declined == "YES"
