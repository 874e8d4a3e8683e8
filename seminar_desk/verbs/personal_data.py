"""Verb of people's data: what deleting somebody's would do, and with --apply done."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from seminar_desk.actions.people import forgetting
from seminar_desk.gather.people import forgotten_facts
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows
from seminar_desk.verbs.stores import Answer, facts, reading, wanted, writing


def forget(folder: Path, call: Namespace) -> Answer:
    """Say what deleting a person's data would do; with --apply delete them for good."""
    if not call.apply:
        with reading(folder, make=False) as db:
            found = forgotten_facts.read(db, _person(db, call))
            return facts({**asdict(found), "forgotten": False})
    with writing(folder) as db:
        told = forgotten_facts.read(db, _person(db, call))
        done = forgetting.forget(db, person_uid=told.person_uids[0])
    said = {**asdict(told), "name": "", "copies": done.copies, "forgotten": True}
    return facts({**said, "is_whole": done.is_whole})


def _person(db: Database, call: Namespace) -> str:
    """Return who is meant: a person's own uid where no session is named."""
    if not call.session:
        return str(call.code)
    session = wanted(db, call.session)
    found = attendance_rows.find_by_code(db, session_uid=session.uid, code=call.code)
    return found.person_uid
