"""The plan for the wall of the aiyl okmotu: everything on its first page while that can hold it."""

from collections.abc import Callable, Generator, Sequence

from seminar_desk.documents.days.paper_head import PlansSnapshot
from seminar_desk.documents.page import flowing
from seminar_desk.documents.page.paper import INK, MM, MUTED, PORTRAIT, About, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD, width
from seminar_desk.documents.plans import plan_words
from seminar_desk.documents.plans.plan_paper import LARGE, PaperItem, PlanPaper
from seminar_desk.documents.plans.plan_table import Cell, Grid, head, row
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.progress import Progress

_SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5)
_FLOWING = 9.0
LARGE_SIZE = 14.0


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
    own, frame = plan_words.own_words(plan), flowing.Frame()
    mark = plan.watermark or (str(own["draft"]) if plan.is_draft else "")
    paper.watermark(mark)
    if number > 1:
        top = PORTRAIT[1] - 11 * MM
        words = filled(own["continued"], title=f"{name} · {plan_words.title(plan)}")
        line = flowing.lines_of(words, SANS_BOLD, 9, frame.width - 34 * MM)[0]
        paper.text(frame.left, top, line, SANS_BOLD, 9, tone=MUTED)
        paper.line(frame.left, top - 2.5 * MM, frame.right, top - 2.5 * MM, 0.6, tone=INK)
    if plan.is_draft:
        _draw_mark(paper, frame, str(own["draft"]))
    foot = " · ".join(part for part in (plan.session_code, plan.district, plan.contact) if part)
    paper.text(frame.left, 8 * MM, foot, SANS, 7.5, tone=MUTED)
    page = filled(own["forms"]["page"], page=number, pages=count)
    paper.text(frame.right, 8 * MM, page, SANS, 7.5, tone=MUTED, align="right")


def _draw_mark(paper: Paper, frame: flowing.Frame, text: str) -> None:
    room = width(text, SANS_BOLD, 9) + 4 * MM
    y = PORTRAIT[1] - 13 * MM
    paper.box(frame.right - room, y, room, 6 * MM, tone=INK, edge=1)
    paper.text(frame.right - room / 2, y + 1.8 * MM, text, SANS_BOLD, 9, align="center")


def _pages(plan: PlanPaper) -> list[list[flowing.Placed]]:
    frame = flowing.Frame()
    if plan.size == LARGE:
        return flowing.lay_out(sections(plan, frame, LARGE_SIZE), frame)
    for size in _SIZES:
        pages = flowing.lay_out(sections(plan, frame, size), frame)
        if len(pages) == 1:
            return pages
    return flowing.lay_out(sections(plan, frame, _FLOWING), frame)


def sections(plan: PlanPaper, frame: flowing.Frame, size: float) -> list[flowing.Section]:
    """Return the plan from top to bottom, in letters of a size."""
    left, right = flowing.column_widths(frame)
    is_narrow = size >= LARGE_SIZE
    first = [*_rules(plan, left, size), *_ways(plan, left, size)]
    second = _people(plan, right, size)
    middle: list[flowing.Section] = (
        [[*first, *second]] if is_narrow else [flowing.Columns(first, second)]
    )
    return [
        _heading(plan, frame, size),
        _facts(plan, frame, size),
        _agenda(plan, frame, size),
        _steps(plan, frame, size),
        *middle,
        _signing(plan, frame, size),
    ]


def _heading(plan: PlanPaper, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)
    big = size * 1.9
    pieces = flowing.paragraph(str(own["plan"]), frame.width, font=SANS_BOLD, size=size, tone=MUTED)
    pieces += flowing.paragraph(plan_words.title(plan), frame.width, font=SANS_BOLD, size=big)
    under = " · ".join(part for part in (plan_words.aimak(plan), plan.district) if part)
    pieces += flowing.paragraph(under, frame.width, size=size, tone=MUTED, after=size * 0.3)
    if plan.parent:
        pieces += flowing.paragraph(
            filled(own["parent"], place=plan.parent), frame.width, size=size
        )
    for name, text in (("purpose", plan.purpose), ("basis", plan.basis)):
        if text:
            pieces += flowing.paragraph(f"{own[name]}: {text}", frame.width, size=size)
    return [*pieces, flowing.space(size * 0.5)]


