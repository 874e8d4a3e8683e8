"""Aimaks as people write them, found among the names of the classifier."""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.places import AiylAimak, aimaks_of, aiyl_aimaks

_ALIKE = 0.85
# «Ат-Башынский айыл аймагы», «Казыбекский АО»: only the name itself tells aimaks apart.
_BODY = re.compile(r"\b(?:аиыл\w*|аимак\w*|аимаг\w*|окмот\w*|округ\w*|ао|аа|а о|а а)\b")
_ENDING = re.compile(r"(?:инскии|ынскии|енскии|уускии|скии)\b")


@lru_cache(maxsize=4096)
def find_aimak(text: str, district_soate8: str = "") -> AiylAimak | None:
    """Return the aimak a text names within a district, or anywhere; None where it is not sure."""
    wanted = _stem(text)
    known = aimaks_of(district_soate8) if district_soate8 else aiyl_aimaks()
    if not wanted:
        return None
    exact = [aimak for aimak in known if fold(aimak.name_ru) == fold(text)]
    same = exact or [aimak for aimak in known if _stem(aimak.name_ru) == wanted]
    alike = same or [
        aimak
        for aimak in known
        if SequenceMatcher(None, _stem(aimak.name_ru), wanted).ratio() >= _ALIKE
    ]
    return alike[0] if len(alike) == 1 else None


def names_aimak(text: str) -> bool:
    """Say whether a text is an aimak's name of the classifier, in whatever district."""
    wanted = _stem(text)
    return bool(wanted) and wanted in _stems()


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    return frozenset(_stem(aimak.name_ru) for aimak in aiyl_aimaks())


@lru_cache(maxsize=4096)
def _stem(text: str) -> str:
    """Return a name without «айыл аймагы» and without the Russian adjective's ending."""
    bare = " ".join(_BODY.sub(" ", fold(text)).split())
    return _ENDING.sub("", bare)


def official_name(text: str, aimak: AiylAimak) -> str:
    """Return the classifier's name where only «айыл аймагы» or «АО» was written beside it."""
    bare = " ".join(_BODY.sub(" ", fold(text)).split())
    return aimak.name_ru if bare == fold(aimak.name_ru) else text
