"""The office saves reports from the window: what was chosen stands in the file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.domain.figures.office_report import (
    DISTRICT,
    DONOR,
    DONOR_REPORT,
    KINDS,
    MISSING,
    OBLAST,
    PRESS,
)
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.gather.figures import office_reports, report_source
from seminar_desk.ui.desk import steps
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.desk.steps import Steps
from seminar_desk.ui.office.page import REPORTS, OfficePage
from seminar_desk.ui.office.reports_card import BOOK, PDF, SOME
from seminar_desk.ui.office.reports_section import ReportsSection
from tests.hands.papers import flat


@pytest.fixture
def section(page: OfficePage) -> ReportsSection:
    page.turn_to(REPORTS)
    found = page.sections[REPORTS]
    assert isinstance(found, ReportsSection)
    return found


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Answer every question for a file; hold the files that were chosen."""
    answers: list[Path] = []

    def choose(_parent: object, _title: str, proposed: str, _kinds: str) -> tuple[str, str]:
        answers.append(tmp_path / Path(proposed).name)
        return str(answers[-1]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return answers


def _click(section: ReportsSection, qtbot: QtBot, kind: str, suffix: str) -> None:
    QTest.mouseClick(section.card.buttons[kind, suffix], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not section.is_busy(), timeout=20_000)


def _read(path: Path) -> str:
    return flat(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages))


def test_a_report_says_what_was_chosen(
    section: ReportsSection, qtbot: QtBot, chosen: list[Path]
) -> None:
    card = section.card
    for button in (card.whom.buttons[DONOR], card.language.buttons["en"], card.days.buttons[SOME]):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    card.first.choose(date(2017, 10, 25))
    card.last.choose(date(2017, 11, 1))
    card.complete.setChecked(True)
    _click(section, qtbot, DONOR_REPORT, PDF)
    text = _read(chosen[0])
    assert "Report to the donor" in text
    assert "Seminars from 25.10.2017 to 01.11.2017." in text
    assert "For the donor: without names." in text
    for kind in (MISSING, DISTRICT, OBLAST):  # names, or a place to be subtracted
        assert not card.buttons[kind, PDF].isEnabled()
    assert "Report to the donor.pdf" in section.saving.line.text()


def test_a_place_is_chosen_by_its_name(
    section: ReportsSection, qtbot: QtBot, chosen: list[Path]
) -> None:
    places = section.card.places[DISTRICT]
    names = [places.itemText(place) for place in range(places.count())]
    assert names == sorted(names)
    places.setCurrentIndex(names.index("Узгенский район"))
    _click(section, qtbot, DISTRICT, BOOK)
    assert chosen[0].name == "Район Узгенский район.xlsx"
    front = openpyxl.load_workbook(chosen[0])["Отчёт"]
    assert front["A1"].value == "Район: Узгенский район"


def test_a_report_is_stopped_while_it_is_read_and_while_it_is_made(
    section: ReportsSection,
    qtbot: QtBot,
    chosen: list[Path],
    toasts: list[Toast],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Gathering a large one stopped the window for twenty seconds."""
    monkeypatch.setattr(steps, "_FIRST_S", 0)
    monkeypatch.setattr(steps, "_SLICE_S", 0)
    saving, button = section.saving, section.card.buttons[DONOR_REPORT, PDF]
    for wanted in (Steps, Job):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda wanted=wanted: isinstance(saving._work, wanted))  # type: ignore[misc]
        assert saving.bar.isVisible()
        assert not button.isEnabled()
        assert not section.card.copy.isEnabled()
        QTest.mouseClick(saving.cancel, Qt.MouseButton.LeftButton)
        assert not section.is_busy()
        assert button.isEnabled()
        assert not saving.bar.isVisible()
        assert toasts[-1].text == "Остановлено. Ничего не изменилось."
    assert not chosen[-1].exists()
    _click(section, qtbot, DONOR_REPORT, PDF)
    assert "Отчёт для донора" in _read(chosen[-1])


@pytest.mark.parametrize("place", ["reading", "pieces"])
def test_a_fault_of_the_program_ends_the_waiting_with_a_sentence(
    section: ReportsSection,
    qtbot: QtBot,
    chosen: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    place: str,
) -> None:
    """The bar went to and fro for ever, and no other report could be begun."""

    def spoilt(*_: object) -> Iterator[Progress]:
        if place == "reading":
            yield Progress(1, 2)
        raise ZeroDivisionError

    saving, card = section.saving, section.card
    with monkeypatch.context() as patched, qtbot.captureExceptions() as caught:
        patched.setattr(report_source, place, spoilt)
        _click(section, qtbot, DONOR_REPORT, PDF)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert not saving.bar.isVisible()
    assert "В программе случилась ошибка" in saving.line.text()
    assert card.buttons[DONOR_REPORT, PDF].isEnabled()
    assert not chosen[-1].exists()


def test_the_proposed_name_is_that_of_the_report_in_its_own_language(
    section: ReportsSection, qtbot: QtBot, chosen: list[Path]
) -> None:
    QTest.mouseClick(section.card.language.buttons["ky"], Qt.MouseButton.LeftButton)
    section.card.places[DISTRICT].setCurrentText("Узгенский район")
    _click(section, qtbot, DISTRICT, PDF)
    source = finished(report_source.reading(section.desk.db, section.card.wish(DISTRICT)))
    made = office_reports.made(source, section.card.wish(DISTRICT))
    assert chosen[0].name == f"{made.file_name}.pdf"
    assert chosen[0].exists()


def test_sentences_for_the_press_are_copied(section: ReportsSection, qtbot: QtBot) -> None:
    QTest.mouseClick(section.card.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not section.is_busy(), timeout=20_000)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Проведено семинаров: ")
    assert any(line.startswith("Доля женщин: — ") for line in lines)  # nobody came yet


def test_a_rehearsal_saves_no_workbook(
    section: ReportsSection, desk: Desk, qtbot: QtBot, chosen: list[Path]
) -> None:
    settings.change(desk.db, rehearsal=True)
    _click(section, qtbot, PRESS, BOOK)
    assert chosen == []
    _click(section, qtbot, PRESS, PDF)
    assert "РЕПЕТИЦИЯ" in _read(chosen[0])


def test_what_was_chosen_is_there_after_another_language(page: OfficePage) -> None:
    page.turn_to(REPORTS)
    section = page.sections[REPORTS]
    assert isinstance(section, ReportsSection)
    QTest.mouseClick(section.card.whom.buttons[DONOR], Qt.MouseButton.LeftButton)
    QTest.mouseClick(section.card.days.buttons[SOME], Qt.MouseButton.LeftButton)
    kept = page.keep()
    other = OfficePage(page.desk)
    other.restore(kept)
    again = other.sections[REPORTS]
    assert isinstance(again, ReportsSection)
    wish = again.card.wish(DONOR_REPORT)
    assert wish.is_donor
    assert wish.frm is not None
    assert {kind for kind, _ in again.card.buttons} == set(KINDS)
    other.let_go()
