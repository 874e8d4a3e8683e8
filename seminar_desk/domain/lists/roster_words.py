"""Words that offices write in the headings of lists and for the sexes, in three languages."""

import re
from functools import cache, lru_cache

from seminar_desk.domain.lists.role_words import any_of, patterns, role_of
from seminar_desk.domain.lists.roster import NAME_KINDS
from seminar_desk.domain.people.folding import fold

_LONGEST_HEADING = 80

# A star ends a stem; everything is folded, so spelling variants need no entries of their own.
_HEADINGS = {
    "number": "№|номер|n|nn|№ п/п|№ пп|п/п|пп|т/н|катар саны|катар номери|к/н|no|number",
    "full_name": (
        "фио|ф и о|ф а а|фаа|фамилия имя*|фамилиясы аты*|фамилия и имя|имя фамилия|фамилия и о|"
        "имя и фамилия|имя отчество фамилия|аты жону*|аты жон*|аты жөнү*|толук аты*|"
        "full name|name and surname|surname and name|имя и отчество|фамилия инициалы|"
        "фамилия и инициалы"
    ),
    "surname": "фамилия*|фам|surname|last name|family name|теги|атасынын теги",
    "given_name": "имя|аты|ысмы|ысымы|өз аты|given name*|first name|forename|name",
    "patronymic": "отчество*|отч|атасынын аты|ата аты|patronymic|middle name|father s name",
    "sex": "пол|жынысы*|жыныс|sex|gender|м ж|ж м|муж жен|жен муж|э а|а э|эркек аял|m f|f m",
    "role": (
        "должность*|роль|ролу|кызматы|кызмат орду|кызмат|ээлеген кызматы|иштеген кызматы|статус|"
        "статусу|категория|"
        "кого представляет|представляет|кем является|кем являетесь|кем работает|в качестве|"
        "position|role|job|post|capacity|"
        "occupation|title|category|милдети|место работы и должност*|место работы должност*"
    ),
    "aimak": (
        "айыл аймак*|айыл аймаг*|аймаг*|айылный аймак*|айылдык аймак*|аймак*|аа|ао|"
        "айыл өкмөт*|айылного окмот*|айылный округ|сельская управа|а о|муниципалитет|"
        "мсу|жөб|aimak|aiyl aimak|aiyl okmotu|municipality|организация*|"
        "место работы|мекеме*|уюм*|organi*|иштеген жери|иш орду|откуда|кайдан|каяктан"
    ),
    "village": (
        "село|айыл|айылы|кыштак|населенный пункт|нас пункт|village|место жительства|адрес*|дареги|"
        "дарек|жашаган жери|address|участок"
    ),
    "phone": (
        "телефон*|тел*|моб*|сот*|сотка|контакт*|whatsapp*|ватсап|уюлдук*|байланыш*|phone*|"
        "phone number|mobile*|cell*|номер телефон*|номер тел|№ тел*|tel|contact*"
    ),
    "birth_year": (
        "год рожд*|рожд|год р*|г р|гр|год|дата рожд*|д р|рождения|туулган жылы*|туулган*|жылы|"
        "birth*|year of birth|year|date of birth|dob|yob"
    ),
    "position": (
        "должность место работы*|кызматы иш орду|position workplace|где работает|профессия*|"
        "кесиби|workplace*|place of work|employer*"
    ),
    "note": "примечан*|прим|комментар*|эскертүү*|эскертме|пометк*|note*|remark*|comment*",
    "ignore": (
        "подпись*|роспись|кол тамга*|колу|кол|signature*|пин|инн|паспорт*|id|email|e mail|"
        "эл почта|электронн*|почта|район*|область|облус*|возраст|курагы|курак|жашы|age|district|"
        "oblast|"
        "образование|национальность|дата|дата прибытия|присутств*"
    ),
}

_ALL_HEADINGS = "|".join(_HEADINGS.values())
_NAMES = "|".join(_HEADINGS[kind] for kind in NAME_KINDS)
_SEXES = {
    "f": "ж|жен|женский|женщина|жена|female|woman|аял|аялы|аялзаты|аял заты|а|кыз|дев|заян",
    "m": "м|муж|мужской|мужчина|male|man|эркек|эр|эркек заты|э|бала",
}
# Folding makes «V» and «W» one letter; only the very letter says a sex.
_LATIN_SEXES = {"f": "f", "w": "f", "m": "m"}


# Whose it is; alone it heads the names themselves.
_WHOSE = (
    "участник*|участниц*|катышуучу*|participant*|слушател*|угуучу*|делегат*|приглашен*|"
    "чакырылган*|attendee*|trainee*|обучающ*|кандидат*|гост*|конок*"
)
_SOMEBODY_ELSE = (
    "глав*|руководител*|директор*|начальник*|контактное лицо|контактного лица|ответственн*|"
    "башчысынын|башчынын|"
    "жетекчи*|акима|head s|heads|of the head|of head|супруг*|родител*|ата эне*|тренер*|"
    "организатор*|куратор*|отправител*|составител*|contact person|рекоменд*|кто направ*"
)
_TITLE = "список|списк*|сведения|тизме*|list|реестр|регистрац*|каттоо*|register"
_FIRST = "имя*|имени|аты|өз аты|ысым*|name|first name|given name*"
_LAST = "фамил*|теги|surname|last name|family name"
# Each word of «First name and surname», «Имя, отчество и фамилия».
_PARTS = f"{_FIRST}|{_LAST}|отчеств*|отч|атасынын|first|last|given|family|full|patronymic|middle"
_AND = frozenset(("и", "жана", "менен", "анд"))


