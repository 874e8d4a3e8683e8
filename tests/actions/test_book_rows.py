"""Rows that were edited by hand or cannot be read, and a whole day out and in again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from seminar_desk.actions.books import inbox_answers
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.books import finding
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.content_hash import content_hash, row_digest
from seminar_desk.exchange.workbook.workbook_reading import Content
from tests.hands.hall_desks import HallDesk, desks, empty_desk, said
from tests.hands.hall_moves import mark, move, of_people, walk_in
from tests.hands.open_questions import open_questions

_NEW = 4
BAKYT, AINURA = "Асанов Бакыт", "Токтосун кызы Айнура"


@pytest.fixture
def hall(tmp_path: Path) -> list[HallDesk]:
    return desks(tmp_path, 3)


def test_a_row_edited_by_hand_is_a_change_of_its_own(hall: list[HallDesk]) -> None:
    first, second, third = hall
    walk_in(second, "Осмонов Азат")
    book = second.book()
    names = contract.sheet("attendance").names
    village, number = names.index("village"), names.index("number")
    edited = tuple(
        (*line[:village], "Учук", *line[village + 1 :]) if line[number] == _NEW else line
        for line in book.content.lines["attendance"]
    )
    lines = {**book.content.lines, "attendance": edited}
    by_hand = replace(book, content=Content(lines, content_hash(lines)))
    first.take(by_hand)
    assert first.person("Осмонов Азат").village == "Учук"
    before = said(first.db)
    assert first.plan(by_hand).written == ()  # twice is one change
    assert said(first.db) == before
    (row,) = first.plan(book).asked  # against its desk's row it is a conflict
    assert row.groups == ("place",)
    third.take(book)
    third.take(by_hand)
    first.take(book)
    assert of_people(first) == of_people(third)


def test_export_into_an_empty_store_and_out_again_is_the_same(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    """With a conflict in it, and plans, certificates, papers and a row that was voided."""
    first, second, third = hall
    mark(first, BAKYT)
    mark(second, BAKYT)
    walk_in(second, "Осмонов Азат")
    move(third, AINURA, "Учук")
    move(first, AINURA, "Ача")
    plan = assemblies.begin(first.db, session_uid=first.session_uid, village="Учук")
    assemblies.set_authors(first.db, plan, [("", BAKYT), ("", AINURA)])
    attendance.note_failed_code(first.db, session_uid=first.session_uid, text="QR")
    certificates.issue(first.db, session_uid=first.session_uid, language="ru")
    attendance.remove(third.db, attendance_uid=third.person("Эсенова Гүлмира").uid, reason="дважды")
    first.take(second.book())
    first.take(third.book())
    empty = empty_desk(tmp_path / "пусто")
    batch = empty.take(first.book())
    assert sum(found["ERROR"] for found in batch.counts.values()) == 0
    ours, theirs = first.book().content, empty.book().content
    assert ours.lines["siblings"]
    assert theirs.content_hash == ours.content_hash


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("seen", "А"),
        ("seen", "А:много"),
        ("stamps", "name=нет"),
        ("stamps", "name"),
        ("row_version", 0),
    ],
)
def test_a_row_whose_stamps_cannot_be_read_is_named(
    hall: list[HallDesk], column: str, text: contract.Value
) -> None:
    first, second, _ = hall
    mark(second, BAKYT)
    book = second.book()
    place = contract.sheet("attendance").names.index(column)
    spoilt = tuple(
        (*line[:place], text, *line[place + 1 :]) for line in book.content.lines["attendance"]
    )
    sheet = contract.sheet("attendance")
    digest = sheet.names.index(contract.DIGEST)
    signed = tuple(
        (*line[:digest], row_digest(sheet, line), *line[digest + 1 :]) for line in spoilt
    )
    lines = {**book.content.lines, "attendance": signed}
    before = said(first.db)
    batch = first.take(replace(book, content=Content(lines, content_hash(lines))))
    assert batch.counts["attendance"]["ERROR"] == 3
    assert {key: row for key, row in said(first.db).items() if key[0] == "attendance"} == {
        key: row for key, row in before.items() if key[0] == "attendance"
    }


@pytest.mark.parametrize(("how", "village"), [("ours", "Учук"), ("theirs", "Ача")])
def test_a_desk_that_lived_twice_is_told_and_decided(
    hall: list[HallDesk], how: str, village: str
) -> None:
    """The same change says two things: both stay until somebody answers, one is shown to all."""
    first, second, _ = hall
    move(second, BAKYT, "Учук")
    first.take(second.book())
    uid = first.person(BAKYT).uid
    with first.db.change("another life"):
        first.db.replace("attendance", uid, {"village": "Ача", "digest": ""})
    (row,) = first.plan(second.book()).asked
    assert (row.state, row.groups, row.uid) == ("FORKED", ("place",), uid)
    first.take(second.book())
    assert first.person(BAKYT).village == "Учук"  # the later in the order of letters
    assert not first.plan(second.book()).asked  # it waits in the office's inbox
    (found,) = open_questions(first.db, finding.FORKED)
    inbox_answers.answer(first.db, found, how)
    assert first.person(BAKYT).village == village
    second.take(first.book())
    assert second.person(BAKYT).village == village
    assert not first.plan(second.book()).asked


@pytest.mark.parametrize("unreadable", ["{", "[7]"])
def test_a_row_beside_which_something_unreadable_stands_is_named(
    hall: list[HallDesk], unreadable: str
) -> None:
    first, second, third = hall
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача")
    first.take(second.book())
    book = first.book()
    names = contract.sheet(contract.SIBLINGS).names
    place, sheet = names.index("values_json"), names.index("sheet")
    torn = tuple(
        (*line[:place], unreadable, *line[place + 1 :]) if line[sheet] == "attendance" else line
        for line in book.content.lines[contract.SIBLINGS]
    )
    lines = {**book.content.lines, contract.SIBLINGS: torn}
    batch = third.take(replace(book, content=Content(lines, content_hash(lines))))
    assert batch.counts["attendance"]["ERROR"] == 1
    assert third.person(BAKYT).village == ""
