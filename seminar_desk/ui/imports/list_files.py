"""Which file to load, and where the empty template goes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.places import aimaks_of
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets import folders

_TABLES = "(*.xlsx *.xlsm *.xls *.ods *.csv *.txt)"


class FileDrop(QObject):
    """Tell about a file dropped on a widget; several files count as the first."""

    dropped = Signal(object)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Accept local files and nothing else."""
        if isinstance(event, QDragEnterEvent) and _paths(event):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop and _paths(event):
            event.acceptProposedAction()
            path = _paths(event)[0]
            # The program that the file came from waits until the drop has been answered.
            QTimer.singleShot(0, lambda: self.dropped.emit(path))
            return True
        return False


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def ask_table(parent: QWidget, title: str) -> Path | None:
    """Ask for a workbook or text table; None when nothing is chosen."""
    tables = QCoreApplication.translate("RosterImport", "Tables")
    anything = QCoreApplication.translate("RosterImport", "All files")
    kinds = f"{tables} {_TABLES};;{anything} (*)"
    return folders.ask_open(parent, title, kinds)


def save_template(desk: Desk, parent: QWidget, session: Session) -> Path | None:
    """Ask where and write the template with the roles and this district's aimaks to choose from."""
    title = QCoreApplication.translate("RosterImport", "Save the template")
    name = QCoreApplication.translate("RosterImport", "Participants {code}.xlsx")
    path = folders.ask_save(parent, title, name.format(code=session.code))
    if path is None:
        return None
    lists = code_lists()
    language = desk.language
    roles = [lists.label("role", code, language) for code in lists.codes("role")]
    aimaks = [aimak.name_ru for aimak in aimaks_of(session.district_soate8)]
    from seminar_desk.exchange.lists import roster_template  # noqa: PLC0415  # openpyxl on first use

    if not desk.succeeds(lambda: roster_template.write(path, roles, aimaks, language)):
        return None
    return path
