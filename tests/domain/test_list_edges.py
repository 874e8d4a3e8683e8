"""What lists say: each wording that counts, and each comparison that keeps two people apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists import (
    list_changes,
    list_tables,
    roster_planner,
    schedule_plan,
    title_answers,
)
from seminar_desk.domain.lists.list_tables import OF_SHEET
from seminar_desk.domain.lists.nobody_words import is_total
from seminar_desk.domain.lists.role_words import role_of
from seminar_desk.domain.lists.roster import (
    CellProblem,
    PlannedRow,
    RosterColumn,
    RosterReading,
    RosterRow,
    RosterSection,
)
from seminar_desk.domain.lists.roster_words import (
    heading_kind,
    heads_names,
    is_organisation,
    sex_of,
)
from seminar_desk.domain.lists.schedule_plan import ScheduleReading, ScheduleRow
from seminar_desk.domain.people.participant import ROLES, Entry, Participant
from seminar_desk.domain.problems import Problem

DAY = date(2017, 10, 24)
HERE = Session("s1", "S01", DAY, "Нарынская", "KG-N", "Ат-Башинский район", "41704220", "РГА")
ELSEWHERE = Session("s2", "S02", DAY, "Ошская", "KG-O", "Ноокатский район", "2", "РДК")
KNOWN = Participant(
    *("a1", "p1", "s1", 7, "070", "Асанов", "Бакыт", "", "m", 1980, "", "0772123456"),
    *("ak_deputy", "", "Ак-Музский", "", "", "INVITED"),
)
LIKE_KNOWN = Entry(
    "Асанов", "Бакыт", sex="m", birth_year=1980, phone="0772123456", role_code="ak_deputy",
    aimak="Ак-Музский",
)  # fmt: skip


def planned(
    *rows: RosterRow, known: tuple[Participant, ...] = (), **decisions: str
) -> list[PlannedRow]:
    letters = (*(("A", "full_name"), ("B", "aimak"), ("C", "phone"), ("D", "birth_year")),)
    columns = tuple(
        RosterColumn(at, letter, "", kind, is_guessed=False)
        for at, (letter, kind) in enumerate(letters)
    )
    reading = RosterReading("f", "s", ("s",), (1,), columns, rows, ())
    plan = roster_planner.plan(
        HERE,
        reading,
        {(int(row[3:]), 0): said for row, said in decisions.items()},
        everyone=known,
        sessions={"s1": HERE, "s2": ELSEWHERE},
    )
    return list(plan.rows)


def test_a_row_with_a_question_waits_and_people_of_one_row_are_decided_apart() -> None:
    why = CellProblem(1, "A", Problem("roster_one_word_name", {"name": "Асанов"}))
    first = RosterRow(1, replace(LIKE_KNOWN, birth_year=1981), questions=(why,))
    second = RosterRow(1, Entry("Осмонова", "Жылдыз"), questions=(why,), part=1)
    assert [(row.state, row.decision) for row in planned(first, second)] == [
        ("question", "skip"),
        ("question", "skip"),
    ]
    plan = roster_planner.plan(
        *(HERE, RosterReading("f", "s", ("s",), (), (), (first, second), ()), {(1, 1): "take"}),
        everyone=(KNOWN,),
        sessions={"s1": HERE},
    )
    assert [(row.decision, row.reasons[0]) for row in plan.rows] == [("skip", why), ("take", why)]
    assert [row.state for row in plan.rows] == ["changed", "question"]


def told(row: PlannedRow) -> tuple[str, str, list[tuple[str, str]]]:
    """Return state, decision, and the code and column of each reason."""
    return row.state, row.decision, [(why.problem.code, why.column) for why in row.reasons]


@pytest.mark.parametrize(
    ("known", "entry", "state", "decision", "reasons"),
    [
        ((), LIKE_KNOWN, "new", "take", []),
        ((KNOWN,), LIKE_KNOWN, "same", "skip", [("roster_same", "A")]),
        (
            (KNOWN,),
            replace(LIKE_KNOWN, surname="Асанова"),
            *("changed", "skip", [("roster_changed", "A")]),
        ),
        (
            (KNOWN,),
            replace(LIKE_KNOWN, surname="Осмонов", given_name="Азат"),
            *("possible_duplicate", "take", [("roster_like_here", "C")]),
        ),
        (
            (replace(KNOWN, session_uid="s2"),),
            LIKE_KNOWN,
            *("possible_duplicate", "skip", [("roster_like_elsewhere", "A")]),
        ),
        (
            (replace(KNOWN, session_uid="s2", aimak="Казыбекский", phone=""),),
            LIKE_KNOWN,
            *("new", "take", []),
        ),
        (
            (),
            replace(LIKE_KNOWN, birth_year=1800),
            "problem",
            "skip",
            [("birth_year_impossible", "D")],
        ),
    ],
)
def test_a_row_beside_who_is_known(
    known: tuple[Participant, ...],
    entry: Entry,
    state: str,
    decision: str,
    reasons: list[tuple[str, str]],
) -> None:
    (row,) = planned(RosterRow(2, entry), known=known)
    assert told(row) == (state, decision, reasons)


def test_a_row_left_out_gives_its_person_to_one_like_it() -> None:
    """Two rows say who is known; the one that somebody left out comes last in the asking."""
    left_out, undecided = planned(
        RosterRow(2, LIKE_KNOWN), RosterRow(3, LIKE_KNOWN), known=(KNOWN,), row2="skip"
    )
    assert left_out.state != "same"
    assert undecided.state == "same"


def test_what_can_be_decided_of_a_row() -> None:
    here, elsewhere = KNOWN, replace(KNOWN, session_uid="s2")
    (row,) = planned(RosterRow(2, LIKE_KNOWN), known=(elsewhere,), row2="link")
    assert (row.decision, row.entry.person_uid) == ("link", "p1")
    assert row.choices == ("take", "link", "skip")
    like = replace(LIKE_KNOWN, surname="Асанова")
    (row,) = planned(RosterRow(2, like), known=(here,), row2="link")
    assert (row.decision, row.choices) == ("skip", ("take", "update", "skip"))
    (row,) = planned(RosterRow(2, LIKE_KNOWN), row2="skip")
    assert (row.decision, row.choices) == ("skip", ("take", "skip"))
    wrong = CellProblem(2, "C", Problem("phone_unreadable"))
    (row,) = planned(RosterRow(2, LIKE_KNOWN, (wrong,)), row2="take")
    assert told(row) == ("problem", "take", [("phone_unreadable", "C")])
    nameless = CellProblem(2, "A", Problem("roster_name_missing", field="surname"))
    (row,) = planned(RosterRow(2, replace(LIKE_KNOWN, surname=""), (nameless,)), row2="take")
    assert (row.decision, row.choices) == ("skip", ())


def test_a_name_elsewhere_is_a_hint_with_who_and_where() -> None:
    there = replace(KNOWN, session_uid="s2", aimak="Казыбекский", phone="")
    (row,) = planned(RosterRow(2, LIKE_KNOWN), known=(there,))
    (hint,) = row.hints
    assert hint.problem.values == {
        "name": "Асанов Бакыт",
        "number": 7,
        "session": "S02",
        "district": "Ноокатский район",
    }


def test_rows_that_repeat_a_row_above() -> None:
    first = RosterRow(2, LIKE_KNOWN)
    for entry, decision, reason in (
        (LIKE_KNOWN, "skip", ("roster_twice", "A")),
        (replace(LIKE_KNOWN, phone=""), "skip", ("roster_twice", "A")),
        (
            replace(LIKE_KNOWN, surname="Осмонов", given_name="Азат"),
            "take",
            ("roster_phone_twice", "C"),
        ),
        (replace(LIKE_KNOWN, surname="Асанова"), "skip", ("roster_phone_twice", "C")),
    ):
        row = planned(first, RosterRow(3, entry))[1]
        assert told(row) == ("possible_duplicate", decision, [reason])
        assert row.like_row == 2
        assert row.reasons[0].problem.values == {"row": 2, "name": "Асанов Бакыт"}
    other = replace(LIKE_KNOWN, aimak="Казыбекский", phone="")
    assert told(planned(first, RosterRow(3, other))[1]) == ("new", "take", [])
    sons = replace(LIKE_KNOWN, patronymic="Ж", phone="")
    apart = planned(RosterRow(2, replace(LIKE_KNOWN, patronymic="С")), RosterRow(3, sons))[1]
    assert apart.state == "new"


def test_an_aimak_gets_its_code_or_a_hint() -> None:
    (row,) = planned(RosterRow(2, replace(LIKE_KNOWN, aimak="Ак-Муз айыл аймагы")))
    assert (row.entry.aimak, row.entry.aimak_soate14) == ("Ак-Музский", "41704220807000")
    (row,) = planned(RosterRow(2, replace(LIKE_KNOWN, aimak="Ак-Музский АО")))
    assert row.entry.aimak == "Ак-Музский"
    (row,) = planned(RosterRow(2, replace(LIKE_KNOWN, aimak="Неведомый")))
    assert (row.entry.aimak, row.entry.aimak_soate14) == ("Неведомый", "")
    assert [(hint.problem.code, hint.column) for hint in row.hints] == [
        ("roster_aimak_unknown", "B")
    ]
    (row,) = planned(RosterRow(2, replace(LIKE_KNOWN, birth_year=1800)))
    assert row.entry.birth_year is None


def schedule(row: ScheduleRow, *known: Session, skipped: tuple[int, ...] = ()) -> str:
    reading = ScheduleReading("f", "s", (row,), ())
    (found,) = schedule_plan.plan(reading, known, skipped).rows
    codes = " ".join(why.problem.code for why in found.reasons)
    return f"{found.state} {'taken' if found.is_taken else 'left'} {codes}".strip()


def test_a_schedule_s_row_beside_the_sessions_known() -> None:
    row = ScheduleRow(2, "S01", DAY, "Нарынская", "KG-N", "Ат-Башинский район", "41704220", "")
    later = replace(row, date=date(2017, 10, 25))
    coded = replace(row, code="")
    begun = replace(HERE, status="open")
    for found, known, said in (
        (row, (HERE,), "same left"),
        (coded, (HERE,), "same left"),
        (later, (HERE,), "changed taken"),
        (replace(coded, date=later.date), (HERE,), "new taken"),
        (replace(row, venue="Школа"), (HERE,), "changed taken"),
        (replace(row, district_soate8="9"), (HERE,), "changed taken"),
        (replace(row, district_soate8="", district="ат башинский раион"), (HERE,), "same left"),
        (later, (begun,), "problem left session_has_begun"),
        (row, (begun,), "same left"),
        (row, (), "problem left schedule_no_venue"),
        (replace(row, venue="Школа"), (), "new taken"),
        (replace(row, code="S09"), (HERE,), "new taken"),
    ):
        assert schedule(found, *known) == said
    assert schedule(later, HERE, skipped=(2,)) == "changed left"
    assert schedule(replace(row, code="S09"), HERE, skipped=(2,)) == "new left"


def test_a_session_named_twice_is_taken_once() -> None:
    row = ScheduleRow(2, "", DAY, "", "", "Ноокат", "", "РДК")
    reading = ScheduleReading("f", "s", (row, replace(row, row=3)), ())
    plan = schedule_plan.plan(reading, ())
    assert [found.state for found in plan.rows] == ["new", "problem"]
    assert plan.rows[1].reasons[0].problem.values == {"row": 2}
    assert [found.source.row for found in plan.taken] == [2]
    assert plan.counts == {"new": 1, "same": 0, "changed": 0, "problem": 1}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *[
            (text, "jmeg_member")
            for text in ("СМиО", "БМБ", "группа мониторинга", "JMEG", "баалоо")
        ],
        *[(text, "ig_member") for text in ("ИГ", "ДТ", "инициативная", "демилгечи", "и.г.")],
        *[(text, "ak_deputy") for text in ("деп.", "депутат", "кеңешчи", "АК", "а.к.", "кенеш")],
        *[(text, "ao_specialist") for text in ("спец.", "адис", "кызматкер", "бухгалтер АО")],
        *[(text, "ao_head") for text in ("глава", "гл.", "айыл өкмөтүнүн башчысы", "head")],
        *[(text, "other") for text in ("", "глава села", "айыл башчы", "староста", "бухгалтер")],
        *[(text, "other") for text in ("секретарь АК", "village head", "зам. главы")],
        *[(text, "ao_specialist") for text in ("гл. специалист", "зам. главы АО", "соц. а.о.")],
        *[("депутт АК", "ak_deputy"), ("специлист", "ao_specialist"), ("инициатвная", "ig_member")],
    ],
)
def test_roles_as_they_are_written(text: str, code: str) -> None:
    assert role_of(text).code == code


def test_headings_at_their_edges() -> None:
    assert heading_kind("Роль" + " " * 76) == "role"
    assert heading_kind("Роль" + " " * 77) == ""
    assert heading_kind("а ао в г") == ""
    assert heading_kind("а ао в") == "aimak"
    assert heading_kind("а б в село") == "village"
    assert (heading_kind("#"), heading_kind(" № ")) == ("number", "number")
    assert heading_kind("Зал") == ""
    assert [heads_names(text) for text in ("ФИО", "Аты", "Роль", "Асанов имя")] == [
        *(True, True, False, False)
    ]
    assert all(
        heads_names(text)
        for text in ("Катышуучунун аты-жөнү", "First name and surname", "Имя, отчество и фамилия")
    )
    assert not any(heads_names(text) for text in ("Участников Иван", "Имя Асанов", "Аты Бакыт"))
    assert [is_organisation(text) for text in ("Организация", "АО", "Айыл аймак", "МСУ")] == [
        *(True, False, False, False)
    ]
    totals = ("Всего", "Итого 5", "Жалпы саны: 3", "Total", "Всегоо", "=SUM(A1)", " =ВСЕГО")
    assert [is_total(text) for text in totals] == [True] * 4 + [False] * 3
    assert [sex_of(text) for text in ("жена", "дев.", "кыз", "бала", "э", "man", "он")] == [
        *("f", "f", "f", "m", "m", "m", "unknown")
    ]


def test_who_came_is_found_again_before_who_is_only_like_them() -> None:
    came = replace(
        KNOWN, uid="a2", person_uid="p2", checked_in_at_utc=datetime(2017, 10, 24, tzinfo=UTC)
    )
    rows = planned(RosterRow(2, LIKE_KNOWN), RosterRow(3, LIKE_KNOWN), known=(KNOWN, came))
    assert [row.state for row in rows] == ["same", "same"]
    assert len({row.like.uid for row in rows if row.like}) == 2


def test_a_work_that_a_list_says_otherwise_is_a_change() -> None:
    said = replace(LIKE_KNOWN, position="бухгалтер айыл өкмөтү")
    known = replace(KNOWN, position="Бухгалтер")
    (change,) = list_changes.changes(said, known)
    assert (change.field, change.old, change.new) == ("position", "Бухгалтер", said.position)
    assert list_changes.changes(replace(said, position="БУХГАЛТЕР"), known) == ()


def test_tables_of_one_sheet_stand_each_for_itself_with_like_headings() -> None:
    columns = tuple(
        RosterColumn(0, "A", "ФИО", "full_name", is_guessed=False, region=region)
        for region in (0, 8, OF_SHEET)
    )
    reading = RosterReading("f", "s", ("s",), (1,), columns, (), ())
    assert list_tables.alike_tables(reading) == {0: (0, OF_SHEET), 8: (8,)}


def test_what_a_title_is_asked_is_answered_by_what_it_may_say() -> None:
    people = RosterSection(3, "Аксакалы (4)", "", "", asks=frozenset({"role"}))
    village = RosterSection(
        5, "с. Учук", "", "", asks=frozenset({"role"}), ended=("депутаты АК", "")
    )
    roles = [code for code in ROLES if code != "other"]
    assert list(title_answers.answers(people)) == [*roles, "own_words"]
    assert title_answers.answers(people)["own_words"].role == "Аксакалы"
    found = title_answers.answers(village)
    assert list(found) == [*roles, "as_above", "nothing"]
    assert (found["as_above"].role, found["nothing"].role) == ("депутаты АК", "")
