"""What one text of a row may be by itself: a person, a title of a table, a footnote."""

import re

from seminar_desk.domain.aimak_names import has_office
from seminar_desk.domain.lists.cell_people import people_in
from seminar_desk.domain.lists.role_words import role_of
from seminar_desk.domain.numbered_text import without_count
from seminar_desk.domain.people.names import is_particle
from seminar_desk.exchange.lists.list_sections import is_list_title, title_of

_EXAMPLE_MARKS = frozenset(
    mark + sign
    for mark in ("пример", "мисал", "example", "образец", "үлгү")
    for sign in ("", ":", ".", ",", ")")
)
_PHONE = re.compile(r"(?i)\b(?:тел|моб|сот|факс|phone|tel)\w*[.:\s]*\d")
_FIGURES_OF_A_PHONE = 5
_LONGEST_TITLE = 90
_PAIR = 2


def is_example(text: str) -> bool:
    """Say whether a text begins as the example of a form does."""
    return text.split(maxsplit=1)[0].casefold() in _EXAMPLE_MARKS


def is_person(text: str) -> bool:
    """Say whether a whole name stands in a text."""
    names = (person.name for person in people_in(without_count(text)).people)
    return any(
        len(name.split()) >= _PAIR
        and not _PHONE.search(name)
        and all(len(word) > 1 or is_particle(word) for word in name.split())
        and not _names_office(name)
        for name in names
    )


def is_person_of_office(text: str) -> bool:
    """Say whether a name stands behind its role: «Глава Ак-Музского АО Асанов Бакыт»."""
    return any(one.role and not _names_office(one.name) for one in people_in(text).people)


def is_lone_title(text: str) -> bool:
    """Tell a title from people where the list has one column."""
    if is_of_list(text):
        return True
    return not is_person(text) and (title_of(text).is_understood or is_footnote(text))


def is_of_list(text: str) -> bool:
    """Say whether a text only names what follows: «Список участников», «Депутаты:»."""
    return text.rstrip().endswith(":") or (is_list_title(text) and ":" not in text)


def is_footnote(text: str) -> bool:
    """Say whether a text has a phone or a line for a signature in it, as no title has."""
    has_phone = sum(map(str.isdigit, text)) >= _FIGURES_OF_A_PHONE or _PHONE.search(text)
    return "__" in text or bool(has_phone) or len(text) > _LONGEST_TITLE


def _names_office(text: str) -> bool:
    """Say whether what stands behind a role is more of it: «ДЕПУТАТЫ АЙЫЛНЫХ КЕНЕШЕЙ»."""
    return has_office(text) or role_of(text).code != "other"
