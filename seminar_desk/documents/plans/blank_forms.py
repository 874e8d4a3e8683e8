"""Blank forms for an assembly in one file: announcement, attendance list, protocol, slips."""

from collections.abc import Generator

from seminar_desk.documents.days.paper_head import PlansSnapshot
from seminar_desk.documents.page import flowing
from seminar_desk.documents.page.paper import INK, LINE, MM, MUTED, About, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD
from seminar_desk.documents.plans import assembly_plan, plan_words
from seminar_desk.documents.plans.plan_paper import LARGE, PlanPaper
from seminar_desk.documents.plans.plan_table import Cell, Grid, head, row
from seminar_desk.domain.paper_words import filled
from seminar_desk.domain.progress import Progress

_SHARES = (0.07, 0.38, 0.23, 0.12, 0.2)
_ROW = 9.6 * MM
_FEWEST_ROWS, _MOST_ROWS = 44, 400
_SCALES = (1.5, 1.35, 1.2, 1.1, 1.0)
_SLIP_ROWS, _SLIP_COLUMNS = 4, 2
_BIG, _MIDDLE, _TEXT = 30.0, 17.0, 14.0
_SIZE, _LARGE_SIZE = 11.0, 14.0
_DECISION_SHARES = (0.55, 0.25, 0.2)
_DECISION_ROW = 10 * MM
_LINE = 8 * MM


def draw(paper: Paper, snapshot: PlansSnapshot) -> Generator[Progress, None, None]:
    """Draw every form of every plan, saying how far it is."""
    return assembly_plan.draw_each(paper, snapshot, draw_one)


def about(snapshot: PlansSnapshot) -> About:
    """Describe the file to whoever opens its properties."""
    own = plan_words.own_words(snapshot.plans[0])["forms"]
    return assembly_plan.about_plan(snapshot.plans[0], own["document"])


def file_name(snapshot: PlansSnapshot, _alone: str) -> str:
    """Name the file by day, session and village."""
    return plan_words.file_name(snapshot.plans[0], "blank_forms")


def draw_one(paper: Paper, plan: PlanPaper) -> None:
    """Draw the four forms of a plan."""
    own, frame = plan_words.own_words(plan)["forms"], flowing.Frame()
    for name, pieces in (
        ("announcement", _announcement(plan, frame)),
        ("attendance", _attendance(plan, frame)),
        ("protocol", protocol(plan, frame)),
    ):
        said = filled(own[name], of=plan_words.kind(plan)["of"])
        _draw_pages(paper, plan, said, flowing.lay_out([pieces], frame))
    _draw_slips(paper, plan)
    paper.finish_page()


def _draw_pages(
    paper: Paper, plan: PlanPaper, name: str, pages: list[list[flowing.Placed]]
) -> None:
    for number, placed in enumerate(pages, start=1):
        assembly_plan.begin_page(paper, plan, number, len(pages), name)
        for one in placed:
            one.piece.draw(paper, one.x, one.top)
        paper.finish_page()


def _announcement(plan: PlanPaper, frame: flowing.Frame) -> list[flowing.Piece]:
    for scale in _SCALES:
        pieces = announcement(plan, frame, scale)
        if len(flowing.lay_out([pieces], frame)) == 1:
            break
    return pieces


def _attendance(plan: PlanPaper, frame: flowing.Frame) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)["forms"]
    size = 11.0 if plan.size == LARGE else 9.5
    heading = filled(own["attendance"], of=plan_words.kind(plan)["of"])
    pieces = flowing.paragraph(heading, frame.width, font=SANS_BOLD, size=14)
    day = plan_words.when(plan) or str(plan_words.own_words(plan)["blank"])
    pieces += flowing.paragraph(
        f"{plan_words.title(plan)} · {day}", frame.width, size=size, after=size * 0.6
    )
    grid = Grid(tuple(frame.width * share for share in _SHARES), size, _ROW)
    names = ["№", *(str(own[name]) for name in ("name", "street", "sex", "signature"))]
    count = min(max(plan.expected[0] or 0, _FEWEST_ROWS), _MOST_ROWS)
    rows = [
        row(grid, [Cell(str(number)), *[Cell(is_box=True)] * 4], is_last=number == count)
        for number in range(1, count + 1)
    ]
    return [*pieces, *flowing.table(head(grid, names), rows)]


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


