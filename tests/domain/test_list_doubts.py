"""A list of another district, of another day or already loaded elsewhere is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

import pytest

from seminar_desk.domain import places
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.list_doubts import (
    LoadedFile,
    days_in,
    doubts,
    guests,
    same_file_here,
)
from seminar_desk.domain.lists.roster import (
    NEW,
    TAKE,
    CellProblem,
    PlannedRow,
    RosterPlan,
    RosterReading,
    RosterRow,
    RosterSection,
    SkippedRow,
)
from seminar_desk.domain.lists.schedule_plan import shipped_schedule
from seminar_desk.domain.lists.title_answers import asked_titles
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.domain.problems import Problem

SESSIONS = [
    Session(entry.code, entry.code, entry.date, entry.oblast, entry.oblast_iso, entry.district,
            entry.district_soate8, entry.venue)
    for entry in shipped_schedule()
]  # fmt: skip
KOCHKOR, NOOKAT = SESSIONS[4], SESSIONS[5]


def _plan(
    aimaks: Sequence[str], session: Session = KOCHKOR, file: str = "list.xlsx", title: str = ""
) -> RosterPlan:
    people = [Entry(f"Асанов{n}", "Бакыт", aimak=aimak) for n, aimak in enumerate(aimaks)]
    sources = [RosterRow(n, entry) for n, entry in enumerate(people, start=2)]
    rows = tuple(PlannedRow(one, one.entry, NEW, TAKE, ()) for one in sources)
    skipped = (SkippedRow(1, title, "above_heading"),) if title else ()
    reading = RosterReading(file, "1", ("1",), (), (), tuple(sources), skipped)
    return RosterPlan(session, reading, {}, rows)


def _asked(plan: RosterPlan, everyone: Sequence[Participant] = ()) -> list[str]:
    return [one.problem.code for one in doubts(plan, sessions=SESSIONS, everyone=everyone)]


def _names(session: Session, language: str = "ru") -> list[str]:
    return [aimak.name(language) for aimak in places.aimaks_of(session.district_soate8)]


@pytest.mark.parametrize("session", SESSIONS, ids=lambda one: one.code)
@pytest.mark.parametrize("language", ["ru", "ky"])
def test_a_district_s_own_list_is_never_asked_about(session: Session, language: str) -> None:
    names = _names(session, language)
    assert _asked(_plan(names * 2, session)) == []
    assert guests(_plan(names, session)) == 0


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_another_district_is_named_with_its_session(language: str) -> None:
    plan = _plan((_names(NOOKAT, language) * 3)[:24])
    (doubt,) = doubts(plan, sessions=SESSIONS, everyone=[])
    assert doubt.problem.code == "roster_other_district"
    assert doubt.problem.values["count"] == doubt.problem.values["rows"] == 24
    assert doubt.problem.values["place"] == "Ноокатский район"
    assert [way.code for way in doubt.ways] == [NOOKAT.code]


def test_lists_of_two_districts_and_of_none() -> None:
    own, foreign = _names(KOCHKOR), _names(NOOKAT)
    assert _asked(_plan([*own[:8], *foreign[:3]])) == []
    assert guests(_plan([*own[:8], *foreign[:3]])) == 3
    assert _asked(_plan([*own[:3], *foreign[:8]])) == ["roster_other_district"]
    assert _asked(_plan([""] * 9)) == []
    assert _asked(_plan(["село без имени"] * 9)) == []
    assert _asked(_plan(["", "", *foreign[:1]])) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Список 25.10.2017", [date(2017, 10, 25)]),
        ("Список участников 5.11.17 г.", [date(2017, 11, 5)]),
        ("spisok_2017-10-25_final.xlsx", [date(2017, 10, 25)]),
        ("spisok 20171025.xlsx", [date(2017, 10, 25)]),
        ("Кочкор 02.11.xlsx", [date(2017, 11, 2)]),
        ("семинар 25 октября 2017 г., с. Кочкор", [date(2017, 10, 25)]),
        ("2017-жылдын 25-октябры", [date(2017, 10, 25)]),
        ("October 25, 2017", [date(2017, 10, 25)]),
        ("3 мая", [date(2017, 5, 3)]),
        ("24 человека, 12 женщин", []),
        ("list v1.2 (3)", []),
        ("0555 12 34 56, 32.13.2017", []),
        ("Приложение № 5 к приказу", []),
    ],
)
def test_days_are_read_as_people_write_them(text: str, said: list[date]) -> None:
    assert days_in(text, 2017) == said


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Список участников, Ноокатский район", "S06"),
        ("Ноокатского р-на список.xlsx", "S06"),
        ("Ноокат_тизме.xlsx", "S06"),
        ("nookat list.csv", "S06"),
        ("Тизме: Өзгөн району", "S07"),
        ("Узгенский район Ошской области", "S07"),
        ("Kara-Kulja", "S11"),
        ("участники Кара-Кульджинского района", "S11"),
        ("Чоң-Алай районунун тизмеси", "S09"),
        ("Алайский район", "S10"),
        ("Ат-Башыда өтүүчү семинар", "S01"),
        ("Ак-Талаа району, Нарын облусу", "S03"),
        ("Нарын району", "S02"),
    ],
)
def test_a_district_in_the_title_or_the_file_s_name_is_read(text: str, code: str) -> None:
    """Where no row says an aimak, what stands above tells whose list it is."""
    for plan in (_plan([""] * 9, title=text), _plan([""] * 9, file=text)):
        (doubt,) = doubts(plan, sessions=SESSIONS, everyone=[])
        assert doubt.problem.code == "roster_titled_other_district"
        assert [way.code for way in doubt.ways] == [code]


@pytest.mark.parametrize(
    "text",
    [
        "Список участников",
        "Кочкорский район, Нарынская область",
        "Кочкор, 30 человек.xlsx",
        "Нарын облусу, тизме",
        "г. Нарын",
        "глава: Ноокатов А.",
        "Список Кара-Суйского АО",
        "Нооката не будет: Кочкорский район",
        "Кара-Суу",
    ],
)
def test_what_names_no_other_district_is_not_asked_about(text: str) -> None:
    assert _asked(_plan([""] * 9, title=text)) == []
    assert _asked(_plan(_names(KOCHKOR), title="Ноокатский район")) == []


def test_the_very_file_of_another_session_is_asked_about_whoever_it_names() -> None:
    plan, at = _plan(_names(KOCHKOR)), datetime(2017, 10, 12, 9, 14)  # noqa: DTZ001 - local time
    there, here = LoadedFile(NOOKAT.uid, at), LoadedFile(KOCHKOR.uid, at)
    (doubt,) = doubts(plan, sessions=SESSIONS, everyone=[], loaded=[there])
    assert doubt.problem.code == "roster_file_elsewhere"
    assert doubt.problem.values["session"] == NOOKAT.code
    assert doubt.problem.values["at"] == "12.10.2017, 09:14"
    assert same_file_here(plan, [there]) is None
    assert doubts(plan, sessions=SESSIONS, everyone=[], loaded=[there, here]) == ()
    gone = LoadedFile("a session that was removed", at)
    assert doubts(plan, sessions=SESSIONS, everyone=[], loaded=[there, gone]) == (doubt,)
    assert doubts(plan, sessions=SESSIONS, everyone=[], loaded=[gone]) == ()
    again = same_file_here(plan, [there, here])
    assert again is not None
    assert again.code == "roster_file_again"


def test_another_day_in_the_title_or_the_name_is_asked_about() -> None:
    own = _names(KOCHKOR)
    assert _asked(_plan(own, title="Список на 02.11.2017")) == []
    assert _asked(_plan(own, title="Список на 24.10, занятие 2 ноября")) == []
    moved = replace(KOCHKOR, moved_from=date(2017, 10, 30))
    assert _asked(_plan(own, moved, file="30.10.2017.xlsx")) == []
    (doubt,) = doubts(_plan(own, file="S06 08.11.2017.xlsx"), sessions=SESSIONS, everyone=[])
    assert doubt.problem.code == "roster_other_day"
    assert doubt.problem.values["day"] == "08.11.2017"
    assert [way.code for way in doubt.ways] == [NOOKAT.code]


def test_half_of_the_people_known_elsewhere_are_asked_about() -> None:
    plan = _plan(_names(KOCHKOR)[:6])
    known = [
        Participant(
            uid=row.entry.surname,
            person_uid="",
            session_uid=NOOKAT.uid,
            number=place,
            code="",
            surname=row.entry.surname,
            given_name="Бакыт",
            patronymic="",
            sex="unknown",
            birth_year=None,
            age_band="unknown",
            phone="",
            role_code="other",
            role_text="",
            aimak=row.entry.aimak,
            aimak_soate14="",
            village="",
            registration="invited",
        )
        for place, row in enumerate(plan.rows)
    ]
    assert _asked(plan, known[:2]) == []
    assert _asked(plan, known[:3]) == ["roster_loaded_elsewhere"]
    here = [replace(one, session_uid=KOCHKOR.uid) for one in known]
    assert _asked(plan, here) == []
    elsewhere = [replace(one, aimak="Куршаб") for one in known]
    assert _asked(plan, elsewhere) == []


def test_who_waits_under_a_title_is_counted_until_it_is_decided() -> None:
    plan = _plan(["", "", "", ""])

    def asked(planned: PlannedRow, title: int) -> PlannedRow:
        why = CellProblem(
            planned.source.row, "B", Problem("roster_section_unclear", {"text": "?", "row": title})
        )
        return replace(planned, source=replace(planned.source, questions=(why,)))

    titles = (RosterSection(1, "Аксакалы", "", ""),)
    rows = tuple(map(asked, plan.rows, (1, 1, 1, 9)))  # in the ninth row stands no title
    waiting = replace(plan, rows=rows, reading=replace(plan.reading, sections=titles))
    assert asked_titles(waiting) == {(0, 1): 3}
    decided = replace(waiting, decisions={rows[0].source.key: TAKE})
    assert asked_titles(decided) == {(0, 1): 2}
