"""What each column of a table holds, by its heading and by what stands in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from seminar_desk.domain.aimak_names import names_aimak
from seminar_desk.domain.lists import roster, roster_words
from seminar_desk.domain.lists.cell_people import holds_people
from seminar_desk.domain.lists.nobody_words import is_nobody
from seminar_desk.domain.lists.role_words import names_work, role_of
from seminar_desk.domain.lists.section_words import read_section
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.lists.cell_likeness import (
    LIKENESS,
    TOLD_BY_CONTENT,
    holds_person,
    is_like_name_word,
    is_like_person,
    is_like_phone,
    is_tick,
    names_given_first,
    names_somebody,
    share_of,
)
from seminar_desk.exchange.lists.column_blocks import ListColumns, blocks_of
from seminar_desk.exchange.lists.list_headings import HeadingCell, heading_cells, upper_words
from seminar_desk.exchange.table.table_limits import column_letter
from seminar_desk.exchange.table.table_sheet import Row, text_of

_SAMPLED_ROWS = 200
_MOSTLY = 0.6
_SOME = 0.3
_HALF = 0.5
_EXAMPLES = 3
_PAIR = 2
# What is told by its contents, and so well that a heading saying otherwise is asked about.
_UNLIKE_NAMES = ("phone", "birth_year", "number", "role", "aimak")


def find_columns(
    rows: Sequence[Row],
    heading: Sequence[int],
    body: range,
    chosen: Mapping[int, str],
    *,
    merged: Sequence[tuple[int, int, int, int]] = (),
    first_number: int = 0,
) -> ListColumns:
    """Return the columns of the table that stands in `body`; `chosen` kinds overrule all guesses.

    Its blocks are numbered from `first_number`.
    """
    below = [rows[at] for at in body]
    width = max((len(row) for row in (*below, *(rows[at] for at in heading))), default=0)
    samples = [_sample(below, index) for index in range(width)]
    headers = [_header(rows, heading, index) for index in range(width)]
    cells = _headed(rows, heading, merged)
    notes: list[Problem] = []
    cells = _judged_by_contents(cells, samples)
    cells = _without_others(cells, headers, chosen, notes)
    taken = set(chosen.values()) - roster.SHARED_KINDS
    kinds = {at: "ignore" if cell.kind in taken else cell.kind for at, cell in cells.items()}
    kinds = _with_roles(kinds | dict(chosen), samples, chosen)
    guesses = _guessed(samples, headers, kinds)
    columns = [
        roster.RosterColumn(
            index,
            column_letter(index),
            headers[index],
            kinds.get(index) or guesses.get(index, "ignore"),
            index in guesses,
            tuple(samples[index][:_EXAMPLES]),
            cells[index].says if index in cells and kinds[index] == cells[index].kind else "",
            is_given_first=names_given_first(headers[index], samples[index]),
        )
        for index in range(width)
        if headers[index] or samples[index] or index in chosen
    ]
    doubts = _doubts(columns, samples, chosen) if heading else ()
    blocks, is_side_by_side = blocks_of(columns, first_number)
    return ListColumns(blocks, tuple(notes), doubts, is_side_by_side)


def likeliest_names(body: Sequence[Row], chosen: Mapping[int, str]) -> int | None:
    """Return the column where names would stand if anywhere; nothing where no words stand."""
    width = max(map(len, body), default=0)
    texts = {
        index: [text for row in body if index < len(row) and (text := text_of(row[index]))]
        for index in range(width)
        if index not in chosen
    }

    def likeness(index: int) -> tuple[int, int, int]:
        own = texts[index]
        return (
            sum(map(holds_person, own)),
            sum(map(names_somebody, own)),
            len(set(filter(_has_letters, own))),
        )

    found = [index for index, own in texts.items() if any(map(_has_letters, own))]
    return max(found, key=likeness, default=None)


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _header(rows: Sequence[Row], heading: Sequence[int], index: int) -> str:
    texts = [text_of(rows[row][index]) for row in heading if index < len(rows[row])]
    return " ".join(text for text in texts if text)


def _sample(body: Sequence[Row], index: int) -> list[str]:
    texts: list[str] = []
    for row in body:
        if index < len(row) and (text := text_of(row[index])):
            if text == _lone_text(row) and len(row) > 1 and not is_like_person(text):
                continue
            texts.append(text)
            if len(texts) == _SAMPLED_ROWS:
                break
    return texts


def _lone_text(row: Row) -> str:
    """Return the text of a row that has only one, as titles of sections have."""
    texts = [text for cell in row if (text := text_of(cell))]
    return texts[0] if len(texts) == 1 else ""


def _headed(
    rows: Sequence[Row], heading: Sequence[int], merged: Sequence[tuple[int, int, int, int]]
) -> dict[int, HeadingCell]:
    """Return what the headings name, a lower storey over the upper one."""
    found: dict[int, HeadingCell] = {}
    for row in heading:
        found.update(heading_cells(rows[row]))
    for index, says in upper_words(rows, heading, merged).items():
        if index in found and found[index].kind in roster.NAME_KINDS:
            found[index] = replace(found[index], says=says)
    kinds = {cell.kind for cell in found.values()}
    if "given_name" in kinds and "surname" not in kinds:
        first = next(index for index, cell in found.items() if cell.kind == "given_name")
        kind = "full_name" if "full_name" not in kinds else "given_name"
        found[first] = replace(found[first], kind=kind)
    return found


def _judged_by_contents(
    cells: Mapping[int, HeadingCell], samples: Sequence[list[str]]
) -> dict[int, HeadingCell]:
    """Tell names under «Глава АО» from ticks under it; «V» under «Обед» is neither."""
    found = dict(cells)
    sexes = {
        roster_words.sex_of(cell.says)
        for cell in cells.values()
        if cell.is_value and cell.kind == "sex"
    }
    for index, cell in cells.items():
        if not cell.is_value:
            continue
        texts = samples[index]
        is_ticked = not texts or share_of(texts, is_tick) >= _MOSTLY
        if cell.kind == "role" and texts and share_of(texts, holds_person) >= _HALF:
            found[index] = HeadingCell("full_name", cell.says, is_value=True)
        elif not is_ticked or (cell.kind == "sex" and len(sexes) < _PAIR):
            found[index] = HeadingCell("ignore")
    return found


def _without_others(
    cells: dict[int, HeadingCell],
    headers: Sequence[str],
    chosen: Mapping[int, str],
    notes: list[Problem],
) -> dict[int, HeadingCell]:
    """Leave «ФИО главы» and his phone aside where the list has names of its own beside them."""
    starts = {at: cell for at, cell in cells.items() if cell.kind in {"full_name", "surname"}}
    plain = [at for at, cell in starts.items() if not cell.says]
    has_roles = any(cell.kind == "role" and not cell.is_value for cell in cells.values())
    aside = {
        at: cell
        for at, cell in starts.items()
        if plain and cell.says and at not in chosen and (has_roles or not _is_role(cell.says))
    }
    found = dict(cells)
    for at, cell in aside.items():
        found[at] = HeadingCell("ignore")
        named = {"letter": column_letter(at), "heading": headers[at], "names": headers[plain[0]]}
        notes.append(Problem("roster_others_names", named))
        for other, theirs in cells.items():
            if theirs.kind in {"phone", "birth_year"} and _same_owner(theirs.says, cell.says):
                found[other] = HeadingCell("ignore")
    owners = [cell.says for at, cell in starts.items() if at not in aside and cell.says]
    for at, cell in found.items():
        if cell.says and not cell.is_value and cell.kind in {"phone", "birth_year", "sex"}:
            is_theirs = any(_same_owner(cell.says, owner) for owner in owners)
            found[at] = HeadingCell(cell.kind if is_theirs else "note")
    return found


def _is_role(says: str) -> bool:
    return role_of(says).code != "other"


def _same_owner(one: str, other: str) -> bool:
    return bool(one and other) and (role_of(one).code == role_of(other).code)


def _with_roles(
    kinds: dict[int, str], samples: Sequence[list[str]], chosen: Mapping[int, str]
) -> dict[int, str]:
    """Take «Должность, место работы» for roles where roles is what stands in it."""
    if "role" in kinds.values():
        return kinds
    for index, kind in kinds.items():
        if index in chosen or index >= len(samples):
            continue
        roles = share_of(samples[index], LIKENESS["role"])
        others = share_of(samples[index], names_aimak) if kind == "aimak" else 0
        if kind in {"aimak", "position"} and roles >= _MOSTLY and roles > others:
            return {**kinds, index: "role"}
    return kinds


def _guessed(
    samples: Sequence[list[str]], headers: Sequence[str], kinds: Mapping[int, str]
) -> dict[int, str]:
    """Return kinds for the columns that no heading names, judged by what stands in them."""
    guesses: dict[int, str] = {}
    has_names = any(kind in roster.NAME_KINDS for kind in kinds.values())

    def is_free(index: int, *, with_heading: bool = False) -> bool:
        if index in kinds or index in guesses or not samples[index]:
            return False
        return with_heading or not headers[index]

    for kind, is_like in LIKENESS.items():
        if kind in kinds.values():
            continue
        shares = {
            index: share_of(samples[index], is_like)
            for index in range(len(samples))
            if is_free(index, with_heading=kind in TOLD_BY_CONTENT)
        }
        best = max(shares, key=lambda index: shares[index], default=None)
        if best is not None and shares[best] >= _MOSTLY:
            guesses[best] = kind
    if not has_names:
        free = [index for index in range(len(samples)) if is_free(index, with_heading=True)]
        unsure = [index for index in range(len(samples)) if samples[index] and index not in kinds]
        guesses.update(_guessed_names(samples, free) or _guessed_names(samples, unsure))
    if not any(headers) and set(roster.NAME_KINDS) & set(guesses.values()):
        guesses |= dict(_without_heading(samples, guesses))
    return guesses


def _without_heading(
    samples: Sequence[list[str]], guesses: Mapping[int, str]
) -> Iterator[tuple[int, str]]:
    """Read what is left of a list without a heading: roles where some are known, else notes."""
    is_role_told = "role" in guesses.values()
    for index, texts in enumerate(samples):
        if index in guesses or not texts or share_of(texts, _says_nothing) >= _HALF:
            continue
        roles = share_of(texts, LIKENESS["role"])
        is_of_work = roles >= _SOME or (roles > 0 and share_of(texts, names_work) >= _HALF)
        is_role = not is_role_told and is_of_work
        is_role_told = is_role_told or is_role
        yield index, "role" if is_role else "note"


def _says_nothing(text: str) -> bool:
    return is_tick(text) or not _has_letters(text)


def _guessed_names(samples: Sequence[list[str]], free: Sequence[int]) -> dict[int, str]:
    for is_like in (is_like_person, holds_person, holds_people):
        shares = {index: share_of(_but_titles(samples[index]), is_like) for index in free}
        best = max(shares, key=lambda index: shares[index], default=None)
        if best is not None and shares[best] >= _MOSTLY:
            return {best: "full_name"}
    words = [index for index in free if share_of(samples[index], is_like_name_word) >= _MOSTLY]
    kinds = ("surname", "given_name", "patronymic")
    return dict(zip(words, kinds, strict=False)) if len(words) > 1 else {}


def _but_titles(texts: Sequence[str]) -> list[str]:
    """Leave out titles and greetings, which stand among the names where there is one column."""
    return [text for text in texts if holds_people(text) or not _is_title(text)]


def _is_title(text: str) -> bool:
    return text.endswith(":") or is_nobody(text) or read_section(text).is_understood


def _doubts(
    columns: Sequence[roster.RosterColumn],
    samples: Sequence[list[str]],
    chosen: Mapping[int, str],
) -> tuple[tuple[str, Problem], ...]:
    """Return what has to be asked where a heading says one thing and its cells another."""
    doubts: list[tuple[str, Problem]] = []
    for column in columns:
        texts = samples[column.index]
        if column.index in chosen or column.is_guessed or not texts:
            continue
        found = ""
        if column.kind in {"full_name", "surname"}:
            if share_of(texts, holds_person) < _HALF and share_of(texts, names_somebody) < _HALF:
                likes = (
                    each for each in _UNLIKE_NAMES if share_of(texts, LIKENESS[each]) >= _MOSTLY
                )
                found = next(likes, "")
        elif column.kind in {"role", "aimak", "village", "phone"} and not column.says:
            is_own = LIKENESS.get(column.kind)
            mine = share_of(texts, is_own) if is_own else 0.0
            if mine < _HALF and share_of(texts, is_like_person) >= _MOSTLY:
                found = "full_name"
            elif column.kind != "phone" and share_of(texts, is_like_phone) >= _MOSTLY:
                found = "phone"
        if found:
            values = {"letter": column.letter, "heading": column.header, "example": texts[0]}
            doubts.append((column.letter, Problem("roster_column_doubt", values)))
    return tuple(doubts)
