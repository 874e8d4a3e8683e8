"""Whatever chance makes of a workbook, it opens or is refused in a sentence."""

from __future__ import annotations

import warnings
from pathlib import Path
from random import Random

import pytest

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.workbook import book_parser, integrity
from tests.exchange.test_donor_texts import live_a_day
from tests.hands.book_spoiler import parts_of, spoiled
from tests.hands.stores import make_store
from tests.hands.tries import tries
from tests.hands.workbooks import export

TRIES = 60


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("обмен")
    store = make_store(folder / "дата")
    live_a_day(store.db)
    written = export(store.db, path=folder / "b.xlsx").path.read_bytes()
    store.close()
    return written


def _told(path: Path) -> list[Problem]:
    try:
        book = book_parser.opened(path)
    except ProblemError as error:
        return list(error.problems)
    judged = integrity.judge(book.content, is_signed=True)
    return [*book.faults, *book.warnings, *filter(None, [judged.difference])]


def test_no_spoiled_workbook_ends_in_a_fault_of_ours(content: bytes, tmp_path: Path) -> None:
    """What the parser itself breaks at ends its process, and the door says so."""
    seed = Random().randrange(1_000_000)
    chance = Random(seed)
    parts = parts_of(content)
    path = tmp_path / "b.xlsx"
    for number in range(tries(TRIES)):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # a part that stands twice, on purpose
            path.write_bytes(spoiled(content, parts, chance))
        try:
            for problem in _told(path):
                assert sentence(problem, "ru")
        except BaseException as error:
            if type(error).__name__ == "PanicException":
                continue
            raise AssertionError((seed, number)) from error
