"""Keys ң ө ү that type into whichever field of the plan is being edited."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from seminar_desk.ui.widgets.letter_keys import LetterKeys


class PlanLetters(LetterKeys):
    """Serve every text control of the plan, those of rows that come and go included."""

    def serve(self, editor: QWidget) -> None:
        """Let Alt with Н, О, У type the Kyrgyz letters in a text control."""
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.installEventFilter(self)

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
