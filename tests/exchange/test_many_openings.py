"""Many workbooks go through one door one after another, and none harms or colours another."""

from __future__ import annotations

import multiprocessing
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from seminar_desk import processes
from seminar_desk.domain.progress import Delivery
from seminar_desk.exchange.workbook import (
    book_opening,
    book_parser,
    book_values,
    contract,
    integrity,
)
from seminar_desk.exchange.workbook.book_opening import open_book, open_each, opening_each
from seminar_desk.exchange.workbook.book_parser import KnownSheets
from seminar_desk.exchange.workbook.opened_book import OpenedBook, sharing
from seminar_desk.files import ROOT
from tests.hands import answers
from tests.hands.books import part_of, repacked
from tests.hands.many_books import books

OLD = ROOT / "tests" / "files" / "exchange-1.0.xlsx"


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return list(books(tmp_path_factory.mktemp("книги"), 3, 2))


def test_each_says_what_it_says_alone(three: list[Path], tmp_path: Path) -> None:
    paths = [three[0], OLD, three[1], tmp_path / "нет.xlsx", three[2]]
    read = list(open_each(paths))
    for path, found in zip(paths, read, strict=True):
        if path.exists():
            assert found == open_book(path)
        else:
            assert isinstance(found, tuple)
            assert [problem.code for problem in found] == ["table_missing"]
    assert list(open_each([])) == []


def test_a_worker_gives_each_away_with_its_totals(three: list[Path]) -> None:
    steps = list(opening_each(three[:2]))
    given = [step.made for step in steps if isinstance(step, Delivery)]
    alone = [open_book(path) for path in three[:2]]
    assert given == [replace(book, reckoned=integrity.totals(book.content)) for book in alone]
    assert [step for step in steps if not isinstance(step, Delivery)] == [(1, 2), (2, 2)]


