"""The views say the very figures that the program reckons, split in every way, unknowns too."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from seminar_desk.actions import history, settings
from seminar_desk.actions.days import closings, sessions
from seminar_desk.domain.figures.figure import figures
from seminar_desk.domain.figures.indicator import Registry, registry
from seminar_desk.domain.figures.relation import COLUMNS, Relations
from seminar_desk.domain.places import aiyl_aimaks
from seminar_desk.gather.figures import figure_relations
from seminar_desk.publish.figure_views import figure_views
from seminar_desk.store.people import attendance_rows
from tests.hands.days_awaited import AWAITED, awaited
from tests.hands.hall_desks import desks
from tests.hands.merged_aimaks import merged_aimaks
from tests.hands.office_series import office
from tests.hands.published import publish, require_same
from tests.hands.stores import make_store, ticking
from tests.hands.told_by_halves import guests_and_namesakes, plans_of_every_end

pytestmark = [pytest.mark.xdist_group("postgres"), pytest.mark.long]
Told = dict[tuple[str, ...], tuple[float | None, int, int]]


def _on_server(url: str, dimension: str = "") -> Told:
    view = f"figures_by_{dimension}" if dimension else "figures"
    part = f'"{dimension}", ' if dimension else ""
    with psycopg.connect(url) as connection:
        rows = connection.execute(
            f"SELECT code, {part}value, known, unknown FROM seminar_desk.{view}"
        ).fetchall()
    return {tuple(row[:-3]): (_rounded(row[-3]), row[-2], row[-1]) for row in rows}


def _here(relations: Relations, dimension: str = "") -> Told:
    by = (dimension,) if dimension else ()
    found = figures(relations, registry().indicators, by=by)
    return {
        (each.code, *each.by.values()): (_rounded(each.value), each.known, each.unknown)
        for each in found
    }


def _rounded(value: object) -> float | None:
    return None if value is None else round(float(str(value)), 9)


def test_nothing_of_the_registry_is_left_out() -> None:
    views = {view.name: view for view in figure_views(registry(), 29)}
    for name, columns in COLUMNS.items():
        assert set(columns) <= set(views[f"figure_{name}"].columns)
    for line in registry().indicators:
        assert f"'{line.code}'" in views["figures"].select
        for dimension in line.breakdowns:
            assert f"'{line.code}'" in views[f"figures_by_{dimension}"].select


def test_first_rows_are_counted_only_where_rows_have_an_order() -> None:
    """A set from the office may ask for it anywhere; one wrong SELECT would break all figures."""
    line = next(each for each in registry().indicators if each.of == "sessions")
    asked = replace(line, code="districts_met", once="district")
    lines = replace(registry(), indicators=(*registry().indicators, asked))
    views = {view.name: view for view in figure_views(lines, 29)}
    assert "'districts_met'" not in views["figures"].select
    assert "'districts_met'" not in _text(registry())
    without = replace(registry(), indicators=registry().indicators[1:])
    assert f"'{registry().indicators[0].code}'" in _text(registry())
    assert f"'{registry().indicators[0].code}'" not in _text(without)
    assert f"'{line.code}'" in views["figures"].select


def test_people_are_made_once_in_each_view() -> None:
    """Sessions and aimaks are made of them too: as views of their own each would begin anew."""
    texts = {view.name: view.select for view in figure_views(registry(), 29)}
    for text in (texts[name] for name in texts if name.startswith("figures")):
        assert text.count("{schema}.figure_participations") <= 1
        if "{schema}.figure_participations" in text:
            assert "{schema}.figure_sessions" not in text
            assert "{schema}.figure_aimaks" not in text
    assert "{schema}.figure_participations" in texts["figures"]


def _text(lines: Registry) -> str:
    views = {view.name: view.select for view in figure_views(lines, 29)}
    return views["figures"]


@pytest.mark.each_server
def test_the_twelve_days_are_counted_alike(tmp_path: Path, office_url: str) -> None:
    db = office(tmp_path).db
    require_same(db, office_url)
    relations = figure_relations.read(db)
    whole = _here(relations)
    assert any(unknown for _, _, unknown in whole.values())
    assert _on_server(office_url) == whole
    nothing_known = False
    for dimension in registry().dimensions:
        here = _here(relations, dimension)
        nothing_known |= any(value is None for value, _, _ in here.values())
        assert _on_server(office_url, dimension) == here, dimension
    assert nothing_known


@pytest.mark.each_server
def test_what_is_told_by_halves_is_counted_alike(tmp_path: Path, postgres_url: str) -> None:
    """Guests, names that two districts share, plans of every end, people of no aimak."""
    db = make_store(tmp_path).db
    guests_and_namesakes(db)
    plans_of_every_end(db)
    publish(db, postgres_url)
    relations = figure_relations.read(db)
    assert _here(relations)["steps_done",][2] > 0
    for dimension in ("", *registry().dimensions):
        assert _on_server(postgres_url, dimension) == _here(relations, dimension), dimension


@pytest.mark.each_server
def test_days_that_nobody_told_of_are_counted_alike(tmp_path: Path, postgres_url: str) -> None:
    """A book that changes no row but says that nobody was there reaches the server too."""
    db = awaited(tmp_path).db
    publish(db, postgres_url)
    for dimension in ("", *registry().dimensions):
        here = _here(figure_relations.read(db), dimension)
        assert _on_server(postgres_url, dimension) == here, dimension
    assert _here(figure_relations.read(db))["sessions_held",] == (1, 3, AWAITED)
    history.undo(db)
    publish(db, postgres_url)
    assert _on_server(postgres_url)["sessions_held",] == (1, 2, AWAITED + 1)
    with db.change("fill"):
        for row in attendance_rows.everyone(db):
            db.update("attendance", row.uid, {"checked_in_at_utc": None})
    publish(db, postgres_url)
    for dimension in ("", *registry().dimensions):
        here = _here(figure_relations.read(db), dimension)
        assert _on_server(postgres_url, dimension) == here, dimension
    assert here
    for code in ("participations", "assemblies_held", "cost_travel"):
        assert _on_server(postgres_url)[code,] == (None, 0, 0)


def test_another_limit_of_youth_is_counted_alike(tmp_path: Path, office_url: str) -> None:
    """It stands in the views, which are made anew; who reads them keeps reading."""
    db = office(tmp_path).db
    settings.change(db, youth_limit=35)
    again = publish(db, office_url)
    assert again.sent
    assert sum(again.sent.written.values()) == 0
    relations = figure_relations.read(db)
    for dimension in ("", "youth", "sex"):
        assert _on_server(office_url, dimension) == _here(relations, dimension)


def test_aimaks_of_other_years_and_the_last_closing_are_counted_alike(
    tmp_path: Path, postgres_url: str
) -> None:
    """The closing that was written last on its desk came here first."""
    with merged_aimaks(tmp_path):
        _compare(tmp_path, postgres_url)


def _compare(tmp_path: Path, postgres_url: str) -> None:
    first, second = desks(tmp_path, 2)
    first.db.clock = second.db.clock = ticking(datetime(2017, 10, 24, 3, tzinfo=UTC))
    why = dict.fromkeys(("present", "handed_over", "signatures"), "не все")
    for by_page in ((2,), (1,)):
        sessions.open_day(second.db, session_uid=second.session_uid)
        closings.close_checked(second.db, session_uid=second.session_uid, by_page=by_page, why=why)
    closings.close_checked(first.db, session_uid=first.session_uid, by_page=(0,), why=why)
    second.take(first.book())
    publish(second.db, postgres_url)
    relations = figure_relations.read(second.db)
    whole = _here(relations)
    assert 0 < whole["aimaks_covered",][1] < len(aiyl_aimaks()) / 2
    assert relations.parts["sessions"].columns["signatures"][0] == 1
    for dimension in ("", "session", "district"):
        assert _on_server(postgres_url, dimension) == _here(relations, dimension)
    with psycopg.connect(postgres_url) as connection:
        told = connection.execute("SELECT max(signatures) FROM seminar_desk.figure_sessions")
        assert told.fetchone() == (1,)
