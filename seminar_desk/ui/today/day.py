"""Everything the page reads about one session, at one moment."""

from __future__ import annotations

from dataclasses import dataclass

from seminar_desk.domain.assembly import Assembly
from seminar_desk.domain.counts import Counts, count
from seminar_desk.domain.session import Session
from seminar_desk.store import assemblies, attendance, certificates, outputs
from seminar_desk.store.database import Database
from seminar_desk.store.outputs import Output

_ISSUED = frozenset({"PREPARED", "PRINTED", "HANDED_OVER"})


@dataclass(frozen=True, slots=True)
class Day:
    """Hold what is true of a session's day; outputs are the latest of their kind."""

    session: Session
    counts: Counts
    plans: tuple[Assembly, ...] = ()
    certificate_count: int = 0
    sheet: Output | None = None
    export: Output | None = None
    usb_copy: Output | None = None

    @property
    def undated_plan_count(self) -> int:
        """Count the plans whose assembly has neither date nor window."""
        return sum(plan.date_kind == "unknown" for plan in self.plans)


def read_day(db: Database, session: Session) -> Day:
    """Read a session's people, plans, certificates and outputs."""

    def latest(*kinds: str) -> Output | None:
        found = [output for kind in kinds if (output := outputs.last(db, session.uid, kind))]
        return max(found, key=lambda output: output.at_utc, default=None)

    return Day(
        session=session,
        counts=count(attendance.of_session(db, session.uid)),
        plans=tuple(assemblies.of_session(db, session.uid)),
        certificate_count=sum(
            certificate.status in _ISSUED
            for certificate in certificates.of_session(db, session.uid)
        ),
        sheet=latest("sign_in_print", "sign_in_pdf"),
        export=latest("export"),
        usb_copy=latest("usb_copy"),
    )
