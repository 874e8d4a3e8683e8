"""The sign-in sheet: who is expected, under which heading, and room for every signature."""

from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import replace
from itertools import count, groupby

from seminar_desk.documents.days.paper_head import SheetRow, SheetSnapshot
from seminar_desk.documents.page import heading, paper_fonts, ruled_table
from seminar_desk.documents.page.paper import LANDSCAPE, MM, MUTED, PORTRAIT, Paper
from seminar_desk.domain.days import signatures
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.people import participant, queues
from seminar_desk.domain.progress import Progress

_SHARES = {
    "portrait": {
        "place": 8,
        "number": 12,
        "name": 50,
        "sex": 9,
        "role": 28,
        "organisation": 31,
        "position": 31,
        "phone": 21,
    },
    "landscape": {
        "place": 9,
        "number": 13,
        "name": 70,
        "sex": 11,
        "role": 43,
        "organisation": 50,
        "position": 48,
        "phone": 30,
    },
}
_ALWAYS = ("place", "number", "name")
_SIGNATURE = {"portrait": (32, 27), "landscape": (56, 40)}
_CENTRED = frozenset({"place", "number", "sex"})
_CLOSING = 27 * MM
_CONSENT_SIZE = 8
_CONSENT_LINE = 3.2 * MM
_FEWEST_LAST = 3  # a row alone on its page is overlooked


def page_size(sheet: SheetSnapshot) -> tuple[float, float]:
    """Return the width and height of the sheet's paper."""
    return PORTRAIT if sheet.orientation == "portrait" else LANDSCAPE


def parts(sheet: SheetSnapshot) -> list[SheetSnapshot]:
    """Return the sheet as the sheets it is divided into: one for each half, else itself."""
    if sheet.order != "split" or not sheet.halves:
        return [sheet]
    found: list[SheetSnapshot] = []
    for half in sheet.halves:
        rows = tuple(row for row in sheet.rows if queues.belongs_to(row.name, half))
        first = sheet.first + sum(len(part.rows) + part.blank_row_count for part in found)
        first_blank = 1 + len(found) * sheet.blank_row_count
        found.append(
            replace(sheet, rows=rows, part=half.letters, first=first, first_blank=first_blank)
        )
    return found


def table(sheet: SheetSnapshot) -> ruled_table.RuledTable:
    """Return the columns that were chosen, place, code and name before, signatures behind."""
    own = words(sheet.language)["sheet"]["columns"]
    shares = _SHARES[sheet.orientation]
    chosen = (*_ALWAYS, *(code for code in shares if code in sheet.columns))
    columns = [
        ruled_table.RuledColumn(own[code], shares[code], is_centred=code in _CENTRED)
        if code != "name"
        else ruled_table.RuledColumn(own[code], shares[code], paper_fonts.SANS_BOLD, 10.5, 2)
        for code in chosen
    ]
    share = _SIGNATURE[sheet.orientation][sheet.signature_count - 1]
    names = ("signature",) if sheet.signature_count == 1 else ("morning", "afternoon")
    columns += [ruled_table.RuledColumn(own[name], share) for name in names]
    return ruled_table.RuledTable(tuple(columns), page_size(sheet)[0])


def items(sheet: SheetSnapshot) -> Iterator[ruled_table.Item]:
    """Go through the sheet from top to bottom; rows are counted, so that the 24th can be named."""
    own = words(sheet.language)["sheet"]
    places = count(sheet.first)
    if sheet.order == "role":
        ranked = {role: rank for rank, role in enumerate(participant.ROLES)}
        rows = sorted(sheet.rows, key=lambda row: ranked.get(row.role_code, len(ranked)))
        for _, run in groupby(rows, key=lambda row: row.role_code):
            members = list(run)
            yield ruled_table.Group(f"{members[0].role} — {len(members)}")
            yield from (_line(sheet, next(places), row, own["sex"]) for row in members)
    else:
        yield from (_line(sheet, next(places), row, own["sex"]) for row in sheet.rows)
    if sheet.blank_row_count:
        yield ruled_table.Group(f"{own['walk_ins']} — {sheet.blank_row_count}")
    for number in range(sheet.first_blank, sheet.first_blank + sheet.blank_row_count):
        code = f"{signatures.BLANK}{number:02d}"
        yield ruled_table.RuledRow((str(next(places)), code), MUTED, code)


def places_on(page: list[ruled_table.Item]) -> str:
    """Return the first and the last place of a page: «20–41», or one alone."""
    places = [item.cells[0] for item in page if isinstance(item, ruled_table.RuledRow)]
    return "–".join(dict.fromkeys((places[0], places[-1]))) if places else ""


def keys_on(page: list[ruled_table.Item]) -> str:
    """Return what every row of a page is remembered by, in order, with blanks between."""
    return " ".join(item.key for item in page if isinstance(item, ruled_table.RuledRow))


