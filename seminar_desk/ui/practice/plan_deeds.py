"""What is done with a whole plan: begun for a place, copied to the next, taken out, printed."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain import places
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.plans.assembly import place
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.practice.editing import PlanEditing, PlanLetters
from seminar_desk.ui.practice.print_dialog import PrintDialog
from seminar_desk.ui.widgets.dialogs import Question, ask_reason
from seminar_desk.ui.widgets.field import Field

Villages = Callable[[], Sequence[str]]


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
        desk: Desk,
        parent: QWidget | None,
        session: Session,
        villages: Villages,
        *,
        title: str,
        text: str,
        yes: str,
        aimak: str = "",
    ) -> None:
        super().__init__(desk, parent, title, text, yes=yes, danger=False)
        translate = QCoreApplication.translate
        self._listed = places.aimaks_of(session.district_soate8)
        self.aimak = LineEditor("aimak", offers=lambda: [found.name_ru for found in self._listed])
        self.village = LineEditor("village", offers=villages)
        self.aimak.setText(aimak)
        self._letters = PlanLetters(desk)
        for line, words in (
            (self.aimak, translate("PlaceQuestion", "Aiyl aimak")),
            (self.village, translate("PlaceQuestion", "Village, quarter")),
        ):
            self._letters.serve(line)
            self.body.addWidget(Field(words, line))
            line.textChanged.connect(self._allow)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._letters)
        self.body.addLayout(row)
        self._allow()
        (self.village if aimak else self.aimak).setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> AssemblyPlace:
        """Return what was typed."""
        aimak = self.aimak.text().strip()
        code = next((found.soate14 for found in self._listed if found.name_ru == aimak), "")
        return AssemblyPlace(aimak, code, self.village.text().strip())

    def _allow(self) -> None:
        self.yes.setEnabled(bool(self.aimak.text().strip() or self.village.text().strip()))


def ask_new_place(
    desk: Desk, parent: QWidget, session: Session, villages: Villages
) -> AssemblyPlace | None:
    """Ask where a new plan's assembly will be; None when the user thinks better of it."""
    translate = QCoreApplication.translate
    question = PlaceQuestion(
        desk,
        parent,
        session,
        villages,
        title=translate("PlaceQuestion", "New assembly plan"),
        text=translate("PlaceQuestion", "Where will the assembly be? All else can wait."),
        yes=translate("PlaceQuestion", "Begin the plan"),
    )
    return question.place() if question.is_accepted() else None


def ask_next_place(
    desk: Desk, parent: QWidget, session: Session, villages: Villages, aimak: str
) -> AssemblyPlace | None:
    """Ask for the next village of an aimak; None when the user thinks better of it."""
    translate = QCoreApplication.translate
    question = PlaceQuestion(
        desk,
        parent,
        session,
        villages,
        title=translate("PlaceQuestion", "Copy for the next village"),
        text=translate(
            "PlaceQuestion", "Days, hall, authors and the trainer's note are not copied."
        ),
        yes=translate("PlaceQuestion", "Copy the plan"),
        aimak=aimak,
    )
    return question.place() if question.is_accepted() else None


def ask_why_removed(desk: Desk, parent: QWidget, place: str) -> str | None:
    """Ask why a plan is removed; None when it stays."""
    translate = QCoreApplication.translate
    return ask_reason(
        desk,
        parent,
        translate("PlaceQuestion", "Remove the plan “{place}”?").format(place=place),
        translate("PlaceQuestion", "Undo brings it back whole."),
        yes=translate("PlaceQuestion", "Remove the plan"),
        suggestions=(
            translate("PlaceQuestion", "Entered twice"),
            translate("PlaceQuestion", "The assembly is called off"),
        ),
        danger=True,
    )


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
