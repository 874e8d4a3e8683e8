"""Make two rows of one person one, and two again days later."""

from collections.abc import Mapping

from seminar_desk.domain import stored_columns
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import journal
from seminar_desk.store.certificates.certificate_rows import require_none
from seminar_desk.store.database import Database, Value
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.people.attendance_rows import listed

# A person who has a name never declined to say it; a row of paper is the row's own.
_NOT_CHOSEN = (stored_columns.FIXED, "own", "name_declined", "paper_row", "mark")
_MARK = ("mark",)


def merge(
    db: Database, *, kept_uid: str, merged_uid: str, taken: frozenset[str] = frozenset()
) -> str:
    """Make one participant of two rows of a session; return the alias's uid.

    `taken` names the fields to take from the merged row; the earlier mark is kept either way.
    ProblemError: participant_gone, merge_same, certificate_issued (of the merged row).
    """
    kept, merged = listed(db, kept_uid), listed(db, merged_uid)
    if kept.uid == merged.uid or kept.session_uid != merged.session_uid:
        raise ProblemError(Problem("merge_same"))
    require_none(db, merged)
    person = _chosen(attendance_rows.person_row(db, merged.person_uid), _choices("person"), taken)
    theirs = attendance_rows.attendance_row(db, merged.uid)
    part = _chosen(theirs, _choices("attendance"), taken)
    if merged.is_present and (not kept.is_present or merged.checked_in_step < kept.checked_in_step):
        part |= {name: theirs[name] for name in stored_columns.named("attendance", groups=_MARK)}
    with db.change("attendance.merge", subject=f"{merged.full_name} → {kept.full_name}") as step:
        if person:
            db.update("person", kept.person_uid, person)
        db.update("attendance", kept.uid, part)
        db.void("attendance", merged.uid, "merged")
        return db.insert(
            "alias",
            {
                "session_uid": kept.session_uid,
                "kept_person_uid": kept.person_uid,
                "merged_person_uid": merged.person_uid,
                "kept_attendance_uid": kept.uid,
                "merged_attendance_uid": merged.uid,
                "merge_step": step.id,
            },
        )


def unmerge(db: Database, *, alias_uid: str) -> None:
    """Make two participants again; what was edited since the merge stays as it is.

    ProblemError: merge_gone.
    """
    alias = attendance_rows.merge(db, alias_uid)
    if alias is None:
        raise ProblemError(Problem("merge_gone"))
    restored = {
        (table, uid): values
        for table, uid in (
            ("person", alias.kept_person_uid),
            ("attendance", alias.kept_attendance_uid),
        )
        if (values := _before_merge(db, alias.merge_step, table, uid))
    }
    with db.change("attendance.unmerge", subject=alias.subject):
        for (table, uid), values in restored.items():
            db.update(table, uid, values)
        back: dict[str, Value] = {"record_state": "ACTIVE", "void_reason": ""}
        db.update("attendance", alias.merged_attendance_uid, back)
        db.void("alias", alias.uid, "unmerged")


def _choices(table: str) -> tuple[str, ...]:
    """Return the columns that may be taken from either of two rows."""
    return stored_columns.named(table, but=_NOT_CHOSEN)


def _chosen(
    row: Mapping[str, Value], fields: tuple[str, ...], taken: frozenset[str]
) -> dict[str, Value]:
    return {name: row[name] for name in fields if name in taken}


def _before_merge(db: Database, step: int, table: str, uid: str) -> dict[str, Value]:
    """Return the fields that the merge changed and nobody has touched since, as they were."""
    entry = journal.entry(db, step, table, uid)
    if entry is None:
        return {}
    before, after = entry
    now = (
        attendance_rows.person_row(db, uid)
        if table == "person"
        else attendance_rows.attendance_row(db, uid)
    )
    fields = (*_choices(table), *stored_columns.named(table, groups=_MARK))
    return {  # a merge of an older program lacks the columns that came later
        name: before[name]
        for name in fields
        if name in before and before[name] != after[name] and now[name] == after[name]
    }
