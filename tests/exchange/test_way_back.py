"""What a workbook carries comes back into the very columns that it left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain import stored_columns
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.gather import export_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.driver import as_dict
from seminar_desk.store.opening import Store
from tests.exchange.test_donor_texts import fill, live_a_day
from tests.hands.workbooks import export

STAYING: dict[str, set[str] | None] = {
    **dict.fromkeys(("setting", "picture", "certificate_template", "batch")),
    "closing_tally": None,  # not counted to the end: the closing carries what is
    "loaded_list": None,  # only tells this laptop that it has seen a file
    **dict.fromkeys(("inbox_answer", "seed")),  # the office's own; seed files
    "trusted_key": None,  # whom this desk believes; the keys themselves go round
    "follow_up": {"number"},  # of this store's own paper
    "output": {"sequence", "series_uid", "gathered_step"},  # of workbooks, and those are no papers
    "attendance": {"checked_in_step"},
    "alias": {"merge_step"},
}


# Of this store alone: they follow from what the workbook says beside the row.
FOLLOWING = ("siblings", "digest", "leader_uid", "born_session_uid")


def rows_of(db: Database) -> dict[tuple[str, str], dict[str, Any]]:
    """Return what should come back, by table and uid: of each row the columns that travel."""
    found = {}
    for table in db.tables():
        stays = STAYING.get(table, set())
        if stays is None:
            continue
        for row in map(as_dict, db.select(f"SELECT * FROM {table}")):
            if table != "output" or row["kind"].endswith(("_print", "_pdf")):
                values = {
                    name: value for name, value in row.items() if name not in {*stays, *FOLLOWING}
                }
                found[table, row["uid"]] = values
    return found


def test_every_column_comes_back_from_a_workbook(store: Store, tmp_path: Path) -> None:
    """Each text holds the name of its column, so that none can pass for another."""
    live_a_day(store.db)
    plan = store.db.select("SELECT uid FROM assembly")[0]["uid"]
    assemblies.set_authors(store.db, plan, [("", "Асанов Бакыт"), ("", "Омурова Асель")])
    session = session_rows.all_sessions(store.db)[0]
    attendance.note_failed_code(store.db, session_uid=session.uid, text="QR")
    fill(store.db)
    export(store.db, path=tmp_path / "book.xlsx")
    with (tmp_path / "book.xlsx").open("rb") as file:
        content = workbook_reading.read(file)
    back = {}
    for sheet in contract.data_sheets():
        for line in content.lines[sheet.name] if sheet.name != contract.SIBLINGS else ():
            row = dict(zip(sheet.names, line, strict=True))
            for table, values in export_rows.to_store(sheet.name, row):
                back[table, str(values["uid"])] = values
    kept = rows_of(store.db)
    assert {table for table, _ in kept} == {*store.db.tables()} - {
        table for table, stays in STAYING.items() if stays is None
    }
    assert back == kept


def test_every_column_of_a_sheet_is_read_back_or_made_of_others() -> None:
    """A column of content that no table has is one of these few."""
    made = {
        (sheet.name, column.name)
        for sheet in contract.data_sheets()
        if sheet.name != contract.SIBLINGS  # each stands in the row that it is about
        for column in sheet.canonical
        if column.name
        not in {stored.exchange_name for stored in stored_columns.of_sheet(sheet.name)}
    }
    assert made == {
        ("persons", "consent"),  # whether a version is named, else whether it was declined
        ("assemblies", "authors_json"),
        ("certificates", "signature"),  # stands in the code that is part of the text
        ("papers", "paper_code"),
        ("papers", "way_code"),
    }
