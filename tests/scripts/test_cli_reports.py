"""`report`: paper, workbook and `indicators --json` tell the same; what a report may not say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest

from seminar_desk.actions import settings
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.figures import donor_questions
from seminar_desk.domain.figures.figure import Figure
from seminar_desk.domain.figures.figure_words import number
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.office_report import KINDS
from seminar_desk.exchange.report.figure_book import FACTS
from seminar_desk.store.opening import open_store
from tests.hands.office_series import WITHOUT_SEX, office
from tests.hands.papers import flat
from tests.hands.scripts import Script


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    office(tmp_path / "офис").close()
    return Script(tmp_path / "офис", capsys)


def _read(path: Path) -> str:
    return flat(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages))


def _sheets(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    book = openpyxl.load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def _figures(told: list[dict[str, Any]]) -> list[Figure]:
    return [Figure(each["code"], each["value"], each["known"], each["unknown"]) for each in told]


def test_paper_workbook_and_json_tell_the_same(script: Script, tmp_path: Path) -> None:
    paper, book = tmp_path / "о.pdf", tmp_path / "о.xlsx"
    asked = ("--from", "2017-10-26", "--to", "2017-11-16")
    assert script.run("report", "donor", "--out", str(paper), str(book), *asked) == 0
    sheets = _sheets(book)
    told = _figures(script.ask("indicators", *asked))
    assert len(told) == len(registry().indicators)
    text = _read(paper)
    rows = {row[0]: row for row in sheets["Показатели"]}
    for figure in told:
        line = registry().indicator(figure.code)
        said = f"{line.name('ru')} {number(figure, line)} "
        assert said in text, said
        _, value, _, known, unknown = rows[line.name("ru")][:5]
        assert (value, known, unknown) == (
            "—" if figure.value is None else pytest.approx(figure.value),
            figure.known,
            figure.unknown,
        )
    for sheet, dimension in (("Район", "district"), ("Роль", "role")):
        split = script.ask("indicators", "--by", dimension, *asked)
        for code, column in (("persons", 4), ("participations", 6)):
            own = [each["value"] for each in split if each["code"] == code and each["value"]]
            body = sheets[sheet][3:]
            printed = [row[column] for row in body[: len(own)]]
            assert printed == own
            whole = next(figure.value for figure in told if figure.code == code)
            assert body[len(own)][column] == whole  # below them the whole, each once


def test_the_long_sheet_adds_up_to_the_whole(script: Script, tmp_path: Path) -> None:
    book = tmp_path / "о.xlsx"
    assert script.run("report", "donor", "--out", str(book)) == 0
    whole = {each["code"]: each["value"] for each in script.ask("indicators")}
    facts = _sheets(book)[FACTS]
    assert facts[0][0] == "Показатель"
    for code in ("participations", "handed_over", "residents", "decisions_done"):
        name = registry().indicator(code).name("ru")
        assert sum(row[-1] for row in facts[1:] if row[0] == name) == whole[code]


def test_every_thing_donors_ask_is_answered_or_said_to_be_left_out(
    script: Script, tmp_path: Path
) -> None:
    book = tmp_path / "о.xlsx"
    assert script.run("report", "donor", "--out", str(book)) == 0
    answers = {row[1]: row[2] for row in _sheets(book)["Вопросы доноров"]}
    asked = donor_questions.questions()
    assert {each.not_collected for each in asked} - {""} == {
        each.code for each in registry().not_collected
    }
    for each in asked:
        answer = answers[each.named("ru")]
        assert (answer == "не собирается") == bool(each.not_collected)
        for code in each.indicators:
            assert registry().indicator(code).name("ru") in answer
    for name, said in answers.items():
        assert not re.search("[a-z]_[a-z]", str(said)), name  # no field of a table
    assert answers["Помещение и код бюджета"] == "в обменной книге: Место проведения, Код бюджета"
    assert {code for each in asked for code in each.fields} <= {*code_lists().codes("record_field")}


def test_the_donor_is_told_of_nobody_who_stands_alone(script: Script, tmp_path: Path) -> None:
    paper, book = tmp_path / "д.pdf", tmp_path / "д.xlsx"
    files = ("--out", str(paper), str(book))
    assert script.run("report", "donor", "--profile", "DONOR", "--language", "ru", *files) == 0
    sheets = _sheets(book)
    for sheet in ("Возраст", "Роль", "Район", "Область"):
        rows = [row for row in sheets[sheet][3:] if row[4]]
        cells = [cell for row in rows for cell in row[1:4] if isinstance(cell, int)]
        assert cells
        assert not {1, 2} & {*cells}, sheet
        *body, whole = rows
        for column in (1, 2, 3):  # what is merged is in the row «Вместе», not lost
            shown = sum(row[column] for row in body if isinstance(row[column], int))
            # Some came in two districts and count in both.
            assert shown >= whole[column], sheet
            assert shown == whole[column] or sheet in ("Район", "Область")
    facts = sheets[FACTS][1:]
    people = [row for row in facts if row[0] == "Люди, каждый один раз"]
    assert people
    assert min(row[-1] for row in people) >= 3
    assert {sum(cell != "—" for cell in row[1:-1]) for row in people} == {2}  # sex, one other
    for kind, place in (("district", "араванский"), ("oblast", "KG-N")):
        asked = ("report", kind, f"--{kind}", place, "--profile", "DONOR", "--out", str(paper))
        assert script.ask(*asked, code=1)["problems"][0]["code"] == "report_of_place"
    assert {row[5] for row in facts} == {"—"}  # no aimak
    text = _read(paper)
    # Known here, and few stand behind it; the office's own paper tells it.
    assert "Доля должностных лиц скрыто доля — —" in text
    assert "стоит «скрыто»" in text
    assert "Участия 207" in text
    assert script.run("report", "donor", "--language", "ru", "--out", str(paper)) == 0
    # Which of two desks' roles of one person counts, chance says: writers have random names.
    assert re.search(r"Доля должностных лиц 3[89] % доля 171 24", _read(paper))


def test_records_that_lack_something_are_left_out_with_what_it_does(
    script: Script, tmp_path: Path
) -> None:
    paper, book = tmp_path / "п.pdf", tmp_path / "п.xlsx"
    files = ("--out", str(paper), str(book))
    assert script.run("report", "donor", "--complete-only", *files) == 0
    sheets = _sheets(book)
    said = "Неполные записи не вошли: 92 из 207."
    assert said in _read(paper)
    told = {each["code"]: each for each in script.ask("indicators", "--complete-only")}
    rows = {row[0]: row for row in sheets["Показатели"]}
    assert rows["Женщины"][1] == told["women"]["value"] < 85
    assert rows["Участия"][1] == 207
    assert any(str(row[0]).startswith(said) for row in sheets["Роль"])


def test_a_donor_is_told_which_incomplete_records_stay(script: Script, tmp_path: Path) -> None:
    paper, book = tmp_path / "п.pdf", tmp_path / "п.xlsx"
    asked = ("report", "donor", "--profile", "DONOR", "--language", "ru", "--complete-only")
    assert script.run(*asked, "--out", str(paper), str(book)) == 0
    text, sheets = _read(paper), _sheets(book)
    said = [str(row[0]) for row in sheets["Роль"] if str(row[0]).startswith("Неполные записи")]
    assert said
    assert all(each in text for each in said)
    total = next(row for row in sheets["Роль"] if str(row[0]).startswith("Всего"))
    assert " ".join(map(str, total[:5])) in text


def test_a_place_and_its_bare_aimaks(script: Script, tmp_path: Path) -> None:
    paper = tmp_path / "р.pdf"
    assert script.run("report", "district", "--district", "араванский", "--out", str(paper)) == 0
    text = _read(paper)
    assert "Район: Араванский район" in text
    assert "Аймаки из списка района: приехали из 6 из 8." in text
    assert "Никто не приехал: " in text
    assert "S12 · 17.11.2017 9 8 0 17 53 % 17" in text
    book = tmp_path / "р.xlsx"
    assert script.run("report", "district", "--district", "1", "--out", str(book)) == 1
    assert script.run("report", "district", "--district", "араванский", "--out", str(book)) == 0
    sheets = _sheets(book)
    assert [*sheets] == [
        "Отчёт",
        "Показатели",
        "Роль",
        "Возраст",
        "Айылный аймак",
        "Семинар",
        "_meta",
    ]
    long = [row for row in sheets["Показатели"] if row[2] and "Ни в одной" in str(row[2])]
    heights = openpyxl.load_workbook(book)["Показатели"].row_dimensions
    assert long
    assert sum(each.height is not None for each in heights.values()) >= len(long)
    made = script.ask(
        "report", "oblast", "--oblast", "KG-N", "--language", "ky", "--out", str(paper)
    )
    assert made["title"] == "Облус: Нарын облусу"
    for place in ("Луна", "Кара"):  # none, and two
        refused = script.ask("report", "district", "--district", place, "--out", str(paper), code=1)
        assert refused["problems"][0]["code"] == "report_place_unknown"
    with pytest.raises(SystemExit):
        script.run("report", "district", "--out", str(paper))


def test_the_press_gets_sentences_and_what_is_not_known(script: Script, tmp_path: Path) -> None:
    paper, book = tmp_path / "пресса.pdf", tmp_path / "пресса.xlsx"
    assert script.run("report", "press", "--out", str(paper), str(book)) == 0
    assert ("Не указано: «Доля женщин» — 16.",) in _sheets(book)["Отчёт"]
    text = _read(paper)
    assert "участвовали люди: 195, каждый посчитан один раз" in text
    assert "Женщины составляют 47 % тех, чей пол указан." in text
    assert "Не указано: «Доля женщин» — 16." in text
    assert script.run("report", "press", "--from", "2030-01-01", "--out", str(paper)) == 0
    assert "Доля женщин: — Считать пока нечего." in _read(paper)
    assert "Женщины составляют" not in _read(paper)


def test_what_records_lack_goes_back_to_each_desk(script: Script, tmp_path: Path) -> None:
    paper, book = tmp_path / "н.pdf", tmp_path / "н.xlsx"
    assert script.run("report", "missing", "--out", str(paper), str(book)) == 0
    rows = [row for row in _sheets(book)["Стол 1"][3:] if row[1]]
    places = [(row[0], row[1]) for row in rows]
    assert places == sorted(places)
    without_sex = [row for row in rows if "пол" in row[3].split(", ")]
    told = {each["code"]: each["value"] for each in script.ask("indicators")}
    assert len(without_sex) == told["without_sex"]
    assert {row[0] for row in without_sex} >= {WITHOUT_SEX}
    assert without_sex[0][2] in _read(paper)
    refused = script.ask("report", "missing", "--profile", "DONOR", "--out", str(paper), code=1)
    assert refused["problems"][0]["code"] == "report_names_people"


def test_what_cannot_be_a_report(script: Script, tmp_path: Path) -> None:
    refused = script.ask("report", "press", "--out", str(tmp_path / "п.doc"), code=1)
    assert refused["problems"][0]["code"] == "report_file_kind"
    store = open_store(script.folder)
    settings.change(store.db, rehearsal=True)
    store.close()
    for kind in KINDS[3:]:
        paper, book = tmp_path / f"{kind}.pdf", tmp_path / f"{kind}.xlsx"
        assert script.run("report", kind, "--out", str(paper)) == 0
        assert "РЕПЕТИЦИЯ" in _read(paper)
        refused = script.ask("report", kind, "--out", str(book), code=1)
        assert refused["problems"][0]["code"] == "rehearsal_not_exported"
        assert not book.exists()
