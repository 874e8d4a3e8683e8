"""One day at two desks, from list to closing: a copy goes out on a stick, books come back."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest

from seminar_desk.actions import settings
from seminar_desk.actions.books import book_imports
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.days import closings
from seminar_desk.actions.people import attendance
from seminar_desk.documents.days.paper_head import PaperHead
from seminar_desk.domain import catalogue
from seminar_desk.domain.books.book_plan import BookPlan
from seminar_desk.domain.days.closing import ClosingNotes
from seminar_desk.domain.days.reach import Reach
from seminar_desk.exchange.workbook import integrity
from seminar_desk.exchange.workbook.book_opening import open_book
from seminar_desk.gather import export_snapshot, papers
from seminar_desk.gather.books import book_judgement, book_plans, row_changes
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.gather.days import closing_figures, reports
from seminar_desk.gather.export_gaps import gaps_in
from seminar_desk.gather.wish import Wish
from seminar_desk.store.certificates import certificate_rows
from tests.hands.drawing import go_out, sheet_of, signed_sheet
from tests.hands.hall_desks import HallDesk, copied, fresh_desk, reopened, said
from tests.hands.hall_moves import mark, move, walk_in
from tests.hands.scripts import Script
from tests.hands.stores import invite, open_first_session, ticking
from tests.hands.workbooks import export

NINE = datetime(2017, 10, 24, 3, tzinfo=UTC).astimezone()
BAKYT, AINURA, GULMIRA = "Асанов Бакыт", "Бейшеева Айнура", "Эсенова Гүлмира"
ULAN, VERA = "Осмонов Улан", "Пак Вера"
GUEST, STRANGER = "Жумабаева Нур", "Осмонов Азат"
LISTED = (BAKYT, AINURA, GULMIRA, ULAN, VERA)
# What a store says of itself alone: when a laptop's key is known is its own affair.
_OWN = ("signing_key",)


@pytest.fixture
def first(tmp_path: Path) -> HallDesk:
    """Have the list, and the sheet that both desks sign on."""
    desk = fresh_desk(tmp_path / "первый")
    session = open_first_session(desk.db)
    for name in LISTED:
        invite(desk.db, session.uid, name)
    settings.change(desk.db, desk_name="Вход")
    go_out(desk.db, session.uid, sheet_of(desk.db, session.uid))
    return desk


@pytest.fixture
def second(first: HallDesk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> HallDesk:
    return second_desk(first, tmp_path, capsys, "Выход")


def second_desk(
    first: HallDesk, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> HallDesk:
    """Carry a copy on the stick to another laptop, which begins with it, both by script."""
    stick, folder = tmp_path / f"флешка {name}", tmp_path / name
    stick.mkdir()
    folder.mkdir()
    copy = Script(first.folder, capsys).ask("desk-copy", "--out", str(stick))["file"]
    Script(folder, capsys).ask("restore", copy, "--desk", name)
    return reopened(folder)


def the_morning(first: HallDesk, second: HallDesk) -> None:
    """Let both mark, correct, take walk-ins in; one annuls whom the other corrects."""
    for minutes, desk in ((2, first), (5, second)):
        desk.db.clock = ticking(NINE + timedelta(minutes=minutes), step_seconds=0)
    mark(first, BAKYT)
    mark(second, BAKYT)
    mark(first, AINURA)
    move(second, AINURA, "Учук")
    mark(second, GULMIRA)
    attendance.remove(first.db, attendance_uid=first.person(ULAN).uid, reason="записан дважды")
    move(second, ULAN, "Ача-Кайыңды")
    walk_in(first, GUEST)
    walk_in(second, STRANGER)


def written(desk: HallDesk, path: Path) -> Path:
    export(desk.db, path=path)
    return path


def plan_of(desk: HallDesk, path: Path) -> BookPlan:
    book = open_book(path)
    found = book_judgement.judged(desk.db, book)
    assert found.verdict in (integrity.UNCHANGED, integrity.NOT_SIGNED)
    return book_plans.plan(desk.db, book, found)


def take(desk: HallDesk, path: Path) -> BookPlan:
    plan = plan_of(desk, path)
    book_imports.take_in(desk.db, plan=plan, decisions={})
    return plan


def exchanged(first: HallDesk, second: HallDesk, folder: Path) -> BookPlan:
    """Let both write their books before either takes the other's; return what the first saw."""
    of_first, of_second = written(first, folder / "1.xlsx"), written(second, folder / "2.xlsx")
    plan = take(first, of_second)
    take(second, of_first)
    return plan


