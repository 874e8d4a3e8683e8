"""Answer what the office's inbox asks: each answer one step of Undo, and kept for the next book."""

from datetime import date

from seminar_desk.actions.books import (
    aimak_words,
    conflicts,
    kept_answers,
    person_edges,
    session_joins,
)
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.days import sessions
from seminar_desk.domain.books import finding
from seminar_desk.domain.books.dots import ACTIVE
from seminar_desk.domain.books.finding import OfficeQuestion
from seminar_desk.gather.books import findings
from seminar_desk.store.books import inbox_rows
from seminar_desk.store.database import Database

LEFT, REVIVED, DROPPED = "inbox.leave", "inbox.revive", "inbox.drop"


def answer(
    db: Database, asked: OfficeQuestion, how: str, *, subject: str = "", reason: str = ""
) -> None:
    """Do what an answer says; `subject` names it for Undo, `reason` is asked for where rows go.

    ProblemError: what keeps it from being done; conflict_gone where it is answered already.
    """
    if asked.row is not None:
        conflicts.decide(db, rows=[asked.row], how=how, subject=subject)
    elif asked.kind == finding.PEOPLE:
        say = person_edges.join if how == finding.ONE else person_edges.tell_apart
        say(db, asked.subject, asked.other)
    elif asked.kind == finding.SESSIONS:
        say_of = session_joins.join if how == finding.ONE else session_joins.tell_apart
        say_of(db, asked.subject, asked.other)
    elif asked.kind == finding.AIMAK:
        code = "" if how == finding.LEAVE else how
        aimak_words.settle(db, district_soate8=asked.subject, text=asked.text, soate14=code)
    elif how == finding.LEAVE:
        with db.change(LEFT, subject=subject):
            kept_answers.keep(db, asked.key, how)
    elif how == finding.BACK:
        was = date.fromisoformat(str(asked.facts["was"]))
        sessions.move_back(db, session_uid=asked.subject, to=was)
    elif how == finding.REVIVE:
        _revive(db, asked, subject)
    elif how == finding.DROP:
        _drop(db, asked, subject, reason)
    else:
        certificates.annul(db, certificate_uid=how, reason=reason)


def _revive(db: Database, asked: OfficeQuestion, subject: str) -> None:
    """Let a row stand again; of a certificate's holder the person and the participation."""
    rows = [(asked.other, asked.subject)]
    if asked.kind == finding.VOIDED:
        person = str(db.row("attendance", asked.other)["person_uid"])
        rows = [("attendance", asked.other), ("person", person)]
    with db.change(REVIVED, subject=subject):
        for table, uid in rows:
            if db.row(table, uid)["record_state"] != ACTIVE:
                db.update(table, uid, {"record_state": ACTIVE, "void_reason": ""})


def _drop(db: Database, asked: OfficeQuestion, subject: str, reason: str) -> None:
    with db.change(DROPPED, subject=subject):
        for table, column in findings.children_of(asked.other):
            for uid in inbox_rows.living_of(db, table, column, asked.subject):
                db.void(table, uid, reason)
