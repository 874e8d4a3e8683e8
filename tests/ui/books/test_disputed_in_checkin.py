"""In check-in a row that two desks wrote otherwise says so until it is decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from seminar_desk.actions.books import conflicts
from seminar_desk.domain.books import book_plan
from seminar_desk.gather.books import open_conflicts
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from tests.actions.test_book_imports import AINURA, BAKYT
from tests.hands.hall_desks import NAMES, HallDesk
from tests.hands.hall_moves import move


@pytest.fixture
def checkin(desk: Desk, qtbot: QtBot) -> CheckInPage:
    made = CheckInPage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 728)
    made.show()
    return made


def below(page: CheckInPage, name: str) -> tuple[str, str]:
    """Return what stands below a name, and its ink."""
    row = next(each for each in page.roll.everyone() if each.full_name == name)
    return page.view.list._painting().below_name(row)


def dispute(hall: list[HallDesk], *names: str) -> None:
    for name in names:
        move(hall[0], name, "Учук")
        move(hall[1], name, "Ача")
    hall[0].take(hall[1].book())


def test_the_row_says_it_until_it_is_decided(
    checkin: CheckInPage, desk: Desk, hall: list[HallDesk]
) -> None:
    dispute(hall, BAKYT)
    said, ink = below(checkin, BAKYT)
    assert (said, ink) == ("Спорно: Место", "warning")
    assert not below(checkin, AINURA)[0].startswith("Спорно")
    rows = checkin.view.list
    person = next(each for each in checkin.roll.everyone() if each.full_name == BAKYT)
    assert rows.spoken(person).endswith("Спорно: Место")
    assert "решается на странице «Офис проекта»" in rows.tip(person)
    asked = open_conflicts.undecided(desk.db)
    conflicts.decide(desk.db, rows=asked, how=book_plan.OURS, subject=BAKYT)
    assert not below(checkin, BAKYT)[0].startswith("Спорно")
    desk.undo()
    assert below(checkin, BAKYT)[0] == "Спорно: Место"


def test_many_are_read_with_as_few_queries_as_one(
    checkin: CheckInPage, desk: Desk, hall: list[HallDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    select = desk.db.select
    asked: list[str] = []

    def noted(sql: str, values: Sequence[Any] = ()) -> Any:  # noqa: ANN401 - handed on
        asked.append(sql)
        return select(sql, values)

    counts = []
    for names in (NAMES[:1], NAMES[1:]):
        dispute(hall, *names)
        asked.clear()
        with monkeypatch.context() as patch:
            patch.setattr(desk.db, "select", noted)
            checkin.reload()
        counts.append(len(asked))
    assert counts[0] == counts[1]
    said = [checkin.view.list._painting().below_name(row)[0] for row in checkin.roll.everyone()]
    assert sum(each.startswith("Спорно") for each in said) == len(NAMES)