def test_what_all_say_alike_is_read_once(
    three: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed: list[str] = []
    really = book_values.read_sheet

    def counted(sheet: contract.ContractSheet, *rest: object) -> object:
        typed.append(sheet.name)
        return really(sheet, *rest)  # type: ignore[arg-type]  # handed on as they are

    monkeypatch.setattr(book_parser, "read_sheet", counted)
    known = KnownSheets()
    first = book_parser.opened(three[0], known)
    assert {contract.DICTIONARY, "code_lists", "persons", "decisions"} <= set(typed)
    typed.clear()
    second = book_parser.opened(three[1], known)
    filled = {name for name, lines in second.content.lines.items() if lines}
    assert set(typed) == filled - {contract.DICTIONARY, "code_lists"}
    for name in (contract.DICTIONARY, "code_lists", "decisions"):
        assert second.content.lines[name] is first.content.lines[name]
    assert second == book_parser.opened(three[1])


def test_a_dictionary_that_somebody_changed_is_read_as_it_stands(
    three: list[Path], tmp_path: Path
) -> None:
    """Without a line of the dictionary its column is no content: the hash cannot hold."""
    part = part_of(contract.DICTIONARY)
    path = repacked(
        three[1],
        tmp_path / "правленая.xlsx",
        lambda parts: parts.update({part: parts[part].replace(b">YES<", b">COPY<", 20)}),
    )
    known = KnownSheets()
    whole = book_parser.opened(three[1], known)
    changed = book_parser.opened(path, known)
    assert changed == book_parser.opened(path)
    assert changed.content.content_hash != whole.content.content_hash
    assert book_parser.opened(three[1], known) == whole


def test_an_older_version_shares_nothing_with_a_newer_one(three: list[Path]) -> None:
    known = KnownSheets()
    for path in (three[0], OLD, three[1], OLD):
        assert book_parser.opened(path, known) == book_parser.opened(path)


def test_more_kinds_than_an_office_gets_are_not_kept(
    three: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book_parser, "_MOST_KNOWN", 5)
    known = KnownSheets()
    assert book_parser.opened(three[0], known) == book_parser.opened(three[0])
    assert len(known.sheets) <= 5
    assert book_parser.opened(three[1], known) == book_parser.opened(three[1])


def test_a_book_that_falls_takes_no_other_with_it(
    three: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book_opening, "_PARSER", "tests.hands.answers:parser")
    deadly = Path(shutil.copy(three[0], tmp_path / answers.DEADLY))
    first, fallen, last = open_each([three[0], deadly, three[1]])
    assert isinstance(first, OpenedBook)
    assert isinstance(fallen, tuple)
    assert [problem.code for problem in fallen] == ["table_damaged"]
    assert last == open_book(three[1])


def test_a_book_that_takes_too_long_is_told_and_the_next_one_read(
    three: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = iter((-10.0, 60.0))
    really = processes.Answerer.answer
    monkeypatch.setattr(
        processes.Answerer, "answer", lambda self, _seconds: really(self, next(waits))
    )
    late, next_one = open_each(three[:2])
    assert isinstance(late, tuple)
    assert [problem.code for problem in late] == ["book_takes_too_long"]
    assert isinstance(next_one, OpenedBook)


def test_after_a_large_book_another_process_reads(
    three: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it took of memory is given back."""
    ended: list[bool] = []
    really = processes.Answerer.end

    def end(self: processes.Answerer) -> None:
        ended.append(True)
        really(self)

    monkeypatch.setattr(processes.Answerer, "end", end)
    assert len(list(open_each(three))) == 3
    assert len(ended) == 1
    monkeypatch.setattr(book_opening, "_LARGE", 0)
    assert all(isinstance(read, OpenedBook) for read in open_each(three))
    assert len(ended) == 1 + 3 + 1


def test_no_process_to_be_had_is_told_of_each(
    three: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_more(*_arguments: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr(processes, "_start", no_more)
    read = list(open_each(three[:2]))
    assert [[problem.code for problem in each] for each in read if isinstance(each, tuple)] == [
        ["table_damaged"],
        ["table_damaged"],
    ]


def test_two_books_keep_once_what_they_say_alike(three: list[Path]) -> None:
    first, second = book_parser.opened(three[0]), book_parser.opened(three[1])
    shared = sharing(second, first)
    assert shared == second
    assert shared.content.lines["code_lists"] is first.content.lines["code_lists"]
    assert shared.content.lines["persons"] is second.content.lines["persons"]
    assert sharing(first, None) is first


@pytest.fixture
def answerer() -> Iterator[processes.Answerer]:
    made = processes.Answerer("tests.hands.answers:numbering")
    yield made
    made.end()


def test_one_process_answers_all_and_a_new_one_after_its_end(
    answerer: processes.Answerer,
) -> None:
    answerer.ask("a")
    first, place = answerer.answer(60)
    answerer.ask("b")
    assert (first, answerer.answer(60)) == (1, (2, place))
    answerer.ask("go")
    with pytest.raises((EOFError, OSError)):
        answerer.answer(60)
    answerer.ask("c")
    third, another = answerer.answer(60)
    assert third == 1
    assert another != place


def test_who_does_not_answer_in_time_is_ended(answerer: processes.Answerer) -> None:
    answerer.ask("wait")
    with pytest.raises(TimeoutError):
        answerer.answer(0.2)
    answerer.ask("a")
    assert answerer.answer(60)[0] == 1


def test_a_process_that_went_while_it_was_idle_takes_no_question_with_it(
    answerer: processes.Answerer,
) -> None:
    """Whoever reads many workbooks would call the next one damaged."""
    answerer.ask("a")
    _, place = answerer.answer(60)
    (idle,) = (child for child in multiprocessing.active_children() if child.pid == place)
    idle.kill()
    idle.join()
    answerer.ask("b")
    first, another = answerer.answer(60)
    assert (first, another != place) == (1, True)
