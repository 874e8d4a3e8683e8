"""One spelling for every way of writing a name, so that searches and duplicates meet."""

import re
import unicodedata
from functools import lru_cache

from seminar_desk.domain import letters

# B, H, K, M and T are doubles only as capitals; the others in both cases.
LOOK_ALIKES = dict(zip("aceopxyAEOPXCYBHKMT", "асеорхуАЕОРХСУВНКМТ", strict=True))

# Old Kyrgyz fonts drew ө ү ң over letters of other alphabets.
OLD_FONT_LETTERS = dict(zip("єјїѕЄЈЇЅ", "өөүңӨӨҮҢ", strict=True))

_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
_CYRILLIC = re.compile(r"[Ѐ-ԯ]")
_WORD = re.compile(r"[^\W\d_]+(?:['ʼ’`]+[^\W\d_]+)*")
_LATIN_SYLLABLE = re.compile(r"shch|dzh|sch|zh|kh|ch|sh|ts|gh|dj|y[aeou]|[a-z]")
_LATIN_MARKED = str.maketrans({"ç": "ch", "ş": "sh", "ș": "sh", "ŋ": "n", "ı": "y", "ß": "s"})
_APOSTROPHES = re.compile(r"['ʼʹ’‘`´\\]")
_NOT_LETTERS = re.compile(r"[\W_]+")
_SOFTENED_ZH = re.compile("д+ж")
_LATIN_VOWELS = "aeiou"

_FROM_LATIN = {
    **dict(zip("abcdefghijklmnopqrstuvwz", "абкдефгхижклмнопкрстуввз", strict=True)),
    **dict(zip(("zh", "kh", "ch", "sh", "ts", "gh", "dj"), "жхчшцгж", strict=True)),
    **dict(zip(("ya", "yu", "yo", "ye", "shch", "sch", "dzh"), "яюеещщж", strict=True)),
    "x": "кс",
}

_PLAIN = str.maketrans(
    {
        **dict(zip("ёйэөүңӊҥқғұһәіҳҷў", "еиеоунннкгухаихжу", strict=True)),
        **dict(zip("єјїѕ", "ооун", strict=True)),
        "ъ": None,
        "ь": None,
    }
)


# What nearly all names are: nothing to compose, to transliterate or to strip of marks.
_USUAL = re.compile("[А-Яа-яЁёӨөҮүҢң0-9 .,-]*")


@lru_cache(maxsize=4096)  # of one cell it is asked again and again
def fold(text: str) -> str:
    """Return lower-case Cyrillic words parted by single spaces, blind to what people mistype."""
    if _USUAL.fullmatch(text):
        return _as_words(text.casefold().translate(_PLAIN))
    text = unicodedata.normalize("NFKC", letters.seen(text))
    if _LATIN.search(text):
        mostly_cyrillic = _CYRILLIC.search(text) is not None
        text = _WORD.sub(lambda word: _in_cyrillic(word.group(), mostly_cyrillic), text)
    text = _APOSTROPHES.sub("", text.casefold())
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return _as_words(_without_marks(text.translate(_PLAIN)).translate(_PLAIN))


def _as_words(text: str) -> str:
    return _NOT_LETTERS.sub(" ", _SOFTENED_ZH.sub("ж", text)).strip()


def looks_cyrillic(word: str) -> bool:
    """Tell whether every letter has a Cyrillic double, so that the eye cannot know the alphabet."""
    return all(letter in LOOK_ALIKES for letter in word)


def as_look_alike(word: str) -> str:
    """Read Latin letters as the Cyrillic ones that they are drawn like."""
    return "".join(LOOK_ALIKES.get(letter, letter) for letter in word)


def transliterate(word: str) -> str:
    """Read a Latin word aloud in Cyrillic: y is й after a vowel and ы elsewhere."""
    letters = _without_marks(word.casefold().translate(_LATIN_MARKED))

    def cyrillic(match: re.Match[str]) -> str:
        syllable = match.group()
        if syllable == "y":
            after_vowel = match.start() > 0 and letters[match.start() - 1] in _LATIN_VOWELS
            return "и" if after_vowel else "ы"
        return _FROM_LATIN[syllable]

    return _LATIN_SYLLABLE.sub(cyrillic, letters)


def _in_cyrillic(word: str, mostly_cyrillic: bool) -> str:
    if not _LATIN.search(word):
        return word
    if _CYRILLIC.search(word):
        return "".join(_single(letter) for letter in word)
    if mostly_cyrillic and looks_cyrillic(word):
        return as_look_alike(word)
    return transliterate(word)


def _single(letter: str) -> str:
    if letter in LOOK_ALIKES:
        return LOOK_ALIKES[letter]
    return transliterate(letter) if _LATIN.match(letter) else letter


def _without_marks(text: str) -> str:
    if unicodedata.is_normalized("NFKD", text):
        return text
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))
