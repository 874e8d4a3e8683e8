"""The office's figures over twelve days, against counting participants one by one."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from seminar_desk.actions import settings
from seminar_desk.actions.books import person_edges
from seminar_desk.actions.days import outputs
from seminar_desk.domain.codes import band_of
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.figures.figure import Figure, Within
from seminar_desk.domain.figures.relation import Relations
from seminar_desk.domain.people.counts import aimaks_reached, count
from seminar_desk.domain.people.participant import ROLES, SEXES, Participant
from seminar_desk.domain.places import aimaks_of, aiyl_aimaks
from seminar_desk.files import REFERENCE
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.figures import figure_relations
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.figures import figure_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.office_series import OF_TWO_DESKS, WITHOUT_SEX, office
from tests.hands.told_figures import everyone, told

_TOLD_BY = ("told_by_7", "told_by_30", "told_by_90")


@pytest.fixture
def db(tmp_path: Path) -> Database:
    return office(tmp_path).db


@pytest.fixture
def relations(db: Database) -> Relations:
    return figure_relations.read(db)


def test_presence_is_the_one_present_count(db: Database, relations: Relations) -> None:
    """In all, by sex and by role; an «other» without words is a role that nobody told."""
    counts = count(everyone(db))
    whole = told(relations)
    assert whole["persons",].value == counts.present > 190
    by_sex, by_role = told(relations, "sex"), told(relations, "role")
    for sex in SEXES:
        assert by_sex["persons", sex].value == counts.present_by_sex[sex]
    found = {role: by_role["persons", role].value for role in (*ROLES, "unknown")}
    found["other"] = (found["other"] or 0) + (found.pop("unknown") or 0)
    assert found == {role: counts.present_by_role[role] for role in ROLES}
    both = told(relations, "role", "sex")
    assert both["persons", "ak_deputy", "f"].value == counts.present_by_role_sex["ak_deputy", "f"]


def test_each_session_says_its_own_counts(db: Database, relations: Relations) -> None:
    by_session = told(relations, "session")
    for session in session_rows.all_sessions(db):
        counts = count(attendance_rows.of_session(db, session.uid))
        assert by_session["listed", session.uid].value == counts.listed
        assert by_session["participations", session.uid].value == counts.present
        assert by_session["persons", session.uid].value == counts.present
        assert by_session["left_early", session.uid].value == counts.left_early
        aimaks = aimaks_reached(attendance_rows.of_session(db, session.uid))
        assert by_session["aimaks_reached", session.uid].value == aimaks


def test_the_workbook_says_the_same_totals(db: Database, relations: Relations) -> None:
    totals = export_snapshot.totals(export_snapshot.scope_of(db))
    whole = told(relations)
    for code, total in {
        "persons": "present",
        "participations": "participations",
        "aimaks_reached": "aimaks",
        "women": "present_f",
        "handed_over": "certificates_handed_over",
        "completed": "certificates",
        "assemblies": "assemblies",
    }.items():
        assert whole[code,].value == totals[total], code


def test_a_person_of_two_desks_uids_counts_once_and_returns(
    db: Database, relations: Relations
) -> None:
    came = [row for row in everyone(db) if row.is_present]
    visits: dict[str, int] = {}
    for row in came:
        visits[row.counted_uid] = visits.get(row.counted_uid, 0) + 1
    whole = told(relations)
    assert whole["persons",].value == len(visits) < len({row.person_uid for row in came})
    assert whole["persons_again",].value == sum(n > 1 for n in visits.values()) == 8
    assert (whole["persons_new",].value, whole["persons_returning",].value) == (len(visits), 0)
    days = session_rows.all_sessions(db)
    early = {session.uid for session in days if session.date < date(2017, 11, 8)}
    last = told(relations, within=Within(frm=date(2017, 11, 8)))
    new, back = last["persons_new",].value, last["persons_returning",].value
    assert (new or 0) + (back or 0) == last["persons",].value
    before = {row.counted_uid for row in came if row.session_uid in early}
    later = {row.counted_uid for row in came if row.session_uid not in early}
    assert back == len(before & later) > 0
    first = told(relations, within=Within(to=date(2017, 11, 7)))
    assert (first["persons",].value or 0) + (new or 0) == len(visits)


@pytest.mark.parametrize(
    ("code", "is_told", "is_so"),
    [
        ("without_sex", lambda row: True, lambda row: row.sex == "unknown"),
        ("without_age", lambda row: True, lambda row: not band_of(row)),
        ("without_aimak", lambda row: True, lambda row: not row.aimak),
        (
            "consents",
            lambda row: row.consent_version or row.consent_declined == "YES",
            lambda row: row.consent_version,
        ),
    ],
)
def test_quality_is_counted_record_by_record(
    db: Database,
    relations: Relations,
    code: str,
    is_told: Callable[[Participant], bool],
    is_so: Callable[[Participant], bool],
) -> None:
    first: dict[tuple[str, str], Participant] = {}
    for row in everyone(db):
        if row.is_present:
            first.setdefault((row.session_uid, row.counted_uid), row)
    known = [row for row in first.values() if is_told(row)]
    figure = told(relations)[code,]
    assert (figure.value, figure.known) == (sum(bool(is_so(row)) for row in known), len(known))
    assert figure.unknown == len(first) - len(known)


def test_a_list_without_sex_is_a_column_of_its_own(db: Database, relations: Relations) -> None:
    session = session_rows.with_code(db, WITHOUT_SEX)
    assert session
    own = told(relations, "sex", within=Within(places={"session": session.uid}))
    came = count(attendance_rows.of_session(db, session.uid))
    assert own["participations", "unknown"].value == came.present_by_sex["unknown"] > 10
    share = told(relations, within=Within(places={"session": session.uid}))["women_share",]
    assert share.known + share.unknown == came.present
    assert share.known == came.present_by_sex["f"]


def test_signatures_are_held_against_the_marks_of_closed_days_alone(relations: Relations) -> None:
    signed, share = told(relations)["signatures",], told(relations)["signatures_share",]
    assert (signed.known, signed.unknown, share.known) == (8, 4, 8)
    assert share.value
    assert 0.9 < share.value < 1


def test_coverage_is_of_the_reference_list_of_the_districts(relations: Relations) -> None:
    whole, by = told(relations), told(relations, "sessions")
    covered = whole["aimaks_covered",]
    assert (covered.known, covered.value) == (151, 66)
    assert whole["aimaks_reached",].value == 66 + 9  # of no list; names that districts share
    assert by["aimaks_covered", "0"].value == 0
    assert by["aimaks_by_sessions", "0"].value == 151 - 66
    assert sum(_values(by, "aimaks_by_sessions")) == 151 + 9
    one = told(relations, within=Within(places={"district": "41704220"}))
    assert one["aimaks_covered",].known == len(aimaks_of("41704220"))


def test_an_aimak_of_a_district_that_no_list_names_is_counted_in_no_oblast(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The office may bring a list of aimaks before that of their districts."""
    head = "soate14,district_soate8,name_ru,name_ky,valid_to"
    (tmp_path / "aiyl_aimaks.csv").write_text(f"{head}\n1,41799999,А,А,\n", encoding="utf-8")
    monkeypatch.setenv(REFERENCE, str(tmp_path))
    aiyl_aimaks.cache_clear()
    row: Any = {"district_soate8": "41799999", "date": "2017-10-24"}
    (found,) = figure_relations.reference([row])
    monkeypatch.undo()
    aiyl_aimaks.cache_clear()
    assert (found.code, found.oblast) == ("1", "unknown")


