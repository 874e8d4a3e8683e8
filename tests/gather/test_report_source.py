"""What reports are made of is read in steps, sent in pieces, and is whole at the other end."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from seminar_desk.domain.figures.office_report import (
    DISTRICT,
    DONOR,
    KINDS,
    OBLAST,
    OFFICE,
    PLACED,
    ReportSection,
    ReportWish,
)
from seminar_desk.domain.progress import finished
from seminar_desk.gather.figures import (
    counted_people,
    figure_relations,
    office_reports,
    report_source,
)
from seminar_desk.store.database import Database
from seminar_desk.store.figures import figure_rows
from seminar_desk.store.people import attendance_rows
from tests.hands.office_series import office

PLACES = {DISTRICT: "41704220", OBLAST: "KG-O"}


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    store = office(tmp_path)
    yield store.db
    store.close()


@pytest.mark.parametrize("profile", [OFFICE, DONOR])
@pytest.mark.parametrize("kind", KINDS)
def test_a_report_of_pieces_is_the_report(db: Database, kind: str, profile: str) -> None:
    if profile == DONOR and (kind == "missing" or kind in PLACED):
        pytest.skip("the donor gets none")
    asked = ReportWish(kind, "ky", profile, place=_place(db, kind))
    source = finished(report_source.reading(db, asked))
    sent = [pickle.dumps(piece) for piece in report_source.pieces(source)]
    joined = report_source.joined(pickle.loads(piece) for piece in sent)
    assert office_reports.made(joined, asked) == office_reports.report(db, asked)
    assert office_reports.file_name(db, asked) == office_reports.report(db, asked).file_name


def test_no_piece_holds_a_whole_list(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists of a hundred thousand records were sent as one: the window stood for two seconds."""
    monkeypatch.setattr(report_source, "_ROWS_AT_ONCE", 3)
    source = finished(report_source.reading(db, ReportWish("missing", "ru")))
    pieces = [*report_source.pieces(source)]
    rows = [len(value) for kind, value in pieces if kind == "rows"]
    tables = [section.table for section in source.missing if section.table]
    assert max(rows) == 3
    assert sum(rows) == sum(len(table.rows) for table in tables) > 100
    assert not any(section.table and section.table.rows for section in _bare(pieces))
    assert [*report_source.joined(pieces).missing] == [*source.missing]


def _bare(pieces: Sequence[tuple[str, Any]]) -> Iterator[ReportSection]:
    for kind, value in pieces:
        yield from value.missing if kind == "source" else (value,) if kind == "section" else ()


def _place(db: Database, kind: str) -> str:
    if kind not in PLACED:
        return ""
    return office_reports.place_names(db, kind, "ru")[-1][0]


def test_some_rows_at_a_time_come_to_the_same(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = figure_relations.read(db)
    monkeypatch.setattr(counted_people, "_AT_ONCE", 1)
    monkeypatch.setattr(figure_rows, "_AT_ONCE", 7)
    in_parts = figure_relations.read(db)
    for name, part in at_once.parts.items():
        columns = tuple(part.columns)
        assert [*in_parts.parts[name].rows(columns)] == [*part.rows(columns)], name
    assert in_parts.reference == at_once.reference
    assert in_parts.names == at_once.names


def test_what_is_written_meanwhile_is_read_too(db: Database) -> None:
    work = figure_relations.reading(db)
    for _ in range(8):
        next(work)
    absent = next(row for row in attendance_rows.everyone(db) if not row.is_present)
    with db.change("mark"):
        db.update("attendance", absent.uid, {"checked_in_at_utc": "2018-03-01T04:00:00.000000Z"})
    read = finished(work)
    now = figure_relations.read(db)
    names = ("session", "person", "present")
    people = (each.parts["participations"].rows(names) for each in (read, now))
    assert [*next(people)] == [*next(people)]


def test_what_is_written_beside_stops_no_reading(db: Database) -> None:
    work = figure_relations.reading(db)
    steps = 1
    next(work)
    with db.change("note"):
        db.insert("output", {"kind": "badges_pdf", "at_utc": "2018-03-01T04:00:00.000000Z"})
    for _ in work:
        steps += 1
    assert steps == sum(1 for _ in figure_relations.reading(db))
