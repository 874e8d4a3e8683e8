"""The plan for the wall of the aiyl okmotu: everything on its first page while that can hold it."""

from collections.abc import Callable, Generator

from seminar_desk.documents.days.paper_head import PlansSnapshot
from seminar_desk.documents.page.flowing import Frame, Placed, lay_out, lines_of
from seminar_desk.documents.page.paper import INK, MM, MUTED, PORTRAIT, About, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD, width
from seminar_desk.documents.plans import plan_words
from seminar_desk.documents.plans.plan_paper import LARGE, PlanPaper
from seminar_desk.documents.plans.plan_sections import LARGE_SIZE, sections
from seminar_desk.domain.paper_words import filled
from seminar_desk.domain.progress import Progress

_SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5)
_FLOWING = 9.0


def draw(paper: Paper, snapshot: PlansSnapshot) -> Generator[Progress, None, None]:
    """Draw the plans one after another, saying how far it is."""
    return draw_each(paper, snapshot, draw_one)


def about(snapshot: PlansSnapshot) -> About:
    """Describe the file to whoever opens its properties."""
    return about_plan(snapshot.plans[0], plan_words.own_words(snapshot.plans[0])["document"])


def file_name(snapshot: PlansSnapshot, _alone: str) -> str:
    """Name the file by day, session and village."""
    return plan_words.file_name(snapshot.plans[0], "plan")


def draw_each(
    paper: Paper, snapshot: PlansSnapshot, draw_plan: Callable[[Paper, PlanPaper], object]
) -> Generator[Progress, None, None]:
    """Draw something of each plan, saying how far it is."""
    for number, plan in enumerate(snapshot.plans, start=1):
        draw_plan(paper, plan)
        yield Progress(number, len(snapshot.plans))


def about_plan(plan: PlanPaper, pattern: object) -> About:
    """Describe a file by its first plan; the pattern has a place for the village."""
    return About(
        title=filled(pattern, place=plan.place),
        author=plan.implementer,
        subject=plan_words.title(plan),
        language=plan.language,
    )


def draw_one(paper: Paper, plan: PlanPaper) -> int:
    """Draw a plan onto pages of a paper; return how many it took."""
    pages = _pages(plan)
    for number, placed in enumerate(pages, start=1):
        begin_page(paper, plan, number, len(pages), str(plan_words.own_words(plan)["plan"]))
        for one in placed:
            one.piece.draw(paper, one.x, one.top)
        paper.finish_page()
    return len(pages)


def begin_page(paper: Paper, plan: PlanPaper, number: int, count: int, name: str) -> None:
    """Draw what every page has: watermark, the draft's mark, head of later pages, foot."""
    own, frame = plan_words.own_words(plan), Frame()
    mark = plan.watermark or (str(own["draft"]) if plan.is_draft else "")
    paper.watermark(mark)
    if number > 1:
        top = PORTRAIT[1] - 11 * MM
        words = filled(own["continued"], title=f"{name} · {plan_words.title(plan)}")
        line = lines_of(words, SANS_BOLD, 9, frame.width - 34 * MM)[0]
        paper.text(frame.left, top, line, SANS_BOLD, 9, tone=MUTED)
        paper.line(frame.left, top - 2.5 * MM, frame.right, top - 2.5 * MM, 0.6, tone=INK)
    if plan.is_draft:
        _draw_mark(paper, frame, str(own["draft"]))
    foot = " · ".join(part for part in (plan.session_code, plan.district, plan.contact) if part)
    paper.text(frame.left, 8 * MM, foot, SANS, 7.5, tone=MUTED)
    page = filled(own["forms"]["page"], page=number, pages=count)
    paper.text(frame.right, 8 * MM, page, SANS, 7.5, tone=MUTED, align="right")


def _draw_mark(paper: Paper, frame: Frame, text: str) -> None:
    room = width(text, SANS_BOLD, 9) + 4 * MM
    y = PORTRAIT[1] - 13 * MM
    paper.box(frame.right - room, y, room, 6 * MM, tone=INK, edge=1)
    paper.text(frame.right - room / 2, y + 1.8 * MM, text, SANS_BOLD, 9, align="center")


def _pages(plan: PlanPaper) -> list[list[Placed]]:
    frame = Frame()
    if plan.size == LARGE:
        return lay_out(sections(plan, frame, LARGE_SIZE), frame)
    for size in _SIZES:
        pages = lay_out(sections(plan, frame, size), frame)
        if len(pages) == 1:
            return pages
    return lay_out(sections(plan, frame, _FLOWING), frame)
