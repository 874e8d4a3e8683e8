"""Aimaks as people write them: adjective or bare name, «АО» or number beside it, a slip in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from seminar_desk.domain.aimak_spellings import (
    all_spellings,
    candidates,
    is_adjective,
    joined,
    looked_up,
    names_of_people,
    slipped,
    spellings,
    stem_of,
)
from seminar_desk.domain.numbered_text import without_count
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.places import AiylAimak

_BODY = re.compile(
    r"(?:аа|ао|ааа|аиыл|аиыл[бднч]\w*|аиил\w*|аил|аилн\w*|аимак\w*|аимаг\w*|окмот\w*|окмет\w*|"
    r"округ\w*|управ\w*|селск\w*|муниципал\w*|мсу|жоб|оброз\w*)"
)
_COUNCIL = re.compile(r"(?:ак|кенеш\w{0,6}|кенаш\w*|коунцил)")
_OF_A_VILLAGE = frozenset("аиыл аиылныи аиылного аиылдык аиылнои аилныи".split())
_BODY_BEFORE = frozenset(("ао", "аа", "аимак", "окмоту"))
_OF_A_COUNCIL = re.compile(r"кенеш(?:и|а|е|у|инин|тин|ке|те|тен|ине|инен|ом|ем)?")
_VILLAGE_BEFORE = frozenset(
    "с сел село села селе селу селение кыштак кыштагы пос поселок участок ул улица улицы улице "
    "г гор город дер деревня виллаге мкр местечко урочище школа школы школе сш им имени".split()
)
_VILLAGE_BEHIND = re.compile(
    r"(?:аиылы\w*|кыштаг\w*|кочосу\w*|шаары\w*|раион\w*|област\w*|облус\w*)"
)
_OTHER_HOUSE = re.compile(
    r"(?:школ\w*|сш|мектеп\w*|мектеб\w*|гимнази\w*|лице\w*|детсад\w*|бакча\w*|колхоз\w*|совхоз\w*|"
    r"клуб\w*|фап|мечет\w*|мечит\w*|больниц\w*|ооруканас\w*|сцхоол|школы|улиц\w*|кочо\w*|коч)"
)
_LONGEST = 5
_SHORTEST_AMONG_WORDS = 5


@dataclass(frozen=True, slots=True)
class AimakMention:
    """Hold an aimak that a text names, the words that name it, and what else stands there.

    `rest` is folded; `council`: it is named as the home of its council, «депутат Ак-Музского АК».
    """

    aimak: AiylAimak
    rest: str
    council: bool


@lru_cache(maxsize=8192)
def find_aimak(text: str, district_soate8: str = "") -> AiylAimak | None:
    """Return the aimak a text names within a district, or anywhere; None where it is not sure.

    A village, a school, a street or a district of that name is none. A slip never leads to one
    aimak where another of the district is as near.
    """
    tokens = _tokens(text)
    if not tokens or _is_of_a_village(tokens, 1):
        return None
    bare = _without_body(tokens)
    if bare:
        word = joined(bare)
        found = looked_up(word, district_soate8) or slipped(word, district_soate8)
        if found:
            return found
    mentions = [found for found in _scan(tokens, district_soate8) if found.has_body]
    named = {found.aimak for found in mentions}
    return named.pop() if len(named) == 1 else None


@lru_cache(maxsize=8192)
def names_aimak(text: str) -> bool:
    """Say whether a text is an aimak's name of the classifier, in whatever district."""
    tokens = _tokens(text)
    if not tokens or _is_of_a_village(tokens, 1):
        return False
    bare = _without_body(tokens)
    return bool(bare) and bool(candidates(joined(bare), ""))


@lru_cache(maxsize=8192)
def mentioned_aimak(text: str, district_soate8: str = "") -> AimakMention | None:
    """Return the one aimak that a longer text names, with the words around it.

    Without a district it may be a namesake in another one: only the name is sure.
    """
    tokens = _tokens(text)
    found = _scan(tokens, district_soate8)
    if any(map(_OTHER_HOUSE.fullmatch, tokens)):
        found = [one for one in found if one.has_body or one.council]
    if len({mention.aimak for mention in found}) != 1:
        whole = None if found else find_aimak(text, district_soate8)
        return AimakMention(whole, "", council=False) if whole else None
    left = [token for place, token in enumerate(tokens) if not _inside(place, found)]
    return AimakMention(found[0].aimak, " ".join(left), any(one.council for one in found))


