"""A day that is over and of which nobody told is not a day to which nobody came."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from seminar_desk.actions import history
from seminar_desk.domain.figures.figure import Figure, Within, figures
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.office_report import DONOR_REPORT, PRESS, ReportWish
from seminar_desk.domain.figures.relation import UNKNOWN
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.days import session_board
from seminar_desk.gather.figures import coverage, figure_relations, office_reports
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from tests.hands.days_awaited import AWAITED, BEGUN, BROUGHT, HELD, LISTED, awaited
from tests.hands.hall_desks import HallDesk

_OF_WHO_CAME = [
    line.code
    for line in registry().indicators
    if line.of == "participations" and "present" in dict(line.where)
]


def _by(db: Database, code: str, *by: str) -> dict[str, Figure]:
    relations = figure_relations.read(db)
    found = figures(relations, [registry().indicator(code)], by=by)
    names = {each.uid: each.code for each in session_rows.all_sessions(db)}
    return {names.get(each.by.get("session", ""), ""): each for each in found}


def _take_back_who_came(office: HallDesk) -> None:
    with office.db.change("fill"):
        for row in office.people:
            office.db.update("attendance", row.uid, {"checked_in_at_utc": None})


def test_a_session_is_held_or_not_or_nobody_knows(tmp_path: Path) -> None:
    db = awaited(tmp_path).db
    (whole,) = _by(db, "sessions_held").values()
    assert (whole.value, whole.known, whole.unknown) == (1, 3, AWAITED)
    held = _by(db, "sessions_held", "session")
    assert {code: held[code].value for code in (HELD, LISTED, BEGUN, BROUGHT)} == {
        HELD: 1,
        BEGUN: 0,
        BROUGHT: 0,
        LISTED: None,
    }
    came = _by(db, "participations", "session")
    assert (came[HELD].value, came[LISTED].value) == (1, None)
    assert came[LISTED].why == Problem("day_awaited", {"count": 1})
    assert _by(db, "listed", "session")[LISTED].value == 1


def test_who_came_is_not_known_where_nobody_is_seen(tmp_path: Path) -> None:
    office = awaited(tmp_path)
    relations = figure_relations.read(office.db)
    lines = [registry().indicator(code) for code in _OF_WHO_CAME]
    assert not {"day_awaited"} & {each.why.code for each in figures(relations, lines) if each.why}
    _take_back_who_came(office)
    relations = figure_relations.read(office.db)
    for figure in figures(relations, lines):
        assert figure.value is None, figure.code
        assert figure.why == Problem("day_awaited", {"count": AWAITED}), figure.code
    # The day at which somebody was seen was begun: there it is known again, nobody.
    assert _by(office.db, "sessions_held", "session")[HELD].value == 0
    assert _by(office.db, "participations", "session")[HELD].value == 0


def test_nothing_is_told_of_a_day_that_nobody_told_of(tmp_path: Path) -> None:
    """«Состоялись сходы: 0» was said for the press, and 0 people listed, of such a day."""
    db = awaited(tmp_path).db
    relations = figure_relations.read(db)
    days = {one.code: one.uid for one in session_rows.all_sessions(db)}
    lines = [line for line in registry().indicators if line.of != "aimaks"]

    def told(code: str) -> dict[str, Figure]:
        within = Within(places={"session": days[code]})
        return {each.code: each for each in figures(relations, lines, within=within)}

    nothing = told("S05")
    assert {each.value for each in nothing.values()} == {None}
    whys = {code: each.why and each.why.code for code, each in nothing.items()}
    assert {code: why for code, why in whys.items() if why != "day_awaited"} == {
        "sessions_held": "figure_not_told"
    }
    assert told(LISTED)["listed"].value == 1
    assert told(LISTED)["assemblies_held"].value is None
    for code in (HELD, BEGUN, BROUGHT):
        assert told(code)["assemblies_held"].value == 0, code


def test_aimaks_of_a_district_that_is_awaited_are_neither_reached_nor_not(tmp_path: Path) -> None:
    db = awaited(tmp_path).db
    relations = figure_relations.read(db)
    ground = coverage.ground(relations, Within())
    here = {one.district_soate8: one.code for one in session_rows.all_sessions(db)}
    lines = {here[line.code]: line for line in coverage.lines(ground, coverage.DISTRICT)}
    for code, line in lines.items():
        is_known = code in (HELD, BEGUN, BROUGHT)
        assert line.is_known is is_known, code
        assert (line.covered is None) is not is_known, code
        assert line.is_covered is (code == HELD), code
        for name in (coverage.PARTICIPATIONS, coverage.PERSONS, coverage.VILLAGES):
            assert (line.figures[name].value is None) is not is_known, (code, name)
            assert bool(line.figures[name].why) is not is_known, (code, name)
    aimaks = coverage.lines(ground, coverage.AIMAK)
    assert {line.is_known for line in aimaks} == {True, False}
    for line in (each for each in aimaks if each.aimaks and each.aimaks[0].is_listed):
        assert line.is_known is (here[line.aimaks[0].district] in (HELD, BEGUN, BROUGHT))


def test_a_book_that_is_taken_back_brought_nothing(tmp_path: Path) -> None:
    office = awaited(tmp_path)
    history.undo(office.db)
    assert _by(office.db, "sessions_held", "session")[BROUGHT].value is None


def test_the_board_says_the_same_of_each_day(tmp_path: Path) -> None:
    db = awaited(tmp_path).db
    held = _by(db, "sessions_held", "session")
    for line in session_board.read(db):
        is_missing = line.home.missing(date(2018, 3, 1))[:1] == ("book",)
        assert is_missing is (held[line.session.code].value is None), line.session.code


def test_reports_say_that_it_is_not_known(tmp_path: Path) -> None:
    """«Nobody has come yet» was said of days that nobody told of."""
    office = awaited(tmp_path)
    _take_back_who_came(office)
    why = f"(семинаров: {AWAITED})"
    for kind in (DONOR_REPORT, PRESS):
        report = office_reports.report(office.db, ReportWish(kind, "ru"))
        said = [
            *(text for section in report.sections for text in section.sentences),
            *(
                cell.text
                for section in report.sections
                if section.table
                for row in section.table.rows
                for cell in row
            ),
        ]
        assert "Пока никто не пришёл." not in said
        assert any(why in text for text in said), kind
    assert UNKNOWN in figure_relations.read(office.db).parts["sessions"].columns["held"]
