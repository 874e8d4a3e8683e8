"""Find a list's heading row and what each column holds, by its heading or by its contents."""

import re
from collections.abc import Callable, Mapping, Sequence

from seminar_desk.domain.aimak_names import names_aimak
from seminar_desk.domain.lists import role_words, roster, roster_words
from seminar_desk.domain.people.names import tidy_phone
from seminar_desk.exchange.table.table_file import Cell, Row, text_of
from seminar_desk.exchange.table.table_limits import column_letter

_SEARCHED_ROWS = 60
_SAMPLED_ROWS = 200
_SURE = 2
_SURE_WITHOUT_NAMES = 3
_MOSTLY = 0.6
_EXAMPLES = 3
_PHONE_DIGITS = 9
_YEAR = re.compile(r"(?:19[2-9]\d|20[01]\d)")
# A person's number in the cell of the name: «1. Асанов», «2) Осмонова».
LEADING_NUMBER = re.compile(r"^\d{1,5}\s*[.)]\s*(?=\D)")
# What a further column of one kind still says.
_NOTED = frozenset({"phone", "aimak", "village", "position"})
_PERSON = re.compile(r"[^\W\d_][^\d_:;/()]*")
_NAME_WORDS = range(2, 6)
_LONGEST_PERSON = 70


def heading_rows(rows: Sequence[Row]) -> tuple[int, ...]:
    """Return the indexes of the heading row, or of two that make one heading; empty without."""
    scores = [_score(row) for row in rows[:_SEARCHED_ROWS]]
    best = max(range(len(scores)), key=lambda index: (scores[index], -index), default=0)
    if not scores or scores[best] < _SURE:
        return _lone_heading(rows)
    for other in (best + 1, best - 1):
        if 0 <= other < len(scores) and _completes(rows[best], rows[other]):
            return tuple(sorted((best, other)))
    return (best,)


def _score(row: Row) -> int:
    kinds = _kinds(row)
    distinct = set(kinds.values())
    if distinct & set(roster.NAME_KINDS) or len(distinct) >= _SURE_WITHOUT_NAMES:
        return len(distinct)
    return 0


def _kinds(row: Row) -> dict[int, str]:
    found = {
        index: roster_words.heading_kind(cell)
        for index, cell in enumerate(row)
        if isinstance(cell, str) and cell
    }
    return {index: kind for index, kind in found.items() if kind}


def _completes(heading: Row, other: Row) -> bool:
    """Say whether a neighbouring row is the other half of a two-storey heading."""
    filled = [index for index, cell in enumerate(other) if text_of(cell)]
    kinds = _kinds(other)
    return len(filled) > 1 and len(kinds) == len(filled) and kinds != _kinds(heading)


def _lone_heading(rows: Sequence[Row]) -> tuple[int, ...]:
    """Find «ФИО» standing alone above a single column of names."""
    for index, row in enumerate(rows[:_SEARCHED_ROWS]):
        texts = [text_of(cell) for cell in row if text_of(cell)]
        if (
            len(texts) == 1
            and len(texts[0].split()) <= _SURE
            and roster_words.heading_kind(texts[0]) in roster.NAME_KINDS
        ):
            return (index,)
    return ()


def find_columns(
    rows: Sequence[Row],
    heading: Sequence[int],
    chosen: Mapping[int, str] | None = None,
) -> tuple[roster.RosterColumn, ...]:
    """Return one column for each that holds anything; `chosen` (index to kind) overrules all."""
    body = rows[heading[-1] + 1 :] if heading else rows
    width = max((len(row) for row in rows), default=0)
    samples = [_sample(body, index) for index in range(width)]
    headers = [_header(rows, heading, index) for index in range(width)]
    if chosen is None:
        kinds = _with_roles(_named(rows, heading, headers), samples)
        guesses = _guessed(samples, headers, kinds)
    else:
        kinds, guesses = {index: chosen.get(index, "ignore") for index in range(width)}, {}
    return tuple(
        roster.RosterColumn(
            index,
            column_letter(index),
            headers[index],
            kinds.get(index) or guesses.get(index, "ignore"),
            index in guesses,
            tuple(samples[index][:_EXAMPLES]),
        )
        for index in range(width)
        if headers[index] or samples[index]
    )


def _header(rows: Sequence[Row], heading: Sequence[int], index: int) -> str:
    texts = [text_of(rows[row][index]) for row in heading if index < len(rows[row])]
    return " ".join(text for text in texts if text)


def _sample(body: Sequence[Row], index: int) -> list[str]:
    texts: list[str] = []
    for row in body:
        if index < len(row) and (text := text_of(row[index])):
            if text == _lone_text(row) and len(row) > 1:
                continue
            texts.append(text)
            if len(texts) == _SAMPLED_ROWS:
                break
    return texts


