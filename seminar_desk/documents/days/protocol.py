"""The protocol of a session: four counts that must agree, who came, who signs."""

from collections import Counter
from collections.abc import Generator, Iterator, Sequence

from seminar_desk.documents.days.paper_head import Check, ProtocolSnapshot, untold_sex
from seminar_desk.documents.page import heading, ruled_table
from seminar_desk.documents.page.paper import MM, PORTRAIT, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD, wrap
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.people.participant import ROLES, SEXES
from seminar_desk.domain.progress import Progress

_CHECK_ROW = 9.6 * MM
_CAME_ROW = 5.8 * MM
_HEADING = 8 * MM
_SIGNATURE = 14 * MM
_MOST_RUNS = 48
_TEXT = 9.5
_LEADING = 1.3


def draw(paper: Paper, protocol: ProtocolSnapshot) -> Generator[Progress, None, None]:
    """Draw the check first; who came goes on to further pages where it must."""
    own = words(protocol.language)["protocol"]
    top = heading.bottom(protocol, PORTRAIT)
    after_check = top - _check_height(protocol)
    pages = _pages(protocol, after_check)
    ruled = _came_table(protocol)
    for number, page in enumerate(pages, start=1):
        paper.begin_page(PORTRAIT)
        heading.draw(paper, protocol, heading.Caption(own["heading"], protocol.session_code))
        y = top
        if number == 1:
            _draw_check(paper, protocol, top)
            y = after_check
            paper.text(heading.MARGIN, y - 6 * MM, own["came_heading"], SANS_BOLD, 11)
            y -= _HEADING
        if page:
            y = ruled_table.draw(paper, ruled, y, page)
        if number == len(pages):
            _draw_closing(paper, protocol, y)
        heading.draw_foot(paper, protocol, number, len(pages))
        paper.finish_page()
        yield Progress(number, len(pages))


def _check_table(protocol: ProtocolSnapshot) -> ruled_table.RuledTable:
    own = words(protocol.language)["protocol"]["columns"]
    columns = (
        ruled_table.RuledColumn(own["check"], 62, SANS_BOLD, 10, 2),
        ruled_table.RuledColumn(own["count"], 20, SANS_BOLD, 13, is_centred=True),
        ruled_table.RuledColumn(own["explanation"], 104, SANS, 9.5, 3),
    )
    return ruled_table.RuledTable(columns, PORTRAIT[0], _CHECK_ROW)


def _check_notes(protocol: ProtocolSnapshot) -> tuple[str, ...]:
    own = words(protocol.language)["protocol"]
    notes = [filled(own["aimaks"], count=protocol.aimaks)]
    counts = {check.count for check in protocol.checks}
    if len(counts) == 1 and None not in counts:
        notes.insert(0, own["all_equal"])
    if unknown := untold_sex(protocol.came):
        said = words(protocol.language)["paper"]["sex_unknown"]
        notes.insert(0, filled(said, count=unknown))
    if protocol.signatures_by_page:
        pages = ", ".join(
            filled(own["page_counted"], page=page, count="____" if count is None else count)
            for page, count in _page_runs(protocol.signatures_by_page)
        )
        notes.append(filled(own["pages_counted"], sheet=protocol.sheet_id, pages=pages))
    room = PORTRAIT[0] - 2 * heading.MARGIN
    return tuple(line for note in notes for line in wrap(note, SANS, _TEXT, room))


