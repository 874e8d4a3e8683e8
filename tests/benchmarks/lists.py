"""From a keystroke to the painted list, against Qt's filtering proxy."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QTableView

from seminar_desk import app
from seminar_desk.app import Program
from seminar_desk.domain.people.participant import INVITED, Participant, code_for
from seminar_desk.domain.people.roll import Roll
from seminar_desk.store.opening import open_store
from seminar_desk.tour.hands import settle, write
from seminar_desk.ui.checkin.page import CheckInPage
from tests.benchmarks.harness import Comparison
from tests.benchmarks.people import entries, open_first_session

SIZES = (240, 10_000, 100_000)
QUERY = "өмүрбекова гүл"
WINDOW = (1280, 800)
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Type the same query into the real page and into a table over a proxy on one column."""
    app.application()
    program = Program(folder)
    store = open_store(folder)
    window = program.open(store)
    open_first_session(store.db)
    window.resize(*WINDOW)
    window.show()
    window.show_page("checkin")
    page = window.page("checkin")
    assert isinstance(page, CheckInPage)
    settle()
    for size in SIZES:
        people = list(participants(size, page.desk.session_uid))
        page.roll = Roll(people)
        page.view.show_state(page.session, is_empty=False)
        proxy, table = proxied(people)
        yield Comparison(
            f"keystroke to painted, {size:,} names",
            "ms",
            lambda: ours(page),
            lambda proxy=proxy, table=table: usual(proxy, table),  # type: ignore[misc]  # defaults bind the loop's values
            "`QSortFilterProxyModel` on one column, no folding",
            runs=3,
        )
        table.close()
    program.close()


def ours(page: CheckInPage) -> float:
    """Return the mean ms a letter takes in the real page."""

    def type_letter(letter: str) -> None:
        write(page.view.search, letter)
        page.view.list.viewport().repaint()

    page.view.search.clear()
    return _ms_a_letter(type_letter)


def usual(proxy: QSortFilterProxyModel, table: QTableView) -> float:
    """Return the mean ms a letter takes over the proxy."""
    typed = ""

    def type_letter(letter: str) -> None:
        nonlocal typed
        typed += letter
        proxy.setFilterFixedString(typed)
        table.viewport().repaint()

    proxy.setFilterFixedString("")
    return _ms_a_letter(type_letter)


def _ms_a_letter(type_letter: Callable[[str], None]) -> float:
    settle()
    started = time.perf_counter()
    for letter in QUERY:
        type_letter(letter)
    return (time.perf_counter() - started) * 1000 / len(QUERY)


def participants(number: int, session_uid: str) -> Iterator[Participant]:
    """Return so many people of one session, without a store."""
    for place, entry in enumerate(entries(number), start=1):
        yield Participant(
            uid=str(place),
            person_uid=str(place),
            session_uid=session_uid,
            number=place,
            code=code_for(place),
            surname=entry.surname,
            given_name=entry.given_name,
            patronymic=entry.patronymic,
            sex=entry.sex,
            birth_year=None,
            age_band="",
            phone=entry.phone,
            role_code=entry.role_code,
            role_text="",
            aimak=entry.aimak,
            aimak_soate14="",
            village="",
            registration=INVITED,
        )


class UsualModel(QAbstractTableModel):
    """Give name, role, aimak and phone, as most programs would."""

    def __init__(self, people: list[Participant]) -> None:
        super().__init__()
        self._rows = [(row.full_name, row.role_code, row.aimak, row.phone) for row in people]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._rows[index.row()][index.column()]


def proxied(people: list[Participant]) -> tuple[QSortFilterProxyModel, QTableView]:
    """Return a shown table over a proxy over the people."""
    proxy = QSortFilterProxyModel()
    model = UsualModel(people)
    model.setParent(proxy)
    proxy.setSourceModel(model)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    table = QTableView()
    table.setModel(proxy)
    table.resize(*WINDOW)
    table.show()
    return proxy, table
