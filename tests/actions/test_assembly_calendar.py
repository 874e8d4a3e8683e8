"""The calendar of assemblies: days, bands, clashes, questions, and a file any phone opens."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans import assembly_calendar
from seminar_desk.domain.plans.assembly_calendar import CalendarEntry
from seminar_desk.exchange import calendar_file
from seminar_desk.gather.plans import papers_assembly
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from tests.hands.plans import begin_plan, whole_plan
from tests.hands.stores import make_store, open_first_session

NOW = datetime(2017, 10, 24, 3, 0, tzinfo=UTC)
SUNDAY = date(2017, 11, 12)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    store = make_store(tmp_path)
    yield store.db
    store.close()


def _entry(**facts: object) -> CalendarEntry:
    values: dict[str, object] = {
        "uid": "a",
        "session_uid": "s",
        "session_code": "S01",
        "place": "Баш-Кайынды",
        "aimak": "Ак-Музский",
        "form_code": "skhod",
        "first": SUNDAY,
        "last": SUNDAY,
    }
    return CalendarEntry(**{**values, **facts})  # type: ignore[arg-type]  # facts of many kinds


def _unfolded(content: bytes) -> list[str]:
    return content.decode().replace("\r\n ", "").split("\r\n")


def test_plans_of_all_sessions_stand_by_day(db: Database) -> None:
    first = open_first_session(db)
    second = session_rows.with_code(db, "S02")
    assert second
    whole_plan(db, first)
    unknown = begin_plan(db, first, "Ак-Жар")
    window = begin_plan(db, second, "Терек")
    facts = {"date_from": date(2017, 11, 5), "date_to": date(2017, 11, 9)}
    assemblies.edit(db, window, date_kind="window", **facts)
    read = papers_assembly.read_agenda(db)
    assert read.entries[0].uid == window
    assert read.entries[-1].uid == unknown
    assert [entry.session_code for entry in read.entries] == ["S02", "S01", "S01"]
    assert [entry.is_window for entry in read.entries] == [True, False, False]
    assert [entry.uid for entry in assembly_calendar.on_day(read.entries, date(2017, 11, 7))] == [
        window
    ]
    assert assembly_calendar.nearest_month(read.entries, date(2017, 10, 24)) == date(2017, 11, 1)


def test_clashes_are_named_once(db: Database) -> None:
    session = open_first_session(db)
    uids = [begin_plan(db, session, name) for name in ("Баш-Кайынды", "Баш-Кайынды", "Ак-Жар")]
    for uid in uids:
        assemblies.edit(db, uid, date_kind="exact", date_from=SUNDAY)
    found = papers_assembly.read_agenda(db).clashes
    kinds = sorted(clash.kind for clash in found)
    assert kinds == ["same_aimak", "same_aimak", "same_assembly"]


def test_questions_are_counted_with_their_own_words(db: Database) -> None:
    session = open_first_session(db)
    whole_plan(db, session)
    other = begin_plan(db, session, "Ак-Жар")
    assemblies.add_row(db, "question", other, text="Где вода?", topic_code="water")
    plans = papers_assembly.read_agenda(db).plans
    first = assembly_calendar.asked_most(plans)[0]
    assert (first.topic_code, len(first.asked)) == ("water", 2)
    assert [asked.text for asked in first.asked][1] == "Где вода?"
    opened = assembly_calendar.still_open(plans)
    kinds = [question.kind for question in opened[0][1]]
    assert kinds == ["rule", "rule", "rule", "charter", "question", "question"]
    assert [len(questions) for _, questions in opened] == [6, 1]


def test_months_turn_over_the_year() -> None:
    assert assembly_calendar.turned(date(2017, 12, 1), 1) == date(2018, 1, 1)
    assert assembly_calendar.turned(date(2018, 1, 1), -1) == date(2017, 12, 1)
    weeks = assembly_calendar.month(2017, 11)
    assert weeks[0][0] == date(2017, 10, 30)
    assert all(len(week) == 7 for week in weeks)


def test_the_file_says_times_windows_and_cancelled_ones() -> None:
    exact = _entry(start_time="11:00", duration_minutes=90, venue="Клуб, у мечети; зал")
    window = _entry(uid="b", last=date(2017, 11, 14))
    gone = _entry(uid="c", outcome_code="cancelled")
    unknown = _entry(uid="d", first=None, last=None)
    events = [calendar_file.Event(entry, "Сход") for entry in (exact, window, gone, unknown)]
    lines = _unfolded(calendar_file.to_bytes(events, NOW))
    for line in (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "UID:a@seminar-desk", "DTSTAMP:20171024T030000Z"),
        *("DTSTART:20171112T110000", "DTEND:20171112T123000", "STATUS:CONFIRMED"),
        r"LOCATION:Баш-Кайынды\, Клуб\, у мечети\; зал",
        *("DTSTART;VALUE=DATE:20171112", "DTEND;VALUE=DATE:20171115", "STATUS:TENTATIVE"),
        *("STATUS:CANCELLED", "END:VCALENDAR"),
    ):
        assert line in lines
    assert lines.count("BEGIN:VEVENT") == 3


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_lines_fold_at_75_octets_without_cutting_a_letter(text: str) -> None:
    parts = list(calendar_file.folded(text))
    assert all(len(part.encode()) <= 75 for part in parts)
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == text
    assert all(part.startswith(" ") for part in parts[1:])


def test_saving_counts_what_has_a_day(db: Database, tmp_path: Path) -> None:
    session = open_first_session(db)
    whole_plan(db, session)
    begin_plan(db, session, "Ак-Жар")
    path = tmp_path / "calendar.ics"
    assert papers_assembly.save_ics(db, path=path, language="ru") == 1
    assert "SUMMARY:Сход (собрание) · Баш-Кайынды\\, Ак-Музский" in _unfolded(path.read_bytes())
