"""Roles as people write them: abbreviations, slips, three languages, places in between."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from seminar_desk.domain.aimak_names import without_places
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.slips import slips_between

_DEPUTY_HEAD = re.compile(r"(?i)deputy[\s-]+head")  # «deputy; head» are two roles
_LONG_WORD = re.compile(r"\w{6,}")
_LONG = 8


@dataclass(frozen=True, slots=True)
class RoleReading:
    """Hold the role a handwritten text means; `others` are further roles it names."""

    code: str
    others: tuple[str, ...] = ()


# A star ends a stem; everything is folded, so spelling variants need no entries of their own.
_STRONG = {
    "jmeg_member": (
        "смио|смоио|смино|сммио|мио|гмио|гсмио|гмо|бмб|бмжб|мжб|jmeg|jmeu|мониторинг*|"
        "monitoring|баалоо"
    ),
    "ig_member": (
        "иг|игнин|игдин|ig|дт|дтнын|дтнин|иниц|инициатив*|иницатив*|инцатив*|демилге*|дем топ*|"
        "initiative*"
    ),
    "ak_deputy": (
        "деп|депут|дак|депутат*|депутут*|deputat*|deputies|councillor*|councilor*|кеңешчи|"
        "council member*|kenesh member*"
    ),
    "ao_specialist": (
        "спец|спецы|спец т|специалист*|спецалист*|адис|адиси*|адисте*|spec|specialist*|кызматкер*"
    ),
    "ao_head": "глава|главы|главой|главе|главу|глав|башчысы*|башчылары*|башчылар|glava|head|heads",
}
# «Гл. АО» is its head; of anything else «гл.» is «главный».
_HEAD_IN_SHORT = re.compile(r"\bгл(?= (?:ао|аа|аиыл\w*|окмот\w*|админ\w*|управы)\b|$)")
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
    "зам|заместител*|орун|орун басар*|орунбасар*|сотрудник*|работник*|delopr*|экономист*|ветврач*|"
    "staff|accountant*|финансист*|эсепчи*|делопроизвод*|агроном*|зоотехник*|начальник*|заведующ*"
)
_KENESH = (
    "ак|акнын|акнин|акдан|кеңеш|кеңеша|кеңеше|кеңеши|кеңешинин|кеңештин|кеңешке|кеңеште|кеңештен|"
    "кеңешу|council*|kenesh|kenesha"
)
_LEADER = "руководитель|жетекчиси|жетекчи|leader"
_VILLAGE_HEAD = (
    "глава сел",
    "аиыл башчы",
    "аиыл башы",
    "староста",
    "хеад оф виллаге",
    "виллаге хеад",
)
# Somebody beside the role, or of another body of that name: their words are kept, no role is.
_NOT_HIMSELF = (
    "помощник*|помошник*|жардамчы*|водител*|айдоочу*|жена|супруг*|аялы|күйөөсү|родственник*|"
    "бывш*|экс|мурунку|мурдагы|former|assistant*|жк|жогорку|парламент*|parliament|райкенеш*|"
    "горкенеш*|шаардык|городск*|районного кенеша|райондук кеңеш*"
)
_OTHER_HOUSE = (
    "школ*|мектеп*|мектеби*|лицей*|гимнази*|больниц*|оорукана*|фап*|клуб*|кх|крестьянск*|"
    "фермерск*|дыйкан*|school|рга|госадминистрац*|гос администрац*|районн*|райондук|областн*|"
    "облустук|министерств*|министрлик*|family|семь*|үй бүлө*|кооператив*|ассоциац*|суу*|отдел|"
    "отдела|бөлүм*|фонд*|организац*|уюм*|управлени*|департамент*|банк*|teacher|мечет*|мечит*|"
    "редакц*|газет*|колледж*|университет*"
)
_VOCABULARY = (
    "член*|мүчө*|member*|групп*|гр|топ|топтун|тобу*|аппарат*|врио|ио|ао|аонун|аодо|аого|ак|аа|иг|жк|рга|"
    "айыл|айылный|айылного|айылдык|айыл өкмөт*|өкмөт*|окмоту|округ*|председател*|төрага|төрагасы|"
    "учител*|мугалим*|директор*|врач*|фельдшер*|медсестра|пенсионер*|жител*|тургун*|"
    "предпринимател*|фермер*|аксакал*|староста*|имам|ответственн*|активист*|руководител*|"
    "заведующ*|домохозяйка|безработн*|студент*|библиотекар*|ведущ*|старш*|главн*|башкы|"
    "тренер*|гость|гости|модератор*|переводчик*|журналист*|корреспондент*|башчы|организатор*|"
    "женсовет*|молодёж*|жаштар|комитет*|представител*|өкүл*|"
    "deputy|teacher*|doctor*|resident*|chairman|chair|village|of"
)


@cache
def patterns(phrases: str) -> tuple[re.Pattern[str], ...]:
    """Return a pattern for each of the wordings parted by bars."""
    return tuple(
        re.compile(rf"\b{fold(phrase)}{r'[^ ]*' if phrase.endswith('*') else ''}\b")
        for phrase in phrases.split("|")
    )


@cache
def any_of(phrases: str) -> re.Pattern[str]:
    """Return one pattern for all the wordings, as quick as it gets."""
    words = (
        re.escape(fold(phrase)) + (r"[^ ]*" if phrase.endswith("*") else "")
        for phrase in phrases.split("|")
    )
    return re.compile(rf"\b(?:{'|'.join(words)})(?= |$)")


@lru_cache(maxsize=8192)
def role_of(text: str) -> RoleReading:
    """Return the role a handwritten text means; what cannot be told is `other`."""
    folded = _joined(fold(without_places(text)))
    is_deputy_head = _DEPUTY_HEAD.search(text) is not None
    is_staff = bool(any_of(_STAFF).search(folded)) or is_deputy_head
    has_kenesh = bool(any_of(_KENESH).search(folded))
    is_of_village = any(wording in folded for wording in _VILLAGE_HEAD)
    if is_of_village and "окмот" not in folded and "управ" not in folded:
        return RoleReading("other")
    if any_of(_NOT_HIMSELF).search(folded):
        return RoleReading("other")
    found = dict(_roles(folded))
    if is_staff:
        found = {place: code for place, code in found.items() if code != "ao_head"}
    if "депуты" in folded.split() and not is_deputy_head:
        found[folded.index("депуты")] = "ak_deputy"
    found = found or _slipped(folded)
    has_office = re.search(r"\bао\w{0,3}\b|окмот", folded) is not None
    if not has_office and any_of(_OTHER_HOUSE).search(folded):
        others = {"ao_head", "ao_specialist"}
        found = {place: code for place, code in found.items() if code not in others}
    codes = list(dict.fromkeys(found[place] for place in sorted(found)))
    if "ao_specialist" in codes and "ao_head" in codes:
        codes.remove("ao_head")  # «гл. специалист» is one role
    if not codes:
        codes = [_from_body(folded, has_office, is_staff=is_staff, has_kenesh=has_kenesh)]
    return RoleReading(codes[0], tuple(codes[1:]))


@lru_cache(maxsize=65536)
def is_role_word(word: str) -> bool:
    """Say whether a word is one of a role's or of an office's, and so none of a name."""
    bare = word.strip(' ,;:()[]«»"')
    if not bare or (bare.count(".") and bare.isupper()):
        return False  # «И.О.», «А.К.» are somebody's initials
    folded = _joined(fold(bare))
    if folded == "ак" and bare.istitle():
        return False  # «Ак Жар»
    return all(
        any(any_of(phrases).fullmatch(part) for phrases in _ALL_WORDS) for part in folded.split()
    )


@lru_cache(maxsize=8192)
def names_work(text: str) -> bool:
    """Say whether a text speaks of a role or of what somebody does."""
    return any(map(is_role_word, text.split())) or role_of(text).code != "other"


_ALL_WORDS = (*_STRONG.values(), _STAFF, _KENESH, _VOCABULARY, _NOT_HIMSELF)
_SPELT = (
    (re.compile(r"\bс м и о\b"), "смио"),
    (re.compile(r"\bм и о\b"), "мио"),
    (re.compile(r"\bа о\b"), "ао"),
    (re.compile(r"\bа к\b"), "ак"),
    (re.compile(r"\bи г\b"), "иг"),
    (re.compile(r"\bи о\b"), "ио"),
)


def _joined(folded: str) -> str:
    """Write «а/о», «и.о.», «с.м.и.о.» as one word."""
    if " " in folded:
        for pattern, word in _SPELT:
            folded = pattern.sub(word, folded)
    return folded


def _roles(folded: str) -> Iterator[tuple[int, str]]:
    for code, words in _STRONG.items():
        for match in any_of(words).finditer(folded):
            yield match.start(), code
    for match in _HEAD_IN_SHORT.finditer(folded):
        yield match.start(), "ao_head"


def _slipped(folded: str) -> dict[int, str]:
    """Find a role's word written with a letter or two wrong."""
    found = ((match.start(), _slip_of(match.group())) for match in _LONG_WORD.finditer(folded))
    return {place: code for place, code in found if code}


@lru_cache(maxsize=16384)
def _slip_of(word: str) -> str:
    limit = 2 if len(word) > _LONG else 1
    return next(
        (code for stem, code in _STEMS.items() if slips_between(word, stem, limit) <= limit), ""
    )


def _from_body(folded: str, has_office: bool, *, is_staff: bool, has_kenesh: bool) -> str:
    """Tell a role from the body alone: «АК» is a deputy, a bookkeeper of «АО» a specialist."""
    if has_office and any_of(_LEADER).search(folded):
        return "ao_head"
    if has_kenesh:
        return "other" if is_staff else "ak_deputy"
    return "ao_specialist" if is_staff and has_office else "other"
