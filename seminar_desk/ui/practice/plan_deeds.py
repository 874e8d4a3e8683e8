"""What is done with a whole plan: printed, copied, removed; the asking comes first."""

from dataclasses import asdict

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.assembly import place
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.place_question import (
    AssemblyPlace,
    ask_new_place,
    ask_next_place,
    ask_why_removed,
)
from seminar_desk.ui.practice.print_dialog import PrintDialog


def ask_new(editing: PlanEditing, window: QWidget) -> AssemblyPlace | None:
    """Ask where a new plan's assembly will be."""
    session = editing.session
    if session is None:
        return None
    return ask_new_place(editing.desk, window, session, lambda: editing.villages)


def ask_next(editing: PlanEditing, window: QWidget) -> AssemblyPlace | None:
    """Ask which village comes next."""
    session, plan = editing.session, editing.plan
    if session is None or plan is None:
        return None
    aimak = plan.assembly.aimak
    return ask_next_place(editing.desk, window, session, lambda: editing.villages, aimak)


def begin(editing: PlanEditing, place: AssemblyPlace) -> str:
    """Begin a plan in the open session; return its uid, empty when it could not be."""
    session = editing.session
    if session is None:
        return ""
    db = editing.desk.db
    return editing.run(lambda: assemblies.begin(db, session_uid=session.uid, **asdict(place))) or ""


def copy(editing: PlanEditing, place: AssemblyPlace) -> str:
    """Begin the next village's plan from the open one; return its uid, empty when it could not."""
    db = editing.desk.db
    uid = editing.uid
    return editing.run(lambda: assemblies.copy(db, assembly_uid=uid, **asdict(place))) or ""


def show_papers(editing: PlanEditing, window: QWidget) -> None:
    """Show the papers of the open plan, to be printed or saved."""
    session, plan = editing.session, editing.plan
    if session and plan:
        editing.binding.flush()
        uids = (session.uid, plan.assembly.uid)
        PrintDialog(editing.desk, *uids, session.document_language, window).exec()


def ask_and_remove(editing: PlanEditing, window: QWidget) -> None:
    """Ask why, and take the open plan out of the session."""
    plan = editing.plan
    if plan is None:
        return
    assembly = plan.assembly
    reason = ask_why_removed(editing.desk, window, place(assembly))
    if not reason:
        return

    def remove() -> bool:
        assemblies.remove(editing.desk.db, assembly_uid=assembly.uid, reason=reason)
        return True

    if editing.run(remove):
        words = QCoreApplication.translate("PlanDeeds", "Plan removed: {place}")
        editing.desk.toast(words.format(place=place(assembly)), undo=True)
