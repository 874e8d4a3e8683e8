"""Whether certificates are saved together or each alone, asked before the system asks where."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QRadioButton, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question


class _Counted(QObject):
    """Word numbers; plural forms are collected from a QObject's `tr` only."""

    def together(self, n: int) -> str:
        return self.tr("All in one file: %n pages", "", n)


class SaveStep(Question):
    """Offer one file for all, or one for each person."""

    def __init__(self, desk: Desk, parent: QWidget | None, count: int) -> None:
        translate = QCoreApplication.translate
        title = translate("SaveStep", "How to save the certificates")
        yes = translate("SaveStep", "Choose the place…")
        super().__init__(desk, parent, title, "", yes=yes, danger=False)
        self.together = QRadioButton(_Counted().together(count))
        self.each = QRadioButton(translate("SaveStep", "A file for each person, named after them"))
        for choice in (self.together, self.each):
            choice.setMinimumHeight(desk.theme.px(36))
            self.body.addWidget(choice)
        self.together.setChecked(True)


def ask_each(desk: Desk, parent: QWidget | None, count: int) -> bool | None:
    """Ask whether each certificate is a file of its own; None when nothing is to be saved."""
    step = SaveStep(desk, parent, count)
    return step.each.isChecked() if step.is_accepted() else None
