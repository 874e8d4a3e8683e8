"""Everything the page reads about one session, at one moment."""

from dataclasses import dataclass

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.counts import Counts, count
from seminar_desk.store import output_rows
from seminar_desk.store.database import Database
from seminar_desk.store.output_rows import Output
from seminar_desk.store.people import attendance_rows, present_counts


@dataclass(frozen=True, slots=True)
class DayFacts:
    """Hold what is true of a session's day; outputs are the latest of their kind."""

    session: Session
    counts: Counts
    plan_count: int = 0
    undated_plan_count: int = 0
    certificate_count: int = 0
    sheet: Output | None = None
    export: Output | None = None
    usb_copy: Output | None = None


def read_day(db: Database, session: Session) -> DayFacts:
    """Read a session's people and outputs, count its plans and certificates."""

    def latest(*kinds: str) -> Output | None:
        found = [output for kind in kinds if (output := output_rows.last(db, session.uid, kind))]
        return max(found, key=lambda output: output.at_utc, default=None)

    plans, undated = present_counts.plans_and_undated(db, session.uid)
    return DayFacts(
        session=session,
        counts=count(attendance_rows.of_session(db, session.uid)),
        plan_count=plans,
        undated_plan_count=undated,
        certificate_count=present_counts.valid_certificates(db, session.uid),
        sheet=latest("sign_in_print", "sign_in_pdf"),
        export=latest("export"),
        usb_copy=latest("usb_copy"),
    )
