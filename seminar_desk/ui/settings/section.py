"""What every section of the settings promises."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.settings.setting_lines import Binding


class Section(QWidget):
    """Hold one group of settings; `stored` says that something was kept."""

    icon = ""
    stored = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.binding = Binding(desk, self.stored.emit)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(12)

    def title(self) -> str:
        """Name the section."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Word the section in the current language."""

    def reload(self) -> None:
        """Show what the store says."""
        self.binding.show()
