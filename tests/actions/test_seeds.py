"""The office's seed: born at one store, looked at and taken at another, never by itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.certificates import signing
from seminar_desk.actions.days import sessions, whole_series
from seminar_desk.actions.figures import targets
from seminar_desk.actions.lists import seeds
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.domain.lists import seed
from seminar_desk.domain.lists.seed import CHANGED, NEW, PROBLEM, SAME, Seed, SeedLine, SeedPlan
from seminar_desk.domain.places import AiylAimak
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.lists import seed_file
from seminar_desk.files import DATA
from seminar_desk.gather.lists import seed_plans
from seminar_desk.store import reference_files
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.figures import target_rows
from seminar_desk.store.opening import Store
from tests.hands.seeds import OfficeKey
from tests.hands.stores import OPENED, make_store, open_first_session

HALF_A_LETTER = "\ud83d"
SPRING = date(2018, 3, 12)
ENTRY = SessionEntry(SPRING, "Баткенская область", "Баткенский район", "Клуб", code="S13")


@pytest.fixture
def office(tmp_path: Path) -> Database:
    made = make_store(tmp_path / "офис")
    OPENED.append(made)
    series = whole_series.add(made.db, name_ru="Весна", date_from=SPRING, target=60)
    sessions.add(made.db, entry=replace(ENTRY, series_uid=series.uid))
    targets.put(made.db, indicator_code="participations", value=300)
    return made.db


def given(office: Database, path: Path, change: Callable[[Seed], Seed] = lambda made: made) -> Path:
    """Write the office's seed, signed, after a change of what it says."""
    made = change(seed_plans.draft(office, title="Весна 2018"))
    seed_file.write(path, made, OfficeKey())
    return path


def planned(db: Database, path: Path) -> SeedPlan:
    return seed_plans.plan(db, seed_file.read(path))


def take(db: Database, path: Path, skipped: Collection[str] = ()) -> int:
    plan = planned(db, path)
    signing.trust(db, public_keys=[plan.public_key])
    return len(seeds.take(db, plan=plan, file_name=path.name, skipped=skipped))


def states(plan: SeedPlan) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for line in plan.lines:
        found[line.table, line.state] = found.get((line.table, line.state), 0) + 1
    return found


def code_of(line: SeedLine) -> str:
    return line.problem.code if line.problem else ""


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(ProblemError) as caught:
        act()
    return caught.value.problems[0].code


def test_series_sessions_and_targets_are_born_in_it_and_one_undo_takes_them_back(
    office: Database, store: Store, tmp_path: Path
) -> None:
    db, path = store.db, given(office, tmp_path / "набор.json")
    plan = planned(db, path)
    assert states(plan) == {
        ("series", SAME): 1,
        ("series", NEW): 1,
        ("session", SAME): 12,
        ("session", NEW): 1,
        ("target", NEW): 1,
        ("file", SAME): len(seed.FILES),
    }
    assert take(db, path) == 3
    born, at_office = (session_rows.with_code(each, "S13") for each in (db, office))
    assert born is not None
    assert born == at_office
    assert [each.value for each in target_rows.targets(db)] == [300]
    assert [each.number for each in reference_files.seeds(db)] == [1]
    assert states(planned(db, path)).keys() & {("series", NEW), ("session", NEW)} == set()
    assert take(db, path) == 0  # the very same set again
    history.undo(db)
    assert session_rows.with_code(db, "S13") is None
    assert not target_rows.targets(db)
    assert not reference_files.seeds(db)
    assert take(db, path) == 3
    assert session_rows.with_code(db, "S13") == replace(born, row_version=born.row_version + 2)


def test_two_desks_that_took_one_set_made_one_change(
    office: Database, store: Store, tmp_path: Path
) -> None:
    path = given(office, tmp_path / "набор.json")
    other = make_store(tmp_path / "второй")
    OPENED.append(other)
    said = []
    for db in (store.db, other.db):
        take(db, path)
        born = session_rows.with_code(db, "S13")
        assert born is not None
        row = db.row("session", born.uid)
        said.append({name: row[name] for name in ("uid", "device", "seen", "created_device")})
    assert said[0] == said[1]


def test_a_planned_day_follows_the_office_and_one_that_has_begun_stays(
    office: Database, store: Store, tmp_path: Path
) -> None:
    db = store.db
    first, second = session_rows.all_sessions(office)[:2]
    for session in (first, second):
        sessions.move(office, session_uid=session.uid, to=date(2017, 12, 4))
    path = given(office, tmp_path / "набор.json")
    open_first_session(db)
    lines = {line.key: line for line in planned(db, path).lines}
    assert (lines[first.uid].state, lines[second.uid].state) == (PROBLEM, CHANGED)
    assert code_of(lines[first.uid]) == "session_has_begun"
    assert set(lines[second.uid].differs) == {"date", "moved_from"}
    take(db, path)
    assert session_rows.session(db, first.uid).date == first.date
    moved = session_rows.session(db, second.uid)
    assert (moved.date, moved.moved_from) == (date(2017, 12, 4), second.date)


