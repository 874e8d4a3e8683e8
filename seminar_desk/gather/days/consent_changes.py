"""What an answer, or the signatures counted on a sheet, changes of people's consent."""

from seminar_desk.domain.days import closing
from seminar_desk.domain.days.closing import ClosingNotes
from seminar_desk.gather.days import signed_sheets
from seminar_desk.store import driver, setting_rows
from seminar_desk.store.database import Database, Value
from seminar_desk.store.people import attendance_rows

# An empty answer changes nothing: a list says nothing of consent. UNASKED takes an answer back.
GIVEN, DECLINED, UNASKED = "YES", "NO", "UNASKED"
NOTHING: dict[str, Value] = {
    "consent_version": "",
    "consent_at_utc": None,
    "consent_sheet": "",
    "consent_declined": "NO",
}
DECLINES: dict[str, Value] = {**NOTHING, "consent_declined": "YES"}


def answered(db: Database, answer: str, person_uid: str = "") -> dict[str, Value]:
    """Return what an answer changes of a person; the same answer again changes nothing."""
    known = attendance_rows.person_row(db, person_uid) if person_uid else NOTHING
    if answer == DECLINED and known["consent_declined"] == "NO":
        return DECLINES
    if answer == GIVEN and not known["consent_version"]:
        return _given(db, setting_rows.current(db).consent_version)
    is_answered = known["consent_version"] or known["consent_declined"] == "YES"
    return dict(NOTHING) if answer == UNASKED and is_answered else {}


def by_signatures(
    db: Database, *, session_uid: str, tally: ClosingNotes, before: ClosingNotes
) -> dict[str, dict[str, Value]]:
    """Return what the counted signatures change, by person: consents given, and those taken back.

    A signature consents to what stood on its sheet. A count mended, other sheets than those
    counted before, a missing signature take back what only the former count had given.
    """
    people = attendance_rows.of_session(db, session_uid)
    signed = {
        row.person_uid: (row, own.sheet)
        for own in signed_sheets.signed(db, session_uid, tally.sheet_id)
        for row in own.signers(tally.by_page)
        if row.consent_declined == "NO"
    }
    counted = {*closing.sheet_ids(tally.sheet_id), *closing.sheet_ids(before.sheet_id)}
    is_mended = (tally.sheet_id, tally.by_page) != (before.sheet_id, before.by_page)
    changes = {
        row.person_uid: dict(NOTHING)
        for row in people
        if row.consent_sheet in counted
        and row.person_uid not in signed
        and (is_mended or row.unsigned == "YES")
    }
    for uid, (row, sheet) in signed.items():
        if row.consent_version != sheet.consent_version:
            changes[uid] = {**_given(db, sheet.consent_version), "consent_sheet": sheet.sheet_id}
    return changes


def _given(db: Database, version: str) -> dict[str, Value]:
    now = driver.to_text(db.clock())
    return {**NOTHING, "consent_version": version, "consent_at_utc": now}