def _page_runs(counts: Sequence[int | None]) -> Iterator[tuple[str, int | None]]:
    """Go through the pages one by one; of a very long sheet through runs of pages, added up."""
    length = -(-len(counts) // _MOST_RUNS)
    for start in range(0, len(counts), length):
        run = counts[start : start + length]
        known = [count for count in run if count is not None]
        name = str(start + 1) if len(run) == 1 else f"{start + 1}–{start + len(run)}"
        yield name, sum(known) if len(known) == len(run) else None


def _check_height(protocol: ProtocolSnapshot) -> float:
    rows = len(protocol.checks) * _CHECK_ROW
    notes = len(_check_notes(protocol)) * _TEXT * _LEADING
    return _HEADING + ruled_table.NAMES + rows + notes + 4 * MM


def _draw_check(paper: Paper, protocol: ProtocolSnapshot, top: float) -> None:
    own = words(protocol.language)["protocol"]
    paper.text(heading.MARGIN, top - 5.5 * MM, own["check_heading"], SANS_BOLD, 11)
    lines = [_check_line(protocol, check) for check in protocol.checks]
    y = ruled_table.draw(paper, _check_table(protocol), top - _HEADING, lines) - 5 * MM
    for note in _check_notes(protocol):
        paper.text(heading.MARGIN, y, note, SANS, _TEXT)
        y -= _TEXT * _LEADING


def _check_line(protocol: ProtocolSnapshot, check: Check) -> ruled_table.RuledRow:
    own = words(protocol.language)["protocol"]
    count = "____" if check.count is None else str(check.count)
    explanation = check.explanation
    if check.code == "registered" and not explanation:
        explanation = _absence(protocol, check)
    return ruled_table.RuledRow((own["checks"][check.code], count, explanation))


def _absence(protocol: ProtocolSnapshot, registered: Check) -> str:
    """Say how many of those registered did not come: that difference explains itself."""
    present = next((check for check in protocol.checks if check.code == "present"), None)
    if present is None or present.explanation:
        return ""
    absent = (registered.count or 0) - (present.count or 0)
    own = words(protocol.language)["protocol"]
    return filled(own["absent"], count=absent) if absent > 0 else ""


def _came_table(protocol: ProtocolSnapshot) -> ruled_table.RuledTable:
    own = words(protocol.language)["protocol"]["columns"]
    bands = code_lists().codes("age_band")
    names = [code_lists().label("age_band", band, protocol.language) for band in bands]
    columns = [
        ruled_table.RuledColumn(name, 24, is_centred=True) for name in (*names, own["unknown"])
    ]
    return ruled_table.RuledTable(
        (
            ruled_table.RuledColumn(own["who"], 46),
            *columns,
            ruled_table.RuledColumn(own["total"], 22, SANS_BOLD, 10, is_centred=True),
        ),
        PORTRAIT[0],
        _CAME_ROW,
    )


def _came_items(protocol: ProtocolSnapshot) -> list[ruled_table.Item]:
    lists = code_lists()
    own = words(protocol.language)["protocol"]
    items: list[ruled_table.Item] = []
    for role in (*ROLES, ""):
        came: Counter[tuple[str, str]] = Counter()
        for row_role, sex, band, number in protocol.came:
            if role in ("", row_role):
                came[sex, band] += number
        if came:
            label = lists.label("role_full", role, protocol.language) if role else own["total"]
            items.append(ruled_table.Group(f"{label} — {came.total()}"))
            items += [_came_line(came, sex, protocol.language) for sex in SEXES if _of(came, sex)]
    return items


def _of(came: Counter[tuple[str, str]], sex: str) -> int:
    return sum(number for (each, _), number in came.items() if each == sex)


def _came_line(came: Counter[tuple[str, str]], sex: str, language: str) -> ruled_table.RuledRow:
    lists = code_lists()
    bands = lists.codes("age_band")
    known = [came[sex, band] for band in bands]
    total = _of(came, sex)
    shown = [str(number) if number else "—" for number in (*known, total - sum(known))]
    return ruled_table.RuledRow((lists.label("sex", sex, language), *shown, str(total)))


def _pages(protocol: ProtocolSnapshot, after_check: float) -> list[list[ruled_table.Item]]:
    """Fill what the check leaves of the first page, then whole pages."""
    ruled, items = _came_table(protocol), _came_items(protocol)
    closing = _SIGNATURE * max(1, len(protocol.signers)) + 6 * MM
    first = after_check - _HEADING - ruled_table.NAMES - heading.FOOT
    if sum(map(ruled.height, items)) + closing <= first:
        return [items]
    whole = heading.bottom(protocol, PORTRAIT) - ruled_table.NAMES - heading.FOOT
    start = ruled.divide(items, first, 0)[0]
    if len(start) == len(items):  # who signs sees the totals on the same page
        start = start[
            : max(place for place, item in enumerate(items) if isinstance(item, ruled_table.Group))
        ]
    return [start, *ruled.divide(items[len(start) :], whole, closing)]


def _draw_closing(paper: Paper, protocol: ProtocolSnapshot, y: float) -> None:
    own = words(protocol.language)["protocol"]
    if not protocol.came:
        paper.text(heading.MARGIN, y - 5 * MM, own["nobody"], SANS, _TEXT)
    for name in protocol.signers or ("",):
        y -= _SIGNATURE
        heading.draw_signature(paper, protocol.language, own["trainer"], name, y)
