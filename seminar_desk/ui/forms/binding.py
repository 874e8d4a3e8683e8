"""Save what is entered a moment after it is typed, and say when."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from seminar_desk.domain.plans.assembly_fields import Value
from seminar_desk.domain.problems import ProblemError
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.editors import Editor

PAUSE_MS = 600
Save = Callable[[Value], object]
Refuse = Callable[[str], None]


class Binding(QObject):
    """Save a touched editor after a pause, when it is left, and whenever asked to flush.

    Without `saves_while_typing` a pause saves nothing.
    """

    saved = Signal(datetime)
    waiting = Signal()
    failed = Signal()

    def __init__(
        self, desk: Desk, parent: QObject | None = None, *, saves_while_typing: bool = True
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watched: dict[Editor, tuple[Save, Refuse]] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        if saves_while_typing:
            self._timer.timeout.connect(self._save_typed)

    def watch(self, editor: Editor, save: Save, refuse: Refuse) -> None:
        """Save an editor through `save`; `refuse` gets the sentence when it cannot be kept."""
        self._watched[editor] = (save, refuse)
        editor.edited.connect(self._on_edited)
        editor.finished.connect(lambda: self.commit(editor))
        editor.destroyed.connect(lambda: self._watched.pop(editor, None))

    def commit(self, editor: Editor) -> bool:
        """Save one editor now; return False when it could not be kept."""
        if not editor.touched or editor not in self._watched:
            return True
        save, refuse = self._watched[editor]
        try:
            value = editor.value()
            save(value)
        except ProblemError as error:
            self._say_why(error, editor, refuse)
            self.failed.emit()
            return False
        editor.settle()
        refuse("")
        editor.show_value(value)
        self.saved.emit(self._desk.db.clock())
        return True

    def flush(self) -> bool:
        """Save everything touched; return False when something could not be kept."""
        self._timer.stop()
        kept = [self.commit(editor) for editor in list(self._watched)]
        return all(kept)

    def forget_touches(self) -> None:
        """Give up what could not be kept, before another record is shown in the same editors."""
        for editor, (_, refuse) in self._watched.items():
            if editor.touched:
                editor.settle()
                refuse("")

    def _on_edited(self) -> None:
        self.waiting.emit()
        self._timer.start()

    def _save_typed(self) -> None:
        for editor in list(self._watched):
            if editor.touched and editor.saves_while_typing:
                self.commit(editor)

    def _say_why(self, error: ProblemError, editor: Editor, refuse: Refuse) -> None:
        own = [problem for problem in error.problems if problem.field in ("", editor.column)]
        refuse(" ".join(self._desk.sentence(problem) for problem in own))
        if any(not problem.code.startswith("plan_") for problem in error.problems):
            self._desk.tell(*error.problems)
