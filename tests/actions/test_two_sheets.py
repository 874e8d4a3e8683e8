"""Two desks of one hall print a sheet each: both are signed, both are counted, everywhere alike."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desk.actions.days import closings, sessions
from seminar_desk.domain.days.closing import ClosingNotes, Figures, sheet_ids
from seminar_desk.gather.days import closing_figures, papers_closing, signed_sheets
from seminar_desk.gather.figures import figure_relations
from seminar_desk.gather.wish import Wish
from seminar_desk.store import output_rows
from seminar_desk.store.days import session_rows
from tests.hands.drawing import go_out, sheet_of
from tests.hands.hall_desks import NAMES, HallDesk, desks
from tests.hands.hall_moves import mark, union, walk_in
from tests.hands.stores import ticking

NINE = datetime(2017, 10, 24, 3, tzinfo=UTC)
WHY = {"present": "двое в дороге", "handed_over": "выдадут позже", "signatures": "не все подписали"}


@pytest.fixture
def hall(tmp_path: Path) -> tuple[HallDesk, HallDesk]:
    first, second = desks(tmp_path, 2)
    return first, second


def printed(desk: HallDesk) -> str:
    sheet = sheet_of(desk.db, desk.session_uid)
    go_out(desk.db, desk.session_uid, sheet)
    return sheet.sheet_id


def valid(desk: HallDesk) -> list[str]:
    return [sheet.sheet_id for sheet in output_rows.valid_sheets(desk.db, desk.session_uid)]


def closed(desk: HallDesk, *by_page: int) -> None:
    closings.close_checked(
        desk.db,
        session_uid=desk.session_uid,
        by_page=by_page,
        why=WHY,
        sheet_id=signed_sheets.valid_id(desk.db, desk.session_uid),
    )


def test_each_desk_replaces_its_own_sheet_and_never_the_other_ones(
    hall: tuple[HallDesk, HallDesk],
) -> None:
    first, second = hall
    one, other = printed(first), printed(second)
    assert one != other
    union(*hall)
    for desk in hall:
        assert set(valid(desk)) == {one, other}
    assert valid(first) == valid(second)
    walk_in(second, "Пак Вера")
    again = sheet_of(second.db, second.session_uid)
    assert again.supersedes == other
    assert sheet_of(first.db, first.session_uid).sheet_id not in (one, other)
    go_out(second.db, second.session_uid, again)
    union(*hall)
    for desk in hall:
        assert set(valid(desk)) == {one, again.sheet_id}


def test_signatures_are_counted_on_both_sheets_and_each_gives_its_consents(
    hall: tuple[HallDesk, HallDesk],
) -> None:
    first, second = hall
    ids = {printed(first): first, printed(second): second}
    mark(first, NAMES[0])
    mark(second, NAMES[1])
    walk_in(second, "Пак Вера")
    union(*hall)
    begun = closing_figures.so_far(first.db, session_uid=first.session_uid)
    assert set(sheet_ids(begun.sheet_id)) == set(ids)
    assert begun.by_page == (None, None)
    counts = tuple(1 if ids[each] is first else 2 for each in sheet_ids(begun.sheet_id))
    tally = ClosingNotes(begun.sheet_id, counts)
    closings.write_down(first.db, session_uid=first.session_uid, tally=tally)
    signed = {row.full_name: ids[row.consent_sheet] for row in first.people if row.consent_sheet}
    assert signed == {NAMES[0]: first, NAMES[1]: second, "Пак Вера": second}
    closed(first, *counts)
    paper = papers_closing.protocol(first.db, Wish(session_uid=first.session_uid))
    assert paper.sheet_id == begun.sheet_id
    assert [check.count for check in paper.checks] == [4, 3, 3, 0]


def test_what_is_counted_stays_when_the_other_desk_brings_its_sheet(
    hall: tuple[HallDesk, HallDesk],
) -> None:
    first, second = hall
    own = printed(first)
    closings.write_down(
        first.db, session_uid=first.session_uid, tally=ClosingNotes(own, (2,), why_present="снег")
    )
    printed(second)
    first.take(second.book())
    now = closing_figures.so_far(first.db, session_uid=first.session_uid)
    assert dict(zip(sheet_ids(now.sheet_id), now.by_page, strict=True))[own] == 2
    assert sorted(map(str, now.by_page)) == ["2", "None"]
    assert now.why_present == "снег"
    steps = first.db.select("SELECT COUNT(*) FROM step")[0][0]
    for _ in range(2):
        closings.write_down(first.db, session_uid=first.session_uid, tally=ClosingNotes(own, (1,)))
    assert first.db.select("SELECT COUNT(*) FROM step")[0][0] == steps + 1


def test_desks_agree_which_closing_is_the_last_whatever_came_first(
    hall: tuple[HallDesk, HallDesk],
) -> None:
    first, second = hall
    second.db.clock = ticking(NINE + timedelta(hours=2))
    closed(second, 0)
    sessions.open_day(second.db, session_uid=second.session_uid)
    second.db.clock = ticking(NINE - timedelta(days=40))
    closed(second, 2)
    first.db.clock = ticking(NINE + timedelta(hours=1))
    closed(first, 1)
    union(*hall)
    assert [
        [each.figures.signatures for each in session_rows.closings(desk.db, desk.session_uid)]
        for desk in hall
    ] == [[1, 0, 2]] * 2
    for desk in hall:
        assert figure_relations.read(desk.db).parts["sessions"].columns["signatures"][0] == 2
    last = session_rows.last_closing(first.db, first.session_uid)
    assert last is not None
    assert last.figures == Figures(3, 0, 2, 0)