def test_what_is_left_out_stays_as_it_was(office: Database, store: Store, tmp_path: Path) -> None:
    db, path = store.db, given(office, tmp_path / "набор.json")
    (new,) = (line for line in planned(db, path).to_write if line.table == "session")
    assert take(db, path, skipped={new.key}) == 2
    assert session_rows.with_code(db, "S13") is None
    assert "Весна" in [each.name_ru for each in series_rows.all_series(db)]


def test_a_code_that_another_day_has_here_is_named(
    office: Database, store: Store, tmp_path: Path
) -> None:
    sessions.add(store.db, entry=replace(ENTRY, district="Лейлекский район"))
    path = given(office, tmp_path / "набор.json")
    (line,) = (line for line in planned(store.db, path).lines if line.state == PROBLEM)
    assert code_of(line) == "code_taken"


def test_an_unknown_key_an_older_set_and_a_changed_store_are_refused(
    office: Database, store: Store, tmp_path: Path
) -> None:
    db = store.db
    path = given(office, tmp_path / "набор.json")
    later = given(office, tmp_path / "второй.json", lambda made: replace(made, number=5))
    plan = planned(db, path)
    assert not plan.is_known
    act = lambda: seeds.take(db, plan=plan, file_name="набор.json")  # noqa: E731
    assert refused(act) == "seed_key_unknown"
    signing.trust(db, public_keys=[plan.public_key])
    sessions.add(db, entry=ENTRY)
    assert refused(act) == "seed_plan_stale"
    history.undo(db)
    take(db, later)
    assert planned(db, path).is_known
    assert refused(lambda: take(db, path)) == "seed_older"
    assert [each.number for each in reference_files.seeds(db)] == [5]


def test_writing_numbers_the_sets_and_a_rehearsal_writes_none(
    office: Database, tmp_path: Path
) -> None:
    numbers = [
        seeds.write(office, path=tmp_path / f"{name}.json", title=" Весна  2018 ").number
        for name in "аб"
    ]
    assert numbers == [1, 2]
    assert [each.title for each in reference_files.seeds(office)] == ["Весна 2018"] * 2
    assert seed_file.read(tmp_path / "б.json").seed.number == 2
    rehearsal = make_store(tmp_path / "проба", rehearsal=True)
    OPENED.append(rehearsal)
    path = tmp_path / "проба.json"
    assert (
        refused(lambda: seeds.write(rehearsal.db, path=path, title="")) == "rehearsal_not_exported"
    )
    assert not path.exists()


def spoiled(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    table = json.loads(path.read_text(encoding="utf-8"))
    change(table)
    path.write_text(json.dumps(table), encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda table: table.update(version=2), "seed_newer"),
        (lambda table: table.update(format="x"), "seed_foreign"),
        (lambda table: table.update(content=[]), "seed_foreign"),
        (lambda table: table.pop("signature"), "seed_foreign"),
        (lambda table: table.update(key="00"), "seed_changed"),
        (lambda table: table["content"].update(number=9), "seed_changed"),
        (lambda table: table["content"].update(title=HALF_A_LETTER), "seed_foreign"),
        (lambda table: table["content"]["rows"]["session"].pop(), "seed_changed"),
    ],
)
def test_a_set_that_was_touched_is_refused(
    office: Database,
    tmp_path: Path,
    change: Callable[[dict[str, Any]], object],
    code: str,
) -> None:
    path = given(office, tmp_path / "набор.json")
    spoiled(path, change)
    assert refused(lambda: seed_file.read(path)) == code


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"[" * 100_000, b"PK\x03\x04"])
def test_what_is_no_set_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "что-то.json"
    path.write_bytes(content)
    assert refused(lambda: seed_file.read(path)) == "seed_foreign"


@pytest.mark.parametrize(
    "head",
    [*({"made_at": at} for at in ("вчера", "2018-03-01T04:30")), {"number": True}, {"number": 0}],
)
def test_a_head_that_nobody_could_show_is_refused(
    office: Database, tmp_path: Path, head: dict[str, Any]
) -> None:
    """It is signed; whoever knows the key or not, its preview opens."""
    path = given(office, tmp_path / "набор.json", lambda made: replace(made, **head))
    assert refused(lambda: seed_file.read(path)) == "seed_foreign"


