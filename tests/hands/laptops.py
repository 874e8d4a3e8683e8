"""Another laptop after its day, whose certificates and workbook reach the office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from seminar_desk.actions import new_store
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.people.participant import Entry
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.store.certificates import trusted_keys
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.stores import invite, open_first_session, open_new
from tests.hands.workbooks import export


@dataclass(frozen=True)
class Laptop:
    """Hold a laptop after its day: codes by name, and the workbook that left it."""

    codes: dict[str, str]
    numbers: dict[str, str]
    workbook: Path
    store: Store

    @property
    def mark(self) -> str:
        """Return the letters of its key, as its numbers carry them."""
        return self.numbers["new"].split("-")[2]


def after_its_day(tmp_path: Path) -> Iterator[Laptop]:
    """One valid certificate, one replaced after a rename, one annulled, one unused number."""
    store = open_new(tmp_path / "ноутбук")
    db = store.db
    new_store.prepare(db)
    session = open_first_session(db)
    for name in ("Асанов Бакыт", "Токтосун кызы Айнура", "Эсенова Гүлмира"):
        attendance.check_in(db, attendance_uid=invite(db, session.uid, name).uid)
    issued = {
        paper.name_printed: paper
        for paper in certificates.issue(db, session_uid=session.uid, language="ru")
    }
    found = certificate_snapshots.issued(db, session_uid=session.uid)
    codes = {paper.name: paper.code for paper in found}
    numbers = {name: paper.number for name, paper in issued.items()}
    numbers["new"] = _rename(store, issued["Токтосун кызы Айнура"]).number
    certificates.annul(
        db, certificate_uid=issued["Эсенова Гүлмира"].uid, reason="Испорчен при печати"
    )
    workbook = tmp_path / "S01 обмен.xlsx"
    export(db, path=workbook)
    yield Laptop(codes, numbers, workbook, store)
    store.close()


def _rename(store: Store, old: Certificate) -> Certificate:
    person = attendance_rows.listed(store.db, old.attendance_uid)
    entry = Entry(surname="Токтосун кызы", given_name="Айнур", role_code=person.role_code, sex="f")
    attendance.edit(store.db, attendance_uid=person.uid, entry=entry)
    return certificates.reissue(store.db, certificate_uid=old.uid, reason="Ошибка в имени")


def marks_known(db: Database) -> list[str]:
    """Return the letters of every key that the store trusts."""
    return [key.mark for key in trusted_keys.all_trusted(db)]
