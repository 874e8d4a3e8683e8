"""A machine plays the last hour of the day: every number ends explained, no paper ever changes."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from seminar_desk.actions import history
from seminar_desk.actions.certificates import certificate_numbers, certificates, hand_over
from seminar_desk.actions.days import closings, sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.certificates.certificate import ReservedNumber
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.certificates import certificate_snapshots, verification
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.people import attendance_rows
from tests.hands.stores import invite, make_store, open_first_session
from tests.hands.tries import tries

PICK = st.integers(0, 30)
NAMES = st.sampled_from(["Асанов Бакыт", "Токтосун уулу Эркин", "Өмүрбекова Айнура", "Ким Вера"])
REASON = st.sampled_from(["", "опечатка"])
WHY = {"present": "не пришли", "signatures": "не успели", "handed_over": "выдадут завтра"}


def is_free(number: ReservedNumber) -> bool:
    return number.state == "FREE"


class LastHour(RuleBasedStateMachine):
    """Number, replace, annul, hand over, write by hand, close and open again, in any order."""

    @initialize()
    def open_store(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.store = make_store(self.folder)
        self.db = self.store.db
        self.session = open_first_session(self.db)
        self.seen: dict[str, str] = {}

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            shutil.rmtree(self.folder)

    def act(self, action: Callable[[], object]) -> None:
        """Run an action; one that is refused may change nothing."""
        before = self.db.select("SELECT COUNT(*) FROM journal")[0][0]
        try:
            action()
        except ProblemError:
            assert self.db.select("SELECT COUNT(*) FROM journal")[0][0] == before

    def person(self, place: int) -> str:
        people = attendance_rows.of_session(self.db, self.session.uid)
        return people[place % len(people)].uid if people else "nobody"

    def certificate(self, place: int) -> str:
        found = certificate_rows.of_session(self.db, self.session.uid)
        return found[place % len(found)].uid if found else "nothing"

    @rule(name=NAMES, comes=st.booleans())
    def list_somebody(self, name: str, comes: bool) -> None:
        person = invite(self.db, self.session.uid, name)
        if comes:
            self.act(lambda: attendance.check_in(self.db, attendance_uid=person.uid))

    @rule(place=PICK)
    def leave(self, place: int) -> None:
        uid = self.person(place)
        self.act(lambda: attendance.mark_left(self.db, attendance_uid=uid, reason="домой"))

    @rule(place=PICK, reason=REASON, grants=st.booleans())
    def exempt(self, place: int, reason: str, grants: bool) -> None:
        uid = self.person(place)
        act = certificates.grant if grants else certificates.refuse
        self.act(lambda: act(self.db, attendance_uid=uid, reason=reason))

    @rule(place=PICK, name=NAMES)
    def rename(self, place: int, name: str) -> None:
        surname, _, given = name.partition(" ")
        entry = Entry(surname, given, role_code="ig_member", sex="f")
        self.act(lambda: attendance.edit(self.db, attendance_uid=self.person(place), entry=entry))

    @rule(language=st.sampled_from(["ru", "ky", "ru+ky"]))
    def issue(self, language: str) -> None:
        uid = self.session.uid
        self.act(lambda: certificates.issue(self.db, session_uid=uid, language=language))

    @rule(place=PICK, reason=REASON)
    def reissue(self, place: int, reason: str) -> None:
        uid = self.certificate(place)
        self.act(lambda: certificates.reissue(self.db, certificate_uid=uid, reason=reason))

    @rule(place=PICK, reason=REASON)
    def annul(self, place: int, reason: str) -> None:
        uid = self.certificate(place)
        self.act(lambda: certificates.annul(self.db, certificate_uid=uid, reason=reason))

    @rule(place=PICK)
    def print_one(self, place: int) -> None:
        uid = self.certificate(place)
        self.act(lambda: certificates.mark_printed(self.db, certificate_uids=[uid]))

    @rule(place=PICK)
    def hand_over_one(self, place: int) -> None:
        uid = self.certificate(place)
        self.act(lambda: hand_over.hand_over(self.db, certificate_uids=[uid]))

    @rule(count=st.integers(0, 3))
    def keep_blanks(self, count: int) -> None:
        uid = self.session.uid
        self.act(lambda: certificates.keep_blanks(self.db, session_uid=uid, count=count))

    @rule(place=PICK, number=PICK, name=NAMES)
    def enter_by_hand(self, place: int, number: int, name: str) -> None:
        kept = certificate_rows.numbers(self.db, self.session.uid)
        text = kept[number % len(kept)].number if kept else "нет"
        uid = self.person(place)
        self.act(
            lambda: certificates.enter_by_hand(
                self.db, number=text, attendance_uid=uid, name=name, language="ru"
            )
        )

    @rule(number=PICK, reason=REASON)
    def spoil_a_number(self, number: int, reason: str) -> None:
        kept = certificate_rows.numbers(self.db, self.session.uid)
        text = kept[number % len(kept)].number if kept else "нет"
        self.act(lambda: certificate_numbers.void_number(self.db, number=text, reason=reason))

    @rule(signatures=st.lists(st.integers(0, 20), max_size=3), explains=st.booleans())
    def close(self, signatures: list[int], explains: bool) -> None:
        uid = self.session.uid
        why = WHY if explains else {}
        self.act(
            lambda: closings.close_checked(self.db, session_uid=uid, by_page=signatures, why=why)
        )

    @rule()
    def open_again(self) -> None:
        self.act(lambda: sessions.open_day(self.db, session_uid=self.session.uid))

    @rule()
    def undo(self) -> None:
        self.act(lambda: history.undo(self.db))

    @invariant()
    def every_number_is_explained(self) -> None:
        if not hasattr(self, "db"):
            return
        kept = certificate_rows.numbers(self.db, self.session.uid)
        certificates_by_number = {
            paper.number: paper for paper in certificate_rows.of_session(self.db, self.session.uid)
        }
        assert [line.serial for line in kept] == list(range(1, len(kept) + 1))
        assert {line.number for line in kept if line.state == "USED"} == set(certificates_by_number)
        assert all(line.reason for line in kept if line.state == "VOID")
        for paper in certificates_by_number.values():
            assert paper.is_valid or paper.void_reason

    @invariant()
    def nobody_holds_two(self) -> None:
        if not hasattr(self, "db"):
            return
        holders = [
            paper.attendance_uid
            for paper in certificate_rows.of_session(self.db, self.session.uid)
            if paper.is_valid
        ]
        assert len(holders) == len(set(holders))

    @invariant()
    def no_paper_ever_changes(self) -> None:
        if not hasattr(self, "db"):
            return
        found = certificate_rows.of_session(self.db, self.session.uid)
        for paper in found:
            assert self.seen.setdefault(paper.number, paper.frozen_json) == paper.frozen_json
        assert set(self.seen) == {paper.number for paper in found}
        for printed in certificate_snapshots.issued(self.db, session_uid=self.session.uid):
            if printed.code:
                assert verification.verify_text(self.db, printed.code).code == "valid"

    @invariant()
    def a_closed_day_leaves_no_number_open(self) -> None:
        if not hasattr(self, "db"):
            return
        status = self.db.select("SELECT status FROM session WHERE uid = ?", (self.session.uid,))
        if status[0][0] == "closed":
            assert [
                line
                for line in certificate_rows.numbers(self.db, self.session.uid)
                if is_free(line)
            ] == []


LastHour.TestCase.settings = settings(max_examples=tries(10), stateful_step_count=40)
TestLastHour = LastHour.TestCase
