from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from seminar_desk.documents.certificates.certificate_text import inside_code
from seminar_desk.documents.certificates.design import Design
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.documents.page.snapshots import (
    CertificateSnapshot,
    PaperSignatory,
    Sex,
    Words,
    freeze,
    pictures_in,
    thaw,
)
from seminar_desk.domain.problems import ProblemError
from tests.hands.drawing import pdf_of, rendering
from tests.hands.page_boxes import Boxes
from tests.hands.papers import (
    ODD_NAMES,
    certificate,
    codes_on,
    flat,
    fonts_in,
    full_names,
    logo,
    texts_by_pdfium,
    texts_by_pypdf,
)


def _many(names: Sequence[str]) -> list[CertificateSnapshot]:
    return [certificate(name, serial) for serial, name in enumerate(names, start=1)]


@pytest.mark.parametrize("names", [ODD_NAMES, tuple(full_names(31))])
def test_every_name_reads_back_exactly(names: tuple[str, ...]) -> None:
    """Five hundred are read by `test_real_names`."""
    pdf = pdf_of(_many(names))
    for texts in (texts_by_pdfium, texts_by_pypdf):
        pages = texts(pdf)
        assert len(pages) == len(names)
        assert [name for name, text in zip(names, pages, strict=True) if name not in text] == []


@pytest.mark.parametrize(
    ("sex", "verb"), [("f", "приняла "), ("m", "принял "), ("unknown", "принял(а) ")]
)
def test_the_verb_follows_the_sex(sex: Sex, verb: str) -> None:
    paper = replace(certificate(), sex=sex)
    assert f" {verb}участие" in texts_by_pdfium(pdf_of([paper]))[0]


@pytest.mark.parametrize(("hours", "words"), [(1, "1 час"), (3, "3 часа"), (8, "8 часов")])
def test_hours_are_counted_in_russian(hours: int, words: str) -> None:
    paper = replace(certificate(), hours=hours)
    assert f"— {words}" in flat(texts_by_pdfium(pdf_of([paper]))[0])


def test_no_hours_no_line() -> None:
    paper = replace(certificate(), hours=0)
    assert "Объём" not in texts_by_pdfium(pdf_of([paper]))[0]


@pytest.mark.parametrize("language", ["ru", "ky", "ru+ky"])
def test_the_page_says_what_was_frozen(language: str) -> None:
    paper = replace(certificate(), language=language, logos=(logo(), logo(), logo()))
    text = texts_by_pdfium(pdf_of([paper]))[0]
    assert "СЕРТИФИКАТ" in text
    assert "АТБ-2017-0007" in text
    assert paper.name in text
    assert ("принял участие" in text) == ("ru" in language)
    assert ("семинар-тренингге катышты" in text) == ("ky" in language)
    assert ("2017-жылдын 24-октябры" in text) == ("ky" in language)
    assert ("24 октября 2017 года" in text) == ("ru" in language)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_up_to_three_sign(count: int) -> None:
    signers = tuple(
        PaperSignatory(Words(f"Подписант {n}"), Words("директор")) for n in range(count)
    )
    paper = replace(certificate(), signatories=signers)
    pdf = pdf_of([paper])
    assert texts_by_pdfium(pdf)[0].count("Подписант") == min(count, 3)
    assert codes_on(pdf, 0) == [inside_code(paper)]


def test_every_code_reads_back_in_plain_words() -> None:
    papers = _many((*ODD_NAMES, *full_names(20)))
    pdf = pdf_of(papers)
    for place, paper in enumerate(papers):
        assert codes_on(pdf, place) == [
            f"{paper.number} · {paper.name} · Ат-Башинский район · 24.10.2017"
        ]


def test_all_fonts_are_inside_and_no_other_is_named() -> None:
    papers = [replace(paper, language="ru+ky", watermark="РЕПЕТИЦИЯ") for paper in _many(ODD_NAMES)]
    named, carried = fonts_in(pdf_of(papers))
    assert named == carried
    assert named
    assert all("PTSans" in name or "PTSerif" in name for name in named)


def test_the_file_says_what_it_is() -> None:
    reader = pypdf.PdfReader(BytesIO(pdf_of([certificate()])))
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith("Сертификаты — Ат-Башинский район")
    assert reader.metadata.author == "Институт политики развития"
    assert str(reader.root_object["/Lang"]) == "ru"


def test_what_repeats_is_kept_once() -> None:
    few, many = (
        pdf_of([replace(p, logos=(logo(),)) for p in _many(full_names(count))])
        for count in (10, 110)
    )
    assert (len(many) - len(few)) / 100 < 4_000


def test_frozen_words_print_the_same_bytes_again() -> None:
    paper = replace(certificate(), language="ru+ky", logos=(logo(),))
    again = thaw(freeze(paper), pictures_in(paper))
    assert again == paper
    assert pdf_of([again]) == pdf_of([paper])


def test_a_very_long_name_stays_inside_the_frame() -> None:
    paper = certificate("Ж" * 120)
    with Pages(pdf_of([paper])) as pages:
        seen = pages.picture(0, 1)
        empty = Pages(pdf_of([replace(paper, name=".")])).picture(0, 1)
    edge = 45 * 4
    for row in range(seen.height):
        start = row * seen.stride
        assert seen.pixels[start : start + edge] == empty.pixels[start : start + edge]


def test_a_broken_logo_is_a_problem_with_a_name() -> None:
    with pytest.raises(ProblemError) as caught:
        pdf_of([replace(certificate(), logos=(b"not a picture",))])
    assert caught.value.problems[0].code == "paper_logo_unreadable"


def test_one_file_for_all(tmp_path: Path) -> None:
    path = tmp_path / "сертификаты.pdf"
    told = list(rendering(_many(ODD_NAMES), path))
    assert told[-1] == (len(ODD_NAMES), len(ODD_NAMES))
    assert path.read_bytes() == pdf_of(_many(ODD_NAMES))


def test_a_long_signatory_stays_on_the_line() -> None:
    who = PaperSignatory(Words("Мамбетжанова-Токтогулова А. К."), Words("руководитель " * 9))
    paper = replace(certificate(), signatories=(who, who, who), language="ru+ky")
    page = pypdfium2.PdfDocument(pdf_of([paper]))[0]
    boxes = Boxes(page)
    assert boxes.overlapping() == []
    assert boxes.crossed() == []
    assert codes_on(pdf_of([paper]), 0) == [inside_code(paper)]


def test_a_code_is_read_on_any_ground() -> None:
    """A picture under the code would eat the bare edge that readers look for."""
    ground = BytesIO()
    stripes = Image.new("RGB", (842, 595), (90, 70, 60))
    draw = ImageDraw.Draw(stripes)
    for x in range(0, 842, 12):
        draw.line((x, 0, x, 595), fill=(20, 20, 20), width=6)
    stripes.save(ground, "PNG")
    paper = replace(certificate(), design=Design(background=ground.getvalue()))
    assert codes_on(pdf_of([paper]), 0) == [inside_code(paper)]
