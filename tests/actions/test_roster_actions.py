"""What the preview shows is what is written; the same list again changes nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desk.actions import history
from seminar_desk.actions.days.sessions import cancel, open_day
from seminar_desk.actions.lists.list_imports import apply_roster
from seminar_desk.actions.people import attendance
from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.list_changes import FieldChange
from seminar_desk.domain.lists.roster import (
    CHANGED,
    LINK,
    NEW,
    POSSIBLE_DUPLICATE,
    PROBLEM,
    SAME,
    SKIP,
    TAKE,
    RosterPlan,
    RosterReading,
    RosterRow,
)
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.lists.roster_file import read_roster
from seminar_desk.files import DATA
from seminar_desk.gather.lists.import_plans import plan_roster
from seminar_desk.store import journal
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.lists import write_xlsx
from tests.hands.stores import invite, make_store
from tests.hands.tries import tries

HEADER = ["Ф.И.О.", "Роль", "Аймак", "Телефон", "Год рожд."]


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    store = make_store(tmp_path / "data")
    yield store.db
    store.close()


def session_of(db: Database, code: str) -> Session:
    found = session_rows.with_code(db, code)
    assert found
    return found


def plan(db: Database, reading: RosterReading, code: str = "S01", **decided: str) -> RosterPlan:
    decisions = {(int(row.removeprefix("row")), 0): choice for row, choice in decided.items()}
    session = session_of(db, code)
    return plan_roster(db, session_uid=session.uid, reading=reading, decisions=decisions)


def reading_of(tmp_path: Path, *rows: list[str]) -> RosterReading:
    path = write_xlsx(tmp_path / "list.xlsx", {"Список": [HEADER, *rows]})
    return read_roster(path)


def states(planned: RosterPlan) -> list[str]:
    return [row.state for row in planned.rows]


def _standing(planned: RosterPlan) -> dict[str, int]:
    return {state: count for state, count in planned.counts.items() if count}


def reason_codes(planned: RosterPlan) -> list[str]:
    cells = [cell for row in planned.rows for cell in row.reasons]
    for cell in cells:
        assert all(sentence(cell.problem, language) for language in LANGUAGES)
    return [cell.problem.code for cell in cells]


def names_in(db: Database, code: str = "S01") -> list[str]:
    return [row.full_name for row in attendance_rows.of_session(db, session_of(db, code).uid)]


def test_the_sample_list_is_taken_once_and_undone_at_once(db: Database) -> None:
    reading = read_roster(DATA / "sample_roster.xlsx")
    first = plan(db, reading)
    assert _standing(first) == {NEW: 31, POSSIBLE_DUPLICATE: 1}
    assert reason_codes(first) == ["roster_twice"]
    assert len(apply_roster(db, first)) == 31
    people = attendance_rows.of_session(db, session_of(db, "S01").uid)
    assert [person.full_name for person in people] == [row.name for row in first.taken]
    assert all(person.aimak_soate14.startswith("41704220") for person in people)
    assert {person.registration for person in people} == {"INVITED"}
    assert people[5].aimak == "Ат-Башынский"
    again = plan(db, reading)
    assert _standing(again) == {SAME: 31, POSSIBLE_DUPLICATE: 1}
    step = journal.last_undoable(db)
    assert apply_roster(db, again) == ()
    assert journal.last_undoable(db) == step
    history.undo(db)
    assert names_in(db) == []


def test_a_row_that_repeats_another_waits_for_a_decision(db: Database, tmp_path: Path) -> None:
    reading = reading_of(
        tmp_path,
        ["Асанов Бакыт", "деп. АК", "Ак-Музский", "0700 111111", "1961"],
        ["Асанов Бакыт", "деп. АК", "Ак-Музский АО", "", ""],
        ["Асанов Бакыт", "деп. АК", "Казыбекский", "", ""],
        ["Исакова Жаңыл", "АӨ адиси", "Ак-Музский", "0700 111111", ""],
    )
    planned = plan(db, reading)
    assert states(planned) == [NEW, POSSIBLE_DUPLICATE, NEW, POSSIBLE_DUPLICATE]
    assert [row.decision for row in planned.rows] == [TAKE, SKIP, TAKE, TAKE]
    assert reason_codes(planned) == ["roster_twice", "roster_phone_twice"]
    assert planned.rows[3].like_row == 2
    both = plan(db, reading, row3=TAKE, row5=SKIP)
    assert len(apply_roster(db, both)) == 3
    assert states(plan(db, reading))[:3] == [SAME, SAME, SAME]


def test_people_who_are_already_here(db: Database, tmp_path: Path) -> None:
    here = session_of(db, "S01").uid
    invite(db, here, "Асанов Бакыт Сапарович", phone="0700111111")
    invite(db, here, "Исакова Жаңыл")
    reading = reading_of(
        tmp_path,
        ["АСАНОВ БАКЫТ САПАРОВИЧ", "Депутат", "Ак-Музский", "", ""],
        ["Исакова Жаныл", "глава АО", "Ак-Музский", "", ""],
        ["Орозов Эркин", "ИГ", "Казыбекский", "+996 700 111 111", ""],
        ["Исакова Жаңыл", "ИГ", "Казыбекский", "", ""],
    )
    planned = plan(db, reading)
    assert states(planned) == [SAME, CHANGED, NEW, NEW]
    assert reason_codes(planned) == ["roster_same", "roster_changed"]
    assert planned.rows[1].like is not None
    assert planned.rows[1].changes == (FieldChange("role_code", "ak_deputy", "ao_head"),)
    hints = [hint.problem.code for hint in planned.rows[3].hints]
    assert hints == ["roster_name_elsewhere"]


def test_somebody_known_from_another_session_can_be_the_same_person(
    db: Database, tmp_path: Path
) -> None:
    known = invite(db, session_of(db, "S02").uid, "Асанов Бакыт", phone="0700111111", sex="m")
    reading = reading_of(tmp_path, ["Асанов Бакыт Сапарович", "ИГ", "Ак-Музский", "", "1961"])
    planned = plan(db, reading)
    assert states(planned) == [POSSIBLE_DUPLICATE]
    assert planned.rows[0].decision == SKIP
    apply_roster(db, plan(db, reading, row2=LINK))
    (linked,) = attendance_rows.of_session(db, session_of(db, "S01").uid)
    assert linked.person_uid == known.person_uid
    assert (linked.patronymic, linked.phone, linked.birth_year) == ("Сапарович", "0700111111", 1961)
    assert states(plan(db, reading)) == [SAME]


def test_wrong_cells_keep_a_row_out_unless_it_is_taken_without_them(
    db: Database, tmp_path: Path
) -> None:
    reading = reading_of(
        tmp_path,
        ["Асанов Бакыт", "деп. АК", "Ак-Музский", "спросить", "1850"],
        ["", "деп. АК", "Ак-Музский", "0700 222222", ""],
        ["Ж" * 300, "деп. АК", "", "", ""],
        ["Исаков Эрмек", "деп. АК", "Неведомый", "", "2016"],
    )
    planned = plan(db, reading, row3=TAKE, row4=TAKE)
    assert states(planned) == [PROBLEM] * 4
    wrong = [cell for row in planned.rows for cell in row.reasons]
    assert [(cell.row, cell.column, cell.problem.code) for cell in wrong] == [
        (2, "E", "birth_year_impossible"),
        (3, "A", "roster_name_missing"),
        (4, "A", "name_too_long"),
        (5, "E", "birth_year_impossible"),
    ]
    assert [hint.problem.code for hint in planned.rows[0].hints] == ["phone_unreadable"]
    assert [hint.problem.code for hint in planned.rows[3].hints] == ["roster_aimak_unknown"]
    assert planned.taken == ()
    apply_roster(db, plan(db, reading, row2=TAKE))
    (taken,) = attendance_rows.of_session(db, session_of(db, "S01").uid)
    assert (taken.phone, taken.birth_year, taken.note) == ("", None, "Телефон: спросить")
    assert states(plan(db, reading))[0] == SAME


def test_a_plan_that_grew_old_is_not_written(db: Database, tmp_path: Path) -> None:
    reading = reading_of(tmp_path, ["Асанов Бакыт", "деп. АК", "Ак-Музский", "", ""])
    shown = plan(db, reading)
    invite(db, shown.session.uid, "Асанов Бакыт")
    with pytest.raises(ProblemError, match="roster_plan_stale"):
        apply_roster(db, shown)
    assert names_in(db) == ["Асанов Бакыт"]


def test_a_cancelled_session_takes_nobody(db: Database, tmp_path: Path) -> None:

    cancel(db, session_uid=session_of(db, "S01").uid, reason="перевал закрыт")
    reading = reading_of(tmp_path, ["Асанов Бакыт", "деп. АК", "Ак-Музский", "", ""])
    with pytest.raises(ProblemError, match="session_cancelled"):
        plan(db, reading)


def test_a_checked_in_person_stays_checked_in(db: Database) -> None:
    reading = read_roster(DATA / "sample_roster.xlsx")
    apply_roster(db, plan(db, reading))
    session = session_of(db, "S01")
    first = attendance_rows.of_session(db, session.uid)[0]

    open_day(db, session_uid=session.uid)
    attendance.check_in(db, attendance_uid=first.uid)
    assert apply_roster(db, plan(db, reading)) == ()
    assert attendance_rows.of_session(db, session.uid)[0].is_present


_NAMES = st.sampled_from(["Асанов", "Асанова", "Үсөнов", "Усонов", "Бакыт уулу"])
_ENTRIES = st.builds(
    Entry,
    surname=_NAMES,
    given_name=st.sampled_from(["Бакыт", "Жаңыл", "Жаныл", ""]),
    patronymic=st.sampled_from(["", "Асанович"]),
    phone=st.sampled_from(["", "0700111111", "0700222222"]),
    aimak=st.sampled_from(["", "Ак-Музский", "Казыбекский АО", "Неведомый"]),
    role_code=st.sampled_from(["ak_deputy", "ig_member"]),
    role_text=st.just("как написано"),
    birth_year=st.sampled_from([None, 1961, 1850]),
)


@pytest.mark.long
@settings(max_examples=tries(25))
@given(
    entries=st.lists(_ENTRIES, max_size=8),
    choices=st.dictionaries(st.integers(2, 9), st.sampled_from([TAKE, SKIP, LINK])),
)
def test_importing_twice_changes_nothing_and_undo_is_the_way_back(
    entries: list[Entry], choices: dict[int, str]
) -> None:
    rows = tuple(RosterRow(place + 2, entry) for place, entry in enumerate(entries))
    reading = RosterReading("list.xlsx", "Список", ("Список",), (1,), (), rows, ())
    with tempfile.TemporaryDirectory() as folder:
        store: Store = make_store(Path(folder))
        try:
            decided = {f"row{row}": choice for row, choice in choices.items()}
            shown = plan(store.db, reading, **decided)
            apply_roster(store.db, shown)
            written = names_in(store.db)
            assert written == [row.name for row in shown.taken]
            apply_roster(store.db, plan(store.db, reading, **decided))
            assert names_in(store.db) == written
            if written:
                history.undo(store.db)
            assert names_in(store.db) == []
        finally:
            store.close()
