"""How the sign-in sheet is laid out."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from seminar_desk.ui.documents.choice import Choice
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label

MOST_BLANK_ROWS = 99
_INDENT = 10


class SheetOptions(Card):
    """Offer order, paper, blank rows and language; `changed` after each choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16)
        self.order = Choice()
        self.orientation = Choice()
        self.blank_rows = QSpinBox()
        self.blank_rows.setRange(0, MOST_BLANK_ROWS)
        self.blank_rows.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
        self.language = Choice()
        self._title = label(look="caption")
        self._order, self._blank_rows, self._language, self._orientation = (
            Field("", control)
            for control in (self.order, self.blank_rows, self.language, self.orientation)
        )
        pair = QHBoxLayout()
        pair.setSpacing(10)
        pair.addWidget(self._blank_rows, 2, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self._language, 3, Qt.AlignmentFlag.AlignTop)
        self.box.addWidget(self._title)
        self.box.addWidget(self._order)
        self.box.addLayout(pair)
        self.box.addWidget(self._orientation)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for choice in (self.order, self.orientation, self.language):
            choice.activated.connect(self.changed)
        self.blank_rows.valueChanged.connect(self.changed)

    def start_with(self, blank_rows: int, language: str) -> None:
        """Begin a session with its own language and the desk's usual blank rows."""
        with QSignalBlocker(self.blank_rows):
            self.blank_rows.setValue(blank_rows)
        self.language.choose(language)

    def retranslate(self) -> None:
        """Word everything in the current language."""
        self._title.setText(self.tr("Sign-in sheet"))
        self._order.set_label(self.tr("Order"))
        self._blank_rows.set_label(self.tr("Blank rows"))
        self._language.set_label(self.tr("Language"))
        self._orientation.set_label(self.tr("Paper"))
        self.order.offer((("role", self.tr("By role")), ("alphabet", self.tr("By alphabet"))))
        self.orientation.offer(
            (("portrait", self.tr("A4, upright")), ("landscape", self.tr("A4, lying")))
        )
        self.language.offer((("ru", "Русский"), ("ky", "Кыргызча"), ("en", "English")))
