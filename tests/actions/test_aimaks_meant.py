"""What words were said to mean in the inbox, the next list knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions.books import aimak_words
from seminar_desk.domain.lists.roster import NEW
from seminar_desk.exchange.lists.roster_file import read_roster
from seminar_desk.gather.lists.import_plans import plan_roster
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from tests.hands.lists import write_xlsx

AT_BASHY, AK_MUZ = "41704220", "41704220807000"


@pytest.mark.parametrize(
    ("meant", "written", "hints"),
    [
        (AK_MUZ, ("Ак-Музский", AK_MUZ), []),
        ("", ("Аппарат акима", ""), []),
        (None, ("Аппарат акима", ""), ["roster_aimak_unknown"]),
    ],
)
def test_the_next_list_knows_what_words_mean(
    store: Store, tmp_path: Path, meant: str | None, written: tuple[str, str], hints: list[str]
) -> None:
    db = store.db
    session = session_rows.with_code(db, "S01")
    assert session is not None
    assert session.district_soate8 == AT_BASHY
    if meant is not None:
        aimak_words.settle(db, district_soate8=AT_BASHY, text="аппарат акима", soate14=meant)
    table = [["Ф.И.О.", "Роль", "Аймак"], ["Асанов Бакыт", "депутат", "Аппарат акима"]]
    reading = read_roster(write_xlsx(tmp_path / "list.xlsx", {"Список": table}))
    (row,) = plan_roster(db, session_uid=session.uid, reading=reading).rows
    assert row.state == NEW
    assert (row.entry.aimak, row.entry.aimak_soate14) == written
    assert [hint.problem.code for hint in row.hints] == hints
