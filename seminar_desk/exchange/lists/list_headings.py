"""The rows that name a list's columns: one or two storeys, once or again, above each table."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from seminar_desk.domain.lists import roster, roster_words
from seminar_desk.domain.lists.nobody_words import is_nobody
from seminar_desk.domain.lists.role_words import role_of
from seminar_desk.domain.people import names
from seminar_desk.domain.people.folding import fold
from seminar_desk.exchange.table.table_sheet import Cell, Row, text_of

_SEARCHED_ROWS = 60
_SURE = 2
_SURE_WITHOUT_NAMES = 3
_MOSTLY = 0.5
_LONGEST = 80
_LONGEST_SEX = 8
_FIGURES = re.compile(r"\d{4}")
_NO_WORDS = re.compile(r"[0-9 ,.()+/-]*")
# A heading's piece: «ФИО, должность», «Участник (телефон)».
_PIECES = re.compile(r"[,;/(+\n]|\s-\s|\s[–—]\s")
# Cheap: most rows of a long list stop here.
_HINT_OF_NAMES = re.compile(
    r"фи[оo]\b|ф\W{1,2}и\W{1,2}о|ф\W{0,2}а\W{0,2}а\b|фам|имя|аты\b|ысым|ысмы|теги\b|участ|катыш|"
    r"particip|name|жөн|жон",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class HeadingCell:
    """Hold what a heading names; `says`: a value it is, or whose column this is («главы АО»)."""

    kind: str
    says: str = ""
    is_value: bool = False


NO_HEADING = HeadingCell("")


@lru_cache(maxsize=8192)
def heading_cell(text: str) -> HeadingCell:
    """Return what a cell would name as a heading; no kind where it names nothing."""
    text = " ".join(text.split())
    if len(text) > _LONGEST or _NO_WORDS.fullmatch(text) or _is_somebody(text):
        return NO_HEADING
    kind = _kind(text)
    if kind in roster.NAME_KINDS:
        return HeadingCell(kind, _owner(text))
    return _value_or_kind(text, kind)


def _value_or_kind(text: str, kind: str) -> HeadingCell:
    """Tell a heading that is itself a value, «Ж», «Глава АО», from one that names a kind."""
    if len(text) <= _LONGEST_SEX and kind != "sex" and roster_words.sex_of(text) != "unknown":
        return HeadingCell("sex", text, is_value=True)
    if kind in {"phone", "birth_year", "sex"}:
        return HeadingCell(kind, _owner(text))
    role = role_of(text)
    if kind not in {"role", "note"} and role.code != "other" and not role.others:
        return HeadingCell("role", text, is_value=True)
    return HeadingCell(kind)


def _is_somebody(text: str) -> bool:
    """Say whether a text begins with a name, whatever word of a heading stands behind it."""
    first = text.split()[:_SURE]
    return looks_named(text) and not any(map(roster_words.heading_kind, first))


def _kind(text: str) -> str:
    kind = roster_words.heading_kind(text)
    if kind in roster.NAME_KINDS:
        return kind
    pieces = [piece for piece in _PIECES.split(text) if piece.strip()]
    if len(pieces) > 1:
        named = [roster_words.heading_kind(piece) for piece in pieces]
        if any(found in roster.NAME_KINDS for found in named):
            return "full_name"
    return kind


def _owner(text: str) -> str:
    """Return whose names a heading asks for; nothing for «ФИО», «Участник 2»."""
    owner = roster_words.heading_owner(text)
    if owner == "participant":
        return ""
    role = role_of(text)
    return text if owner or (role.code != "other" and not role.others) else ""


def heading_cells(row: Row) -> dict[int, HeadingCell]:
    """Return what each cell of a row names as a heading."""
    found = {
        index: heading_cell(cell)
        for index, cell in enumerate(row)
        if isinstance(cell, str) and cell
    }
    return {index: cell for index, cell in found.items() if cell.kind}


@dataclass(frozen=True, slots=True)
class Heading:
    """Hold a heading: its rows, and the rows further down that only repeat it."""

    rows: tuple[int, ...]
    repeats: tuple[int, ...] = ()

    @property
    def end(self) -> int:
        """Return the first row below."""
        return self.rows[-1] + 1 if self.rows else 0


def headings(rows: Sequence[Row]) -> list[Heading]:
    """Return the headings of a strip of cells from above; none where it has no heading at all."""
    first = _first_heading(rows)
    if not first:
        return []
    found = [first]
    repeats: list[list[int]] = [[]]
    kinds = _kinds_of(rows, first)
    at = first[-1] + 1
    while at < len(rows):
        if not _may_be_heading(rows[at]) or not (
            _names_columns(rows[at]) or _heads_lone_names(rows, at)
        ):
            at += 1
            continue
        here = _with_other_storey(rows, at, found[-1][-1])
        below = _kinds_of(rows, here)
        if below == kinds:
            repeats[-1].extend(here)
        else:
            found.append(here)
            repeats.append([])
            kinds = below
        at = here[-1] + 1
    return [Heading(one, tuple(again)) for one, again in zip(found, repeats, strict=True)]


def _first_heading(rows: Sequence[Row]) -> tuple[int, ...]:
    searched = range(min(len(rows), _SEARCHED_ROWS))
    for at in searched:
        if _names_columns(rows[at]) or (_says_values(rows[at]) and _has_people(rows, at)):
            return _with_other_storey(rows, at, -1)
        if _heads_lone_names(rows, at, is_first=True):
            return (at,)
    kinds = {at: {cell.kind for cell in heading_cells(rows[at]).values()} for at in searched}
    named = {at: len(found) for at, found in kinds.items() if found & set(roster.NAME_KINDS)}
    scores = {
        at: len(found)
        for at, found in kinds.items()
        if (at in named and len(found) >= _SURE) or len(found) >= _SURE_WITHOUT_NAMES
    }
    if scores:
        return _with_other_storey(rows, max(scores, key=lambda at: (scores[at], -at)), -1)
    return _lone_heading(rows)


def _names_columns(row: Row) -> bool:
    """Say whether a row is a heading beyond doubt: names, something else, and little besides."""
    filled = [cell for cell in row if text_of(cell)]
    if len(filled) < _SURE or any(_FIGURES.search(text_of(cell)) for cell in filled):
        return False
    cells = heading_cells(row)
    kinds = {cell.kind for cell in cells.values()}
    has_two = len(kinds) >= _SURE or len(cells) >= _SURE_WITHOUT_NAMES
    is_named = bool(kinds & set(roster.NAME_KINDS))
    return is_named and has_two and len(cells) >= _MOSTLY * len(filled)


def _heads_lone_names(rows: Sequence[Row], at: int, *, is_first: bool = False) -> bool:
    """Say whether «ФИО» stands alone above names that stand alone in the same column.

    «Участник» only above all other headings: further down it may be a group's title.
    """
    index, text = _lone_cell(rows[at])
    asks = roster_words.asks_names(text) or (is_first and roster_words.says_participant(text))
    if not asks:
        return False
    cells = (_lone_cell(row) for row in rows[at + 1 : at + 1 + _SURE * _SURE])
    below = [cell for cell in cells if not is_nobody(cell[1])][:_SURE]
    return bool(below) and all(place == index and looks_named(name) for place, name in below)


def _lone_cell(row: Row) -> tuple[int, str]:
    """Return where the only text of a row stands, and the text; -1 where there are more or none."""
    texts = [(index, text) for index, cell in enumerate(row) if (text := text_of(cell))]
    return texts[0] if len(texts) == 1 else (-1, "")


def _says_values(row: Row) -> bool:
    """Say whether a row has a column for each role: «Глава АО», «Депутат АК»."""
    filled = [cell for cell in row if text_of(cell)]
    cells = heading_cells(row)
    roles = {cell.says for cell in cells.values() if cell.is_value and cell.kind == "role"}
    return len(roles) >= _SURE and len(cells) >= _SURE_WITHOUT_NAMES * len(filled) / 4


def _has_people(rows: Sequence[Row], at: int) -> bool:
    """Say whether names stand below at least half of a row's roles."""
    roles = [index for index, cell in heading_cells(rows[at]).items() if cell.is_value]
    named = 0
    for index in roles:
        below = (row[index] for row in rows[at + 1 : at + _SEARCHED_ROWS] if index < len(row))
        texts = [text_of(cell) for cell in below if text_of(cell)]
        named += bool(texts) and sum(map(looks_named, texts)) >= _MOSTLY * len(texts)
    return named >= _SURE


