"""Tell in which encoding the letters of a text file were written.

Nothing marks an encoding in a text: how the letters read decides. Each reading gets the mean
weight of its letters, by how often Russian and Kyrgyz use them; a reading in a wrong encoding is
full of rare letters, signs of drawing, capitals inside words and words of two alphabets.
"""

import codecs
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

# What people call an encoding, by Python's name for it; the order is that of preference.
SPOKEN = {
    "cp1251": "Windows-1251",
    "cp866": "DOS 866",
    "koi8-r": "KOI8-R",
    "koi8-u": "KOI8-U",
    "mac-cyrillic": "Mac",
    "iso8859-5": "ISO 8859-5",
    "ptcp154": "Windows-154",
    "kz1048": "KZ-1048",
    "utf-8": "UTF-8",
    "cp1252": "Windows-1252",
    "cp1254": "Windows-1254",
    "mac-roman": "Mac Roman",
    "cp437": "DOS 437",
    "cp850": "DOS 850",
}
_ONE_BYTE = tuple(SPOKEN)[:8]
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)

# From the most frequent letter to the rarest, each step less likely than the one before.
_FREQUENT = ("акенои", "трслыудбм", "йвзгпжүчөш", "яңьфэюх", "ёцщ", "ъ")
_STEP, _BEST = 1.0, 1.5
# Letters that often follow one another in lists, sentences and names of places, by the first.
_PAIRS = (
    "анрлйткмсбшдезпгңавч баеуоил вае гаоеыиөру даыеоиуө ернклтсвгймш жаыео заы ийнстялзкрмфш "
    "йлты каиоуеытсөү ладоигеыуьб маеоиыу ндиаеоыскбу овнлксртдмойгшбпң проиа раиуоыдтегбсүк "
    "скатеиыумопс таеоиыутүькрө улрунсзкгб фаи чаеиыү шкет ынлзрңйк ьт яр ңы үнр өтнр"
)
_PAIR, _NO_PAIR = 0.7, -1.2
_PUNCTUATION = frozenset("«»„“”‘’–—…№·•°§\u00a0\u00ad\u200b\u200e\u200f\ufeff☎✓✔☑→'×−²³€©®™")
STRANGE, _CAPITAL, _BROKEN_WORD = -4.0, -0.2, -5.0
_BROKEN = re.compile(
    "[а-яёөүң][А-ЯЁӨҮҢ]|[A-Za-z\u00c0-\u024f][А-Яа-яЁёӨҮҢөүң]"
    "|[А-Яа-яЁёӨҮҢөүң][A-Za-z\u00c0-\u024f]"
    "|[РС][«»„“”–—…•°№·‘’]"
    "|(?:^|[\\s;,|-])[‘’”…•–—](?=[а-яёөүң])"
)
_CYRILLIC_PAIR = re.compile("(?=([а-яёөүң]{2}))")
READS = -0.3
_TELLING, _ASCII = 3, 0x7F
# How much better, over all its letters, a reading has to be than the usual one or than another.
CLEARLY = 4.0
SAMPLE = 20_000
CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class DecodedText:
    """Hold a file's text, the encoding it was told by, and whether it ends within a letter.

    With `is_sure` false, no encoding reads well, and the one named is the likeliest.
    """

    text: str
    encoding: str
    is_cut: bool = False
    is_sure: bool = True


def decoded(content: bytes) -> DecodedText | None:
    """Return the text of a file in whatever encoding it reads well; None where it is no text."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _told(content, encoding)
    if b"\0" in content:
        return _told(content, "utf-16-le") or _told(content, "utf-16-be")
    found = _told(content, "utf-8")
    if found is not None or CONTROL.search(content.decode("latin-1")):
        return found
    return _of_both(content) or _of_one_byte(content)


def _told(content: bytes, encoding: str) -> DecodedText | None:
    """Decode by an encoding that cannot be taken for another; forgive a half letter at the end."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        text = decoder.decode(content)
    except UnicodeDecodeError:
        return None
    wide = encoding in {"utf-16-le", "utf-16-be"}
    if CONTROL.search(text) or (wide and not _is_of_here(text)):
        return None
    return DecodedText(text, encoding, is_cut=bool(decoder.getstate()[0]))