def names_council(text: str) -> bool:
    """Say whether a text is a council and no more, «Кеңеш», which is an aimak's name as well."""
    tokens = _tokens(text)
    return any(map(_OF_A_COUNCIL.fullmatch, tokens)) and all(
        _OF_A_COUNCIL.fullmatch(token) or token in _OF_A_VILLAGE for token in tokens
    )


def has_office(text: str) -> bool:
    """Say whether a text speaks of an aimak or its office, «айыл аймагы», «АО», known or not."""
    tokens = _tokens(text)
    places = [
        place
        for place, token in enumerate(tokens)
        if _BODY.fullmatch(token) and not token.startswith("селск")
    ]
    return bool(places) and len(tokens) > len(places)


@lru_cache(maxsize=8192)
def without_places(text: str) -> str:
    """Return a text's folded words without villages, schools and aimaks, bodies left standing.

    So «житель с. Кенеш» and «Ак Музский а/о» speak of no council.
    """
    text = _TITLED_AK.sub(" ", text)
    tokens = _tokens(text, keep_numbers=True)
    tokens = _without_villages(tokens)
    found = _scan(tokens, "", is_sure=False)
    return " ".join(token for place, token in enumerate(tokens) if not _inside(place, found))


def names_village(text: str) -> bool:
    """Say whether a text is a village, a street or the like: «с. Кенеш», «Баетов айылы»."""
    tokens = _tokens(text)
    if len(tokens) < 2:  # noqa: PLR2004  # the word and the name
        return False
    marked = tokens[0] in _VILLAGE_BEFORE and text.strip()[:2].strip().islower()
    return marked or _VILLAGE_BEHIND.fullmatch(tokens[-1]) is not None


# «Ак Жар», «Ак-Терек»: a place; the council is «АК».
_TITLED_AK = re.compile(r"\b[АA][кk](?:-\w+|\s(?=[А-ЯЁӨҮҢ][а-яёөүң])(?![Кк]е[нң]еш)\w+)")


def _tokens(text: str, *, keep_numbers: bool = False) -> list[str]:
    if not keep_numbers:
        text = without_count(text)
    words = fold(text).split()
    tokens: list[str] = []
    for word in words:
        if tokens and tokens[-1] == "а" and word in {"о", "а", "к"}:
            tokens[-1] = f"а{word}"
        else:
            tokens.append(word)
    return tokens


def _without_body(tokens: list[str]) -> list[str]:
    """Return the name alone, nothing where a school, a district or a village is meant."""
    if any(map(_OTHER_HOUSE.fullmatch, tokens)):
        return []
    left = [token for token in tokens if not _BODY.fullmatch(token)]
    if len(left) > 1 and len(left) < len(tokens) and _COUNCIL.fullmatch(left[-1]):
        left = left[:-1]
    if any(map(_VILLAGE_BEHIND.fullmatch, left[1:])):
        return []
    return left


def _without_villages(tokens: list[str]) -> list[str]:
    """Drop «с. Кенеш», «Кенеш айылы», «школа им. Ленина» with what they name."""
    kept: list[str] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        following = tokens[place + 1] if place + 1 < len(tokens) else ""
        if token in _VILLAGE_BEFORE and len(following) > 1:
            place += 2
            while place < len(tokens) and _is_of_a_name(tokens[place - 1], tokens[place]):
                place += 1
        elif kept and _VILLAGE_BEHIND.fullmatch(token) and not _is_office_at(tokens, place + 1):
            kept.pop()
            place += 1
        else:
            kept.append(token)
            place += 1
    return kept


