"""The office's rules of charters and indicators: gathered, compared, in force, undone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.certificates import signing
from seminar_desk.actions.lists import seeds
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.figures.indicator import read, registry
from seminar_desk.domain.lists.seed import CHANGED, FILE, PROBLEM, SeedLine, SeedPlan
from seminar_desk.domain.lists.seed_changes import FileChange, file_changes
from seminar_desk.domain.plans.charter_rule import charter_rules
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.lists import seed_file
from seminar_desk.files import INDICATORS, REFERENCE, data_file, shipped_file
from seminar_desk.gather.lists import seed_plans
from seminar_desk.store import reference_files
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from tests.hands.seeds import OfficeKey
from tests.hands.stores import OPENED, make_store

AIMAK = "41704220807000"
SHIPPED = shipped_file(INDICATORS).read_text(encoding="utf-8")
PLACES = shipped_file("districts.csv").read_text(encoding="utf-8").rstrip() + "\n\n"
RULES = "charter_rules.csv"
BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


@pytest.fixture(autouse=True)
def read_anew(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Read lists as a program does that is started: nothing remembered of others'."""
    monkeypatch.setenv(REFERENCE, "")
    yield
    forget()


def forget() -> None:
    registry.cache_clear()
    charter_rules.cache_clear()


@pytest.fixture
def office(tmp_path: Path) -> Database:
    made = make_store(tmp_path / "офис")
    OPENED.append(made)
    return made.db


def plan_with(db: Database, soate14: str = AIMAK, **rules: str) -> str:
    session = session_rows.all_sessions(db)[0]
    uid = assemblies.begin(db, session_uid=session.uid, aimak="Ак-Музский", aimak_soate14=soate14)
    assemblies.edit(db, uid, **rules)
    return uid


def brought(
    office: Database, path: Path, files: Mapping[str, str] | None = None, number: int = 1
) -> Path:
    made = seed_plans.draft(office, title="")
    changed = replace(made, number=number, files={**made.files, **(files or {})})
    seed_file.write(path, changed, OfficeKey())
    return path


def planned(db: Database, path: Path) -> SeedPlan:
    return seed_plans.plan(db, seed_file.read(path))


def line_of(plan: SeedPlan, name: str) -> SeedLine:
    (line,) = (line for line in plan.lines if line.key == name)
    return line


def take(db: Database, plan: SeedPlan) -> None:
    signing.trust(db, public_keys=[plan.public_key])
    seeds.take(db, plan=plan, file_name="набор.json")
    start_again(db)


def start_again(db: Database) -> None:
    reference_files.put_in_force(db)
    forget()


def test_what_plans_tell_of_charters_is_given_to_every_desk_and_one_undo_takes_it_back(
    office: Database, store: Store, tmp_path: Path
) -> None:
    plan_with(office, quorum_value="1/2", quorum_status="verbal")
    plan_with(
        office,
        quorum_value="1/3 жителей",
        quorum_status="charter",
        quorum_article="ст. 12",
        publication_status="unknown",
    )
    plan_with(office, "", quorum_value="1/5", quorum_status="law")  # of no aimak of the list
    plan = planned(store.db, brought(office, tmp_path / "набор.json"))
    line = line_of(plan, RULES)
    told = {"told_on": "2017-10-24", "value": "1/3 жителей", "status": "charter"}
    unknown = {"told_on": "2017-10-24", "value": "", "status": "unknown", "article": ""}
    assert line.state == CHANGED
    assert line.changes == (
        FileChange(f"{AIMAK} quorum", {}, {**told, "article": "ст. 12"}),
        FileChange(f"{AIMAK} publication", {}, unknown),
    )
    assert charter_rules() == ()
    take(store.db, plan)
    assert [(each.rule.name, each.rule.is_known) for each in charter_rules()] == [
        ("quorum", True),
        ("publication", False),
    ]
    history.undo(store.db)
    start_again(store.db)
    assert charter_rules() == ()


