"""One person's certificate or badge, found by name; nobody else's is touched."""

from __future__ import annotations

import json
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import main
from seminar_desk.actions.people import attendance
from seminar_desk.domain.catalogue import BADGES, CERTIFICATES, SHEET
from seminar_desk.domain.people.participant import Participant
from seminar_desk.store import output_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.row_actions import RowActions
from seminar_desk.ui.documents.page import DocumentsPage
from tests.hands.documents_pages import answer, issue, pdf, printer_into, show_anew
from tests.hands.papers import codes_on, full_names, texts_by_pdfium
from tests.hands.stores import give_both_one_number, invite, make_store, open_first_session


def person(page: DocumentsPage, place: int) -> Participant:
    name = full_names(31)[place]
    everybody = attendance_rows.of_session(page.desk.db, page.desk.session_uid)
    return next(row for row in everybody if row.full_name == name)


def look_for(page: DocumentsPage, text: str) -> None:
    """Type into the field letter by letter, as a hand does."""
    field = page.bar.person
    field.setFocus()
    field.selectAll()
    for letter in text:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, field, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier
        )


def statuses(page: DocumentsPage) -> list[str]:
    return [
        paper.status for paper in certificate_rows.of_session(page.desk.db, page.desk.session_uid)
    ]


def test_a_person_is_found_as_people_type_and_shown_alone(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    wanted = person(page, 2)
    look_for(
        page, wanted.surname.lower().replace("ө", "о").replace("ү", "у") + " " + wanted.given_name
    )
    assert wanted.full_name in page.bar.person.offered()
    found = page.bar.person.offered()[0]
    show_anew(page, qtbot, lambda: QTest.keyClick(page.bar.person, Qt.Key.Key_Return))
    assert page.preview.count == 1
    assert found in texts_by_pdfium(pdf(page))[0]
    assert page.bar.person.text() == found
    show_anew(page, qtbot, page.bar.everyone.click)
    assert page.preview.count == 5
    assert page.bar.person.text() == ""


def test_a_number_of_two_desks_is_offered_with_its_desk(page: DocumentsPage, qtbot: QtBot) -> None:
    db = page.desk.db
    issue(page, qtbot)
    one = person(page, 2)
    other = next(row for row in attendance_rows.everyone(db) if not row.is_present)
    give_both_one_number(db, one, other)
    qtbot.waitUntil(lambda: page.bar.person._numbers.get(one.uid) != one.code)
    look_for(page, one.given_name)
    said = [page.bar.person._named(row) for row in page.bar.person._found.rows]
    assert f"{one.full_name} · {one.code} {one.created_device[:4].upper()}" in said


def test_printing_one_marks_one(page: DocumentsPage, tmp_path: Path, qtbot: QtBot) -> None:
    issue(page, qtbot)
    wanted = person(page, 2)
    show_anew(page, qtbot, lambda: page.begin(f"certificates:{wanted.uid}"))
    assert page.on_show
    assert [paper.name_printed for paper in page.on_show.issued] == [wanted.full_name]
    printer = printer_into(tmp_path / "printed.pdf", page)
    with qtbot.waitSignal(page.outlet.ended, timeout=20_000):
        page.outlet.print(page.on_show, printer, [0])
    assert len(pypdf.PdfReader(tmp_path / "printed.pdf").pages) == 1
    held = certificate_rows.valid_of(page.desk.db, wanted.uid)
    assert held
    assert held.status == "PRINTED"
    assert sorted(statuses(page)) == ["PREPARED"] * 4 + ["PRINTED"]
    assert page.on_show.paper.file_name.endswith(
        f"сертификат {held.number} {held.name_printed}.pdf"
    )


def test_a_number_is_given_to_one_alone(page: DocumentsPage, qtbot: QtBot) -> None:
    wanted = person(page, 3)
    show_anew(page, qtbot, lambda: page.begin(f"certificates:{wanted.uid}"))
    assert page.preview.count == 1
    assert "ОБРАЗЕЦ" in texts_by_pdfium(pdf(page))[0]
    assert page.side.certificates.issue.text() == "Присвоить номер (1)"
    assert not page.print_button.isEnabled()
    coming = page.side.certificates.numbers.text()
    answer()
    show_anew(page, qtbot, page.side.certificates.issue.click)
    issued = certificate_rows.of_session(page.desk.db, page.desk.session_uid)
    assert [(paper.number, paper.name_printed) for paper in issued] == [(coming, wanted.full_name)]
    assert page.print_button.isEnabled()
    assert page.bar.person.uid == wanted.uid


def test_a_badge_is_alone_on_its_sheet(page: DocumentsPage, tmp_path: Path, qtbot: QtBot) -> None:
    wanted = person(page, 20)
    show_anew(page, qtbot, lambda: page.begin(f"badges:{wanted.uid}"))
    texts = texts_by_pdfium(pdf(page))
    assert len(texts) == 1
    assert wanted.given_name in texts[0]
    assert codes_on(pdf(page), 0) == [wanted.code]
    assert page.on_show
    assert page.on_show.paper.file_name.endswith(f"бейдж {wanted.full_name}.pdf")
    page.outlet.save(page.on_show, tmp_path / "badge.pdf")
    kept = output_rows.last(page.desk.db, page.desk.session_uid, "badges_pdf")
    assert kept
    assert kept.pages == 1
    assert statuses(page) == []


def test_another_kind_of_paper_is_everybodys_again(page: DocumentsPage, qtbot: QtBot) -> None:
    wanted = person(page, 1)
    show_anew(page, qtbot, lambda: page.begin(f"badges:{wanted.uid}"))
    show_anew(page, qtbot, lambda: page.choose(SHEET))
    assert not page.bar.person.isVisible()
    show_anew(page, qtbot, lambda: page.choose(BADGES))
    assert page.bar.person.isVisible()
    assert page.bar.person.uid == ""


def test_somebody_without_a_certificate_is_said(page: DocumentsPage, qtbot: QtBot) -> None:
    absent = person(page, 20)
    with qtbot.waitSignal(page.desk.toasted) as told:
        page.begin(f"certificates:{absent.uid}")
    assert told.args is not None
    assert absent.full_name in told.args[0].text
    assert page.bar.person.uid == ""


def test_what_was_only_begun_changes_nothing(page: DocumentsPage, qtbot: QtBot) -> None:
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    before = page.on_show
    look_for(page, "асан")
    page.preview.setFocus()
    QTest.keyClick(page.bar.person, Qt.Key.Key_Escape)
    assert page.bar.person.text() == ""
    assert page.on_show is before


def test_the_row_menu_leads_here(page: DocumentsPage, qtbot: QtBot) -> None:
    desk_page = CheckInPage(page.desk)
    qtbot.addWidget(desk_page)
    actions = RowActions(desk_page)
    for place, texts in ((0, ["Печать бейджа…", "Печать сертификата…"]), (20, ["Печать бейджа…"])):
        someone = person(page, place)
        menu = actions.menu(someone, can_check_in=True)
        found = [action for action in menu.actions() if action.text().startswith("Печать")]
        assert [action.text() for action in found] == texts
        with qtbot.waitSignal(page.desk.page_wanted) as wanted:
            found[0].trigger()
        assert wanted.args == ["documents", f"badges:{someone.uid}"]
    page.desk.is_locked = True
    menu = actions.menu(person(page, 0), can_check_in=True)
    assert not [action for action in menu.actions() if action.text().startswith("Печать")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = make_store(tmp_path / "desk")
    opened = open_first_session(store.db)
    for name in ("Асанов Бакыт", "Асанов Эркин", "Токтосун уулу Нурбек"):
        invited = invite(store.db, opened.uid, name)
        if name != "Токтосун уулу Нурбек":
            attendance.check_in(store.db, attendance_uid=invited.uid)
    store.close()
    return tmp_path / "desk"


def script(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main.main([*words, "--session", "S01", "--data-dir", str(folder)])
    said = capsys.readouterr()
    return code, said.out + said.err


def test_scripts_print_one_person(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(folder / "one.pdf")
    code, _ = script(
        folder, capsys, "print", "certificates", "--person", "эркин", "--out", out, "--json"
    )
    assert code == 0
    texts = texts_by_pdfium(Path(out).read_bytes())
    assert len(texts) == 1
    assert "Асанов Эркин" in texts[0]
    code, said = script(
        folder, capsys, "print", "badges", "--person", "токтосун", "--out", out, "--json"
    )
    assert (code, json.loads(said)["pages"]) == (0, 1)
    text = texts_by_pdfium(Path(out).read_bytes())[0]
    assert "Токтосун" in text
    assert "Асанов" not in text
    for asked, part in (
        ("асанов", "Укажите код"),
        ("никого", "не найден"),
        ("токтосун", "не полагается"),
    ):
        code, said = script(
            folder, capsys, "print", "certificates", "--person", asked, "--out", out
        )
        assert code == 1
        assert part in said
    code, _ = script(folder, capsys, "print", "certificates", "--out", out)
    assert len(texts_by_pdfium(Path(out).read_bytes())) == 2


def test_papers_of_all_take_no_person(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        script(folder, capsys, "print", "sign-in", "--person", "013", "--out", "x.pdf")
    assert left.value.code == 2
