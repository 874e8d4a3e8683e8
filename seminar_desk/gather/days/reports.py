"""Gather the reading workbook: totals by role and sex, sessions, who came, what is planned."""

from collections.abc import Sequence
from datetime import date, datetime

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days import control_totals
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.domain.days.series import Series
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people import names
from seminar_desk.domain.people.counts import Counts, aimaks_reached, count
from seminar_desk.domain.people.participant import ROLES, SEXES, Participant
from seminar_desk.domain.people.shared_numbers import said_numbers
from seminar_desk.domain.places import district, said
from seminar_desk.domain.plans.assembly import Assembly
from seminar_desk.exchange.report.reading_workbook import (
    ReportSnapshot,
    ReportTable,
    ReportWords,
    RoleTotals,
)
from seminar_desk.exchange.workbook.contract import Value
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.export_snapshot import (
    Scope,
    SessionRecords,
    require_real,
    scope_of,
    valid,
)
from seminar_desk.gather.figures import long_facts
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.plans import assembly_rows

_SESSION_COLUMNS = (
    *("session_code", "date", "district", "status", "invited", "absent", "walkins", "present"),
    *("women", "men", "unknown", "left_early", "aimaks", "assemblies", "certificates"),
)
_SUMMED_FROM = 4  # the columns before it are words
_PEOPLE_COLUMNS = (
    *("session_code", "number", "name", "sex", "role", "aimak", "village", "position"),
    *("note", "came_at", "left_at", "certificate"),
)
_ASSEMBLY_COLUMNS = (
    *("session_code", "aimak", "village", "form", "planned_for", "purpose", "items", "authors"),
)


def snapshot(db: Database, reach: Reach = EVERYTHING, *, language: str = "ru") -> ReportSnapshot:
    """Return a session, a series, or every session, as the reading workbook says it.

    ProblemError rehearsal_not_exported.
    """
    require_real(db)
    scope = scope_of(db, reach)
    series = export_snapshot.series_in(db, scope)
    words = ReportWords(language)
    counted = count(scope.people)
    tables = [
        ReportTable("sheet_sessions", _SESSION_COLUMNS, _session_rows(scope, words, language)),
        ReportTable("sheet_people", _PEOPLE_COLUMNS, _people_rows(scope, language)),
        ReportTable("sheet_assemblies", _ASSEMBLY_COLUMNS, _assembly_rows(db, scope, language)),
        ReportTable("sheet_facts", long_facts.COLUMNS, tuple(long_facts.rows(db, reach, language))),
    ]
    return ReportSnapshot(
        language=language,
        title=_title(scope, series, words, language),
        lines=_lines(db, scope, words, language),
        figures=_figures(scope, counted),
        notes=_notes(scope, counted, words),
        roles=_roles(counted, language),
        tables=tuple(tables),
        totalled=frozenset({"sheet_sessions"}) if len(scope.parts) > 1 else frozenset(),
        meta={"schema_id": "seminar-desk.report", "kind": "report"},
    )


def _title(scope: Scope, series: Sequence[Series], words: ReportWords, language: str) -> str:
    """Name the district, or every series that the figures are of."""
    if not scope.reach.session_uid:
        return f"{words['title_all']}: {'; '.join(each.name(language) for each in series)}"
    return f"{words['title']}: {_district(scope.sessions[0], language)}"


def _lines(db: Database, scope: Scope, words: ReportWords, language: str) -> tuple[str, ...]:
    settings = setting_rows.current(db)
    days = [f"{session.date:%d.%m.%Y}" for session in scope.sessions]
    when = days[0] if len(set(days)) == 1 else " — ".join((days[0], days[-1])) if days else ""
    venue = said(scope.sessions[0].venue, language) if scope.reach.session_uid else ""
    made = words.filled("made", day=f"{db.clock().astimezone():%d.%m.%Y}")
    title = settings.words("title", language)
    project = settings.words("project", language)
    return tuple(
        line for line in (project, title, " · ".join(filter(None, (when, venue))), made) if line
    )


def _figures(scope: Scope, counted: Counts) -> tuple[tuple[str, int | float], ...]:
    """Say how many came; the share of women is of those whose sex is known."""
    women, men, unknown = (counted.present_by_sex[sex] for sex in SEXES)
    share = [women / (women + men)] if women + men else []
    return (
        ("present", counted.present),
        ("women", women),
        ("men", men),
        *(("unknown", number) for number in [unknown] if number),
        *(("women_share", part) for part in share),
        ("aimaks", scope.aimaks),
        ("assemblies", sum(len(part.assemblies) for part in scope.parts)),
        ("certificates", sum(valid(part.certificates) for part in scope.parts)),
    )


