"""The sign-in sheet: who is expected, under which heading, and room for every signature."""

from collections.abc import Generator, Iterator
from dataclasses import replace
from itertools import groupby

from seminar_desk.documents.days.paper_head import SheetRow, SheetSnapshot
from seminar_desk.documents.page import heading, paper_fonts, ruled_table
from seminar_desk.documents.page.paper import LANDSCAPE, MM, MUTED, PORTRAIT, Paper
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.people import participant, queues
from seminar_desk.domain.progress import Progress

_SHARES = {
    "portrait": {"number": 11, "name": 50, "sex": 11, "role": 29, "organisation": 32, "phone": 21},
    "landscape": {"number": 13, "name": 72, "sex": 11, "role": 44, "organisation": 52, "phone": 30},
}
_SIGNATURE = {"portrait": (32, 27), "landscape": (56, 40)}
_CENTRED = frozenset({"number", "sex"})
_CLOSING = 27 * MM


def page_size(sheet: SheetSnapshot) -> tuple[float, float]:
    """Return the width and height of the sheet's paper."""
    return PORTRAIT if sheet.orientation == "portrait" else LANDSCAPE


def parts(sheet: SheetSnapshot) -> list[SheetSnapshot]:
    """Return the sheet as the sheets it is divided into: one for each half, else itself."""
    if sheet.order != "split" or not sheet.halves:
        return [sheet]
    return [
        replace(
            sheet,
            rows=tuple(row for row in sheet.rows if queues.belongs_to(row.name, half)),
            part=half.letters,
            first_blank=1 + place * sheet.blank_row_count,
        )
        for place, half in enumerate(sheet.halves)
    ]


def table(sheet: SheetSnapshot) -> ruled_table.RuledTable:
    """Return the columns that were chosen, number and name before them, signatures behind."""
    own = words(sheet.language)["sheet"]["columns"]
    shares = _SHARES[sheet.orientation]
    chosen = ("number", "name", *(code for code in shares if code in sheet.columns))
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
    """Go through the sheet from top to bottom."""
    own = words(sheet.language)["sheet"]
    if sheet.order == "role":
        ranked = {role: rank for rank, role in enumerate(participant.ROLES)}
        rows = sorted(sheet.rows, key=lambda row: ranked.get(row.role_code, len(ranked)))
        for _, run in groupby(rows, key=lambda row: row.role_code):
            members = list(run)
            yield ruled_table.Group(f"{members[0].role} — {len(members)}")
            yield from (_line(sheet, row, own["sex"]) for row in members)
    else:
        yield from (_line(sheet, row, own["sex"]) for row in sheet.rows)
    if sheet.blank_row_count:
        yield ruled_table.Group(f"{own['walk_ins']} — {sheet.blank_row_count}")
    for number in range(sheet.first_blank, sheet.first_blank + sheet.blank_row_count):
        yield ruled_table.RuledRow((f"W{number:02d}",), MUTED)


def row_range(page: list[ruled_table.Item]) -> str:
    """Return the first and the last row number of a page: «013–145», or one alone."""
    numbers = [item.cells[0] for item in page if isinstance(item, ruled_table.RuledRow)]
    if not numbers:
        return ""
    return numbers[0] if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"


def _line(sheet: SheetSnapshot, row: SheetRow, sexes: dict[str, str]) -> ruled_table.RuledRow:
    texts = {
        "sex": sexes[row.sex],
        "role": row.role,
        "organisation": row.organisation,
        "phone": row.phone,
    }
    chosen = (text for code, text in texts.items() if code in sheet.columns)
    return ruled_table.RuledRow((row.number, row.name, *chosen))


def name_box(sheet: SheetSnapshot) -> paper_fonts.Box:
    """Return how a name is set in its cell."""
    return table(sheet).boxes[1]


def draw(paper: Paper, sheet: SheetSnapshot) -> Generator[Progress, None, tuple[str, ...]]:
    """Draw the sheet, or both halves of it, onto pages of a paper; return the rows of each page."""
    divided = [(part, _pages(part)) for part in parts(sheet)]
    rows = tuple(row_range(page) for _, pages in divided for page in pages)
    number = 0
    for part, pages in divided:
        ruled = table(part)
        caption = _caption(part)
        for place, page in enumerate(pages, start=1):
            number += 1
            paper.begin_page(page_size(part))
            heading.draw(paper, part, caption)
            end = ruled_table.draw(paper, ruled, heading.bottom(part, page_size(part)), page)
            if place == len(pages):
                _draw_closing(paper, part, end)
            _draw_foot(paper, part, rows[number - 1], number, len(rows))
            paper.finish_page()
            yield Progress(number, len(rows))
    return rows


def _pages(sheet: SheetSnapshot) -> list[list[ruled_table.Item]]:
    foot = heading.CODE_FOOT if sheet.sheet_id else heading.FOOT
    room = heading.bottom(sheet, page_size(sheet)) - ruled_table.NAMES - foot
    return table(sheet).divide(list(items(sheet)), room, _CLOSING)


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
    count = {sex: sum(row.sex == sex for row in sheet.rows) for sex in ("f", "m", "unknown")}
    totals = filled(
        own["totals"],
        total=len(sheet.rows),
        women=count["f"],
        men=count["m"],
        unknown=count["unknown"],
        blank=sheet.blank_row_count,
    )
    paper.text(heading.MARGIN, y - 6 * MM, totals, paper_fonts.SANS, 9)
    x = heading.draw_answer(paper, heading.MARGIN, y - 14 * MM, f"{own['signed']}:", 20 * MM)
    heading.draw_answer(paper, x + 5 * MM, y - 14 * MM, f"{own['signed_women']}:", 20 * MM)
    heading.draw_signature(paper, sheet.language, own["trainer"], sheet.trainer, y - 23 * MM)
