"""No text keeps what nobody sees, whichever door it comes in by, and none leaves with it."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

import pytest

from seminar_desk import cli
from seminar_desk.actions import settings
from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.documents.certificates import template_file
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.domain import letters, stored_columns
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange import calendar_file
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.files import ROOT
from seminar_desk.store import kept_values, setting_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.plans import assembly_rows
from tests.documents.test_templates import WORDS, with_words
from tests.hands.drawing import pdf_of
from tests.hands.hall_desks import desks
from tests.hands.papers import certificate
from tests.hands.sources import nodes
from tests.hands.stores import make_example, open_first_session

HOSTILE = "\u202eАса\u034fн\u00adов\u3164Бакыт\ufe0f"
SEEN = "Асанов Бакыт"


@pytest.fixture
def example(tmp_path: Path) -> Store:
    return make_example(tmp_path / "desk")


def test_every_text_column_of_the_contract_is_cleaned_at_the_one_door(example: Store) -> None:
    """Forms, lists, schedules, plans, settings, seeds: all write by `insert` and `update`."""
    db = example.db
    walked = set()
    session = db.select("SELECT uid FROM session LIMIT 1")[0]["uid"]
    with db.change("attendance.edit"):
        for table, columns in stored_columns.tables().items():
            texts = [
                each.name
                for each in columns.values()
                if each.kind in ("text", "prose") and each.name not in ("uid", "kind")
            ]
            if table != "setting":
                cleaned = kept_values.kept(table, dict.fromkeys(texts, HOSTILE))
                assert cleaned == dict.fromkeys(texts, SEEN)
            if table not in db.tables() or not texts:
                continue
            rows = db.select(f"SELECT uid FROM {table} LIMIT 1")
            if not rows:
                continue
            uid = rows[0]["uid"]
            for name in texts if table != "setting" else ():
                db.update(table, uid, {name: HOSTILE})
                assert db.row(table, uid)[name] == SEEN, (table, name)
                walked.add((table, name))
        uid = db.insert("failed_scan", {"session_uid": session, "text": HOSTILE})
        assert db.row("failed_scan", uid)["text"] == SEEN
    assert len(walked) > 50
    assert {"person", "attendance", "assembly", "series"} <= {one for one, _ in walked}


def test_every_column_of_json_is_cleaned_within_whatever_way_it_says_a_letter() -> None:
    """JSON says any letter in other words, behind which no other door looks."""
    kinds = {
        (table, column.name)
        for table, columns in stored_columns.tables().items()
        for column in columns.values()
        if column.kind == "json" or letters.is_json(column.name)
    }
    named = {column.name for each in stored_columns.tables().values() for column in each.values()}
    assert {name for _, name in kinds} == {name for name in named if letters.is_json(name)}
    said = {"a": [HOSTILE, 1, None, {HOSTILE: HOSTILE}], "b": "Асанов"}
    clean = {"a": [SEEN, 1, None, {SEEN: SEEN}], "b": "Асанов"}
    for table, name in kinds:
        for in_other_words in (True, False):
            text = json.dumps(said, ensure_ascii=in_other_words)
            kept = kept_values.kept(table, {name: text})[name]
            assert json.loads(str(kept)) == clean, (table, name)
    half = json.dumps({"a": "\ud800"})
    with pytest.raises(ProblemError, match="text_unwritable"):
        kept_values.kept("certificate", {"frozen_json": half})


@pytest.mark.parametrize(
    "text", ['{"a":"\\u0410\\u0441"}', "\\u", '"\\u12"', "[" * 9000 + "\\u0410", '{"a": 1}']
)
def test_json_in_which_nothing_is_unseen_stays_as_it_was_written(text: str) -> None:
    assert letters.kept_json(text) == text


def test_a_workbook_whose_json_says_it_in_other_words(tmp_path: Path) -> None:
    office, desk = desks(tmp_path, 2)
    uid = desk.people[0].person_uid
    told = json.dumps({"later": HOSTILE})
    with desk.db.change("attendance.edit"):
        desk.db.update("person", uid, {"surname": "Асанов"})
        desk.db.replace("person", uid, {"extra_json": told, "digest": ""})
    office.take(desk.book())
    assert json.loads(str(office.db.row("person", uid)["extra_json"])) == {"later": SEEN}
    plan = office.plan(desk.book())
    assert not [row for row in plan.rows if row.state in ("changed", "conflict")]


@pytest.mark.xdist_group("source")
def test_only_the_ways_of_whole_rows_pass_the_door_by() -> None:
    """They carry rows that came through it, of this store or of another desk's workbook."""
    passing = {
        path.stem
        for path in (ROOT / "seminar_desk").rglob("*.py")
        for node in nodes(path)
        if getattr(node, "attr", "") in ("put", "replace")
        and getattr(getattr(node, "value", None), "id", "") in ("db", "self", "_db")
        and path.parts[-3] in ("actions", "store", "seminar_desk")
        and path.parent.name in ("store", "books", "plans", "actions")
    }
    assert passing <= {
        *("database", "journal", "book_imports", "session_joins", "person_edges"),
        *("told_numbers", "follow_ups"),
    }


