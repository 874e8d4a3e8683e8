"""Everything the page reads about what would leave, at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from seminar_desk.domain.days.export_checks import CheckedDay, Gap, gaps, together
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.counts import Counts, aimaks_reached, count
from seminar_desk.gather import export_totals
from seminar_desk.store import exchange_rows, output_rows, setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.output_rows import Output
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.session_words import district_name


@dataclass(frozen=True, slots=True)
class LastExport:
    """Hold the latest workbook of a scope; `path` is None when the file is not there any more."""

    output: Output
    path: Path | None
    is_current: bool
    copied: Output | None


@dataclass(frozen=True, slots=True)
class ExportFacts:
    """Hold what one scope says; `session` is None for every session."""

    session: Session | None
    session_count: int
    counts: Counts
    participations: int
    aimaks: int
    plans: int
    certificates: int
    rows: Mapping[str, int]
    gaps: tuple[Gap, ...]
    last: LastExport | None


def read(db: Database, session_uid: str, today: date, language: str) -> ExportFacts:
    """Read one session, or every session when none is named; districts in the reader's language."""
    scope = export_totals.scope_of(db, session_uid)
    found = [gap for part in scope.parts for gap in gaps(_day(db, part, language), today)]
    return ExportFacts(
        session=scope.sessions[0] if session_uid else None,
        session_count=len(scope.parts),
        counts=count(scope.people),
        participations=sum(count(part.people).present for part in scope.parts),
        aimaks=aimaks_reached(scope.people),
        plans=sum(len(part.assemblies) for part in scope.parts),
        certificates=sum(export_totals.valid(part.certificates) for part in scope.parts),
        rows=exchange_rows.counts(db, session_uid),
        gaps=tuple(together(found)),
        last=_last(db, session_uid),
    )


def _day(db: Database, part: export_totals.SessionRecords, language: str) -> CheckedDay:
    plans = [plan for one in part.assemblies if (plan := assembly_rows.plan(db, one.uid))]
    certified = frozenset(
        paper.attendance_uid for paper in part.certificates if export_totals.valid([paper])
    )
    district = district_name(part.session, language)
    return CheckedDay(part.session, part.people, plans, certified, district)


def _last(db: Database, session_uid: str) -> LastExport | None:
    output = output_rows.last(db, session_uid, "export")
    if output is None:
        return None
    folder = setting_rows.current(db).export_folder
    path = Path(folder) / output.file_name
    copied = output_rows.last(db, session_uid, "usb_copy")
    has_it = copied is not None and copied.content_hash == output.content_hash
    return LastExport(
        output=output,
        path=path if folder and path.is_file() else None,
        is_current=not exchange_rows.changed_since(db, output, session_uid),
        copied=copied if has_it else None,
    )
