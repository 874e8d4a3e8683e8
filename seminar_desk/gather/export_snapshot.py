"""Gather what the exchange workbook says, for the office whole, for a donor without names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import seminar_desk
from seminar_desk import file_names
from seminar_desk.domain.certificates.certificate import Certificate, ReservedNumber
from seminar_desk.domain.codes import LANGUAGES, band_of
from seminar_desk.domain.days import control_totals
from seminar_desk.domain.days.control_totals import Countable
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.domain.days.series import Series
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.counts import aimak_keys, aimaks_reached, count
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.plans import topics
from seminar_desk.domain.plans.assembly import Assembly
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.report.reading_workbook import ReportWords
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.contract import DONOR, OFFICE, ExchangeSnapshot, Row
from seminar_desk.exchange.workbook.privacy import for_donor
from seminar_desk.gather import export_rows
from seminar_desk.gather.figures import donor_side
from seminar_desk.store import driver, journal, output_rows, setting_rows
from seminar_desk.store.books import person_links
from seminar_desk.store.certificates import certificate_rows, laptop_keys
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows


@dataclass(frozen=True, slots=True)
class SessionRecords:
    """Hold what is counted of one session."""

    session: Session
    people: tuple[Participant, ...]
    assemblies: tuple[Assembly, ...]
    certificates: tuple[Certificate, ...]
    numbers: tuple[ReservedNumber, ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """Hold what one workbook covers."""

    reach: Reach
    parts: tuple[SessionRecords, ...]

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Return the sessions by date."""
        return tuple(part.session for part in self.parts)

    @property
    def people(self) -> tuple[Participant, ...]:
        """Return every participation."""
        return tuple(row for part in self.parts for row in part.people)

    @property
    def aimaks(self) -> int:
        """Return how many aimaks people came from."""
        keys = (aimak_keys(part.people, part.session.district_key) for part in self.parts)
        return len(set().union(*keys))


def scope_of(db: Database, reach: Reach = EVERYTHING) -> Scope:
    """Read one session, those of a series, or every session; LookupError when it is gone."""
    if reach.session_uid:
        chosen = [session_rows.session(db, reach.session_uid)]
    elif reach.series_uid:
        chosen = session_rows.of_series(db, reach.series_uid)
    else:
        chosen = session_rows.all_sessions(db)
    leads = person_links.leads(db, reach)
    return Scope(reach, tuple(_part(db, session, leads) for session in chosen))


def series_in(db: Database, scope: Scope) -> list[Series]:
    """Return the series that a scope's numbers speak of."""
    uids = {session.series_uid for session in scope.sessions} | {scope.reach.series_uid}
    return [each for each in series_rows.all_series(db) if each.uid in uids]


def valid(papers: Iterable[Certificate]) -> int:
    """Count the certificates neither annulled nor replaced."""
    return sum(paper.is_valid for paper in papers)


def totals(scope: Scope) -> dict[str, int]:
    """Return the control totals of `_meta`: people once, participations beside them."""
    return control_totals.of_all([_countable(part) for part in scope.parts])


def summary_rows(scope: Scope) -> tuple[Row, ...]:
    """Return the sheet `summary`: each session, then all together where there are several."""
    rows: list[Row] = []
    for part in scope.parts:
        about: Row = {
            "session_code": part.session.code,
            "district": part.session.district,
            "date": part.session.date,
        }
        numbers = control_totals.of_session(_countable(part))
        rows += [{**about, "measure": name, "n": n} for name, n in numbers.items()]
        rows += [{**about, **row} for row in _present_in_full(part.people)]
    if not scope.reach.session_uid:
        measured = {name: n for name, n in totals(scope).items() if not name.startswith("present_")}
        rows += [{"measure": name, "n": n} for name, n in measured.items()]
        rows += _present_in_full(scope.people)
    return tuple(rows)


def _present_in_full(people: Iterable[Participant]) -> list[Row]:
    """Split those who came by role, sex and age band; a person has one band, the first day's."""
    bands: dict[str, str] = {}
    by_band: dict[str, list[Participant]] = {}
    for row in filter(lambda row: row.is_present, people):
        band = bands.setdefault(row.counted_uid, band_of(row))
        by_band.setdefault(band, []).append(row)
    return [
        {"measure": "present", "role_code": role, "sex_code": sex, "age_band_code": band, "n": n}
        for band, rows in sorted(by_band.items())
        for (role, sex), n in sorted(count(rows).present_by_role_sex.items())
    ]


def _countable(part: SessionRecords) -> Countable:
    return Countable(
        part.session.district_key,
        part.people,
        len(part.assemblies),
        tuple(paper.status for paper in part.certificates),
        tuple(number.state for number in part.numbers),
    )


