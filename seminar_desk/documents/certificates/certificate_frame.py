"""What lies under a certificate's words: a picture, a drawn frame, or both."""

from seminar_desk.documents.certificates.design import Design
from seminar_desk.documents.page.paper import LANDSCAPE, MM, Paper, color

WIDTH, HEIGHT = LANDSCAPE
_OUTER = 10 * MM
_INNER = 13 * MM
_STEP = 7 * MM


def draw_ground(paper: Paper, design: Design) -> None:
    """Fill the page with the design's picture, then draw its frame."""
    if design.background:
        paper.picture(design.background, 0, 0, WIDTH, HEIGHT)
    if design.frame == "none":
        return
    canvas = paper.canvas
    canvas.setStrokeColor(color(design.accent))
    canvas.setLineWidth(2)
    canvas.rect(_OUTER, _OUTER, WIDTH - 2 * _OUTER, HEIGHT - 2 * _OUTER)
    if design.frame == "classic":
        _draw_inner_frame(paper, design)


def _draw_inner_frame(paper: Paper, design: Design) -> None:
    """Draw a second frame with stepped corners, and a diamond in each step."""
    canvas = paper.canvas
    canvas.setStrokeColor(color(design.second))
    canvas.setLineWidth(0.9)
    corners = ((0, 0), (1, 0), (1, 1), (0, 1))
    path = canvas.beginPath()
    for place, (right, top) in enumerate(corners):
        x, y = _corner(right, top, _INNER)
        inward_x, inward_y = (-1 if right else 1), (-1 if top else 1)
        along = ((x, y + inward_y * _STEP), (x + inward_x * _STEP, y))
        before, after = along if right == top else along[::-1]
        turn = (x + inward_x * _STEP, y + inward_y * _STEP)
        (path.lineTo if place else path.moveTo)(*before)
        path.lineTo(*turn)
        path.lineTo(*after)
    path.close()
    canvas.drawPath(path)
    canvas.setFillColor(color(design.second))
    for right, top in corners:
        x, y = _corner(right, top, _INNER + _STEP / 2 - 0.5 * MM)
        _draw_diamond(paper, x, y, 1.5 * MM)


def _corner(right: int, top: int, inset: float) -> tuple[float, float]:
    return (WIDTH - inset if right else inset), (HEIGHT - inset if top else inset)


def _draw_diamond(paper: Paper, x: float, y: float, reach: float) -> None:
    path = paper.canvas.beginPath()
    path.moveTo(x - reach, y)
    for dx, dy in ((0, reach), (reach, 0), (0, -reach)):
        path.lineTo(x + dx, y + dy)
    path.close()
    paper.canvas.drawPath(path, stroke=0, fill=1)
