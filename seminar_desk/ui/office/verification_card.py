"""Where a certificate is put to be checked: typed, scanned, pasted, or a photo of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from seminar_desk.ui.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label, restyle

PICTURES = frozenset({".png", ".jpg", ".jpeg"})


class VerificationCard(Card):
    """Take a text or a picture; `text_given` and `picture_given` carry them."""

    text_given = Signal(str)
    picture_given = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=24)
        self._folder = ""
        self._title = label(look="heading")
        self._hint = label(tone="muted", wraps=True)
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.check = Button(desk, kind="primary", icon_name="search")
        self.check.set_key("", hint="Enter")
        self.photo = Button(desk, icon_name="image", key="Ctrl+O")
        self._drop = label(look="small", tone="muted")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.line, 1)
        row.addWidget(self.check)
        row.addWidget(self.photo)
        self.box.setSpacing(12)
        for part in (self._title, self._hint):
            self.box.addWidget(part)
        self.box.addLayout(row)
        self.box.addWidget(self._drop)
        self.setAcceptDrops(True)
        self.line.returnPressed.connect(self._give_text)
        self.check.clicked.connect(self._give_text)
        self.photo.clicked.connect(self._ask_for_photo)

    def retranslate(self) -> None:
        """Word everything in the current language."""
        self._title.setText(self.tr("Is this certificate genuine?"))
        self._hint.setText(
            self.tr(
                "Type the number, scan the square code in any keyboard layout, or show a photo."
                " No internet is needed."
            )
        )
        self.line.setPlaceholderText(self.tr("Number or code"))
        self.line.setAccessibleName(self.tr("Number or code of the certificate"))
        self.check.setText(self.tr("Check"))
        self.photo.setText(self.tr("Photo…"))
        self._drop.setText(self.tr("A photo (PNG, JPEG) can be dropped here too."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome pictures."""
        if _picture_in(event) is not None:
            event.acceptProposedAction()
            self._welcome(is_welcome=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._welcome(is_welcome=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the picture."""
        self._welcome(is_welcome=False)
        path = _picture_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.picture_given.emit(path)

    def await_next(self) -> None:
        """Be ready for the next scan: what is typed replaces what was."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def _welcome(self, *, is_welcome: bool) -> None:
        self._drop.setProperty("tone", "accent" if is_welcome else "muted")
        restyle(self._drop)

    def _give_text(self) -> None:
        self.text_given.emit(self.line.text())

    def _ask_for_photo(self) -> None:
        kinds = self.tr("Photos (*.png *.jpg *.jpeg)")
        name, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Photo of a certificate"), self._folder, kinds
        )
        if name:
            self._folder = str(Path(name).parent)
            self.picture_given.emit(Path(name))


def _picture_in(event: QDropEvent) -> Path | None:
    """Return the one picture that is being dropped."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 else None
    return path if path is not None and path.suffix.lower() in PICTURES else None
