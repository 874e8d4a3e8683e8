"""One who does anything in any order, and whose every step is taken back and done again."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from seminar_desk.actions import history
from seminar_desk.actions.certificates import signing
from seminar_desk.domain.people.counts import count
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import journal
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.schema import BOOKKEEPING
from tests.hands.stores import make_store, open_first_session

NAMES = st.sampled_from(["Асанов", "Токтосун уулу", "Өмүрбекова", "Жээнбек кызы", "Ким"])
PICK = st.integers(min_value=0, max_value=50)
State = dict[str, dict[str, dict[str, object]]]


class Player(RuleBasedStateMachine):
    """Hold the store of a machine, and what it was before each step."""

    @initialize()
    def open_store(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.store = make_store(self.folder)
        self.db = self.store.db
        self.tables = self.db.tables()
        self.past: list[State] = []
        self.future: list[State] = []
        signing.ensure_key(self.db)
        self.start = self.state()
        open_first_session(self.db)
        self.past = [self.start]

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        while self.past:
            self.take_back()
        assert self.state() == self.start
        while self.future:
            self.do_again()
        self.store.close()
        shutil.rmtree(self.folder)

    def state(self) -> State:
        """Return every active row without its bookkeeping, by table and uid.

        That a paper went out is no change of anything: Undo passes over it.
        """
        kept: State = {}
        for table in self.tables:
            if table == "output":
                continue
            sql = f"SELECT * FROM {table} WHERE record_state = 'ACTIVE'"
            kept[table] = {
                row["uid"]: {name: row[name] for name in row.keys() if name not in BOOKKEEPING}  # noqa: SIM118 - a Row iterates over values
                for row in self.db.select(sql)
            }
        return kept

    def act(self, action: Callable[[], object]) -> None:
        """Run an action; a refused one changes nothing, a done one is one Undo step or the end.

        Behind a step that cannot be undone nothing older can, and nothing undone comes back.
        """
        before = self.state()
        steps = len(journal.history(self.db, limit=10_000))
        try:
            action()
        except ProblemError:
            assert self.state() == before
            return
        story = journal.history(self.db, limit=10_000)
        assert len(story) - steps in {0, 1}
        undo = story[0].undo if len(story) > steps else "skip"
        if undo == "yes":
            self.past.append(before)
            self.future.clear()
        elif undo == "stop":
            self.past, self.future, self.start = [], [], self.state()
            assert journal.last_undoable(self.db) is None
            assert journal.first_redoable(self.db) is None
        else:
            assert self.state() == before

    def pick_person(self, place: int) -> str:
        people = attendance_rows.everyone(self.db)
        return people[place % len(people)].uid if people else "nobody"

    def pick_session(self, place: int) -> str:
        found = session_rows.all_sessions(self.db)
        return found[place % 3].uid

    @precondition(lambda self: self.past)
    @rule()
    def take_back(self) -> None:
        self.future.append(self.state())
        history.undo(self.db)
        assert self.state() == self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def do_again(self) -> None:
        self.past.append(self.state())
        history.redo(self.db)
        assert self.state() == self.future.pop()

    @invariant()
    def no_row_is_unversioned(self) -> None:
        """Each entry counts one up; papers and closings begin behind those that they follow."""
        if not hasattr(self, "db"):
            return
        for table in self.tables:
            rows = self.db.select(
                f"SELECT uid, row_version, (SELECT COUNT(*) FROM journal WHERE table_name = ?"
                f" AND row_uid = {table}.uid) AS entries FROM {table}",
                (table,),
            )
            if table in {"output", "closing"}:
                assert all(row["row_version"] >= row["entries"] for row in rows), table
            else:
                assert all(row["row_version"] == row["entries"] for row in rows), table

    @invariant()
    def present_reconciles(self) -> None:
        if not hasattr(self, "db"):
            return
        session = self.pick_session(0)
        counts = count(attendance_rows.of_session(self.db, session))
        assert attendance_rows.present_and_listed(self.db, session) == (
            counts.present,
            counts.listed,
        )
        assert counts.present == counts.invited - counts.invited_absent + counts.walkins_present
