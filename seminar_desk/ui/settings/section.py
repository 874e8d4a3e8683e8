"""What every section of the settings promises."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminar_desk.actions import settings
from seminar_desk.domain.plans.assembly_fields import Value
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.form import Binding, Columns, Form, Refuse
from seminar_desk.ui.forms.line_editors import Editor, TypedEditor
from seminar_desk.ui.look.look import px


class SettingsSection(QWidget):
    """Hold one group of settings; `stored` says that something was kept.

    A field is kept when it is left; Ctrl+Z in it stays its own.
    """

    icon = ""
    stored = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.binding = Binding(desk, self, saves_while_typing=False)
        self.form = Form(self._bind, gap=14)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(px(12))

    def title(self) -> str:
        """Name the section."""
        raise NotImplementedError

    def reload(self) -> None:
        """Show what the store says."""
        self.form.show_record(setting_rows.current(self.desk.db))

    def change(self, **values: Value) -> bool:
        """Keep settings and say so; False when they could not be kept."""
        is_kept = self.desk.succeeds(lambda: settings.change(self.desk.db, **values))
        if is_kept:
            self.stored.emit()
        return is_kept

    def _bind(self, editor: Editor, refuse: Refuse, _saves: Columns | None) -> None:
        if isinstance(editor, TypedEditor):
            editor.keeps_undo = True
        self.binding.watch(editor, lambda value: self._store(editor.column, value), refuse)

    def _store(self, key: str, value: Value) -> None:
        if value != getattr(setting_rows.current(self.desk.db), key):
            settings.change(self.desk.db, **{key: value})
            self.stored.emit()
