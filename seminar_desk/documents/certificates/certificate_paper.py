"""Certificates: one lying A4 page each, from records frozen when they were issued."""

from collections.abc import Generator

from seminar_desk.documents.certificates import certificate_text
from seminar_desk.documents.certificates.design import Design, Texts
from seminar_desk.documents.page import snapshots, wording
from seminar_desk.documents.page.paper import (
    INK,
    LANDSCAPE,
    LINE,
    MM,
    MUTED,
    WHITE,
    About,
    Paper,
    color,
    read_logo,
)
from seminar_desk.documents.page.paper_fonts import (
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Box,
    Fitted,
    fit,
    wrap,
)
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.progress import Progress

_OUTER = 10 * MM
_INNER = 13 * MM
_STEP = 7 * MM
WIDTH, HEIGHT = LANDSCAPE
EDGE = 27 * MM
MIDDLE = WIDTH / 2
NAME = Box(SERIF_BOLD, WIDTH - 2 * EDGE - 10 * MM, size=34, smallest=26, lines_size=28)
_LOGO_HEIGHT = 15 * MM
_TEXT_TOP = HEIGHT - 70 * MM
_TEXT_BOTTOM = 55 * MM
_CODE_SIDE = 36 * MM
_CODE_BOTTOM = 17 * MM
_QUIET = 2.6 * MM
_SIGNATURE_HEIGHT = 15 * MM
_SCAN_DIP = 1.2 * MM  # a hand that signs crosses its line
_LEADING = 1.42
_BREATH = 0.35  # between what was done and where, of a letter's height
_SIGNED_LEADING = 12.5
_MOST_SIGNATORIES = 3


def draw(paper: Paper, snapshot: snapshots.CertificatesSnapshot) -> Generator[Progress, None, None]:
    """Draw certificates onto pages of a paper, saying how far it is."""
    for done, certificate in enumerate(snapshot.certificates, start=1):
        paper.begin_page(LANDSCAPE)
        draw_page(paper, certificate)
        paper.finish_page()
        yield Progress(done, len(snapshot.certificates))


def about(snapshot: snapshots.CertificatesSnapshot) -> About:
    """Describe a file of certificates by the first of them."""
    first = snapshot.certificates[0]
    language = first.languages[0]
    return About(
        title=filled(
            words(language)["certificate"]["document"],
            district=first.district.within(language),
            date=wording.long_date(first.date, language),
        ),
        author=first.implementer.within(language),
        subject=first.title.within(language),
        language=language,
    )


def file_name(snapshot: snapshots.CertificatesSnapshot, alone: str) -> str:
    """Name a file of certificates by the first of them; one alone by its number and name."""
    first = snapshot.certificates[0]
    language = first.languages[0]
    return wording.file_name(
        "certificate" if alone else "certificates",
        language,
        day=first.date,
        session_code=snapshot.session_code,
        district=first.district.within(language),
        number=first.number,
        name=first.name,
    )


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


def draw_page(paper: Paper, certificate: snapshots.CertificateSnapshot) -> None:
    """Draw the page; what is the same on every certificate is drawn once and repeated."""
    design = certificate.design
    paper.stamp(("ground", design), lambda: draw_ground(paper, design))
    paper.watermark(certificate.watermark)  # above a picture that would hide it
    if design.shows_owners:
        owners = (certificate.donor, certificate.implementer, certificate.languages)
        key = ("owners", *owners, certificate.logos)
        paper.stamp(key, lambda: _draw_owners(paper, certificate))
    title = certificate_text.heading(certificate)
    paper.stamp(("title", title, design.accent), lambda: _draw_title(paper, title, design.accent))
    line = certificate_text.number_line(certificate)
    paper.text(MIDDLE, HEIGHT - 64 * MM, line, SERIF, 13, tone=MUTED, align="center")
    _draw_body(paper, certificate)
    signed = (certificate.signatories, certificate.language, certificate.watermark)
    paper.stamp(("signed", *signed), lambda: _draw_signatures(paper, certificate))
    if certificate.name:
        x = _slots(len(certificate.signatories))[1] - _CODE_SIDE / 2
        if design.background:
            _draw_quiet(paper, x)
        # A blurred photo is what happens to codes; larger squares outlive it, spare ones do not.
        paper.code(
            certificate_text.inside_code(certificate), x, _CODE_BOTTOM, _CODE_SIDE, mends="L"
        )


