"""What a preview says of an older row and of a total that does not agree."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.domain.books import book_plan, measures
from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.workbook import contract
from seminar_desk.ui.books.book_preview import BookPreview
from seminar_desk.ui.desk.desk import Desk
from tests.actions.test_book_imports import BAKYT
from tests.hands.book_dialogs import READING_MS
from tests.hands.books import edited, put
from tests.hands.hall_desks import HallDesk
from tests.hands.hall_moves import mark, move
from tests.hands.workbooks import export


def shown(qtbot: QtBot, desk: Desk, path: Path) -> BookPreview:
    dialog = BookPreview(desk, None, (path,))
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        dialog.open_next()
    return dialog


def test_of_an_older_row_it_says_what_stands_here(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, _ = hall
    move(second, BAKYT, "Ача")
    old = export(second.db, path=tmp_path / "старая.xlsx").path
    move(second, BAKYT, "Учук")
    first.take(second.book())
    dialog = shown(qtbot, desk, old)
    stale = [row for row in dialog.rows.list.rows() if row.state == book_plan.STALE]
    words = [dialog.rows.list.words_of(row) for row in stale]
    told = [said for who, _kind, said in words if who == BAKYT]
    assert "здесь новее: Место: Учук" in told
    assert not any("→" in said for _who, _kind, said in words)


def test_a_total_that_does_not_agree_is_named_in_words(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    def unmark(book: Workbook) -> None:
        for column in ("checked_in_at_utc", "checked_in_by", "checked_in_desk"):
            put(book, "attendance", column, None)

    mark(hall[1], BAKYT)
    path = export(hall[1].db, path=tmp_path / "книга.xlsx").path
    dialog = shown(qtbot, desk, edited(path, tmp_path / "итог.xlsx", unmark))
    told = "Итог «Пришли»: по строкам выходит 0, а в книге записано 1."
    assert told in dialog.notes.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_total_has_words(language: str) -> None:
    codes = [*contract.lists()["measure"], "present_f", "present_m", "present_unknown"]
    for measure in codes:
        facts: dict[str, str | int] = {"measure": measure, "said": 1, "found": 2}
        named = measures.said(measure, language)
        assert named != measure
        assert named in sentence(Problem("integrity_total", facts), language)


def test_a_donors_book_is_refused_in_a_sentence(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    path = export(hall[1].db, path=tmp_path / "донору.xlsx", profile=contract.DONOR).path
    dialog = shown(qtbot, desk, path)
    assert dialog.refusal.isVisible()
    assert "файл для донора" in dialog.refusal_words
    assert dialog.plan is None
    QTest.keyClick(dialog.write, Qt.Key.Key_Return)
    assert dialog.batches == []