def looks_named(text: str) -> bool:
    """Say whether a text begins like a whole name: capitalised words that are no role."""
    words = text.split()
    return (
        len(words) >= _SURE
        and words[0][0].isupper()
        and (words[1][0].isupper() or names.is_particle(words[1]))
        and not any(map(str.isdigit, "".join(words[:_SURE])))
        and role_of(" ".join(words[:_SURE])).code == "other"
    )


def _may_be_heading(row: Row) -> bool:
    return any(isinstance(cell, str) and _HINT_OF_NAMES.search(cell) for cell in row)


def _kinds_of(rows: Sequence[Row], heading: Sequence[int]) -> dict[int, HeadingCell]:
    found: dict[int, HeadingCell] = {}
    for at in heading:
        found.update(heading_cells(rows[at]))
    return {index: HeadingCell(cell.kind, fold(cell.says)) for index, cell in found.items()}


def _with_other_storey(rows: Sequence[Row], at: int, above: int) -> tuple[int, ...]:
    """Return a heading's row with the row above or below that makes the other half of it."""
    for other in (at + 1, at - 1):
        if above < other < len(rows) and _completes(rows[at], rows[other]):
            return tuple(sorted((at, other)))
    return (at,)


def _completes(heading: Row, other: Row) -> bool:
    filled = [index for index, cell in enumerate(other) if text_of(cell)]
    cells = heading_cells(other)
    if len(filled) <= 1 or len(cells) != len(filled) or cells == heading_cells(heading):
        return False
    values = [index for index, cell in cells.items() if cell.is_value]
    return not values or _says_values(other) or _are_sexes_below(heading, cells)


