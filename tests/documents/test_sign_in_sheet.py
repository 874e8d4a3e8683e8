from __future__ import annotations

import errno
import pickle
import stat
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Literal

import pypdf
import pytest

from seminar_desk.documents.days.sign_in_sheet import items, table
from seminar_desk.documents.page.paper import MM
from seminar_desk.documents.page.ruled_table import ROW, Group
from seminar_desk.documents.page.wording import file_name, long_date
from seminar_desk.domain.people.queues import split
from seminar_desk.domain.problems import ProblemError
from seminar_desk.files import write_beside
from tests.hands.drawing import pages_of, pdf_of, rendering
from tests.hands.papers import (
    DAY,
    ODD_NAMES,
    codes_on,
    fonts_in,
    full_names,
    logo,
    sheet,
    texts_by_pdfium,
    texts_by_pypdf,
)
from tests.hands.systems import may_read_all


@pytest.mark.parametrize("count", [0, 1, 31])
def test_every_name_reads_back_exactly(count: int) -> None:
    """Five hundred are read by `test_real_names`."""
    pdf = pdf_of(sheet(count))
    for pages in (texts_by_pypdf(pdf), texts_by_pdfium(pdf)):
        whole = " ".join(pages)
        assert [name for name in full_names(count) if name not in whole] == []


def test_odd_and_long_names_read_back_exactly() -> None:
    for orientation in ("portrait", "landscape"):
        drawn = replace(sheet(0, names=ODD_NAMES), orientation=orientation)
        pdf = pdf_of(drawn)
        for pages in (texts_by_pypdf(pdf), texts_by_pdfium(pdf)):
            assert [name for name in ODD_NAMES if name not in " ".join(pages)] == []


def test_every_page_has_the_heading_and_its_number() -> None:
    drawn = sheet(90)
    pages = texts_by_pdfium(pdf_of(drawn))
    assert len(pages) == pages_of(drawn).count > 3
    for number, text in enumerate(pages, start=1):
        for words in (
            "ЛИСТ РЕГИСТРАЦИИ",
            "Голос граждан",
            "Швейцарское управление",
            "24 октября 2017 года",
            "Ат-Башинский район",
            "Зал собраний в здании РГА",
            "Мусаева А.",
            "Фамилия, имя, отчество",
            f"Страница {number} из {len(pages)}",
        ):
            assert words in text


def test_totals_and_blank_rows_close_the_sheet() -> None:
    last = texts_by_pdfium(pdf_of(sheet(31, blank_row_count=3)))[-1]
    assert "W01" in last
    assert "W03" in last
    assert "W04" not in last
    assert "По списку: 31 (женщин 11, мужчин 10, пол не указан 10). Пустых строк: 3." in last
    assert "Подписались всего" in last


def test_roles_have_headings_with_their_counts() -> None:
    by_role = " ".join(texts_by_pdfium(pdf_of(sheet(31))))
    by_name = replace(sheet(31), order="alphabet")
    assert "Глава АО — 7" in by_role
    assert "Глава АО — 7" not in " ".join(texts_by_pdfium(pdf_of(by_name)))


def test_other_languages_say_it_all() -> None:
    kyrgyz = texts_by_pdfium(pdf_of(replace(sheet(3), language="ky")))[0]
    english = texts_by_pdfium(pdf_of(replace(sheet(3), language="en")))[0]
    assert "КАТТОО БАРАГЫ" in kyrgyz
    assert "2017-жылдын 24-октябры" in kyrgyz
    assert "SIGN-IN SHEET" in english


def test_dates_are_bent_as_each_language_does() -> None:
    assert long_date(DAY, "ru") == "24\u00a0октября 2017\u00a0года"
    assert long_date(DAY, "ky") == "2017-жылдын 24-октябры"
    assert long_date(DAY.replace(month=6), "ky") == "2017-жылдын 24-июну"
    assert long_date(DAY, "en") == "24\u00a0October 2017"


def test_all_fonts_are_inside_and_no_other_is_named() -> None:
    named, carried = fonts_in(pdf_of(sheet(31, watermark="РЕПЕТИЦИЯ")))
    assert named
    assert named == carried
    assert all("PTSans" in name for name in named)


def test_the_file_says_what_it_is() -> None:
    reader = pypdf.PdfReader(BytesIO(pdf_of(sheet(1))))
    assert reader.metadata is not None
    assert (
        reader.metadata.title
        == "Лист регистрации — Ат-Башинский район, 24\u00a0октября 2017\u00a0года"
    )
    assert reader.metadata.author == "Институт политики развития"
    assert str(reader.root_object["/Lang"]) == "ru"


def test_the_same_sheet_is_the_same_bytes() -> None:
    drawn = sheet(31, logos=(logo(), logo()))
    travelled = pickle.loads(pickle.dumps(drawn))
    assert pdf_of(drawn) == pdf_of(travelled)


