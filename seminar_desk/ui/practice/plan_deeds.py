"""What is done with a whole plan: begun for a place, copied to the next, taken out, printed."""

from dataclasses import asdict, dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.places import said
from seminar_desk.ui.forms.aimak_editor import AimakEditor
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.language import words
from seminar_desk.ui.practice.editing import PlanEditing, PlanLetters
from seminar_desk.ui.practice.print_dialog import PrintDialog
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.dialogs import Question, ask_reason
from seminar_desk.ui.widgets.field import Field


@dataclass(frozen=True, slots=True)
class AssemblyPlace:
    """Hold the aimak, its code where the list has it, and the village."""

    aimak: str
    aimak_soate14: str
    village: str


class PlaceQuestion(Question):
    """Take an aimak of the district, completed from the list, and a village."""

    def __init__(
        self,
        editing: PlanEditing,
        parent: QWidget,
        title: str,
        text: str,
        *,
        yes: str,
        aimak: str = "",
    ) -> None:
        super().__init__(editing.desk, parent, title, text, yes=yes, danger=False)
        self.aimak = AimakEditor(
            editing.desk.language, lambda: editing.district, day=editing.seminar_day
        )
        self.village = LineEditor("village", offers=lambda: editing.around.villages)
        self.aimak.show_value(aimak)
        letters = PlanLetters(editing.desk)
        for line, name in (
            (self.aimak, self.tr("Aiyl aimak")),
            (self.village, self.tr("Village, quarter")),
        ):
            letters.serve(line)
            self.put(Field(name, line))
            line.textChanged.connect(self._allow)
        self.put(boxes.row(..., letters))
        self._allow()
        (self.village if aimak else self.aimak).setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> AssemblyPlace:
        """Return what was typed."""
        aimak = str(self.aimak.value() or "").strip()
        return AssemblyPlace(aimak, self.aimak.soate14, self.village.text().strip())

    def ask(self) -> AssemblyPlace | None:
        """Return the answer; None when the user thinks better of it."""
        return self.place() if self.is_accepted() else None

    def _allow(self) -> None:
        self.yes.setEnabled(bool(self.aimak.text().strip() or self.village.text().strip()))


def ask_new(editing: PlanEditing, window: QWidget) -> AssemblyPlace | None:
    """Ask where a new plan's assembly will be."""
    if editing.around.session is None:
        return None
    title = words.tr("New assembly plan")
    text = words.tr("Where will the assembly be? All else can wait.")
    return PlaceQuestion(editing, window, title, text, yes=words.tr("Begin the plan")).ask()


def ask_next(editing: PlanEditing, window: QWidget) -> AssemblyPlace | None:
    """Ask which village of the open plan's aimak comes next."""
    if editing.plan is None:
        return None
    title, aimak = words.tr("Copy for the next village"), editing.plan.assembly.aimak
    text = words.tr("Days, hall, authors and the trainer's note are not copied.")
    yes = words.tr("Copy the plan")
    return PlaceQuestion(editing, window, title, text, yes=yes, aimak=aimak).ask()


def begin(editing: PlanEditing, place: AssemblyPlace) -> str:
    """Begin a plan in the open session; return its uid, empty when it could not be."""
    session = editing.around.session
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
    session, plan = editing.around.session, editing.plan
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
    place = said(assembly.place, editing.desk.language)
    reason = ask_reason(
        editing.desk,
        window,
        words.tr("Remove the plan “{place}”?").format(place=place),
        words.tr("Undo brings it back whole."),
        yes=words.tr("Remove the plan"),
        suggestions=(words.tr("Entered twice"), words.tr("The assembly is called off")),
        danger=True,
    )
    if not reason:
        return

    def remove() -> bool:
        assemblies.remove(editing.desk.db, assembly_uid=assembly.uid, reason=reason)
        return True

    if editing.run(remove):
        editing.desk.toast(words.tr("Plan removed: {place}").format(place=place), undo=True)