def announcement(plan: PlanPaper, frame: flowing.Frame, scale: float) -> list[flowing.Piece]:
    """Return what, when, where and how to ask, in letters `scale` times the usual size."""
    big, middle, text = (scale * size for size in (_BIG, _MIDDLE, _TEXT))
    own = plan_words.own_words(plan)["forms"]
    pieces = [
        flowing.space(6 * MM),
        *_centred(str(own["announcement"]), frame, big),
        flowing.space(8 * MM),
    ]
    pieces += _centred(_sentence(plan), frame, middle)
    aimak = plan_words.aimak(plan)
    pieces += _centred(", ".join(part for part in (plan.place, aimak) if part), frame, text)
    pieces.append(flowing.space(7 * MM))
    blank = str(plan_words.own_words(plan)["blank"]) * 2
    pieces += _fact(str(own["announce_place"]), plan.hall or blank, frame, text)
    pieces += _caption(str(own["announce_agenda"]), frame, text)
    for number, item in enumerate(plan.items, start=1):
        pieces += flowing.paragraph(
            item.title, frame.width, size=text, indent=8 * MM, mark=f"{number}."
        )
    pieces.append(flowing.space(5 * MM))
    if plan.audiences:
        pieces += _fact(str(own["announce_invited"]), ", ".join(plan.audiences), frame, text)
    lead = plan.roles[0][1] if plan.roles else ""
    asked = ", ".join(part for part in (lead, plan.contact) if part)
    pieces += _fact(str(own["announce_questions"]), asked or blank, frame, text)
    return [*pieces, *_centred(str(own["announce_welcome"]), frame, middle)]


def _sentence(plan: PlanPaper) -> str:
    own, held = plan_words.own_words(plan)["forms"], plan_words.kind(plan)["held"]
    if when := plan_words.when_held(plan):
        return filled(own["announced"], when=when, held=held)
    return filled(own["announced_unknown"], held=held)


