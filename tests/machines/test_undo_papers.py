"""The machine of Undo with papers in its hands: counts, numbers, exceptions, signatures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import sha256

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from seminar_desk.actions import settings as setting_actions
from seminar_desk.actions.certificates import certificate_numbers, certificates, hand_over
from seminar_desk.actions.days import closings, outputs, sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.closing import ClosingNotes
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.domain.people.participant import Entry
from seminar_desk.store import pictures, setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from tests.hands.tries import tries
from tests.hands.undo_player import NAMES, PICK, Player

COUNTS = st.lists(st.none() | st.integers(min_value=0, max_value=3), min_size=1, max_size=3)
LINES = st.sampled_from(["", "Один заболел", "Подпись за двоих"])
REASONS = st.sampled_from(["", "снег", "испорчен"])


class Closer(Player):
    """Give out papers, count signatures, close and open again, cancel and put off."""

    @initialize()
    def open_store(self) -> None:
        super().open_store()
        self.given: set[str] = set()
        for name in ("Бакыт", "Айнура", "Ырыс"):
            self.register(name)

    @rule(name=st.sampled_from(["Азат", "Бермет"]))
    def register(self, name: str) -> None:
        uid = self.pick_session(0)
        entry = Entry("Асанов", name, role_code="ak_deputy", sex="m")
        self.act(lambda: attendance.register(self.db, session_uid=uid, entry=entry))

    @rule(place=PICK, act=st.sampled_from(["open", "cancel", "leave"]))
    def live(self, place: int, act: str) -> None:
        uid, person = self.pick_session(place), self.pick_person(place)
        actions: dict[str, Callable[[], object]] = {
            "open": lambda: sessions.open_day(self.db, session_uid=uid),
            "cancel": lambda: sessions.cancel(self.db, session_uid=uid, reason="снег"),
            "leave": lambda: attendance.mark_left(self.db, attendance_uid=person),
        }
        self.act(actions[act])

    def pick_number(self, place: int) -> str:
        kept = certificate_rows.numbers(self.db, self.pick_session(0))
        return kept[place % len(kept)].number if kept else "нет"

    def pick_certificate(self, place: int) -> str:
        kept = certificate_rows.of_session(self.db, self.pick_session(0))
        return kept[place % len(kept)].uid if kept else "нет"

    @rule(counts=COUNTS, why=LINES)
    def count_signatures(self, counts: list[int | None], why: str) -> None:
        uid = self.pick_session(0)
        tally = ClosingNotes("S01-1", tuple(counts), why_present=why)
        self.act(lambda: closings.write_down(self.db, session_uid=uid, tally=tally))

    @rule(counts=COUNTS, why=LINES)
    def close_counted(self, counts: list[int | None], why: str) -> None:
        uid = self.pick_session(0)
        lines = dict.fromkeys(("present", "signatures", "handed_over"), why)
        self.act(
            lambda: closings.close_checked(self.db, session_uid=uid, by_page=counts, why=lines)
        )

    @rule(place=PICK, act=st.sampled_from(["grant", "refuse", "end"]), reason=REASONS)
    def except_somebody(self, place: int, act: str, reason: str) -> None:
        uid = self.pick_person(place)
        actions: dict[str, Callable[[], object]] = {
            "grant": lambda: certificates.grant(self.db, attendance_uid=uid, reason=reason),
            "refuse": lambda: certificates.refuse(self.db, attendance_uid=uid, reason=reason),
            "end": lambda: certificates.end_exemption(self.db, attendance_uid=uid),
        }
        self.act(actions[act])

    @rule(place=PICK, act=st.sampled_from(["issue", "blanks", "void", "annul"]), reason=REASONS)
    def number_papers(self, place: int, act: str, reason: str) -> None:
        uid, number = self.pick_session(place), self.pick_number(place)
        paper = self.pick_certificate(place)
        actions: dict[str, Callable[[], object]] = {
            "issue": lambda: certificates.issue(self.db, session_uid=uid, language="ru"),
            "blanks": lambda: certificates.keep_blanks(self.db, session_uid=uid, count=2),
            "void": lambda: certificate_numbers.void_number(self.db, number=number, reason=reason),
            "annul": lambda: certificates.annul(self.db, certificate_uid=paper, reason=reason),
        }
        self.act(actions[act])

    @rule(place=PICK, back=st.booleans())
    def hand_over_or_back(self, place: int, back: bool) -> None:
        uid = self.pick_certificate(place)
        if back:
            self.act(lambda: hand_over.take_back(self.db, certificate_uid=uid))
        else:
            self.act(lambda: hand_over.hand_over(self.db, certificate_uids=[uid]))

    @rule(place=PICK, kind=st.sampled_from(["register_print", "protocol_pdf", "export"]))
    def tell(self, place: int, kind: str) -> None:
        uid = self.pick_session(place)
        self.act(lambda: outputs.record(self.db, session_uid=uid, kind=kind))

    @rule(place=PICK, year=st.sampled_from([2017, 2018]))
    def put_off(self, place: int, year: int) -> None:
        uid = self.pick_session(place)
        day = date(year, 11, 20 + place % 5)
        self.act(lambda: sessions.move(self.db, session_uid=uid, to=day))

    @rule(name=NAMES, ink=st.sampled_from([b"", b"first scan", b"second scan"]))
    def sign(self, name: str, ink: bytes) -> None:
        picture = sha256(ink).hexdigest() if ink else ""
        who = Signatory(name, "Директор", picture=picture)
        scans = [ink] if ink else []
        self.act(lambda: setting_actions.name_signatories(self.db, signatories=[who], scans=scans))

    @invariant()
    def every_named_signature_is_kept(self) -> None:
        if not hasattr(self, "db"):
            return
        named = {who.picture for who in setting_rows.current(self.db).signatories} - {""}
        assert pictures.of_hashes(self.db, named).keys() == named

    @invariant()
    def no_number_is_lost_or_given_twice(self) -> None:
        if not hasattr(self, "db"):
            return
        for session in session_rows.all_sessions(self.db):
            kept = {
                number.number: number for number in certificate_rows.numbers(self.db, session.uid)
            }
            used = {name for name, number in kept.items() if number.state == "USED"}
            assert used == {
                paper.number for paper in certificate_rows.of_session(self.db, session.uid)
            }
            assert all(number.reason for number in kept.values() if number.state == "VOID")
            assert self.given & kept.keys() <= used
            self.given |= used
            is_over = session.status in {"closed", "cancelled"}
            assert not (is_over and any(number.state == "FREE" for number in kept.values()))

    @invariant()
    def one_tally_is_open(self) -> None:
        if not hasattr(self, "db"):
            return
        sql = (
            "SELECT COUNT(*) FROM closing_tally WHERE record_state = 'ACTIVE' GROUP BY session_uid"
        )
        assert all(row[0] == 1 for row in self.db.select(sql))


Closer.TestCase.settings = settings(
    max_examples=tries(8),
    stateful_step_count=40,
    suppress_health_check=[HealthCheck.too_slow],
)
TestCloser = Closer.TestCase