def _draw_quiet(paper: Paper, x: float) -> None:
    """Keep a picture away from the code: a reader asks for four bare squares around it."""
    around = _CODE_SIDE + 2 * _QUIET
    paper.box(x - _QUIET, _CODE_BOTTOM - _QUIET, around, around, tone=WHITE)


def _draw_owners(paper: Paper, certificate: snapshots.CertificateSnapshot) -> None:
    """Put the owners' names and logos at both ends, a third logo where both leave it room."""
    y = HEIGHT - 22 * MM - _LOGO_HEIGHT
    names = (certificate.donor, certificate.implementer)
    third = 0.0
    for logo in certificate.logos[2:3]:
        third = paper.logo(logo, MIDDLE, y, _LOGO_HEIGHT, align="center")
    for position, (name, align) in enumerate(zip(names, ("left", "right"), strict=True)):
        x, inward = (EDGE, 1) if align == "left" else (WIDTH - EDGE, -1)
        if position < len(certificate.logos):
            drawn = paper.logo(certificate.logos[position], x, y, _LOGO_HEIGHT, align=align)
            x += inward * (drawn + 4 * MM)
        room = min(62 * MM, abs(MIDDLE - x) - third / 2 - 6 * MM)
        texts = dict.fromkeys(name.within(language) for language in certificate.languages)
        lines = [line for text in texts for line in wrap(text, SANS, 9.5, room)]
        leading = min(12.0, _LOGO_HEIGHT * 1.15 / max(len(lines), 1))
        size = min(9.5, leading * 0.84)
        baseline = y + _LOGO_HEIGHT / 2 + (len(lines) / 2 - 0.8) * leading
        for line in lines:
            paper.text(x, baseline, line, SANS, size, tone=MUTED, align=align)
            baseline -= leading


def _draw_title(paper: Paper, title: str, tone: str) -> None:
    paper.text(MIDDLE, HEIGHT - 55 * MM, title, SERIF, 40, tone=tone, align="center", spacing=5)


def _draw_body(paper: Paper, certificate: snapshots.CertificateSnapshot) -> None:
    """Set name and text as one block in the middle of the room between number and signatures."""
    name = fit(certificate.name or " ", NAME)
    texts = [certificate_text.wording(certificate, language) for language in certificate.languages]
    size = 16 if len(texts) == 1 else 13
    room = 190 * MM if len(texts) == 1 else (WIDTH - 2 * EDGE) / 2 - 7 * MM
    columns = [_set(text, size, room) for text in texts]
    text_height = max(_height(lines, size) for lines in columns)
    name_height = len(name.lines) * name.size * 1.15
    spare = _TEXT_TOP - _TEXT_BOTTOM - name_height - text_height - 9 * MM
    y = _draw_name(paper, certificate, name, _TEXT_TOP - max(spare, 0) / 2)
    for place, lines in enumerate(columns):
        x = MIDDLE + (place - (len(columns) - 1) / 2) * (room + 14 * MM)
        _draw_lines(paper, lines, x, y, size)
    if len(columns) > 1:
        paper.line(MIDDLE, y - 2, MIDDLE, y - text_height + 2, 0.7, tone=certificate.design.second)


def _set(text: Texts, size: float, room: float) -> list[tuple[str, str]]:
    """Return the lines of a text with their fonts."""
    lines = []
    if text.statement:
        lines += [(line, SERIF) for line in wrap(text.statement, SERIF, size, room)]
    for part in (text.place, text.hours):
        if part:
            lines += [(line, SERIF_ITALIC) for line in wrap(part, SERIF_ITALIC, size, room)]
    return lines


def _height(lines: list[tuple[str, str]], size: float) -> float:
    """Return how high a text stands, with the breath between its parts."""
    breaths = max(len({font for _, font in lines}) - 1, 0)
    return (len(lines) * _LEADING + breaths * _BREATH) * size