def _values(found: dict[tuple[str, ...], Figure], code: str) -> Iterable[float]:
    return (figure.value or 0 for key, figure in found.items() if key[0] == code)


def test_the_limit_of_youth_is_a_setting(db: Database, relations: Relations) -> None:
    before = told(relations)["youth",]
    settings.change(db, youth_limit=28)
    after = told(figure_relations.read(db))["youth",]
    assert after.unknown > before.unknown  # the band up to 29 tells nothing of 28
    assert (after.value or 0) < (before.value or 0)


def test_the_series_has_what_a_real_one_has(db: Database) -> None:
    """What two desks said otherwise waits, a role and a mark; all of their people are there."""
    session = session_rows.with_code(db, OF_TWO_DESKS)
    assert session
    people = attendance_rows.of_session(db, session.uid)
    assert {"Абдылдаев", "Бекташев"} <= {row.surname for row in people}
    asked = db.select("SELECT siblings FROM attendance WHERE siblings <> ''")
    assert sorted(json.loads(row[0])[0][0] for row in asked) == ["mark", "role"]
    made = outputs.workbook(db, reach=Reach(session_uid=session.uid))
    assert len(made.rows["attendance"]) == len(people)


def test_two_rows_of_one_person_are_one_with_the_certificate_of_either(db: Database) -> None:
    """The row that is present counts, as everywhere; a paper handed over is theirs by any row."""
    session = session_rows.with_code(db, WITHOUT_SEX)
    assert session
    here = Within(places={"session": session.uid})
    before = told(figure_relations.read(db), within=here)
    people = attendance_rows.of_session(db, session.uid)
    absent = next(row for row in people if not row.is_present)
    papers = {
        paper.attendance_uid: paper.status
        for paper in certificate_rows.of_session(db, session.uid)
        if paper.is_valid
    }
    prepared = next(row for row in people if papers.get(row.uid) == "PREPARED")
    given = next(row for row in people if papers.get(row.uid) == "HANDED_OVER")
    person_edges.join(db, absent.person_uid, given.person_uid)
    person_edges.join(db, given.person_uid, prepared.person_uid)
    after = told(figure_relations.read(db), within=here)
    counts = count(attendance_rows.of_session(db, session.uid))
    assert after["listed",].value == counts.listed == (before["listed",].value or 0) - 2
    assert after["participations",].value == counts.present
    assert after["completed",].value == (before["completed",].value or 0) - 1
    assert after["handed_over",].value == before["handed_over",].value