def _lone_text(row: Row) -> str:
    """Return the text of a row that has only one, as titles of sections have."""
    texts = [text for cell in row if (text := text_of(cell))]
    return texts[0] if len(texts) == 1 else ""


def _named(rows: Sequence[Row], heading: Sequence[int], headers: Sequence[str]) -> dict[int, str]:
    """Return the kinds that headings name, each kind given to one column."""
    found: dict[int, str] = {}
    for row in heading:
        found.update(_kinds(rows[row]))
    if "given_name" in found.values() and "surname" not in found.values():
        first = next(index for index, kind in found.items() if kind == "given_name")
        found[first] = "full_name" if "full_name" not in found.values() else "given_name"
    places = {index for index, kind in found.items() if kind == "aimak"}
    for index in places:
        if roster_words.is_organisation(headers[index]) and len(places) > 1:
            found[index] = "position"
    taken: set[str] = set()
    for index in sorted(found):
        if found[index] == "role" and "role" in taken:
            found[index] = "position"
        if found[index] in taken:
            found[index] = "note" if found[index] in _NOTED else "ignore"
        elif found[index] not in roster.SHARED_KINDS:
            taken.add(found[index])
    return found


def _with_roles(kinds: dict[int, str], samples: Sequence[list[str]]) -> dict[int, str]:
    """Take «Должность, место работы» for roles where roles is what stands in it."""
    if "role" in kinds.values():
        return kinds
    for index, kind in kinds.items():
        roles = _share(samples[index], _LIKENESS["role"])
        others = _share(samples[index], names_aimak) if kind == "aimak" else 0
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

    for kind, is_like in _LIKENESS.items():
        if kind in kinds.values():
            continue
        shares = {
            index: _share(samples[index], is_like)
            for index in range(len(samples))
            if is_free(index, with_heading=kind in _TOLD_BY_CONTENT)
        }
        best = max(shares, key=lambda index: shares[index], default=None)
        if best is not None and shares[best] >= _MOSTLY:
            guesses[best] = kind
    if not has_names:
        free = [index for index in range(len(samples)) if is_free(index, with_heading=True)]
        guesses.update(_guessed_names(samples, free))
    return guesses


def _guessed_names(samples: Sequence[list[str]], free: Sequence[int]) -> dict[int, str]:
    shares = {index: _share(samples[index], is_like_person) for index in free}
    best = max(shares, key=lambda index: shares[index], default=None)
    if best is not None and shares[best] >= _MOSTLY:
        return {best: "full_name"}
    words = [index for index in free if _share(samples[index], _is_like_name_word) >= _MOSTLY]
    kinds = ("surname", "given_name", "patronymic")
    return dict(zip(words, kinds, strict=False)) if len(words) > 1 else {}


def _share(texts: Sequence[str], is_like: Callable[[str], bool]) -> float:
    return sum(map(is_like, texts)) / len(texts) if texts else 0.0


def is_like_person(text: str) -> bool:
    """Say whether a text has the look of a whole name: a few capitalised words, no figures."""
    text = LEADING_NUMBER.sub("", text)
    words = text.split()
    return (
        len(words) in _NAME_WORDS
        and len(text) <= _LONGEST_PERSON
        and _PERSON.fullmatch(text) is not None
        and words[0][0].isupper()
        and words[-1][:1].isupper()
        and role_words.role_of(text).code == "other"
    )


def _is_like_name_word(text: str) -> bool:
    text = LEADING_NUMBER.sub("", text)
    return _PERSON.fullmatch(text) is not None and text[0].isupper() and len(text.split()) <= _SURE


def _is_like_phone(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= _PHONE_DIGITS and tidy_phone(text) is not None


_LIKENESS: dict[str, Callable[[str], bool]] = {
    "sex": lambda text: roster_words.sex_of(text) != "unknown",
    "phone": _is_like_phone,
    "birth_year": lambda text: (
        _YEAR.search(text) is not None and len(text) <= len("31.12.1999 г.р.")
    ),
    "role": lambda text: role_words.role_of(text).code != "other",
    "aimak": names_aimak,
    "number": lambda text: text.rstrip(".)").isdigit(),
}


# What stands in these columns says enough, whatever the heading: «Кем работает», «Сотка».
_TOLD_BY_CONTENT = frozenset({"role", "phone", "sex"})


def is_column_numbers(row: Sequence[Cell]) -> bool:
    """Say whether a row only numbers the columns, as official forms do."""
    texts = [text_of(cell) for cell in row if text_of(cell)]
    return len(texts) > _SURE and texts == [str(place + 1) for place in range(len(texts))]