def _notes(scope: Scope, counted: Counts, words: ReportWords) -> tuple[str, ...]:
    reconciled = words.filled(
        "reconciliation",
        invited=counted.invited,
        absent=counted.invited_absent,
        walkins=counted.walkins_present,
        present=counted.present,
    )
    consented = words.filled("consents", **control_totals.consents(scope.people))
    if scope.reach.session_uid:
        return (reconciled, consented)
    taken_part = sum(count(part.people).present for part in scope.parts)
    twice = words.filled("twice", participations=taken_part, present=counted.present)
    return (reconciled, twice, consented)


def _roles(counted: Counts, language: str) -> tuple[RoleTotals, ...]:
    by = counted.present_by_role_sex
    found = [
        RoleTotals(
            code_lists().label("role_full", role, language),
            by[role, "f"],
            by[role, "m"],
            by[role, "unknown"],
        )
        for role in ROLES
    ]
    return tuple(row for row in found if counted.present and row.women + row.men + row.unknown)


def _session_rows(scope: Scope, words: ReportWords, language: str) -> tuple[tuple[Value, ...], ...]:
    rows = [_session_row(part, language) for part in scope.parts]
    if len(rows) > 1:
        sums: list[Value] = [words["total"], None, None, None]
        for place in range(_SUMMED_FROM, len(_SESSION_COLUMNS)):
            column = [row[place] for row in rows]
            sums.append(sum(value for value in column if isinstance(value, int)))
        sums[_SESSION_COLUMNS.index("aimaks")] = scope.aimaks  # not a sum
        rows.append(tuple(sums))
    return tuple(rows)


def _session_row(part: SessionRecords, language: str) -> tuple[Value, ...]:
    counted = count(part.people)
    sexes = counted.present_by_sex
    return (
        part.session.code,
        part.session.date,
        _district(part.session, language),
        code_lists().label("session_status", part.session.status, language),
        counted.invited,
        counted.invited_absent,
        counted.walkins_present,
        counted.present,
        sexes["f"],
        sexes["m"],
        sexes["unknown"],
        counted.left_early,
        aimaks_reached(part.people),
        len(part.assemblies),
        valid(part.certificates),
    )


def _people_rows(scope: Scope, language: str) -> tuple[tuple[Value, ...], ...]:
    rows: list[tuple[Value, ...]] = []
    for part in scope.parts:
        certificates = {
            paper.attendance_uid: paper.number for paper in part.certificates if valid([paper])
        }
        numbers = said_numbers(part.people)
        came = sorted(
            (row for row in part.people if row.is_present),
            key=lambda row: names.sort_key(row.full_name),
        )
        rows += [
            _person_row(
                row, (part.session.code, numbers[row.uid]), certificates.get(row.uid, ""), language
            )
            for row in came
        ]
    return tuple(rows)


def _person_row(
    row: Participant, codes: tuple[str, str], certificate: str, language: str
) -> tuple[Value, ...]:
    lists = code_lists()
    role = row.role_text if row.role_code == "other" and row.role_text else ""
    return (
        *codes,
        row.full_name,
        lists.label("sex", row.sex, language),
        role or lists.label("role_full", row.role_code, language),
        said(row.aimak, language, row.aimak_soate14),
        row.village,
        row.position,
        row.note,
        _local(row.checked_in_at_utc),
        _local(row.left_at_utc),
        certificate,
    )


def _assembly_rows(db: Database, scope: Scope, language: str) -> tuple[tuple[Value, ...], ...]:
    return tuple(
        _assembly_row(db, plan, part.session.code, language)
        for part in scope.parts
        for plan in part.assemblies
    )


def _assembly_row(
    db: Database, assembly: Assembly, session_code: str, language: str
) -> tuple[Value, ...]:
    plan = assembly_rows.plan(db, assembly.uid)
    items = plan.agenda_items if plan else ()
    authors = plan.authors if plan else ()
    form = code_lists().label("form", assembly.form_code, language)
    return (
        session_code,
        said(assembly.aimak, language, assembly.aimak_soate14),
        assembly.village,
        assembly.form_text or form,
        _when(assembly),
        assembly.purpose,
        len(items),
        "; ".join(author.name for author in authors),
    )


def _when(assembly: Assembly) -> str:
    days = [assembly.date_from, assembly.date_to if assembly.date_kind == "window" else None]
    known: list[date] = [day for day in days if day]
    return " — ".join(f"{day:%d.%m.%Y}" for day in known) if assembly.date_kind != "unknown" else ""


def _local(moment: datetime | None) -> datetime | None:
    return moment.astimezone().replace(tzinfo=None) if moment else None


def _district(session: Session, language: str) -> str:
    place = district(session.district_soate8)
    return place.name(language) if place and language != "ru" else session.district
