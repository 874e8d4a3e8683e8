"""Workbooks of other minor versions are read; of another major one they are refused."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.workbook_reading import Content
from tests.hands.stores import invite, make_store, open_first_session
from tests.hands.workbooks import export

OLD = Path(__file__).parents[1] / "files" / "exchange-1.0.xlsx"
YOUNG = ("certificate_numbers", "exemptions", "closings", "papers", "signing_keys", "series")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write one workbook of now, which every test reads anew."""
    folder = tmp_path_factory.mktemp("now")
    store = make_store(folder / "store")
    invite(store.db, open_first_session(store.db).uid, "Асанов Бакыт")
    path = export(store.db, path=folder / "book.xlsx").path
    store.close()
    return path


def _read(book: Workbook) -> Content:
    file = io.BytesIO()
    book.save(file)
    file.seek(0)
    return workbook_reading.read(file, "book.xlsx")


def _say(book: Workbook, key: str, value: str) -> None:
    row = next(row for row in book[contract.META].iter_rows() if row[0].value == key)
    row[1].value = value


def _refused(book: Workbook) -> tuple[str, dict[str, str | int]]:
    with pytest.raises(ProblemError) as caught:
        _read(book)
    (problem,) = caught.value.problems
    return problem.code, dict(problem.values)


def test_a_workbook_of_the_first_version_still_agrees_with_its_fingerprint() -> None:
    """It was written by the program as it stood then; its times have milliseconds."""
    with OLD.open("rb") as file:
        content = workbook_reading.read(file)
    meta = workbook_reading.meta(content)
    assert meta["schema_version"] == "1.0"
    assert content.content_hash == meta["content_hash"]
    assert all(content.lines[name] == () for name in YOUNG)
    assert len(content.lines["certificates"]) == int(meta["total.certificates"]) == 2


def test_a_sheet_that_its_version_had_may_not_be_missing(written: Path) -> None:
    old = load_workbook(OLD)
    old.remove(old["steps"])
    assert _refused(old) == ("sheet_missing", {"sheet": "steps"})
    new = load_workbook(written)
    new.remove(new["papers"])
    assert _refused(new) == ("sheet_missing", {"sheet": "papers"})


def test_what_a_later_version_brought_counts_and_stops_nobody(written: Path) -> None:
    book = load_workbook(written)
    before = _read(book)
    _say(book, "schema_version", "1.12")
    book["persons"].cell(1, book["persons"].max_column + 1, "shoe_size")
    visits = book.create_sheet("visits")
    visits.append(["visit_uid", "place"])
    visits.append(["a", "Ак-Муз"])
    dictionary = book[contract.DICTIONARY]
    about = ("YES", "NO", "", "", "open", "1.12", "?")
    dictionary.append(["persons", "shoe_size", "integer", *about])
    dictionary.append(["visits", "visit_uid", "uid", "YES", "YES", "PRIMARY", *about[3:]])
    dictionary.append(["visits", "place", "text", *about])
    later = _read(book)
    assert later.lines["persons"] == before.lines["persons"]
    assert later.content_hash != before.content_hash
    visits["B2"].value = "Казыбек"
    assert _read(book).content_hash != later.content_hash


def test_another_major_version_is_refused_by_name(written: Path) -> None:
    book = load_workbook(written)
    _say(book, "schema_version", "2.0")
    assert _refused(book) == ("exchange_newer", {"file": "book.xlsx"})


@pytest.mark.parametrize(
    ("key", "value"), [("schema_version", "latest"), ("schema_id", "another.exchange")]
)
def test_what_is_none_of_ours_is_refused_by_name(written: Path, key: str, value: str) -> None:
    book = load_workbook(written)
    _say(book, key, value)
    assert _refused(book) == ("exchange_foreign", {"file": "book.xlsx"})