def _are_sexes_below(heading: Row, cells: Mapping[int, HeadingCell]) -> bool:
    """Say whether a storey only parts «Пол» into «м» and «ж»."""
    above = heading_cells(heading)
    first = min(cells)
    return (
        len({fold(cell.says) for cell in cells.values()}) == _SURE
        and all(cell.is_value and cell.kind == "sex" for cell in cells.values())
        and above.get(first, NO_HEADING).kind == "sex"
        and all(index == first or not _is_filled(heading, index) for index in cells)
    )


def _lone_heading(rows: Sequence[Row]) -> tuple[int, ...]:
    """Find «ФИО» standing alone above a single column of names, or beside words nobody knows."""
    for index, row in enumerate(rows[:_SEARCHED_ROWS]):
        texts = [text_of(cell) for cell in row if text_of(cell)]
        if len(texts) == 1 and (
            len(texts[0].split()) <= _SURE
            or _names_pieces(texts[0])
            or roster_words.asks_names(texts[0])
        ):
            cell = heading_cell(texts[0])
            if cell.kind in roster.NAME_KINDS:
                return (index,)
        if len(texts) > 1 and any(map(roster_words.heads_names, texts)):
            is_bare = not any(map(looks_named, texts)) and not any(map(str.isdigit, "".join(texts)))
            if is_bare:
                return (index,)
    return ()


def _names_pieces(text: str) -> bool:
    """Say whether one cell names all that stands in the column: «ФИО, должность, телефон»."""
    pieces = [piece.strip() for piece in _PIECES.split(text)]
    kinds = [roster_words.heading_kind(piece) for piece in pieces]
    return (
        kinds[0] in roster.NAME_KINDS
        and len(pieces[0].split()) <= _SURE
        and len(set(kinds) - {"", "ignore"}) >= _SURE
        and not any(map(_FIGURES.search, pieces))
    )


def upper_words(
    rows: Sequence[Row],
    heading: Sequence[int],
    merged: Sequence[tuple[int, int, int, int]],
) -> Mapping[int, str]:
    """Return for each column of a two-storey heading the value that spans it from above."""
    if len(heading) < _SURE:
        return {}
    upper, lower = rows[heading[0]], rows[heading[-1]]
    spans = {(area[0], area[1]): area[3] for area in merged}
    found: dict[int, str] = {}
    for index, cell in heading_cells(upper).items():
        last = spans.get((heading[0], index), index)
        if last == index and _is_filled(lower, index):
            while _is_filled(lower, last + 1) and not _is_filled(upper, last + 1):
                last += 1
        if cell.is_value and last > index:
            found.update(dict.fromkeys(range(index, last + 1), cell.says))
    return found


def _is_filled(row: Sequence[Cell], index: int) -> bool:
    return index < len(row) and bool(text_of(row[index]))


def is_column_numbers(row: Sequence[Cell]) -> bool:
    """Say whether a row only numbers the columns, as official forms do."""
    texts = [text_of(cell) for cell in row if text_of(cell)]
    return len(texts) > _SURE and texts == [str(place + 1) for place in range(len(texts))]
