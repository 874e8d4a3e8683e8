"""Each hostile letter by each door: nobody sees it, nothing keeps it; half a letter is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import signing
from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance, told_facts
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.lists import seed_file
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.exchange.workbook import contract
from seminar_desk.gather.lists import seed_plans
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.store.plans import assembly_rows
from tests.actions.test_book_returns import changed
from tests.hands.hall_desks import NAMES, HallDesk, desks
from tests.hands.hall_moves import move
from tests.hands.stores import invite, make_example, open_first_session

UNSEEN = [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x034F, 0xFE0F)]
BLANKS = ["\u3164", "\u2800", "\u115f"]
HALF = "\ud800"
LETTERS = {**dict.fromkeys(UNSEEN, "Ача Кайынды"), **dict.fromkeys(BLANKS, "Ача  Кайынды")}


def form(db: Database, text: str) -> str:
    entry = Entry("Асанов", "Бакыт", role_code="ig_member", village=text)
    uid = open_first_session(db).uid
    return attendance.register(db, session_uid=uid, entry=entry).village


def note(db: Database, text: str) -> str:
    person = invite(db, open_first_session(db).uid, "Асанов Бакыт")
    told_facts.write_note(db, attendance_uid=person.uid, note=text)
    return str(db.row("attendance", person.uid)["note"])


def plan(db: Database, text: str) -> str:
    uid = assembly_rows.of_session(db, open_first_session(db).uid)[0].uid
    assemblies.edit(db, uid, venue=text)
    return str(db.row("assembly", uid)["venue"])


def schedule(db: Database, text: str) -> str:
    entry = SessionEntry(date(2018, 3, 1), "Чуйская область", "Сокулук", text)
    return sessions.add(db, entry=entry).venue


def setting(db: Database, text: str) -> str:
    settings.change(db, project_ky=text)
    return setting_rows.current(db).project_ky


def signatory(db: Database, text: str) -> str:
    settings.name_signatories(db, signatories=[Signatory(text, "глава")])
    return setting_rows.current(db).signatories[0].name


def file_of_a_list(db: Database, text: str) -> str:
    path = db.folder / "список.csv"
    path.write_bytes(f"ФИО;Село\nАсанов Бакыт;{text}\n".encode("utf-8", "surrogatepass"))
    return str(open_table(path).sheets[0].rows[1][1])


def set_of_the_office(db: Database, text: str) -> str:
    path = db.folder / "набор.json"
    made = replace(seed_plans.draft(db, title=""), title=text.replace(HALF, "полбуквы"))
    seed_file.write(path, made, signing.signer(db))
    said = path.read_text(encoding="utf-8").replace("полбуквы", json.dumps(HALF)[1:-1])
    path.write_text(said, encoding="utf-8")
    return seed_file.read(path).seed.title


DOORS: list[Callable[[Database, str], str]] = [
    *(form, note, plan, schedule, setting, signatory, file_of_a_list, set_of_the_office)
]


@pytest.mark.parametrize("door", DOORS)
def test_by_this_door_it_comes_to_nothing(tmp_path: Path, door: Callable[..., str]) -> None:
    store: Store = make_example(tmp_path / "desk")
    for letter, seen in LETTERS.items():
        kept = door(store.db, f"Ача {letter}Кайынды")
        assert " ".join(kept.split()) == " ".join(seen.split()), f"{ord(letter):04x}"
        assert letter not in kept
    with suppress(ProblemError):  # what no file can hold is refused, or read as something else
        assert HALF not in door(store.db, f"Ача{HALF}")


def beside(hall: list[HallDesk], village: str) -> str:
    """Bring what stands beside a place in a workbook, told in the words of JSON."""
    first, second, third = hall
    move(first, NAMES[0], "Учук")
    move(second, NAMES[0], "Ача Кайынды")
    first.take(second.book())
    book = first.book()
    names = contract.sheet(contract.SIBLINGS).names
    place = names.index("values_json")
    lines = tuple(
        (*line[:place], _villages(str(line[place]), village), *line[place + 1 :])
        for line in book.content.lines[contract.SIBLINGS]
    )
    third.take(changed(book, contract.SIBLINGS, lines))
    return str(third.db.row("attendance", third.person(NAMES[0]).uid)["siblings"])


def _villages(values: str, village: str) -> str:
    said = json.loads(values)
    return json.dumps({**said, "village": village} if "village" in said else said)


def test_beside_a_value_in_a_workbook_too(tmp_path: Path) -> None:
    hostile = "".join(LETTERS)
    kept = beside(desks(tmp_path / "letters", 3), f"Ача{hostile}Кайынды")
    assert "Кайынды" in kept
    assert not [letter for letter in LETTERS if letter in kept]
    assert "Ача" not in beside(desks(tmp_path / "halves", 3), f"Ача{HALF}")
