"""Tell a group's name from a person's by the people around it: «Женсовет» among whole names."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar_desk.domain.lists.cell_pieces import INITIAL, NUMBER, PATRONYMIC
from seminar_desk.domain.people import names
from seminar_desk.exchange.lists import row_texts

_MOSTLY, _NEARLY_ALL = 0.6, 0.7
_FEWEST = 3
_MOST_WORDS = 5
_SAMPLED = 200


@dataclass(frozen=True, slots=True)
class NamesAround:
    """Hold how a column writes its people: with a number before each, in capitals.

    `have_more`: something stands beside nearly each of them.
    """

    is_whole: bool = False
    is_numbered: bool = False
    is_in_capitals: bool = False
    have_more: bool = False

    def is_group(self, text: str) -> bool:
        """Say whether a text is written otherwise than they are, with no sign of a name in it."""
        is_numbered = _is_numbered(text)
        words = NUMBER.sub("", text).split()
        if not self.is_whole or not words or len(words) > _MOST_WORDS:
            return False
        if (is_numbered and self.is_numbered) or any(map(_is_of_name, words)):
            return False
        is_capital = text.isupper() and not self.is_in_capitals
        return is_capital or self.have_more or not row_texts.is_person(text)


def names_around(rows: Sequence[tuple[str, int]]) -> NamesAround:
    """Return how people are written: the name of each row, and how many cells it has."""
    rows = rows[:_SAMPLED]
    people = [text for text, _ in rows if row_texts.is_person(text)]
    alone = [text for text, cells in rows if cells == 1 and row_texts.is_person(text)]
    count = len(people)
    return NamesAround(
        is_whole=count >= _FEWEST and count >= _MOSTLY * len(rows),
        is_numbered=sum(map(_is_numbered, people)) >= _MOSTLY * count,
        is_in_capitals=sum(map(str.isupper, people)) >= _MOSTLY * count,
        have_more=count - len(alone) >= _NEARLY_ALL * count,
    )


def _is_numbered(text: str) -> bool:
    return NUMBER.match(text.strip()) is not None


def _is_of_name(word: str) -> bool:
    """Say whether a word is a surname's, a father's name, or somebody's initial."""
    is_initial = word.endswith(".") and INITIAL.fullmatch(word) is not None
    bare = word.strip(".,")
    is_name = names.looks_like_surname(bare) or PATRONYMIC.fullmatch(bare) is not None
    return bool(bare) and (is_initial or is_name)