def test_half_a_letter_is_refused_and_what_controls_a_printer_goes(example: Store) -> None:
    with pytest.raises(ProblemError) as error:
        settings.change(example.db, trainer="\ud800")
    assert error.value.problems[0].code == "text_unwritable"
    settings.change(example.db, trainer="А\x07сан")
    assert setting_rows.current(example.db).trainer == "Асан"


def test_a_form_a_plan_and_the_settings(example: Store) -> None:
    db = example.db
    session = open_first_session(db)
    entry = Entry(HOSTILE, HOSTILE, role_code="ig_member", note=HOSTILE, village=HOSTILE)
    added = attendance.register(db, session_uid=session.uid, entry=entry)
    assert (added.surname, added.given_name, added.village) == (SEEN, SEEN, SEEN)
    plan = assembly_rows.of_session(db, session.uid)[0]
    assemblies.edit(db, plan.uid, venue=HOSTILE)
    assert db.row("assembly", plan.uid)["venue"] == SEEN
    settings.change(db, project_ru=HOSTILE, consent_ky=HOSTILE, backup_folder="/d/❤\ufe0f")
    assert setting_rows.current(db).backup_folder == "/d/❤\ufe0f"  # as its disk calls it
    settings.name_signatories(db, signatories=[Signatory(HOSTILE, HOSTILE)])
    kept = setting_rows.current(db)
    assert (kept.project_ru, kept.consent_ky) == (SEEN, SEEN)
    assert kept.signatories == (Signatory(SEEN, SEEN),)


def test_a_list(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"ФИО;Телефон\n{HOSTILE};0700 123456\n", encoding="utf-8")
    sheet = open_table(path).sheets[0]
    assert sheet.rows[1][0] == SEEN


def test_a_workbook_of_a_desk_that_knew_no_such_rule(tmp_path: Path) -> None:
    """What came is cleaned; taken in once more it is what is here, no change and no dispute."""
    office, desk = desks(tmp_path, 2)
    uid = desk.people[0].person_uid
    with desk.db.change("attendance.edit"):
        desk.db.update("person", uid, {"surname": "Асанов"})
        desk.db.replace("person", uid, {"surname": HOSTILE, "digest": ""})
    office.take(desk.book())
    assert office.db.row("person", uid)["surname"] == SEEN
    plan = office.plan(desk.book())
    assert not [row for row in plan.rows if row.state in ("changed", "conflict")]
    desk.take(office.book())
    assert letters.seen(str(desk.db.row("person", uid)["surname"])) == SEEN


def test_a_template(tmp_path: Path) -> None:
    said = (
        f'[text.ru]\nheading = "{HOSTILE}"\n[[signatories]]\nname = "{HOSTILE}"\npost = "{HOSTILE}"'
    )
    path = tmp_path / "осень.sdtemplate"
    path.write_bytes(with_words(f"{WORDS}\n{said}"))
    found = template_file.read(path)
    assert HOSTILE not in repr(found)
    assert letters.seen(repr(found)) == repr(found)
    assert repr(found).count(SEEN) == 3


def test_arguments_of_a_script_one_and_many() -> None:
    given = Namespace(desk=HOSTILE, join=[HOSTILE, "S01"], parts=[Path("list.csv")], number=3)
    cli._require_letters(given)
    assert given == Namespace(desk=SEEN, join=[SEEN, "S01"], parts=[Path("list.csv")], number=3)


def test_nothing_leaves_with_it_that_was_kept_before_the_rule() -> None:
    assert calendar_file.escaped(HOSTILE) == SEEN
    with Pages(pdf_of([certificate(HOSTILE, 1)])) as pages:
        said = pages.text(0)
    assert letters.seen(said) == said
    assert SEEN in said
