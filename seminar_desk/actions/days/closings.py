"""Count towards the closing, and close once the four figures agree or each difference is said."""

import json
from collections.abc import Mapping, Sequence

from seminar_desk.actions.certificates import certificate_numbers
from seminar_desk.actions.people import told_groups
from seminar_desk.domain.certificates import certificate_number
from seminar_desk.domain.days import closing
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people import names
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.days import closing_figures, consent_changes
from seminar_desk.store import driver
from seminar_desk.store.database import Database, Value
from seminar_desk.store.days import session_rows

CLOSED = "closed"


def write_down(db: Database, *, session_uid: str, tally: closing.ClosingNotes) -> None:
    """Keep what is typed towards the closing, and the consents that the counted signatures give.

    The same again makes no step. ProblemError: session_not_open.
    """
    session = session_rows.running(db, session_uid)
    tally = tally.with_why({name: names.tidy(text) for name, text in tally.why.items()})
    before = closing_figures.so_far(db, session_uid=session_uid)
    given = consent_changes.by_signatures(db, session_uid=session_uid, tally=tally, before=before)
    if tally in (before, session_rows.closing_notes(db, session_uid)) and not given:
        return
    uid = session_rows.closing_notes_uid(db, session_uid)
    with db.change("session.count", subject=session.district):
        _write_consents(db, given)
        if uid:
            db.update("closing_tally", uid, _typed(tally))
        else:
            db.insert("closing_tally", {"session_uid": session_uid, **_typed(tally)})


def close_checked(
    db: Database,
    *,
    session_uid: str,
    by_page: Sequence[int | None],
    why: Mapping[str, str],
    sheet_id: str = "",
) -> Session:
    """Close a session with its check kept, its unused numbers voided: the only way to close.

    `why` explains differences by name: present, signatures, handed_over.
    ProblemError: session_not_open, page_not_counted, difference_* for each without a line.
    """
    session = session_rows.running(db, session_uid)
    counted = closing_figures.figures(db, session_uid=session_uid, by_page=by_page)
    asked = {difference.name for difference in closing.differences(counted)}
    explained = {name: names.tidy(text) for name, text in why.items() if name in asked}
    problems = (*closing.uncounted(by_page), *closing.unexplained(counted, explained))
    if problems:
        raise ProblemError(*problems)
    checked = closing.ClosingNotes(sheet_id, tuple(by_page)).with_why(explained)
    before = closing_figures.so_far(db, session_uid=session_uid)
    given = consent_changes.by_signatures(db, session_uid=session_uid, tally=checked, before=before)
    typed_uid = session_rows.closing_notes_uid(db, session_uid)
    with db.change("session.close_checked", subject=session.district) as step:
        values: dict[str, Value] = {
            "session_uid": session_uid,
            "row_version": session_rows.version_behind(db, "closing", session_uid),
            "listed": counted.listed,
            "present": counted.present,
            "signatures": counted.signatures,
            "handed_over": counted.handed_over,
            **_typed(checked),
        }
        _write_consents(db, given)
        db.insert("closing", values)
        if typed_uid:
            db.void("closing_tally", typed_uid, CLOSED)
        certificate_numbers.void_free(db, session_uid, certificate_number.UNUSED)
        closed = {"status": "closed", "closed_at_utc": driver.to_text(step.at)}
        db.update("session", session_uid, closed)
    return session_rows.session(db, session_uid)


def _write_consents(db: Database, given: Mapping[str, dict[str, Value]]) -> None:
    for person_uid, values in given.items():
        db.update("person", person_uid, values)
        if not values["consent_version"]:
            told_groups.forget(db, person_uid=person_uid)


def _typed(tally: closing.ClosingNotes) -> dict[str, Value]:
    whys = {f"why_{name}": text for name, text in tally.why.items()}
    return {
        "sheet_id": tally.sheet_id,
        "signatures_json": json.dumps(list(tally.by_page)),
        **whys,
    }