@cache
def _folded(words: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in words.split("|"))


@lru_cache(maxsize=4096)
def heading_kind(text: str) -> str:
    """Return the column kind a heading names, or nothing.

    The word that says what wins over the word that says whose, a name over what goes with it
    («ФИО, должность»), and then the longest wording.
    """
    found = _kinds_in(text) if len(text) <= _LONGEST_HEADING else {}
    if not found:
        is_short = len(text) <= _LONGEST_HEADING
        return "full_name" if is_short and _is_whose(text) else ""
    if set(found) == {"aimak"} and role_of(text).code != "other":
        return ""  # «Глава АО»
    kind = max(found, key=lambda one: found[one])
    if found[kind] <= 3 and len(fold(text).split()) > 3:  # noqa: PLR2004  # «ао» inside a sentence
        return ""
    is_whole = {"surname", "given_name"} <= set(found)
    has_name = "full_name" in found and not _names_more(found, kind)
    return "full_name" if is_whole or has_name else kind


def heading_owner(text: str) -> str:
    """Return whose column a heading says it is: participant, somebody else (other), or nobody's."""
    folded = fold(text)
    if any(pattern.search(folded) for pattern in patterns(_WHOSE)):
        return "participant"
    somebody = any(pattern.search(folded) for pattern in patterns(_SOMEBODY_ELSE))
    return "other" if somebody and _kinds_in(text) else ""


def given_name_first(heading: str) -> bool | None:
    """Say whether a heading puts the given name before the surname; None where it says neither."""
    folded = fold(heading)
    first = [match.start() for pattern in patterns(_FIRST) for match in pattern.finditer(folded)]
    last = [match.start() for pattern in patterns(_LAST) for match in pattern.finditer(folded)]
    if first and last:
        return min(first) < min(last)
    return False if re.search(r"\bф ?и ?о\b", folded) else None


_LAST_NAME = re.compile(rf"(?:{fold('last')}|{fold('family')}) {fold('name')}.*")


@lru_cache(maxsize=4096)
def _kinds_in(text: str) -> dict[str, int]:
    """Return the kinds whose words a heading has, each with the length of the longest."""
    folded = "но" if text.strip() in {"#", "№"} else fold(text)
    found: dict[str, int] = {}
    if not any_of(_ALL_HEADINGS).search(folded):
        return found
    for kind, phrases in _HEADINGS.items():
        for pattern in patterns(phrases):
            match = pattern.search(folded)
            if match:
                found[kind] = max(found.get(kind, 0), len(match.group()))
    if "given_name" in found and _LAST_NAME.fullmatch(folded):
        del found["given_name"]  # «Last name» is one thing
    return found


def _is_whose(text: str) -> bool:
    """Say whether a heading only says «Участник»; «Список участников» is a title."""
    folded = fold(text)
    is_title = any(pattern.search(folded) for pattern in patterns(_TITLE))
    return not is_title and any(pattern.search(folded) for pattern in patterns(_WHOSE))


def _names_more(found: dict[str, int], kind: str) -> bool:
    """Say whether a longer wording than the name's makes it another column after all."""
    return kind in {"patronymic", "surname", "given_name"} and found[kind] > found["full_name"]


def heads_names(text: str) -> bool:
    """Say whether a cell reads like the heading of a column of names."""
    return asks_names(text) or _is_of(_WHOSE, fold(text))


def asks_names(text: str) -> bool:
    """Say whether a cell asks for names, «участника» beside it or not; «Гости» names a group."""
    folded = fold(text)
    wordings = [folded]
    for whose, _, wording in (folded.partition(" "), folded.rpartition(" ")[::-1]):
        if wording and _is_of(_WHOSE, whose):
            wordings.append(wording)
    parts = [word for word in folded.split() if word not in _AND]
    return any(_is_of(_NAMES, wording) for wording in wordings) or (
        len(parts) > 1 and all(_is_of(_PARTS, part) for part in parts)
    )


def says_participant(text: str) -> bool:
    """Say whether a cell only says «Участник», «Катышуучулар»: any people of a seminar."""
    return _is_of("участник*|катышуучу*|participant*", fold(text))


def _is_of(phrases: str, folded: str) -> bool:
    return any_of(phrases).fullmatch(folded) is not None


def is_organisation(heading: str) -> bool:
    """Say whether a heading asks for an organisation rather than for an aimak."""
    folded = fold(heading)
    return not any(stem in folded for stem in ("аимак", "ао", "окмот", "а о", "мсу"))


def sex_of(text: str) -> str:
    """Return f or m as the word says, or unknown; names are never asked."""
    bare = text.strip(" .").lower()
    if bare in _LATIN_SEXES:
        return _LATIN_SEXES[bare]
    if len(bare) == 1 and bare.isascii():
        return "unknown"
    folded = fold(text)
    return next((sex for sex, words in _SEXES.items() if folded in _folded(words)), "unknown")
