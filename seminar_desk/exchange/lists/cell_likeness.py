"""What the texts of a column look like: people, phones, years, roles, ticks."""

import re
from collections.abc import Callable, Sequence

from seminar_desk.domain.aimak_names import names_aimak
from seminar_desk.domain.lists import roster_words
from seminar_desk.domain.lists.cell_people import people_in
from seminar_desk.domain.lists.role_words import role_of
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.names import looks_like_surname, tidy_phone

_PAIR = 2
_MOSTLY = 0.6
_PHONE_DIGITS = 9
_YEAR = re.compile(r"(?:19[2-9]\d|20[01]\d)")
# A person's number in the cell of the name: «1. Асанов», «2) Осмонова».
LEADING_NUMBER = re.compile(r"^\d{1,5}\s*[.)]\s*(?=\D)")
_PERSON = re.compile(r"[^\W\d_][^\d_:;/()]*")
# Where a name ends in a cell that says more: «Асанов Бакыт, глава АО», «Асанов Бакыт (гость)».
_AFTER_A_NAME = re.compile(r"[,;(:\n]|\s[-–—]\s|\s[–—]|[–—]\s")
_NAME_WORDS = range(2, 6)
_LONGEST_PERSON = 70
_TICKS = frozenset("+ v х x × ✓ ✔ ☑ √ 1 * да ооба yes бар есть".split())


def share_of(texts: Sequence[str], is_like: Callable[[str], bool]) -> float:
    """Return which part of the texts looks like something."""
    return sum(map(is_like, texts)) / len(texts) if texts else 0.0


def names_given_first(heading: str, texts: Sequence[str]) -> bool:
    """Say whether a column has «Данияр Асанов»: by its heading, or by most of its names."""
    said = roster_words.given_name_first(heading)
    orders = [order for order in map(is_given_first, texts) if order is not None]
    if said and heading and any(orders):
        return True
    return len(orders) > 1 and sum(orders) > _MOSTLY * len(orders)


def is_given_first(text: str) -> bool | None:
    """Say whether a whole name has its surname behind; None where it does not show."""
    words = LEADING_NUMBER.sub("", text).split()[:_PAIR]
    if len(words) < _PAIR or not all(word[0].isalpha() for word in words):
        return None
    first, second = map(looks_like_surname, words)
    return second if first != second else None


def is_tick(text: str) -> bool:
    """Say whether a cell is marked and nothing else."""
    return text.strip().casefold() in _TICKS


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
        and role_of(text).code == "other"
    )


def holds_person(text: str) -> bool:
    """Say whether a whole name stands in a text, alone or with more around it."""
    if is_like_person(text):
        return True
    pieces = _AFTER_A_NAME.split(LEADING_NUMBER.sub("", text))
    return any(is_like_person(piece.strip(" .")) for piece in pieces[:3])


def names_somebody(text: str) -> bool:
    """Say whether a whole name can be read out of a text, wherever it stands in it."""
    return any(len(person.name.split()) >= _PAIR for person in people_in(text).people)


def is_like_name_word(text: str) -> bool:
    """Say whether a text could be a surname or a given name alone."""
    text = LEADING_NUMBER.sub("", text)
    return _PERSON.fullmatch(text) is not None and text[0].isupper() and len(text.split()) <= _PAIR


def is_like_phone(text: str) -> bool:
    """Say whether a text has digits enough for a phone, and is one."""
    return sum(map(str.isdigit, text)) >= _PHONE_DIGITS and tidy_phone(text) is not None


def _is_like_sex(text: str) -> bool:
    """Say whether a text is a sex beyond doubt: a lone «V», «а», «э» may be anything."""
    return roster_words.sex_of(text) != "unknown" and fold(text) in _CLEAR_SEXES


_CLEAR_SEXES = frozenset(
    fold(word)
    for word in "м ж муж жен мужской женский мужчина женщина эркек аял male female".split()
)
# Each kind of column that its contents can tell.
LIKENESS: dict[str, Callable[[str], bool]] = {
    "sex": _is_like_sex,
    "phone": is_like_phone,
    "birth_year": lambda text: (
        _YEAR.search(text) is not None and len(text) <= len("31.12.1999 г.р.")
    ),
    "role": lambda text: role_of(text).code != "other",
    "aimak": names_aimak,
    "number": lambda text: text.rstrip(".)").isdigit(),
}


# What stands in these columns says enough, whatever the heading: «Кем работает», «Сотка».
TOLD_BY_CONTENT = frozenset({"role", "phone"})
