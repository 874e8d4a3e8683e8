"""What the closing papers count: ages by the year of birth too, and every aimak."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Entry
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.days import papers_closing, papers_morning, reports
from seminar_desk.gather.wish import Wish
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.drawing import pdf_of
from tests.hands.papers import texts_by_pdfium
from tests.hands.stores import open_first_session


def come(db: Database, session: Session, **facts: object) -> None:
    given = {"role_code": "ak_deputy", "sex": "f", "given_name": "Вера", **facts}
    entry = Entry("Пак", **given)  # type: ignore[arg-type]  # the facts of one entry
    attendance.register(
        db, session_uid=session.uid, entry=entry, registration="WALKIN", check_in=True
    )


def test_a_kyrgyz_paper_names_places_in_kyrgyz(store: Store) -> None:
    """Also in a store of an earlier version; a venue that somebody typed stays as it is."""
    session = open_first_session(store.db)
    come(store.db, session, aimak="Ак-Музский", village="Баш-Кайынды")
    papers = {
        language: papers_morning.sheet(store.db, Wish(session_uid=session.uid, language=language))
        for language in ("ru", "ky")
    }
    assert papers["ru"].venue == "Зал собраний в здании РГА"
    assert papers["ru"].rows[0].organisation == "Ак-Музский, Баш-Кайынды"
    assert papers["ky"].venue == "Райондук мамлекеттик администрациянын жыйындар залы"
    assert papers["ky"].rows[0].organisation == "Ак-Муз, Баш-Кайынды"
    report = papers_closing.report(store.db, Wish(session_uid=session.uid, language="ky"))
    assert report.aimaks == (("Ак-Муз", 1),)
    with store.db.change("session.edit", subject=session.district):
        store.db.update("session", session.uid, {"venue": "Клуб"})
    typed = papers_morning.sheet(store.db, Wish(session_uid=session.uid, language="ky"))
    assert typed.venue == "Клуб"


def test_a_position_stands_on_the_sheet_where_it_is_wished_for(store: Store) -> None:
    session = open_first_session(store.db)
    come(store.db, session, position="бухгалтер, Ак-Музский а/о")
    usual = papers_morning.sheet(store.db, Wish(session_uid=session.uid))
    wished = papers_morning.sheet(store.db, Wish(session_uid=session.uid, columns=("position",)))
    assert "position" not in usual.columns
    for sheet, is_there in ((usual, False), (wished, True)):
        text = " ".join("".join(texts_by_pdfium(pdf_of(sheet))).split())
        assert ("бухгалтер, Ак-Музский а/о" in text) is is_there
        assert ("Должность, место работы" in text) is is_there


@pytest.mark.parametrize(
    ("year", "stated", "band"),
    [
        (1988, "", "u29"),
        (1987, "", "30_45"),
        (1972, "", "30_45"),
        (1971, "", "46_60"),
        (1956, "", "61p"),
        (1940, "", "61p"),
        (None, "46_60", "46_60"),
        (1990, "46_60", "46_60"),
        (None, "", ""),
    ],
)
def test_a_year_of_birth_counts_as_an_age(
    store: Store, year: int | None, stated: str, band: str
) -> None:
    session = open_first_session(store.db)
    come(store.db, session, birth_year=year, age_band=stated)
    expected = (("ak_deputy", "f", band, 1),)
    assert papers_closing.report(store.db, Wish(session_uid=session.uid)).came == expected
    assert papers_closing.protocol(store.db, Wish(session_uid=session.uid)).came == expected


def test_who_came_twice_over_a_birthday_counts_once(store: Store) -> None:
    """In December of the first year under 30, in January not any more."""
    db = store.db
    first = open_first_session(db)
    come(db, first, birth_year=1988)
    person = attendance_rows.of_session(db, first.uid)[0].person_uid
    db.clock = lambda: datetime(2018, 1, 9, 4, 0, tzinfo=UTC)
    second = sessions.open_day(db, session_uid=session_rows.all_sessions(db)[1].uid)
    come(db, second, person_uid=person, birth_year=1988)
    scope = export_snapshot.scope_of(db)
    by_band = [row for row in export_snapshot.summary_rows(scope) if not row.get("session_code")]
    came = [row for row in by_band if row["measure"] == "present" and "sex_code" in row]
    assert [(row["age_band_code"], row["n"]) for row in came] == [("u29", 1)]
    assert export_snapshot.totals(scope)["participations"] == 2


@pytest.mark.parametrize(
    ("aimaks", "last"),
    [
        (3, ("Аймак 2", 1)),
        (8, ("Аймак 7", 1)),
        (9, ("ещё 2 аймака", 2)),
        (12, ("ещё 5 аймаков", 5)),
    ],
)
def test_no_aimak_is_left_out_of_the_report(
    store: Store, aimaks: int, last: tuple[str, int]
) -> None:
    session = open_first_session(store.db)
    for number in range(aimaks):
        come(store.db, session, given_name=f"Вера{'абвгдежзиклм'[number]}", aimak=f"Аймак {number}")
    figures = papers_closing.report(store.db, Wish(session_uid=session.uid))
    assert figures.aimaks[-1] == last
    assert sum(number for _, number in figures.aimaks) == aimaks
    assert last[0] in texts_by_pdfium(pdf_of(figures))[0]


@pytest.mark.parametrize(
    ("hours", "columns"),
    [
        ((4, 4, 4), ("04:00",)),
        ((4, 5.5), ("04:00", "04:15", "04:30", "04:45", "05:00", "05:15", "05:30")),
        ((4, 6), ("04:00", "04:30", "05:00", "05:30", "06:00")),
        ((4, 10), ("04:00", "05:00", "06:00", "07:00", "08:00", "09:00", "10:00")),
    ],
)
def test_arrivals_stand_in_eight_columns_at_most(
    hours: tuple[float, ...], columns: tuple[str, ...]
) -> None:
    midnight = datetime(2017, 10, 24).astimezone()
    moments = [midnight + timedelta(hours=hour) for hour in hours]
    found = papers_closing.arrivals(moments)
    assert tuple(start for start, _ in found) == columns
    assert sum(number for _, number in found) == len(hours)


def test_no_mark_of_another_day_is_left_out() -> None:
    """A clock that was wrong for an hour spreads the marks of one morning over years."""
    midnight = datetime(2017, 10, 24).astimezone()
    found = papers_closing.arrivals([midnight + timedelta(hours=hour) for hour in (8, 9, 60)])
    assert found == (("24.10 08:00", 2), ("26.10 12:00", 1))
    days = papers_closing.arrivals([midnight + timedelta(days=day) for day in range(12)])
    assert [people for _, people in days] == [1, 1, 1, 1, 1, 1, 1, 5]
    assert days[-1][0] == "31.10 00:00…"


def test_a_bar_of_one_piece_says_its_number_once(store: Store) -> None:
    session = open_first_session(store.db)
    for letter in "абвгдежзиклмнопр":
        come(store.db, session, given_name=f"Вера{letter}", aimak="Ак-Музский")
    text = texts_by_pdfium(pdf_of(papers_closing.report(store.db, Wish(session_uid=session.uid))))
    words = Counter(text[0].partition("Айылные аймаки")[2].split())
    assert words["16"] == 1


@pytest.fixture
def two_told_of_33(store: Store) -> Session:
    """Thirty-three came from a list without the sex: one woman and one man are told since."""
    session = open_first_session(store.db)
    for place in range(33):
        sex = {0: "f", 1: "m"}.get(place, "unknown")
        come(store.db, session, sex=sex, given_name=f"Вера{place}")
    return session


def test_no_share_of_women_stands_on_a_paper_without_those_untold(
    store: Store, two_told_of_33: Session
) -> None:
    wish = Wish(session_uid=two_told_of_33.uid)
    (report,) = texts_by_pdfium(pdf_of(papers_closing.report(store.db, wish)))
    assert "Пол не указан: 31." in report
    assert "1 женщина, не указан 31" in " ".join(report.split())
    protocol = " ".join(texts_by_pdfium(pdf_of(papers_closing.protocol(store.db, wish))))
    assert "Пол не указан: 31." in protocol
    sheet = " ".join(texts_by_pdfium(pdf_of(papers_morning.sheet(store.db, wish))))
    assert "женщин 1, мужчин 1, пол не указан 31" in sheet


def test_no_share_of_women_leaves_in_a_file_without_those_untold(
    store: Store, two_told_of_33: Session
) -> None:
    scope = export_snapshot.scope_of(store.db, Reach(two_told_of_33.uid))
    totals = export_snapshot.totals(scope)
    assert [totals[f"present_{sex}"] for sex in ("f", "m", "unknown")] == [1, 1, 31]
    figures = dict(reports.snapshot(store.db, Reach(two_told_of_33.uid)).figures)
    assert [figures[name] for name in ("women", "men", "unknown")] == [1, 1, 31]


def test_papers_of_a_day_whose_sex_is_all_told_say_nothing_of_it(store: Store) -> None:
    session = open_first_session(store.db)
    come(store.db, session)
    wish = Wish(session_uid=session.uid)
    for paper in (papers_closing.report(store.db, wish), papers_closing.protocol(store.db, wish)):
        assert "Пол не указан" not in " ".join(texts_by_pdfium(pdf_of(paper)))
    assert "unknown" not in dict(reports.snapshot(store.db, Reach(session.uid)).figures)
