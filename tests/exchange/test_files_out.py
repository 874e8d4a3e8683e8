"""Files that leave: a calendar for phones, a copy for a stick, a hash that anybody can reckon."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from seminar_desk.domain.plans.assembly_calendar import CalendarEntry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.exchange import calendar_file
from seminar_desk.exchange.calendar_file import Event
from seminar_desk.exchange.workbook import cells, contract, workbook, workbook_reading
from seminar_desk.exchange.workbook.content_hash import content_hash
from seminar_desk.exchange.workbook.contract import ContractColumn, ExchangeSnapshot

NOW = datetime(2017, 10, 24, 3, tzinfo=UTC)
DAY = date(2017, 11, 12)


def entry(**facts: object) -> CalendarEntry:
    known: dict[str, object] = {"first": DAY, "last": DAY, "start_time": "11:00", **facts}
    return CalendarEntry("a", "s", "S01", "Терек", "Ак-Муз", "skhod", **known)  # type: ignore[arg-type]


def lines(*events: Event) -> list[str]:
    content = calendar_file.to_bytes(events, NOW).decode()
    assert content.endswith("\r\n")
    return content.replace("\r\n ", "").split("\r\n")[:-1]


def test_the_whole_of_a_calendar() -> None:
    assert lines(Event(entry(venue="Клуб"), "Сход", "а\nб\\в")) == [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Seminar Desk//Assemblies//RU"),
        *("CALSCALE:GREGORIAN", "METHOD:PUBLISH"),
        *("BEGIN:VEVENT", "UID:a@seminar-desk", "DTSTAMP:20171024T030000Z"),
        *("DTSTART:20171112T110000", "DTEND:20171112T130000"),  # two hours where nobody said
        *("SUMMARY:Сход", r"LOCATION:Терек\, Клуб", r"DESCRIPTION:а\nб\\в"),
        *("STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR"),
    ]


@pytest.mark.parametrize(
    ("facts", "said", "unsaid"),
    [
        ({"duration_minutes": 45}, "DTEND:20171112T114500", "LOCATION"),
        ({"start_time": ""}, "DTEND;VALUE=DATE:20171113", "DTSTART:"),
        ({"last": date(2017, 11, 14)}, "DTSTART;VALUE=DATE:20171112", "DTSTART:"),
        ({"last": date(2017, 11, 14)}, "STATUS:TENTATIVE", "STATUS:CONFIRMED"),
        ({"outcome_code": "cancelled"}, "STATUS:CANCELLED", "STATUS:CONFIRMED"),
        ({"outcome_code": "held"}, "STATUS:CONFIRMED", "DESCRIPTION"),
        ({"first": None, "last": None}, "END:VCALENDAR", "BEGIN:VEVENT"),
    ],
)
def test_events(facts: dict[str, object], said: str, unsaid: str) -> None:
    found = lines(Event(entry(**facts), "Сход"))
    assert said in found
    assert not [line for line in found if line.startswith(unsaid)]


def test_a_line_is_folded_at_its_seventy_sixth_octet() -> None:
    assert list(calendar_file.folded("a" * 75)) == ["a" * 75]
    assert list(calendar_file.folded("a" * 76)) == ["a" * 75, " a"]
    assert list(calendar_file.folded("a" * 150)) == ["a" * 75, " " + "a" * 74, " a"]
    assert list(calendar_file.folded("я" * 38)) == ["я" * 37, " я"]


def test_a_copy_for_a_stick_is_the_very_file(tmp_path: Path) -> None:
    book, stick = tmp_path / "book.xlsx", tmp_path / "stick.xlsx"
    written = finished(workbook.write(ExchangeSnapshot({}), book))
    said = list(workbook.copy(book, stick, written.content_hash))
    assert said == [Progress(1, 2), Progress(2, 2)]
    assert finished(workbook.copy(book, stick, written.content_hash)) == stick
    assert stick.read_bytes() == book.read_bytes()
    for source, code in (
        (tmp_path / "none.xlsx", "export_gone"),
        (tmp_path / "text.xlsx", "export_edited"),
    ):
        (tmp_path / "text.xlsx").write_text("нет", encoding="utf-8")
        with pytest.raises(ProblemError, match=code):
            finished(workbook.copy(source, stick, written.content_hash))
    with pytest.raises(ProblemError, match="export_edited"):
        finished(workbook.copy(book, tmp_path / "b.xlsx", "sha256:0"))
    assert not (tmp_path / "b.xlsx").exists()


def test_the_hash_is_what_the_contract_says_it_is() -> None:
    rows = {"persons": ((*("2", "Б"), 5), (*("1", "А"), None))}
    columns = [
        ContractColumn(name, kind, canonical, "NO", key, (), "open", "1.0", "")
        for name, kind, canonical, key in (
            ("uid", "uid", "YES", "PRIMARY"),
            ("surname", "text", "YES", ""),
            ("label", "integer", "LABEL", ""),
        )
    ]
    sheet = contract.ContractSheet("persons", tuple(columns))
    empty = contract.ContractSheet("void", tuple(columns[:1]))
    text = '["persons","uid","surname"]\n["1","А"]\n["2","Б"]\n["void","uid"]\n'
    expected = f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"
    assert content_hash(rows, [sheet, empty]) == expected
    moment = datetime(2017, 10, 24, 3, 2, 11)  # noqa: DTZ001 - naive UTC, as a cell holds it
    told = [cells.canonical(value) for value in (moment, DAY, 5, "а", None)]
    assert json.dumps(told, ensure_ascii=False) == (
        '["2017-10-24T03:02:11.000", "2017-11-12", 5, "а", null]'
    )


@pytest.mark.parametrize(
    ("kind", "cell", "value"),
    [
        ("integer", 5.0, 5),
        ("integer", 5.5, "5.5"),
        ("text", 5, 5),
        ("text", "  ", None),
        ("flag", True, "True"),
        ("date", "2017-10-24", DAY.replace(month=10, day=24)),
        ("date", "24 октября", "24 октября"),
        ("date", datetime(2017, 10, 24, 9), DAY.replace(month=10, day=24)),  # noqa: DTZ001
        ("datetime", "2017-10-24 03:02:11", datetime(2017, 10, 24, 3, 2, 11)),  # noqa: DTZ001
        ("datetime", DAY, datetime(2017, 11, 12)),  # noqa: DTZ001
        ("text", "2017-10-24", "2017-10-24"),
        (
            "datetime",
            datetime(2017, 10, 24, 3, 2, 10, 999_600),  # noqa: DTZ001
            datetime(2017, 10, 24, 3, 2, 11),  # noqa: DTZ001
        ),
    ],
)
def test_cells_come_back_as_their_column_has_them(kind: str, cell: object, value: object) -> None:
    names = contract.sheet(contract.DICTIONARY).names
    about = {**dict.fromkeys(names, ""), "sheet": "later", "canonical": "YES"}
    columns: tuple[contract.Row, ...] = (
        {**about, "column": "uid", "type": "uid", "key": "PRIMARY"},
        {**about, "column": "x", "type": kind},
    )
    (sheet,) = contract.described(columns)
    (line,) = workbook_reading._lines(sheet, {"later": [["uid", "x"], ["1", cell], ["", ""]]})
    assert line == ("1", value)
