"""What records of those who came lack, a list for each desk whose they are, to be sent back."""

from collections.abc import Callable, Generator
from typing import TypeAlias

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.figures import figure_words
from seminar_desk.domain.figures.office_report import (
    ReportCell,
    ReportColumn,
    ReportSection,
    ReportWish,
    SectionTable,
)
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.people import row_checks
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.shared_numbers import APART
from seminar_desk.domain.progress import Progress
from seminar_desk.gather.books import brought_sessions
from seminar_desk.store import setting_rows
from seminar_desk.store.books import batch_rows, writer_rows
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows

_BY_RULE = {"sex": "sex_missing", "role": "role_text_missing", "aimak": "aimak_missing"}
_RULES = dict((*row_checks.ASKED, *row_checks.WORTH_A_LOOK))
_Desk: TypeAlias = tuple[str, str]  # its workbook's file and its name; no file: this computer


def reading(
    db: Database, asked: ReportWish, sessions: list[Session]
) -> Generator[Progress, None, list[ReportSection]]:
    """Return a list for each desk, its rows by day, session and number; a session at a time."""
    own = words(asked.language)["figures"]
    by_desk: dict[_Desk, list[tuple[ReportCell, ...]]] = {}
    desk_of = _desks(db, sessions)
    found: list[ReportSection] = []
    for place, session in enumerate(sessions):
        yield Progress(place, len(sessions))
        for row in sorted(attendance_rows.of_session(db, session.uid), key=lambda one: one.number):
            if lacking := _lacking(row, session):
                said = ", ".join(own["lacks"][code] for code in lacking)
                line = (
                    ReportCell(session.code),
                    ReportCell(str(row.number), row.number),
                    ReportCell(_name(row)),
                )
                by_desk.setdefault(desk_of(row), []).append((*line, ReportCell(said)))
    for number, ((file_name, name), rows) in enumerate(sorted(by_desk.items()), start=1):
        pattern = own["desk_book"] if file_name else own["desk_here"]
        said = name or figure_words.NOT_KNOWN
        heading = filled(pattern, desk=said, file=file_name, count=len(rows))
        tab = filled(own["tabs"]["missing"], number=number)
        table = SectionTable(tab, _columns(own["columns"]), tuple(rows))
        found.append(ReportSection(heading, (), table))
    return found or [ReportSection(own["titles"]["missing"], (own["nothing_missing"],))]


def _desks(db: Database, sessions: list[Session]) -> Callable[[Participant], _Desk]:
    """Return what says whose list a row is: that of the desk which made it, marked or not.

    A desk that sent no workbook of its own is asked by way of the one whose brought the session.
    """
    here = ("", setting_rows.current(db).desk_name)
    ours = writer_rows.of_steps(db)
    batches = [one for one in batch_rows.all_batches(db) if not one.is_undone]
    by_writer = {one.writer: one for one in reversed(batches)}
    brought = brought_sessions.brought(db, sessions)

    def desk_of(row: Participant) -> _Desk:
        writer = row.created_device.rpartition(APART)[2]
        batch = by_writer.get(writer)
        if batch is None and writer not in ours:
            batch = next(iter(brought.get(row.session_uid, ())), None)
        return (batch.file_name, batch.desk_name) if batch else here

    return desk_of


def _columns(own: dict[str, str]) -> tuple[ReportColumn, ...]:
    return (
        ReportColumn(own["session"], 1.2, is_number=False),
        ReportColumn(own["number"], 0.7),
        ReportColumn(own["name"], 4, is_number=False),
        ReportColumn(own["missing"], 4, is_number=False),
    )


def _lacking(row: Participant, session: Session) -> list[str]:
    """Return the codes of what one who came lacks; whoever declined a name has no phone to give."""
    if not row.is_present:
        return []
    lacks = {code: _RULES[rule](row, session.date) for code, rule in _BY_RULE.items()}
    lacks["age"] = row.birth_year is None and not row.age_band
    lacks["phone"] = _RULES["phone_missing"](row, session.date)
    lacks["consent"] = _RULES["consent_missing"](row, session.date)
    lacks["signature"] = row.unsigned == "YES"
    return [code for code, is_lacking in lacks.items() if is_lacking]


def _name(row: Participant) -> str:
    return row.full_name or row.code
