"""Reminders of what villages promised: asked, due, done, shown on the page Today."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.domain.plans.assembly_calendar import reminders_due
from seminar_desk.store.database import Database
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.today.page import TodayPage
from tests.hands.plans import read, whole_plan
from tests.hands.stores import make_store, open_first_session


def _kinds(plan: Plan, day: date) -> list[str]:
    return [reminder.kind for reminder in reminders_due([plan], day)]


def _done(db: Database, plan: Plan, kind: str) -> Plan:
    step = next(step for step in plan.steps if step.kind == kind)
    uid = plan.assembly.uid
    assemblies.edit_row(db, "assembly_step", uid, step.uid, status_code="done")
    return read(db, uid)


def test_reminders_come_at_three_seven_and_thirty_days(tmp_path: Path) -> None:
    """The assembly is on Sunday 12 November; 17 November is the working day before the 19th."""
    store = make_store(tmp_path)
    db = store.db
    plan = whole_plan(db, open_first_session(db))
    uid = plan.assembly.uid
    assert _kinds(plan, date(2017, 11, 12)) == []
    assert _kinds(plan, date(2017, 11, 13)) == ["outcome"]
    assert _kinds(plan, date(2017, 11, 15)) == ["outcome", "protocol"]
    assemblies.edit(db, uid, outcome_code="held")
    assert _kinds(read(db, uid), date(2017, 11, 17)) == ["protocol", "answers"]
    assert _kinds(read(db, uid), date(2017, 12, 12)) == ["protocol", "answers", "tell"]
    assert _kinds(_done(db, read(db, uid), "answers"), date(2017, 12, 12)) == ["protocol", "tell"]
    assemblies.edit(db, uid, protocol_published_date=date(2017, 11, 15))
    assert _kinds(read(db, uid), date(2017, 12, 12)) == ["tell"]
    assemblies.edit(db, uid, outcome_code="cancelled")
    assert _kinds(read(db, uid), date(2017, 12, 12)) == []
    store.close()


def test_the_page_today_leads_to_the_plan(desk: Desk, qtbot: QtBot) -> None:
    plan = whole_plan(desk.db, open_first_session(desk.db))
    late = Desk(desk.db, today=lambda: date(2017, 11, 15))
    late.select_session(plan.assembly.session_uid)
    asked: list[tuple[str, str]] = []
    late.page_wanted.connect(lambda key, intent: asked.append((key, intent)))
    page = TodayPage(late)
    qtbot.addWidget(page)
    page.show()
    assert len(page.reminders.buttons) == 2
    page.reminders.buttons[0].click()
    assert asked == [("practice", f"plan:{plan.assembly.uid}")]
    page.hide()
