"""Finding a person among ten thousand names, against a loop over lowered names."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from seminar_desk.domain.people.search import Searchable, SearchIndex
from tests.benchmarks.harness import Comparison
from tests.benchmarks.people import name

NAMES = 10_000
CLEAN = ("өмүрбеков айгүл", "гүлмира", "жээнбекова наз", "токтогулов мир")
SLIPS = ("омурбекав айгул", "гулмрра", "jeenbekova naz", "njrnjuekjd")
TURNS = 5


def comparisons(_folder: Path) -> Iterator[Comparison]:
    """Ask for the same people; the loop finds only what is spelt exactly so."""
    people = [" ".join(name(place)[:3]) for place in range(NAMES)]
    index = SearchIndex(Searchable(str(place), person) for place, person in enumerate(people))

    def lowered(query: str) -> list[str]:
        words = query.lower().split()
        return [person for person in people if all(word in person.lower() for word in words)]

    for work, queries in (
        ("search 10,000 names", CLEAN),
        ("search 10,000 names with a slip, in Latin, in the wrong layout", SLIPS),
    ):
        yield Comparison(
            work,
            "ms a query",
            lambda queries=queries: _ms_a_query(lambda query: index.find(query, 50), queries),  # type: ignore[misc]  # a default binds the loop's value
            lambda: _ms_a_query(lowered, CLEAN),
            "`lower()` of each name, which forgives nothing",
        )


def _ms_a_query(find: Callable[[str], object], queries: tuple[str, ...]) -> float:
    started = time.perf_counter()
    for _ in range(TURNS):
        for query in queries:
            find(query)
    return (time.perf_counter() - started) * 1000 / (TURNS * len(queries))
