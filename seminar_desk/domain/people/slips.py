"""Words of a sorted list that one slip of the finger parts from what was typed."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

SHORTEST_SLIPPED_WORD = 4
_LETTERS = "абвгдежзиклмнопрстуфхцчшщыюя"
_AFTER_ALL_LETTERS = "\U0010ffff"


def starting_with(
    beginning: str, words: Sequence[str], low: int = 0, high: int | None = None
) -> tuple[int, int]:
    """Return the bounds of the words that start so."""
    high = len(words) if high is None else high
    low = bisect_left(words, beginning, low, high)
    if low == high or not words[low].startswith(beginning):
        return low, low
    return low, bisect_left(words, beginning + _AFTER_ALL_LETTERS, low, high)


def one_slip_away(typed: str, words: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Yield what was meant, with the bounds of the words that start with it.

    A slip is a letter too many, too few, another letter, or two neighbours swapped.
    """
    low, high = 0, len(words)
    for place, letter in enumerate(typed):
        head, tail = typed[:place], typed[place + 1 :]
        meant = {head + tail, head + tail[:1] + letter + tail[1:]}
        meant.update(head + other + tail for other in _LETTERS)
        meant.update(head + other + letter + tail for other in _LETTERS)
        meant.discard(typed)
        for word in meant:
            first, last = starting_with(word, words, low, high)
            if first < last:
                yield word, first, last
        low, high = starting_with(head + letter, words, low, high)
        if low == high:
            return
