"""The first start, the rehearsal, and a store that will not open."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from seminar_desk import app
from seminar_desk.actions import history, settings
from seminar_desk.actions.certificates import certificates, templates
from seminar_desk.documents.certificates.design import Design, hash_of
from seminar_desk.documents.certificates.template_file import CertificateTemplate
from seminar_desk.documents.page.signature_picture import cut_out
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.domain.people.counts import count
from seminar_desk.files import ROOT
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.store import setting_rows
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import open_store
from seminar_desk.store.passphrase import StoreKey
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame import store_opening
from seminar_desk.ui.frame.first_start import EXAMPLE, LATER, START, FirstStart, ask_first_start
from seminar_desk.ui.frame.start_box import StartBox
from seminar_desk.ui.look.look import Look, px
from tests.hands import signatures
from tests.hands.systems import not_on_windows

TODAY = date(2026, 3, 5)


@pytest.fixture
def program(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[app.Program]:
    made = app.Program(tmp_path / "data", today=lambda: TODAY)
    yield made
    made.close()
    made.languages.use("en")
    made.deleteLater()
    look.use("light", 100)


def _answer(act: Callable[[FirstStart], None]) -> None:
    def look() -> None:
        questions = QApplication.activeModalWidget()
        assert isinstance(questions, FirstStart)
        act(questions)

    QTimer.singleShot(0, look)


def test_answers_are_kept_and_not_asked_again(desk: Desk) -> None:
    def fill(questions: FirstStart) -> None:
        assert questions.lines["project_ru"].toPlainText().startswith("Голос граждан")
        questions.languages["ky"].click()
        QApplication.processEvents()
        assert questions.start.text() == "Ишти баштоо"
        questions.trainer.setText("Мусаева Айгүл")
        questions.lines["donor_ru"].setPlainText("SDC")
        questions.start.click()

    _answer(fill)
    assert ask_first_start(desk, None) == START
    kept = setting_rows.current(desk.db)
    assert (kept.language, kept.trainer, kept.donor_ru) == ("ky", "Мусаева Айгүл", "SDC")
    assert kept.first_start_done


def test_a_passphrase_may_be_told_at_once_and_a_short_one_is_refused(desk: Desk) -> None:
    told: list[StoreKey] = []
    desk.rekey_wanted.connect(lambda key, _said: told.append(key))

    def fill(questions: FirstStart) -> None:
        questions.passphrase_line.setText("short")
        questions.start.click()
        assert questions.field.is_wrong
        assert not told
        questions.passphrase_line.setText("kokjar 2017 jai")
        questions.start.click()

    _answer(fill)
    assert ask_first_start(desk, None) == START
    assert len(told) == 1


def test_closing_asks_again_later_and_keeps_what_was_typed(desk: Desk) -> None:
    def leave(questions: FirstStart) -> None:
        questions.trainer.setText("Мусаева Айгүл")
        questions.reject()

    _answer(leave)
    assert ask_first_start(desk, None) == LATER
    assert not setting_rows.current(desk.db).first_start_done
    assert setting_rows.current(desk.db).trainer == "Мусаева Айгүл"

    def look_around(questions: FirstStart) -> None:
        assert questions.trainer.text() == "Мусаева Айгүл"
        questions.lines["donor_ru"].setPlainText("SDC")
        questions.example.click()

    _answer(look_around)
    assert ask_first_start(desk, None) == EXAMPLE
    assert setting_rows.current(desk.db).donor_ru == "SDC"


def test_long_lines_make_the_window_higher(desk: Desk) -> None:
    heights: list[int] = []

    def write(questions: FirstStart) -> None:
        QTest.qWait(50)
        heights.append(questions.height())
        questions.lines["title_ru"].setPlainText("Участие жителей и отчётность. " * 12)
        QTest.qWait(50)
        heights.append(questions.height())
        questions.reject()

    _answer(write)
    ask_first_start(desk, None)
    assert heights[1] > heights[0]


def test_example_is_a_filled_day_in_its_own_store(program: app.Program, qtbot: QtBot) -> None:
    real = program.folder / FILE_NAME
    store = open_store(program.folder)
    program.open(store)
    _answer(lambda questions: questions.example.click())
    program.welcome()
    assert program.desk
    assert program.window
    db, desk = program.desk.db, program.desk
    assert desk.rehearsal
    assert db.path != real
    session = session_rows.session(db, desk.session_uid)
    assert (session.date, session.status) == (TODAY, "open")
    counts = count(attendance_rows.of_session(db, session.uid))
    assert 20 <= counts.present < counts.listed
    assert len(assembly_rows.of_session(db, session.uid)) == 3
    band = program.window._band
    assert band.isVisible()
    program.desk.set_language("ky")  # the longest of the three
    program.desk.set_look("light", 200)
    qtbot.waitUntil(lambda: program.window is not None and program.window._band is not band)
    band = program.window._band
    program.window.resize(1280, 720)
    qtbot.waitUntil(lambda: band.toolTip() == band.text())  # shortened, not cut
    assert band.height() < band.fontMetrics().height() * 2  # the rows of check-in need the room
    program.desk.set_language("ru")
    program.desk.set_look("light", 100)
    qtbot.waitUntil(lambda: program.window is not None and program.window._band is not band)
    _answer(lambda questions: questions.reject())
    program.rehearse(wanted=False)
    assert program.desk.db.path == real
    assert attendance_rows.everyone(program.desk.db) == []


def test_a_rehearsal_prints_what_the_real_store_would(program: app.Program) -> None:
    program.open(open_store(program.folder))
    assert program.desk
    scan = cut_out(signatures.drawn(), "x")
    signs = Signatory("Осмонова А. Т.", "директор", "", hash_of(scan))
    real = program.desk.db
    settings.change(real, trainer="Мусаева А.", title_ru="Права жителей", first_start_done=True)
    settings.name_signatories(real, signatories=(signs,), scans=(scan,))
    templates.keep(real, CertificateTemplate(Design(name="Осень", accent="#224466")))
    program.rehearse(wanted=True)
    assert program.desk
    assert program.desk.rehearsal
    db, session_uid = program.desk.db, program.desk.session_uid
    certificates.issue(db, session_uid=session_uid, language="ky")
    paper = certificate_snapshots.issued(db, session_uid=session_uid)[0]
    assert paper.watermark == "МАШЫГУУ"
    assert paper.title.ru == "Права жителей"
    assert [who.name.ru for who in paper.signatories] == ["Мусаева А.", "Осмонова А. Т."]
    assert [who.picture for who in paper.signatories] == [b"", scan]
    assert paper.design.accent == "#224466"
    assert setting_rows.current(db).rehearsal


def test_first_session_shown_is_the_nearest(program: app.Program) -> None:
    program.open(open_store(program.folder))
    assert program.desk
    assert session_rows.session(program.desk.db, program.desk.session_uid).code == "S12"


def _press(box_act: Callable[[StartBox], QAbstractButton]) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, StartBox)
        box_act(box).click()

    QTimer.singleShot(0, press)


def _way_back(box: StartBox) -> QAbstractButton:
    assert box.buttons[0].isDefault()
    assert box.buttons[0].height() >= px(36)  # dressed, though there is no window yet
    return box.buttons[1]


def test_damaged_store_goes_back_to_the_last_good_copy(program: app.Program) -> None:
    store = open_store(program.folder)
    program.open(store)
    assert program.desk
    settings.change(program.desk.db, trainer="Мусаева")
    history.back_up(program.desk.db)
    program.close()
    (program.folder / FILE_NAME).write_bytes(b"SQLite format 3\0" + os.urandom(8192))
    _press(_way_back)
    mended = store_opening.open_or_explain(program.folder)
    assert mended
    assert setting_rows.current(mended.db).trainer == "Мусаева"
    mended.close()


def test_second_window_is_told_where_the_first_is(program: app.Program) -> None:
    program.open(open_store(program.folder))
    texts: list[str] = []

    def read(box: StartBox) -> QAbstractButton:
        texts.extend(line.text() for line in box.middle.inside.findChildren(QLabel))
        return box.buttons[0]

    _press(read)
    assert store_opening.open_or_explain(program.folder) is None
    assert str(program.folder) in texts[0]


@not_on_windows("there is always a screen")
def test_no_screen_is_said_in_a_sentence(tmp_path: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "main.py", "--data-dir", tmp_path],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode in {2, 3}
    assert "make tour" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
