"""The reading workbook: totals that agree, words of one language, one native chart."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.people import counts
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.report import reading_workbook
from seminar_desk.exchange.workbook import workbook_reading
from seminar_desk.gather.days import reports
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.plans import begin_plan
from tests.hands.stores import begin_another_series, invite, make_store, open_first_session


@pytest.fixture
def store(store: Store) -> Store:
    session = open_first_session(store.db)
    for number, (sex, role) in enumerate(
        [("f", "ao_head"), ("m", "ig_member"), ("f", "ig_member")]
    ):
        person = invite(store.db, session.uid, f"=Асанов{number} Бакыт", sex=sex, role_code=role)
        attendance.check_in(store.db, attendance_uid=person.uid)
    invite(store.db, session.uid, "Нешедший Бакыт")
    return store


def _written(store: Store, path: Path, session_uid: str = "", language: str = "ru") -> Workbook:
    made = reports.snapshot(store.db, Reach(session_uid), language=language)
    finished(reading_workbook.write(made, path))
    return load_workbook(path)


def _charts(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        parts = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
        return [archive.read(name).decode() for name in parts]


def _texts(book: Workbook, sheet: str) -> list[list[object]]:
    return [[cell.value for cell in row] for row in book[sheet]]


def test_totals_are_the_one_count(store: Store, tmp_path: Path) -> None:
    session_uid = open_first_session(store.db).uid
    book = _written(store, tmp_path / "r.xlsx", session_uid)
    counted = counts.count(attendance_rows.of_session(store.db, session_uid))
    rows = _texts(book, "Сводка")
    total = next(row for row in rows if row[0] == "Всего")
    assert total[1:5] == [2, 1, 0, counted.present]
    assert any("Приглашены 4 − не пришли 1 + без приглашения 0 = пришли 3" in row for row in rows)
    assert len(_texts(book, "Участники")) == counted.present + 1


def test_there_is_one_native_chart_over_the_table(store: Store, tmp_path: Path) -> None:
    _written(store, tmp_path / "r.xlsx")
    charts = _charts(tmp_path / "r.xlsx")
    assert len(charts) == 1
    assert charts[0].count("<ser>") == 2
    assert "'Сводка'!$A$" in charts[0]
    assert '<numFmt formatCode="0;;" sourceLinked="0"' in charts[0]  # a nothing has no label


def test_every_word_is_of_one_language(store: Store, tmp_path: Path) -> None:
    book = _written(store, tmp_path / "r.xlsx", language="ky")
    assert book.sheetnames[:4] == [
        "Жыйынтык",
        "Семинарлар боюнча",
        "Катышуучулар",
        "Жыйындардын пландары",
    ]
    assert _texts(book, "Катышуучулар")[1][3] in {"Аял", "Эркек"}


def test_names_stay_text(store: Store, tmp_path: Path) -> None:
    book = _written(store, tmp_path / "r.xlsx")
    cell = book["Участники"]["C2"]
    assert (cell.value, cell.data_type) == ("=Асанов0 Бакыт", "s")


def test_sums_stand_below_several_sessions_only(store: Store, tmp_path: Path) -> None:
    every = _texts(_written(store, tmp_path / "a.xlsx"), "По семинарам")
    one = _texts(
        _written(store, tmp_path / "b.xlsx", open_first_session(store.db).uid), "По семинарам"
    )
    assert every[-1][0] == "Всего"
    assert len(every) == 1 + 12 + 1
    assert len(one) == 1 + 1


def test_nobody_yet_is_said(tmp_path: Path) -> None:
    book = _written(make_store(tmp_path / "store"), tmp_path / "r.xlsx")
    assert any("Пока никто не отмечен" in str(row[0]) for row in _texts(book, "Сводка"))
    assert _charts(tmp_path / "r.xlsx") == []


def test_it_is_not_the_exchange_workbook(store: Store, tmp_path: Path) -> None:
    book = _written(store, tmp_path / "r.xlsx")
    assert ["kind", "report"] in _texts(book, "_meta")
    assert book["_meta"].sheet_state == "hidden"
    with pytest.raises(ProblemError), (tmp_path / "r.xlsx").open("rb") as file:
        workbook_reading.read(file)


def test_a_rehearsal_has_no_report(tmp_path: Path) -> None:
    store = make_store(tmp_path / "store", rehearsal=True)
    with pytest.raises(ProblemError) as caught:
        reports.snapshot(store.db)
    assert caught.value.problems[0].code == "rehearsal_not_exported"


def test_plans_say_their_form_days_and_authors(store: Store) -> None:
    session = open_first_session(store.db)
    days = {"date_from": date(2017, 11, 12), "date_to": date(2017, 11, 14)}
    for village, kind, form in (
        *(("Ак-Жар", "exact", {"form_code": "skhod"}), ("Баш-Кайынды", "window", {})),
        ("Учук", "unknown", {"form_code": "other", "form_text": "Субботник"}),
    ):
        uid = begin_plan(store.db, session, village)
        assemblies.edit(store.db, uid, purpose="Вода", **days, **form)
        assemblies.edit(store.db, uid, date_kind=kind)
    assemblies.set_authors(store.db, uid, [("", "Асанов Бакыт"), ("", "Пак Вера")])
    table = reports.snapshot(store.db, Reach(session.uid)).tables[2]
    assert table.name == "sheet_assemblies"
    facts = [("Ак-Жар", "Сход (собрание)", "12.11.2017", "")]
    facts += [("Баш-Кайынды", "", "12.11.2017 — 14.11.2017", "")]
    facts += [("Учук", "Субботник", "", "Асанов Бакыт; Пак Вера")]
    assert [(row[2], row[3], row[4], row[7]) for row in table.rows] == facts
    for row in table.rows:
        assert (*row[:2], *row[5:7]) == ("S01", "Ак-Музский", "Вода", 1)


def test_a_summary_speaks_of_one_series(store: Store) -> None:
    """A session of another series, with people of its own, is not in its figures."""
    first = open_first_session(store.db)
    other = begin_another_series(store.db)
    person = invite(store.db, other.uid, "Омурова Асель")
    attendance.check_in(store.db, attendance_uid=person.uid)
    made = [
        reports.snapshot(store.db, Reach(series_uid=uid))
        for uid in (first.series_uid, other.series_uid, "")
    ]
    assert [dict(one.figures)["present"] for one in made] == [3, 1, 4]
    assert made[0].title == "Сводка по всем семинарам: Нарынская и Ошская области"
    both = "Сводка по всем семинарам: Нарынская область; Нарынская и Ошская области"
    assert made[2].title == both
