"""The run sheet of an assembly: clock times, blanks for votes, the hall, questions from it."""

from collections.abc import Generator

from seminar_desk.documents.days.paper_head import PlansSnapshot
from seminar_desk.documents.page import flowing
from seminar_desk.documents.page.paper import INK, MM, MUTED, About, Paper
from seminar_desk.documents.page.paper_fonts import SANS_BOLD
from seminar_desk.documents.plans import assembly_plan, plan_words
from seminar_desk.documents.plans.plan_paper import LARGE, PaperItem, PlanPaper
from seminar_desk.documents.plans.plan_table import Cell, Grid, head, row
from seminar_desk.domain.paper_words import filled
from seminar_desk.domain.progress import Progress

_SIZES, _LARGE_SIZE = (10.0, 9.0, 8.5), 14.0
_ROWS = (11 * MM, 9.5 * MM, 8 * MM)
_SHARES = (0.1, 0.44, 0.06, 0.1, 0.1, 0.1, 0.1)
_LIVE_SHARES = (0.06, 0.46, 0.24, 0.24)
_LIVE_ROW = 8.5 * MM
_FEWEST_LIVE, _MOST_LIVE = 5, 24


def draw(paper: Paper, snapshot: PlansSnapshot) -> Generator[Progress, None, None]:
    """Draw the run sheets one after another, saying how far it is."""
    return assembly_plan.draw_each(paper, snapshot, draw_one)


def about(snapshot: PlansSnapshot) -> About:
    """Describe the file to whoever opens its properties."""
    own = plan_words.own_words(snapshot.plans[0])["run"]
    return assembly_plan.about_plan(snapshot.plans[0], own["document"])


def file_name(snapshot: PlansSnapshot, _alone: str) -> str:
    """Name the file by day, session and village."""
    return plan_words.file_name(snapshot.plans[0], "run_sheet")


def draw_one(paper: Paper, plan: PlanPaper) -> int:
    """Draw one run sheet, its last page filled with questions; return how many pages it took."""
    frame = flowing.Frame()
    pages = _pages(plan, frame)
    name = str(plan_words.own_words(plan)["run"]["heading"])
    for number, placed in enumerate(pages, start=1):
        assembly_plan.begin_page(paper, plan, number, len(pages), name)
        for one in placed:
            one.piece.draw(paper, one.x, one.top)
        paper.finish_page()
    return len(pages)


def _pages(plan: PlanPaper, frame: flowing.Frame) -> list[list[flowing.Placed]]:
    if plan.size == LARGE:
        return _filled(plan, frame, _LARGE_SIZE, _ROWS[0])
    for size, least in zip(_SIZES, _ROWS, strict=True):
        pages = _filled(plan, frame, size, least)
        if len(pages) == 1:
            return pages
    return _filled(plan, frame, _SIZES[0], _ROWS[0])


def _filled(
    plan: PlanPaper, frame: flowing.Frame, size: float, least: float
) -> list[list[flowing.Placed]]:
    """Return the pages with as many lines for questions as the last one holds."""
    items = _items(plan, frame, size, least)
    before = [_heading(plan, frame, size), items, *_hall(plan, frame, size)]
    best = flowing.lay_out([*before, _live(plan, frame, size, _FEWEST_LIVE)], frame)
    for count in range(_FEWEST_LIVE + 1, _MOST_LIVE + 1):
        pages = flowing.lay_out([*before, _live(plan, frame, size, count)], frame)
        if len(pages) > len(best):
            break
        best = pages
    return best


def _heading(plan: PlanPaper, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)
    pieces = flowing.paragraph(
        str(own["run"]["heading"]), frame.width, font=SANS_BOLD, size=size, tone=MUTED
    )
    pieces += flowing.paragraph(
        plan_words.title(plan), frame.width, font=SANS_BOLD, size=size * 1.7
    )
    facts = " · ".join(
        part for part in (plan_words.when(plan) or str(own["no_date"]), plan.hall) if part
    )
    pieces += flowing.paragraph(facts, frame.width, size=size)
    people = "; ".join(f"{role}: {name}" for role, name in plan.roles)
    if people:
        pieces += flowing.paragraph(people, frame.width, size=size * 0.9)
    return [*pieces, flowing.space(size * 0.7)]


