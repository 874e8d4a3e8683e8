"""A control with its label above and what is wrong with it below."""

from PySide6.QtWidgets import QWidget

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

    def set_problem(self, text: str = "") -> None:
        """Show a sentence under the control and frame it; empty takes both away."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.control.setAccessibleDescription(text)
        if bool(self.control.property("wrong")) != bool(text):
            self.control.setProperty("wrong", bool(text))
            restyle(self.control)
