"""Plans of village assemblies: saved at once, undone alone, checked by name."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desk.actions import history
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import journal
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.stores import make_store
from tests.hands.tries import tries


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    store = make_store(tmp_path)
    yield store.db
    store.close()


def _session(db: Database) -> Session:
    session = session_rows.with_code(db, "S01")
    assert session
    return session


def _begin(db: Database) -> str:
    return assemblies.begin(
        db, session_uid=_session(db).uid, aimak="Ак-Музский", village="Баш-Кайынды"
    )


def _plan(db: Database, uid: str) -> Plan:
    plan = assembly_rows.plan(db, uid)
    assert plan
    return plan


def _refused(action: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(ProblemError) as caught:
        action()
    return [(problem.code, problem.field) for problem in caught.value.problems]


def test_begins_with_what_the_last_decisions_came_to(db: Database) -> None:
    plan = _plan(db, _begin(db))
    assert [item.title for item in plan.agenda_items] == ["Что сделано по решениям прошлого схода"]
    assert plan.assembly.village == "Баш-Кайынды"


def test_needs_a_place_and_nothing_else(db: Database) -> None:
    uid = _session(db).uid
    for blank in ("", "  ", "\n"):
        action = lambda blank=blank: assemblies.begin(db, session_uid=uid, aimak=blank)  # noqa: E731 - a thunk
        assert _refused(action) == [("plan_no_place", "aimak")]
    only_village = assemblies.begin(db, session_uid=uid, village="Көк-Жар")
    assert _refused(lambda: assemblies.edit(db, only_village, village="")) == [
        ("plan_no_place", "village")
    ]


def test_one_edit_is_one_undo(db: Database) -> None:
    uid = _begin(db)
    assert assemblies.edit(db, uid, purpose="Вода", capacity=120, date_kind="exact")
    assert assemblies.edit(db, uid, date_from=date(2017, 11, 12))
    history.undo(db)
    assert _plan(db, uid).assembly.date_from is None
    assert _plan(db, uid).assembly.purpose == "Вода"
    history.undo(db)
    assert _plan(db, uid).assembly.purpose == ""


def test_same_value_again_is_no_step(db: Database) -> None:
    uid = _begin(db)
    assemblies.edit(db, uid, purpose="Вода", support_codes=("moderator", "materials"))
    steps = len(journal.history(db))
    assert not assemblies.edit(db, uid, purpose=" Вода\n", support_codes=("moderator", "materials"))
    item = _plan(db, uid).agenda_items[0]
    assert not assemblies.edit_row(db, "agenda_item", uid, item.uid, title=item.title)
    assert not assemblies.move_row(db, "agenda_item", uid, item.uid, to=7)
    assert not assemblies.set_authors(db, uid, [("", "  ")])
    assert len(journal.history(db)) == steps
    assert _plan(db, uid).assembly.support_codes == ("moderator", "materials")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"purpose": "a\0b"}, "plan_text_unreadable"),
        ({"purpose": "\ud800"}, "plan_text_unreadable"),
        ({"venue": "клуб\ufffe"}, "plan_text_unreadable"),
        ({"purpose": "я" * 201}, "plan_text_long"),
        ({"form_code": "party"}, "plan_code_unknown"),
        ({"support_codes": ("moderator", "money")}, "plan_code_unknown"),
        ({"capacity": 0}, "plan_number_outside"),
        ({"duration_minutes": 100_000}, "plan_number_outside"),
        ({"date_from": date(17, 11, 12)}, "plan_day_far"),
    ],
)
def test_refuses_what_nothing_could_carry(
    db: Database, fields: dict[str, Value], expected: str
) -> None:
    uid = _begin(db)
    before = _plan(db, uid)
    assert _refused(lambda: assemblies.edit(db, uid, **fields)) == [(expected, next(iter(fields)))]
    assert _plan(db, uid) == before


def test_kind_of_date_keeps_the_days_true(db: Database) -> None:
    uid = _begin(db)
    first, last = date(2017, 11, 10), date(2017, 11, 20)
    assemblies.edit(db, uid, date_kind="window", date_from=first, date_to=last)
    assemblies.edit(db, uid, date_kind="exact")
    assert _plan(db, uid).assembly.date_to is None
    assemblies.edit(db, uid, date_kind="unknown")
    assert _plan(db, uid).assembly.date_from is None
    history.undo(db)
    history.undo(db)
    assert _plan(db, uid).assembly.date_to == last


def test_rows_are_added_moved_and_removed(db: Database) -> None:
    uid = _begin(db)
    water = assemblies.add_row(db, "agenda_item", uid, title="Вода")
    roads = assemblies.add_row(db, "agenda_item", uid, title="Дороги")
    first = _plan(db, uid).agenda_items[0].uid
    school = assemblies.add_row(db, "agenda_item", uid, after=first, title="Школа")
    assert [item.uid for item in _plan(db, uid).agenda_items] == [first, school, water, roads]
    assemblies.move_row(db, "agenda_item", uid, roads, to=0)
    assemblies.remove_row(db, "agenda_item", uid, school)
    assert [item.uid for item in _plan(db, uid).agenda_items] == [roads, first, water]
    history.undo(db)
    history.undo(db)
    assert [item.uid for item in _plan(db, uid).agenda_items] == [first, school, water, roads]
    assert _refused(lambda: assemblies.remove_row(db, "question", uid, water)) == [
        ("plan_row_gone", "")
    ]


def test_authors_are_named_once_in_order(db: Database) -> None:
    uid = _begin(db)
    assemblies.set_authors(db, uid, [("p1", "Асанов Бакыт"), ("", "Гость"), ("", " Гость ")])
    assemblies.set_authors(db, uid, [("", "Гость"), ("p1", "Асанов Бакыт")])
    assert [author.name for author in _plan(db, uid).authors] == ["Гость", "Асанов Бакыт"]
    history.undo(db)
    assert [author.name for author in _plan(db, uid).authors] == ["Асанов Бакыт", "Гость"]
    assert _refused(lambda: assemblies.set_authors(db, uid, [("", "\0")])) == [
        ("name_unreadable", "author")
    ]


def test_removed_plan_comes_back_whole(db: Database) -> None:
    uid = _begin(db)
    assemblies.add_row(db, "question", uid, text="Когда вода?")
    assemblies.set_authors(db, uid, [("", "Гость")])
    before = _plan(db, uid)
    assert _refused(lambda: assemblies.remove(db, assembly_uid=uid, reason=" ")) == [
        ("reason_missing", "reason")
    ]
    assemblies.remove(db, assembly_uid=uid, reason="дважды")
    assert assembly_rows.plan(db, uid) is None
    assert assembly_rows.of_session(db, _session(db).uid) == []
    assert _refused(lambda: assemblies.edit(db, uid, purpose="x")) == [("plan_gone", "")]
    history.undo(db)
    back = _plan(db, uid)
    assert [item.title for item in back.agenda_items] == [
        item.title for item in before.agenda_items
    ]
    assert [question.text for question in back.questions] == ["Когда вода?"]
    assert [author.name for author in back.authors] == ["Гость"]


def test_copy_for_the_next_village(db: Database) -> None:
    uid = _begin(db)
    assemblies.edit(db, uid, purpose="Вода", venue="Клуб", trainer_note="шумно")
    assemblies.edit(db, uid, date_kind="exact", date_from=date(2017, 11, 12))
    assemblies.add_row(
        db, "info_action", uid, channel_code="board", planned_date=date(2017, 11, 2), place="АО"
    )
    copied = _plan(db, assemblies.copy(db, assembly_uid=uid, aimak="Ак-Жарский", village="Ак-Жар"))
    assert copied.assembly.village == "Ак-Жар"
    assert copied.assembly.purpose == "Вода"
    assert (copied.assembly.venue, copied.assembly.trainer_note) == ("", "")
    assert (copied.assembly.date_kind, copied.assembly.date_from) == ("unknown", None)
    assert [(way.place, way.planned_date) for way in copied.info_actions] == [("АО", None)]
    assert copied.assembly.session_uid == _session(db).uid
    assert len(assembly_rows.of_session(db, _session(db).uid)) == 2


EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("purpose"), st.text(max_size=30)),
        st.tuples(st.just("capacity"), st.one_of(st.none(), st.integers(-5, 500))),
        st.tuples(st.just("date_kind"), st.sampled_from(["exact", "window", "unknown"])),
        st.tuples(st.just("date_from"), st.dates(date(2017, 1, 1), date(2018, 12, 31))),
        st.tuples(st.just("add"), st.text(max_size=10)),
        st.tuples(st.just("move"), st.integers(-1, 6)),
        st.tuples(st.just("remove"), st.integers(0, 6)),
        st.tuples(st.just("title"), st.text(max_size=10)),
        st.tuples(st.just("authors"), st.lists(st.sampled_from(["А", "Б", "В", ""]), max_size=4)),
    ),
    max_size=12,
)


def _act(db: Database, uid: str, kind: str, value: object) -> None:
    table = "agenda_item"
    items = _plan(db, uid).agenda_items
    last = items[-1].uid if items else ""
    if kind == "add":
        assemblies.add_row(db, table, uid, after=items[0].uid if items else "", title=str(value))
    elif kind == "move" and isinstance(value, int):
        assemblies.move_row(db, table, uid, last, to=value)
    elif kind == "remove" and isinstance(value, int):
        assemblies.remove_row(db, table, uid, items[value % len(items)].uid if items else "")
    elif kind == "title":
        assemblies.edit_row(db, table, uid, last, title=str(value))
    elif kind == "authors" and isinstance(value, list):
        assemblies.set_authors(db, uid, [("", name) for name in value])
    else:
        assemblies.edit(db, uid, **{kind: value})  # type: ignore[arg-type]  # values of many kinds


def _content(plan: Plan) -> object:
    def bare(rows: tuple[object, ...]) -> list[object]:
        return [
            replace(row, row_version=1)  # type: ignore[type-var]  # every row is a dataclass
            for row in rows
        ]

    about = replace(plan.assembly, row_version=1, updated_at_utc=None)
    return about, bare(plan.authors), bare(plan.agenda_items)


@pytest.mark.long
@settings(max_examples=tries(15))
@given(edits=EDITS)
def test_undo_and_redo_whatever_was_edited(edits: list[tuple[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = make_store(Path(folder))
        db = store.db
        uid = _begin(db)
        states = [_content(_plan(db, uid))]
        for kind, value in edits:
            steps = len(journal.history(db))
            try:
                _act(db, uid, kind, value)
            except ProblemError:
                assert _content(_plan(db, uid)) == states[-1]
            if len(journal.history(db)) > steps:
                states.append(_content(_plan(db, uid)))
        for before in reversed(states[:-1]):
            history.undo(db)
            assert _content(_plan(db, uid)) == before
        for after in states[1:]:
            history.redo(db)
            assert _content(_plan(db, uid)) == after
        store.close()