def told(desk: HallDesk) -> dict[tuple[str, str], object]:
    return {key: row for key, row in said(desk.db).items() if key[0] not in _OWN}


def totals_of(desk: HallDesk) -> dict[str, int]:
    return export_snapshot.totals(export_snapshot.scope_of(desk.db, Reach(desk.session_uid)))


def numbers_on(desk: HallDesk, key: str) -> dict[str, str]:
    wish = Wish(session_uid=desk.session_uid, blank_badges=0)
    snapshot = papers.snapshot(desk.db, key, wish)
    assert isinstance(snapshot, PaperHead)
    return snapshot.named()


def test_both_come_to_one_day_and_each_conflict_is_named(
    first: HallDesk, second: HallDesk, tmp_path: Path
) -> None:
    the_morning(first, second)
    plan = exchanged(first, second, tmp_path)
    early, late = (f"{NINE + timedelta(minutes=at):%H:%M}" for at in (2, 5))
    named = {row.groups: row_changes.summary(row, "ru") for row in plan.asked}
    assert named == {
        ("mark",): f"Отмечен на двух столах {early} и {late}, оставлено раннее.",
        ("state",): "На одном столе аннулировано, на другом изменено; запись оставлена.",
    }
    assert told(first) == told(second)
    assert totals_of(first) == totals_of(second)
    for desk in (first, second):
        assert Counter(row.full_name for row in desk.people) == Counter((*LISTED, GUEST, STRANGER))
        assert {row.full_name for row in desk.people if row.is_present} == {
            *(BAKYT, AINURA, GULMIRA, GUEST, STRANGER)
        }
        assert desk.person(AINURA).village == "Учук"
        assert desk.person(BAKYT).checked_in_desk == "Вход"


def test_papers_of_both_say_whose_number_it_is(
    first: HallDesk, second: HallDesk, tmp_path: Path
) -> None:
    the_morning(first, second)
    exchanged(first, second, tmp_path)
    for key in (catalogue.SHEET, catalogue.BADGES, catalogue.PROOF_LIST):
        numbers = numbers_on(first, key)
        assert numbers == numbers_on(second, key)
        code = first.person(GUEST).code
        assert code == first.person(STRANGER).code
        assert numbers[f"{code} Вход"] == GUEST
        assert numbers[f"{code} Выход"] == STRANGER
        assert code not in numbers
        assert len(numbers) == len(LISTED) + 2
    one, other = (
        next(each for each in reports.snapshot(desk.db).tables if each.name == "sheet_people").rows
        for desk in (first, second)
    )
    assert one == other


def test_the_first_laptop_closes_the_day_and_nobody_signs_twice(
    first: HallDesk, second: HallDesk, tmp_path: Path
) -> None:
    sheet = signed_sheet(first.db, first.session_uid)
    assert sheet is not None
    the_morning(first, second)
    exchanged(first, second, tmp_path)
    kept = signed_sheet(first.db, first.session_uid)
    assert kept is not None
    assert kept.sheet_id == sheet.sheet_id
    figures = closing_figures.figures(first.db, session_uid=first.session_uid, by_page=(5,))
    assert (figures.listed, figures.present) == (7, 5)
    closings.close_checked(
        first.db,
        session_uid=first.session_uid,
        by_page=(5,),
        why={"present": "двое не пришли", "handed_over": "выдадут позже"},
        sheet_id=sheet.sheet_id,
    )
    assert {row.full_name for row in first.people if row.consent_sheet} == {
        *(BAKYT, AINURA, GULMIRA, GUEST, STRANGER)
    }
    take(second, written(first, tmp_path / "закрыт.xlsx"))
    assert told(first) == told(second)
    assert totals_of(first) == totals_of(second)


