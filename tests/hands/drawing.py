"""Drawing through the press, as the window and the scripts do."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from seminar_desk.actions.days import outputs
from seminar_desk.documents import press
from seminar_desk.documents.days.paper_head import (
    BadgesSnapshot,
    CallListSnapshot,
    DoorSignsSnapshot,
    PaperHead,
    PlansSnapshot,
    ProofListSnapshot,
    ProtocolSnapshot,
    RegisterSnapshot,
    SeminarReportSnapshot,
    SheetSnapshot,
)
from seminar_desk.documents.order import Chapter, ChapterPages, Order
from seminar_desk.documents.page.snapshots import CertificateSnapshot, CertificatesSnapshot
from seminar_desk.documents.plans.plan_paper import PlanPaper
from seminar_desk.domain import catalogue
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.gather.wish import Wish
from seminar_desk.store import output_rows
from seminar_desk.store.database import Database
from seminar_desk.store.output_rows import Output
from tests.hands.day_papers import event

_KEYS: dict[type[PaperHead], str] = {
    SheetSnapshot: catalogue.SHEET,
    BadgesSnapshot: catalogue.BADGES,
    DoorSignsSnapshot: catalogue.DOOR_SIGNS,
    ProofListSnapshot: catalogue.PROOF_LIST,
    RegisterSnapshot: catalogue.REGISTER,
    ProtocolSnapshot: catalogue.PROTOCOL,
    SeminarReportSnapshot: catalogue.REPORT,
    PlansSnapshot: catalogue.PLANS,
    CallListSnapshot: catalogue.CALL_LIST,
}
Certificates = Sequence[CertificateSnapshot]


def order_of(paper: PaperHead | Certificates) -> Order:
    """Ask the press for one paper of the day, or for certificates."""
    if isinstance(paper, PaperHead):
        key = _KEYS[type(paper)]
        return Order(key, (Chapter(key, paper),), head=paper)
    key = catalogue.CERTIFICATES
    return Order(key, (Chapter(key, CertificatesSnapshot(tuple(paper))),))


def pdf_of(paper: PaperHead | Certificates) -> bytes:
    """Return one paper of the day, or certificates, as a PDF."""
    return finished(press.compose(order_of(paper)))[0]


def pages_of(paper: PaperHead | Certificates) -> ChapterPages:
    """Return which pages a paper has, and which rows are on each."""
    return finished(press.compose(order_of(paper)))[1][0]


def rendering(
    paper: PaperHead | Certificates, path: Path
) -> Generator[Progress, None, tuple[ChapterPages, ...]]:
    """Draw into a file, page by page."""
    return press.render(order_of(paper), path)


def pdf_of_plans(key: str, plans: Sequence[PlanPaper]) -> bytes:
    """Return a paper of assemblies as a PDF."""
    snapshot = PlansSnapshot(plans=tuple(plans), **event())
    return finished(press.compose(Order(key, (Chapter(key, snapshot),))))[0]


def sheet_of(db: Database, session_uid: str, **wishes: Any) -> SheetSnapshot:  # noqa: ANN401
    """Return a session's sign-in sheet with the id of its next print."""
    wish = Wish(session_uid=session_uid, **wishes)
    sheet = outputs.snapshot(db, catalogue.SHEET, wish)
    assert isinstance(sheet, SheetSnapshot)
    return sheet


def badges_of(db: Database, session_uid: str, **wishes: Any) -> BadgesSnapshot:  # noqa: ANN401
    """Return the badges of a session in which somebody is named."""
    badges = outputs.snapshot(db, catalogue.BADGES, Wish(session_uid=session_uid, **wishes))
    assert isinstance(badges, BadgesSnapshot)
    return badges


def go_out(
    db: Database, session_uid: str, sheet: SheetSnapshot, way: str = "print", pages: int = 1
) -> None:
    """Remember that pages of a sheet were printed (`way` print) or saved (pdf)."""
    outputs.record_paper(
        db,
        session_uid=session_uid,
        key=catalogue.SHEET,
        way=way,
        pages=pages,
        sheet=sheet,
        page_rows=pages_of(sheet).rows,
    )


def signed_sheet(db: Database, session_uid: str) -> Output | None:
    """Return the one sheet that is signed; None while there is none."""
    found = output_rows.valid_sheets(db, session_uid)
    assert len(found) < 2
    return next(iter(found), None)
