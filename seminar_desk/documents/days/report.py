"""One page for those who were not there: figures, charts, what was prepared."""

from collections import Counter
from collections.abc import Generator

from seminar_desk.documents.days import paper_head
from seminar_desk.documents.days.paper_head import SeminarReportSnapshot
from seminar_desk.documents.page import charts, heading
from seminar_desk.documents.page.charts import EMPTY, FILLED, HATCHED, ChartFrame
from seminar_desk.documents.page.heading import MARGIN, Caption
from seminar_desk.documents.page.paper import INK, LINE, MM, MUTED, PORTRAIT, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD, Box, fit
from seminar_desk.documents.page.wording import counted
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.people.participant import ROLES
from seminar_desk.domain.progress import Progress

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_HALF = (_WIDTH - 8 * MM) / 2
_LOOKS = (("f", FILLED), ("m", HATCHED), ("unknown", EMPTY))
_MOST_PLANS = 8
_PLAN_ROW = 5.4 * MM


def draw(paper: Paper, report: SeminarReportSnapshot) -> Generator[Progress, None, None]:
    """Draw the one page: tiles, roles, ages and arrivals, aimaks and plans."""
    own = words(report.language)["report"]
    paper.begin_page(PORTRAIT)
    heading.draw(paper, report, Caption(own["heading"], report.session_code))
    top = heading.bottom(report, PORTRAIT) - 2 * MM
    if unknown := paper_head.untold_sex(report.came):
        said = filled(words(report.language)["paper"]["sex_unknown"], count=unknown)
        paper.text(MARGIN, top - 3.5 * MM, said, SANS_BOLD, 10.5)
        top -= 7 * MM
    _draw_tiles(paper, report, top)
    top -= 24 * MM
    _title(paper, own["roles"], MARGIN, top)
    keys = [(own["sex"][sex], look) for sex, look in _LOOKS]
    charts.draw_key(paper, PORTRAIT[0] - MARGIN, top, keys)
    charts.draw_lying(paper, ChartFrame(MARGIN, top - 59 * MM, _WIDTH, 56 * MM), _roles(report))
    top -= 70 * MM
    right = MARGIN + _HALF + 8 * MM
    _title(paper, own["ages"], MARGIN, top)
    _title(paper, own["arrivals"], right, top)
    charts.draw_standing(paper, ChartFrame(MARGIN, top - 44 * MM, _HALF, 39 * MM), _ages(report))
    charts.draw_standing(paper, ChartFrame(right, top - 44 * MM, _HALF, 39 * MM), report.arrivals)
    top -= 63 * MM
    _title(paper, own["aimaks"], MARGIN, top)
    _title(paper, own["plans"], right, top)
    step = min(6.6 * MM, 46 * MM / max(len(report.aimaks), 1))
    high = step * len(report.aimaks)
    rows = [(name, ((count, FILLED),)) for name, count in report.aimaks]
    charts.draw_lying(paper, ChartFrame(MARGIN, top - 3 * MM - high, _HALF, high), rows)
    _draw_plans(paper, report, right, top)
    heading.draw_foot(paper, report, 1, 1)
    paper.finish_page()
    yield Progress(1, 1)


def _title(paper: Paper, text: str, x: float, y: float) -> None:
    paper.text(x, y, text, SANS_BOLD, 11)


def _draw_tiles(paper: Paper, report: SeminarReportSnapshot, top: float) -> None:
    own = words(report.language)["report"]["tiles"]
    unknown = paper_head.untold_sex(report.came)
    gap = 3 * MM
    across = (_WIDTH - gap * (len(report.tiles) - 1)) / max(len(report.tiles), 1)
    for place, (code, count) in enumerate(report.tiles):
        x = MARGIN + place * (across + gap)
        paper.box(x, top - 16 * MM, across, 16 * MM, tone=LINE, edge=0.6)
        paper.text(x + across / 2, top - 8 * MM, str(count), SANS_BOLD, 17, align="center")
        said = (
            own[code] if isinstance(own[code], str) else counted(count, own[code], report.language)
        )
        if code == "women" and unknown:
            said = filled(own["women_untold"], women=said, count=unknown)
        label = fit(said, Box(SANS, across - 2 * MM, 8, 7, 7))
        for line_place, line in enumerate(label.lines):
            y = top - 12 * MM - line_place * label.size * 1.05
            paper.text(x + across / 2, y, line, SANS, label.size, tone=MUTED, align="center")


def _roles(report: SeminarReportSnapshot) -> list[tuple[str, tuple[tuple[int, str], ...]]]:
    came: Counter[tuple[str, str]] = Counter()
    for role, sex, _, number in report.came:
        came[role, sex] += number
    lists = code_lists()
    return [
        (
            lists.label("role", role, report.language),
            tuple((came[role, sex], look) for sex, look in _LOOKS),
        )
        for role in ROLES
        if role != "other" or any(came[role, sex] for sex, _ in _LOOKS)
    ]


def _ages(report: SeminarReportSnapshot) -> list[tuple[str, int]]:
    came: Counter[str] = Counter()
    for _, _, band, number in report.came:
        came[band] += number
    lists = code_lists()
    bands = [
        (lists.label("age_band", band, report.language), came[band])
        for band in lists.codes("age_band")
    ]
    unknown = came.total() - sum(count for _, count in bands)
    return [*bands, (words(report.language)["report"]["sex"]["unknown"], unknown)]


def _draw_plans(paper: Paper, report: SeminarReportSnapshot, x: float, top: float) -> None:
    own = words(report.language)["report"]
    y = top - 6.5 * MM
    if not report.plans:
        paper.text(x, y, own["no_plans"], SANS, 9, tone=MUTED)
    for place, form, day in report.plans[:_MOST_PLANS]:
        shown = fit(place, Box(SANS_BOLD, _HALF * 0.42, 9, 6, 6, 1))
        paper.text(x, y, shown.lines[0], SANS_BOLD, shown.size, tone=INK)
        kind = fit(form, Box(SANS, _HALF * 0.28, 9, 6, 6, 1))
        paper.text(x + _HALF * 0.44, y, kind.lines[0], SANS, kind.size)
        when = fit(day or own["undated"], Box(SANS, _HALF * 0.27, 9, 6, 6, 1))
        paper.text(x + _HALF, y, when.lines[0], SANS, when.size, tone=MUTED, align="right")
        paper.line(x, y - 1.6 * MM, x + _HALF, y - 1.6 * MM, 0.4)
        y -= _PLAN_ROW
    rest = len(report.plans) - _MOST_PLANS
    if rest > 0:
        paper.text(x, y, filled(own["others"], count=rest), SANS, 9, tone=MUTED)
