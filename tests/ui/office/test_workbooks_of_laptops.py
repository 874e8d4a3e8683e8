"""The office opens another laptop's workbook, and knows its certificates from then on."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from seminar_desk.exchange.report import reading_workbook
from seminar_desk.gather.days import reports
from seminar_desk.ui.books.keys_question import KeysQuestion
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.page import OfficePage
from seminar_desk.ui.widgets.dialogs import Question
from tests.hands.journeys import when
from tests.hands.laptops import Laptop, after_its_day, marks_known


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    """Have a laptop that nothing changes: the office only reads its workbook."""
    yield from after_its_day(tmp_path_factory.mktemp("laptop"))


def opened(page: OfficePage, path: Path, qtbot: QtBot, *, trusting: bool = True) -> str:
    """Open a workbook, answer the question about its key; return what the question said."""
    asked: list[str] = []

    def answer() -> None:
        question = QApplication.activeModalWidget()
        if not isinstance(question, KeysQuestion):
            return
        timer.stop()
        asked.append(question.windowTitle())
        assert not question.yes.isEnabled()
        if trusting:
            question.boxes[0].click()
        (question.yes if trusting else question.no).click()

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(answer)
    timer.start()
    page.certificates.open_workbook(path)
    qtbot.waitUntil(page.certificates.laptops.open.isEnabled, timeout=30_000)
    timer.stop()
    return "".join(asked)


def word(page: OfficePage, text: str) -> str:
    page.certificates.check_text(text)
    return page.certificates.answer.word.text()


def test_the_page_learns_key_and_register(
    page: OfficePage, desk: Desk, laptop: Laptop, qtbot: QtBot
) -> None:
    codes = laptop.codes
    assert word(page, codes["Асанов Бакыт"]) == "Подпись неизвестна"
    assert "Доверять" in opened(page, laptop.workbook, qtbot)
    assert marks_known(desk.db).count(laptop.mark) == 1
    assert any(
        laptop.mark in each.text() for each in page.certificates.laptops.findChildren(QLabel)
    )
    assert "4 сертификата" in page.certificates.laptops.opened.text()
    assert word(page, codes["Асанов Бакыт"]) == "Подлинный"
    assert word(page, codes["Токтосун кызы Айнура"]) == "Заменён"
    assert laptop.numbers["new"] in page.certificates.answer.sentence.text()
    assert word(page, codes["Эсенова Гүлмира"]) == "Недействителен"
    assert "Испорчен при печати" in page.certificates.answer.sentence.text()
    assert word(page, codes["Асанов Бакыт"].replace("Бакыт", "Бакут")) == "Не подлинный"
    assert word(page, laptop.numbers["Асанов Бакыт"]) == "Номер присвоен"
    assert opened(page, laptop.workbook, qtbot) == ""
    assert page.certificates.laptops.opened.text().count("\n") == 0


def test_a_key_that_is_not_trusted_stays_unknown(
    page: OfficePage, desk: Desk, laptop: Laptop, qtbot: QtBot
) -> None:
    assert opened(page, laptop.workbook, qtbot, trusting=False)
    assert laptop.mark not in marks_known(desk.db)
    assert word(page, laptop.codes["Асанов Бакыт"]) == "Подпись неизвестна"


def test_a_key_can_be_trusted_no_longer_and_again(
    page: OfficePage, desk: Desk, laptop: Laptop, qtbot: QtBot
) -> None:
    opened(page, laptop.workbook, qtbot)
    page.certificates.books = []
    (button,) = page.certificates.laptops.buttons.values()
    assert button.accessibleName() == f"Больше не доверять {laptop.mark}"
    when(Question, lambda question: question.yes.click())
    button.click()
    assert laptop.mark not in marks_known(desk.db)
    assert word(page, laptop.codes["Асанов Бакыт"]) == "Подпись неизвестна"
    desk.undo()
    assert laptop.mark in marks_known(desk.db)


def test_without_the_register_it_says_what_it_cannot_see(
    page: OfficePage, laptop: Laptop, qtbot: QtBot
) -> None:
    opened(page, laptop.workbook, qtbot)
    page.certificates.books = []
    assert word(page, laptop.codes["Токтосун кызы Айнура"]) == "Не подтверждён"
    assert "номера ни за кем нет" in page.certificates.answer.sentence.text()


def test_a_summary_is_named_for_what_it_is(
    laptop: Laptop, tmp_path: Path, page: OfficePage, qtbot: QtBot
) -> None:
    summary = tmp_path / "с.xlsx"
    deque(reading_workbook.write(reports.snapshot(laptop.store.db), summary), maxlen=0)
    with qtbot.waitSignal(page.desk.toasted, timeout=30_000) as told:
        page.certificates.open_workbook(summary)
    assert "сводка для чтения" in told.args[0].text
    assert page.certificates.laptops.open.isEnabled()
