"""People's names as they are written here: tidied, split, checked, hinted at, never judged."""

import re
import unicodedata
from datetime import date
from functools import lru_cache

from seminar_desk.domain import letters
from seminar_desk.domain.people.folding import LOOK_ALIKES, OLD_FONT_LETTERS, fold
from seminar_desk.domain.people.phones import (
    check_phone,
    dialled_at_home,
    phone_tail,
    tidy_phone,
)
from seminar_desk.domain.problems import Problem

__all__ = [
    "LONGEST_NAME",
    "check",
    "check_birth_year",
    "check_phone",
    "check_text",
    "dialled_at_home",
    "fold",
    "fold_name",
    "full_name",
    "hints",
    "is_particle",
    "looks_like_surname",
    "mended",
    "phone_tail",
    "sort_key",
    "spelt_out",
    "split_full_name",
    "tidy",
    "tidy_phone",
]

LONGEST_NAME = 120
_OLDEST_YEARS = 110
_YOUNGEST_YEARS = 10
_GIVEN_AND_PATRONYMIC = 2
_OPTIONAL_FIELDS = ("patronymic",)

# What nearly all texts are: nothing to compose, to drop or to draw together.
_SEEN = "[0-9A-Za-zА-яЁёӨөҮүҢң.,;:()/+№-]+"
_TIDY = re.compile(rf"(?:{_SEEN}(?: {_SEEN})*)?")
_USUAL_WORD = re.compile(r"[А-ЯЁӨҮҢ](?:[а-щы-яёөүң]+|\.)")
_SPACES = re.compile("[ \t\r\n\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
# One initial, as «к.» might be, small letters and all.
_INITIAL = re.compile(r"[^\W\d_]\.?(?:[^\W\d_]\.?)?")
_SURNAME = re.compile(r".{2,}(?:ов|ев|ова|ева|скии|ская|цкии|цкая|енко|кин|кина|чин|чина)(?: .+)?")
_PATRONYMIC = re.compile(r".+(?:ович|евич|ьич|овна|евна|ична)", re.IGNORECASE)
_PARTICLES = frozenset(
    (
        *("уулу", "кызы", "угли", "кизи", "оглы", "оглу", "гызы", "ўғли", "қизи"),
        *("қызы", "ұлы", "уулы", "улуу", "к-зы", "кзы", "кыз.", "уул.", "кыз", "уул", "у-лу"),
        *("uulu", "kyzy", "ugli", "kizi", "ogly", "ogli", "oglu", "qizi", "gizi", "qyzy"),
    )
)
# «Токтосун к. Айнура»: small where an initial is a capital.
_SHORT_PARTICLES = {
    "к.": "кызы",
    "у.": "уулу",
    "к": "кызы",
    "у": "уулу",
    "k.": "kyzy",
    "u.": "uulu",
}
_ONE_LETTER_PARTICLES = frozenset("куku")
_SHORTENED = {
    **_SHORT_PARTICLES,
    **dict.fromkeys(("кыз", "кыз.", "к-зы", "кзы", "қызы"), "кызы"),
    **dict.fromkeys(("уул", "уул.", "у-лу", "уулы", "улуу", "ұлы"), "уулу"),
}
_GLUED_PARTICLE = re.compile(r"(?<=[^\W\d_]) ([куku]\.|(?:кыз|уул)\.)(?=[^\W\d_]{2})")
_NO_QUOTES = str.maketrans(dict.fromkeys("'‘’ʼ`"))
_CYRILLIC = re.compile(r"[Ѐ-ԯ]")
_LATIN = re.compile(r"[A-Za-z]")
_NAME_WORD = re.compile(r"[^\s\-–—]+")
_ODD_HARD_SIGN = re.compile(r"(?:^|[аеёиоуыэюяөү])ъ|ъ(?![еёюяЕЁЮЯ]|$)|\\", re.IGNORECASE)
_MENDS = str.maketrans({**OLD_FONT_LETTERS, "ӊ": "ң", "Ӊ": "Ң"})

_ALPHABET = " 0123456789abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"
_PLACES = {ord(letter): 0x100 + place for place, letter in enumerate(_ALPHABET)}
_PLACES[ord("ӊ")] = _PLACES[ord("ң")]


def tidy(text: str) -> str:
    """Compose letters, drop invisible marks, leave single spaces; touch nothing else.

    The mark of the Uzbek oʻ and gʻ becomes the quotation mark that looks the same: fonts have it.
    """
    if _TIDY.fullmatch(text):
        return text
    visible = letters.seen(text).replace("\u02bb", "\u2018")
    return _SPACES.sub(" ", unicodedata.normalize("NFC", visible)).strip(" ")


@lru_cache(maxsize=8192)
def is_particle(word: str) -> bool:
    """Tell whether the word is уулу, кызы, short for them, or a neighbour language's word."""
    bare = word.strip("-–").translate(_NO_QUOTES)
    return bare.casefold() in _PARTICLES or bare in _SHORT_PARTICLES


def spelt_out(name: str) -> str:
    """Return a name with «к.», «у.», «кыз.», «уул.» behind its first word written whole."""
    if " " not in name and "-" not in name:
        return name
    words = _words(name)
    return " ".join(
        _SHORTENED.get(word.strip("-–").casefold(), word) if _is_particle_at(words, place) else word
        for place, word in enumerate(words)
    )


@lru_cache(maxsize=65536)
def fold_name(name: str) -> str:
    """Return what two spellings of one name share, short «к.» and whole «кызы» alike."""
    return fold(spelt_out(name))


def split_full_name(text: str, *, given_first: bool = False) -> tuple[str, str, str]:
    """Return surname, given name, patronymic; «X уулу» and «X кызы» stay one surname.

    `given_first`: the list has «Данияр Асанов», as its heading or most of its names say.
    """
    surname, others = _surname_and_others(_words(text), given_first=given_first)
    return surname, " ".join(others[:1]), " ".join(others[1:])


def full_name(surname: str, given_name: str, patronymic: str) -> str:
    """Join the parts that are there."""
    return " ".join(part for part in (surname, given_name, patronymic) if part)


def check(field: str, text: str) -> list[Problem]:
    """Return what makes the text no name at all; odd but readable text passes."""
    name = tidy(text)
    if not name:
        return [] if field in _OPTIONAL_FIELDS else [Problem("name_empty", field=field)]
    problems = check_text(field, name)
    if not problems and not any(letter.isalpha() for letter in name):
        return [Problem("name_without_letters", {"name": name}, field)]
    return problems


def check_text(field: str, text: str, limit: int = LONGEST_NAME) -> list[Problem]:
    """Return what no store, paper or workbook could carry in any text; empty text passes."""
    odd = "" if text.isprintable() else text
    if unreadable := next((c for c in odd if unicodedata.category(c) in {"Cc", "Cs", "Cn"}), ""):
        return [Problem("name_unreadable", {"character": f"U+{ord(unreadable):04X}"}, field)]
    if len(text) > limit:
        return [Problem("name_too_long", {"length": len(text), "limit": limit}, field)]
    return []


def hints(text: str) -> list[Problem]:
    """Return what looks mistyped and readable all the same; a hint never stops anyone."""
    found = []
    for word in _NAME_WORD.findall(text):
        if _USUAL_WORD.fullmatch(word):
            continue
        composed = unicodedata.normalize("NFC", word)
        values: dict[str, str | int] = {"word": composed, "mended": mended(composed)}
        latin = sorted(set(_LATIN.findall(composed)))
        if latin and _CYRILLIC.search(composed):
            found.append(Problem("hint_latin_letters", {**values, "letters": " ".join(latin)}))
        if "ӊ" in composed.lower():
            found.append(Problem("hint_other_n", values))
        if set(composed) & OLD_FONT_LETTERS.keys() or _ODD_HARD_SIGN.search(composed):
            found.append(Problem("hint_old_font", values))
        if composed != word:
            found.append(Problem("hint_decomposed", values))
        if composed[0].islower() and not is_particle(composed):
            found.append(Problem("hint_small_letter", values))
        if _is_in_capitals(composed):
            found.append(Problem("hint_capitals", values))
    return found


def mended(text: str) -> str:
    """Offer the text with look-alike, tailed, old-font, small and all-capital letters put right."""
    return _NAME_WORD.sub(
        lambda word: _mended_word(word.group()), unicodedata.normalize("NFC", text)
    )


def sort_key(text: str) -> str:
    """Return a key that puts names in the order of the Kyrgyz alphabet."""
    plain = unicodedata.normalize("NFC", text).casefold().replace("-", " ")
    return tidy(plain).translate(_PLACES)


def check_birth_year(year: int, day: date) -> Problem | None:
    """Return a problem unless a person born in the year can sit in the hall that day."""
    earliest, latest = day.year - _OLDEST_YEARS, day.year - _YOUNGEST_YEARS
    if earliest <= year <= latest:
        return None
    values = {"year": year, "earliest": earliest, "latest": latest}
    return Problem("birth_year_impossible", values, "birth_year")


def _words(text: str) -> list[str]:
    spaced = _GLUED_PARTICLE.sub(r" \1 ", tidy(text)).replace(",", ", ")
    words = [word.strip(",;") for word in spaced.split(" ")]
    return [word for word in words if any(letter.isalnum() for letter in word)]


def _is_particle_at(words: list[str], place: int) -> bool:
    """Tell «Токтосун к. Айнура» from «Асанов к. т.»: a short particle has a whole name behind it.

    The last word is one where the words before it are given name and father's.
    """
    if not place:
        return False
    word = words[place].strip("-–")
    if word.casefold().strip(".") not in _ONE_LETTER_PARTICLES:
        return is_particle(word)
    if looks_like_surname(words[place - 1]) or looks_like_surname(words[0]):
        return False
    if place + 1 < len(words):
        return not _INITIAL.fullmatch(words[place + 1])
    return word in _SHORT_PARTICLES


@lru_cache(maxsize=8192)
def looks_like_surname(word: str) -> bool:
    """Say whether a word has a surname's ending that no given name here has."""
    return is_particle(word) or _SURNAME.fullmatch(fold(word)) is not None


def _surname_and_others(words: list[str], *, given_first: bool) -> tuple[str, list[str]]:
    match words:
        case [first, particle, *others] if _is_particle_at(words, 1):
            return f"{first} {particle}", others
        case [given, father, particle] if _is_particle_at(words, 2) or (
            given_first and _is_short_in_capitals(words)
        ):
            return f"{father} {particle}", [given]
        case [*others, surname] if _all_initials(others) or _ends_with_patronymic(others, surname):
            return surname, others
        case [given, surname, *others] if given_first and not _all_initials(words[1:]):
            if others and not _PATRONYMIC.fullmatch(others[-1]) and not _all_initials(others):
                return others[-1], [given, surname, *others[:-1]]
            return surname, [given, *others]
    return " ".join(words[:1]), words[1:]


def _is_short_in_capitals(words: list[str]) -> bool:
    """Say whether «ТИЛЕК МОЛДОБЕК У.» ends with уулу: in capitals it looks like an initial."""
    father, last = words[-2:]
    is_short = last.isupper() and last.casefold() in _SHORT_PARTICLES
    return is_short and father.isupper() and not looks_like_surname(father)


def _all_initials(words: list[str]) -> bool:
    return bool(words) and all(_INITIALS.fullmatch(word) for word in words)


def _ends_with_patronymic(words: list[str], surname: str) -> bool:
    return (
        len(words) == _GIVEN_AND_PATRONYMIC
        and _PATRONYMIC.fullmatch(words[1]) is not None
        and _PATRONYMIC.fullmatch(surname) is None
    )


def _is_in_capitals(word: str) -> bool:
    """Say whether a word is written in capitals; initials are as they should be."""
    return word.isupper() and "." not in word and sum(map(str.isalpha, word)) > 1


def _mended_word(word: str) -> str:
    if _CYRILLIC.search(word):
        word = "".join(LOOK_ALIKES.get(letter, letter) for letter in word)
    word = word.translate(_MENDS)
    if _is_in_capitals(word):
        return word.lower() if is_particle(word) else word.title()
    return word if is_particle(word) else word[:1].upper() + word[1:]
