"""The announcement of an assembly, to be read from a few steps away."""

from seminar_desk.documents.page.flowing import (
    LEADING,
    Draw,
    Face,
    Frame,
    Piece,
    draw_lines,
    lines_of,
    paragraph,
    space,
)
from seminar_desk.documents.page.paper import MM, MUTED, Paper
from seminar_desk.documents.page.paper_fonts import SANS_BOLD
from seminar_desk.documents.page.wording import long_date
from seminar_desk.documents.plans import plan_words
from seminar_desk.documents.plans.plan_paper import PlanPaper
from seminar_desk.domain.paper_words import filled

_BIG, _MIDDLE, _TEXT = 30.0, 17.0, 14.0


def announcement(plan: PlanPaper, frame: Frame, scale: float) -> list[Piece]:
    """Return what, when, where and how to ask, in letters `scale` times the usual size."""
    big, middle, text = (scale * size for size in (_BIG, _MIDDLE, _TEXT))
    own = plan_words.own_words(plan)["forms"]
    pieces = [space(6 * MM), *_centred(str(own["announcement"]), frame, big), space(8 * MM)]
    pieces += _centred(_sentence(plan), frame, middle)
    aimak = plan_words.aimak(plan)
    pieces += _centred(", ".join(part for part in (plan.place, aimak) if part), frame, text)
    pieces.append(space(7 * MM))
    blank = str(plan_words.own_words(plan)["blank"]) * 2
    pieces += _fact(str(own["announce_place"]), plan.hall or blank, frame, text)
    pieces += _caption(str(own["announce_agenda"]), frame, text)
    for number, item in enumerate(plan.items, start=1):
        pieces += paragraph(item.title, frame.width, size=text, indent=8 * MM, mark=f"{number}.")
    pieces.append(space(5 * MM))
    if plan.audiences:
        pieces += _fact(str(own["announce_invited"]), ", ".join(plan.audiences), frame, text)
    lead = plan.roles[0][1] if plan.roles else ""
    asked = ", ".join(part for part in (lead, plan.contact) if part)
    pieces += _fact(str(own["announce_questions"]), asked or blank, frame, text)
    return [*pieces, *_centred(str(own["announce_welcome"]), frame, middle)]


def _sentence(plan: PlanPaper) -> str:
    own = plan_words.own_words(plan)
    form = plan.form.split(" (")[0].lower() or str(own["forms"]["form"])
    if plan.date_from is None:
        return filled(own["forms"]["announced_unknown"], form=form)
    day = plan_words.when(plan)
    if not plan.date_to:
        named = plan_words.weekday(plan.date_from, plan.language)
        day = f"{long_date(plan.date_from, plan.language)}, {named}"
    time = f", {filled(own['at'], time=plan.start_time)}," if plan.start_time else ","
    when = f"{day}{time}"
    return filled(own["forms"]["announced"], when=when[0].upper() + when[1:], form=form)


def _fact(name: str, text: str, frame: Frame, size: float) -> list[Piece]:
    return [
        *_caption(name, frame, size),
        *paragraph(text, frame.width, size=size),
        space(5 * MM),
    ]


def _caption(text: str, frame: Frame, size: float) -> list[Piece]:
    lines = paragraph(text, frame.width, font=SANS_BOLD, size=size * 0.86, tone=MUTED)
    return [Piece(line.height, line.draw, keeps_next=True) for line in lines]


def _centred(text: str, frame: Frame, size: float) -> list[Piece]:
    return [
        Piece(size * LEADING, _middle(line, frame.width / 2, size))
        for line in lines_of(text, SANS_BOLD, size, frame.width)
    ]


def _middle(line: str, half: float, size: float) -> Draw:
    def draw(paper: Paper, x: float, top: float) -> None:
        draw_lines(paper, (x + half, top), [line], Face(SANS_BOLD, size), "center")

    return draw
