"""Which letters a text may hold, at whatever door it comes in: one rule for all of them.

What nobody sees is taken out in silence, for nothing that was meant is lost: marks of direction
turn what is read round, marks of no width make two of one name. What looks like a blank becomes
one. Half a letter, which no file can hold, is refused.
"""

import json
import re

# Signs of no width, of direction, of how the letter before is drawn; of a picture left out.
UNSEEN = (
    "\u00ad\u034f\u061c\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffc\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
# Letters of Korean and Braille that are drawn as nothing, but wide.
BLANKS = "\u115f\u1160\u2800\u3164\uffa0"
# Tab, line feed and carriage return are text; the rest of Cc and U+FFFE/F are of no letter.
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff"
_HALVES = "\ud800-\udfff"
NEVER = _CONTROLS + _HALVES  # what no workbook can hold
_UNSEEN, _BLANKS, _NO_LETTERS, _HALF = (
    re.compile(f"[{signs}]") for signs in (UNSEEN, BLANKS, _CONTROLS, _HALVES)
)
_IN_OTHER_WORDS = "\\u"
_ODD = re.compile(f"[{UNSEEN}{BLANKS}]")


def seen(text: str) -> str:
    """Return the text without what nobody sees in it."""
    if text.isascii() or not _ODD.search(text):
        return text
    return _BLANKS.sub(" ", _UNSEEN.sub("", text))


def kept(text: str) -> str:
    """Return the text as any column holds it: what is seen, without what controlled a printer."""
    return _NO_LETTERS.sub("", seen(text))


def kept_json(text: str) -> str:
    """Return JSON whose texts hold what any column may; what is no JSON is a text like others.

    JSON says any letter in other words too, which are looked at only where there are some. Half a
    letter comes out as what it is, so that it is refused.
    """
    if _IN_OTHER_WORDS not in text:
        return kept(text)
    try:
        said = json.loads(text)
        found = _kept_within(said)
        written = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    except (ValueError, RecursionError):
        return kept(text)
    return written if found != said or is_halved(written) else kept(text)


def _kept_within(value: object) -> object:
    if isinstance(value, str):
        return kept(value)
    if isinstance(value, list):
        return [_kept_within(one) for one in value]
    if isinstance(value, dict):
        return {kept(name): _kept_within(one) for name, one in value.items()}
    return value


def is_json(column: str) -> bool:
    """Say whether a column of the store holds JSON, by its name."""
    return column.endswith("_json") or column == "siblings"


def is_halved(text: str) -> bool:
    """Say whether half a letter stands in the text: nothing can write or find it."""
    return not text.isascii() and _HALF.search(text) is not None
