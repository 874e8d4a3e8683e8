"""A machine plays the user: undo all is the state before, redo all the state after."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from seminar_desk.actions import assemblies, attendance, history, merging, sessions
from seminar_desk.actions import settings as setting_actions
from seminar_desk.domain.counts import count
from seminar_desk.domain.person import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import aliases
from seminar_desk.store import assemblies as plan_reads
from seminar_desk.store import attendance as reads
from seminar_desk.store import sessions as session_reads
from seminar_desk.store.schema import BOOKKEEPING
from tests.stores import close_session, make_store, open_first_session

NAMES = st.sampled_from(["Асанов", "Токтосун уулу", "Өмүрбекова", "Жээнбек кызы", "Ким"])
ROLES = st.sampled_from(["ao_head", "ao_specialist", "ak_deputy", "ig_member", "jmeg_member"])
PICK = st.integers(min_value=0, max_value=50)
ENTRIES = st.builds(
    Entry,
    surname=NAMES,
    given_name=st.sampled_from(["Бакыт", "Айнура", "Ырыс"]),
    sex=st.sampled_from(["f", "m", "unknown"]),
    role_code=ROLES,
    phone=st.sampled_from(["", "0700 123456"]),
    consent=st.booleans(),
)
State = dict[str, dict[str, dict[str, object]]]


class Trainer(RuleBasedStateMachine):
    """Do what a trainer and a volunteer do, in any order, and compare what the store holds."""

    @initialize()
    def open_store(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.store = make_store(self.folder)
        self.db = self.store.db
        self.past: list[State] = []
        self.future: list[State] = []
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
        """Return every active row without its bookkeeping, by table and uid."""
        kept: State = {}
        for table in self.db.tables():
            sql = f"SELECT * FROM {table} WHERE record_state = 'ACTIVE'"
            kept[table] = {
                row["uid"]: {name: row[name] for name in row.keys() if name not in BOOKKEEPING}  # noqa: SIM118 - a Row iterates over values
                for row in self.db.select(sql)
            }
        return kept

    def act(self, action: Callable[[], object]) -> None:
        """Run an action; a refused one changes nothing, a done one is one Undo step."""
        before = self.state()
        steps = len(history.story(self.db, limit=10_000))
        try:
            action()
        except ProblemError:
            assert self.state() == before
            return
        made = len(history.story(self.db, limit=10_000)) - steps
        assert made in {0, 1}
        if made:
            self.past.append(before)
            self.future.clear()
        else:
            assert self.state() == before

    def pick_person(self, place: int) -> str:
        people = reads.everyone(self.db)
        return people[place % len(people)].uid if people else "nobody"

    def pick_session(self, place: int) -> str:
        found = session_reads.all_sessions(self.db)
        return found[place % 3].uid

    @rule(place=PICK, entry=ENTRIES, arrives=st.booleans())
    def register(self, place: int, entry: Entry, arrives: bool) -> None:
        session = self.pick_session(place)
        self.act(
            lambda: attendance.register(self.db, session_uid=session, entry=entry, check_in=arrives)
        )

    @rule(place=PICK)
    def check_in(self, place: int) -> None:
        uid = self.pick_person(place)
        self.act(lambda: attendance.check_in(self.db, attendance_uid=uid))

    @rule(place=PICK, entry=ENTRIES)
    def edit(self, place: int, entry: Entry) -> None:
        uid = self.pick_person(place)
        self.act(lambda: attendance.edit(self.db, attendance_uid=uid, entry=entry))

    @rule(place=PICK, reason=st.sampled_from(["", "ошибка"]))
    def take_back_mark(self, place: int, reason: str) -> None:
        uid = self.pick_person(place)
        self.act(lambda: attendance.take_back_check_in(self.db, attendance_uid=uid, reason=reason))

    @rule(place=PICK)
    def leave(self, place: int) -> None:
        uid = self.pick_person(place)
        self.act(lambda: attendance.mark_left(self.db, attendance_uid=uid))

    @rule(place=PICK)
    def come_back(self, place: int) -> None:
        uid = self.pick_person(place)
        self.act(lambda: attendance.mark_returned(self.db, attendance_uid=uid))

    @rule(place=PICK)
    def remove(self, place: int) -> None:
        uid = self.pick_person(place)
        self.act(lambda: attendance.remove(self.db, attendance_uid=uid, reason="дважды"))

    @rule(place=PICK, other=PICK, taken=st.frozensets(st.sampled_from(["surname", "role_code"])))
    def merge(self, place: int, other: int, taken: frozenset[str]) -> None:
        kept, merged = self.pick_person(place), self.pick_person(other)
        self.act(lambda: merging.merge(self.db, kept_uid=kept, merged_uid=merged, taken=taken))

    @rule(place=PICK)
    def unmerge(self, place: int) -> None:
        found = aliases.of_session(self.db, self.pick_session(place))
        if found:
            uid = found[place % len(found)].uid
            self.act(lambda: merging.unmerge(self.db, alias_uid=uid))

    @rule()
    def mark_all(self) -> None:
        uids = [row.uid for row in reads.of_session(self.db, self.pick_session(0))]
        self.act(lambda: attendance.check_in_all(self.db, attendance_uids=uids))

    @rule(place=PICK, act=st.sampled_from(["open", "close", "cancel", "move", "copy"]))
    def session(self, place: int, act: str) -> None:
        uid = self.pick_session(place)
        day = session_reads.session(self.db, uid).date + timedelta(days=place % 3)
        actions: dict[str, Callable[[], object]] = {
            "open": lambda: sessions.open_day(self.db, session_uid=uid),
            "close": lambda: close_session(self.db, uid),
            "cancel": lambda: sessions.cancel(self.db, session_uid=uid, reason="снег"),
            "move": lambda: sessions.move(self.db, session_uid=uid, to=day),
            "copy": lambda: sessions.copy(self.db, session_uid=uid, to=day),
        }
        self.act(actions[act])

    @rule(name=NAMES)
    def settings(self, name: str) -> None:
        self.act(lambda: setting_actions.change(self.db, trainer=name))

    @rule(place=PICK, village=NAMES)
    def begin_plan(self, place: int, village: str) -> None:
        uid = self.pick_session(place)
        self.act(lambda: assemblies.begin(self.db, session_uid=uid, aimak=village))

    @rule(place=PICK, text=st.text(max_size=20))
    def edit_plan(self, place: int, text: str) -> None:
        found = plan_reads.of_session(self.db, self.pick_session(place))
        if found:
            uid = found[place % len(found)].uid
            self.act(lambda: assemblies.edit(self.db, uid, purpose=text))

    @rule(place=PICK, act=st.sampled_from(["add", "move", "remove"]))
    def arrange_agenda(self, place: int, act: str) -> None:
        found = plan_reads.of_session(self.db, self.pick_session(0))
        plan = plan_reads.plan(self.db, found[place % len(found)].uid) if found else None
        if plan is None or not plan.agenda_items:
            return
        uid, items = plan.assembly.uid, plan.agenda_items
        row = items[place % len(items)].uid
        table = "agenda_item"
        actions: dict[str, Callable[[], object]] = {
            "add": lambda: assemblies.add_row(self.db, table, uid, after=row, title="Вода"),
            "move": lambda: assemblies.move_row(self.db, table, uid, row, to=0),
            "remove": lambda: assemblies.remove_row(self.db, table, uid, row),
        }
        self.act(actions[act])

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
        if not hasattr(self, "db"):
            return
        for table in self.db.tables():
            rows = self.db.select(
                f"SELECT uid, row_version, (SELECT COUNT(*) FROM journal WHERE table_name = ?"
                f" AND row_uid = {table}.uid) AS entries FROM {table}",
                (table,),
            )
            assert all(row["row_version"] == row["entries"] for row in rows)

    @invariant()
    def present_reconciles(self) -> None:
        if not hasattr(self, "db"):
            return
        session = self.pick_session(0)
        counts = count(reads.of_session(self.db, session))
        assert reads.present_and_listed(self.db, session) == (counts.present, counts.listed)
        assert counts.present == counts.invited - counts.invited_absent + counts.walkins_present


Trainer.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestTrainer = Trainer.TestCase
