"""LibreOffice opens the workbook and gives every row back, cell for cell."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seminar_desk.actions.people import attendance
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.book_opening import open_book
from seminar_desk.gather.books import book_judgement
from seminar_desk.store.opening import Store
from tests.hands.stores import invite, make_store, open_first_session
from tests.hands.workbooks import export

SOFFICE = shutil.which("soffice") or ""
pytestmark = pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
# comma, double quotes, UTF-8, quoted text cells, values as shown, every sheet its own file
EVERY_SHEET_AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
# Nothing that LibreOffice keeps as a fraction of a day.
SPLIT_SECOND = datetime(2017, 10, 24, 2, 30, 11, 987654, tzinfo=UTC)
NAMES = ("=Асанов Бакыт", "Токтосун-уулу Эркин", "+Ооба Айнура", "@Өмүрова Гүлнара", "-Чоң Үмүт")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = make_store(tmp_path / "store", start=SPLIT_SECOND)
    session = open_first_session(made.db)
    for name in NAMES:
        person = invite(made.db, session.uid, name, phone="0772123456", note="- тире\n=формула")
        attendance.check_in(made.db, attendance_uid=person.uid)
    return made


@pytest.fixture(scope="module")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, str, Path], None]:
    """Convert with one profile: to make one takes longer than to convert."""
    profile = f"-env:UserInstallation={tmp_path_factory.mktemp('profile').as_uri()}"

    def run(path: Path, to: str, folder: Path) -> None:
        command = [SOFFICE, profile, "--headless", "--convert-to", to, "--outdir", str(folder)]
        subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=110)

    return run


@pytest.mark.parametrize("kind", ["xlsx:Calc MS Excel 2007 XML", "ods:calc8"])
def test_saved_again_it_is_the_same_content(
    store: Store, tmp_path: Path, convert: Callable[[Path, str, Path], None], kind: str
) -> None:
    written = export(store.db, path=tmp_path / "book.xlsx")
    folder = tmp_path / "saved"
    folder.mkdir()
    convert(written.path, kind, folder)
    saved = folder / f"book.{kind.partition(':')[0]}"
    with written.path.open("rb") as ours, saved.open("rb") as theirs:
        before, after = workbook_reading.read(ours), workbook_reading.read(theirs)
    for name, lines in before.lines.items():
        assert after.lines[name] == lines, name
    assert after.content_hash == written.content_hash
    opened = open_book(saved)
    assert (opened.content, opened.faults, opened.warnings) == (after, (), ())
    assert book_judgement.judged(store.db, opened).verdict == "UNCHANGED"  # signed as before


def test_every_row_comes_out_as_csv(
    store: Store, tmp_path: Path, convert: Callable[[Path, str, Path], None]
) -> None:
    written = export(store.db, path=tmp_path / "book.xlsx")
    folder = tmp_path / "csv"
    folder.mkdir()
    convert(written.path, EVERY_SHEET_AS_CSV, folder)
    for sheet in contract.sheets():
        with (folder / f"book-{sheet.name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == written.row_counts[sheet.name], sheet.name
    with (folder / "book-attendance.csv").open(encoding="utf-8", newline="") as file:
        people = list(csv.DictReader(file))
    assert [row["full_name"] for row in people] == list(NAMES)
    assert {row["note"] for row in people} == {"- тире\n=формула"}
    assert {row["date"] for row in people} == {"2017-10-24"}
    assert [row["person_code"] for row in people][:2] == ["013", "021"]
