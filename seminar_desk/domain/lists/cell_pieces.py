"""The pieces that one text falls into: names, roles, phones, aimaks and what is none of these."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from seminar_desk.domain.aimak_names import names_aimak, names_council, names_village
from seminar_desk.domain.aimak_spellings import is_adjective
from seminar_desk.domain.lists.role_words import is_role_word, names_work, role_of
from seminar_desk.domain.people import names, phones
from seminar_desk.domain.people.folding import fold

NUMBER = re.compile(
    r"(?:^|(?<=[\s;,]))(?:\(?\d{1,4}\s*[.)]+|№\s*\d{1,4}[.):]?)\s*(?=[^\W\d_])"
    r"|^\s*\d{1,3}(?:\s*[–—:-]\s*|\s+)(?=[^\W\d_a-zа-яёөүң])"
    r"|(?<=[а-яёөүңa-z])\d{1,2}[.)]\s*(?=[^\W\d_a-zа-яёөүң])"
)
# Whatever stands before the first letter: dashes, stars, ticks, little pictures.
_BULLET = re.compile(r"^[^\w(«\"'+№\[\n]+(?=\w|\()", re.MULTILINE)
_HONORIFIC = re.compile(
    r"(?i)(?:^|(?<=[\s,;:(]))(?:г-н|г-жа|господин|госпожа|мырза|айым|уважаем\w+|mr\.?|mrs\.?|ms\.?)"
    r"\s+(?=(?-i:[^\W\d_a-zа-яёөүң]))"
)
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|\{([^{}]*)\}")
# The signs that part the pieces of a text, strongest first in `CellPiece.sign`.
_SIGNS = re.compile(
    r"\s*(?P<line>\r?\n|[\u2028\u2029\v]|;|(?<=\S)\t(?=\S)|[•●▪·]|(?<=\w)[!?]+\s)\s*"
    r"|\s*(?P<slash>(?<!\b[^\W\d_])/|[|\\]|\b(?:или|либо|же|or)\b(?=\s))\s*"
    r"|\s*(?P<comma>,|&|\+(?=\D))\s*"
    r"|\s+(?P<and>и|жана|менен|and|да)\s+(?=[^\W\d_a-zа-яёөүң])"
    r"|(?P<dash>\s+[-–—−=:]+\s*|\s*[–—−]\s+|\s*:\s+|:$|\s+[-–—]$"
    r"|(?<=[^\W\d_])(?:[:=](?=[^\W\d_])|[–—-](?=(?:депутат|глав|член|специалист|спец|деп|адис)\w*)))"
)
INITIAL = re.compile(r"[^\W\d_]\.?(?:-?[^\W\d_]\.)?")
PATRONYMIC = re.compile(r".+(?:ович|евич|ьич|овна|евна|ична|уулу|кызы)\.?", re.IGNORECASE)
_MOST_NAME_WORDS, _MOST_WORDS = 4, 8
WHOLE_NAME = 2
_LEAST_DIGITS, _MOST_DIGITS = 9, 13
_PHONE_LABEL = re.compile(r"(?i)\b(?:тел\w*|т|моб\w*|сот\w*|phone|tel)[.:\s]*$|[☎📞📱][.:\s]*$")
ENDS_OF_WORDS = ' \t\r\n,;:–—|/\\•*=_«»“”„"'
_BEFORE_A_PLACE = frozenset("им имени с село ул г м".split())


PLURAL = re.compile(
    r"(?i)(?:депутаты|члены|специалисты|главы|представители|жители|учителя|аксакалы|активисты|"
    r"сотрудники|работники|\w+(?:лар|лер|лор|лөр|дар|дер|дор|дөр|тар|тер|тор|төр)ы?[иүу]?|"
    r"deputies|members|heads|specialists)\b"
)


@dataclass(slots=True)
class CellPiece:
    """Hold a piece of the text, what it says, and the sign before it."""

    text: str
    kind: str
    sign: str = ""
    bracketed: bool = False


_NO_BRACKETS = str.maketrans("()", "  ")


def pieces_of(text: str) -> Iterator[CellPiece]:
    """Part a text at its signs; what stands in brackets goes as one piece behind them."""
    text = _HONORIFIC.sub("", NUMBER.sub("\n", _BULLET.sub("", text)))
    for begin, end, _ in phones.phone_spans(text):
        # Brackets inside a number are its own: «+996 (555) 10-02-01».
        if "(" in text[begin + 1 : end]:
            text = text[:begin] + text[begin:end].translate(_NO_BRACKETS) + text[end:]
    place = 0
    for match in _BRACKETS.finditer(text):
        yield from _parted(text[place : match.start()], "")
        inner = next(group for group in match.groups() if group is not None)
        for piece in _parted(inner, ""):
            yield replace(piece, sign="", bracketed=True)
        place = match.end()
    yield from _parted(text[place:], "")


def _parted(text: str, sign: str) -> Iterator[CellPiece]:
    """Part a text without brackets: phones and addresses first, then by its signs."""
    spans = [(begin, end, phone, "phone") for begin, end, phone in phones.phone_spans(text)]
    spans = [span for span in spans if _is_phone_here(text, span)]
    for mail in phones.emails(text):
        begin = text.index(mail)
        spans.append((begin, begin + len(mail), mail, "note"))
    place = 0
    for begin, end, _, kind in sorted(spans):
        before = _PHONE_LABEL.sub("", text[place:begin]) if kind == "phone" else text[place:begin]
        yield from _worded(before, sign)
        yield CellPiece(text[begin:end], kind)
        sign, place = "", end
    yield from _worded(text[place:], sign)


def _is_phone_here(text: str, span: tuple[int, int, str, str]) -> bool:
    """Say whether digits among words are a phone: a year, a house or a page are shorter."""
    begin, _, phone, _ = span
    is_labelled = _PHONE_LABEL.search(text[:begin]) is not None
    return _LEAST_DIGITS <= len(phone.removeprefix("+")) <= _MOST_DIGITS or is_labelled


def _worded(text: str, sign: str) -> Iterator[CellPiece]:
    place = 0
    for match in _SIGNS.finditer(text):
        yield from _read(text[place : match.start()], sign)
        sign = match.lastgroup or ""
        place = match.end()
    yield from _read(text[place:], sign)
    if sign == "line" and not text[place:].strip():
        yield CellPiece("", "", "line")


def _read(text: str, sign: str) -> Iterator[CellPiece]:
    """Say what one piece is, parting a role from the name that it stands beside."""
    text = text.strip(ENDS_OF_WORDS)
    if not text:
        if sign == "line":
            yield CellPiece("", "", sign)
        return
    words = text.split()
    kinds = [_is_name_word(words, place) for place in range(len(words))]
    head = kinds.index(False) if False in kinds else len(kinds)
    if head > WHOLE_NAME and _is_an_aimak_s(words[head - 1]):
        head -= 1
    is_place = _is_a_place(text) and ("-" in text or len(words) > 1 or _is_an_aimak_s(text))
    if head == len(words) and len(words) <= _MOST_WORDS and not is_place:
        yield from _named(words, sign)
        return
    tail = len(kinds) - kinds[::-1].index(False) if False in kinds else 0
    if names_work(text) or head < len(words):
        if head >= WHOLE_NAME and not _is_a_place(" ".join(words[:head])):
            yield CellPiece(" ".join(words[:head]), "name", sign)
            yield CellPiece(" ".join(words[head:]), _kind(" ".join(words[head:])))
            return
        if len(words) - tail >= _MOST_NAME_WORDS:
            tail = _surname_among(words, tail)
        is_name = (
            len(words) - tail >= WHOLE_NAME and tail and not _is_a_place(" ".join(words[tail:]))
        )
        if is_name and names_work(" ".join(words[:tail])):
            yield CellPiece(" ".join(words[:tail]), "role", sign)
            yield CellPiece(" ".join(words[tail:]), "name")
            return
    yield CellPiece(text, _kind(text), sign)


def _surname_among(words: Sequence[str], tail: int) -> int:
    """Return where the name begins behind «Представитель Красного Креста»."""
    if names.looks_like_surname(words[tail]) or names.is_particle(words[tail + 1]):
        return tail
    places = range(tail + 1, len(words) - 1)
    return next((place for place in places if names.looks_like_surname(words[place])), tail)


def _is_an_aimak_s(word: str) -> bool:
    """Say whether a word is an aimak's name and hardly a person's: «Ак-Муз», «Казыбекский»."""
    return ("-" in word or is_adjective(fold(word))) and names_aimak(word)


def _named(words: Sequence[str], sign: str) -> Iterator[CellPiece]:
    second = second_name(words)
    if second:
        yield CellPiece(" ".join(words[:second]), "name", sign)
        yield CellPiece(" ".join(words[second:]), "name", "none")
    else:
        yield CellPiece(" ".join(words), "name", sign)


def _is_name_word(words: Sequence[str], place: int) -> bool:
    """Say whether a word can stand in a name: a capital or уулу, and no word of work."""
    word = words[place]
    if names.is_particle(word):
        return place > 0 or len(words) > 1
    if any(letter.isdigit() for letter in word) or not word[0].isalpha():
        return False
    if place and words[place - 1].lower().strip(".") in _BEFORE_A_PLACE:
        return False
    if INITIAL.fullmatch(word) and word[0].isupper():
        return True
    return (word[0].isupper() or _is_small_name(words)) and not is_role_word(word)


def _is_small_name(words: Sequence[str]) -> bool:
    """Say whether a whole piece is a name that somebody wrote without capitals."""
    return (
        WHOLE_NAME <= len(words) < _MOST_NAME_WORDS
        and (len(words) == WHOLE_NAME or not any(word[0].isupper() for word in words))
        and (names.looks_like_surname(words[0]) or names.looks_like_surname(words[1]))
        and not any(map(is_role_word, words))
    )


def _is_a_place(text: str) -> bool:
    return (names_aimak(text) and not names_council(text)) or names_village(text)


def _kind(text: str) -> str:
    if names_aimak(text) and not names_council(text):
        return "aimak"
    return "role" if names_work(text) else "note"


@lru_cache(maxsize=8192)
def is_plain_word(word: str) -> bool:
    """Say whether a word can stand in a name that is nothing but a name."""
    is_name = word[0].isupper() and not (is_role_word(word) or _is_an_aimak_s(word))
    return is_name or names.is_particle(word)


def may_be_name(text: str) -> bool:
    """Say whether a text is a name with something odd in it, «Асанов 2»."""
    words = text.split()
    return len(words) <= _MOST_NAME_WORDS and all(
        word[0].isdigit() or is_plain_word(word) for word in words
    )


def second_name(words: Sequence[str]) -> int:
    """Return where a second whole name begins behind a first that no sign parts from it."""
    has_particle = len(words) > 1 and names.is_particle(words[1])
    if len(words) < _MOST_NAME_WORDS or not (has_particle or names.looks_like_surname(words[0])):
        return 0
    first = WHOLE_NAME + has_particle
    return next((place for place in range(first, len(words) - 1) if _begins_name(words[place:])), 0)


def _begins_name(words: Sequence[str]) -> bool:
    """Say whether words go on with somebody else: a surname, or «Токтосун уулу» with a name."""
    if names.is_particle(words[0]) or PATRONYMIC.fullmatch(words[0]):
        return False
    if names.is_particle(words[1]):
        return len(words) > WHOLE_NAME
    return names.looks_like_surname(words[0])


def shared_out(text: str, count: int) -> tuple[str, ...]:
    """Part a cell beside one that names several people; empty where it does not fall into them.

    «0555…⏎0700…» beside two names is a phone for each; one role is said of all only in the plural.
    """
    parts = [
        NUMBER.sub("", part).strip(ENDS_OF_WORDS)
        for part in re.split(r"[\n;]", text)
        if part.strip(ENDS_OF_WORDS)
    ]
    if len(parts) != count:
        parts = [part.strip() for part in re.split(r"[,\n;/]", text) if part.strip()]
    if len(parts) == count:
        return tuple(parts)
    found = phones.read_phones(text).phones
    if len(found) == count:
        return found
    if PLURAL.search(text) and not found and not role_of(text).others:
        return (text,) * count
    return ()
