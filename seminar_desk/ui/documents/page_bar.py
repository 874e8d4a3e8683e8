"""Turning pages, zoom, and what the page on show is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from seminar_desk.ui.desk import Desk
from seminar_desk.ui.documents.preview import Preview
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import ElidedLabel, label


class PageBar(QWidget):
    """Drive a preview; `annulled` and `stopped` are the user's wishes."""

    annulled = Signal()
    stopped = Signal()

    def __init__(self, desk: Desk, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self.back = Button(desk, icon_name="chevron-left")
        self.forward = Button(desk, icon_name="chevron-right")
        self.back.set_key("", hint="PgUp")
        self.forward.set_key("", hint="PgDn")
        self.place = label(tone="muted")
        self.smaller = Button(desk, icon_name="zoom-out")
        self.larger = Button(desk, icon_name="zoom-in")
        self.percent = Button(desk)
        for button in (self.back, self.forward, self.smaller, self.percent, self.larger):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.caption = ElidedLabel(look="caption")
        self.annul = Button(desk, kind="danger", icon_name="ban")
        self.stop = Button(desk, icon_name="x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.back, self.place, self.forward):
            row.addWidget(part)
        row.addSpacing(4)
        row.addWidget(self.caption, 1)
        for part in (self.stop, self.annul, self.smaller, self.percent, self.larger):
            row.addWidget(part)
        self.stop.hide()
        self.annul.hide()
        self._connect()

    def retranslate(self) -> None:
        """Name every button for eyes and screen readers."""
        for button, name, key in (
            (self.back, self.tr("Previous page"), "PgUp"),
            (self.forward, self.tr("Next page"), "PgDn"),
            (self.smaller, self.tr("Smaller"), "Ctrl+−"),
            (self.larger, self.tr("Larger"), "Ctrl++"),
            (self.percent, self.tr("Whole page or size on paper"), "Ctrl+0"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key})")
        self.annul.setText(self.tr("Annul…"))
        self.stop.setText(self.tr("Stop"))
        self.follow()

    def show_state(self, status: str) -> None:
        """Say what became of the certificate on show; nothing for any other paper."""
        translate = QCoreApplication.translate
        states = {
            "PREPARED": translate("DocumentsPage", "not printed yet"),
            "PRINTED": translate("DocumentsPage", "printed"),
            "HANDED_OVER": translate("DocumentsPage", "handed over"),
        }
        self.caption.setText(states.get(status, ""))

    def show_drawing(self, percent: int) -> None:
        """Say how far the paper is that is being made."""
        said = QCoreApplication.translate("DocumentsPage", "Being drawn: {percent} %")
        self.caption.setText(said.format(percent=percent))

    def follow(self) -> None:
        """Show where the preview is."""
        count, page = self._preview.count, self._preview.page
        text = self.tr("{page} of {count}").format(page=page + 1, count=count)
        self.place.setText(text if count else "")
        self.back.setEnabled(page > 0)
        self.forward.setEnabled(page < count - 1)
        self.percent.setText(f"{self._preview.percent} %" if count else "—")
        for button in (self.smaller, self.percent, self.larger):
            button.setEnabled(count > 0)

    def _connect(self) -> None:
        preview = self._preview
        # Shortcuts of their own: a button's key clicks it 100 ms later, and a held key never does.
        for button, keys, act in (
            (self.back, ("PgUp",), lambda: preview.go(preview.page - 1)),
            (self.forward, ("PgDown",), lambda: preview.go(preview.page + 1)),
            (self.smaller, ("Ctrl+-",), lambda: preview.zoom_by(-1)),
            (self.larger, ("Ctrl+=", "Ctrl++"), lambda: preview.zoom_by(1)),
            (self.percent, ("Ctrl+0",), self._fit_or_full),
        ):
            button.clicked.connect(act)
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(act)
        self.annul.clicked.connect(self.annulled)
        self.stop.clicked.connect(self.stopped)
        preview.moved.connect(self.follow)

    def _fit_or_full(self) -> None:
        self._preview.set_zoom(1.0 if self._preview.zoom is None else None)
