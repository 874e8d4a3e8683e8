"""Values that cannot be taken out of an exchange workbook are named by their cells, all at once."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.progress import finished
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.workbook import book_parser, contract, workbook
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot
from tests.hands.books import edited, faults, part_of, put, repacked

WRONG: tuple[tuple[str, object, str, str], ...] = (
    ("phone", 772123456, "book_cell_number", "772123456"),
    ("person_uid", 13, "book_cell_number", "13"),
    ("consent_declined", True, "book_cell_kind", "True"),
    ("surname", datetime(2017, 10, 24), "book_cell_kind", "2017-10-24"),  # noqa: DTZ001
    ("birth_year", "в 61-м", "book_cell_whole", "в 61-м"),
    ("birth_year", 1961.5, "book_cell_whole", "1961.5"),
    ("birth_year", True, "book_cell_whole", "True"),
    ("consent_at_utc", "24.10.17", "book_cell_short_year", "24.10.17"),
    ("consent_at_utc", "24/10/17 09:00", "book_cell_short_year", "24/10/17 09:00"),
    ("consent_at_utc", "осенью", "book_cell_day", "осенью"),
    ("consent_at_utc", "31.02.2017", "book_cell_day", "31.02.2017"),
    ("consent_at_utc", True, "book_cell_day", "True"),
    ("consent_at_utc", 5, "book_cell_day", "5.0"),
)


def test_a_value_that_cannot_be_taken_is_named_by_its_cell(tmp_path: Path) -> None:
    people: tuple[contract.Row, ...] = tuple({"person_uid": f"a{n}"} for n in range(len(WRONG)))
    path = tmp_path / "b.xlsx"
    finished(workbook.write(ExchangeSnapshot({"kind": "exchange"}, {"persons": people}), path))

    def spoil(book: Workbook) -> None:
        for row, (column, value, _, _) in enumerate(WRONG, start=2):
            put(book, "persons", column, value, row=row)

    book = book_parser.opened(edited(path, path, spoil))
    assert sorted(faults(book), key=lambda fault: fault[1]["row"]) == [
        (code, {"sheet": "persons", "row": row, "column": column, "text": text})
        for row, (column, _, code, text) in enumerate(WRONG, start=2)
    ]
    assert book.faulty == {"persons": frozenset(range(2, len(WRONG) + 2))}


def test_all_wrong_values_are_told_at_once(written: Path, tmp_path: Path) -> None:
    def spoil(book: Workbook) -> None:
        put(book, "persons", "phone", 5, row=3)
        put(book, "attendance", "attendance_uid", None, row=2)
        put(book, "sessions", "venue", "а" * 40_000)
        put(book, "persons", "person_uid", book["persons"]["A2"].value, row=4)

    book = book_parser.opened(edited(written, tmp_path / "b.xlsx", spoil))
    told = {
        code: (values["sheet"], values["row"], values["column"]) for code, values in faults(book)
    }
    assert told == {
        "book_cell_long": ("sessions", 2, "venue"),
        "book_cell_number": ("persons", 3, "phone"),
        "book_key_twice": ("persons", 4, "person_uid"),
        "book_key_missing": ("attendance", 2, "attendance_uid"),
    }
    assert book.fault_count == 4
    assert [fault.values["first"] for fault in book.faults if "first" in fault.values] == [2]


def test_of_very_many_wrong_values_the_first_are_told_and_all_rows_known(tmp_path: Path) -> None:
    people: tuple[contract.Row, ...] = tuple(
        {"person_uid": f"{n}", "birth_year": "нет"} for n in range(1_200)
    )
    path = tmp_path / "b.xlsx"
    finished(workbook.write(ExchangeSnapshot({"kind": "exchange"}, {"persons": people}), path))
    book = book_parser.opened(path)
    assert (len(book.faults), book.fault_count, len(book.faulty["persons"])) == (1000, 1200, 1200)


def test_dates_and_numbers_as_text_are_read_and_said(written: Path, tmp_path: Path) -> None:
    def retype(book: Workbook) -> None:
        put(book, "persons", "consent_at_utc", "24.10.2017 09:02", row=2)
        put(book, "persons", "consent_at_utc", "2017-10-24T09:02:00+06:00", row=3)
        put(book, "sessions", "date", "24.10.2017")
        put(book, "persons", "birth_year", " 1961 ")
        put(book, "persons", "surname", 5)

    book = book_parser.opened(edited(written, tmp_path / "b.xlsx", retype))
    assert book.fault_count == 0
    names = contract.sheet("persons").names
    first, second = (
        dict(zip(names, line, strict=True)) for line in book.content.lines["persons"][:2]
    )
    assert first["consent_at_utc"] == datetime(2017, 10, 24, 9, 2)  # noqa: DTZ001 - naive UTC
    assert second["consent_at_utc"] == datetime(2017, 10, 24, 3, 2)  # noqa: DTZ001 - naive UTC
    assert (first["birth_year"], first["surname"]) == (1961, "5")
    session = dict(
        zip(contract.sheet("sessions").names, book.content.lines["sessions"][0], strict=True)
    )
    assert session["date"] == date(2017, 10, 24)
    assert [(each.code, *each.values.values()) for each in book.warnings] == [
        ("book_days_as_text", "sessions", "date", 2, 1),
        ("book_numbers_as_text", "persons", "birth_year", 2, 1),
        ("book_days_as_text", "persons", "consent_at_utc", 2, 2),
    ]


def test_formulas_and_hidden_rows_are_said(written: Path, tmp_path: Path) -> None:
    def spoil(book: Workbook) -> None:
        put(book, "persons", "surname", '=CONCATENATE("А";"Б")', row=3)
        book["persons"].row_dimensions[2].hidden = True

    book = book_parser.opened(edited(written, tmp_path / "b.xlsx", spoil))
    assert faults(book) == [
        ("book_cell_formula", {"sheet": "persons", "row": 3, "column": "surname"})
    ]
    assert [(each.code, each.values["row"], each.values["count"]) for each in book.warnings] == [
        ("book_rows_hidden", 2, 1)
    ]

    def solved(parts: dict[str, bytes]) -> None:
        name = part_of("persons")
        parts[name] = (
            parts[name]
            .replace(b"</is>", b"</is>", 1)
            .replace(b't="inlineStr"><is><t>', b't="str"><f>A1</f><v>', 1)
            .replace(b"</t></is>", b"</v>", 1)
        )

    head_solved = repacked(written, tmp_path / "s.xlsx", solved)
    assert [each.code for each in book_parser.opened(head_solved).warnings] == ["book_formulas"]


def test_columns_that_nobody_reads_back_may_hold_anything(written: Path, tmp_path: Path) -> None:
    path = edited(
        written, tmp_path / "b.xlsx", lambda book: put(book, "persons", "sex_label_ru", 5)
    )
    book = book_parser.opened(path)
    assert book.fault_count == 0
    assert book.content.content_hash == book.meta["content_hash"]


def test_every_fault_has_its_sentence_in_each_language(written: Path, tmp_path: Path) -> None:
    def spoil(book: Workbook) -> None:
        put(book, "persons", "phone", 5, row=2)
        put(book, "persons", "birth_year", "x", row=3)
        put(book, "persons", "person_uid", None, row=4)
        put(book, "sessions", "date", "24.10.2017")
        book["persons"].row_dimensions[2].hidden = True

    book = book_parser.opened(edited(written, tmp_path / "b.xlsx", spoil))
    for problem in (*book.faults, *book.warnings):
        for language in LANGUAGES:
            assert "{" not in sentence(problem, language)
