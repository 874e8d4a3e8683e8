"""What a workbook says of itself is reckoned anew from its rows; the first difference is named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.progress import finished
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.workbook import book_opening, book_parser, integrity
from seminar_desk.exchange.workbook.integrity import EDITED, NOT_SIGNED, TRUNCATED, UNCHANGED
from seminar_desk.files import ROOT
from tests.exchange.test_donor_texts import live_a_day
from tests.hands.books import edited, put
from tests.hands.stores import make_store
from tests.hands.told_by_halves import guests_and_namesakes
from tests.hands.workbooks import export


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("обмен")
    store = make_store(folder / "дата")
    live_a_day(store.db)
    path = export(store.db, path=folder / "S01 обмен.xlsx").path
    export(store.db, path=folder / "донор.xlsx", profile="DONOR")
    store.close()
    return path


def _judged(path: Path, *, is_signed: bool = True) -> tuple[str, str]:
    found = integrity.judge(book_parser.opened(path).content, is_signed=is_signed)
    if found.difference is None:
        return found.verdict, ""
    for language in LANGUAGES:
        assert "{" not in sentence(found.difference, language)
    return found.verdict, " ".join(str(value) for value in found.difference.values.values())


def test_what_nobody_touched_is_unchanged(written: Path) -> None:
    """Whatever was written when: all totals come out of the rows again."""
    assert _judged(written) == (UNCHANGED, "")
    assert _judged(written, is_signed=False) == (NOT_SIGNED, "")
    assert _judged(ROOT / "tests" / "files" / "exchange-1.0.xlsx") == (UNCHANGED, "")
    assert _judged(written.with_name("донор.xlsx")) == (UNCHANGED, "")


def test_aimaks_are_told_as_earlier_programs_count_them(tmp_path: Path) -> None:
    """One name in two districts is one there: their readers called such a book edited."""
    store = make_store(tmp_path / "дата")
    guests_and_namesakes(store.db)
    book = book_parser.opened(export(store.db, path=tmp_path / "обмен.xlsx").path)
    by_place = integrity.totals(book.content)["aimaks"]
    assert book.meta["total.aimaks"] == str(by_place - 1)
    assert integrity.judge(book.content, is_signed=True).verdict == UNCHANGED
    store.close()


def test_totals_that_were_reckoned_where_it_was_opened_say_the_same(
    written: Path, tmp_path: Path
) -> None:
    for path in (written, edited(written, tmp_path / "S.xlsx", _say("total.present", "9"))):
        book = finished(book_opening.opening(path))
        assert book.reckoned == integrity.totals(book.content)
        judged = integrity.judge(book.content, is_signed=True, reckoned=book.reckoned)
        assert judged == integrity.judge(book.content, is_signed=True)
    assert judged.verdict == EDITED
    assert finished(book_opening.opening(written.with_name("донор.xlsx"))).reckoned is None


def _sort(book: Workbook) -> None:
    sheet = book["persons"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    for number, row in enumerate(reversed(rows), start=2):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column).value = value


def _say(key: str, value: str) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        row = next(row for row in book["_meta"].iter_rows() if row[0].value == key)
        row[1].value = value

    return change


@pytest.mark.parametrize(
    ("change", "verdict", "difference"),
    [
        (_sort, UNCHANGED, ""),
        (lambda book: put(book, "persons", "surname", "Другой"), EDITED, ""),
        (lambda book: book["persons"].delete_rows(3), TRUNCATED, "persons 3 2"),
        (lambda book: book["sessions"].delete_rows(2, 12), TRUNCATED, "sessions 12 0"),
        (_say("rows.persons", "2"), EDITED, "persons 2 3"),
        (_say("total.present", "77"), EDITED, "present 77 2"),
        (_say("total.present", "все"), EDITED, "present все 2"),
        (_say("content_hash", "sha256:0"), EDITED, ""),
    ],
)
def test_what_somebody_changed_is_named(
    written: Path,
    tmp_path: Path,
    change: Callable[[Workbook], object],
    verdict: str,
    difference: str,
) -> None:
    path = edited(written, tmp_path / "b.xlsx", change)
    assert _judged(path) == (verdict, difference)
    if verdict == UNCHANGED:
        verdict = NOT_SIGNED
    assert _judged(path, is_signed=False)[0] == verdict


def test_a_mark_that_cannot_be_read_is_counted_all_the_same(written: Path, tmp_path: Path) -> None:
    path = edited(
        written,
        tmp_path / "b.xlsx",
        lambda book: put(book, "attendance", "checked_in_at_utc", "да"),
    )
    assert _judged(path)[0] == EDITED
