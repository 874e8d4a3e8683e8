"""Keep numbers for a session, and say at closing what became of each."""

from seminar_desk.domain.certificates import certificate_number
from seminar_desk.domain.certificates.certificate import ReservedNumber
from seminar_desk.domain.certificates.certificate_number import Number, series_of
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people import names
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import setting_rows
from seminar_desk.store.certificates import certificate_rows, laptop_keys
from seminar_desk.store.database import Database, Value
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows

SESSION, BY_HAND = "SESSION", "BY_HAND"
_SPARE = 5


def take(db: Database, session: Session, count: int, mark: str) -> list[ReservedNumber]:
    """Return free numbers inside an open change, a range kept for the session where they lack."""
    free = certificate_rows.free_numbers(db, session.uid, SESSION, mark)
    lacking = count - len(free)
    if lacking > 0:
        listed = len(attendance_rows.of_session(db, session.uid))
        is_first = session.status != "closed" and not certificate_rows.numbers(db, session.uid)
        whole_day = max(count, session.expected_count or 0, listed) + _SPARE
        keep(db, session, whole_day if is_first else lacking, mark, SESSION)
        free = certificate_rows.free_numbers(db, session.uid, SESSION, mark)
    return free[:count]


def keep(db: Database, session: Session, count: int, mark: str, purpose: str) -> None:
    """Keep the next numbers of this laptop inside an open change.

    Serials that went out before the store was put back from an older copy are listed as void.
    """
    series = _series(session)
    for each in laptop_keys.marks_that_gave(db.folder, series) | {mark}:
        known, first = laptop_keys.first_serials(db, series, each)
        for serial in range(known, first):
            _list(db, session, (each, serial), SESSION, lost=certificate_number.OLDER_COPY)
    _, first = laptop_keys.first_serials(db, series, mark)
    for serial in range(first, first + count):
        _list(db, session, (mark, serial), purpose)
    laptop_keys.keep_last_serials(db.folder, {f"{series}-{mark}": first + count - 1})


def _list(
    db: Database, session: Session, of: tuple[str, int], purpose: str, *, lost: str = ""
) -> None:
    mark, serial = of
    number = Number(series_of(session.district), session.date.year, mark, serial)
    values: dict[str, Value] = {
        "session_uid": session.uid,
        "number": number.text,
        "series": _series(session),
        "mark": mark,
        "serial": serial,
        "purpose": purpose,
        "state": "VOID" if lost else "FREE",
        "reason": lost,
    }
    db.insert("certificate_number", values)


def void_free(db: Database, session_uid: str, reason: str) -> None:
    """Void a session's unused numbers, blank forms included, inside an open change.

    Those of the desk that a second one came from stay: it may have given them since. So may
    another life of this store, of which only the paper would tell.
    """
    elsewhere = setting_rows.current(db).marks_elsewhere
    own = laptop_keys.giving_mark(db)
    for number in certificate_rows.numbers(db, session_uid):
        if number.state == "FREE" and number.mark not in elsewhere:
            is_own = number.mark == own
            _void(db, number, reason if is_own else certificate_number.OLDER_COPY)


def follow(db: Database, before: Session) -> None:
    """Void unused numbers that suit a session no more, inside the change that moved it."""
    if _series(session_rows.session(db, before.uid)) != _series(before):
        void_free(db, before.uid, certificate_number.OTHER_SERIES)


def void_number(db: Database, *, number: str, reason: str) -> None:
    """Void a kept number, such as that of a spoiled blank form.

    ProblemError: reason_missing, number_not_free.
    """
    if not names.tidy(reason):
        raise ProblemError(Problem("reason_missing", field="reason"))
    kept = certificate_rows.reserved(db, number)
    if kept is None or kept.state != "FREE":
        raise ProblemError(Problem("number_not_free", {"number": number}, "number"))
    with db.change("certificate.void_number", subject=f"{number}: {reason}", undo="stop"):
        _void(db, kept, names.tidy(reason))


def _void(db: Database, number: ReservedNumber, reason: str) -> None:
    db.update("certificate_number", number.uid, {"state": "VOID", "reason": reason})


def _series(session: Session) -> str:
    return certificate_number.series_and_year(session.district, session.date)
