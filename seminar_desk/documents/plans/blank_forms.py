"""Blank forms for an assembly in one file: announcement, attendance list, protocol, slips."""

from collections.abc import Generator

from seminar_desk.documents.days.paper_head import PlansSnapshot
from seminar_desk.documents.page.flowing import Frame, Piece, Placed, lay_out, paragraph, table
from seminar_desk.documents.page.paper import INK, LINE, MM, MUTED, About, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD
from seminar_desk.documents.plans import plan_words
from seminar_desk.documents.plans.announcement import announcement
from seminar_desk.documents.plans.assembly_plan import about_plan, begin_page, draw_each
from seminar_desk.documents.plans.plan_paper import LARGE, PlanPaper
from seminar_desk.documents.plans.plan_table import Cell, Grid, head, row
from seminar_desk.documents.plans.protocol_skeleton import protocol
from seminar_desk.domain.progress import Progress

_SHARES = (0.07, 0.38, 0.23, 0.12, 0.2)
_ROW = 9.6 * MM
_FEWEST_ROWS, _MOST_ROWS = 44, 400
_SCALES = (1.5, 1.35, 1.2, 1.1, 1.0)
_SLIP_ROWS, _SLIP_COLUMNS = 4, 2


def draw(paper: Paper, snapshot: PlansSnapshot) -> Generator[Progress, None, None]:
    """Draw every form of every plan, saying how far it is."""
    return draw_each(paper, snapshot, draw_one)


def about(snapshot: PlansSnapshot) -> About:
    """Describe the file to whoever opens its properties."""
    own = plan_words.own_words(snapshot.plans[0])["forms"]
    return about_plan(snapshot.plans[0], own["document"])


def file_name(snapshot: PlansSnapshot, _alone: str) -> str:
    """Name the file by day, session and village."""
    return plan_words.file_name(snapshot.plans[0], "blank_forms")


def draw_one(paper: Paper, plan: PlanPaper) -> None:
    """Draw the four forms of a plan."""
    own, frame = plan_words.own_words(plan)["forms"], Frame()
    for name, pieces in (
        ("announcement", _announcement(plan, frame)),
        ("attendance", _attendance(plan, frame)),
        ("protocol", protocol(plan, frame)),
    ):
        _draw_pages(paper, plan, str(own[name]), lay_out([pieces], frame))
    _draw_slips(paper, plan)
    paper.finish_page()


def _draw_pages(paper: Paper, plan: PlanPaper, name: str, pages: list[list[Placed]]) -> None:
    for number, placed in enumerate(pages, start=1):
        begin_page(paper, plan, number, len(pages), name)
        for one in placed:
            one.piece.draw(paper, one.x, one.top)
        paper.finish_page()


def _announcement(plan: PlanPaper, frame: Frame) -> list[Piece]:
    for scale in _SCALES:
        pieces = announcement(plan, frame, scale)
        if len(lay_out([pieces], frame)) == 1:
            break
    return pieces


def _attendance(plan: PlanPaper, frame: Frame) -> list[Piece]:
    own = plan_words.own_words(plan)["forms"]
    size = 11.0 if plan.size == LARGE else 9.5
    pieces = paragraph(str(own["attendance"]), frame.width, font=SANS_BOLD, size=14)
    day = plan_words.when(plan) or str(plan_words.own_words(plan)["blank"])
    pieces += paragraph(
        f"{plan_words.title(plan)} · {day}", frame.width, size=size, after=size * 0.6
    )
    grid = Grid(tuple(frame.width * share for share in _SHARES), size, _ROW)
    names = ["№", *(str(own[name]) for name in ("name", "street", "sex", "signature"))]
    count = min(max(plan.expected[0] or 0, _FEWEST_ROWS), _MOST_ROWS)
    rows = [
        row(grid, [Cell(str(number)), *[Cell(is_box=True)] * 4], is_last=number == count)
        for number in range(1, count + 1)
    ]
    return [*pieces, *table(head(grid, names), rows)]


def _draw_slips(paper: Paper, plan: PlanPaper) -> None:
    paper.watermark(plan.watermark)
    across, up = paper.width / _SLIP_COLUMNS, paper.height / _SLIP_ROWS
    for column in range(_SLIP_COLUMNS):
        for line in range(_SLIP_ROWS):
            _draw_slip(paper, plan, (column * across, paper.height - line * up), (across, up))
    for line in range(1, _SLIP_ROWS):
        paper.line(0, line * up, paper.width, line * up, 0.4, tone=LINE)
    paper.line(across, 0, across, paper.height, 0.4, tone=LINE)


def _draw_slip(
    paper: Paper, plan: PlanPaper, corner: tuple[float, float], size: tuple[float, float]
) -> None:
    own = plan_words.own_words(plan)["forms"]
    x, top = corner[0] + 9 * MM, corner[1] - 10 * MM
    right, low = corner[0] + size[0] - 9 * MM, corner[1] - size[1] + 12 * MM
    paper.text(x, top - 8, str(own["slip"]), SANS_BOLD, 12)
    day = f"{plan.date_from:%d.%m.%Y}" if plan.date_from else ""
    facts = " · ".join(part for part in (plan.place, day) if part)
    paper.text(x, top - 20, facts, SANS, 8, tone=MUTED)
    y = top - 20 - 9 * MM
    while y > low + 8 * MM:
        paper.line(x, y, right, y, 0.5, tone=LINE)
        y -= 7.5 * MM
    paper.text(x, low + 4.2 * MM, str(own["slip_name"]), SANS, 7.5, tone=MUTED)
    paper.line(x, low - 2 * MM, right, low - 2 * MM, 0.6, tone=INK)
