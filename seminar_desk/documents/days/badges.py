"""Badges: a large name, the role as colour and word, the person's code to scan."""

from collections.abc import Generator

from seminar_desk.documents.days.paper_head import Badge, BadgesSnapshot
from seminar_desk.documents.page.paper import INK, LINE, MM, MUTED, WHITE, Paper
from seminar_desk.documents.page.paper_fonts import (
    SANS,
    SANS_BOLD,
    Box,
    Fitted,
    fit,
    size_within,
    width,
)
from seminar_desk.domain.badge_sheets import BadgeSheet, badge_sheet
from seminar_desk.domain.progress import Progress

ROLE_TONES = {
    "ao_head": "#7A3E9D",
    "ao_specialist": "#1B5E7B",
    "ak_deputy": "#9A4F00",
    "ig_member": "#276B43",
    "jmeg_member": "#A8324A",
    "other": "#5F6C75",
}
_BAND = 0.17
_SIDE = 4 * MM
_CODE_SIDE = 15 * MM
_LOWEST = 3 * MM
_LEADING = 1.14
_NAME = 30.0
# A higher badge than the usual one has everything larger, up to this.
_USUAL_HEIGHT = 65
_LARGEST_SCALE = 1.8


def draw(paper: Paper, badges: BadgesSnapshot) -> Generator[Progress, None, None]:
    """Draw sheet after sheet, each filled by rows."""
    sheet = badge_sheet(badges.sheet_code)
    size = (sheet.page[0] * MM, sheet.page[1] * MM)
    count = -(-len(badges.badges) // sheet.count)
    for number in range(count):
        paper.begin_page(size)
        paper.watermark(badges.watermark)
        here = badges.badges[number * sheet.count : (number + 1) * sheet.count]
        for place, badge in enumerate(here):
            _draw_badge(paper, badges, badge, _corner(sheet, place), sheet)
        if sheet.cut_lines:
            paper.stamp(("cuts", sheet.code), lambda: _draw_cuts(paper, sheet))
        paper.finish_page()
        yield Progress(number + 1, count)


def _corner(sheet: BadgeSheet, place: int) -> tuple[float, float]:
    row, column = divmod(place, sheet.columns)
    x = sheet.left + column * (sheet.badge[0] + sheet.gap[0])
    y = sheet.page[1] - sheet.top - (row + 1) * sheet.badge[1] - row * sheet.gap[1]
    return x * MM, y * MM


def _draw_cuts(paper: Paper, sheet: BadgeSheet) -> None:
    across, up = sheet.badge[0] * MM, sheet.badge[1] * MM
    for place in range(sheet.count):
        x, y = _corner(sheet, place)
        paper.box(x, y, across, up, tone=LINE, edge=0.4)


def _draw_badge(
    paper: Paper, day: BadgesSnapshot, badge: Badge, corner: tuple[float, float], sheet: BadgeSheet
) -> None:
    x, y = corner
    across, up = sheet.badge[0] * MM, sheet.badge[1] * MM
    band = up * _BAND
    scale = min(max(1.0, sheet.badge[1] / _USUAL_HEIGHT), _LARGEST_SCALE)
    if badge.role:
        tone = ROLE_TONES.get(badge.role_code, ROLE_TONES["other"])
        paper.box(x, y + up - band, across, band, tone=tone)
        role = fit(badge.role, Box(SANS_BOLD, across - 2 * _SIDE, 14 * scale, 9, 9))
        _draw_lines(paper, role, (x + across / 2, y + up - band / 2), SANS_BOLD, is_role=True)
    low = y + _LOWEST + _CODE_SIDE * scale
    if badge.surname or badge.given_name:
        between = (low, y + up - band)
        _draw_name(paper, badge, (x + _SIDE, across - 2 * _SIDE), between, _NAME * scale)
    else:
        paper.line(x + _SIDE, y + up - band, x + across - _SIDE, y + up - band, 0.6, tone=INK)
        middle = (low + y + up - band) / 2
        paper.line(x + _SIDE, middle, x + across - _SIDE, middle, 0.6, tone=INK)
    _draw_low(paper, day, badge, (x, y, across), scale)


def _draw_name(
    paper: Paper,
    badge: Badge,
    place: tuple[float, float],
    between: tuple[float, float],
    largest: float,
) -> None:
    """Set surname and given name as large as both fit, the patronymic smaller under them."""
    x, room = place
    low, top = between
    given, patronymic = badge.given_name, badge.patronymic
    if given.endswith("."):  # initials stay together: «Ж. Т.»
        given, patronymic = f"{given} {patronymic}".strip(), ""
    large = [text for text in (badge.surname, given) if text]
    whole = (top - low) / _LEADING * 0.88
    share = whole / (len(large) + (0.62 if patronymic else 0.1))
    size = min(largest, share)
    smallest = min(13.0, size * 0.8)
    box = Box(SANS_BOLD, room, size, smallest, smallest)
    set_texts = [fit(text, box) for text in large]
    if any(len(text.lines) > 1 for text in set_texts):  # a long double name wants a third line
        box = Box(SANS_BOLD, room, size, smallest, min(smallest, share * 0.72))
        set_texts = [fit(text, box) for text in large]
    single = [text.size for text in set_texts if len(text.lines) == 1]
    size = min(single, default=box.lines_size)
    lines = [
        (line, SANS_BOLD, size if len(text.lines) == 1 else text.size)
        for text in set_texts
        for line in text.lines
    ]
    if patronymic:
        small = fit(patronymic, Box(SANS, room, min(size * 0.62, largest / 2), 6, 6, 1))
        lines.append((patronymic, SANS, small.size))
    height = sum(size for _, _, size in lines) * _LEADING
    baseline = (low + top + height) / 2
    for line, font, size in lines:
        baseline -= size * _LEADING
        paper.text(x, baseline + size * 0.26, line, font, size)


def _draw_low(
    paper: Paper,
    day: BadgesSnapshot,
    badge: Badge,
    place: tuple[float, float, float],
    scale: float,
) -> None:
    x, y, across = place
    right = x + across - _SIDE
    room = across - 2 * _SIDE
    code_side, beside = _CODE_SIDE * scale, 8 * MM * scale
    if badge.code:
        paper.code(badge.code, right - code_side, y + _LOWEST, code_side)
        room -= code_side + 5 * MM
        code_x = right - code_side - 2 * MM
        size = size_within(width(badge.said_code, SANS_BOLD, 1), room / 2, 11 * scale)
        paper.text(code_x, y + _LOWEST, badge.said_code, SANS_BOLD, size, align="right")
        if badge.desk:
            beside = width(badge.said_code, SANS_BOLD, size)
    organisation = fit(badge.organisation, Box(SANS, room, 10 * scale, 8, 8))
    drop = organisation.size * (len(organisation.lines) / 2 + 0.25)
    middle = (x + _SIDE, y + _LOWEST + code_side - drop)
    _draw_lines(paper, organisation, middle, SANS)
    day_line = f"{day.district} · {day.date:%d.%m.%Y}"
    fitted = fit(day_line, Box(SANS, room - beside, 7.5 * scale, 6, 6))
    for number, line in enumerate(reversed(fitted.lines)):
        baseline = y + _LOWEST + number * fitted.size * 1.1
        paper.text(x + _SIDE, baseline, line, SANS, fitted.size, tone=MUTED)


def _draw_lines(
    paper: Paper, text: Fitted, middle: tuple[float, float], font: str, *, is_role: bool = False
) -> None:
    """Set lines around a height: a role white and centred, anything else from the left."""
    x, y = middle
    tone, align = (WHITE, "center") if is_role else (INK, "left")
    baseline = y + (len(text.lines) / 2 - 0.84) * text.size * _LEADING
    for line in text.lines:
        paper.text(x, baseline, line, font, text.size, tone=tone, align=align)
        baseline -= text.size * _LEADING
