"""What the office will miss in a workbook, over all the sessions that it covers."""

from collections import Counter
from collections.abc import Callable
from datetime import date

from seminar_desk.domain.days.export_checks import CheckedDay, Gap, gaps, together
from seminar_desk.domain.days.session import Session
from seminar_desk.gather.export_snapshot import Scope, SessionRecords, valid
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows
from seminar_desk.store.plans import assembly_rows


def gaps_in(
    db: Database, scope: Scope, today: date, district_of: Callable[[Session], str]
) -> tuple[Gap, ...]:
    """Return the gaps of a scope, `district_of` wording a district for the reader.

    In a workbook of everything what is in the archive is not asked for any more.
    """
    left_out = series_rows.archived_sessions(db) if scope.reach.is_everything else frozenset()
    asked = [part for part in scope.parts if part.session.uid not in left_out]
    found = [gap for part in asked for gap in gaps(_day(db, part, district_of), today)]
    return tuple(together(found))


def _day(db: Database, part: SessionRecords, district_of: Callable[[Session], str]) -> CheckedDay:
    plans = [plan for one in part.assemblies if (plan := assembly_rows.plan(db, one.uid))]
    papers = Counter(paper.attendance_uid for paper in part.certificates if valid([paper]))
    twice = frozenset(uid for uid, count in papers.items() if count > 1)
    district = district_of(part.session)
    return CheckedDay(part.session, part.people, plans, frozenset(papers), district, twice)
