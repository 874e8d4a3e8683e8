"""The page Documents: what is on show is what prints."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.actions.people import attendance
from seminar_desk.domain.catalogue import (
    BADGES,
    CERTIFICATES,
    DOOR_SIGNS,
    PROOF_LIST,
    PROTOCOL,
    REGISTER,
    REPORT,
    SET_CLOSING,
    SET_MORNING,
    SHEET,
    chapters_of,
)
from seminar_desk.domain.days.session import Session
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.closing.closing_dialog import ClosingDialog
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.paper.pdf import OpenPdf
from tests.hands.documents_pages import (
    answer,
    documents,
    issue,
    pdf,
    show_anew,
    shown_documents,
    turn_to,
)
from tests.hands.papers import full_names, texts_by_pdfium
from tests.hands.stores import invite


def test_the_sheet_is_on_show_with_its_counts(page: DocumentsPage) -> None:
    text = " ".join(texts_by_pdfium(pdf(page)))
    assert [name for name in full_names(31) if name not in text] == []
    contents = page.side.kinds.buttons[SHEET].contents
    assert contents == f"31 участник + 5 пустых строк · {page.preview.count} стр."
    assert page.print_button.isEnabled()


def test_the_picture_is_that_of_the_very_bytes(page: DocumentsPage) -> None:
    shown = page.preview.picture()
    paper = OpenPdf(pdf(page))
    again = paper.picture(0, page.preview.scale())
    paper.close()
    assert again == shown
    painted = page.preview.viewport().grab().toImage()
    left = round((painted.width() - shown.width()) / 2)
    top = round((painted.height() - shown.height()) / 2)
    cut = painted.copy(left, top, shown.width(), shown.height())
    assert cut.convertToFormat(QImage.Format.Format_RGB32) == shown


def test_each_choice_makes_another_sheet(page: DocumentsPage, qtbot: QtBot) -> None:
    options = page.side.sheet
    show_anew(page, qtbot, lambda: options.blank_rows.setValue(2))
    assert "W02" in texts_by_pdfium(pdf(page))[-1]
    assert "W03" not in texts_by_pdfium(pdf(page))[-1]
    options.language.choose("ky")
    show_anew(page, qtbot, lambda: options.language.activated.emit(1))
    assert "КАТТОО БАРАГЫ" in texts_by_pdfium(pdf(page))[0]
    options.orientation.choose("landscape")
    show_anew(page, qtbot, lambda: options.orientation.activated.emit(1))
    paper = OpenPdf(pdf(page))
    width, height = paper.size(0)
    paper.close()
    assert width > height


def test_what_changes_no_paper_makes_none(page: DocumentsPage) -> None:
    before = page.on_show
    settings.change(page.desk.db, backup_folder="elsewhere")
    assert not page.composer.is_busy
    assert page.on_show is before


def test_a_check_in_reaches_the_certificates(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    assert page.preview.count == 5
    person = invite(page.desk.db, session.uid, "Ырысбекова Чолпон")
    mark = lambda: attendance.check_in(page.desk.db, attendance_uid=person.uid)  # noqa: E731
    show_anew(page, qtbot, mark)
    assert page.preview.count == 6


def test_pages_turn_by_keys_wheel_and_buttons(page: DocumentsPage, qtbot: QtBot) -> None:
    page.bar.forward.click()
    assert page.preview.page == 1
    assert page.bar.place.text() == "2 из 2"
    assert not page.bar.forward.isEnabled()
    QTest.keyClick(page.preview, Qt.Key.Key_Home)
    assert page.preview.page == 0
    with qtbot.waitActive(page):
        page.activateWindow()
    QTest.keyClick(page.preview, Qt.Key.Key_PageDown)
    assert page.preview.page == 1
    turn_wheel(page, 120)
    assert page.preview.page == 0


def test_zoom_fits_and_grows(page: DocumentsPage) -> None:
    fitting = page.preview.percent
    assert page.preview.verticalScrollBar().maximum() == 0
    page.bar.percent.click()
    assert page.preview.percent == 100
    assert page.preview.verticalScrollBar().maximum() > 0
    turn_wheel(page, 120, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.percent == 125
    page.bar.percent.click()
    assert page.preview.percent == fitting


UPRIGHT = False  # the wheel of a mouse, not turned over


def turn_wheel(
    page: DocumentsPage,
    up: int,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    middle = QPointF(page.preview.rect().center())
    none = Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(middle, middle, QPoint(), QPoint(0, up), none, keys, phase, UPRIGHT)
    page.preview.wheelEvent(turned)


def test_certificates_of_nobody_lead_to_check_in(
    desk: Desk, qtbot: QtBot, page: DocumentsPage
) -> None:
    second = session_rows.with_code(desk.db, "S02")
    assert second
    show_anew(page, qtbot, lambda: desk.select_session(second.uid))
    page.choose(CERTIFICATES)
    assert page.viewer.empty.isVisible()
    assert not page.print_button.isEnabled()
    with qtbot.waitSignal(desk.page_wanted) as wanted:
        page.viewer.start.click()
    assert wanted.args
    assert wanted.args[0] == "checkin"


def test_no_session_leads_to_the_schedule(desk: Desk, qtbot: QtBot, page: DocumentsPage) -> None:
    desk.select_session("")
    assert page.viewer.empty.isVisible()
    with qtbot.waitSignal(desk.page_wanted) as wanted:
        page.viewer.start.click()
    assert wanted.args
    assert wanted.args[0] == "today"


def test_a_line_of_the_check_leads_to_its_person(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    person = invite(page.desk.db, session.uid, "Ырысбековa Чолпон")
    mark = lambda: attendance.check_in(page.desk.db, attendance_uid=person.uid)  # noqa: E731
    show_anew(page, qtbot, mark)
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    lines = page.side.checks.list
    assert lines.count() == 1
    assert "Ырысбековa Чолпон" in lines.item(0).text()
    with qtbot.waitSignal(page.desk.page_wanted) as wanted:
        lines.itemActivated.emit(lines.item(0))
    assert wanted.args == ["checkin", "find:Ырысбековa Чолпон"]
    assert page.side.certificates.issue.isEnabled()


def test_a_letter_nobody_can_print_stops_the_numbering(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    person = invite(page.desk.db, session.uid, "Ким 中文")
    mark = lambda: attendance.check_in(page.desk.db, attendance_uid=person.uid)  # noqa: E731
    show_anew(page, qtbot, mark)
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    assert page.side.checks.blocks
    assert not page.side.certificates.issue.isEnabled()
    assert certificate_rows.of_session(page.desk.db, session.uid) == []


def test_another_page_may_ask_for_a_kind(page: DocumentsPage, qtbot: QtBot) -> None:
    show_anew(page, qtbot, lambda: page.begin("certificates"))
    assert page.side.kinds.chosen == CERTIFICATES
    show_anew(page, qtbot, lambda: page.begin("sign_in"))
    assert page.side.kinds.chosen == SHEET


def test_every_word_changes_with_the_language(window: MainWindow, qtbot: QtBot) -> None:
    page = shown_documents(window, qtbot)
    assert page.side.sheet.order.itemText(0) == "По ролям"
    turn_to(window, qtbot, "ky")
    page = documents(window)
    assert page.print_button.text() == "Басып чыгаруу"
    assert page.side.kinds.buttons[CERTIFICATES].text() == "Сертификаттар"
    assert page.side.sheet.order.itemText(0) == "Ролдор"


def test_rehearsal_papers_say_so(page: DocumentsPage, qtbot: QtBot) -> None:
    show_anew(page, qtbot, lambda: settings.change(page.desk.db, rehearsal=True))
    assert all("РЕПЕТИЦИЯ" in text for text in texts_by_pdfium(pdf(page)))


def test_the_morning_set_has_every_paper_in_order(page: DocumentsPage, qtbot: QtBot) -> None:
    show_anew(page, qtbot, lambda: page.choose(SET_MORNING))
    assert page.on_show is not None
    parts = page.on_show.paper.chapters
    assert [part.key for part in parts] == list(chapters_of(SET_MORNING))
    assert sum(part.count for part in parts) == page.preview.count
    texts = texts_by_pdfium(pdf(page))
    words = ("ЛИСТ РЕГИСТРАЦИИ", "Ат-Башинский", "Регистрация", "ФИО КАК В СЕРТИФИКАТЕ")
    for part, word in zip(parts, words, strict=True):
        assert word in texts[part.first]


def test_the_closing_set_takes_certificates_once_they_are_numbered(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    show_anew(page, qtbot, lambda: page.choose(SET_CLOSING))
    assert page.on_show is not None
    assert [part.key for part in page.on_show.paper.chapters] == [REGISTER, PROTOCOL, REPORT]
    issue(page, qtbot)
    show_anew(page, qtbot, lambda: page.choose(SET_CLOSING))
    assert page.on_show.paper.chapters[-1].key == CERTIFICATES
    assert page.on_show.paper.chapters[-1].count == 5


def test_sensitive_columns_are_not_offered(page: DocumentsPage, qtbot: QtBot) -> None:
    assert tuple(page.side.sheet.columns) == ("sex", "role", "organisation", "position", "phone")
    action = page.side.sheet.columns["phone"]
    show_anew(page, qtbot, action.trigger)
    assert "Телефон" not in texts_by_pdfium(pdf(page))[0]
    options = page.side.sheet
    options.signatures.choose("2")
    show_anew(page, qtbot, lambda: options.signatures.activated.emit(1))
    assert "После обеда" in texts_by_pdfium(pdf(page))[0]


@pytest.mark.parametrize("kind", [BADGES, DOOR_SIGNS, PROOF_LIST, REGISTER, PROTOCOL, REPORT])
def test_each_kind_shows_and_speaks_kyrgyz(kind: str, page: DocumentsPage, qtbot: QtBot) -> None:
    show_anew(page, qtbot, lambda: page.choose(kind))
    russian = texts_by_pdfium(pdf(page))
    language = page.side.options[kind].choices["language"]
    language.choose("ky")
    show_anew(page, qtbot, lambda: language.activated.emit(1))
    assert texts_by_pdfium(pdf(page)) != russian


def test_the_session_closes_once_its_figures_are_explained(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    dialog = ClosingDialog(page.desk, page, session.uid)
    qtbot.addWidget(dialog)
    assert not dialog.yes.isEnabled()
    dialog.counts.fields[0].setText("4")
    for name, text in (("present", "26 не пришли"), ("signatures", "один"), ("handed_over", "нет")):
        dialog.why[name].setText(text)
    assert dialog.yes.isEnabled()
    assert "подписей 4" in dialog._figures.text()
    QTimer.singleShot(0, lambda: answer_closing(page))
    page.side.options[PROTOCOL].close_session.click()
    assert session_rows.session(page.desk.db, session.uid).status == "closed"


def answer_closing(page: DocumentsPage) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClosingDialog)
    dialog.counts.fields[0].setText("5")
    dialog.why["present"].setText("26 не пришли")
    dialog.why["handed_over"].setText("Выдадут завтра")
    dialog.yes.click()


def _forget_sex(page: DocumentsPage, session: Session) -> None:
    db = page.desk.db
    with db.change("test"):
        for row in attendance_rows.of_session(db, session.uid)[1:]:
            db.update("person", row.person_uid, {"sex": "unknown"})


def test_the_first_line_says_whose_sex_is_not_told_and_numbers_ask_for_it(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    lines = page.side.checks.list
    _forget_sex(page, session)
    for kind in (REPORT, PROTOCOL, CERTIFICATES):
        show_anew(page, qtbot, partial(page.choose, kind))
        assert lines.item(0).text() == "Пол не указан: 4 → Указать пол"
        assert page.first.isVisibleTo(page)
        assert page.first.text.text() == "Пол не указан: 4"
        assert page.first.y() < page.bar.y()  # above the fold of every screen
    with qtbot.waitSignal(page.desk.page_wanted) as wanted:
        lines.itemActivated.emit(lines.item(0))
    assert wanted.args == ["checkin", "sex"]
    asked: list[str] = []

    def press_enter() -> None:
        question = QApplication.activeModalWidget()
        assert question is not None
        asked.extend(label.text() for label in question.findChildren(QLabel))
        here = question.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Return)

    QTimer.singleShot(0, press_enter)
    with qtbot.waitSignal(page.desk.page_wanted) as wanted:
        page.side.certificates.issue.click()
    assert wanted.args == ["checkin", "sex"]
    assert any("«принял(а)»" in text for text in asked)
    assert certificate_rows.of_session(page.desk.db, session.uid) == []


def test_a_name_mended_after_its_number_is_replaced_from_the_check(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    db, lines = page.desk.db, page.side.checks.list
    assert lines.count() == 0
    person = attendance_rows.of_session(db, session.uid)[0]
    with db.change("test"):
        db.update("person", person.person_uid, {"surname": "Осмонова", "sex": "m"})
    qtbot.waitUntil(lambda: lines.count() == 1)
    old = certificate_rows.valid_of(db, person.uid)
    assert old is not None
    assert old.name_printed in lines.item(0).text()
    assert lines.item(0).text().endswith("→ Заменить…")
    answer("исправлено имя")
    show_anew(page, qtbot, page.first.button.click)
    new = certificate_rows.valid_of(db, person.uid)
    assert new is not None
    assert (new.replaces_uid, new.sex, lines.count()) == (old.uid, "m", 0)
