"""What an office asks for each of a thousand workbooks, and for its board, is looked up."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from seminar_desk.store.books import batch_rows, open_rows, session_links
from seminar_desk.store.certificates import trusted_keys
from seminar_desk.store.database import Database, Value
from seminar_desk.store.driver import Row
from seminar_desk.store.opening import Store


def test_what_is_asked_so_often_walks_through_no_table(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last workbook of its writer was looked for in all that had ever been taken in."""
    asked: list[tuple[str, Sequence[Value]]] = []
    select = Database.select

    def noted(db: Database, sql: str, values: Sequence[Value] = ()) -> Sequence[Row]:
        asked.append((sql, values))
        return select(db, sql, values)

    with monkeypatch.context() as watched:
        watched.setattr(Database, "select", noted)
        batch_rows.latest_sequence(store.db, "к" * 16)
        session_links.led(store.db, ["a", "b"])
        trusted_keys.is_trusted(store.db, "00" * 32)
        assert not list(open_rows.undecided(store.db, ("person", "attendance")))
    for sql, values in asked:
        plan = [str(row[3]) for row in store.db.select(f"EXPLAIN QUERY PLAN {sql}", values)]
        walked = [step for step in plan if step.startswith("SCAN") and "json_each" not in step]
        assert all("USING COVERING INDEX" in step for step in walked), (sql, plan)
