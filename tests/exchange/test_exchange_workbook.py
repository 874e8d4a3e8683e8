"""The exchange workbook: complete, verified, reproducible, and never half written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from openpyxl import load_workbook

from seminar_desk.actions.certificates import certificates, signing
from seminar_desk.actions.people import attendance, merging
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.people import counts
from seminar_desk.domain.people.participant import code_for
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook import contract, workbook, workbook_reading
from seminar_desk.exchange.workbook.content_hash import content_hash
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot, Written
from seminar_desk.exchange.workbook.workbook_draft import prepare
from seminar_desk.exchange.workbook.workbook_reading import Content
from seminar_desk.files import free_path
from seminar_desk.gather import export_snapshot
from seminar_desk.store import output_rows
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.stores import begin_another_series, invite, make_store, open_first_session
from tests.hands.workbooks import export

SHEETS = (
    *("README", "sessions", "persons", "attendance", "assemblies", "agenda_items", "questions"),
    *("assembly_roles", "info_actions", "steps", "decisions", "certificates"),
    *("certificate_numbers", "exemptions", "closings", "papers", "signing_keys"),
    *("series", "authors", "failed_scans", "follow_ups", "targets", "aliases", "siblings"),
    "history",
    *("code_lists", "data_dictionary", "summary", "_meta"),
)
TAIL = (
    *("record_state", "void_reason", "row_version", "created_at_utc", "updated_at_utc"),
    *("device_id", "source_code", "extra_json"),
)


class Book(NamedTuple):
    """Hold a store and the workbook of all that is in it."""

    store: Store
    written: Written


STAMPS = ("created_device_id", "seen", "stamps", "row_digest")


@pytest.fixture
def store(store: Store) -> Store:
    return _lived(store)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """Write one workbook for all tests that only read it."""
    store = _lived(make_store(tmp_path_factory.mktemp("book") / "data"))
    written = export(store.db, path=tmp_path_factory.mktemp("out") / "book.xlsx")
    yield Book(store, written)
    store.close()


def _lived(store: Store) -> Store:
    session = open_first_session(store.db)
    people = [
        invite(store.db, session.uid, f"Токтосун-уулу Эркин{number}", phone="0772123456")
        for number in range(31)
    ]
    for person in people[:24]:
        attendance.check_in(store.db, attendance_uid=person.uid)
    attendance.remove(store.db, attendance_uid=people[30].uid, reason="=ошибка")
    plan = assemblies.begin(store.db, session_uid=session.uid, village="Баш-Кайынды")
    assemblies.edit(store.db, plan, purpose="=Водопровод\nи дороги")
    certificates.issue(store.db, session_uid=session.uid, language="ru")
    return store


def _session_uid(store: Store) -> str:
    return open_first_session(store.db).uid


def _read(path: Path) -> Content:
    with path.open("rb") as file:
        return workbook_reading.read(file)


def _rows(content: Content, name: str) -> list[dict[str, contract.Value]]:
    names = contract.sheet(name).names
    return [dict(zip(names, line, strict=True)) for line in content.lines[name]]


def test_every_sheet_is_there_with_its_columns(book: Book) -> None:
    opened = load_workbook(book.written.path)
    assert tuple(opened.sheetnames) == SHEETS
    for sheet in contract.sheets():
        worksheet = opened[sheet.name]
        assert tuple(cell.value for cell in worksheet[1]) == sheet.names
        assert worksheet.freeze_panes == "A2"
        assert not worksheet.merged_cells.ranges
        assert all(name.isascii() for name in sheet.names)
    for sheet in contract.data_sheets():
        if sheet.name != contract.SIBLINGS:
            first = sheet.columns[0].since
            aged = tuple(c.name for c in sheet.columns if c.since == first)
            tail = (*TAIL, *STAMPS) if first in ("1.2", "1.3") else TAIL
            assert aged[-len(tail) :] == tail
    cells = (cell for worksheet in opened for row in worksheet for cell in row)
    assert not any(cell.data_type == "f" for cell in cells)


def test_cells_read_back_as_they_are_in_the_store(store: Store, tmp_path: Path) -> None:
    session_uid = _session_uid(store)
    path = export(store.db, path=tmp_path / "book.xlsx", session_uid=session_uid).path
    content = _read(path)
    people = attendance_rows.of_session(store.db, session_uid)
    rows = _rows(content, "attendance")
    assert len(rows) == 31
    active = [row for row in rows if row["record_state"] == "ACTIVE"]
    assert [row["full_name"] for row in active] == [person.full_name for person in people]
    assert [row["person_code"] for row in rows] == [code_for(number) for number in range(1, 32)]
    assert rows[30]["void_reason"] == "=ошибка"
    assert rows[0]["date"] == date(2017, 10, 24)
    marked = people[0].checked_in_at_utc
    assert marked
    assert rows[0]["checked_in_at_utc"] == marked.replace(tzinfo=None)
    assert {row["present"] for row in active} == {"YES", "NO"}
    assert _rows(content, "persons")[0]["phone"] == people[0].phone
    assert _rows(content, "assemblies")[0]["purpose"] == "=Водопровод\nи дороги"
    assert _rows(content, "certificates")[0]["name_printed"] == people[0].full_name
    book = load_workbook(path)
    phone = book["persons"].cell(2, contract.sheet("persons").names.index("phone") + 1)
    assert (phone.number_format, phone.data_type) == ("@", "s")
    assert isinstance(book["attendance"]["E2"].value, datetime)


def test_a_merge_leaves_with_both_its_rows(store: Store, tmp_path: Path) -> None:
    session_uid = _session_uid(store)
    people = attendance_rows.of_session(store.db, session_uid)
    merging.merge(store.db, kept_uid=people[25].uid, merged_uid=people[26].uid)
    path = export(store.db, path=tmp_path / "book.xlsx", session_uid=session_uid).path
    content = _read(path)
    [alias] = _rows(content, "aliases")
    assert alias["kept_person_uid"] == people[25].person_uid
    persons = {row["person_uid"] for row in _rows(content, "persons")}
    assert alias["merged_person_uid"] in persons
    void = [row for row in _rows(content, "attendance") if row["void_reason"] == "merged"]
    assert [row["attendance_uid"] for row in void] == [alias["merged_attendance_uid"]]


def test_present_is_the_one_count(book: Book) -> None:
    counted = counts.count(attendance_rows.everyone(book.store.db))
    content = _read(book.written.path)
    meta = workbook_reading.meta(content)
    assert meta["total.present"] == str(counted.present) == "24"
    split = [
        int(str(row["n"]))
        for row in _rows(content, "summary")
        if row["measure"] == "present" and row["role_code"] and not row["session_code"]
    ]
    assert sum(split) == counted.present


def test_meta_tells_what_was_written(store: Store, tmp_path: Path) -> None:
    first = export(store.db, path=tmp_path / "a.xlsx")
    second = export(store.db, path=tmp_path / "b.xlsx")
    content = _read(second.path)
    meta = workbook_reading.meta(content)
    assert meta["schema_id"] == "seminar-desk.exchange"
    assert (meta["schema_version"], meta["kind"], meta["scope"]) == ("1.4", "exchange", "ALL")
    assert (meta["privacy_profile"], meta["sequence"]) == ("OFFICE", "2")
    assert meta["signing_key"] == signing.ensure_key(store.db).public_key
    assert meta["content_hash"] == second.content_hash == content_hash(content.lines)
    assert first.content_hash == second.content_hash
    for name, lines in content.lines.items():
        assert meta.get(f"rows.{name}", str(len(lines))) == str(len(lines))
    last = output_rows.last(store.db, "", "export")
    assert last
    assert (last.file_name, last.sequence, last.content_hash) == ("b.xlsx", 2, first.content_hash)


def test_a_workbook_of_one_series_holds_it_alone_and_names_it(store: Store, tmp_path: Path) -> None:
    """Two autumns in one total say nothing: rows, totals and the words are of one series."""
    uid = session_rows.all_sessions(store.db)[0].series_uid
    other = begin_another_series(store.db)
    person = invite(store.db, other.uid, "Омурова Асель")
    attendance.check_in(store.db, attendance_uid=person.uid)
    for series, sessions, name in ((uid, 12, "Нарынская и Ошская области"),
                                   (other.series_uid, 1, "Нарынская область")):  # fmt: skip
        path = export(store.db, path=tmp_path / "book.xlsx", series_uid=series).path
        content = _read(path)
        meta = workbook_reading.meta(content)
        assert (meta["scope"], meta["series_uid"], meta["series"]) == ("SERIES", series, name)
        assert len(content.lines["sessions"]) == int(meta["total.sessions"]) == sessions
        assert len(content.lines["series"]) == 1
        there = {row["session_code"] for row in _rows(content, "attendance")}
        assert (other.code in there) == (series == other.series_uid)
        assert output_rows.last(store.db, "", "export", series_uid=series)
        front = load_workbook(path).worksheets[0]
        said = [cell.value for row in front.iter_rows() for cell in row if cell.value]
        assert name in said
        assert "Все семинары одной серии" in said
    assert output_rows.last(store.db, "", "export") is None
    meta = workbook_reading.meta(_read(export(store.db, path=tmp_path / "all.xlsx").path))
    assert (meta["scope"], meta["series_uid"]) == ("ALL", "")
    assert meta["series"] == "Нарынская область; Нарынская и Ошская области"
    donor = export(store.db, path=tmp_path / "d.xlsx", series_uid=uid, profile=contract.DONOR).path
    content = _read(donor)
    (row,) = _rows(content, "series")
    assert workbook_reading.meta(content)["series_uid"] == row["series_uid"] != uid


def test_the_hash_sees_content_and_not_bytes(book: Book, tmp_path: Path) -> None:
    opened = load_workbook(book.written.path)
    opened["attendance"]["A1"].comment = None
    opened.save(tmp_path / "again.xlsx")
    assert _read(tmp_path / "again.xlsx").content_hash == book.written.content_hash
    column = contract.sheet("persons").names.index("surname") + 1
    opened["persons"].cell(2, column).value = "Другой"
    opened.save(tmp_path / "edited.xlsx")
    assert _read(tmp_path / "edited.xlsx").content_hash != book.written.content_hash


def test_rows_in_another_order_hash_the_same(store: Store) -> None:
    made = export_snapshot.snapshot(store.db)
    turned = ExchangeSnapshot(
        made.meta, {name: tuple(reversed(rows)) for name, rows in made.rows.items()}
    )
    assert prepare(made).content_hash == prepare(turned).content_hash


def test_an_empty_store_is_a_whole_workbook(tmp_path: Path) -> None:
    store = make_store(tmp_path / "store")
    path = export(store.db, path=tmp_path / "book.xlsx").path
    content = _read(path)
    assert set(content.lines) == {sheet.name for sheet in contract.sheets()}
    assert content.lines["attendance"] == ()
    assert len(content.lines["sessions"]) == 12


def test_a_rehearsal_never_leaves(tmp_path: Path) -> None:
    store = make_store(tmp_path / "store", rehearsal=True)
    with pytest.raises(ProblemError) as caught:
        export(store.db, path=tmp_path / "book.xlsx")
    assert caught.value.problems[0].code == "rehearsal_not_exported"
    assert not (tmp_path / "book.xlsx").exists()


def test_a_text_that_excel_would_cut_is_refused_by_row(tmp_path: Path) -> None:
    rows = ({"assembly_uid": "1"}, {"assembly_uid": "2", "purpose": "а" * 32_001})
    with pytest.raises(ProblemError) as caught:
        finished(workbook.write(ExchangeSnapshot({}, {"assemblies": rows}), tmp_path / "book.xlsx"))
    values = caught.value.problems[0].values
    assert (values["sheet"], values["row"], values["column"]) == ("assemblies", 3, "purpose")
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_without_a_sheet_is_named(book: Book) -> None:
    opened = load_workbook(book.written.path)
    opened.remove(opened["steps"])
    file = io.BytesIO()
    opened.save(file)
    file.seek(0)
    with pytest.raises(ProblemError) as caught:
        workbook_reading.read(file)
    assert caught.value.problems[0].values == {"sheet": "steps"}


def test_names_of_files_are_found_again(store: Store, tmp_path: Path) -> None:
    name = export_snapshot.file_name(store.db, Reach(_session_uid(store)), kind="export")
    assert name == "S01 Ат-Башинский район 2017-10-24 обмен №1.xlsx"
    (series,) = series_rows.all_series(store.db)
    of_series = export_snapshot.file_name(store.db, Reach(series_uid=series.uid), kind="export")
    assert of_series.startswith(f"{series.name_ru} 2017-10-24 обмен №1")
    assert free_path(tmp_path / name) == tmp_path / name
    (tmp_path / name).touch()
    assert free_path(tmp_path / name).name == name.replace(".xlsx", " (2).xlsx")


def test_the_file_is_an_honest_zip(book: Book) -> None:
    with zipfile.ZipFile(book.written.path) as archive:
        assert archive.testzip() is None
