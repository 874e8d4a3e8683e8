"""The tour lives through a whole day; what it leaves is read back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest
from openpyxl import load_workbook
from PIL import Image

from seminar_desk.domain.people.counts import count
from seminar_desk.domain.people.participant import INVITED
from seminar_desk.files import ROOT
from seminar_desk.store.backup_files import last_good, restore
from seminar_desk.store.database import utc_now
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from seminar_desk.tour import SHOWN
from seminar_desk.tour.stage import SIZES
from tests.hands.books import rows_of
from tests.hands.papers import flat

# Measuring coverage takes longer.
_LONGEST_SECONDS = 360 if any(name.startswith("COVERAGE_") for name in os.environ) else 120
# One day is enough.
pytestmark = [pytest.mark.xdist_group("tour"), pytest.mark.timeout(_LONGEST_SECONDS)]

PAGES = ("today", "checkin", "practice", "documents", "export", "office", "settings")
LEAST_COLOURS = 12


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run the tour once; return the folder it filled."""
    out = tmp_path_factory.mktemp("tour")
    command = [sys.executable, "main.py", "tour", "--out", str(out)]
    command += ["--pictures", str(out / "readme")]
    environment = {name: text for name, text in os.environ.items() if name != "DISPLAY"}
    told = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=_LONGEST_SECONDS - 10,
        check=False,
    )
    assert told.returncode == 0, told.stderr[-4000:]
    assert "Traceback" not in told.stderr
    return out


@pytest.fixture(scope="module")
def store(left: Path, tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Open the day's last backup as a store of its own."""
    folder = tmp_path_factory.mktemp("restored")
    backup = last_good(left / "backups")
    assert backup
    restore(backup.path, folder, utc_now())
    return open_store(folder, writable=False)


def _text(path: Path) -> str:
    return flat(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages))


def test_day_ends_closed_and_counted(store: Store) -> None:
    session = session_rows.with_code(store.db, "S01")
    assert session
    assert session.status == "closed"
    people = attendance_rows.of_session(store.db, session.uid)
    counted = count(people)
    assert counted.present > counted.invited / 2
    assert counted.walkins_present == 1
    assert counted.left_early == 1
    plans = [
        assembly_rows.plan(store.db, row.uid)
        for row in assembly_rows.of_session(store.db, session.uid)
    ]
    assert max(len(plan.agenda_items) for plan in plans if plan) > 1
    assert max(len(plan.authors) for plan in plans if plan) > 1


def test_every_name_on_the_papers(left: Path, store: Store) -> None:
    people = attendance_rows.everyone(store.db)
    sheet = _text(left / "sign-in.pdf")
    invited = [row.full_name for row in people if row.registration == INVITED]
    assert [name for name in invited if name not in sheet] == []
    certificates = pypdf.PdfReader(left / "certificates.pdf").pages
    stayed = [row for row in people if row.is_present and row.left_at_utc is None]
    present = sorted(row.full_name for row in stayed)
    assert len(certificates) == len(present)
    texts = [flat(page.extract_text()) for page in certificates]
    assert [name for name in present if sum(name in text for text in texts) != 1] == []


def test_the_sets_and_the_plans_papers_are_there(left: Path) -> None:
    assert len(pypdf.PdfReader(left / "set-morning.pdf").pages) > 4
    assert "ПРОТОКОЛ" in _text(left / "set-closing.pdf").upper()
    assert len(pypdf.PdfReader(left / "assembly-plan.pdf").pages) == 1
    assert "Казыбек" in _text(left / "assembly-run-sheet.pdf")
    assert "BEGIN:VEVENT" in (left / "assemblies.ics").read_text(encoding="utf-8")


def test_what_the_laptops_key_gives_is_the_same_every_time(left: Path) -> None:
    assert "S01-НССЛ-1" in _text(left / "sign-in.pdf")
    assert "АТБ-2017-НССЛ-0001" in _text(left / "certificates.pdf")
    assert "DTSTAMP:20171024T0750" in (left / "assemblies.ics").read_text(encoding="utf-8")


def test_dialogs_stand_on_the_screen_of_a_laptop(left: Path) -> None:
    with Image.open(left / "pictures" / "import_list.png") as picture:
        assert picture.width > 1000  # Qt's own screen would leave it 800


def test_workbooks_read_back(left: Path, store: Store) -> None:
    heading, *marks = rows_of(left / "S01 exchange.xlsx", "attendance")
    kept = attendance_rows.everyone(store.db)
    assert {row[heading.index("attendance_uid")] for row in marks} == {row.uid for row in kept}
    assert load_workbook(left / "S01 summary.xlsx").worksheets[0].max_row > 1
    assert len(list((left / "stick").glob("*.xlsx"))) == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ru", "ky"])
def test_picture_of_every_page(left: Path, language: str, theme: str) -> None:
    for page in PAGES:
        for width, height in SIZES:
            name = f"{language}_{theme}_{page}_{width}x{height}.png"
            with Image.open(left / "pictures" / name) as picture:
                assert picture.size == (width, height)
                colours = picture.convert("RGB").getcolors(maxcolors=width * height)
            assert colours
            assert len(colours) > LEAST_COLOURS, name


def test_readme_shows_pictures_of_the_tour(left: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in SHOWN:
        assert f"docs/pictures/{name}.png" in readme
        assert (ROOT / "docs" / "pictures" / f"{name}.png").is_file()
        assert (left / "readme" / f"{name}.png").is_file()
