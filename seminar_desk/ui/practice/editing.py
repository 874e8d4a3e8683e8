"""The plan being edited: what its parts read from and save into."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.domain.plans.plan_records import Value, checked
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.form import Binding, Columns, Refuse, Save, only
from seminar_desk.ui.forms.line_editors import Editor
from seminar_desk.ui.widgets.letter_keys import LetterKeys

Result = TypeVar("Result")
_SPEAKING_ROLES = ("ao_head", "ao_specialist", "ak_deputy", "ig_member", "jmeg_member")


@dataclass(frozen=True, slots=True)
class SessionPlans:
    """Hold a session, its plans by uid in order, and everybody listed."""

    session: Session | None = None
    participants: Sequence[Participant] = ()
    plans: Mapping[str, Plan] = field(default_factory=dict)

    @property
    def villages(self) -> list[str]:
        """Return the villages people come from, then those planned for."""
        planned = (plan.assembly.village for plan in self.plans.values())
        return list(dict.fromkeys([*(one.village for one in self.participants), *planned]))

    @property
    def finals(self) -> list[tuple[str, str]]:
        """Return the plans of final assemblies, each with its place."""
        assemblies = [plan.assembly for plan in self.plans.values()]
        return [(one.uid, one.place) for one in assemblies if one.form_code != "mini"]


NOTHING = SessionPlans()


def read(desk: Desk) -> SessionPlans:
    """Return the chosen session with its plans; nothing where none is chosen."""
    session = desk.session
    if session is None:
        return NOTHING
    return with_plans(
        desk.db, SessionPlans(session, attendance_rows.of_session(desk.db, session.uid))
    )


def with_plans(db: Database, known: SessionPlans) -> SessionPlans:
    """Return the same day with its plans read again."""
    found = assembly_rows.plans(db, known.session.uid) if known.session else []
    return replace(known, plans={plan.assembly.uid: plan for plan in found})


class PlanLetters(LetterKeys):
    """Serve every text control of the plan, those of rows that come and go included."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._served: set[QWidget] = set()

    def serve(self, editor: QWidget) -> None:
        """Let Alt with Н, О, У type the Kyrgyz letters in a text control."""
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            self._served.add(editor)

    def serves(self, control: QWidget) -> bool:
        """Say whether the letters are typed into a control."""
        return control in self._served

    def insert(self, letter: str) -> None:
        """Type the letter where the cursor is, as a capital where a text begins."""
        focused = QApplication.focusWidget()
        shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        if isinstance(focused, QLineEdit):
            is_first = not focused.text()[: focused.cursorPosition()]
            focused.insert(letter.upper() if shift or is_first else letter)
        elif isinstance(focused, QPlainTextEdit):
            is_first = focused.textCursor().atStart()
            focused.insertPlainText(letter.upper() if shift or is_first else letter)


class PlanEditing(QObject):
    """Carry the open plan, its session and the people of the day to every part."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.binding = Binding(desk, self)
        self.letters = PlanLetters(desk)
        self.plan: Plan | None = None
        self.around = NOTHING

    @property
    def uid(self) -> str:
        """Return the open plan's uid; empty for none."""
        return self.plan.assembly.uid if self.plan else ""

    @property
    def district(self) -> str:
        """Return the code of the session's district, empty while there is none."""
        return self.around.session.district_soate8 if self.around.session else ""

    def seminar_day(self) -> date:
        """Return the day of the seminar, which typed days stand near to."""
        return self.around.session.date if self.around.session else self.desk.today()

    def open(self, uid: str, around: SessionPlans) -> Plan | None:
        """Turn to a plan, empty for none; what another plan's controls cannot keep is given up."""
        if uid != self.uid:
            if uid:
                self.binding.flush()
            self.binding.forget_touches()
        self.around = around
        self.plan = around.plans.get(uid)
        return self.plan

    def watch_field(self, editor: Editor, refuse: Refuse, saves: Columns | None = None) -> None:
        """Save an editor into its column of the assembly, or into what `saves` makes of it."""
        columns = saves or only(editor.column)

        def edit(value: Value) -> None:
            assemblies.edit(self.desk.db, self.uid, **columns(value))

        self.watch(editor, edit, refuse, columns)

    def watch(
        self, editor: Editor, save: Save, refuse: Refuse, columns: Columns | None = None
    ) -> None:
        """Save an editor of the plan into columns, and type the Kyrgyz letters into it."""

        def check(value: Value) -> None:
            checked(columns(value) if columns else {})

        self.binding.watch(editor, save, refuse, check)
        self.letters.serve(editor)

    def attendance_of(self, name: str) -> str:
        """Return who of the session has the name; empty for a guest."""
        people = self.around.participants
        return next((one.uid for one in people if one.full_name == name), "")

    def run(self, action: Callable[[], Result]) -> Result | None:
        """Save what is typed, then run an action on the plan's rows and say when it was kept."""
        self.binding.flush()
        result = self.desk.run(action)
        if result is not None:
            self.binding.saved.emit(self.desk.db.clock())
        return result

    def names(self) -> list[str]:
        """Return the people of the session, those present first."""
        people = sorted(self.around.participants, key=lambda person: not person.is_present)
        return [person.full_name for person in people]

    def names_and_roles(self) -> list[str]:
        """Return who can be named for a task: people present first, then roles, then the listed."""
        people = self.around.participants
        present = [person.full_name for person in people if person.is_present]
        listed = [person.full_name for person in people if not person.is_present]
        language = self.around.session.document_language if self.around.session else "ru"
        roles = [
            code_lists().label("role_full", code, language if language in ("ru", "ky") else "ru")
            for code in _SPEAKING_ROLES
        ]
        return [*present, *roles, *listed]
