"""Gather the four figures of a closing, and what is counted towards it."""

from collections.abc import Sequence
from dataclasses import replace

from seminar_desk.domain.days.closing import (
    ClosingNotes,
    Figures,
    sheet_ids,
    signatures_on,
    still_true,
)
from seminar_desk.domain.people.counts import count
from seminar_desk.gather.days import signed_sheets
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows


def figures(db: Database, *, session_uid: str, by_page: Sequence[int | None]) -> Figures:
    """Return the four figures; `by_page` are the signatures counted on each page."""
    people = count(attendance_rows.of_session(db, session_uid))
    papers = certificate_rows.of_session(db, session_uid)
    handed_over = sum(paper.status == "HANDED_OVER" for paper in papers)
    return Figures(people.listed, people.present, signatures_on(by_page), handed_over)


def so_far(db: Database, *, session_uid: str) -> ClosingNotes:
    """Return what is typed; else what the last closing still says; else pages to be counted.

    A sheet of another desk that came since has its pages beside what is counted.
    """
    sheet_id = signed_sheets.valid_id(db, session_uid)
    typed = session_rows.closing_notes(db, session_uid)
    if typed is not None and (typed.is_begun or typed.sheet_id == sheet_id):
        return _with_more(db, session_uid, typed, sheet_id)
    before = session_rows.last_closing(db, session_uid)
    if before is not None:
        tally = _with_more(db, session_uid, before.tally, sheet_id)
        if tally.sheet_id == sheet_id:
            now = figures(db, session_uid=session_uid, by_page=tally.by_page)
            return still_true(replace(before, tally=tally), now)
    pages = signed_sheets.pages(signed_sheets.behind(db, session_uid, sheet_id))
    return ClosingNotes(sheet_id, (None,) * len(pages))


def _with_more(db: Database, session_uid: str, tally: ClosingNotes, sheet_id: str) -> ClosingNotes:
    """Return what was counted laid among the pages of these sheets, where they are more."""
    counted, valid = sheet_ids(tally.sheet_id), sheet_ids(sheet_id)
    if not counted or not set(counted) < set(valid):
        return tally
    own = signed_sheets.pages(signed_sheets.behind(db, session_uid, tally.sheet_id))
    known = {
        (page.sheet_id, page.number): said for page, said in zip(own, tally.by_page, strict=False)
    }
    every = signed_sheets.pages(signed_sheets.behind(db, session_uid, sheet_id))
    by_page = tuple(known.get((page.sheet_id, page.number)) for page in every)
    return replace(tally, sheet_id=sheet_id, by_page=by_page)
