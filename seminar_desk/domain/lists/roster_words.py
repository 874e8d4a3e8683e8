"""Words that offices write in lists: headings, roles, sexes, totals, in three languages."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache

from seminar_desk.domain.lists.roster import NAME_KINDS
from seminar_desk.domain.people.folding import fold

_LONGEST_HEADING = 80
_ALIKE = 0.8

# A star ends a stem; everything is folded, so spelling variants need no entries of their own.
_HEADINGS = {
    "number": "№|номер|n|nn|№ п/п|№ пп|п/п|пп|т/н|катар саны|катар номери|к/н|no|number",
    "full_name": (
        "фио|ф и о|ф а а|фаа|фамилия имя*|фамилиясы аты*|фамилия и имя|имя фамилия|фамилия и о|"
        "имя и фамилия|имя отчество фамилия|аты жону|аты жон*|толук аты*|участник*|катышуучу*|"
        "full name|participant*|name and surname|surname and name|имя и отчество|фамилия инициалы"
    ),
    "surname": "фамилия*|фам|surname|last name|family name|теги|атасынын теги",
    "given_name": "имя|аты|ысмы|ысымы|өз аты|given name*|first name|forename|name",
    "patronymic": "отчество*|отч|атасынын аты|ата аты|patronymic|middle name|father s name",
    "sex": "пол|жынысы*|жыныс|sex|gender|м ж|ж м|муж жен|жен муж|э а|а э|эркек аял|m f|f m",
    "role": (
        "должность*|роль|ролу|кызматы|кызмат орду|кызмат|ээлеген кызматы|статус|категория|"
        "кого представляет|представляет|кем является|в качестве|position|role|job|post|capacity|"
        "occupation|title|category|милдети|место работы и должност*|место работы должност*"
    ),
    "aimak": (
        "айыл аймак*|айыл аймаг*|аймаг*|айылный аймак*|айылдык аймак*|аймак*|аа|ао|"
        "айыл өкмөт*|айылного окмот*|айылный округ|сельская управа|а о|муниципалитет|"
        "мсу|жөб|aimak|aiyl aimak|aiyl okmotu|municipality|организация*|"
        "место работы|мекеме*|уюм*|organi*|иштеген жери|иш орду|откуда|кайдан"
    ),
    "village": (
        "село|айыл|айылы|кыштак|населенный пункт|нас пункт|village|место жительства|адрес*|дареги|"
        "дарек|жашаган жери|address|участок"
    ),
    "phone": (
        "телефон*|тел*|моб*|сот*|сотка|контакт*|whatsapp*|ватсап|уюлдук*|байланыш*|phone*|"
        "phone number|mobile*|cell*|номер телефон*|№ тел*|tel|contact*"
    ),
    "birth_year": (
        "год рожд*|год р*|г р|гр|год|дата рожд*|д р|рождения|туулган жылы*|туулган*|жылы|"
        "birth*|year of birth|year|date of birth|dob|yob"
    ),
    "note": "примечан*|прим|комментар*|эскертүү*|эскертме|пометк*|note*|remark*|comment*",
    "ignore": (
        "подпись*|роспись|кол тамга*|колу|кол|signature*|пин|инн|паспорт*|id|email|e mail|"
        "эл почта|электронн*|почта|район*|область|облус*|возраст|жашы|age|district|oblast|"
        "образование|национальность|дата|дата прибытия|присутств*"
    ),
}

_TOTALS = "всего|итого|общее количество|жыйынтыгы|жыйынтык|бардыгы|баары|жалпы саны|жалпы|total|sum"
_SEXES = {
    "f": "ж|жен|женский|женщина|жена|f|female|w|woman|аял|аялы|аялзаты|аял заты|а|кыз|дев|заян",
    "m": "м|муж|мужской|мужчина|m|male|man|эркек|эр|эркек заты|э|бала",
}


@cache
def _folded(words: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in words.split("|"))


def _pattern(phrase: str) -> re.Pattern[str]:
    rest = r"\w*" if phrase.endswith("*") else ""
    return re.compile(rf"\b{fold(phrase)}{rest}\b")


@cache
def _patterns(phrases: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_pattern(phrase) for phrase in phrases.split("|"))


def heading_kind(text: str) -> str:
    """Return the column kind a heading names, the longest wording winning, or nothing."""
    if len(text) > _LONGEST_HEADING:
        return ""
    folded = "но" if text.strip() in {"#", "№"} else fold(text)
    best, kind = 0, ""
    for candidate, phrases in _HEADINGS.items():
        for pattern in _patterns(phrases):
            match = pattern.search(folded)
            if match and len(match.group()) > best:
                best, kind = len(match.group()), candidate
    if best <= 3 and len(folded.split()) > 3:  # noqa: PLR2004  # «ао» or «год» inside a sentence
        return ""
    return kind


def heads_names(text: str) -> bool:
    """Say whether a cell reads like the heading of a column of names."""
    folded = fold(text)
    return any(
        pattern.fullmatch(folded) for kind in NAME_KINDS for pattern in _patterns(_HEADINGS[kind])
    )


def is_organisation(heading: str) -> bool:
    """Say whether a heading asks for an organisation rather than for an aimak."""
    folded = fold(heading)
    return not any(stem in folded for stem in ("аимак", "ао", "окмот", "а о", "мсу"))


def is_total(text: str) -> bool:
    """Say whether a cell begins a line of totals; a formula's text, «=SUM(A1)», says nothing."""
    folded = "" if text.lstrip().startswith("=") else fold(text)
    return any(folded == total or folded.startswith(f"{total} ") for total in _folded(_TOTALS))


