"""What a section's heading, a sheet's tab or a title above a list says of all its people."""

import re
from dataclasses import dataclass
from functools import lru_cache

from seminar_desk.domain.aimak_names import (
    find_aimak,
    has_office,
    mentioned_aimak,
    names_aimak,
    names_council,
    names_village,
)
from seminar_desk.domain.lists.role_words import is_role_word, names_work, role_of
from seminar_desk.domain.numbered_text import count_in, without_count
from seminar_desk.domain.people.folding import fold


@dataclass(frozen=True, slots=True)
class SectionReading:
    """Hold what a heading says: words for the aimak and the role, how many people.

    `roles` are the codes that the role's words mean: several have to be asked, none is «other» in
    these words. `organisation` is a school or an office that is no aimak's. A heading that
    `is_understood` not says nothing that is known, or may mean two things.
    """

    text: str
    aimak: str = ""
    role: str = ""
    roles: tuple[str, ...] = ()
    count: int | None = None
    organisation: str = ""
    is_understood: bool = False


_PARTS = re.compile(r"\s*(?:[:;,|/(\n]|\s[-–—]+\s?|[–—])\s*(?!о\b|а\b|к\b)")
_SIGNS = " \t:;,.()–—-"
_ORGANISATION = re.compile(
    r"\b(?:рга|раиадминистрац\w*|госадминистрац\w*|администрац\w*|школ\w*|сш|мектеп\w*|мектеб\w*|"
    r"лице\w*|гимнази\w*|больниц\w*|оорукана\w*|фап|гсв|клуб\w*|библиотек\w*|китепкана\w*|отдел\w*|"
    r"болум\w*|управлени\w*|башкармалы\w*|министерств\w*|агентств\w*|агенттиг\w*|фонд\w*|нпо|оо|"
    r"оюл|ассоциац\w*|кооператив\w*|детсад\w*|бакча\w*|полици\w*|милици\w*|суд|прокуратур\w*|"
    r"раикенеш\w*|сцхоол|хоспитал|нго|минис\w*|редакци\w*|газет\w*)\b"
)
_GROUP = re.compile(
    r"\b(?:приглашен\w*|чакырыл\w*|гост[ьи]?\w*|конок\w*|аксакал\w*|жител\w*|тургун\w*|учител\w*|"
    r"мугалим\w*|врач\w*|дарыгер\w*|молодеж\w*|жаштар\w*|женщин\w*|аялдар\w*|ветеран\w*|"
    r"общественност\w*|коомчулу\w*|волонт[её]р\w*|ыктыярч\w*|медик\w*|педагог\w*|спортсмен\w*|"
    r"предпринимател\w*|ишкер\w*|фермер\w*|активист\w*|представител\w*|окул\w*|аппарат\w*|проч[еи]\w*|"
    r"друг[ио]\w*|башка\w*|наблюдател\w*|тренер\w*|организатор\w*|пенсионер\w*|старост\w*|имам\w*|"
    r"резерв\w*|журналист\w*|сми|гуес\w*|инвитед|отхер\w*|ресиден\w*|теачер\w*|елдерс|еутх|еунг|стафф)\b"
)
# «АЙЫЛ СЫЙМЫКТАРЫ»: a village's, where no aimak is spoken of behind it.
_OF_VILLAGE = re.compile(r"аиыл\w* (?!.*\b(?:аимак|аимаг|окмот|округ|управ|аа\b|ао\b)).*")
_MOST_WORDS_OF_A_NAME, _MOST_WORDS_OF_ANOTHER = 3, 4


@lru_cache(maxsize=4096)
def read_section(text: str, district_soate8: str = "") -> SectionReading:
    """Read a heading; a village, a school and a bare «Кеңеш» are no aimak."""
    bare = without_count(text)
    role = role_of(bare)
    codes = () if role.code == "other" else (role.code, *role.others)
    if names_council(bare) and len(bare.split()) == 1:
        return SectionReading(bare, role=bare, roles=codes, count=count_in(text))
    aimak = _aimak(bare, district_soate8)
    words = _role_words(bare, aimak) if codes or _speaks_of_people(bare) else ""
    is_organisation = not aimak and not codes and _is_organisation(bare)
    return SectionReading(
        text=bare,
        aimak=aimak,
        role=words or (bare if is_organisation else ""),
        roles=codes,
        count=count_in(text),
        organisation=bare if is_organisation else "",
        is_understood=bool(aimak or words or is_organisation) and len(codes) <= 1,
    )


def _speaks_of_people(bare: str) -> bool:
    return _GROUP.search(fold(bare)) is not None


def _is_organisation(bare: str) -> bool:
    is_short = len(bare.split()) <= _MOST_WORDS_OF_ANOTHER and "__" not in bare
    return is_short and _ORGANISATION.search(fold(bare)) is not None


def _aimak(bare: str, district: str) -> str:
    """Return the words that name the aimak, the classifier's where they cannot be cut out."""
    parts = [part.strip(_SIGNS) for part in _PARTS.split(bare)]
    named = [part for part in parts if _is_aimak(part, district)]
    if named:
        return _shortened(named[0], district) if len(named) == 1 else ""
    found = None if names_council(bare) else mentioned_aimak(bare, district)
    return found.aimak.name_ru if found else ""


def _shortened(words: str, district: str) -> str:
    """Return the aimak's name alone where a sentence speaks of it."""
    if names_aimak(words) or _is_unknown_aimak(words):
        return words
    found = find_aimak(words, district)
    return found.name_ru if found else words


def _is_aimak(words: str, district: str) -> bool:
    if role_of(words).code != "other" or names_council(words) or _speaks_of_people(words):
        return False
    known = names_aimak(words) or find_aimak(words, district) is not None
    return known or _is_unknown_aimak(words)


def _is_unknown_aimak(words: str) -> bool:
    """Say whether «Жаңы-Жол айыл аймагы» names an aimak that the classifier does not know."""
    named = [
        word for word in words.split() if not is_role_word(word) and not has_office(f"x {word}")
    ]
    return (
        has_office(words)
        and not _OF_VILLAGE.fullmatch(fold(words))
        and not names_village(words)
        and 0 < len(named) <= _MOST_WORDS_OF_A_NAME
        and all(word[0].isupper() or not word[0].isalpha() for word in named)
        and not _speaks_of_people(words)
        and _ORGANISATION.search(fold(words)) is None
    )


def _role_words(bare: str, aimak: str) -> str:
    """Return the heading without the part that is only the aimak's."""
    parts = [part.strip(_SIGNS) for part in _PARTS.split(bare)]
    kept = [part for part in parts if part and part != aimak]
    if len(kept) == len([part for part in parts if part]):
        return bare
    spoken = [part for part in kept if names_work(part) or _speaks_of_people(part)]
    return ", ".join(spoken) or bare
