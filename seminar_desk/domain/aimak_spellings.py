"""How each aimak may be spelt, from the surest spelling to the loosest, and slips of them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.places import AiylAimak, aimaks_of, aiyl_aimaks
from seminar_desk.domain.slips import slips_between

_ADJECTIVE = re.compile(r"(?<=.{2})ск(?:ии|ои|ого|ому|им|ом|ая|ую|ое|ие|их|ими|и|ы|и)$")
_TAIL = re.compile(r"(?<=.{3})(?:ин|ын|ен|он|н)$")
_VOWEL_AT_END = re.compile(r"(?<=.{3})[аеиоуыя]$")
_KYRGYZ_CASE = re.compile(r"(?<=.{4})(?:[нтд][ыиу]н|[нтд][аео]н|[гк][аео]|[тд][аео]|[лдт][ыиу]к)$")
_VOWELS = str.maketrans(dict.fromkeys("еоуыэюия", "*"))
_LEFT_OUT = frozenset(("им", "имени", "атындагы", "имен"))
_SHORTEST_SLIPPED, _LONG = 5, 9


def joined(tokens: Iterable[str]) -> str:
    """Return a name without spaces, «им.» and initials."""
    return "".join(token for token in tokens if len(token) > 1 and token not in _LEFT_OUT)


def stem_of(word: str) -> str:
    """Return a name without a Russian adjective's ending."""
    return _ADJECTIVE.sub("", word)


def is_adjective(word: str) -> bool:
    """Say whether a word has a Russian adjective's ending."""
    return _ADJECTIVE.search(word) is not None


def _shapes(stem: str) -> set[str]:
    """Return what is left of a name without the endings that adjectives give it."""
    found = {stem, _TAIL.sub("", stem)}
    if stem.endswith(("ин", "ын", "ен")):
        found.add(stem[:-1])
    return found | {_VOWEL_AT_END.sub("", shape) for shape in found}


@cache
def spellings() -> dict[AiylAimak, tuple[frozenset[str], ...]]:
    """Return each aimak's spellings from the surest to the loosest."""
    found: dict[AiylAimak, tuple[frozenset[str], ...]] = {}
    for aimak in aiyl_aimaks():
        texts = [joined(fold(name).split()) for name in (aimak.name_ru, aimak.name_ky)]
        whole = frozenset(texts)
        stems = whole | {stem_of(text) for text in texts} | set(_of_a_person(aimak))
        shapes = frozenset(shape for stem in stems for shape in _shapes(stem_of(stem)))
        loose = frozenset(shape.translate(_VOWELS) for shape in shapes)
        found[aimak] = (whole, frozenset(stems), shapes | stems, loose)
    return found


def _of_a_person(aimak: AiylAimak) -> list[str]:
    """Return what an aimak named after somebody is called for short: the surname alone."""
    words = fold(aimak.name_ky).split()
    if " " not in aimak.name_ky or "-" in aimak.name_ky:
        return []
    named = [word for word in words if len(word) > 1 and word not in _LEFT_OUT]
    last = [named[-1], "".join(named)]
    return [*last, *(f"{word}а" for word in last)]


@cache
def _index(district: str) -> tuple[Mapping[str, frozenset[AiylAimak]], ...]:
    known = set(aimaks_of(district)) if district else set(aiyl_aimaks())
    tiers: list[dict[str, set[AiylAimak]]] = [defaultdict(set) for _ in range(4)]
    for aimak, keys in spellings().items():
        if aimak in known:
            for tier, words in zip(tiers, keys, strict=True):
                for word in words:
                    tier[word].add(aimak)
    return tuple({key: frozenset(found) for key, found in tier.items()} for tier in tiers)


@cache
def _beginnings(district: str) -> frozenset[str]:
    return frozenset(key[:3].translate(_VOWELS) for tier in _index(district) for key in tier)


@lru_cache(maxsize=16384)
def candidates(word: str, district: str, *, loose: bool = True) -> frozenset[AiylAimak]:
    """Return whom a spelling may mean, by the surest way of reading it that finds anybody."""
    if word[:3].translate(_VOWELS) not in _beginnings(district):
        return frozenset()
    whole, stems, shapes, loosest = _index(district)
    stem = stem_of(word)
    if found := whole.get(word) or stems.get(stem):
        return found
    said = _shapes(stem) | {_KYRGYZ_CASE.sub("", stem)}
    near = frozenset(aimak for shape in said for aimak in shapes.get(shape, ()))
    if near or not loose:
        return near
    return loosest.get(stem.translate(_VOWELS), frozenset())


def looked_up(word: str, district: str) -> AiylAimak | None:
    """Return the one aimak that a spelling means."""
    found = candidates(word, district)
    return next(iter(found)) if len(found) == 1 else None


def slipped(word: str, district: str) -> AiylAimak | None:
    """Find the one aimak that a letter or two of the name were mistyped of."""
    if len(word) < _SHORTEST_SLIPPED or candidates(word, ""):
        return None
    limit = 2 if len(word) >= _LONG else 1
    stem = stem_of(word)
    known = aimaks_of(district) if district else aiyl_aimaks()
    near: dict[AiylAimak, int] = {}
    for aimak in known:
        _, stems, _, _ = spellings()[aimak]
        near[aimak] = min(
            min(slips_between(stem, key, limit), slips_between(word, key, limit)) for key in stems
        )
    best = min(near.values(), default=limit + 1)
    nearest = [aimak for aimak, slips in near.items() if slips <= best + 1 and slips <= limit]
    return nearest[0] if best <= limit and len(nearest) == 1 else None


@cache
def names_of_people() -> frozenset[str]:
    """Return the spellings of aimaks that are named after somebody."""
    named = [aimak for aimak in aiyl_aimaks() if _of_a_person(aimak)]
    return frozenset(name for aimak in named for name in _of_a_person(aimak)) | {
        stem_of(joined(fold(aimak.name_ru).split())) for aimak in named
    }


@cache
def all_spellings() -> frozenset[str]:
    """Return every aimak's spellings but the loosest."""
    return frozenset(key for tiers in spellings().values() for tier in tiers[:3] for key in tier)
