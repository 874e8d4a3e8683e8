"""Scripts print the papers of the day."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest

from seminar_desk.domain.catalogue import SCRIPTS
from seminar_desk.files import DATA
from tests.hands.scripts import NAMES, Script, invited

OF_PLANS = {"assembly-plan", "run-sheet", "blank-forms", "call-list"}


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    return Script(invited(tmp_path / "desk"), capsys)


def _text(path: Path) -> str:
    pages = pypdf.PdfReader(path).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_papers_read_back(script: Script, tmp_path: Path) -> None:
    sheet, papers = tmp_path / "list.pdf", tmp_path / "certificates.pdf"
    script.ask("print", "sign-in", "--session", "S01", "--out", str(sheet))
    text = _text(sheet)
    assert all(name in text for name in NAMES)
    for person in script.ask("find", "", "--session", "S01")[:2]:
        script.ask("check-in", person["code"], "--session", "S01")
    said = script.ask("print", "certificates", "--session", "S01", "--out", str(papers))
    assert said["pages"] == len(pypdf.PdfReader(papers).pages) == 2
    again = script.ask("print", "certificates", "--session", "S01", "--out", str(papers))
    assert again == said


def test_a_printed_sheet_has_its_id_and_names_the_former(script: Script, tmp_path: Path) -> None:
    sheet = tmp_path / "list.pdf"

    def printed(kind: str) -> tuple[str, str]:
        said = script.ask("print", kind, "--session", "S01", "--out", str(sheet))
        return said["sheet"], _text(sheet)

    first, text = printed("sign-in")
    assert first
    assert first in text
    assert printed("set-morning")[0] == first
    sample = str(DATA / "sample_roster.xlsx")
    script.ask("import-roster", sample, "--session", "S01", "--apply")
    second, text = printed("sign-in")
    assert second != first
    assert second in text
    assert first in text


@pytest.mark.parametrize("kind", [name for name in SCRIPTS if name not in OF_PLANS])
def test_every_paper_can_be_asked_for(script: Script, tmp_path: Path, kind: str) -> None:
    for person in script.ask("find", "", "--session", "S01")[:2]:
        script.ask("check-in", person["code"], "--session", "S01")
    paper = tmp_path / "paper.pdf"
    said = script.ask("print", kind, "--session", "S01", "--out", str(paper))
    assert said["pages"] == len(pypdf.PdfReader(paper).pages) > 0


def test_a_paper_of_ones_own_is_asked_for_only_where_there_is_one(script: Script) -> None:
    with pytest.raises(SystemExit) as caught:
        script.run("print", "register", "--person", "013", "--session", "S01", "--out", "x.pdf")
    assert caught.value.code == 2
