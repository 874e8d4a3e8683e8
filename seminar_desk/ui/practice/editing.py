"""The plan being edited: what its parts read from and save into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.domain.plans.assembly_fields import Value
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.practice.autosave import Autosave, Refuse
from seminar_desk.ui.practice.editor import Editor
from seminar_desk.ui.practice.plan_letters import PlanLetters

Result = TypeVar("Result")
_SPEAKING_ROLES = ("ao_head", "ao_specialist", "ak_deputy", "ig_member", "jmeg_member")


class PlanEditing(QObject):
    """Carry the open plan, its session and the people of the day to every part."""

    touched = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.autosave = Autosave(desk, self)
        self.letters = PlanLetters(desk)
        self.plan: Plan | None = None
        self.session: Session | None = None
        self.participants: Sequence[Participant] = ()
        self.villages: Sequence[str] = ()
        self.finals: Sequence[tuple[str, str]] = ()

    @property
    def uid(self) -> str:
        """Return the open plan's uid; empty for none."""
        return self.plan.assembly.uid if self.plan else ""

    def seminar_day(self) -> date:
        """Return the day of the seminar, which typed days stand near to."""
        return self.session.date if self.session else self.desk.today()

    def open(self, plan: Plan, session: Session) -> None:
        """Turn to a plan; what another plan's controls could not keep is given up."""
        if plan.assembly.uid != self.uid:
            self.autosave.flush()
            self.autosave.forget_touches()
        self.plan, self.session = plan, session

    def close(self) -> None:
        """Turn to no plan."""
        self.autosave.forget_touches()
        self.plan = None

    def watch_field(
        self,
        editor: Editor,
        refuse: Refuse,
        save: Callable[[Value], dict[str, Value]] | None = None,
    ) -> None:
        """Save a control into its column of the assembly, or into what `save` makes of it."""

        def keep(value: Value) -> None:
            fields = save(value) if save else {editor.column: value}
            assemblies.edit(self.desk.db, self.uid, **fields)

        self.autosave.watch(editor, keep, refuse)
        editor.edited.connect(lambda: self.touched.emit(editor.column))
        self.letters.serve(editor)

    def watch_cell(self, editor: Editor, keep: Callable[[Value], object], refuse: Refuse) -> None:
        """Save a control of a row through `keep`."""
        self.autosave.watch(editor, keep, refuse)
        self.letters.serve(editor)

    def attendance_of(self, name: str) -> str:
        """Return who of the session has the name; empty for a guest."""
        return next((one.uid for one in self.participants if one.full_name == name), "")

    def run(self, action: Callable[[], Result]) -> Result | None:
        """Save what is typed, then run an action on the plan's rows and say when it was kept."""
        self.autosave.flush()
        result = self.desk.run(action)
        if result is not None:
            self.autosave.saved.emit(self.desk.db.clock())
        return result

    def names_and_roles(self) -> list[str]:
        """Return who can be named for a task: people present first, then the listed, then roles."""
        present = [person.full_name for person in self.participants if person.is_present]
        listed = [person.full_name for person in self.participants if not person.is_present]
        language = self.session.document_language if self.session else "ru"
        roles = [
            code_lists().label("role_full", code, language if language in ("ru", "ky") else "ru")
            for code in _SPEAKING_ROLES
        ]
        return [*present, *roles, *listed]