def _facts(plan: PlanPaper, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)
    blank = str(own["blank"])
    time = filled(own["at"], time=plan.start_time) if plan.start_time else ""
    lasts = filled(own["lasts"], n=plan.duration_minutes) if plan.duration_minutes else ""
    day = plan_words.when(plan) or str(own["no_date"])
    seats = filled(own["seats"], n=plan.capacity) if plan.capacity else ""
    people = [f"{role}: {name}" for role, name in plan.roles] or [blank]
    cells = (
        (own["when"], [day, ", ".join(part for part in (time, lasts) if part), _expected(plan)]),
        (
            own["where"],
            [plan.hall or blank, ", ".join(part for part in (seats, plan.languages) if part)],
        ),
        (own["who"], people),
    )
    if size >= LARGE_SIZE:
        facts = [_fact(str(name), texts, frame.width, size) for name, texts in cells]
        return [piece for fact in facts for piece in (*fact, flowing.space(size * 0.5))]
    shares = (0.31, 0.27, 0.42)
    rooms = [frame.width * share for share in shares]
    stacks = [
        _fact(str(name), texts, room - 5 * MM, size)
        for (name, texts), room in zip(cells, rooms, strict=True)
    ]
    height = max(sum(piece.height for piece in stack) for stack in stacks) + 4 * MM

    def draw(paper: Paper, x: float, top: float) -> None:
        paper.box(x, top - height, frame.width, height, tone=INK, edge=1)
        for stack, room in zip(stacks, rooms, strict=True):
            if x > frame.left:
                paper.line(x, top, x, top - height, 0.6, tone=INK)
            y = top - 2 * MM
            for piece in stack:
                piece.draw(paper, x + 2.5 * MM, y)
                y -= piece.height
            x += room

    return [flowing.Piece(height, draw), flowing.space(size * 0.9)]


def _fact(name: str, texts: Sequence[str], room: float, size: float) -> list[flowing.Piece]:
    pieces = flowing.paragraph(name, room, size=size * 0.84, tone=MUTED)
    for place, text in enumerate(part for part in texts if part):
        font = SANS_BOLD if place == 0 else SANS
        pieces += flowing.paragraph(text, room, font=font, size=size)
    return pieces


def _expected(plan: PlanPaper) -> str:
    total, women, youth = plan.expected
    if total is None:
        return ""
    shown = {"women": "—" if women is None else women, "youth": "—" if youth is None else youth}
    return filled(plan_words.own_words(plan)["expected"], total=total, **shown)


def _agenda(plan: PlanPaper, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)
    grid = _grid(frame, (0.05, 0.62, 0.25, 0.08), size)
    names = ("№", str(own["agenda"]), str(own["presenter"]), str(own["time"]))
    aligns = ("center", "left", "left", "right")
    rows = []
    for number, item in enumerate(plan.items, start=1):
        cells = (
            Cell(str(number), font=SANS_BOLD, align="center"),
            Cell(item.title, _note(item), SANS_BOLD),
            Cell(item.presenter),
            Cell("" if item.minutes is None else str(item.minutes), align="right"),
        )
        rows.append(row(grid, cells, is_last=number == len(plan.items)))
    return [*flowing.table(head(grid, names, aligns=aligns), rows), flowing.space(size * 0.7)]


def _note(item: PaperItem) -> str:
    return " · ".join(part for part in (item.kind, item.vote, item.expected_result) if part)


def _steps(plan: PlanPaper, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    if not plan.steps:
        return []
    own = plan_words.own_words(plan)
    grid = _grid(frame, (0.05, 0.12, 0.08, 0.5, 0.25), size * 0.94)
    names = ("", str(own["day"]), "", str(own["steps"]), str(own["responsible"]))
    rows = []
    for number, step in enumerate(plan.steps, start=1):
        is_key = step.offset_days in (0, -10, -3, 3)
        status = {"done": own["done"], "skipped": own["skipped"]}.get(step.status_code, "")
        title = f"{step.title} — {status}" if status else step.title
        cells = (
            Cell(),
            Cell(plan_words.step_day(plan, step), font=SANS_BOLD),
            Cell(plan_words.offset(plan, step.offset_days) if step.due_date else ""),
            Cell(title, font=SANS_BOLD if is_key else SANS),
            Cell(step.responsible or str(own["blank"])),
        )
        line = row(grid, cells, is_last=number == len(plan.steps))
        rows.append(_with_box(line, grid, is_ticked=step.status_code == "done"))
    return [*flowing.table(head(grid, names), rows), flowing.space(size * 0.7)]


def _with_box(line: flowing.Piece, grid: Grid, *, is_ticked: bool) -> flowing.Piece:
    side = grid.size * 0.8

    def draw(paper: Paper, x: float, top: float) -> None:
        line.draw(paper, x, top)
        left, low = x + (grid.widths[0] - side) / 2, top - 2.2 - side - grid.size * 0.16
        paper.box(left, low, side, side, tone=INK, edge=0.7)
        if is_ticked:
            paper.line(left, low, left + side, low + side, 1, tone=INK)
            paper.line(left, low + side, left + side, low, 1, tone=INK)

    return flowing.Piece(line.height, draw)


def _rules(plan: PlanPaper, room: float, size: float) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)
    pieces = _caption(str(own["rules"]), room, size)
    for name, text in (("initiator", plan.initiator), ("periodicity", plan.periodicity)):
        if text:
            pieces += flowing.paragraph(f"{own[name]}: {text}", room, size=size)
    for rule in plan.rules:
        known = ", ".join(part for part in (rule.value, rule.source, rule.article) if part)
        answer = known if rule.is_known else str(own["check"])
        pieces += flowing.paragraph(f"{rule.name}: {answer}", room, size=size)
    return [*pieces, flowing.space(size * 0.6)]


