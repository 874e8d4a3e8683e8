"""A row that cannot be taken is named and worded all the same, whatever stands in its cells."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.workbook import book_parser, contract
from seminar_desk.gather.books import book_judgement, book_plans, field_words, row_changes
from seminar_desk.gather.books.row_names import RowNames
from tests.hands.books import edited
from tests.hands.hall_desks import HallDesk, desks, fresh_desk
from tests.hands.stores import make_example
from tests.hands.workbooks import export

NOTHING_SUCH = "ничего такого"


def spoil(book: Workbook) -> None:
    """Type words where dates, moments, numbers and codes belong, in the first row of each sheet."""
    for sheet in contract.data_sheets():
        for place, column in enumerate(sheet.columns, start=1):
            kind_is_free = column.kind in ("text", "prose", "uid", "json")
            if not kind_is_free and book[sheet.name].max_row > 1:
                book[sheet.name].cell(2, place).value = NOTHING_SUCH


def test_spoilt_rows_of_every_sheet_are_worded(tmp_path: Path) -> None:
    store = make_example(tmp_path / "a")
    path = export(store.db, path=tmp_path / "книга.xlsx").path
    office = fresh_desk(tmp_path / "b")
    book = book_parser.opened(edited(path, tmp_path / "п.xlsx", spoil))
    plan = book_plans.plan(office.db, book, book_judgement.judged(office.db, book))
    wrong = [row for row in plan.rows if row.state == book_plan.ERROR]
    assert {"session", "attendance", "assembly"} <= {row.table for row in wrong}
    for language in LANGUAGES:
        names = RowNames(office.db, language, plan.rows)
        for row in wrong:
            names.who(row.table, row.theirs)
            names.where(row.table, row.theirs)
            assert row_changes.summary(row, language)
            row_changes.sides(row, language)


def test_two_moments_of_one_minute_are_told_apart(tmp_path: Path) -> None:
    here, there = desks(tmp_path, 2)
    for desk, second in ((here, 11), (there, 48)):
        with desk.db.change("another second"):
            desk.db.update(
                "session", desk.session_uid, {"opened_at_utc": f"2017-10-24T03:02:{second}.000000Z"}
            )
    (row,) = here.plan(there.book()).asked
    (line,) = (each for each in row_changes.sides(row, "ru") if each.is_asked)
    assert (line.ours[-2:], line.theirs[-2:]) == ("11", "48")
    before, after = row_changes.summary(row, "ru").split(" → ")
    assert before != after


def test_a_donors_book_is_no_book_of_a_desk(tmp_path: Path) -> None:
    office, desk = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    path = export(desk.db, path=tmp_path / "д.xlsx", profile=contract.DONOR).path
    with pytest.raises(ProblemError, match="exchange_for_donor"):
        judged(office, path)


def judged(desk: HallDesk, path: Path) -> None:
    book_judgement.judged(desk.db, book_parser.opened(path))


def test_a_consent_is_a_day_and_only_a_refusal_is_said() -> None:
    given = {"consent_at_utc": "2017-10-24T02:30:21.000000Z", "consent_declined": "NO"}
    unasked = {"consent_at_utc": None, "consent_declined": "NO"}
    refused = {"consent_at_utc": None, "consent_declined": "YES"}
    said = [field_words.said("person", "consent", row, "ru") for row in (given, unasked, refused)]
    assert said[0].startswith("24.10.2017 ")
    assert "," not in said[0]
    assert said[1:] == ["—", "отказ"]
