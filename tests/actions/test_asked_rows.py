"""What donors ask leaves in a workbook and comes back; an older program says nothing of it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desk.actions.days import sessions
from seminar_desk.actions.figures import targets
from seminar_desk.actions.people import attendance, told_groups
from seminar_desk.actions.plans import assemblies, follow_ups
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days.session_costs import SessionCosts
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.content_hash import content_hash, row_digest
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.exchange.workbook.workbook_reading import Content
from seminar_desk.store.days import session_rows
from seminar_desk.store.figures import target_rows
from tests.actions.test_session_costs import entry_of
from tests.hands.hall_desks import HallDesk, desks, empty_desk
from tests.hands.plans import after_it, read, whole_plan
from tests.hands.tries import tries

TEXTS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=30)
DAYS = st.none() | st.dates(date(2017, 1, 1), date(2018, 12, 31))
COSTS = st.none() | st.integers(0, 999_999)


def one_of(list_name: str) -> st.SearchStrategy[str]:
    return st.sampled_from(("", *code_lists().codes(list_name)))


CALLS = st.fixed_dictionaries(
    {
        "done_date": st.dates(date(2017, 1, 1), date(2018, 12, 31)),
        "reached": st.sampled_from(("YES", "NO", "UNK")),
        "still_working": st.sampled_from(("YES", "NO", "UNK")),
        "contact_code": one_of("contact"),
        "said": TEXTS,
        "done_by": TEXTS,
    }
)
OUTCOMES = st.fixed_dictionaries(
    {"confirmed_by": TEXTS, "confirmed_date": DAYS, "confirmed_how": one_of("confirmation")}
)
DECISIONS = st.fixed_dictionaries({"state_code": one_of("decision_state"), "done_date": DAYS})
ANSWERS = st.fixed_dictionaries({"answer_kind": one_of("answer_kind"), "answered_date": DAYS})
GROUPS = st.sampled_from(((), ("none",), ("remote", "disability"), ("declined",)))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> HallDesk:
    (made,) = desks(tmp_path_factory.mktemp("asked"), 1)
    session = session_rows.session(made.db, made.session_uid)
    plan = whole_plan(made.db, session)
    after_it(made.db, plan.assembly.uid)
    entry = Entry("Асанова", "Айжан", role_code="ig_member", consent="YES")
    attendance.register(made.db, session_uid=session.uid, entry=entry, check_in=False)
    return made


@settings(max_examples=tries(3), deadline=None)
@given(st.tuples(COSTS, COSTS, COSTS), CALLS, st.tuples(OUTCOMES, DECISIONS, ANSWERS), GROUPS)
def test_whatever_is_answered_comes_back_the_same(
    desk: HallDesk,
    costs: tuple[int | None, int | None, int | None],
    call: dict[str, Value],
    after: tuple[dict[str, Value], dict[str, Value], dict[str, Value]],
    groups: tuple[str, ...],
) -> None:
    outcome, decision, answer = after
    db, session = desk.db, session_rows.session(desk.db, desk.session_uid)
    asked = SessionCosts("budget", *costs, "KGS", "SDC-2")
    sessions.edit(db, session_uid=session.uid, entry=entry_of(session), costs=asked)
    uid = str(db.select("SELECT uid FROM assembly")[0][0])
    plan = read(db, uid)
    assemblies.edit(db, uid, **outcome)
    assemblies.edit_row(db, "decision", uid, plan.decisions[0].uid, **decision)
    assemblies.edit_row(db, "question", uid, plan.questions[0].uid, **answer)
    first = plan.follow_ups[0]
    follow_ups.tell(db, uid=first.uid, assembly_uid=uid, **call)  # type: ignore[arg-type]
    person = desk.person("Асанова Айжан")
    told_groups.tell(db, attendance_uid=person.uid, codes=groups)
    for told in target_rows.targets(db):  # of the try before: a second one is refused
        targets.remove(db, target_uid=told.uid)
    targets.put(db, indicator_code="people", value=costs[0] or 1, due_date=date(2017, 12, 1))
    with TemporaryDirectory() as folder:
        empty = empty_desk(Path(folder) / "пусто")
        with closing(empty.store):
            book = desk.book()
            batch = empty.take(book)
            assert sum(found["ERROR"] for found in batch.counts.values()) == 0
            assert empty.book().content.content_hash == book.content.content_hash


def without_groups(book: OpenedBook, name: str, group: str) -> OpenedBook:
    """Return a book of 1.2, whose program stamps no group that it does not know."""
    sheet = contract.sheet(name)
    stamps, digest = sheet.names.index("stamps"), sheet.names.index(contract.DIGEST)
    lines = []
    for line in book.content.lines[name]:
        told = list(line)
        parts = str(told[stamps] or "").split()
        told[stamps] = " ".join(part for part in parts if not part.startswith(f"{group}=")) or None
        told[digest] = row_digest(sheet, tuple(told))
        lines.append(tuple(told))
    every = {**book.content.lines, name: tuple(lines)}
    meta = {**book.meta, "schema_version": "1.2"}
    return replace(book, meta=meta, content=Content(every, content_hash(every)))


def test_a_desk_with_the_older_program_takes_nothing_away_by_not_knowing(tmp_path: Path) -> None:
    """It says nothing of columns that it lacks, neither against an answer nor for its lack."""
    office, desk = desks(tmp_path, 2)
    plan = whole_plan(desk.db, session_rows.session(desk.db, desk.session_uid))
    uid = plan.assembly.uid
    question = plan.questions[0]
    office.take(desk.book())
    answered: dict[str, Value] = {"answer_kind": "written", "answered_date": date(2017, 11, 20)}
    assemblies.edit_row(office.db, "question", uid, question.uid, **answered)
    assemblies.edit_row(desk.db, "question", uid, question.uid, answered_by="Глава АО")
    older = without_groups(desk.book(), "questions", "answered")
    assert office.plan(older).asked == ()
    office.take(older)
    joined = read(office.db, uid).questions[0]
    assert (joined.answered_by, joined.answer_kind) == ("Глава АО", "written")
