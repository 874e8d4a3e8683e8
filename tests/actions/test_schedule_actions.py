"""A schedule from a file is shown before it is written, and written as shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.days import whole_series
from seminar_desk.actions.days.sessions import cancel, open_day
from seminar_desk.actions.lists.list_imports import import_schedule
from seminar_desk.domain.lists.schedule_plan import (
    CHANGED,
    NEW,
    PROBLEM,
    SAME,
    SchedulePlan,
    ScheduleReading,
)
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.lists.schedule_file import read_schedule_table
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.files import DATA
from seminar_desk.gather.lists.import_plans import plan_schedule
from seminar_desk.store import journal
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows, session_rows
from tests.hands.lists import Value, write_xlsx
from tests.hands.stores import make_store, open_first_session


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    store = make_store(tmp_path / "data")
    yield store.db
    store.close()


def reading_of(tmp_path: Path, *rows: list[Value]) -> ScheduleReading:
    header: list[Value] = ["Код", "Дата", "Район", "Место"]
    return read_schedule_table(
        open_table(write_xlsx(tmp_path / "schedule.xlsx", {"График": [header, *rows]}))
    )


def states(plan: SchedulePlan) -> list[str]:
    return [row.state for row in plan.rows]


def test_the_shipped_schedule_changes_nothing(db: Database) -> None:
    plan = plan_schedule(db, reading=read_schedule_table(open_table(DATA / "schedule.csv")))
    assert plan.counts == {NEW: 0, SAME: 12, CHANGED: 0, PROBLEM: 0}
    step = journal.last_undoable(db)
    assert import_schedule(db, plan) == ()
    assert journal.last_undoable(db) == step


def test_new_days_and_moved_days_in_one_step(db: Database, tmp_path: Path) -> None:
    reading = reading_of(
        tmp_path,
        [None, "20.11.2017", "Нарынский район", None],
        ["S13", "21.11.2017", "Лейлекский район", "Клуб"],
        ["S02", "30.10.2017", "Нарынский район", None],
        [None, "24.10.2017", "Ат-Башинский", None],
        ["S03", "вчера", "Ак-Талинский", None],
        ["S13", "21.11.2017", "Лейлекский район", "Клуб"],
    )
    plan = plan_schedule(db, reading=reading)
    assert states(plan) == [NEW, NEW, CHANGED, SAME, PROBLEM, PROBLEM]
    assert len(import_schedule(db, plan)) == 3
    moved = session_rows.with_code(db, "S02")
    assert moved
    assert (moved.date, moved.moved_from) == (date(2017, 10, 30), date(2017, 10, 25))
    added = session_rows.with_code(db, "S14")
    assert added
    assert (added.district, added.venue) == ("Нарынский район", "Зал собраний в здании РГА")
    assert states(plan_schedule(db, reading=reading))[:4] == [SAME] * 4
    history.undo(db)
    assert len(session_rows.all_sessions(db)) == 12


def test_a_row_can_be_left_out(db: Database, tmp_path: Path) -> None:
    reading = reading_of(tmp_path, ["S13", "21.11.2017", "Лейлекский район", "Клуб"])
    plan = plan_schedule(db, reading=reading, skipped={2})
    assert states(plan) == [NEW]
    assert import_schedule(db, plan) == ()


def test_a_day_that_has_begun_is_not_moved(db: Database, tmp_path: Path) -> None:
    open_first_session(db)
    reading = reading_of(tmp_path, ["S01", "30.10.2017", "Ат-Башинский", None])
    plan = plan_schedule(db, reading=reading)
    assert states(plan) == [PROBLEM]
    assert plan.rows[0].reasons[0].problem.code == "session_has_begun"


def test_a_plan_that_grew_old_is_not_written(db: Database, tmp_path: Path) -> None:
    session = session_rows.with_code(db, "S02")
    assert session
    reading = reading_of(tmp_path, ["S02", "30.10.2017", "Нарынский район", None])
    plan = plan_schedule(db, reading=reading)
    cancel(db, session_uid=session.uid, reason="перевал закрыт")
    with pytest.raises(ProblemError, match="schedule_plan_stale"):
        import_schedule(db, plan)
    with pytest.raises(ProblemError, match="session_cancelled"):
        open_day(db, session_uid=session.uid)


def test_trainer_and_number_are_written_and_compared(db: Database, tmp_path: Path) -> None:
    header: list[Value] = ["Код", "Дата", "Район", "Тренер", "Ожидается"]

    def planned(*rows: list[Value]) -> SchedulePlan:
        path = write_xlsx(tmp_path / "schedule.xlsx", {"График": [header, *rows]})
        return plan_schedule(db, reading=read_schedule_table(open_table(path)))

    old: list[Value] = ["S01", "24.10.2017", "Ат-Башинский", "Осмонов Т.", 25]
    new: list[Value] = ["", "30.11.2017", "Нарынский", "Асанова Б.", 30]
    plan = planned(old, new)
    assert states(plan) == [CHANGED, NEW]
    import_schedule(db, plan)
    first, last = session_rows.with_code(db, "S01"), session_rows.with_code(db, "S13")
    assert first is not None
    assert last is not None
    assert (first.trainer, first.expected_count) == ("Осмонов Т.", 25)
    assert (last.trainer, last.expected_count) == ("Асанова Б.", 30)
    assert states(planned(old, new)) == [SAME, SAME]


def test_a_schedule_of_another_series_leaves_the_old_sessions_alone(
    db: Database, tmp_path: Path
) -> None:
    """The office numbers its sessions from S01 again."""
    reading = reading_of(
        tmp_path,
        ["S01", "01.12.2026", "Нарынский", "Клуб"],
        ["S40", "03.12.2026", "Алайский", "Клуб"],
    )
    plan = plan_schedule(db, reading=reading, series_uid=whole_series.BEGIN)
    assert states(plan) == [NEW, NEW]
    assert [cell.problem.code for cell in plan.rows[0].reasons] == ["schedule_code_elsewhere"]
    before = session_rows.all_sessions(db)
    first, second = import_schedule(db, plan)
    added = [session_rows.session(db, uid) for uid in (first, second)]
    assert sorted(each.code for each in added) == ["S13", "S40"]
    begun = series_rows.series(db, added[0].series_uid)
    assert {each.series_uid for each in added} == {begun.uid}
    assert (begun.name_ru, begun.date_from, begun.date_to, begun.target) == (
        "Нарынская область, Ошская область",
        date(2026, 12, 1),
        date(2026, 12, 3),
        None,
    )
    history.undo(db)
    assert session_rows.all_sessions(db) == before
    assert len(series_rows.all_series(db)) == 1