def _fact(name: str, text: str, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    return [
        *_caption(name, frame, size),
        *flowing.paragraph(text, frame.width, size=size),
        flowing.space(5 * MM),
    ]


def _caption(text: str, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    lines = flowing.paragraph(text, frame.width, font=SANS_BOLD, size=size * 0.86, tone=MUTED)
    return [flowing.Piece(line.height, line.draw, keeps_next=True) for line in lines]


def _centred(text: str, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    return [
        flowing.Piece(size * flowing.LEADING, _middle(line, frame.width / 2, size))
        for line in flowing.lines_of(text, SANS_BOLD, size, frame.width)
    ]


def _middle(line: str, half: float, size: float) -> flowing.Draw:
    def draw(paper: Paper, x: float, top: float) -> None:
        flowing.draw_lines(paper, (x + half, top), [line], flowing.Face(SANS_BOLD, size), "center")

    return draw


def protocol(plan: PlanPaper, frame: flowing.Frame) -> list[flowing.Piece]:
    """Return who, when, the agenda, and for every question room for what was said and decided."""
    own = plan_words.own_words(plan)["forms"]
    size = _LARGE_SIZE if plan.size == LARGE else _SIZE
    heading = filled(own["protocol"], of=plan_words.kind(plan)["of"])
    pieces = flowing.paragraph(heading, frame.width, font=SANS_BOLD, size=size * 1.5)
    place = ", ".join(part for part in (plan.place, plan_words.aimak(plan), plan.venue) if part)
    blank = str(plan_words.own_words(plan)["blank"])
    roles = dict(plan.roles)
    pieces += flowing.paragraph(f"{own['protocol_place']}: {place}", frame.width, size=size)
    pieces += flowing.paragraph(
        f"{own['protocol_date']}: {plan_words.when(plan) or blank}", frame.width, size=size
    )
    pieces += flowing.paragraph(str(own["protocol_present"]), frame.width, size=size)
    quorum = next((rule.value for rule in plan.rules[:1] if rule.is_known), "") or blank
    pieces += flowing.paragraph(
        filled(own["protocol_quorum"], value=quorum), frame.width, size=size
    )
    for name in ("chair", "secretary", "counting"):
        who = str(own[f"protocol_{name}"])
        pieces += flowing.paragraph(f"{who}: {roles.get(who) or blank}", frame.width, size=size)
    pieces += [flowing.space(size * 0.6), *_bold(str(own["protocol_agenda"]), frame, size)]
    for number, item in enumerate(plan.items, start=1):
        pieces += flowing.paragraph(
            item.title, frame.width, size=size, indent=8 * MM, mark=f"{number}."
        )
    for number, item in enumerate(plan.items, start=1):
        pieces += [flowing.space(size * 0.8), *_bold(f"{number}. {item.title}", frame, size)]
        heard = filled(own["protocol_heard"], name=item.presenter or blank)
        pieces += flowing.paragraph(heard, frame.width, size=size)
        pieces += [
            *flowing.paragraph(str(own["protocol_spoke"]), frame.width, size=size),
            _writing_line(frame),
        ]
        pieces += flowing.paragraph(str(own["protocol_decided"]), frame.width, size=size)
        pieces += [_writing_line(frame), _writing_line(frame)]
        if item.is_voted:
            pieces += [
                flowing.space(2 * MM),
                *flowing.paragraph(str(own["protocol_voted"]), frame.width, size=size),
            ]
    return [
        *pieces,
        flowing.space(size),
        *_decisions(plan, frame, size),
        *_signatures(plan, frame, size),
    ]


def _decisions(plan: PlanPaper, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)["forms"]
    grid = Grid(tuple(frame.width * share for share in _DECISION_SHARES), size * 0.9, _DECISION_ROW)
    names = [str(own[name]) for name in ("decision", "who", "due")]
    rows = [row(grid, [Cell(is_box=True)] * 3, is_last=left == 0) for left in range(4, -1, -1)]
    caption = _bold(str(own["protocol_decisions"]), frame, size)
    return [*caption, *flowing.table(head(grid, names), rows), flowing.space(size)]


def _signatures(plan: PlanPaper, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    own = plan_words.own_words(plan)["forms"]
    return [
        _signing_line(f"{own[f'protocol_{name}']}:", frame, size) for name in ("chair", "secretary")
    ]


def _signing_line(label: str, frame: flowing.Frame, size: float) -> flowing.Piece:
    (line,) = flowing.paragraph(label, frame.width, font=SANS_BOLD, size=size)[:1]

    def draw(paper: Paper, x: float, top: float) -> None:
        line.draw(paper, x, top - 4 * MM)
        y = top - 4 * MM - size * 1.1
        paper.line(x + 45 * MM, y, x + 120 * MM, y, 0.6, tone=INK)

    return flowing.Piece(size * 1.3 + 6 * MM, draw)


def _bold(text: str, frame: flowing.Frame, size: float) -> list[flowing.Piece]:
    lines = flowing.paragraph(text, frame.width, font=SANS_BOLD, size=size)
    return [flowing.Piece(line.height, line.draw, keeps_next=True) for line in lines]


def _writing_line(frame: flowing.Frame) -> flowing.Piece:
    def draw(paper: Paper, x: float, top: float) -> None:
        paper.line(x, top - _LINE + 2, x + frame.width, top - _LINE + 2, 0.5, tone=LINE)

    return flowing.Piece(_LINE, draw)