def _ways(plan: PlanPaper, room: float, size: float) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)
    pieces: list[flowing.Piece] = []
    for stage in ("before", "after"):
        pieces += _caption(str(own[stage]), room, size)
        ways = [way for way in plan.ways if way.stage == stage]
        for way in ways:
            day = plan_words.short_day(way.day, plan.language) if way.day else ""
            facts = (way.channel, way.place, way.audience, way.responsible)
            told = ", ".join(part for part in facts if part)
            text = f"{day} — {told}" if day else told
            pieces += flowing.paragraph(text, room, size=size, indent=size, mark="•")
        if not ways:
            pieces += flowing.paragraph(str(own["blank"]), room, size=size)
        pieces.append(flowing.space(size * 0.6))
    return pieces


def _people(plan: PlanPaper, room: float, size: float) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)
    pieces = _caption(str(own["invited"]), room, size)
    unsaid = str(own["nobody" if plan.invites_nobody else "blank"])
    invited = ", ".join(plan.audiences) or unsaid
    pieces += [*flowing.paragraph(invited, room, size=size), flowing.space(size * 0.6)]
    if plan.questions:
        pieces += _caption(str(own["questions"]), room, size)
    for question in plan.questions:
        answered = filled(own["answers"], name=question.answered_by) if question.answered_by else ""
        ready = str(own["answer_ready" if question.is_ready else "answer_open"])
        facts = ", ".join(part for part in (answered, ready) if part)
        pieces += flowing.paragraph(
            f"{question.text} — {facts}", room, size=size, indent=size, mark="•"
        )
    if plan.questions:
        pieces.append(flowing.space(size * 0.6))
    for name, texts in (
        ("open_questions", plan.open_questions),
        ("risks", (plan.risks,) if plan.risks else ()),
        ("support", (", ".join(plan.support),) if plan.support else ()),
    ):
        if texts:
            pieces += _caption(str(own[name]), room, size)
            mark = "?" if name == "open_questions" else ""
            for text in texts:
                pieces += flowing.paragraph(
                    text, room, size=size, indent=size if mark else 0, mark=mark
                )
            pieces.append(flowing.space(size * 0.6))
    return pieces


def _signing(plan: PlanPaper, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)
    pieces: list[flowing.Piece] = []
    if plan.authors:
        named = f"{own['authors']}: {', '.join(plan.authors)}"
        pieces += flowing.paragraph(named, frame.width, size=size)
    height = size * flowing.LEADING + 8 * MM
    label = f"{own['signed']}:"
    captions = words(plan.language)["sheet"]

    def draw(paper: Paper, x: float, top: float) -> None:
        y = top - 5 * MM
        flowing.draw_lines(paper, (x, y + size * 0.95), [label], flowing.Face(SANS_BOLD, size))
        start = x + width(label, SANS_BOLD, size) + 3 * MM
        for left, right, caption in (
            (start, start + 60 * MM, captions["signature"]),
            (frame.right - 34 * MM, frame.right, captions["signing_date"]),
        ):
            paper.line(left, y - 1, right, y - 1, 0.6, tone=INK)
            paper.text((left + right) / 2, y - 9, caption, SANS, 7, tone=MUTED, align="center")

    return [*pieces, flowing.Piece(height, draw)]


def _caption(text: str, room: float, size: float) -> list[flowing.Piece]:
    lines = flowing.paragraph(text, room, font=SANS_BOLD, size=size * 1.04, after=size * 0.1)
    return [flowing.Piece(piece.height, piece.draw, keeps_next=True) for piece in lines]


def _grid(frame: flowing.Frame, shares: tuple[float, ...], size: float) -> Grid:
    return Grid(tuple(frame.width * share for share in shares), size)