def sex_of(text: str) -> str:
    """Return f or m as the word says, or unknown; names are never asked."""
    folded = fold(text)
    return next((sex for sex, words in _SEXES.items() if folded in _folded(words)), "unknown")


@dataclass(frozen=True, slots=True)
class RoleReading:
    """Hold the role a handwritten text means; `others` are further roles it names."""

    code: str
    others: tuple[str, ...] = ()


_STRONG = (
    ("jmeg_member", "смио|смоио|смино|сммио|бмб|бмжб|jmeg|jmeu|мониторинг*|monitoring|баалоо"),
    ("ig_member", "иг|ig|дт|инициатив*|иницатив*|инцатив*|демилге*|initiative*"),
    ("ak_deputy", "деп|депутат*|депутут*|deputat*|deputies|councillor*|кеңешчи"),
    ("ao_specialist", "спец*|специалист*|адис*|spec*|specialist*|кызматкер*"),
    ("ao_head", "глава|главы|гл|глав|башчысы|glava|head"),
)
_STEMS = {
    "депутат": "ak_deputy",
    "инициативная": "ig_member",
    "инициативной": "ig_member",
    "демилгечи": "ig_member",
    "специалист": "ao_specialist",
    "мониторинга": "jmeg_member",
    "мониторинг": "jmeg_member",
}
_STAFF = (
    "бухгалтер*|землеустроит*|социальн*|соц|инспектор*|статист*|секретар*|катчы*|юрист*|эксперт*|"
    "зам|заместител*|орун*|сотрудник*|работник*|delopr*|экономист*|ветврач|staff|accountant"
)
# «Ак-Муз» is an aimak; the «Ак» in it is no council.
_AK_OF_A_PLACE = re.compile(r"\bак-(?=\w)", re.IGNORECASE)
_KENESH = "ак|кенеш*|council*|kenesh*"
_VILLAGE_HEAD = (
    "глава сел",
    "аиыл башчы",
    "аиыл башы",
    "староста",
    "хеад оф виллаге",
    "виллаге хеад",
)


@lru_cache(maxsize=4096)
def role_of(text: str) -> RoleReading:
    """Return the role a handwritten text means; what cannot be told is `other`."""
    folded = _joined_ao(fold(_AK_OF_A_PLACE.sub("", text)))
    is_staff = bool(_found(_STAFF, folded)) or "депуты хеад" in folded
    has_kenesh = bool(_found(_KENESH, folded))
    if any(wording in folded for wording in _VILLAGE_HEAD) and "окмот" not in folded:
        return RoleReading("other")
    found = {
        place: code
        for code, words in _STRONG
        for place in _found(words, folded)
        if not (code == "ao_head" and is_staff)
    }
    if "депуты" in folded.split() and "депуты хеад" not in folded:
        found[folded.index("депуты")] = "ak_deputy"
    found = found or _slipped(folded)
    codes = list(dict.fromkeys(found[place] for place in sorted(found)))
    if "ao_specialist" in codes and "ao_head" in codes:
        codes.remove("ao_head")  # «гл. специалист» is one role
    if not codes:
        codes = [_from_body(folded, is_staff=is_staff, has_kenesh=has_kenesh)]
    return RoleReading(codes[0], tuple(codes[1:]))


def _joined_ao(folded: str) -> str:
    folded = re.sub(r"\bа о\b", "ао", folded)
    folded = re.sub(r"\bа к\b", "ак", folded)
    folded = re.sub(r"\bи г\b", "иг", folded)
    return re.sub(r"\bс м и о\b", "смио", folded)


def _found(words: str, folded: str) -> list[int]:
    return [match.start() for pattern in _patterns(words) for match in pattern.finditer(folded)]


def _slipped(folded: str) -> dict[int, str]:
    """Find a role's word written with a letter or two wrong."""
    return {
        match.start(): code
        for match in re.finditer(r"\w{6,}", folded)
        for stem, code in _STEMS.items()
        if SequenceMatcher(None, match.group(), stem).ratio() >= _ALIKE
    }


def _from_body(folded: str, *, is_staff: bool, has_kenesh: bool) -> str:
    """Tell a role from the body alone: «АК» is a deputy, a bookkeeper of «АО» a specialist."""
    words = folded.split()
    if has_kenesh:
        return "other" if is_staff else "ak_deputy"
    if is_staff and ("ао" in words or "окмот" in folded):
        return "ao_specialist"
    return "other"
