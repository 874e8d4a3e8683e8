"""A workbook that somebody changed proves nothing; one of the first version still does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.workbook import elsewhere
from seminar_desk.files import ROOT
from tests.hands.books import edited


def _without_column(book: Workbook, sheet: str, column: str) -> None:
    names = [cell.value for cell in book[sheet][1]]
    book[sheet].delete_cols(names.index(column) + 1)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda book: None, ""),
        (lambda book: _without_column(book, "certificates", "status_code"), "column_missing"),
        (lambda book: _without_column(book, "certificate_numbers", "number"), "column_missing"),
        (lambda book: setattr(book["certificates"], "title", "сертификаты"), "sheet_missing"),
        (lambda book: book["certificates"].delete_rows(2), "exchange_edited"),
        (lambda book: book["certificate_numbers"].delete_rows(2), "exchange_edited"),
        (lambda book: book["certificates"].insert_rows(1), "column_missing"),
    ],
)
def test_a_workbook_that_somebody_changed_proves_nothing(
    written: Path, tmp_path: Path, change: Callable[[Workbook], None], code: str
) -> None:
    """Without a row or a column an annulled certificate would pass for a good one."""
    path = edited(written, tmp_path / "правленый.xlsx", change)
    if not code:
        assert elsewhere.read(path).papers == elsewhere.read(written).papers
        return
    with pytest.raises(ProblemError) as refused:
        elsewhere.read(path)
    assert refused.value.problems[0].code == code


def test_a_workbook_of_the_first_version_is_not_signed_and_proves_nothing() -> None:
    with pytest.raises(ProblemError) as refused:
        elsewhere.read(ROOT / "tests" / "files" / "exchange-1.0.xlsx")
    assert refused.value.problems[0].code == "exchange_unsigned"
