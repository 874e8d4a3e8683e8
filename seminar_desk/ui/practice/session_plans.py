"""The plans of one session with the people of its day, as they were read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.plans.assembly import Plan, place
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows


@dataclass(frozen=True, slots=True)
class SessionPlans:
    """Hold a session, its plans by uid in order, and everybody listed."""

    session: Session | None = None
    participants: Sequence[Participant] = ()
    plans: Mapping[str, Plan] = field(default_factory=dict)

    @property
    def villages(self) -> list[str]:
        """Return the villages people come from, then those planned for."""
        planned = (plan.assembly.village for plan in self.plans.values())
        return list(dict.fromkeys([*(one.village for one in self.participants), *planned]))

    @property
    def finals(self) -> list[tuple[str, str]]:
        """Return the plans of final assemblies, each with its place."""
        assemblies = [plan.assembly for plan in self.plans.values()]
        return [(one.uid, place(one)) for one in assemblies if one.form_code != "mini"]


NOTHING = SessionPlans()


def read(db: Database, session_uid: str) -> SessionPlans:
    """Return a session with its plans; nothing where none is chosen."""
    try:
        session = session_rows.session(db, session_uid)
    except LookupError:
        return NOTHING
    return with_plans(db, SessionPlans(session, attendance_rows.of_session(db, session_uid)))


def with_plans(db: Database, known: SessionPlans) -> SessionPlans:
    """Return the same day with its plans read again."""
    found = assembly_rows.plans(db, known.session.uid) if known.session else []
    return replace(known, plans={plan.assembly.uid: plan for plan in found})
