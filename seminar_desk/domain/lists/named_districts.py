"""Which districts a title or a file's name speaks of, in Russian, Kyrgyz or Latin letters."""

import re
from functools import cache

from seminar_desk.domain import places
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.places import District

# How a name goes on behind its stem, folded: «кочкор|ского», «ноокат|та»; no surname: «кочкор|ов».
_ADJECTIVE = re.compile("ск[а-я]{1,3}")
_CASE = re.compile("|[аеуы]|ом|лык|лук|[дт][аоу]н?|[дтн][ыу]н|[гк][аое]|н[аое]")
_A_DISTRICT = re.compile("раион[а-я]*|р|дистрикт")
# «Нарынская область», «Нарын шаары», «Кара-Сууйский АО» are not the districts of these names.
_SOMETHING_ELSE = re.compile("обл[а-я]*|шаар[а-я]*|город[а-я]*|ао|аа|аиыл[а-я]*|аимак[а-я]*")
_OBLASTS = frozenset({"нарын"})  # alone it is the oblast or its town


def districts_in(text: str) -> list[District]:
    """Return the districts of the classifier that a text names, a longer name before a shorter."""
    words = fold(text.replace("_", " ")).split()
    found: dict[str, District] = {}
    place = 0
    while place < len(words):
        for stem, district in _stems():
            if _begins(words[place:], stem):
                found.setdefault(district.soate8, district)
                place += len(stem) - 1
                break
        place += 1
    return list(found.values())


def _begins(words: list[str], stem: tuple[str, ...]) -> bool:
    *whole, last = stem
    if len(words) < len(stem) or words[: len(whole)] != whole:
        return False
    said = words[len(whole)]
    rest = said.removeprefix(last)
    is_adjective = bool(_ADJECTIVE.fullmatch(rest))
    if not said.startswith(last) or not (is_adjective or _CASE.fullmatch(rest)):
        return False
    following = words[len(stem)] if len(words) > len(stem) else ""
    if _SOMETHING_ELSE.fullmatch(following):
        return False
    is_certain = is_adjective or _A_DISTRICT.fullmatch(following) is not None
    return is_certain or " ".join(stem) not in _OBLASTS


@cache
def _stems() -> tuple[tuple[tuple[str, ...], District], ...]:
    """Return each spelling of each district without its ending, the longest first."""
    found: dict[tuple[str, ...], District] = {}
    for district in places.districts():
        names = (district.name_ru, district.name_ky, district.name_en, *district.variants)
        for name in names:
            words = [word for word in fold(name).split() if not _A_DISTRICT.fullmatch(word)]
            words[-1] = words[-1].removesuffix("скии")
            found.setdefault(tuple(words), district)
    return tuple(sorted(found.items(), key=lambda each: -len(each[0])))
