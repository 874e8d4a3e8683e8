"""Gather the four figures of a closing, and what is counted towards it."""

from collections.abc import Sequence

from seminar_desk.domain.days.closing import ClosingNotes, Figures, signatures_on, still_true
from seminar_desk.domain.people.counts import count
from seminar_desk.store import output_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.output_rows import Output
from seminar_desk.store.people import attendance_rows


def figures(db: Database, *, session_uid: str, by_page: Sequence[int | None]) -> Figures:
    """Return the four figures; `by_page` are the signatures counted on each page of the sheet."""
    people = count(attendance_rows.of_session(db, session_uid))
    papers = certificate_rows.of_session(db, session_uid)
    handed_over = sum(paper.status == "HANDED_OVER" for paper in papers)
    return Figures(people.listed, people.present, signatures_on(by_page), handed_over)


def so_far(db: Database, *, session_uid: str) -> ClosingNotes:
    """Return what is typed; else what the last closing still says; else pages to be counted."""
    sheet = output_rows.valid_sheet(db, session_uid)
    sheet_id = sheet.sheet_id if sheet else ""
    typed = session_rows.closing_notes(db, session_uid)
    if typed is not None and (typed.is_begun or typed.sheet_id == sheet_id):
        return typed
    before = session_rows.last_closing(db, session_uid)
    if before is not None and before.tally.sheet_id == sheet_id:
        now = figures(db, session_uid=session_uid, by_page=before.tally.by_page)
        return still_true(before, now)
    return ClosingNotes(sheet_id, (None,) * len(page_rows(sheet)))


def page_rows(sheet: Output | None) -> tuple[str, ...]:
    """Return for each page of a sheet which rows it has; without a sheet one page is counted."""
    if sheet is None:
        return ("",)
    return sheet.page_places or ("",) * max(1, sheet.pages)
