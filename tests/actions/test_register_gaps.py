"""Two laptops live through many days in any order: no number twice, no gap without a reason."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from seminar_desk.actions import history
from seminar_desk.actions.certificates import certificate_numbers, certificates
from seminar_desk.actions.days import outputs, sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.certificates.certificate import ReservedNumber
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store.certificates import certificate_rows, laptop_keys
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from tests.hands.stores import close_session, invite, make_store
from tests.hands.tries import tries

LAPTOP = st.integers(0, 1)
DAY = st.sampled_from(["S01", "S02"])
REASON = st.sampled_from(["", "порвали лист"])
A_YEAR = timedelta(days=365)


class TwoLaptops(RuleBasedStateMachine):
    """Issue, void, cancel, move, close, open again, undo and print on two laptops."""

    @initialize()
    def open_stores(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.stores = []
        for place, key in enumerate((bytes(32), bytes(range(1, 33)))):
            folder = self.folder / str(place)
            folder.mkdir()
            laptop_keys.write_key(laptop_keys.key_path(folder, laptop_keys.this_computer()), key)
            self.stores.append(make_store(folder))
        self.told: dict[str, str] = {}

    def teardown(self) -> None:
        if hasattr(self, "stores"):
            for store in self.stores:
                store.close()
            shutil.rmtree(self.folder)

    def act(self, action: Callable[[Database, str], object], laptop: int, code: str) -> None:
        """Run an action on a session; one that is refused may change nothing."""
        db = self.stores[laptop].db
        session = session_rows.with_code(db, code)
        assert session
        before = db.select("SELECT COUNT(*) FROM journal")[0][0]
        try:
            action(db, session.uid)
        except ProblemError:
            assert db.select("SELECT COUNT(*) FROM journal")[0][0] == before

    @rule(laptop=LAPTOP, code=DAY, act=st.sampled_from(["open", "close", "cancel"]))
    def go_on(self, laptop: int, code: str, act: str) -> None:
        actions: dict[str, Callable[[Database, str], object]] = {
            "open": lambda db, uid: sessions.open_day(db, session_uid=uid),
            "close": close_session,
            "cancel": lambda db, uid: sessions.cancel(db, session_uid=uid, reason="снег"),
        }
        self.act(actions[act], laptop, code)

    @rule(laptop=LAPTOP, code=DAY, district=st.sampled_from(["Ат-Башинский район", "Ошский район"]))
    def move(self, laptop: int, code: str, district: str) -> None:
        def edit(db: Database, uid: str) -> None:
            old = session_rows.session(db, uid)
            day = old.date + (A_YEAR if old.date.year == 2017 else -A_YEAR)
            entry = SessionEntry(day, old.oblast, district, old.venue, code=old.code)
            sessions.edit(db, session_uid=uid, entry=entry)

        self.act(edit, laptop, code)

    @rule(laptop=LAPTOP, code=DAY, count=st.integers(1, 3))
    def keep_blanks(self, laptop: int, code: str, count: int) -> None:
        self.act(
            lambda db, uid: certificates.keep_blanks(db, session_uid=uid, count=count), laptop, code
        )

    @rule(laptop=LAPTOP, code=DAY)
    def come_and_be_given_a_number(self, laptop: int, code: str) -> None:
        def come(db: Database, uid: str) -> None:
            if session_rows.session(db, uid).is_running:
                person = invite(db, uid, "Асанов Бакыт")
                attendance.check_in(db, attendance_uid=person.uid)

        self.act(come, laptop, code)
        self.act(
            lambda db, uid: certificates.issue(db, session_uid=uid, language="ru"), laptop, code
        )

    @rule(laptop=LAPTOP, code=DAY, place=st.integers(0, 9), reason=REASON)
    def spoil(self, laptop: int, code: str, place: int, reason: str) -> None:
        def void(db: Database, uid: str) -> None:
            kept = certificate_rows.numbers(db, uid)
            number = kept[place % len(kept)].number if kept else "нет"
            certificate_numbers.void_number(db, number=number, reason=reason)

        self.act(void, laptop, code)

    @rule(laptop=LAPTOP, code=DAY)
    def print_register(self, laptop: int, code: str) -> None:
        def print_it(db: Database, uid: str) -> None:
            outputs.record(db, session_uid=uid, kind="register_print", pages=1)
            void = (line for line in certificate_rows.numbers(db, uid) if line.state == "VOID")
            self.told.update({line.number: line.reason for line in void})

        self.act(print_it, laptop, code)

    @rule(laptop=LAPTOP, forth=st.booleans())
    def undo(self, laptop: int, forth: bool) -> None:
        self.act(lambda db, _: (history.redo if forth else history.undo)(db), laptop, "S01")

    def kept(self, laptop: int) -> list[ReservedNumber]:
        """Return every number a laptop ever kept, for any session."""
        db = self.stores[laptop].db
        days = session_rows.all_sessions(db)
        return [line for day in days for line in certificate_rows.numbers(db, day.uid)]

    @invariant()
    def no_number_is_there_twice(self) -> None:
        if hasattr(self, "stores"):
            mine, theirs = ({line.number for line in self.kept(place)} for place in (0, 1))
            assert not mine & theirs

    @invariant()
    def no_gap_and_no_void_without_a_reason(self) -> None:
        for place, _ in enumerate(getattr(self, "stores", [])):
            serials: dict[str, list[int]] = {}
            for line in self.kept(place):
                serials.setdefault(line.number[:8], []).append(line.serial)
                assert bool(line.reason) == (line.state == "VOID")
            for found in serials.values():
                assert sorted(found) == list(range(1, len(found) + 1))

    @invariant()
    def a_dead_session_has_no_free_number(self) -> None:
        for store in getattr(self, "stores", []):
            for day in session_rows.all_sessions(store.db):
                if day.status in {"closed", "cancelled"}:
                    states = {line.state for line in certificate_rows.numbers(store.db, day.uid)}
                    assert "FREE" not in states

    @invariant()
    def what_a_register_called_void_stays_so(self) -> None:
        if hasattr(self, "stores"):
            now = {line.number: line for place in (0, 1) for line in self.kept(place)}
            for number, reason in self.told.items():
                assert (now[number].state, now[number].reason) == ("VOID", reason)


TwoLaptops.TestCase.settings = settings(max_examples=tries(8), stateful_step_count=40)
TestTwoLaptops = pytest.mark.long(TwoLaptops.TestCase)
