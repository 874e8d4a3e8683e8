"""The day's other papers, read back as people and cameras do."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from itertools import product
from pathlib import Path

import pypdf
import pypdfium2
import pytest

from seminar_desk.domain.badge_sheets import badge_sheets
from seminar_desk.domain.people.names import split_full_name
from seminar_desk.domain.people.participant import code_for
from seminar_desk.domain.problems import ProblemError
from tests.hands import day_papers
from tests.hands.drawing import pdf_of
from tests.hands.page_boxes import Boxes
from tests.hands.papers import (
    ODD_NAMES,
    codes_on,
    fonts_in,
    full_names,
    texts_by_pdfium,
    texts_by_pypdf,
)
from tests.hands.real_names import real_names

LONGEST = "Мамбетжанова-Токтогулова Айгүлжамал Абдыкадыр"
MANY = 500
FEW = (0, 1, 31)
PAPERS: dict[str, Callable[[int, str], bytes]] = {
    "badges": lambda count, language: pdf_of(day_papers.badges(count, language)),
    "door_signs": lambda count, language: pdf_of(day_papers.door_signs(count, language)),
    "proof_list": lambda count, language: pdf_of(day_papers.proof_list(count, language)),
    "call_list": lambda count, language: pdf_of(day_papers.call_list(count, language)),
    "register": lambda count, language: pdf_of(day_papers.register(count, language)),
    "protocol": lambda count, language: pdf_of(day_papers.protocol(count, language)),
    "report": lambda count, language: pdf_of(day_papers.report(count, language)),
}
EACH = [
    (kind, language, count)
    for kind, language, count in product(PAPERS, ("ru", "ky", "en"), (*FEW, MANY))
    if (count != MANY or language == "ky") and (kind, count) != ("badges", 0)
]


@pytest.mark.parametrize(("kind", "language", "count"), EACH)
def test_every_paper_is_whole(kind: str, language: str, count: int) -> None:
    """The one of five hundred is drawn once, and in the language of the longest words."""
    pdf = PAPERS[kind](count, language)
    assert count == MANY or pdf == PAPERS[kind](count, language)
    named, carried = fonts_in(pdf)
    assert named
    assert named == carried
    reader = pypdf.PdfReader(BytesIO(pdf))
    assert reader.metadata is not None
    assert "2017" in str(reader.metadata.title)
    assert str(reader.root_object["/Lang"]) == language
    assert all(text.strip() for text in texts_by_pdfium(pdf))


@pytest.mark.parametrize(
    ("kind", "count"),
    [*product(("proof_list", "register", "call_list"), FEW), ("call_list", MANY)],
)
def test_lists_have_every_name_exactly(kind: str, count: int) -> None:
    """The others of five hundred are read by `test_real_names`."""
    pdf = PAPERS[kind](count, "ru")
    for pages in (texts_by_pypdf(pdf), texts_by_pdfium(pdf)):
        whole = " ".join(pages)
        assert [name for name in full_names(count) if name not in whole] == []


@pytest.mark.parametrize("sheet", ["a4_8", "a4_10"])
def test_badges_name_their_owners_and_can_be_scanned(sheet: str) -> None:
    names = (*ODD_NAMES, LONGEST, *full_names(12))
    pdf = pdf_of(day_papers.badges(0, names=names, sheet_code=sheet))
    whole = " ".join(texts_by_pdfium(pdf))
    parts = [part for name in names for part in split_full_name(name) if part]
    assert [part for part in parts if part not in whole] == []
    found = {code for page in range(len(texts_by_pdfium(pdf))) for code in codes_on(pdf, page)}
    assert found == {code_for(place) for place in range(1, len(names) + 1)}


def test_initials_stay_together_on_a_badge() -> None:
    pdf = pdf_of(day_papers.badges(0, names=("Кадырова Ж. Т.", "Осмонов А.")))
    page = pypdf.PdfReader(BytesIO(pdf)).pages[0]
    assert "Ж. Т." in page.extract_text().splitlines()


_OWN_SHEETS = """
[small]
ru = "60 × 40"
page = [210, 297]
columns = 3
rows = 7
badge = [60, 40]
left = 15
top = 8
[tall]
ru = "A6"
page = [210, 297]
columns = 2
rows = 2
badge = [105, 148]
left = 0
top = 0
"""


@pytest.mark.parametrize("code", ["small", "tall"])
def test_names_fill_badges_of_other_sizes(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody has put their own sheets into the data."""
    path = tmp_path / "badge_sheets.toml"
    path.write_text(_OWN_SHEETS, encoding="utf-8")
    own = badge_sheets(path)
    monkeypatch.setattr("seminar_desk.domain.badge_sheets.badge_sheets", lambda: own)
    pdf = pdf_of(day_papers.badges(0, names=tuple(real_names(42)), sheet_code=code))
    document = pypdfium2.PdfDocument(pdf)
    largest = 0.0
    for page in document:
        boxes = Boxes(page)
        assert boxes.overlapping() == []
        assert boxes.crossed() == []
        largest = max(largest, *(each.top - each.bottom for each in boxes.letters))
    assert largest > {"small": 10, "tall": 35}[code]
    document.close()


