"""The calls after the assemblies, typed back from the list on paper by the number of the line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from seminar_desk.actions.plans import follow_ups
from seminar_desk.domain import places
from seminar_desk.domain.catalogue import CALL_LIST
from seminar_desk.domain.people.participant import code_for
from seminar_desk.domain.plans import follow_up
from seminar_desk.domain.plans.assembly import FollowUp, Plan
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.plans import call_lists
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import ChoiceEditor, codes_of
from seminar_desk.ui.forms.form import Form
from seminar_desk.ui.forms.line_editors import LineEditor, days
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.field import Field, RedLines
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label

_WIDTH = 640
_UNTOLD = "UNK"


class CallsDialog(FittedDialog):
    """Take a number, show whose call it is, then what was said; Enter goes on to the next."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, width=_WIDTH)
        self._desk = desk
        self._found: tuple[Plan, FollowUp] | None = None
        self.number = QLineEdit()
        self.number.setPlaceholderText(self.tr("for example {number}").format(number=code_for(5)))
        self._number = Field(self.tr("Number of the line"), self.number)
        self.waiting, self.whose = label(tone="muted", wraps=True), label(wraps=True)
        self.form = Form(lambda *_: None)
        self._told = self._fields()
        self.paper = Button(desk, self.tr("List on paper…"), icon_name="printer")
        self.close_button = Button(desk, self.tr("Close"))
        self.save = Button(desk, self.tr("Write down"), kind="primary")
        self.save.set_key("", hint="Enter")
        self.save.setDefault(True)
        title = self.tr("Calls after the assemblies")
        self.setWindowTitle(title)
        inside = boxes.column(self.waiting, self._number, self.whose, self._told, gap=10)
        foot = (self.paper, ..., self.close_button, self.save)
        self.frame(label(title, look="title", wraps=True), boxes.held(inside), foot)
        self._red = RedLines(desk, {"code": self._number, **self.form.fields}, self._wrong)
        self.number.textChanged.connect(self._forget)
        self.paper.clicked.connect(self._show_paper)
        self.close_button.clicked.connect(self.reject)
        self.save.clicked.connect(self.submit)
        self._begin_next("")
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Find the call of the number; once it is found, write down what was said."""
        if self._found is None:
            self._look_up()
            return
        values, problems = self.form.read()
        problems += self._untold()
        self._red.show(problems)
        if problems:
            return
        plan, call = self._found
        uids = {"assembly_uid": plan.assembly.uid, "uid": call.uid}
        db = self._desk.db
        try:
            follow_ups.tell(db, **uids, **values)  # type: ignore[arg-type]  # each editor's own
        except ProblemError as error:
            self._red.show(error.problems)
            return
        words = self.tr("✓ {number} · {place}: written down.")
        place = places.said(plan.assembly.place, self._desk.language)
        self._begin_next(words.format(number=code_for(call.number), place=place))

    def _fields(self) -> QWidget:
        day, settings = days(self._desk.today, is_past=True), setting_rows.current(self._desk.db)
        answers = (
            (_UNTOLD, "—"),
            ("YES", self.tr("Answered")),
            ("NO", self.tr("No answer, call again")),
        )
        works = (
            (_UNTOLD, self.tr("Not known")),
            ("YES", self.tr("It goes on")),
            ("NO", self.tr("It stands still")),
        )
        first, last = self.form.row(), self.form.row()
        first.add(ChoiceEditor("reached", answers, has_blank=False), self.tr("Was it answered?"))
        goes_on = ChoiceEditor("still_working", works, has_blank=False)
        first.add(goes_on, self.tr("Does the work go on?"))
        said = self.form.label(LineEditor("said"), self.tr("What was said"))
        ways = codes_of("contact", self._desk.language)
        last.add(ChoiceEditor("contact_code", ways), self.tr("How"))
        last.add(LineEditor("done_date", day), self.tr("Called on"))
        last.add(LineEditor("done_by"), self.tr("Who called"))
        usual: dict[str, Value] = {"contact_code": ways[0][0], "done_date": self._desk.today()}
        for column, value in {**usual, "done_by": settings.trainer}.items():
            self.form.editors[column].show_value(value)
        for editor in self.form.editors.values():
            if isinstance(editor, LineEditor):
                editor.keeps_undo = True  # nothing is kept before Enter
        return boxes.held(boxes.column(first, said, last, gap=10))

    def _look_up(self) -> None:
        try:
            self._found = call_lists.found(self._desk.db, code=self.number.text().strip())
        except ProblemError as error:
            self._red.show(error.problems)
            return
        self._red.show(())
        plan, call = self._found
        self.whose.setText("\n".join(self._lines(plan, call)))
        for column in ("reached", "still_working", "said"):
            self.form.editors[column].settle()
            self.form.editors[column].show_value(getattr(call, column))
        self._told.show()
        self.fit()
        self.form.editors["reached"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines(self, plan: Plan, call: FollowUp) -> list[str]:
        """Return where, whom and what was asked, a line each."""
        assembly, language = plan.assembly, self._desk.language
        day = assembly.held_date or assembly.date_from
        place = places.said(assembly.place, language)
        people = "; ".join(call_lists.whom(self._desk.db, plan))
        lines = (
            f"{place}, {day:%d.%m.%Y}" if day else place,
            people,
            follow_up.question_of(call.kind, language),
        )
        return [line for line in lines if line]

    def _begin_next(self, words: str) -> None:
        """Wait for the next number; `words` say what became of the last one."""
        session = self._desk.session
        series = session.series_uid if session else ""
        left = len(call_lists.due(self._desk.db, series, self._desk.today()))
        waits = self.tr("%n calls are due within a week.", "", left)
        self.waiting.setText("\n".join(part for part in (words, waits) if part))
        self.number.clear()
        self._forget()
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._found = None
        self.whose.setText("")
        self._told.hide()
        self.fit()

    def _untold(self) -> list[Problem]:
        if self.form.editors["reached"].value() != _UNTOLD:
            return []
        return [Problem("call_untold", field="reached")]

    def _wrong(self) -> list[Problem]:
        return [*self.form.read()[1], *self._untold()]

    def _show_paper(self) -> None:
        self.reject()
        self._desk.show_page("documents", CALL_LIST)


def show_calls(desk: Desk, window: QWidget) -> None:
    """Plan the calls of assemblies that have none yet, and show the dialog until it is closed."""
    desk.run(lambda: follow_ups.plan_all(desk.db))
    CallsDialog(desk, window).exec()