def _part(db: Database, session: Session, leads: Mapping[str, str]) -> SessionRecords:
    return SessionRecords(
        session,
        tuple(attendance_rows.of_session(db, session.uid, leads)),
        tuple(assembly_rows.of_session(db, session.uid)),
        tuple(certificate_rows.of_session(db, session.uid)),
        tuple(certificate_rows.numbers(db, session.uid)),
    )


ALL, SERIES = "ALL", "SERIES"
# Who changed what, and what was scanned: the office's business.
NOT_FOR_DONORS = (contract.SIBLINGS, "history", "failed_scans", "authors")


def snapshot(
    db: Database, reach: Reach = EVERYTHING, *, donor_secret: str = ""
) -> ExchangeSnapshot:
    """Return a session, a series or every session as the exchange workbook says it.

    With the key of the store's pseudonyms it is the donor's. ProblemError rehearsal_not_exported.
    """
    require_real(db)
    step = journal.last_step(db)
    scope = scope_of(db, reach)
    rows = {**export_rows.of_store(db, reach), "summary": summary_rows(scope)}
    if donor_secret:
        rows = {name: found for name, found in rows.items() if name not in NOT_FOR_DONORS}
    own = own_codes(db)
    made = ExchangeSnapshot(_meta(db, scope), rows, own, step=step)
    return for_donor(made, donor_secret, donor_side.read(db, reach)) if donor_secret else made


def own_codes(db: Database) -> dict[str, dict[str, dict[str, str]]]:
    """Return the codes that are the store's own by their list, with their labels."""
    own = {
        topic.code: {language: topics.name(topic, language) for language in LANGUAGES}
        for topic in setting_rows.current(db).topics
        if topics.is_own(topic.code)
    }
    return {topics.LIST: own} if own else {}


def require_real(db: Database) -> None:
    """Refuse to let a rehearsal's invented day leave; ProblemError rehearsal_not_exported."""
    if setting_rows.current(db).rehearsal:
        raise ProblemError(Problem("rehearsal_not_exported"))


def file_name(db: Database, reach: Reach = EVERYTHING, *, kind: str, profile: str = OFFICE) -> str:
    """Return a name people find again: «S01 Ат-Башинский 2017-10-24 обмен №1.xlsx».

    `kind`: export or report. The office reads Russian, whatever the screen speaks.
    """
    words = ReportWords("ru")
    day = db.clock().astimezone().date().isoformat()
    if reach.session_uid:
        session = session_rows.session(db, reach.session_uid)
        about = f"{session.code} {session.district} {session.date.isoformat()}"
    elif reach.series_uid:
        about = f"{series_rows.series(db, reach.series_uid).name_ru} {day}"
    else:
        about = words.filled("file_all", day=day)
    key = f"file_{kind}_donor" if profile == DONOR else f"file_{kind}"
    name = words.filled(key, about=about, number=output_rows.next_sequence(db))
    return file_names.safe(f"{name}.xlsx")


def _meta(db: Database, scope: Scope) -> dict[str, str]:
    settings = setting_rows.current(db)
    now = db.clock()
    offset = now.astimezone().strftime("%z")
    codes = [session.code for session in scope.sessions]
    facts: dict[str, Any] = {
        "kind": "exchange",
        "privacy_profile": OFFICE,
        "export_uid": db.new_uid(),
        "sequence": output_rows.next_sequence(db),
        "device_id": db.device or settings.device_uid,
        "desk_name": settings.desk_name,
        "operator": settings.trainer,
        "app_version": seminar_desk.__version__,
        "created_at_utc": driver.to_text(now),
        "time_zone": f"UTC{offset[:3]}:{offset[3:]}",
        "scope": _scope_code(scope),
        "series_uid": scope.reach.series_uid,
        "series": "; ".join(each.name_ru for each in series_in(db, scope)),
        "scope_session_codes": " ".join(codes),
        "project": settings.project_ru,
        "title": settings.title_ru,
        "donor": settings.donor_ru,
        "implementer": settings.implementer_ru,
        "signing_public_keys": " ".join(laptop_keys.public_keys(db)),
    }
    # One name in two districts is one here: earlier programs count so, and hold the rows to it.
    measures = totals(scope) | {"aimaks": aimaks_reached(scope.people)}
    counted = {f"total.{measure}": n for measure, n in measures.items()}
    return {key: str(value) for key, value in {**facts, **counted}.items()}


def _scope_code(scope: Scope) -> str:
    """Return a session's code, SERIES, or ALL."""
    if scope.reach.session_uid:
        return scope.sessions[0].code
    return SERIES if scope.reach.series_uid else ALL
