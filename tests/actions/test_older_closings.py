"""A store from before the counts were kept opens with its closings and sheets as they were."""

from __future__ import annotations

from pathlib import Path

from seminar_desk.actions import history
from seminar_desk.actions.days import closings, sessions
from seminar_desk.domain.days.closing import ClosingNotes, Figures
from seminar_desk.gather.days import closing_figures, papers_closing, signed_sheets
from seminar_desk.gather.wish import Wish
from seminar_desk.store import driver, schema
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import open_store
from tests.hands.drawing import signed_sheet

_TAIL = "'2017-10-24T10:00:00Z', '2017-10-24T10:00:00Z', 'laptop')"
_TAIL_NAMES = "created_at_utc, updated_at_utc, device)"


def write_older_store(folder: Path) -> None:
    """Write a store of the fifth schema: a closed session whose sheet had three pages."""
    connection = driver.connect(folder / FILE_NAME)
    for path in schema.MIGRATIONS[:5]:
        connection.executescript(path.read_text(encoding="utf-8").replace("{tail}", schema.TAIL))
    schema.create_triggers(connection)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 5")
    connection.execute(
        "INSERT INTO step (action, undo, at_utc, operator, device)"
        " VALUES ('session.close_checked', 'yes', '2017-10-24T10:00:00Z', '', 'laptop')"
    )
    connection.execute("UPDATE open_step SET step = 1")
    connection.execute(
        "INSERT INTO session (uid, code, date, oblast, oblast_iso, district, district_soate8,"
        f" venue, status, {_TAIL_NAMES} VALUES ('s', 'S01', '2017-10-24', 'Нарынская', 'KG-N',"
        f" 'Ат-Башинский район', '', 'РГА', 'closed', {_TAIL}"
    )
    connection.execute(
        "INSERT INTO output (uid, session_uid, kind, pages, sheet_id, at_utc,"
        f" {_TAIL_NAMES} VALUES ('o', 's', 'sign_in_print', 3, 'S01-1A', '2017-10-24T03:00:00Z',"
        f" {_TAIL}"
    )
    connection.execute(
        "INSERT INTO closing (uid, session_uid, signatures_json, listed, present, signatures,"
        f" handed_over, why_present, {_TAIL_NAMES} VALUES"
        f" ('c', 's', '[9, 8, 7]', 30, 24, 24, 24, 'снег', {_TAIL}"
    )
    connection.execute("UPDATE open_step SET step = NULL")
    connection.close()


def test_what_was_closed_before_reads_as_it_was(tmp_path: Path) -> None:
    write_older_store(tmp_path)
    store = open_store(tmp_path)
    last = session_rows.last_closing(store.db, "s")
    assert last is not None
    assert last.figures == Figures(30, 24, 24, 24)
    assert last.tally == ClosingNotes("", (9, 8, 7), why_present="снег")
    paper = papers_closing.protocol(store.db, Wish(session_uid="s"))
    assert [check.count for check in paper.checks] == [30, 24, 24, 24]
    assert paper.signatures_by_page == (9, 8, 7)
    sheet = signed_sheet(store.db, "s")
    assert sheet is not None
    assert sheet.sheet_id == "S01-1A"
    assert [page.rows for page in signed_sheets.pages([sheet])] == ["", "", ""]
    store.close()


def test_it_can_be_opened_again_counted_and_closed(tmp_path: Path) -> None:
    write_older_store(tmp_path)
    store = open_store(tmp_path)
    sessions.open_day(store.db, session_uid="s")
    begun = closing_figures.so_far(store.db, session_uid="s")
    assert begun == ClosingNotes("S01-1A", (None, None, None))
    counted = ClosingNotes("S01-1A", (0, 0, 0))
    closings.write_down(store.db, session_uid="s", tally=counted)
    closings.close_checked(
        store.db, session_uid="s", by_page=counted.by_page, why={}, sheet_id=counted.sheet_id
    )
    assert [closed.tally.by_page for closed in session_rows.closings(store.db, "s")] == [
        (9, 8, 7),
        (0, 0, 0),
    ]
    for _ in range(3):
        history.undo(store.db)
    assert [closed.tally.by_page for closed in session_rows.closings(store.db, "s")] == [(9, 8, 7)]
    store.close()