def test_shipped_badge_sheets_lie_on_their_pages() -> None:
    assert [(sheet.code, sheet.count) for sheet in badge_sheets()] == [("a4_8", 8), ("a4_10", 10)]


@pytest.mark.parametrize(
    "change", ["columns = 3", "badge = [20, 10]", 'left = "ten"', "colour = 5", "rows = 0"]
)
def test_a_badge_sheet_that_cannot_be_is_named(change: str, tmp_path: Path) -> None:
    lines = {
        "ru": '"Наш"',
        "page": "[210, 297]",
        "columns": "2",
        "rows": "4",
        "badge": "[95, 65]",
        "left": "10",
        "top": "18",
    }
    name, _, value = change.partition(" = ")
    lines[name] = value
    path = tmp_path / "badge_sheets.toml"
    path.write_text(
        "[ours]\n" + "\n".join(f"{key} = {text}" for key, text in lines.items()), "utf-8"
    )
    with pytest.raises(ProblemError) as error:
        badge_sheets(path)
    assert error.value.problems[0].values == {"sheet": "ours"}


def test_door_signs_share_the_alphabet() -> None:
    first, second = texts_by_pdfium(PAPERS["door_signs"](150, "ru"))
    assert "А" in first
    assert "Б–Я" in second
    (only,) = texts_by_pdfium(PAPERS["door_signs"](1, "ru"))
    assert only.startswith("Регистрация")


def test_the_register_says_why_a_number_is_not_handed_over() -> None:
    text = " ".join(texts_by_pdfium(PAPERS["register"](31, "ru")))
    assert "не выдаётся: опечатка в имени" in text
    assert "Номеров в реестре: 31, из них аннулировано: 1." in text


def test_the_protocol_shows_counts_differences_and_signers() -> None:
    pages = texts_by_pdfium(PAPERS["protocol"](31, "ru"))
    whole = " ".join(pages)
    for words in (
        "Один ушёл, не расписавшись.",
        "Подписей на листе S01-1A: стр. 1 — 18, стр. 2 — 12.",
        "Глава айыл окмоту — 7",
        "Тренер: Мусаева А.",
        "Тренер: Айдарбекова Н.",
    ):
        assert words in whole
    assert "Всего — 31" in pages[-1]


def test_the_report_is_one_page_whatever_the_day_was() -> None:
    for count in (*FEW, MANY):
        assert len(texts_by_pdfium(PAPERS["report"](count, "ru"))) == 1


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("ru", 1, ("женщина", "аймак", "план схода", "сертификат")),
        ("ru", 3, ("женщины", "аймака", "плана сходов", "сертификата")),
        ("ru", 25, ("женщин", "аймаков", "планов сходов", "сертификатов")),
        ("en", 1, ("woman", "aimak", "assembly plan", "certificate")),
        ("ky", 1, ("аял", "айыл аймагы", "жыйындын планы", "сертификат")),
    ],
)
def test_the_report_bends_its_words_by_their_number(
    language: str, count: int, said: tuple[str, ...]
) -> None:
    text = texts_by_pdfium(PAPERS["report"](count, language))[0]
    assert [word for word in said if not re.search(rf"\b{count} {word}\b", text)] == []
