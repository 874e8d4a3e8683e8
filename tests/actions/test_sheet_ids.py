"""A sign-in sheet is known by one id on every laptop, and its pages by their rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import pytest

from seminar_desk.actions.days import outputs
from seminar_desk.actions.people import attendance
from seminar_desk.documents.days.paper_head import SheetSnapshot
from seminar_desk.store import output_rows
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.opening import Store
from tests.hands import drawing
from tests.hands.drawing import pages_of, pdf_of, sheet_of, signed_sheet
from tests.hands.papers import codes_on, full_names, sheet, texts_by_pdfium
from tests.hands.stores import invite, make_store, open_first_session


def drawn(store: Store, **more: str) -> SheetSnapshot:
    uid = open_first_session(store.db).uid
    return sheet_of(store.db, uid, **more)


def go_out(store: Store, paper: SheetSnapshot, way: str = "print", pages: int = 1) -> None:
    drawing.go_out(store.db, open_first_session(store.db).uid, paper, way, pages)


def test_two_laptops_that_share_a_name_number_their_own_sheets(tmp_path: Path) -> None:
    given = []
    for laptop in ("one", "two"):
        folder = tmp_path / laptop
        folder.mkdir()
        key = laptop_keys.key_path(folder, laptop_keys.this_computer())
        laptop_keys.write_key(key, laptop.encode().ljust(32))
        store = make_store(folder)
        for _ in range(3):
            paper = drawn(store)
            given.append(paper.sheet_id)
            go_out(store, paper)
        store.close()
    assert len(set(given)) == 6
    assert [sheet_id[-2:] for sheet_id in given] == ["-1", "-2", "-3"] * 2


def test_the_last_sheet_is_the_last_one_whatever_the_clock_says(store: Store) -> None:
    uid = open_first_session(store.db).uid
    go_out(store, drawn(store))
    store.db.clock = lambda: datetime(2001, 1, 1, tzinfo=UTC)
    second = drawn(store)
    go_out(store, second)
    found = signed_sheet(store.db, uid)
    assert found
    assert found.sheet_id == second.sheet_id
    assert output_rows.last(store.db, uid, "sign_in_print") == found
    assert drawn(store).supersedes == second.sheet_id


def test_pages_printed_one_after_another_are_of_one_sheet(store: Store) -> None:
    uid = open_first_session(store.db).uid
    for name in full_names(31):
        invite(store.db, uid, name)
    first = drawn(store)
    assert len(pages_of(first).rows) == 2
    go_out(store, first)
    assert drawn(store) == first
    go_out(store, first)
    assert (drawn(store).sheet_id, drawn(store).supersedes) == ("S01-НССЛ-2", first.sheet_id)


def test_a_reprint_names_the_former_sheet_even_of_an_older_program(store: Store) -> None:
    uid = open_first_session(store.db).uid
    outputs.record(store.db, session_uid=uid, kind="sign_in_print", sheet_id="S01-1B")
    paper = drawn(store)
    assert (paper.sheet_id, paper.supersedes) == ("S01-НССЛ-1", "S01-1B")


def test_a_sheet_saved_by_an_older_program_keeps_its_id_when_printed(store: Store) -> None:
    uid = open_first_session(store.db).uid
    old = replace(drawn(store), sheet_id="S01-1B", supersedes="S01-1A")
    kind, same = "sign_in_pdf", outputs.content_hash(old)
    outputs.record(store.db, session_uid=uid, kind=kind, sheet_id="S01-1B", content_hash=same)
    assert drawn(store).sheet_id == "S01-1B"
    go_out(store, drawn(store))
    assert drawn(store).sheet_id == "S01-НССЛ-1"


def test_a_store_put_back_from_an_older_copy_repeats_no_sheet(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    store.close()
    older = (tmp_path / "seminar-desk.sqlite3").read_bytes()
    store = make_store(tmp_path)
    lost = drawn(store).sheet_id
    go_out(store, drawn(store))
    store.close()
    (tmp_path / "seminar-desk.sqlite3").write_bytes(older)
    store = make_store(tmp_path)
    assert drawn(store).sheet_id not in {lost, ""}
    store.close()


@pytest.mark.parametrize("order", ["role", "alphabet", "split"])
def test_every_page_is_kept_with_the_rows_that_its_foot_names(store: Store, order: str) -> None:
    uid = open_first_session(store.db).uid
    for name in full_names(60):
        invite(store.db, uid, name)
    paper = drawn(store, order=order)
    go_out(store, paper, pages=1)  # one page of it came out of the printer
    kept = signed_sheet(store.db, uid)
    assert kept is not None
    texts = texts_by_pdfium(pdf_of(paper))
    assert len(kept.page_rows) == len(texts) == pages_of(paper).count
    for rows, codes, text in zip(kept.page_places, kept.page_codes, texts, strict=True):
        assert f"строки {rows} " in text
        assert [code for code in codes if code not in text] == []


@pytest.mark.parametrize("language", ["ru", "ky"])
@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_the_longest_id_is_read_from_the_code_and_fits_beside_the_heading(
    language: Literal["ru", "ky"], orientation: Literal["portrait", "landscape"]
) -> None:
    paper = replace(
        sheet(60),
        language=language,
        orientation=orientation,
        sheet_id="S100-ШШШШ-128",
        supersedes="S100-ШШШШ-127",
    )
    pdf = pdf_of(paper)
    for number, text in enumerate(texts_by_pdfium(pdf), start=1):
        assert "S100-ШШШШ-127" in text
        assert codes_on(pdf, number - 1)[0].startswith(f"S100-ШШШШ-128 {number}/")


def test_a_mark_changes_no_sheet_and_a_new_name_does(store: Store) -> None:
    uid = open_first_session(store.db).uid
    person = invite(store.db, uid, "Асанов Бакыт")
    go_out(store, drawn(store), "pdf")
    saved = drawn(store).sheet_id
    attendance.check_in(store.db, attendance_uid=person.uid)
    assert drawn(store).sheet_id == saved
    invite(store.db, uid, "Пак Вера")
    assert (drawn(store).sheet_id, drawn(store).supersedes) == ("S01-НССЛ-2", saved)