def test_rehearsal_is_written_over_every_page() -> None:
    pages = texts_by_pdfium(pdf_of(sheet(31, watermark="РЕПЕТИЦИЯ")))
    assert all("РЕПЕТИЦИЯ" in page for page in pages)
    assert codes_on(pdf_of(sheet(1)), 0) == []


def test_rows_are_kind_to_handwriting() -> None:
    assert ROW >= 9 * MM


def test_a_heading_is_never_last_and_the_closing_never_alone() -> None:
    for count in range(1, 60):
        drawn = sheet(count)
        everything = list(items(drawn))
        pages = table(drawn).divide(everything, room=20 * ROW, closing=3 * ROW)
        assert [item for page in pages for item in page] == everything
        assert not any(isinstance(page[-1], Group) for page in pages)
        assert all(pages)


def test_the_file_appears_whole_and_progress_is_told(tmp_path: Path) -> None:
    path = tmp_path / "лист.pdf"
    drawing = rendering(sheet(60), path)
    told = list(drawing)
    assert told[-1] == (len(told), len(told))
    assert path.read_bytes() == pdf_of(sheet(60))
    assert [found.name for found in tmp_path.iterdir()] == ["лист.pdf"]


def test_a_stopped_drawing_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "лист.pdf"
    path.write_bytes(b"before")
    drawing = rendering(sheet(60), path)
    next(drawing)
    drawing.close()
    assert path.read_bytes() == b"before"
    assert [found.name for found in tmp_path.iterdir()] == ["лист.pdf"]


def test_a_missing_folder_is_said_by_name(tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        list(rendering(sheet(1), tmp_path / "нет" / "лист.pdf"))
    assert caught.value.problems[0].code == "file_folder_missing"


def test_a_full_disk_leaves_the_former_file(tmp_path: Path) -> None:
    path = tmp_path / "лист.pdf"
    path.write_bytes(b"before")

    def write_until_full() -> None:
        with write_beside(path) as file:
            file.write(b"half")
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(ProblemError) as caught:
        write_until_full()
    assert caught.value.problems[0].code == "file_disk_full"
    assert path.read_bytes() == b"before"
    assert [found.name for found in tmp_path.iterdir()] == ["лист.pdf"]


@pytest.mark.skipif(may_read_all(), reason="this user may write all")
def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with pytest.raises(ProblemError) as caught:
            list(rendering(sheet(1), tmp_path / "лист.pdf"))
    finally:
        tmp_path.chmod(stat.S_IRWXU)
    assert caught.value.problems[0].code == "file_read_only"


def test_file_names_are_found_again_and_safe() -> None:
    name = file_name("sheet", "ru", day=DAY, session_code="S01", district='Ат-Башинский: "район"/1')
    assert name == "2017-10-24 S01 Ат-Башинский район 1 — лист регистрации.pdf"


@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_every_page_of_a_numbered_sheet_says_which_rows_it_has(
    orientation: Literal["portrait", "landscape"],
) -> None:
    drawn = replace(sheet(60), sheet_id="S01-1B", supersedes="S01-1A", orientation=orientation)
    pdf = pdf_of(drawn)
    pages = texts_by_pdfium(pdf)
    for number, text in enumerate(pages, start=1):
        (code,) = codes_on(pdf, number - 1)
        identity, place, rows = code.split(" ")
        assert (identity, place) == ("S01-1B", f"{number}/{len(pages)}")
        assert f"строки {rows}" in text
        assert "взамен листа S01-1A" in text


def test_columns_and_signatures_are_chosen() -> None:
    drawn = replace(sheet(3), columns=("role",), signature_count=2)
    (text,) = texts_by_pdfium(pdf_of(drawn))
    assert "Утро, подпись" in text
    assert "После обеда, подпись" in text
    assert "Телефон" not in text
    assert "0700" not in text
    assert "Член" not in text.partition("Глава АО")[0]


def test_two_queues_are_two_sheets_in_one() -> None:
    names = ("Асанов А.", "Бекова Ж.", "Мамытова С.", "Эсенова Г.")
    drawn = replace(
        sheet(0, names=names, blank_row_count=2), order="split", halves=split(names) or ()
    )
    first, second = texts_by_pdfium(pdf_of(drawn))
    assert "ЛИСТ РЕГИСТРАЦИИ · А–Б" in first
    assert "ЛИСТ РЕГИСТРАЦИИ · В–Я" in second
    assert ("Асанов А." in first, "Асанов А." in second) == (True, False)
    assert ("W01" in first, "W03" in second, "W01" in second) == (True, True, False)
    assert "Страница 2 из 2" in second


def test_time_and_file_grow_with_the_rows_and_no_faster() -> None:
    few, many = (len(pdf_of(sheet(count))) for count in (500, 2000))
    assert many < few * 5