def _line(
    sheet: SheetSnapshot, place: int, row: SheetRow, sexes: dict[str, str]
) -> ruled_table.RuledRow:
    texts = {
        "sex": sexes[row.sex],
        "role": row.role,
        "organisation": row.organisation,
        "position": row.position,
        "phone": row.phone,
    }
    chosen = (text for code, text in texts.items() if code in sheet.columns)
    cells = (str(place), row.number, row.name, *chosen)
    return ruled_table.RuledRow(cells, key=row.key or row.number)


def name_box(sheet: SheetSnapshot) -> paper_fonts.Box:
    """Return how a name is set in its cell."""
    return table(sheet).boxes[_ALWAYS.index("name")]


def draw(paper: Paper, sheet: SheetSnapshot) -> Generator[Progress, None, tuple[str, ...]]:
    """Draw the sheet, or both halves of it, onto pages; return the keys of each page's rows."""
    divided = [(part, _pages(part)) for part in parts(sheet)]
    total = sum(len(pages) for _, pages in divided)
    number = 0
    for part, pages in divided:
        ruled = table(part)
        caption = _caption(part)
        top = heading.bottom(part, page_size(part))
        for place, page in enumerate(pages, start=1):
            number += 1
            paper.begin_page(page_size(part))
            heading.draw(paper, part, caption)
            _draw_consent(paper, part, top)
            end = ruled_table.draw(paper, ruled, top - _consent_height(part), page)
            if place == len(pages):
                _draw_closing(paper, part, end)
            _draw_foot(paper, part, places_on(page), number, total)
            paper.finish_page()
            yield Progress(number, total)
    return tuple(keys_on(page) for _, pages in divided for page in pages)


def _pages(sheet: SheetSnapshot) -> list[list[ruled_table.Item]]:
    foot = heading.CODE_FOOT if sheet.sheet_id else heading.FOOT
    top = heading.bottom(sheet, page_size(sheet)) - _consent_height(sheet)
    room = top - ruled_table.NAMES - foot
    return table(sheet).divide(list(items(sheet)), room, _CLOSING, fewest_last=_FEWEST_LAST)


def _consent_lines(sheet: SheetSnapshot) -> tuple[str, ...]:
    """Return what a signature agrees to, in as few lines as the page is wide."""
    if not sheet.consent:
        return ()
    said = filled(
        words(sheet.language)["sheet"]["consent"],
        text=sheet.consent,
        version=sheet.consent_version,
    )
    room = page_size(sheet)[0] - 2 * heading.MARGIN
    return paper_fonts.wrap(said, paper_fonts.SANS, _CONSENT_SIZE, room)


def _consent_height(sheet: SheetSnapshot) -> float:
    lines = len(_consent_lines(sheet))
    return lines * _CONSENT_LINE + (0.5 * MM if lines else 0)


def _draw_consent(paper: Paper, sheet: SheetSnapshot, top: float) -> None:
    y = top - 2.3 * MM
    for line in _consent_lines(sheet):
        paper.text(heading.MARGIN, y, line, paper_fonts.SANS, _CONSENT_SIZE)
        y -= _CONSENT_LINE


def _caption(sheet: SheetSnapshot) -> heading.Caption:
    own = words(sheet.language)["sheet"]
    word = f"{own['heading']} · {sheet.part}" if sheet.part else own["heading"]
    note = filled(own["supersedes"], sheet=sheet.supersedes) if sheet.supersedes else ""
    return heading.Caption(word, sheet.sheet_id or sheet.session_code, note)


def _draw_foot(paper: Paper, sheet: SheetSnapshot, rows: str, number: int, count: int) -> None:
    note = filled(words(sheet.language)["sheet"]["rows"], rows=rows) if rows else ""
    code = f"{sheet.sheet_id} {number}/{count} {rows}" if sheet.sheet_id else ""
    heading.draw_foot(paper, sheet, number, count, note=note, code=code)


def _draw_closing(paper: Paper, sheet: SheetSnapshot, y: float) -> None:
    own = words(sheet.language)["sheet"]
    of_sex = Counter(row.sex for row in sheet.rows)
    totals = filled(
        own["totals"],
        total=len(sheet.rows),
        women=of_sex["f"],
        men=of_sex["m"],
        unknown=of_sex["unknown"],
        blank=sheet.blank_row_count,
    )
    paper.text(heading.MARGIN, y - 6 * MM, totals, paper_fonts.SANS, 9)
    x = heading.draw_answer(paper, heading.MARGIN, y - 14 * MM, f"{own['signed']}:", 20 * MM)
    heading.draw_answer(paper, x + 5 * MM, y - 14 * MM, f"{own['signed_women']}:", 20 * MM)
    heading.draw_signature(paper, sheet.language, own["trainer"], sheet.trainer, y - 23 * MM)