@pytest.mark.parametrize(
    ("table", "row", "column"),
    [
        ("series", {"name_ru": "Без имени"}, "uid"),
        ("series", {"uid": "", "name_ru": "Без имени"}, "uid"),
        ("series", {"uid": "u", "name_ru": 5}, "name_ru"),
        ("series", {"uid": "u", "date_from": "2018-13-01"}, "date_from"),
        ("series", {"uid": "u", "target": True}, "target"),
        ("series", {"uid": "u", "archived": "YES"}, "archived"),
        ("series", {"uid": "u", "name_ru": None}, "name_ru"),
        ("target", {"uid": "u", "indicator_code": "persons"}, "value"),
        ("session", {"uid": "u", "date": "2018-03-12"}, "code"),
        ("session", {"uid": "u", "leader_uid": "v"}, "leader_uid"),
    ],
)
def test_a_row_that_cannot_be_one_is_refused(
    office: Database, tmp_path: Path, table: str, row: seed.Row, column: str
) -> None:
    path = given(
        office,
        tmp_path / "набор.json",
        lambda made: replace(made, rows={**made.rows, table: (row,)}),
    )
    with pytest.raises(ProblemError) as caught:
        seed_file.read(path)
    (problem,) = caught.value.problems
    assert (problem.code, problem.values["column"]) == ("seed_row_wrong", column)


def test_one_row_twice_and_an_unknown_list_are_refused(office: Database, tmp_path: Path) -> None:
    def doubled(made: Seed) -> Seed:
        return replace(made, rows={**made.rows, "series": made.rows["series"] * 2})

    path = tmp_path / "набор.json"
    assert refused(lambda: seed_file.read(given(office, path, doubled))) == "seed_row_wrong"
    strange = {"../main.py": "print()"}
    path = given(office, path, lambda made: replace(made, files=strange))
    assert refused(lambda: seed_file.read(path)) == "seed_file_unknown"


AIMAKS = (DATA / "aiyl_aimaks.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("aiyl_aimaks.csv", AIMAKS, ""),
        ("aiyl_aimaks.csv", AIMAKS.replace("41704210806000", "41704210806001"), "seed_code_gone"),
        ("aiyl_aimaks.csv", "soate14\n1\n", "data_file_line"),
        ("step_templates.toml", "template = 5", "data_file_broken"),
        ("holidays.csv", "", "seed_file_unknown"),
    ],
)
def test_a_list_keeps_every_code(name: str, text: str, code: str) -> None:
    problems = seed.check_file(name, text)
    assert [problem.code for problem in problems] == ([code] if code else [])
    assert all(problem.values["file"] == name for problem in problems)


def test_an_aimak_is_one_on_the_days_that_its_list_says() -> None:
    old = AiylAimak("1", "d", "Старый", "", valid_to="2024", successors=("2",))
    new = AiylAimak("2", "d", "Новый", "", valid_from="2024-08-15")
    days = [date(2017, 10, 24), date(2024, 8, 14), date(2024, 12, 31), date(2025, 1, 1)]
    assert [old.is_valid(day) for day in days] == [True, True, True, False]
    assert [new.is_valid(day) for day in days] == [False, False, True, True]


def test_a_renamed_series_and_another_target_follow_the_office(
    office: Database, store: Store, tmp_path: Path
) -> None:
    take(store.db, given(office, tmp_path / "набор.json"))
    (series,) = (each for each in series_rows.all_series(office) if each.name_ru == "Весна")
    whole_series.edit(office, series_uid=series.uid, name_ru="Весна на юге")
    (told,) = target_rows.targets(office)
    targets.change(office, wanted=replace(told, value=400))
    second = given(office, tmp_path / "второй.json", lambda made: replace(made, number=2))
    assert take(store.db, second) == 2
    assert "Весна на юге" in [each.name_ru for each in series_rows.all_series(store.db)]
    assert [each.value for each in target_rows.targets(store.db)] == [400]


@pytest.mark.parametrize(
    ("said", "code"),
    [({"venue": " "}, "name_empty"), ({"code": ""}, "seed_row_wrong")],
)
def test_a_day_that_says_too_little_is_named(
    office: Database, store: Store, tmp_path: Path, said: seed.Row, code: str
) -> None:
    def poor(made: Seed) -> Seed:
        days = tuple(
            {**row, **said} if row["code"] == "S13" else row for row in made.rows["session"]
        )
        return replace(made, rows={**made.rows, "session": days})

    path = given(office, tmp_path / "набор.json", poor)
    (line,) = (line for line in planned(store.db, path).lines if line.state == PROBLEM)
    assert code_of(line) == code