def test_people_stand_in_the_order_of_their_numbers_whenever_they_came(db: Database) -> None:
    """Whoever came first last of all still has the first number."""
    rows = db.select(
        "SELECT uid, session_uid, checked_in_at_utc FROM attendance"
        " WHERE record_state = 'ACTIVE' ORDER BY session_uid, number, created_device"
    )
    with db.change("mark"):
        for row in rows:
            if row["checked_in_at_utc"]:
                turned = f"2017-10-24T03:00:00.{999_999 - rows.index(row):06}Z"
                db.update("attendance", row["uid"], {"checked_in_at_utc": turned})
    found = figure_rows.participations(db, [each.uid for each in session_rows.all_sessions(db)])
    for session in dict.fromkeys(row["session_uid"] for row in rows):
        expected = [row["uid"] for row in rows if row["session_uid"] == session]
        assert found[session]["uid"] == expected


@pytest.mark.parametrize("is_searched", [True, False])
def test_the_search_for_garbage_goes_on_as_it_was(db: Database, is_searched: bool) -> None:
    was_searched = gc.isenabled()
    try:
        (gc.enable if is_searched else gc.disable)()
        figure_relations.read(db)
        assert gc.isenabled() is is_searched
    finally:
        (gc.enable if was_searched else gc.disable)()


def test_a_store_in_which_nothing_happened_says_noughts_and_dashes(store: Store) -> None:
    whole = told(figure_relations.read(store.db))
    values = {figure.value for figure in whole.values()}
    assert values == {0, None, 151}
    assert whole["aimaks_by_sessions",].value == 151
    assert whole["women_share",].value is None