def _items(plan: PlanPaper, frame: flowing.Frame, size: float, least: float) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)["run"]
    grid = Grid(tuple(frame.width * share for share in _SHARES), size, least)
    columns = ("time", "item", "minutes", "present", "for", "against", "abstained")
    aligns = ("left", "left", "right", *["center"] * 4)
    names = head(grid, [str(own[name]) for name in columns], aligns=aligns)
    times = plan_words.start_times(plan, plan.items)
    opening = _silent(times[0], str(own["opening"]), count_present=True)
    rows = [row(grid, opening)]
    for number, (item, time) in enumerate(zip(plan.items, times, strict=False), start=1):
        minutes = "" if item.minutes is None else str(item.minutes)
        blanks = [Cell(is_box=item.is_voted, is_shut=not item.is_voted) for _ in range(4)]
        cells = (
            Cell(time, font=SANS_BOLD),
            Cell(f"{number}. {item.title}", _directions(item, plan), SANS_BOLD),
            Cell(minutes, align="right"),
            *blanks,
        )
        rows.append(row(grid, cells))
    rows.append(row(grid, _silent(times[-1], str(own["closing"])), is_last=True))
    return [*flowing.table(names, rows), flowing.space(size)]


def _silent(time: str, text: str, *, count_present: bool = False) -> list[Cell]:
    blanks = [Cell(is_box=count_present, is_shut=not count_present), *[Cell(is_shut=True)] * 3]
    return [Cell(time, font=SANS_BOLD), Cell(text), Cell(), *blanks]


def _directions(item: PaperItem, plan: PlanPaper) -> str:
    own = plan_words.own_words(plan)["run"]
    said_of = (
        filled(own["presenter"], name=item.presenter) if item.presenter else "",
        item.kind,
        filled(own["vote"], vote=item.vote) if item.vote else "",
        filled(own["materials"], text=item.materials) if item.materials else "",
        filled(own["expected"], text=item.expected_result) if item.expected_result else "",
        filled(own["asked_by"], name=item.asked_by) if item.asked_by else "",
    )
    return " · ".join(part for part in said_of if part)


def _hall(plan: PlanPaper, frame: flowing.Frame, size: float) -> list[flowing.Section]:
    own = plan_words.own_words(plan)["run"]
    caption = flowing.paragraph(str(own["hall"]), frame.width, font=SANS_BOLD, size=size * 1.04)
    rooms = flowing.column_widths(frame)
    things = list(own["hall_items"])
    half = (len(things) + 1) // 2
    left, right = (
        [_tick(str(thing), room, size) for thing in part]
        for part, room in ((things[:half], rooms[0]), (things[half:], rooms[1]))
    )
    kept = [flowing.Piece(piece.height, piece.draw, keeps_next=True) for piece in caption]
    return [[*kept, flowing.space(size * 0.3)], flowing.Columns(left, right), [flowing.space(size)]]


def _tick(text: str, room: float, size: float) -> flowing.Piece:
    lines = flowing.paragraph(text, room, size=size, indent=size * 1.5, after=size * 0.25)
    height = sum(line.height for line in lines)
    side = size * 0.8

    def draw(paper: Paper, x: float, top: float) -> None:
        paper.box(x, top - side - size * 0.18, side, side, tone=INK, edge=0.7)
        for line in lines:
            line.draw(paper, x, top)
            top -= line.height

    return flowing.Piece(height, draw)


def _live(plan: PlanPaper, frame: flowing.Frame, size: float, count: int) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)["run"]
    caption = flowing.paragraph(str(own["live"]), frame.width, font=SANS_BOLD, size=size * 1.04)
    kept = [flowing.Piece(piece.height, piece.draw, keeps_next=True) for piece in caption]
    grid = Grid(tuple(frame.width * share for share in _LIVE_SHARES), size, _LIVE_ROW)
    names = [str(own[f"live_{name}"]) for name in ("number", "question", "who", "answer")]
    rows = [
        row(grid, [Cell(str(number)), *[Cell(is_box=True)] * 3], is_last=number == count)
        for number in range(1, count + 1)
    ]
    return [*kept, flowing.space(size * 0.3), *flowing.table(head(grid, names), rows)]
