"""Random histories of several desks on real stores: in any order of books one store comes of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from seminar_desk.actions import history
from seminar_desk.actions.books import book_imports
from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.store import backup_files
from seminar_desk.store.books import batch_rows
from tests.hands.hall_desks import HallDesk, copied, desks, said
from tests.hands.hall_moves import aged
from tests.hands.tries import tries

DESKS = 3
MORNING = datetime(2017, 10, 24, 2, 30, tzinfo=UTC)
_PEOPLE = ("attendance", "person")
MOVES = st.lists(
    st.one_of(
        st.tuples(
            st.integers(0, DESKS - 1),
            st.sampled_from(("mark", "unmark", "village", "void")),
            st.integers(0, 3),
        ),
        st.tuples(
            st.integers(0, DESKS - 1), st.sampled_from(("walk_in", "undo", "keep")), st.just(0)
        ),
        st.tuples(
            st.integers(0, DESKS - 1),
            st.sampled_from(("take", "take_old", "take_1.1", "back")),
            st.integers(0, DESKS - 1),
        ),
        st.tuples(
            st.integers(0, DESKS - 1),
            st.sampled_from(("restore", "copy", "clock")),
            st.integers(0, 9),
        ),
    ),
    max_size=14,
)


class Hall:
    """Play moves at several desks, with their books of before at hand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desks = desks(folder, DESKS)
        self.old: dict[int, OpenedBook] = {}
        self.copies: dict[int, Path] = {}
        self.took: set[int] = set()
        self.number = 0
        for at in range(DESKS):
            self._set_clock(at, 0)

    def play(self, at: int, move: str, what: int) -> None:
        """Do one move; what cannot be done is left."""
        self.number += 1
        desk = self.desks[at]
        people = desk.people
        someone = people[what % len(people)].uid if people else ""
        done: dict[str, Callable[[], object]] = {
            "mark": lambda: attendance.check_in(desk.db, attendance_uid=someone),
            "unmark": lambda: attendance.take_back_check_in(
                desk.db, attendance_uid=someone, reason="ошибка"
            ),
            "village": lambda: self._move(desk, someone),
            "void": lambda: attendance.remove(desk.db, attendance_uid=someone, reason="дважды"),
            "walk_in": lambda: self._walk_in(desk),
            "undo": lambda: history.undo(desk.db),
            "keep": lambda: self._keep(at),
            "take": lambda: self._take(at, self.desks[what].book()),
            "take_old": lambda: self._take(at, self.old[what]),
            "take_1.1": lambda: self._take_aged(at, what),
            "back": lambda: self._take_back(desk),
            "restore": lambda: self._restore(at),
            "copy": lambda: self._copy(at),
            "clock": lambda: self._set_clock(at, what - 5),
        }
        with suppress(ProblemError, KeyError):
            done[move]()

    def _move(self, desk: HallDesk, uid: str) -> None:
        person = next(row for row in desk.people if row.uid == uid)
        entry = Entry(
            surname=person.surname,
            given_name=person.given_name,
            role_code=person.role_code,
            role_text=person.role_text,
            village=f"Учук {self.number}",
        )
        attendance.edit(desk.db, attendance_uid=uid, entry=entry)

    def _walk_in(self, desk: HallDesk) -> None:
        entry = Entry(surname="Осмонов", given_name="Азат", role_code="other", role_text="гость")
        attendance.register(desk.db, session_uid=desk.session_uid, entry=entry)

    def _take(self, at: int, book: OpenedBook) -> None:
        self.took.add(at)
        self.desks[at].take(book)

    def _take_aged(self, at: int, what: int) -> None:
        """Take a book of 1.1: its program takes none, so its desk has only its own changes."""
        if what not in self.took:
            self._take(at, aged(self.desks[what].book()))

    def _keep(self, at: int) -> None:
        self.old[at] = self.desks[at].book()
        self.copies[at] = history.back_up(self.desks[at].db)

    def _take_back(self, desk: HallDesk) -> None:
        standing = [batch for batch in batch_rows.all_batches(desk.db) if not batch.is_undone]
        if standing:
            batch = book_imports.take_back(desk.db, batch_uid=standing[0].uid)
            assert batch.is_undone

    def _restore(self, at: int) -> None:
        desk, copy = self.desks[at], self.copies[at]
        now = desk.db.clock()
        desk.store.close()
        backup_files.restore(copy, desk.folder, now)
        desk.begin_again()
        self._set_clock(at, 0)

    def _copy(self, at: int) -> None:
        """Let a copy of the whole folder take the desk's place, and the first one's book remain."""
        desk = self.desks[at]
        self.old[at] = desk.book()
        desk.store.close()
        self.desks[at] = copied(desk, self.folder / f"копия {self.number}")
        self._set_clock(at, 0)

    def _set_clock(self, at: int, hours: int) -> None:
        """Let a desk's clock go on from wherever it stands, right or wrong."""
        start = MORNING + timedelta(hours=hours)
        self.desks[at].db.clock = lambda: start + timedelta(seconds=self.number)


def united(hall: list[HallDesk]) -> None:
    """Let every desk take every other's book, in two orders, until nobody has news."""
    for order in (hall, list(reversed(hall))):
        books = [desk.book() for desk in order]
        for desk in order:
            for book, other in zip(books, order, strict=True):
                if other is not desk:
                    desk.take(book)


def people_of(desk: HallDesk) -> dict[tuple[str, str], object]:
    return {key: row for key, row in said(desk.db).items() if key[0] in _PEOPLE}


@settings(
    max_examples=tries(6),
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(MOVES)
def test_whatever_desks_do_one_store_comes_of_it(moves: list[tuple[int, str, int]]) -> None:
    with TemporaryDirectory() as name:
        hall = Hall(Path(name))
        try:
            for at, move, what in moves:
                hall.play(at, move, what)
            united(hall.desks)
            first, *others = [people_of(desk) for desk in hall.desks]
            for other in others:
                assert other == first
            before = said(hall.desks[0].db)
            for desk in hall.desks:
                assert hall.desks[0].plan(desk.book()).written == ()
            assert said(hall.desks[0].db) == before
        finally:
            for desk in hall.desks:
                desk.store.close()
