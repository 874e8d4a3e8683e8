"""While long work goes on nobody searches for garbage; then it is searched again."""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterator

import pytest

from seminar_desk.domain.progress import Progress, unsearched


@pytest.fixture(autouse=True)
def searched() -> Iterator[None]:
    was_searched = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if was_searched else gc.disable)()


def work() -> Generator[Progress, None, bool]:
    yield Progress(0, 1)
    return gc.isenabled()


@pytest.mark.parametrize("is_first_over", [True, False])
def test_two_works_at_once_let_it_be_searched_when_both_are_over(is_first_over: bool) -> None:
    both = [unsearched(work()), unsearched(work())]
    for each in both:
        next(each)
    first, last = both if is_first_over else reversed(both)
    with pytest.raises(StopIteration) as ended:
        next(first)
    assert (ended.value.value, gc.isenabled()) == (False, False)
    last.close()  # as one that somebody stopped
    assert gc.isenabled()


def test_a_fault_lets_it_be_searched() -> None:
    def spoilt() -> Generator[Progress, None, None]:
        yield Progress(0, 1)
        raise ZeroDivisionError

    found = unsearched(spoilt())
    next(found)
    with pytest.raises(ZeroDivisionError):
        next(found)
    assert gc.isenabled()