def test_a_newer_set_tells_what_changed_and_an_older_one_brings_nothing_back(
    office: Database, store: Store, tmp_path: Path
) -> None:
    uid = plan_with(office, quorum_value="1/2", quorum_status="verbal")
    first = brought(office, tmp_path / "1.json")
    take(store.db, planned(store.db, first))
    assemblies.edit(office, uid, quorum_value="1/3", quorum_status="charter")
    plan = planned(store.db, brought(office, tmp_path / "2.json", number=2))
    (change,) = line_of(plan, RULES).changes
    assert (change.before["value"], change.after["value"]) == ("1/2", "1/3")
    take(store.db, plan)
    earlier = brought(office, tmp_path / "3.json", {RULES: "soate14\n"})
    with pytest.raises(ProblemError, match=r"^seed_older$"):
        seeds.take(store.db, plan=planned(store.db, earlier), file_name="3.json")
    start_again(store.db)
    assert [each.rule.value for each in charter_rules()] == ["1/3"]


def test_a_set_without_a_list_leaves_the_one_in_force_as_it_is(
    office: Database, store: Store, tmp_path: Path
) -> None:
    """Of an older program, which knows no such lists; or written at this very desk."""
    plan_with(office, quorum_value="1/3", quorum_status="charter")
    words = {INDICATORS: SHIPPED.replace('ru = "Женщины", ky', 'ru = "Участницы", ky')}
    take(store.db, planned(store.db, brought(office, tmp_path / "1.json", words)))
    older = replace(seed_plans.draft(office, title=""), number=2, files={"districts.csv": PLACES})
    seed_file.write(tmp_path / "2.json", older, OfficeKey())
    plan = planned(store.db, tmp_path / "2.json")
    assert [line.key for line in plan.lines if line.table == FILE] == ["districts.csv"]
    take(store.db, plan)
    assert data_file("districts.csv").read_text(encoding="utf-8") == PLACES
    seeds.write(store.db, path=tmp_path / "3.json", title="")
    start_again(store.db)
    assert [each.rule.value for each in charter_rules()] == ["1/3"]
    assert registry().indicator("women").names["ru"] == "Участницы"
    assert data_file("districts.csv").read_text(encoding="utf-8") == PLACES


def test_a_list_that_an_editor_marked_as_utf_8_is_the_list_without_its_mark(
    office: Database, store: Store, tmp_path: Path
) -> None:
    plan_with(office, quorum_value="1/3", quorum_status="charter")
    files = seed_plans.draft(office, title="").files
    marked = {name: f"{BYTE_ORDER_MARK}{text}" for name, text in files.items()}
    plan = planned(store.db, brought(office, tmp_path / "набор.json", marked))
    assert {line.key for line in plan.to_write} == {RULES}
    assert [change.after["value"] for change in line_of(plan, RULES).changes] == ["1/3"]
    take(store.db, plan)
    assert [each.rule.value for each in charter_rules()] == ["1/3"]
    assert registry() == read(SHIPPED)


def test_words_targets_splits_and_a_new_line_of_known_formulas_come_into_force(
    office: Database, store: Store, tmp_path: Path
) -> None:
    text = SHIPPED.replace('ru = "Женщины", ky', 'ru = "Участницы", ky')
    text = text.replace('sex = { ru = "Пол"', 'sex = { ru = "Женщины и мужчины"')
    start = text.index('code = "left_early"')
    text = text[:start] + text[start:].replace('"session", "series"', '"series"', 1)
    text = text.replace(
        "[[not_collected]]",
        '[[indicator]]\ncode = "men"\ngroup = "people"\nunit = "people"\nformula = "count"\n'
        'names = { ru = "Мужчины", ky = "Эркектер", en = "Men" }\nof = "participations"\n'
        'where = { present = "YES" }\npart = { sex = "m" }\nonce = "person"\ntarget = true\n'
        'source = "The office"\n\n[[not_collected]]',
        1,
    )
    path = brought(office, tmp_path / "набор.json", {INDICATORS: text})
    line = line_of(planned(store.db, path), INDICATORS)
    changes = {change.key: change for change in line.changes}
    assert list(changes) == ["women", "left_early", "men", "dimensions sex"]
    assert [said["ru"] for said in (changes["women"].before, changes["women"].after)] == [
        "Женщины",
        "Участницы",
    ]
    assert changes["left_early"].after["breakdowns"].startswith("series oblast")
    assert changes["men"].before == {}
    take(store.db, planned(store.db, path))
    assert registry().indicator("women").names["ru"] == "Участницы"
    assert "session" not in registry().indicator("left_early").breakdowns
    assert registry().indicator("men").part == (("sex", frozenset({"m"})),)
    assert data_file(INDICATORS).parent == store.db.folder / "reference"
    history.undo(store.db)
    start_again(store.db)
    assert registry() == read(SHIPPED)


