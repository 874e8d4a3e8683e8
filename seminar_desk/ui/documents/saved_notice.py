"""The strip above a paper that was saved, to be printed on another computer."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from seminar_desk.actions.days import outputs
from seminar_desk.gather.days import saved_papers
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.brush import Brush
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label


class SavedNotice(QFrame):
    """Name the file that waits; one click says that all of it came out of another printer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = ""
        self._text = label(look="small", wraps=True)
        self.printed = Button(desk, self.tr("Printed from a stick"), icon_name="usb")
        row((self._text, 1), self.printed, gap=10, edge=(14, 6, 8, 6), of=self)
        self.printed.clicked.connect(self._tell_printed)
        self.hide()

    def show_for(self, key: str) -> None:
        """Speak of this paper, or of all papers of a set; of nothing where nothing waits."""
        self._key = key
        db, uid = self._desk.db, self._desk.session_uid
        waiting = saved_papers.saved(db, uid, key) if key and uid else None
        self.setVisible(waiting is not None)
        if waiting is not None:
            said = self.tr("Saved, not printed yet: {file}")
            self._text.setText(said.format(file=waiting.names))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the soft ground."""
        painter = QPainter(self)
        Brush(self._desk.theme).rounded(painter, self.rect(), "accent_soft", px(10))
        painter.end()

    def _tell_printed(self) -> None:
        db, uid = self._desk.db, self._desk.session_uid
        pages = self._desk.run(lambda: outputs.print_elsewhere(db, session_uid=uid, key=self._key))
        if pages:
            said = self.tr("Marked as printed: %n pages.", "", pages)
            self._desk.toast(said, undo=True)
