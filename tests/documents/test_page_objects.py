from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from seminar_desk.documents.page.paper import PORTRAIT, About, Paper
from tests.hands.drawing import pdf_of, rendering
from tests.hands.papers import certificate, full_names, logo, sheet

ABOUT = About("Лист", "Институт", "Сход", "ru")


def test_a_page_is_in_the_file_as_soon_as_it_is_drawn() -> None:
    file = BytesIO()
    paper = Paper(PORTRAIT, ABOUT, file)
    lengths = []
    for page in range(3):
        paper.text(100, 100, f"страница {page}", "PTSans", 12)
        paper.finish_page()
        lengths.append(len(file.getvalue()))
    assert 0 < lengths[0] < lengths[1] < lengths[2]
    paper.close()
    texts = [page.extract_text() for page in pypdf.PdfReader(file, strict=True).pages]
    assert texts == ["страница 0", "страница 1", "страница 2"]


def test_every_object_is_where_the_table_says() -> None:
    paper = Paper(PORTRAIT, ABOUT)
    paper.logo(logo(), 10, 10, 40)
    paper.text(100, 100, "один", "PTSans", 12)
    paper.finish_page()
    pdf = paper.finish()
    reader = pypdf.PdfReader(BytesIO(pdf), strict=True)
    for number, place in reader.xref[0].items():
        assert pdf[place:].startswith(b"%d 0 obj\n" % number)


def test_a_sheet_given_up_halfway_leaves_no_file(tmp_path: Path) -> None:
    steps = rendering(sheet(200), tmp_path / "лист.pdf")
    next(steps)
    assert list(tmp_path.iterdir())
    steps.close()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("count", [1, 40])
def test_a_file_and_the_bytes_in_memory_are_the_same(tmp_path: Path, count: int) -> None:
    path = tmp_path / "сертификаты.pdf"
    papers = [certificate(name, place) for place, name in enumerate(full_names(count))]
    list(rendering(papers, path))
    assert path.read_bytes() == pdf_of(papers)
