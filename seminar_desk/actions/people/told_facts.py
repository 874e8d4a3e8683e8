"""What people say about themselves at the desk, for one or for several in one step."""

from collections.abc import Mapping

from seminar_desk.domain.people import entry_check
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows


def tell_sex(db: Database, *, sexes: Mapping[str, str]) -> int:
    """Write the sex of these, by the uid of their attendance; return how many it changed.

    ProblemError: participant_gone.
    """
    listed = {uid: attendance_rows.listed(db, uid) for uid in sexes}
    changed = [row for uid, row in listed.items() if row.sex != sexes[uid]]
    if not changed:
        return 0
    subject = changed[0].full_name if len(changed) == 1 else str(len(changed))
    with db.change("person.tell_sex", subject=subject):
        for row in changed:
            db.update("person", row.person_uid, {"sex": sexes[row.uid]})
    return len(changed)


def write_note(db: Database, *, attendance_uid: str, note: str) -> None:
    """Keep a note about a participant; an empty one takes it away.

    ProblemError: participant_gone, and what `entry_check` says of a note.
    """
    row, kept = attendance_rows.listed(db, attendance_uid), entry_check.checked_note(note)
    if row.note != kept:
        with db.change("attendance.note", subject=row.full_name):
            db.update("attendance", row.uid, {"note": kept})
