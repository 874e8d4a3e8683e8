"""An inbox that stands open hears of whatever a workbook brings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from seminar_desk.actions.figures import targets
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.books import finding
from seminar_desk.domain.books.finding import OfficeQuestion
from seminar_desk.gather.books import findings
from seminar_desk.gather.books.finding_words import FindingWords
from seminar_desk.store.database import Database
from seminar_desk.store.figures import target_rows
from tests.hands.hall_desks import desks


def just_opened(db: Database, conflicts: int) -> list[OfficeQuestion]:
    """Return what an inbox says that was opened just now, with so many conflicts in it."""
    found = findings.OpenQuestions(db).all()
    assert [each.kind for each in found].count(finding.CONFLICT) == conflicts
    return found


def test_conflicts_in_calls_and_targets_are_asked_about_at_once(tmp_path: Path) -> None:
    first, second = desks(tmp_path, 2)
    uid = assemblies.begin(first.db, session_uid=first.session_uid, aimak="Ак-Музский")
    call = assemblies.add_row(first.db, "follow_up", uid, offset_days=3)
    targets.put(first.db, indicator_code="persons", value=240)
    (target,) = target_rows.targets(first.db)
    second.take(first.book())
    assemblies.edit_row(second.db, "follow_up", uid, call, said="Не начали")
    told_of_calls = second.book()
    targets.change(second.db, wanted=replace(target, value=260))
    assemblies.edit_row(first.db, "follow_up", uid, call, said="Начали")
    targets.change(first.db, wanted=replace(target, value=250))
    inbox = findings.OpenQuestions(first.db)
    assert inbox.all() == just_opened(first.db, 0)
    first.take(told_of_calls)
    assert inbox.all() == just_opened(first.db, 1)
    first.take(second.book())
    assert inbox.all() == just_opened(first.db, 2)
    for found in inbox.all()[:2]:
        assert FindingWords(first.db, "ky").title(found)
