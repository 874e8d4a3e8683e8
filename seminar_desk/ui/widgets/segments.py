"""A few choices side by side in one row, exactly one of them chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QSizePolicy, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.flow import FlowLayout

_GAP = 6


class Segments(QWidget):
    """Offer codes as buttons of equal width; `changed` is the user's choice, never ours.

    `clicked` follows it where the mouse made it: arrows choose as they pass, and stay here.
    `wraps`: each as wide as its words, in a second line where the first is full.
    """

    changed = Signal(str)
    clicked = Signal(str)

    def __init__(
        self,
        desk: Desk,
        codes: Sequence[str],
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._is_mouse = False
        self.buttons = {code: Button(desk) for code in codes}
        if wraps:
            FlowLayout(self, spacing=px(_GAP)).fill(list(self.buttons.values()))
        else:
            row(*self.buttons.values(), gap=_GAP, of=self)
        for code, button in self.buttons.items():
            button.setCheckable(True)
            button.is_answer = True
            if not wraps:
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.pressed.connect(self._note_mouse)
            button.clicked.connect(lambda _checked=False, code=code: self._choose(code))
            self._group.addButton(button)
        self.choose(codes[0])

    @property
    def code(self) -> str:
        """Return the chosen code."""
        return next(code for code, button in self.buttons.items() if button.isChecked())

    def choose(self, code: str) -> None:
        """Choose a code silently."""
        self.buttons[code].setChecked(True)
        self._let_tab_stop_at_the_chosen()

    def _note_mouse(self) -> None:
        self._is_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton

    def _choose(self, code: str) -> None:
        self._let_tab_stop_at_the_chosen()
        self.changed.emit(code)
        if self._is_mouse:
            self.clicked.emit(code)

    def _let_tab_stop_at_the_chosen(self) -> None:
        """Leave the others to the arrows, as Qt itself does once one of them had the focus."""
        for button in self.buttons.values():
            stops = button.isChecked()
            policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def set_texts(self, question: str, texts: Mapping[str, str]) -> None:
        """Word the choices; a screen reader hears the question before each."""
        for code, text in texts.items():
            self.buttons[code].setText(text)
            self.buttons[code].setAccessibleName(f"{question}: {text}")
