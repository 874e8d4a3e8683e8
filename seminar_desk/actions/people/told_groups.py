"""Groups that somebody says of themselves: with consent, of their own will, on no sheet."""

from collections.abc import Sequence

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows

LIST = "self_group"
# «None of these» and «I would rather not say» stand alone.
ALONE = ("none", "declined")


def tell(db: Database, *, attendance_uid: str, codes: Sequence[str]) -> bool:
    """Write what somebody said; nothing said takes it away. Return whether it is another answer.

    ProblemError: participant_gone, groups_without_consent, groups_unknown.
    """
    row = attendance_rows.listed(db, attendance_uid)
    if codes and not row.consent_version:
        raise ProblemError(Problem("groups_without_consent", {"name": row.full_name}))
    known = code_lists().codes(LIST)
    for code in codes:
        if code not in known or (code in ALONE and len(codes) > 1):
            raise ProblemError(Problem("groups_unknown", {"code": code}))
    said = " ".join(code for code in known if code in codes)
    changed = said != attendance_rows.group_codes(db, attendance_uid)
    if changed:
        with db.change("attendance.tell_groups", subject=row.full_name):
            db.update("attendance", attendance_uid, {"group_codes": said})
    return changed


def forget(db: Database, *, person_uid: str) -> None:
    """Take away what somebody said whose consent is over, inside an open change."""
    for uid in attendance_rows.with_groups(db, person_uid):
        db.update("attendance", uid, {"group_codes": ""})


def follow(db: Database) -> None:
    """Take away, inside an open change, what people said whose consent ended at another desk."""
    for uid in attendance_rows.groups_without_consent(db, db.step.id):
        db.update("attendance", uid, {"group_codes": ""})
