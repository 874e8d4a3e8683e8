"""Which letters of a name a query has found, to be shown in it."""

import re
from collections.abc import Sequence

from seminar_desk.domain.people import readings
from seminar_desk.domain.people.folding import fold

_PIECE = re.compile(r"[^\s\-–—]+")


def highlight(name: str, query: str) -> list[tuple[int, int]]:
    """Return (start, length) of what the query found in the name, in the name's own letters."""
    pieces = [(match.start(), match.group()) for match in _PIECE.finditer(name)]
    for slips in (False, True):
        for reading in readings.readings(query):
            spans = _spans(pieces, reading.words, slips=slips)
            if spans:
                return sorted(spans.items())
    return []


def _spans(
    pieces: Sequence[tuple[int, str]], words: Sequence[str], *, slips: bool
) -> dict[int, int]:
    spans: dict[int, int] = {}
    for start, piece in pieces:
        folded = fold(piece)
        for word in words:
            if folded.startswith(word) or (slips and _is_slip(word, folded)):
                spans[start] = max(spans.get(start, 0), _length_of(piece, len(word)))
    return spans


def _is_slip(typed: str, word: str) -> bool:
    long_enough = len(typed) >= readings.SHORTEST_SLIPPED_WORD
    return long_enough and any(True for _ in readings.one_slip_away(typed, [word]))


def _length_of(piece: str, folded_length: int) -> int:
    """Return how many letters of the piece make so many folded ones."""
    for length in range(1, len(piece)):
        if len(fold(piece[:length])) >= folded_length and fold(piece).startswith(
            fold(piece[:length])
        ):
            return length
    return len(piece)
