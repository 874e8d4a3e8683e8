"""A district's page says of its aimaks what the indicator beside it says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seminar_desk.actions.days import sessions
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.domain.figures.figure import Within
from seminar_desk.domain.figures.office_report import DISTRICT as DISTRICT_PAGE
from seminar_desk.domain.figures.office_report import ReportWish
from seminar_desk.gather.figures import figure_relations, office_reports
from seminar_desk.store.opening import Store
from tests.hands.merged_aimaks import merged_aimaks
from tests.hands.office_series import office
from tests.hands.told_figures import told

DISTRICT = "41704220"


@pytest.mark.parametrize("complete_only", [False, True])
def test_covered_aimaks_are_those_of_the_days_of_the_seminars(
    tmp_path: Path, complete_only: bool
) -> None:
    db = office(tmp_path / "офис").db
    with merged_aimaks(tmp_path):
        relations = figure_relations.read(db)
        covered = told(relations, within=Within(places={"district": DISTRICT}))["aimaks_covered",]
        wish = ReportWish("district", "ru", place=DISTRICT, complete_only=complete_only)
        page = office_reports.report(db, wish)
    notes = [note for section in page.sections for note in section.notes]
    assert f"Аймаки из списка района: приехали из {covered.value} из {covered.known}." in notes


def test_a_district_of_no_list_is_told_nothing_of_the_aimaks_of_one(store: Store) -> None:
    day = date(2017, 12, 1)
    entry = SessionEntry(date=day, oblast="Новая", district="Новый", venue="Зал", code="X01")
    sessions.add(store.db, entry=entry)
    (place,) = (
        code
        for code, name in office_reports.place_names(store.db, DISTRICT_PAGE, "ru")
        if "Новый" in name
    )
    page = office_reports.report(store.db, ReportWish(DISTRICT_PAGE, "ru", place=place))
    notes = [note for section in page.sections for note in section.notes]
    assert not any("из списка района" in note for note in notes)
