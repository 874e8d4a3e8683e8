"""The protocol of an assembly, made ready from its agenda."""

from seminar_desk.documents.page.flowing import Frame, Piece, paragraph, space, table
from seminar_desk.documents.page.paper import INK, LINE, MM, Paper
from seminar_desk.documents.page.paper_fonts import SANS_BOLD
from seminar_desk.documents.plans import plan_words
from seminar_desk.documents.plans.plan_paper import LARGE, PlanPaper
from seminar_desk.documents.plans.plan_table import Cell, Grid, head, row
from seminar_desk.domain.paper_words import filled

_SIZE, _LARGE_SIZE = 11.0, 14.0
_SHARES = (0.55, 0.25, 0.2)
_ROW = 10 * MM
_LINE = 8 * MM


def protocol(plan: PlanPaper, frame: Frame) -> list[Piece]:
    """Return who, when, the agenda, and for every question room for what was said and decided."""
    own = plan_words.own_words(plan)["forms"]
    size = _LARGE_SIZE if plan.size == LARGE else _SIZE
    pieces = paragraph(str(own["protocol"]), frame.width, font=SANS_BOLD, size=size * 1.5)
    place = ", ".join(part for part in (plan.place, plan_words.aimak(plan), plan.venue) if part)
    blank = str(plan_words.own_words(plan)["blank"])
    roles = dict(plan.roles)
    pieces += paragraph(f"{own['protocol_place']}: {place}", frame.width, size=size)
    pieces += paragraph(
        f"{own['protocol_date']}: {plan_words.when(plan) or blank}", frame.width, size=size
    )
    pieces += paragraph(str(own["protocol_present"]), frame.width, size=size)
    quorum = next((rule.value for rule in plan.rules[:1] if rule.is_known), "") or blank
    pieces += paragraph(filled(own["protocol_quorum"], value=quorum), frame.width, size=size)
    for name in ("chair", "secretary", "counting"):
        who = str(own[f"protocol_{name}"])
        pieces += paragraph(f"{who}: {roles.get(who) or blank}", frame.width, size=size)
    pieces += [space(size * 0.6), *_bold(str(own["protocol_agenda"]), frame, size)]
    for number, item in enumerate(plan.items, start=1):
        pieces += paragraph(item.title, frame.width, size=size, indent=8 * MM, mark=f"{number}.")
    for number, item in enumerate(plan.items, start=1):
        pieces += [space(size * 0.8), *_bold(f"{number}. {item.title}", frame, size)]
        heard = filled(own["protocol_heard"], name=item.presenter or blank)
        pieces += paragraph(heard, frame.width, size=size)
        pieces += [*paragraph(str(own["protocol_spoke"]), frame.width, size=size), _rule(frame)]
        pieces += paragraph(str(own["protocol_decided"]), frame.width, size=size)
        pieces += [_rule(frame), _rule(frame)]
        if item.is_voted:
            pieces += [
                space(2 * MM),
                *paragraph(str(own["protocol_voted"]), frame.width, size=size),
            ]
    return [*pieces, space(size), *_decisions(plan, frame, size), *_signatures(plan, frame, size)]


def _decisions(plan: PlanPaper, frame: Frame, size: float) -> list[Piece]:
    own = plan_words.own_words(plan)["forms"]
    grid = Grid(tuple(frame.width * share for share in _SHARES), size * 0.9, _ROW)
    names = [str(own[name]) for name in ("decision", "who", "due")]
    rows = [row(grid, [Cell(is_box=True)] * 3, is_last=left == 0) for left in range(4, -1, -1)]
    caption = _bold(str(own["protocol_decisions"]), frame, size)
    return [*caption, *table(head(grid, names), rows), space(size)]


def _signatures(plan: PlanPaper, frame: Frame, size: float) -> list[Piece]:
    own = plan_words.own_words(plan)["forms"]
    return [
        _signature(f"{own[f'protocol_{name}']}:", frame, size) for name in ("chair", "secretary")
    ]


def _signature(label: str, frame: Frame, size: float) -> Piece:
    (line,) = paragraph(label, frame.width, font=SANS_BOLD, size=size)[:1]

    def draw(paper: Paper, x: float, top: float) -> None:
        line.draw(paper, x, top - 4 * MM)
        y = top - 4 * MM - size * 1.1
        paper.line(x + 45 * MM, y, x + 120 * MM, y, 0.6, tone=INK)

    return Piece(size * 1.3 + 6 * MM, draw)


def _bold(text: str, frame: Frame, size: float) -> list[Piece]:
    lines = paragraph(text, frame.width, font=SANS_BOLD, size=size)
    return [Piece(line.height, line.draw, keeps_next=True) for line in lines]


def _rule(frame: Frame) -> Piece:
    def draw(paper: Paper, x: float, top: float) -> None:
        paper.line(x, top - _LINE + 2, x + frame.width, top - _LINE + 2, 0.5, tone=LINE)

    return Piece(_LINE, draw)
