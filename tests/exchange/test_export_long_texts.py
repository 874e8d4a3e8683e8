"""Nothing can be kept that would stop every export after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.stored_columns import LONGEST_TEXT
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.stores import invite, open_first_session
from tests.hands.workbooks import export


@pytest.fixture
def session(store: Store) -> Session:
    return open_first_session(store.db)


def test_a_reason_that_could_never_leave_is_not_kept(
    store: Store, session: Session, tmp_path: Path
) -> None:
    person = invite(store.db, session.uid, "Асанов Бакыт")
    with pytest.raises(ProblemError) as caught:
        attendance.remove(store.db, attendance_uid=person.uid, reason="а" * (LONGEST_TEXT + 1))
    assert [problem.code for problem in caught.value.problems] == ["text_never_leaves"]
    assert attendance_rows.of_session(store.db, session.uid) == [person]
    export(store.db, path=tmp_path / "book.xlsx")


def test_a_reason_as_long_as_a_cell_leaves(store: Store, session: Session, tmp_path: Path) -> None:
    person = invite(store.db, session.uid, "Асанов Бакыт")
    attendance.check_in(store.db, attendance_uid=person.uid)
    certificates.refuse(store.db, attendance_uid=person.uid, reason="ө" * LONGEST_TEXT)
    export(store.db, path=tmp_path / "book.xlsx")
