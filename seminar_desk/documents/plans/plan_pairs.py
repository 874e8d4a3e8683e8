"""All plans of a session as they are given out: each for the wall, its run sheet behind it."""

from collections.abc import Generator

from seminar_desk.documents.days.paper_head import PlansSnapshot
from seminar_desk.documents.page.paper import PORTRAIT, Paper
from seminar_desk.documents.plans import assembly_plan, run_sheet
from seminar_desk.domain.progress import Progress


def draw(paper: Paper, snapshot: PlansSnapshot) -> Generator[Progress, None, None]:
    """Draw the pairs one after another, saying how many pages are done."""
    paper.begin_page(PORTRAIT)
    pages = 0
    for plan in snapshot.plans:
        for draw_one in (assembly_plan.draw_one, run_sheet.draw_one):
            pages += draw_one(paper, plan)
            yield Progress(pages, max(pages, 2 * len(snapshot.plans)))
