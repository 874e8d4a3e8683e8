"""Titles between rows that are about no group of people: villages, districts, days, pages."""

import re

from seminar_desk.domain.aimak_names import names_village
from seminar_desk.domain.lists.list_doubts import days_in
from seminar_desk.domain.lists.named_districts import districts_in
from seminar_desk.domain.people.folding import fold

VILLAGE, PLACE, DAY, PAGE = "village", "place", "day", "page"
_LARGER_PLACE = re.compile(
    r"\b(?:раион\w*|р н|област\w*|обл|облус\w*|шаар\w*|город\w*|г|гор|дистрикт|регион\w*)\b"
)
_NO_VILLAGE = re.compile(
    r"\b(?:ул|улиц\w*|школ\w*|сш|мектеп\w*|кочо\w*|участ\w*|жител\w*|актив\w*)\b"
)
_DAY = re.compile(
    r"(?:\d{1,2} (?:(?:и|ыи|ои) )?(?:ден|дня|кун|кунг\w*|даи)|(?:ден|кун|даи) \d{1,2}"
    r"|(?:перв|втор|трет)\w+ ден|(?:биринчи|экинчи|учунчу) кун|(?:фирст|секонд|тхирд) даи)"
)
_PAGE = re.compile(
    r"(?:(?:страниц\w*|стр|лист|барак|бет|паге) \d{1,3}(?: (?:из|оф) \d{1,3})?"
    r"|\d{1,3} (?:страница|стр|лист|барак|бет)|(?:продолжение|уланды\w*|континуе\w*)(?: .*)?)"
)
_YEAR_OF_NO_DAY = 2000
_MOST_WORDS = 4


def plain_kind(text: str) -> str:
    """Return what a title is about when it says nothing of people; nothing where it may."""
    folded = fold(text)
    words = folded.split()
    if _PAGE.fullmatch(folded):
        return PAGE
    if len(words) > _MOST_WORDS:
        return ""
    if _DAY.fullmatch(folded) or days_in(text, _YEAR_OF_NO_DAY):
        return DAY
    is_marked = names_village(text)
    is_larger = _LARGER_PLACE.search(folded) is not None
    if is_larger and (is_marked or districts_in(text)):
        return PLACE
    if len(text.split()) == 1 and districts_in(text):
        return PLACE
    return VILLAGE if is_marked and not _NO_VILLAGE.search(folded) else ""