NEW_LINE = """
[[indicator]]
code = "CODE"
group = "people"
names = { ru = "a", ky = "b", en = "c" }
unit = "people"
formula = "count"
of = "participations"
source = "x"
"""


@pytest.mark.parametrize(
    "tried",
    [
        ('"mean"', '"median"', "seed_indicator_unknown", "formula = median"),
        ('of = "questions"', 'of = "letters"', "seed_indicator_unknown", "of = letters"),
        ('column = "hours"', 'column = "days"', "seed_indicator_unknown", "participations.days"),
        ('column = "hours"', 'column = "sex"', "seed_indicator_unknown", "participations.sex"),
        ('column = "hours"', "column = 5", "seed_indicator_unknown", "column"),
        ('part = { sex = "f" }', 'part = { sex = "m" }', "seed_indicator_recounted", "part"),
        ('part = { sex = "f" }', "part = { sex = [[]] }", "seed_indicator_unknown", "part"),
        ('once = "person"', 'once = "village"', "seed_indicator_recounted", "once"),
        *(
            (whole, whole.replace(f', "{split}"', ""), "seed_indicator_split", split)
            for code, split in (
                ("persons", "age_band"),
                ("women_share", "role"),
                ("participations", "district"),
                ("left_behind", "self_group"),
            )
            for whole in [SHIPPED[SHIPPED.index(f'code = "{code}"') :].partition("[[")[0]]
        ),
        ("is_grand = true", "is_grand = false", "seed_indicator_recounted", "is_grand"),
        ('"ao_specialist"]', '"ao_specialist", "other"]', "seed_indicator_frame", "standings"),
        ('"age_band", "aimak"]', '"age_band"]', "seed_indicator_frame", "complete"),
        ('en = "Sex"', 'en = " "', "seed_indicator_frame", "dimensions"),
        (
            "[values.youth]\nYES = { ru",
            "[values.youth]\nYES = { de",
            "seed_indicator_frame",
            "values",
        ),
        ('code = "employer"', 'kode = "employer"', "seed_indicator_frame", "not_collected"),
        (
            '[[not_collected]]\ncode = "test_scores"',
            '[[not_collected]]\ncode = "score"',
            "seed_indicator_frame",
            "not_collected",
        ),
        ('[[not_collected]]\ncode = "test', f'{NEW_LINE}[[not_collected]]\ncode = "test', "", ""),
        (
            '[[not_collected]]\ncode = "test',
            NEW_LINE.replace("CODE", "a' OR '1") + '[[not_collected]]\ncode = "test',
            "seed_indicator_unknown",
            "code",
        ),
        ('code = "women"', 'code = "ladies"', "seed_code_gone", ""),
        ("[[indicator]]", "[[indicators]]", "data_file_broken", ""),
        ('complete = ["sex"', 'complete = "sex"', "data_file_line", ""),
    ],
)
def test_what_would_count_otherwise_or_not_at_all_is_refused_with_a_sentence(
    office: Database, store: Store, tmp_path: Path, tried: tuple[str, str, str, str]
) -> None:
    old, new, code, what = tried
    assert old in SHIPPED
    path = brought(office, tmp_path / "набор.json", {INDICATORS: SHIPPED.replace(old, new)})
    line = line_of(planned(store.db, path), INDICATORS)
    if not code:
        assert (line.state, line.problem) == (CHANGED, None)
        return
    assert line.problem is not None
    assert (line.state, line.problem.code, line.changes) == (PROBLEM, code, ())
    assert str(line.problem.values.get("what", "")) == what
    take(store.db, planned(store.db, path))  # the rest of the set is taken
    assert registry() == read(SHIPPED)


def test_lists_of_other_kinds_are_not_told_line_by_line() -> None:
    assert file_changes("districts.csv", "a", "b") == ()
