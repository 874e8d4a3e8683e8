"""What reports say where there is nobody to tell of, and of which places there are any."""

from __future__ import annotations

from seminar_desk.domain.figures import office_report
from seminar_desk.domain.figures.office_report import ReportWish
from seminar_desk.domain.paper_words import words
from seminar_desk.gather.figures import office_reports
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store

OWN = words("ru")["figures"]


def test_of_a_store_without_people_reports_say_that_there_is_nobody(store: Store) -> None:
    missing = office_reports.report(store.db, ReportWish(office_report.MISSING, "ru"))
    assert [section.sentences for section in missing.sections] == [(OWN["nothing_missing"],)]
    code = session_rows.all_sessions(store.db)[0].district_soate8
    district = office_reports.report(store.db, ReportWish(office_report.DISTRICT, "ru", place=code))
    assert (OWN["nobody"],) in [section.sentences for section in district.sections]


def test_there_are_reports_of_the_places_that_there_are_sessions_in(store: Store) -> None:
    """In the order of the alphabet, in the language that is asked for."""
    sessions = session_rows.all_sessions(store.db)
    found = office_reports.place_names(store.db, office_report.DISTRICT, "ky")
    assert dict(found).keys() == {session.district_soate8 for session in sessions}
    assert [name for _, name in found] == sorted(name for _, name in found)
    assert dict(found)["41704220"] == "Ат-Башы району"