def _is_of_here(text: str) -> bool:
    """Tell two bytes a letter from one: read wrongly, a list becomes Chinese."""
    # Latin and Cyrillic stand below, № and dashes and arrows between.
    strange = sum("\u0530" <= letter < "\u2000" or letter > "\u2bff" for letter in text)
    return strange * 10 <= len(text)


def _of_both(content: bytes) -> DecodedText | None:
    """Read a file whose lines come from two files, some of them UTF-8 and the rest not."""
    lines = content.split(b"\n")
    wide = {at: text for at, line in enumerate(lines) if (text := _as_utf8(line)) is not None}
    if not any(not text.isascii() for text in wide.values()):
        return None
    rest = _of_one_byte(b"\n".join(line for at, line in enumerate(lines) if at not in wide))
    narrow = iter(rest.text.split("\n"))
    if not rest.is_sure:  # letters of a UTF-8 file that were damaged on the way
        return DecodedText(content.decode("utf-8", "replace"), "utf-8")
    text = "\n".join(wide[at] if at in wide else next(narrow) for at in range(len(lines)))
    return DecodedText(text, rest.encoding)


def _as_utf8(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _of_one_byte(content: bytes) -> DecodedText:
    telling = b"\n".join(line for line in content.split(b"\n") if not line.isascii())[:SAMPLE]
    weights: dict[str, float] = {}
    for encoding in _ONE_BYTE:
        try:
            weights[encoding] = weight(telling.decode(encoding))
        except UnicodeDecodeError:
            continue
    best = max(weights, key=lambda name: weights[name], default="cp1251")
    usual = weights.get("cp1251", STRANGE)
    letters = sum(byte > _ASCII for byte in telling)
    if (weights.get(best, usual) - usual) * letters < CLEARLY:
        best = "cp1251"
    is_sure = bool(weights) and weights[best] >= READS and not _is_tied(telling, best, weights)
    # Where hardly a letter stands, nothing can be told, and nothing read as Windows does is lost.
    if (
        not is_sure
        and usual >= READS - 1
        and letters_of(telling.decode("cp1251", "replace")) < _TELLING
    ):
        best, is_sure = "cp1251", True
    try:
        text = content.decode(best)
    except UnicodeDecodeError:
        text, is_sure = content.decode(best, "replace"), False
    return DecodedText(text, best, is_sure=is_sure)


def _is_tied(telling: bytes, best: str, weights: Mapping[str, float]) -> bool:
    text = telling.decode(best)
    letters = sum(byte > _ASCII for byte in telling)
    return best != "cp1251" and any(
        (weights[best] - found) * letters < CLEARLY and telling.decode(other) != text
        for other, found in weights.items()
        if other not in {best, *_KIN.get(best, ())}
    )


# Encodings that differ in a few letters alone: the better one is taken without a doubt.
_KIN = {
    **dict.fromkeys(("koi8-r", "koi8-u"), ("koi8-r", "koi8-u")),
    **dict.fromkeys(("ptcp154", "kz1048"), ("ptcp154", "kz1048", "cp1251")),
}


def letters_of(text: str) -> int:
    """Return how many letters of a text are no Latin ones of ASCII."""
    return sum(letter.isalpha() and not letter.isascii() for letter in text)


@cache
def _weights() -> dict[str, float]:
    weights = dict.fromkeys(_PUNCTUATION, 0.0)
    for step, letters in enumerate(_FREQUENT):
        for letter in letters:
            weights[letter] = _BEST - step * _STEP
            weights[letter.upper()] = _BEST - step * _STEP + _CAPITAL
    return weights


@cache
def _common_pairs() -> frozenset[str]:
    return frozenset(group[0] + second for group in _PAIRS.split() for second in group[1:])


def weight(text: str) -> float:
    """Return how much a text reads like Russian or Kyrgyz: good lists have about 1, bad below 0."""
    weights = _weights()
    total, count = 0.0, 0
    for letter, times in Counter(text).items():
        if letter.isascii():
            continue
        total += weights.get(letter, STRANGE) * times
        if letter not in _PUNCTUATION:
            count += times
    if not count:
        return total
    total += _BROKEN_WORD * len(_BROKEN.findall(text))
    common = _common_pairs()
    for pair, times in Counter(_CYRILLIC_PAIR.findall(text.lower())).items():
        total += (_PAIR if pair in common else _NO_PAIR) * times
    return total / count