def test_who_has_the_number_of_another_desk_is_not_in_its_row(
    first: HallDesk, second: HallDesk, tmp_path: Path
) -> None:
    the_morning(first, second)
    sheet = sheet_of(first.db, first.session_uid, blank_rows=0)
    go_out(first.db, first.session_uid, sheet)
    exchanged(first, second, tmp_path)
    tally = ClosingNotes(sheet.sheet_id, (4,))
    closings.write_down(first.db, session_uid=first.session_uid, tally=tally)
    signed = {row.full_name for row in first.people if row.consent_sheet}
    assert signed == {BAKYT, AINURA, GULMIRA, GUEST}


def several(desk: HallDesk) -> tuple[str, ...]:
    """Return who has more than one valid certificate, as the check before export names them."""
    scope = export_snapshot.scope_of(desk.db, Reach(desk.session_uid))
    gaps = gaps_in(desk.db, scope, NINE.date(), lambda session: session.district)
    return next((gap.names for gap in gaps if gap.code == "certificates_several"), ())


def test_certificate_numbers_never_meet_and_nobody_waits_for_a_second_one(
    first: HallDesk, second: HallDesk, tmp_path: Path
) -> None:
    the_morning(first, second)
    given = [
        [paper.number for paper in certificates.issue(desk.db, session_uid=uid, language="ru")]
        for desk, uid in ((first, first.session_uid), (second, second.session_uid))
    ]
    assert list(map(len, given)) == [3, 3]  # Бакыт was marked at both
    assert not set(given[0]) & set(given[1])
    exchanged(first, second, tmp_path)
    assert told(first) == told(second)
    assert totals_of(first) == totals_of(second)
    for desk in (first, second):
        every = certificate_rows.of_session(desk.db, desk.session_uid)
        assert {paper.number for paper in every} == {*given[0], *given[1]}
        assert certificate_snapshots.entitled(desk.db, desk.session_uid) == []
        assert several(desk) == (BAKYT,)
    bakyt = first.person(BAKYT).uid
    spare = next(
        paper
        for paper in certificate_rows.of_session(first.db, first.session_uid)
        if paper.attendance_uid == bakyt and paper.number in given[1]
    )
    certificates.annul(first.db, certificate_uid=spare.uid, reason="Выдан на двух столах")
    take(second, written(first, tmp_path / "3.xlsx"))
    for desk in (first, second):
        assert several(desk) == ()
        assert totals_of(desk)["certificates"] == totals_of(desk)["participations"]


def test_three_laptops_and_one_stick_in_any_order_give_one_store(
    first: HallDesk, second: HallDesk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    third = second_desk(first, tmp_path, capsys, "Зал")
    the_morning(first, second)
    third.db.clock = ticking(NINE + timedelta(minutes=9), step_seconds=0)
    mark(third, VERA)
    mark(third, BAKYT)
    walk_in(third, "Токтосунов Эркин")
    move(third, ULAN, "Ак-Муз")
    hall = [first, second, third]
    for desk in hall:
        desk.store.close()
    stores: list[dict[tuple[str, str], object]] = []
    for order in permutations(range(3)):
        here = [copied(desk, tmp_path / f"{order} {at}") for at, desk in enumerate(hall)]
        for at, to in zip((*order, *order), (*order[1:], *order), strict=False):
            here[to].take(here[at].book())
        stores += map(told, here)
        for desk in here:
            desk.store.close()
    for desk in hall:
        desk.begin_again()
    assert all(each == stores[0] for each in stores)
