from __future__ import annotations

from dataclasses import replace

import pytest

from seminar_desk.documents import preflight
from seminar_desk.documents.page.snapshots import CertificatesSnapshot, PaperSignatory, Words
from seminar_desk.domain import catalogue
from seminar_desk.domain.people import names
from seminar_desk.domain.sentences import sentence
from tests.hands import day_papers
from tests.hands.papers import certificate, logo, sheet


def test_ordinary_names_need_no_words() -> None:
    assert preflight.check([("1", "Асанбек уулу Нурлан"), ("2", "Өмүрзаков Үсөн")]) == []


def test_an_uzbek_name_typed_with_its_own_mark_is_printed() -> None:
    typed = names.tidy("O\u02bbrinboev G\u02bbayrat Qodir o\u02bbg\u02bbli")
    assert preflight.check([("1", typed)]) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("   ", "name_empty"),
        ("Асанов 中", "name_letter_missing"),
        ("Эсенгул кызы Тай\u0306", "name_letter_missing"),
        ("Мамбетжанов Абдыкадыр Токтогулович", "name_shrinks"),
        ("Мамбетжанова-Токтогулова Айгүлжамал Абдыкадыровна", "name_two_lines"),
        ("Ж" * 120, "name_does_not_fit"),
    ],
)
def test_each_trouble_leads_to_its_person(name: str, code: str) -> None:
    problem, *hints = preflight.check([("fine", "Ли"), ("key", name)])
    assert all(hint.code.startswith("hint_") for hint in hints)
    assert (problem.code, problem.field) == (code, "key")
    for language in ("ru", "ky", "en"):
        said = sentence(problem, language)
        assert said
        assert not name.strip() or name in said


def test_each_missing_letter_is_named_once() -> None:
    problems = preflight.check([("key", "中Асанов中文")])
    assert [problem.values["letter"] for problem in problems] == ["中", "文"]
    assert problems[0].values["point"] == "U+4E2D"


def test_only_what_spoils_the_paper_blocks() -> None:
    assert "name_letter_missing" in catalogue.BLOCKING
    assert "name_two_lines" not in catalogue.BLOCKING


def test_a_sheet_warns_only_of_what_its_cells_cannot_hold() -> None:
    names = ("Мамбетжанова-Токтогулова Айгүлжамал Абдыкадыровна", "Асанов 中", "Ж" * 120)
    problems = preflight.check_sheet(sheet(0, names=names))
    assert [(each.field, each.code) for each in problems] == [
        ("2", "name_letter_missing"),
        ("3", "name_does_not_fit"),
    ]


def test_a_letter_missing_anywhere_stops_the_printer() -> None:
    """Not in the name alone: the title, who signs, a place, a row of the sheet."""
    paper = replace(certificate(), title=Words("Сходы 村"))
    signed = replace(certificate(), signatories=(PaperSignatory(Words("Ли 李"), Words("тренер")),))
    row = replace(sheet(1).rows[0], organisation="Ак-Муз 🙂")
    found = [
        *preflight.check_certificates(CertificatesSnapshot((paper,))),
        *preflight.check_certificates(CertificatesSnapshot((signed,))),
        *preflight.check_sheet(replace(sheet(0), rows=(row,), venue="Зал 会")),
        *preflight.check_head(replace(day_papers.protocol(1), trainer="Ли 李")),
        *preflight.check_badges(day_papers.badges(0, names=("Ли Вера",), district="Район 区")),
    ]
    assert [(each.code, each.values["letter"]) for each in found] == [
        ("text_letter_missing", letter) for letter in "村李会🙂李区"
    ]
    assert found[3].field == row.number
    assert "text_letter_missing" in catalogue.BLOCKING
    for language in ("ru", "ky", "en"):
        assert "Ак-Муз 🙂" in sentence(found[3], language)


def test_look_alike_letters_are_hinted_at() -> None:
    papers = [certificate("Aсанов Бакыт", 1), certificate("Өмүрзаков Үсөн", 2)]
    (problem,) = preflight.check_certificates(CertificatesSnapshot(tuple(papers)))
    assert (problem.code, problem.field) == ("hint_latin_letters", papers[0].number)


def test_a_certificate_that_nobody_signs_is_noticed() -> None:
    unsigned = replace(certificate(), signatories=())
    (problem,) = preflight.check_certificates(CertificatesSnapshot((unsigned,)))
    assert problem.code == "certificate_unsigned"
    assert problem.code not in catalogue.BLOCKING


def test_logos_are_tried_before_they_are_printed() -> None:
    (problem,) = preflight.check_logos([logo(), b"<svg/>"])
    assert (problem.code, problem.values["number"]) == ("paper_logo_unreadable", 2)
