"""A workbook's new people beside those here who may be the same: nobody is joined by itself."""

from __future__ import annotations

from pathlib import Path

from seminar_desk.actions.books import book_imports, person_edges
from seminar_desk.domain.books import book_plan
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.books import person_matches
from seminar_desk.gather.books.row_names import RowNames
from tests.hands.hall_desks import HallDesk, fresh_desk, said
from tests.hands.stores import invite

BAKYT, PHONE = "Асанов Бакыт", "0555100207"


def both(folder: Path) -> tuple[HallDesk, HallDesk]:
    """Return two laptops that each wrote one down under the same phone, and others alone."""
    here, other = fresh_desk(folder / "a"), fresh_desk(folder / "b")
    invite(here.db, here.session_uid, BAKYT, phone=PHONE, village="Учук")
    invite(other.db, other.session_uid, "Асанов Бакит", phone=PHONE)
    invite(here.db, here.session_uid, "Токтосун кызы Айнура")
    invite(other.db, other.session_uid, "Эсенова Гүлмира")
    return here, other


def listed(desk: HallDesk) -> int:
    return export_snapshot.totals(export_snapshot.scope_of(desk.db))["listed"]


def test_nobody_is_joined_unless_somebody_says_so(tmp_path: Path) -> None:
    here, other = both(tmp_path)
    plan = here.plan(other.book())
    (alike,) = plan.alike
    names = RowNames(here.db, "ru", plan.rows)
    told = person_matches.said(alike, names, "ru")
    assert told.startswith(f"похож на: {BAKYT}, Ат-Башинский")
    assert told.endswith("Имя: здесь Асанов Бакыт, в книге Асанов Бакит")
    assert [note.values["count"] for note in plan.notes if note.code == "book_alike_count"] == [1]
    assert not plan.asked
    book_imports.take_in(here.db, plan=plan)
    assert listed(here) == len(here.people) == 4


def test_one_who_is_said_to_be_one_counts_once_until_the_book_is_taken_back(tmp_path: Path) -> None:
    here, other = both(tmp_path)
    before = said(here.db)
    plan = here.plan(other.book())
    (alike,) = plan.alike
    chosen = {alike.edge.uid: book_plan.THEIRS}
    batch = book_imports.take_in(here.db, plan=plan, decisions=chosen)
    assert (listed(here), len(here.people)) == (3, 4)
    other.take(here.book())
    assert listed(other) == 3
    book_imports.take_back(here.db, batch_uid=batch.uid)
    assert said(here.db) == before
    again = here.plan(other.book())
    assert not again.alike  # the workbook says by now that they are one
    book_imports.take_in(here.db, plan=again)
    assert listed(here) == 3


def test_two_that_somebody_parted_are_not_named_again(tmp_path: Path) -> None:
    here, other = both(tmp_path)
    plan = here.plan(other.book())
    (alike,) = plan.alike
    chosen = {alike.edge.uid: book_plan.THEIRS}
    book_imports.take_in(here.db, plan=plan, decisions=chosen)
    person_edges.part(here.db, alike.edge.uid)
    assert listed(here) == 4
    assert not here.plan(other.book()).alike