def _is_of_a_village(tokens: list[str], place: int) -> bool:
    """Say whether «с.», «ул.», «школа им.» stand before; «С. Юсупов» and «им.» may be a name's."""
    if not place or tokens[place - 1] not in _VILLAGE_BEFORE:
        return False
    if tokens[place - 1] in {"с", "им", "имени"}:
        names_person = any(
            stem_of(joined(tokens[place : place + width])) in names_of_people() for width in (1, 2)
        )
        return not names_person or any(map(_OTHER_HOUSE.fullmatch, tokens[:place]))
    return True


def _is_of_a_name(before: str, token: str) -> bool:
    """Say whether two words are one place's: «ак жар», «кара суу», «им ленина»."""
    return before in {"им", "имени"} or before + stem_of(token) in all_spellings()


def _is_office_at(tokens: list[str], place: int) -> bool:
    return place < len(tokens) and bool(
        _BODY.fullmatch(tokens[place]) or _COUNCIL.fullmatch(tokens[place])
    )


@dataclass(frozen=True, slots=True)
class _Named:
    aimak: AiylAimak
    first: int
    last: int
    has_body: bool
    council: bool


def _inside(place: int, found: Iterable[_Named]) -> bool:
    return any(one.first <= place < one.last for one in found)


def _scan(tokens: list[str], district: str, *, is_sure: bool = True) -> list[_Named]:
    """Find aimaks among other words; a short bare name counts only beside «АО» or «АК».

    `is_sure`: only who can be told from others; the words «айыл аймагы» count as the name's.
    """
    found: list[_Named] = []
    place = 0
    while place < len(tokens):
        for width in range(min(_LONGEST, len(tokens) - place), 0, -1):
            one = _at(tokens, place, width, district, is_sure=is_sure)
            if one:
                last = _past_body(tokens, one.last) if is_sure else one.last
                found.append(_Named(one.aimak, place, last, one.has_body, one.council))
                place = last - 1
                break
        place += 1
    return found


def _at(
    tokens: list[str], place: int, width: int, district: str, *, is_sure: bool
) -> _Named | None:
    window = tokens[place : place + width]
    word = joined(window)
    if not _may_be_name(tokens, place, width, word):
        return None
    before = tokens[place - 1] if place else ""
    behind, second = (*tokens[place + width :], "", "")[:2]
    has_body = _BODY.fullmatch(behind) is not None or before in _BODY_BEFORE
    council = before == "ак" or any(
        _COUNCIL.fullmatch(word) for word in (behind, second if has_body else "")
    )
    adjective = is_adjective(window[-1])
    if _OF_A_COUNCIL.fullmatch(word) and not has_body:
        return None
    if len(word) < _SHORTEST_AMONG_WORDS and not (has_body or council or adjective):
        return None
    named = candidates(word, district, loose=False)
    if not named or (is_sure and len({fold(aimak.name_ky) for aimak in named}) > 1):
        return None
    return _Named(min(named, key=attrgetter("soate14")), place, place + width, has_body, council)


def _may_be_name(tokens: list[str], place: int, width: int, word: str) -> bool:
    """Say whether neither the words nor what stands around them make another thing of them."""
    first, last = tokens[place], tokens[place + width - 1]
    if _BODY.fullmatch(first) or _BODY.fullmatch(last) or len(last) == 1:
        return False
    if len(first) == 1 and stem_of(word) not in names_of_people():
        return False
    behind = tokens[place + width] if place + width < len(tokens) else ""
    is_place = _VILLAGE_BEHIND.fullmatch(behind) and not _is_office_at(tokens, place + width + 1)
    return not (is_place or _is_of_a_village(tokens, place))


def _past_body(tokens: list[str], place: int) -> int:
    while place < len(tokens) and _BODY.fullmatch(tokens[place]):
        if _is_office_at(tokens, place + 1) and not _BODY.fullmatch(tokens[place + 1]):
            break  # «айылного кенеша» is the council's
        place += 1
    return place


def official_name(text: str, aimak: AiylAimak) -> str:
    """Return the classifier's name where it is written, in either language, with «АО» or without.

    The store keeps it in Russian; `places.said` says it in Kyrgyz. What says more stays.
    """
    bare = joined(_without_body(_tokens(text)))
    _, stems, _, _ = spellings()[aimak]
    return aimak.name_ru if stem_of(bare) in stems else text
