"""Delete somebody's data for good: from rows, the journal, copies, and the disk itself."""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial

from seminar_desk.domain.certificates import forgotten_paper
from seminar_desk.domain.codes import band_of
from seminar_desk.domain.people import forgotten_person
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import erasure, noted_desk_copies, setting_rows
from seminar_desk.store.database import Database, Value
from seminar_desk.store.driver import to_text
from seminar_desk.store.people import attendance_rows, forgotten_rows
from seminar_desk.store.people.forgotten_rows import Image

FORGET = "person.forget"
# The setting that says: an erasure that is not on the disk yet, since which step, and where.
PENDING = "erasure"
_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Say what was deleted: participations, copies that went, and whether all of it is done."""

    participations: int
    copies: int
    is_whole: bool


def forget(db: Database, *, person_uid: str) -> Forgotten:
    """Delete a person's data here, under all uids that were said to be one; nothing undoes it.

    The journal says that somebody was forgotten, not who. ProblemError person_unknown.
    """
    return forget_all(db, person_uids=[person_uid])


def forget_all(db: Database, *, person_uids: Collection[str]) -> Forgotten:
    """Delete the data of several people in one step. ProblemError person_unknown."""
    people = {uid for each in person_uids for uid in forgotten_rows.all_of(db, each)}
    rows = forgotten_rows.of_people(db, "person", people)
    if len(rows) < len(people) or not people:
        raise ProblemError(Problem("person_unknown"))
    with db.change(FORGET, undo="skip"):
        listed = _delete(db, people)
    done = erase(db)
    return Forgotten(listed, done.copies, done.is_whole)


def follow(db: Database) -> None:
    """Delete, inside an open change, what it wrote of people whose data are deleted elsewhere.

    Or here: an older workbook that still has their names does not bring them back.
    """
    if people := forgotten_rows.forgotten_in_step(db, db.step.id):
        _delete(db, {uid for each in people for uid in forgotten_rows.all_of(db, each)})


@dataclass(frozen=True, slots=True)
class Erased:
    """Say how many older copies went, and whether the disk has nothing left."""

    copies: int = 0
    is_whole: bool = True


def erase(db: Database) -> Erased:
    """Write the store anew without what was deleted, and let copies go that still have it.

    A fresh copy is made first. What cannot be done now, with a stick that is out or a script that
    reads, is done at the next start. One change says so when all of it is done; copies for a second
    desk are noted beside the store, and many a stick never comes back.
    """
    pending = setting_rows.all_settings(db).get(PENDING)
    if not db.writable:
        return Erased(is_whole=not pending)
    if pending and pending["step"] and "written" not in pending:  # later ones have nobody deleted
        noted_desk_copies.call_stale(db.folder)
    is_gone = erasure.let_desk_copies_go(db)
    if not pending:
        return Erased(is_whole=is_gone)
    is_written = bool(pending.get("written")) or db.write_anew()
    gone, is_whole = 0, is_written
    if is_written and pending["step"]:
        places = erasure.places_of_copies(db, setting_rows.backup_folder(db))
        gone, is_whole = erasure.let_copies_go(db, int(pending["step"]), places)
    rest = None if is_whole else {**pending, "written": is_written}
    if rest != pending:
        with db.change("person.erased", undo="skip"):
            setting_rows.put(db, PENDING, rest)
    return Erased(gone, is_whole and is_gone)


def _delete(db: Database, people: Collection[str]) -> int:
    """Delete what rows, the journal and texts say of these people; return how many took part."""
    persons = forgotten_rows.of_people(db, "person", people)
    said = [*persons, *forgotten_rows.images(db, "person", people)]
    is_new = not all(map(forgotten_person.is_forgotten, said))
    names, phones = forgotten_person.spellings(said)
    attended = forgotten_rows.of_people(db, "attendance", people)
    uids = [str(row["uid"]) for row in attended]
    papers = forgotten_rows.of_people(db, "certificate", people)
    changed = sum(_delete_person(db, row) for row in persons)
    changed += _delete_attendance(db, uids, attended)
    changed += sum(_delete_paper(db, paper, names) for paper in papers)
    changed += sum(_delete_names(db, table, uids) for table in forgotten_rows.NAMING)
    own = [*people, *uids, *(str(paper["uid"]) for paper in papers)]
    changed += forgotten_rows.mend_subjects(
        db, own, partial(forgotten_person.without, said=names | phones)
    )
    changed += _delete_texts(db, people, names, phones)
    if changed:
        _await_erasure(db, is_new=is_new)
    return len(attended)


def _await_erasure(db: Database, *, is_new: bool) -> None:
    """Note what is to be done on the disk; copies are as clean as the store was, but for the new.

    What an older workbook says of somebody long deleted stands in no copy.
    """
    pending = setting_rows.all_settings(db).get(PENDING) or {}
    step = db.step.id if is_new else int(pending.get("step", 0))
    setting_rows.put(db, PENDING, {"step": step})


def _delete_person(db: Database, row: Image) -> int:
    left = forgotten_person.left_of_person(row, to_text(db.step.at), _band(db, str(row["uid"])))
    _rewrite(db, "person", row, left)

    def said(image: Image) -> dict[str, Value]:
        return _left_in("person", image, left)

    return forgotten_rows.rewrite_images(db, "person", [str(row["uid"])], said)


def _delete_attendance(db: Database, uids: Collection[str], rows: Collection[Image]) -> int:
    for row in rows:
        _rewrite(db, "attendance", row, forgotten_person.left_of_attendance(row))

    def said(image: Image) -> dict[str, Value]:
        return _left_in("attendance", image, forgotten_person.left_of_attendance(image))

    return forgotten_rows.rewrite_images(db, "attendance", uids, said)


def _left_in(table: str, image: Image, left: Mapping[str, Value]) -> dict[str, Value]:
    """Return what is left of an image, without what others said and a digest of the deleted."""
    said = {**left, "siblings": forgotten_person.without_siblings(table, image)}
    is_bare = all(image.get(name, "") == value for name, value in said.items())
    return {} if is_bare else {**said, "digest": ""}


def _rewrite(db: Database, table: str, row: Image, left: dict[str, Value]) -> None:
    """Write what is left of a row, and answer what others said of the same fields."""
    if any(row[name] != value for name, value in left.items()):
        db.update(table, str(row["uid"]), left)
    if forgotten_person.without_siblings(table, row) != row["siblings"]:
        db.say_again(table, str(row["uid"]), forgotten_person.groups_of(table))


def _delete_paper(db: Database, paper: Image, names: Collection[str]) -> int:
    left = forgotten_paper.left(paper, names, secrets.token_hex(_SALT_BYTES))
    if left:
        db.update("certificate", str(paper["uid"]), left)
    frozen = left.get("frozen_json", paper["frozen_json"])
    bare = {"name_printed": "", "frozen_json": frozen}
    uids = [str(paper["uid"])]
    return forgotten_rows.rewrite_images(
        db, "certificate", uids, lambda image: _left_in("certificate", image, bare)
    )


def _delete_names(db: Database, table: str, attendance_uids: Collection[str]) -> int:
    """Delete the names that plans say beside who took part."""
    rows = forgotten_rows.naming(db, table, attendance_uids)
    for row in rows:
        if row["name"] != forgotten_person.GONE:
            db.update(table, str(row["uid"]), {"name": forgotten_person.GONE})
    bare = {"name": forgotten_person.GONE}
    uids = [str(row["uid"]) for row in rows]
    return forgotten_rows.rewrite_images(
        db, table, uids, lambda image: _left_in(table, image, bare)
    )


def _delete_texts(
    db: Database, people: Collection[str], names: Collection[str], phones: Collection[str]
) -> int:
    """Delete a name or phone that only they have from every text that somebody typed."""
    others, taken = forgotten_rows.other_names(db, people)
    said = forgotten_person.names_apart(names, others)
    said |= frozenset() if taken & {*phones} else frozenset(phones)
    if not said:
        return 0
    mended = partial(forgotten_person.without, said=said)
    for table, uid, texts in list(forgotten_rows.saying(db, said)):
        better = {name: mended(text) for name, text in texts.items()}
        changed: dict[str, Value] = {
            name: text for name, text in better.items() if text != texts[name]
        }
        if changed:
            db.update(table, uid, changed)
    return forgotten_rows.rewrite_texts(db, said, mended)


def _band(db: Database, person_uid: str) -> str:
    """Return the age band of the first day somebody came; figures go on counting it."""
    came = [
        row
        for row in attendance_rows.everyone(db)
        if row.person_uid == person_uid and row.checked_in_at_utc is not None
    ]
    first = min(came, key=lambda row: str(row.checked_in_at_utc), default=None)
    return band_of(first) if first is not None else ""
