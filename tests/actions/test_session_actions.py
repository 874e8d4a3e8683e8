"""A session that is added without a code gets the first number nobody has."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from seminar_desk.actions.days import sessions
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store


def test_a_code_is_the_first_free_number(store: Store) -> None:
    taken = {session.code for session in session_rows.all_sessions(store.db)}
    assert "S01" in taken
    entry = SessionEntry(
        code="", date=date(2027, 3, 1), oblast="Чуйская область", district="Сокулук", venue="Клуб"
    )
    first = sessions.add(store.db, entry=entry)
    second = sessions.add(store.db, entry=replace(entry, date=date(2027, 3, 2)))
    free = [f"S{number:02d}" for number in range(1, 99) if f"S{number:02d}" not in taken]
    assert [first.code, second.code] == free[:2]
