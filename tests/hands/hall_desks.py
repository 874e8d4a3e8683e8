"""Several desks of one hall: stores that began as one list, and the books they exchange."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from seminar_desk.actions import new_store
from seminar_desk.actions.books import book_imports
from seminar_desk.domain.books import dots
from seminar_desk.domain.books.book_plan import BookPlan
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.domain.people.participant import Participant
from seminar_desk.exchange.workbook import integrity, workbook_draft
from seminar_desk.exchange.workbook.content_hash import Line
from seminar_desk.exchange.workbook.contract import sheets
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.exchange.workbook.workbook_reading import Content
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.books import book_plans, incoming
from seminar_desk.store.books import row_images
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.people import attendance_rows
from tests.hands.stores import OPENED, closed, invite, lay, open_first_session, open_new

NAMES = ("Асанов Бакыт", "Токтосун кызы Айнура", "Эсенова Гүлмира")
# What is this store's alone, and no desk tells another.
_LOCAL = frozenset({"checked_in_step", "merge_step", "digest", "leader_uid", "born_session_uid"})


@dataclass
class HallDesk:
    """Hold one laptop with its store."""

    folder: Path
    store: Store

    @property
    def db(self) -> Database:
        """Return the open store."""
        return self.store.db

    @property
    def session_uid(self) -> str:
        """Return the day that all desks are at."""
        return session_rows.all_sessions(self.db)[0].uid

    @property
    def people(self) -> list[Participant]:
        """Return who is listed, by number."""
        return attendance_rows.of_session(self.db, self.session_uid)

    def person(self, name: str) -> Participant:
        """Return somebody by the whole name."""
        return next(row for row in self.people if row.full_name == name)

    def book(self) -> OpenedBook:
        """Say what an exported workbook would say, as it would be read."""
        return opened(self.db)

    def plan(self, book: OpenedBook) -> BookPlan:
        """Compare a workbook with this desk's store."""
        return book_plans.plan(self.db, book, integrity.judge(book.content, is_signed=True))

    def take(self, book: OpenedBook, **decisions: str) -> Batch:
        """Take a workbook in; decisions by row uid."""
        return book_imports.take_in(self.db, plan=self.plan(book), decisions=decisions)

    def begin_again(self) -> None:
        """Close the store and open what stands in the folder."""
        self.store.close()
        OPENED.remove(self.store)
        self.store = _opened(self.folder)


def opened(
    db: Database, file_name: str = "S01 обмен.xlsx", reach: Reach = EVERYTHING
) -> OpenedBook:
    """Return a store's workbook without the file; tests of files read the very same."""
    draft = workbook_draft.prepare(export_snapshot.snapshot(db, reach))
    lines: dict[str, tuple[Line, ...]] = {
        sheet.name: tuple(draft.lines(sheet.name)) for sheet in sheets()
    }
    content = Content(lines, draft.content_hash)
    return OpenedBook(
        file_name,
        content,
        {str(key): str(value or "") for key, value in lines["_meta"]},
        {name: range(2, len(own) + 2) for name, own in lines.items()},
    )


def said(db: Database) -> dict[tuple[str, str], dict[str, dots.Value]]:
    """Return all that a store says and others could know, by table and uid."""
    found = {}
    for table in db.tables():
        if dots.groups_of(table):
            uids = [str(row[0]) for row in db.select(f"SELECT uid FROM {table}")]
            for uid, row in row_images.images(db, table, uids).items():
                if row["row_version"] and not (table == "output" and row["kind"] in _NO_PAPERS):
                    told = incoming.as_told(table, row)
                    told["seen"] = dots.seen_text(dots.seen_of(row))
                    found[table, uid] = {
                        name: value
                        for name, value in told.items()
                        if name not in _LOCAL and (table, name) not in _OWN_PAPER
                    }
    return found


_OWN_PAPER = frozenset({("follow_up", "number")})
_NO_PAPERS = ("export", "export_donor", "report", "usb_copy")


def desks(folder: Path, count: int) -> list[HallDesk]:
    """Return desks that all began with a copy of one list, on their own from now on."""
    made = []
    for number in range(count):
        own = folder / f"стол {number}"
        own.mkdir(parents=True)
        lay(own, _began())
        made.append(HallDesk(own, _opened(own)))
    return made


def fresh_desk(folder: Path) -> HallDesk:
    """Return a laptop that knows the shipped schedule alone."""
    store = open_new(folder)
    new_store.prepare(store.db)
    return HallDesk(folder, store)


def empty_desk(folder: Path) -> HallDesk:
    """Return a store with nothing in it, not even the schedule."""
    return HallDesk(folder, open_new(folder))


def reopened(folder: Path) -> HallDesk:
    """Return the laptop whose store stands in a folder."""
    return HallDesk(folder, _opened(folder))


def copied(desk: HallDesk, folder: Path) -> HallDesk:
    """Return a copy of a desk's whole folder, opened beside it."""
    shutil.copytree(desk.folder, folder, ignore=shutil.ignore_patterns("*.lock", "*-wal", "*-shm"))
    return HallDesk(folder, _opened(folder))


def _opened(folder: Path) -> Store:
    store = open_store(folder)
    OPENED.append(store)
    new_store.prepare(store.db)
    return store


@cache
def _began() -> dict[str, bytes]:
    with TemporaryDirectory() as name:
        store = open_store(Path(name))
        new_store.prepare(store.db)
        session = open_first_session(store.db)
        for person in NAMES:
            invite(store.db, session.uid, person)
        store.close()
        return closed(Path(name))