def _draw_name(
    paper: Paper, certificate: snapshots.CertificateSnapshot, name: Fitted, top: float
) -> float:
    baseline = top - name.size * 0.85
    for line in name.lines:
        paper.text(MIDDLE, baseline, line, SERIF_BOLD, name.size, align="center")
        baseline -= name.size * 1.15
    rule = baseline + name.size * 1.15 - 5 * MM
    if certificate.name:
        reach, tone = 30 * MM, certificate.design.second
    else:
        reach, tone = 95 * MM, LINE
        hint = words(certificate.languages[0])["certificate"]["name_line"]
        paper.text(MIDDLE, rule - 10, hint, SERIF_ITALIC, 9, tone=MUTED, align="center")
    paper.line(MIDDLE - reach, rule, MIDDLE + reach, rule, 0.8, tone=tone)
    return rule - (4 if certificate.name else 8) * MM


def _draw_lines(
    paper: Paper, lines: list[tuple[str, str]], x: float, top: float, size: float
) -> None:
    """Set lines around a middle; many people share them, so they are drawn once."""

    def draw_once() -> None:
        baseline, before = _TEXT_TOP - size, lines[0][1] if lines else SERIF
        for line, font in lines:
            if font != before:
                baseline -= size * _BREATH
            paper.text(x, baseline, line, font, size, align="center")
            baseline -= size * _LEADING
            before = font

    paper.stamp(("lines", tuple(lines), x, size), draw_once, rise=top - _TEXT_TOP)


def _slots(signatories: int) -> tuple[tuple[float, ...], float]:
    """Return the middles of the signatures and of the QR code, for up to three signatories."""
    first, last = EDGE + 32 * MM, WIDTH - EDGE - 32 * MM
    code_at_right = WIDTH - EDGE - _CODE_SIDE / 2
    step = (code_at_right - _CODE_SIDE / 2 - 3 * MM - EDGE) / 3
    thirds = tuple(EDGE + step * (place + 0.5) for place in range(3))
    return (
        ((), MIDDLE),
        ((first,), code_at_right),
        ((first, last), MIDDLE),
        (thirds, code_at_right),
    )[min(signatories, _MOST_SIGNATORIES)]


def _draw_signatures(paper: Paper, certificate: snapshots.CertificateSnapshot) -> None:
    middles, _ = _slots(len(certificate.signatories))
    room = 60 * MM if len(middles) < _MOST_SIGNATORIES else 54 * MM
    signed = [_signed_lines(who, certificate, room) for who in certificate.signatories]
    deepest = max((len(lines) for lines in signed), default=0)
    line = max(36 * MM, 17 * MM + deepest * _SIGNED_LEADING)
    for middle, lines, who in zip(middles, signed, certificate.signatories, strict=False):
        if who.picture:
            _draw_scan(paper, who.picture, (middle, line - _SCAN_DIP), room, certificate.watermark)
        paper.line(middle - room / 2, line, middle + room / 2, line, 0.7, tone=LINE)
        baseline = line - 13
        for text, font, size, tone in lines:
            paper.text(middle, baseline, text, font, size, tone=tone, align="center")
            baseline -= _SIGNED_LEADING


def _draw_scan(
    paper: Paper, scan: bytes, place: tuple[float, float], room: float, mark: str
) -> None:
    """Put a scanned signature on its line; on a paper that is not real, a word across it."""
    middle, low = place
    picture = read_logo(scan)
    height = min(_SIGNATURE_HEIGHT, _TEXT_BOTTOM - low, room * picture.height / picture.width)
    paper.logo(scan, middle, low, height, align="center")
    if mark:
        word = fit(mark, Box(SANS_BOLD, room, 18, 8, 8))
        y = low + (height - word.size * 0.7) / 2
        paper.text(middle, y, mark, SANS_BOLD, word.size, tone=LINE, align="center")


def _signed_lines(
    who: snapshots.PaperSignatory, certificate: snapshots.CertificateSnapshot, room: float
) -> list[tuple[str, str, float, str]]:
    languages = certificate.languages
    names = dict.fromkeys(who.name.within(language) for language in languages)
    posts = dict.fromkeys(who.post.within(language) for language in languages)
    lines = []
    for name in filter(None, names):
        fitted = fit(name, Box(SERIF_BOLD, room, 11, 9, 10))
        lines += [(line, SERIF_BOLD, fitted.size, INK) for line in fitted.lines]
    for post in posts:
        lines += [(line, SERIF, 9.5, MUTED) for line in wrap(post, SERIF, 9.5, room) if line]
    return lines
