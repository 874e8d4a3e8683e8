"""Which pages to print, as people write it: «1-3, 7»."""

import re

_PART = re.compile(r"(\d{1,5})?(?:([-–—])(\d{1,5})?)?")


def pages_in(text: str, count: int) -> list[int] | None:
    """Return the pages meant, counted from 0, each once, in order; None for what means none.

    «5-» goes on to the end, «-3» begins at the first; pages beyond the last are left out.
    """
    found: set[int] = set()
    for part in re.split(r"[,;\s]+", re.sub(r"\s*[-–—]\s*", "-", text).strip()):
        match = _PART.fullmatch(part)
        if match is None or not (match[1] or match[3]):
            return None
        first = int(match[1] or 1)
        last = int(match[3] or count) if match[2] else first
        if first < 1 or last < first:
            return None
        found.update(range(first - 1, min(last, count)))
    return sorted(found) or None
