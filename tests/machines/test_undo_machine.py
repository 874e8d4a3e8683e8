"""A machine plays the user: undo all is the state before, redo all the state after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule

from seminar_desk.actions import settings as setting_actions
from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance, merging
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.people.participant import Entry
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.stores import close_session
from tests.hands.tries import tries
from tests.hands.undo_player import NAMES, PICK, Player

ROLES = st.sampled_from(["ao_head", "ao_specialist", "ak_deputy", "ig_member", "jmeg_member"])
ENTRIES = st.builds(
    Entry,
    surname=NAMES,
    given_name=st.sampled_from(["Бакыт", "Айнура", "Ырыс"]),
    sex=st.sampled_from(["f", "m", "unknown"]),
    role_code=ROLES,
    phone=st.sampled_from(["", "0700 123456"]),
    consent=st.sampled_from(("", "YES", "NO")),
)


class Trainer(Player):
    """Do what a trainer and a volunteer do, in any order."""

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
        found = attendance_rows.merges(self.db, self.pick_session(place))
        if found:
            uid = found[place % len(found)].uid
            self.act(lambda: merging.unmerge(self.db, alias_uid=uid))

    @rule()
    def mark_all(self) -> None:
        uids = [row.uid for row in attendance_rows.of_session(self.db, self.pick_session(0))]
        self.act(lambda: attendance.check_in_all(self.db, attendance_uids=uids))

    @rule(place=PICK, act=st.sampled_from(["open", "close", "cancel", "move", "copy"]))
    def session(self, place: int, act: str) -> None:
        uid = self.pick_session(place)
        day = session_rows.session(self.db, uid).date + timedelta(days=place % 3)
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
        found = assembly_rows.of_session(self.db, self.pick_session(place))
        if found:
            uid = found[place % len(found)].uid
            self.act(lambda: assemblies.edit(self.db, uid, purpose=text))

    @rule(place=PICK, act=st.sampled_from(["add", "move", "remove"]))
    def arrange_agenda(self, place: int, act: str) -> None:
        found = assembly_rows.of_session(self.db, self.pick_session(0))
        plan = assembly_rows.plan(self.db, found[place % len(found)].uid) if found else None
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


Trainer.TestCase.settings = settings(
    max_examples=tries(10),
    stateful_step_count=40,
    suppress_health_check=[HealthCheck.too_slow],
)
TestTrainer = Trainer.TestCase
