"""A control with its label above and what is wrong with it below."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.problems import Problem
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import column
from seminar_desk.ui.widgets.labels import label, restyle


class Field(QWidget):
    """Label a control; `set_problem` marks it and says why, beside it."""

    def __init__(self, text: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._label = label(look="small")
        self._label.setBuddy(control)
        self._problem = label(look="problem", wraps=True)
        self._problem.hide()
        column(self._label, control, self._problem, gap=4, of=self)
        self.set_label(text)

    def set_label(self, text: str) -> None:
        """Name the control, for the eye and for the screen reader."""
        self._label.setText(text)
        self.control.setAccessibleName(text)

    @property
    def is_wrong(self) -> bool:
        """Say whether something is said under the control."""
        return bool(self.control.property("wrong"))

    def set_problem(self, text: str = "") -> None:
        """Show a sentence under the control and frame it; empty takes both away."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.control.setAccessibleDescription(text)
        if self.is_wrong != bool(text):
            self.control.setProperty("wrong", bool(text))
            restyle(self.control)


class RedLines:
    """Say beside the fields of a form what is wrong; take it away while typing, once it is right.

    `judge` returns what is wrong with what is entered now. What is wrong with none of the fields
    is said at the first.
    """

    def __init__(
        self, desk: Desk, fields: Mapping[str, Field], judge: Callable[[], Iterable[Problem]]
    ) -> None:
        self._desk = desk
        self._fields = fields
        self._judge = judge
        for field in fields.values():
            for changed in _changes(field.control):
                changed.connect(lambda *_: self._look_again())

    def show(self, problems: Sequence[Problem]) -> None:
        """Say what to mend and go to the first of it; none clears all."""
        said = self._said(problems)
        for name, field in self._fields.items():
            field.set_problem(said.get(name, ""))
        if said:
            first = next(name for name in self._fields if name in said)
            self._fields[first].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_again(self) -> None:
        if any(field.is_wrong for field in self._fields.values()):
            said = self._said(self._judge())
            for name, field in self._fields.items():
                if field.is_wrong:
                    field.set_problem(said.get(name, ""))

    def _said(self, problems: Iterable[Problem]) -> dict[str, str]:
        first = next(iter(self._fields))
        found: dict[str, str] = {}
        for problem in problems:
            name = problem.field if problem.field in self._fields else first
            found.setdefault(name, self._desk.sentence(problem))
        return found


# What controls of all kinds say when the user, or the program, put something else into them.
_CHANGES = (
    *("edited", "changed", "textChanged", "editTextChanged"),
    *("currentIndexChanged", "dateChanged"),
)


def _changes(control: QWidget) -> Iterator[SignalInstance]:
    found = (getattr(control, name, None) for name in _CHANGES)
    return (signal for signal in found if isinstance(signal, SignalInstance))
