"""Twelve days, five outputs, one set of figures: what is not told of each stands in all of them.

The board and coverage on the page, the report on paper, its workbook with the sheet of facts,
`indicators --json`, and the views on every PostgreSQL that can be had.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import psycopg
import pypdf
import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from seminar_desk.domain.figures.figure import Figure
from seminar_desk.domain.figures.figure_words import code_word, number, share
from seminar_desk.domain.figures.indicator import Indicator, registry
from seminar_desk.exchange.report.figure_book import FACTS
from seminar_desk.gather.figures import coverage
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.office.page import BOARD, COVERAGE, OfficePage
from seminar_desk.ui.office.rows_dialog import RowsDialog
from tests.hands.book_dialogs import answered
from tests.hands.days_awaited import AWAITED, BEGUN, BROUGHT, HELD, LISTED, awaited
from tests.hands.desks import own_desk, whole_window
from tests.hands.office_series import WITHOUT_SEX, office
from tests.hands.papers import flat
from tests.hands.postgres import Server
from tests.hands.published import publish
from tests.hands.scripts import Script
from tests.hands.servers import empty_database, versions

pytestmark = [pytest.mark.xdist_group("postgres"), pytest.mark.long]
Sheets = Mapping[str, list[tuple[Any, ...]]]
SPLITS = ("district", "sex", "role", "age_band", "session")


class Said(NamedTuple):
    """What an output says: the value, how many told it, how many did not."""

    value: float | None
    known: int
    unknown: int


Told = dict[tuple[str, ...], Said]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return office(tmp_path / "офис")


def _json(script: Script, *by: str) -> Told:
    asked = script.ask("indicators", *(("--by", *by) if by else ()))
    return {
        (each["code"], *(each["by"][name] for name in by)): Said(
            _rounded(each["value"]), each["known"], each["unknown"]
        )
        for each in asked
    }


def _rounded(value: object) -> float | None:
    return None if value is None else round(float(str(value)), 9)


def _figure(code: str, said: Said) -> str:
    line = registry().indicator(code)
    return number(Figure(code, said.value, said.known, said.unknown), line)


def _word(dimension: str, code: str) -> str:
    return code_word(dimension, code, "ru")


def _compare_paper(path: Path, whole: Told, by_district: Told, by_sex: Told) -> None:
    """Read the report back: each indicator with its unknown, each district with its sexes."""
    text = flat(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages))
    for (code,), said in whole.items():
        line = registry().indicator(code)
        if said.value is None:
            assert f"{line.name('ru')} — " in text, code
        else:
            unit = registry().values["unit"][line.unit]["ru"]
            printed = f"{line.name('ru')} {_figure(code, said)} {unit} {said.known} {said.unknown}"
            assert printed in text, printed
    for district, row in _rows_of_districts(by_district, by_sex).items():
        printed = " ".join((_word("district", district), *map(str, row)))
        assert printed in text, printed


def _rows_of_districts(by_district: Told, by_sex: Told) -> dict[str, list[str]]:
    """Return of each district women, men, not told, people, share of women, participations."""
    found = {}
    for (code, district), said in by_district.items():
        if code == "persons" and said.value is not None:
            sexes = [by_sex.get((code, district, sex)) for sex in ("f", "m", "unknown")]
            women = by_district["women_share", district].value
            found[district] = [
                *(f"{(one.value if one else 0) or 0:.0f}" for one in sexes),
                f"{said.value:.0f}",
                "—" if women is None else share(women),
                f"{by_district['participations', district].value:.0f}",
            ]
    return found


def _compare_workbook(sheets: Sheets, whole: Told, by_district: Told, by_sex: Told) -> None:
    rows = {row[0]: row for row in sheets["Показатели"]}
    for (code,), said in whole.items():
        _, value, _, known, unknown = rows[registry().indicator(code).name("ru")][:5]
        shown = None if value == "—" else _rounded(value)
        assert Said(shown, known, unknown) == said, code
    places = {row[0]: row for row in sheets["Район"]}
    for district, row in _rows_of_districts(by_district, by_sex).items():
        *numbers, part, participations = places[_word("district", district)][1:7]
        printed = part if isinstance(part, str) else share(part)
        assert [*map(str, (*numbers, printed, participations))] == row, district


def _compare_facts(facts: Sequence[tuple[Any, ...]], told: Mapping[str, Told]) -> None:
    """Add the long sheet up, in all and by each of its columns: what it has adds up to the rest."""
    columns = {"district": 4, "role": 6, "sex": 7, "age_band": 8}
    added: dict[tuple[str, ...], float] = defaultdict(float)
    names = {line.name("ru"): line.code for line in registry().indicators}
    assert facts[0][0] == "Показатель"
    for row in facts[1:]:
        code = names[row[0]]
        added[code, ""] += row[-1]
        for name, place in columns.items():
            added[code, name, str(row[place])] += row[-1]
    codes = {code for code, name, *_ in added if not name}
    assert {"participations", "residents", "decisions", "handed_over"} <= codes
    for code in codes:
        assert added[code, ""] == told[""][code,].value, code
    for name in columns:
        for (code, part), said in told[name].items():
            if code in codes and said.value:
                assert added[code, name, _word(name, part)] == said.value, (code, name, part)


def _compare_views(url: str, told: Mapping[str, Told]) -> None:
    with psycopg.connect(url) as connection:
        for name, own in told.items():
            view, part = (f"figures_by_{name}", f'"{name}", ') if name else ("figures", "")
            rows = connection.execute(
                f"SELECT code, {part}value, known, unknown FROM seminar_desk.{view}"
            ).fetchall()
            found = {tuple(row[:-3]): Said(_rounded(row[-3]), *row[-2:]) for row in rows}
            assert found == own, view


def _compare_page(page: OfficePage, qtbot: QtBot, told: Mapping[str, Told]) -> None:
    """Read the tiles, the numbers above coverage and its table of districts."""
    by_session = told["session"]
    page.turn_to(BOARD)
    tiles = page.board.tiles.tiles
    assert len(tiles) == 12
    for tile in tiles:
        came = by_session["participations", tile.line.session.uid].value
        assert any(fact.text.endswith(f" {came:.0f}") for fact in tile.facts), tile.facts
    _compare_coverage(page, qtbot, told)


def _compare_coverage(page: OfficePage, qtbot: QtBot, told: Mapping[str, Told]) -> None:
    whole = told[""]
    page.turn_to(COVERAGE)
    section = page.coverage
    qtbot.waitUntil(lambda: section.whole is not None)
    for code in (
        coverage.PARTICIPATIONS,
        coverage.PERSONS,
        coverage.VILLAGES,
        coverage.WOMEN_SHARE,
    ):
        said, shown = whole[code,], section.numbers[code]
        assert shown.text() == _figure(code, said), code
        unknown = f"не указано: {said.unknown}"
        assert (unknown in shown.accessibleName()) == bool(said.unknown), code
    covered = whole["aimaks_covered",]
    aimaks = section.numbers[coverage.AIMAKS].text()
    assert next(int(word) for word in aimaks.split() if word.isdigit()) == covered.value
    _compare_districts(page, told["district"])


def _compare_districts(page: OfficePage, told: Told) -> None:
    section = page.coverage
    texts = {
        column.heading: [column.text(line) for line in section.table.lines.rows]
        for column in section.table.columns
    }
    districts = [line.code for line in section.table.lines.rows]
    for place, district in enumerate(districts):
        if (coverage.PERSONS, district) in told:
            women = told[coverage.WOMEN_SHARE, district]
            more = f" (+{women.unknown} ?)" if women.unknown else ""
            assert texts["Участия"][place] == _figure("persons", told["participations", district])
            assert texts["Люди"][place] == _figure("persons", told["persons", district])
            assert texts["Женщины"][place] == f"{_figure('women_share', women)}{more}"
        else:
            is_awaited = told[coverage.SESSIONS, district].unknown > 0
            assert texts["Участия"][place] == ("—" if is_awaited else "0")
            held = _figure(coverage.SESSIONS, told[coverage.SESSIONS, district])
            assert texts["Семинары"][place] == held
    assert {district for _, district in told} <= {*districts}


def _has_everything(whole: Told, by_session: Told, without_sex: str) -> None:
    """Say that the twelve days have in them what the outputs could differ over."""
    persons, participations = whole["persons",].value, whole["participations",].value
    assert persons
    assert participations
    assert 190 < persons < participations  # some came twice
    share_untold = by_session["women_share", without_sex]
    assert share_untold.unknown > 10
    assert any(said.unknown for said in whole.values())
    lines: list[Indicator] = [registry().indicator(code) for (code,) in whole]
    assert {line.group for line in lines} == {*registry().groups}
    assert any(said.value is None for said in whole.values())


def _say_why(dialog: QDialog, said: list[str]) -> None:
    assert isinstance(dialog, RowsDialog)
    said.append(dialog.text.text())
    dialog.reject()


@pytest.mark.timeout(600)
def test_what_nobody_told_of_is_untold_in_all_five(
    look: Look,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    qtbot: QtBot,
    postgres_servers: Mapping[str, Server],
) -> None:
    """Days that are over without a workbook said 0 seminars, 0 people."""
    office = awaited(tmp_path / "стол")
    db = office.db
    db.clock = lambda: datetime.now(UTC)
    script = Script(office.folder, capsys)
    told = {name: _json(script, *filter(None, [name])) for name in ("", *SPLITS)}
    days = {one.code: one.uid for one in session_rows.all_sessions(db)}
    assert told[""]["sessions_held",] == Said(1, 3, AWAITED)
    held = {code: told["session"]["sessions_held", uid].value for code, uid in days.items()}
    assert [held[code] for code in (HELD, LISTED, BEGUN, BROUGHT)] == [1, None, 0, 0]
    by_sex = _json(script, "district", "sex")
    paper, book = tmp_path / "о.pdf", tmp_path / "о.xlsx"
    assert script.run("report", "donor", "--out", str(paper), str(book)) == 0, script.said
    _compare_paper(paper, told[""], told["district"], by_sex)
    opened = openpyxl.load_workbook(book)
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in opened}
    _compare_workbook(sheets, told[""], told["district"], by_sex)
    said: list[str] = []
    for desk in own_desk(look, office.store):
        desk.today = lambda: datetime.now(UTC).date()
        for window in whole_window(desk, qtbot, QSize(1366, 768)):
            window.show_page("office")
            page = window.page("office")
            assert isinstance(page, OfficePage)
            _compare_coverage(page, qtbot, told)
            unknown = next(line for line in page.coverage.table.lines.rows if not line.is_known)
            answered(lambda dialog: _say_why(dialog, said), kind=RowsDialog)
            page.coverage.behind.people(unknown, coverage.PERSONS)
            (why,) = said
            assert "(семинаров: 1)" in why
    for version in versions():
        url = empty_database(postgres_servers[version])
        publish(db, url)
        _compare_views(url, told)


@pytest.mark.timeout(600)
def test_five_outputs_say_the_same(
    desk: Desk,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    qtbot: QtBot,
    postgres_servers: Mapping[str, Server],
) -> None:
    desk.db.clock = lambda: datetime.now(UTC)  # as the scripts' own
    script = Script(tmp_path / "офис", capsys)
    told = {name: _json(script, *filter(None, [name])) for name in ("", *SPLITS)}
    by_sex = _json(script, "district", "sex")
    session = session_rows.with_code(desk.db, WITHOUT_SEX)
    assert session
    _has_everything(told[""], told["session"], session.uid)

    paper, book = tmp_path / "о.pdf", tmp_path / "о.xlsx"
    assert script.run("report", "donor", "--out", str(paper), str(book)) == 0, script.said
    _compare_paper(paper, told[""], told["district"], by_sex)
    opened = openpyxl.load_workbook(book)
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in opened}
    _compare_workbook(sheets, told[""], told["district"], by_sex)
    _compare_facts(sheets[FACTS], told)

    desk.today = lambda: datetime.now(UTC).date()
    for window in whole_window(desk, qtbot, QSize(1366, 768)):
        window.show_page("office")
        page = window.page("office")
        assert isinstance(page, OfficePage)
        _compare_page(page, qtbot, told)

    for version in versions():
        url = empty_database(postgres_servers[version])
        publish(desk.db, url)
        _compare_views(url, told)
    if not versions():
        pytest.skip("serverless")
