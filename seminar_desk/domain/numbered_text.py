"""Headings of a list with their number before them and a count behind."""

import re

# «1.», «II», «а)», «№ 3» before a name; «(3 чел.)», «– 2», «3 киши» behind it.
_BEFORE = re.compile(
    r"^\s*(?:(?:№\s*)?\d{1,3}(?:\.\d{1,3})*\s*[.):–—-]*|[IVXІХ]{1,5}(?=[\s.):])[.):\s]*"
    r"|[а-яёөүңa-z]\)|[•●▪*–—-])\s*"
)
_COUNT = re.compile(
    r"(?<![№#])\s*(?:[(\[–—:,=-]+\s*(?P<marked>\d{1,4})[\s-]*(?:UNIT)?"
    r"|\s(?P<said>\d{1,4})[\s-]*(?:UNIT))\.?[\s)\]]*[.:;]*\s*$".replace(
        "UNIT",
        r"чел\w*|человек\w*|киши|адам\w*|people|persons?|pax|участник\w*|катышуучу\w*|ч|к",
    ),
    re.IGNORECASE,
)


def count_in(text: str) -> int | None:
    """Return how many people a heading says stand below it, or None."""
    match = _COUNT.search(_BEFORE.sub("", text))
    return int(match["marked"] or match["said"]) if match else None


def without_count(text: str) -> str:
    """Return a heading's words without the number before them and the count behind."""
    return _COUNT.sub("", _BEFORE.sub("", text)).strip(" :.;,–—-")
