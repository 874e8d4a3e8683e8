"""The passphrase in the window: set at the first start or in Settings, asked before data open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.app import Program
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import (
    backup_files,
    desk_copies,
    encrypting,
    passphrase,
    protected_copies,
    setting_rows,
)
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.opening import open_store
from seminar_desk.store.passphrase import StoreKey
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.store_opening import open_or_explain
from seminar_desk.ui.look.look import Look, px
from seminar_desk.ui.paper import printing
from seminar_desk.ui.paper.pdf import OpenPdf
from seminar_desk.ui.settings.new_passphrase import NewPassphrase
from seminar_desk.ui.settings.passphrase_section import PassphraseSection
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.unlock_box import UnlockBox
from seminar_desk.ui.widgets.waiting_box import WaitingBox
from tests.hands.closed_stores import keys_forgotten
from tests.hands.journeys import when
from tests.hands.stores import make_store

__all__ = ["keys_forgotten"]
SAID = "kokjar 2017 jai"


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    """Have a program over a store with a copy beside it."""
    store = make_store(tmp_path)
    backup_files.back_up(store.db, tmp_path / "backups")
    store.close()
    program = Program(tmp_path)
    program.open(open_store(tmp_path)).show()
    yield program
    _left(program)


def _left(program: Program) -> None:
    """Leave words and look to the next test as they were."""
    program.close()
    program.languages.use("en")
    Look().use("light", 100)
    program.deleteLater()


def _copy(folder: Path) -> Path:
    (copy,) = backup_files.list_backups(folder / "backups")
    return copy.path


def section(program: Program) -> PassphraseSection:
    assert program.desk
    found = PassphraseSection(program.desk)
    found.reload()
    return found


def typed(question: NewPassphrase, first: str, second: str) -> None:
    question.line.setText(first)
    question.again.setText(second)
    question.yes.click()


def test_it_is_set_and_removed_with_the_copies(program: Program, qtbot: QtBot) -> None:
    folder = program.folder
    page = section(program)
    qtbot.addWidget(page)
    assert page.remove.isHidden()
    assert not page.sheet.isEnabled()

    def answer(question: NewPassphrase) -> None:
        typed(question, "short", "short")
        typed(question, SAID, SAID + "x")
        assert question.key is None
        typed(question, SAID, SAID)

    when(NewPassphrase, answer)
    page.set_one.click()
    qtbot.waitUntil(lambda: bool(passphrase.salt_of(folder / FILE_NAME)), timeout=60_000)
    qtbot.waitUntil(lambda: program.desk is not None, timeout=60_000)
    assert passphrase.salt_of(_copy(folder)) == passphrase.salt_of(folder / FILE_NAME)
    page = section(program)
    qtbot.addWidget(page)
    assert page.others.isHidden()
    when(Question, lambda question: question.yes.click())
    page.remove.click()
    qtbot.waitUntil(lambda: not passphrase.salt_of(folder / FILE_NAME), timeout=60_000)
    qtbot.waitUntil(lambda: program.desk is not None, timeout=60_000)
    assert not passphrase.salt_of(_copy(folder))


def test_nothing_is_marked_while_all_is_written_anew(program: Program, qtbot: QtBot) -> None:
    """The window is gone then, and whoever else would write finds the folder held."""
    told: list[str] = []

    def look(_box: WaitingBox) -> None:
        assert program.window is None
        with pytest.raises(ProblemError) as refused:
            open_store(program.folder)
        told.append(refused.value.problems[0].code)

    when(WaitingBox, look)
    program.rekey(passphrase.made(SAID), "?")
    assert told == ["store_in_use"]
    assert program.window is not None
    assert protected_copies.otherwise(program.folder) == []


def test_a_rehearsal_of_closed_data_is_closed_and_copies_on_a_stick_are_told(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    assert program.desk
    stick = tmp_path / "stick"
    stick.mkdir()
    made = desk_copies.write(program.desk.db, stick)
    stick.rename(tmp_path / "out")
    told: list[tuple[str, str]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Desk, "toast", lambda _self, text, tone: told.append((tone, text)))
        program.rekey(passphrase.made(SAID), "Said.")
    ((tone, text),) = told
    assert tone == "warning"
    assert text.startswith("Said. ")
    assert str(made) in text
    program.rehearse(wanted=True)
    assert program.desk.rehearsal
    rehearsed = program.desk.db.path
    assert passphrase.salt_of(rehearsed) == passphrase.salt_of(program.folder / FILE_NAME) != b""
    page = section(program)
    qtbot.addWidget(page)
    assert page.remove.isHidden()


def closed(folder: Path) -> StoreKey:
    make_store(folder).close()
    key = passphrase.made(SAID)
    encrypting.change(folder, key)
    StoreKey.forget_all()
    return key


def test_closed_data_open_with_the_passphrase_or_the_sheet(tmp_path: Path, qtbot: QtBot) -> None:
    key = closed(tmp_path)

    def by_passphrase(box: UnlockBox) -> None:
        QTest.keyClicks(box.line, "something else")
        QTest.keyClick(box.line, Qt.Key.Key_Return)
        assert box.field.is_wrong
        QTest.keyClicks(box.line, SAID)
        assert not box.field.is_wrong
        QTest.keyClick(box.line, Qt.Key.Key_Return)

    when(UnlockBox, by_passphrase)
    store = open_or_explain(tmp_path)
    assert store
    store.close()
    StoreKey.forget_all()

    def by_sheet(box: UnlockBox) -> None:
        box.other.click()
        QTest.keyClicks(box.line, passphrase.figures(key))
        box.yes.click()

    when(UnlockBox, by_sheet)
    store = open_or_explain(tmp_path)
    assert store
    store.close()
    StoreKey.forget_all()
    when(UnlockBox, lambda box: box.no.click())
    assert open_or_explain(tmp_path) is None


def test_the_sheet_is_saved_and_copies_of_older_days_are_told(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make_store(tmp_path)
    backup_files.back_up(store.db, tmp_path / "backups")
    store.close()
    encrypting.change(tmp_path, passphrase.made(SAID))
    program = Program(tmp_path)
    program.open(open_store(tmp_path)).show()
    page = section(program)
    qtbot.addWidget(page)
    assert not page.others.isHidden()
    page.protect.click()
    assert protected_copies.otherwise(tmp_path) == []
    assert page.others.isHidden()
    sheet = tmp_path / "лист.pdf"
    monkeypatch.setattr(folders, "ask_save", lambda *_said, **_how: sheet)
    page.sheet.click()
    assert sheet.read_bytes().startswith(b"%PDF")
    page.deleteLater()
    _left(program)


def test_the_sheet_is_printed_and_lies_nowhere(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed(tmp_path / "desk")
    encrypting.unlock(tmp_path / "desk" / FILE_NAME, SAID)
    program = Program(tmp_path / "desk")
    program.open(open_store(tmp_path / "desk")).show()
    page = section(program)
    qtbot.addWidget(page)
    printed = tmp_path / "out" / "лист.pdf"
    told: list[str] = []
    monkeypatch.setattr(page.desk, "toast", lambda _text, tone="ok": told.append(tone))
    if not printing.has_printer():
        page.print_it.click()
        assert told.pop() == "warning"

    def into_a_file(_parent: QWidget, pdf: bytes, name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        paper = OpenPdf(pdf)
        printing.set_up(printer, paper, name)
        paper.close()
        return printer

    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "choose_printer", into_a_file)
    page.print_it.click()
    qtbot.waitUntil(lambda: told == ["danger"])  # no such folder
    printed.parent.mkdir()
    page.print_it.click()
    qtbot.waitUntil(lambda: told == ["danger", "ok"])
    assert printed.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.rglob("*.pdf")) == [printed]
    page.deleteLater()
    _left(program)


def test_the_question_speaks_the_language_of_the_data(tmp_path: Path, qtbot: QtBot) -> None:
    store = make_store(tmp_path)
    settings.change(store.db, language="ky")
    store.close()
    encrypting.change(tmp_path, passphrase.made(SAID))
    program = Program(tmp_path)
    program.open(open_store(tmp_path)).show()
    program.close()
    StoreKey.forget_all()
    assert setting_rows.language_of(tmp_path) == "ky"
    said: list[str] = []

    def read(box: UnlockBox) -> None:
        said.append(box.yes.text())
        box.no.click()

    when(UnlockBox, read)
    assert open_or_explain(tmp_path, program.languages) is None
    assert said == ["Ачуу"]
    _left(program)


def test_the_question_has_the_look_of_the_window_before_it(tmp_path: Path, qtbot: QtBot) -> None:
    """Whoever reads at 200 % reads it so, however the scale was set and the window closed."""
    make_store(tmp_path).close()
    encrypting.change(tmp_path, passphrase.made(SAID))
    program = Program(tmp_path)
    program.open(open_store(tmp_path)).show()
    assert program.desk
    settings.change(program.desk.db, scale_percent=200, theme="dark", language="ky")
    program.close()
    StoreKey.forget_all()
    _left(program)
    again = Program(tmp_path)
    seen: list[tuple[object, ...]] = []

    def look(box: UnlockBox) -> None:
        is_dark = box.palette().window().color().lightness() < 128
        seen.append((px(100), is_dark, box.yes.text()))
        box.no.click()

    when(UnlockBox, look)
    assert open_or_explain(tmp_path, again.languages) is None
    assert seen == [(200, True, "Ачуу")]
    Look().use("light", 100)
    _left(again)
