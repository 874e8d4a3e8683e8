"""The drawn frame of a certificate."""

from __future__ import annotations

from seminar_desk.documents.paper import GOLD, LANDSCAPE, MM, RED, Paper, color

WIDTH, HEIGHT = LANDSCAPE
_OUTER = 10 * MM
_INNER = 13 * MM
_STEP = 7 * MM


def draw_frame(paper: Paper) -> None:
    """Draw a red frame, a gold one inside it with stepped corners, and a diamond in each step."""
    canvas = paper.canvas
    canvas.setStrokeColor(color(RED))
    canvas.setLineWidth(2)
    canvas.rect(_OUTER, _OUTER, WIDTH - 2 * _OUTER, HEIGHT - 2 * _OUTER)
    canvas.setStrokeColor(color(GOLD))
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
    canvas.setFillColor(color(GOLD))
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
