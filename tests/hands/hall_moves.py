"""What people do at the desks of a hall."""

from __future__ import annotations

from dataclasses import replace

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import Entry
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from tests.hands.hall_desks import HallDesk, said


def of_people(desk: HallDesk) -> dict[tuple[str, str], object]:
    return {key: row for key, row in said(desk.db).items() if key[0] in ("attendance", "person")}


def mark(desk: HallDesk, name: str) -> None:
    attendance.check_in(desk.db, attendance_uid=desk.person(name).uid)


def move(desk: HallDesk, name: str, village: str) -> None:
    person = desk.person(name)
    entry = Entry(
        surname=person.surname,
        given_name=person.given_name,
        role_code=person.role_code,
        village=village,
    )
    attendance.edit(desk.db, attendance_uid=person.uid, entry=entry)


def walk_in(desk: HallDesk, name: str) -> None:
    surname, given = name.split()
    entry = Entry(surname=surname, given_name=given, role_code="other", role_text="гость")
    attendance.register(desk.db, session_uid=desk.session_uid, entry=entry)


def union(*hall: HallDesk) -> None:
    """Let all give all their books until nobody has news."""
    for _ in range(2):
        for desk in hall:
            for other in hall:
                if other is not desk:
                    desk.take(other.book())


def aged(book: OpenedBook) -> OpenedBook:
    """Return a book as a program of 1.1 would have written it of a store with the same rows.

    That program is another laptop's: its changes are of a writer of its own, and of whole rows.
    """
    lines = {}
    for sheet in contract.data_sheets():
        is_new = contract.version(sheet.columns[0].since) > (1, 1)
        young = [contract.version(column.since) > (1, 1) for column in sheet.columns]
        lines[sheet.name] = tuple(
            tuple(
                f"{value}-1.1" if name == "device_id" else None if late else value
                for name, late, value in zip(sheet.names, young, line, strict=True)
            )
            for line in (
                () if is_new and sheet.name != "series" else book.content.lines[sheet.name]
            )
        )
    meta = {**book.meta, "schema_version": "1.1"}
    content = replace(book.content, lines={**book.content.lines, **lines, "series": ()})
    return replace(
        book,
        content=content,
        meta=meta,
        numbers={name: range(2, len(own) + 2) for name, own in content.lines.items()},
    )
