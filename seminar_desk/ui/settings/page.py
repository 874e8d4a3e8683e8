"""The page Settings: sections at the left, their fields at the right, kept when left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from seminar_desk.ui.desk.dates import local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.settings.desk_section import DeskSection
from seminar_desk.ui.settings.look_section import LookSection
from seminar_desk.ui.settings.project_section import ProjectSection
from seminar_desk.ui.settings.section import Section
from seminar_desk.ui.settings.signing_section import SigningSection
from seminar_desk.ui.settings.templates_section import TemplatesSection
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label

_LIST_WIDTH = 270


class SettingsPage(Page):
    """Turn between sections; nothing needs a «Save» button."""

    tables = frozenset({"setting", "certificate_template"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.sections: list[Section] = [
            LookSection(desk),
            ProjectSection(desk),
            SigningSection(desk),
            TemplatesSection(desk),
            DeskSection(desk),
        ]
        self._buttons = [Button(desk, kind="nav", icon_name=item.icon) for item in self.sections]
        self._title = label(look="heading")
        self.saved = label(tone="success")
        self._stack = QStackedWidget()
        self._list = Card(padding=10)
        self._build()
        self.turn_to(0)

    def turn_to(self, number: int) -> None:
        """Show one section."""
        self._buttons[number].setChecked(True)
        self._stack.setCurrentIndex(number)
        self._title.setText(self.sections[number].title())
        self.saved.clear()

    def retranslate(self) -> None:
        """Word every section."""
        for button, section in zip(self._buttons, self.sections, strict=True):
            button.setText(section.title())
            section.retranslate()
        self._title.setText(self.sections[self._stack.currentIndex()].title())

    def reload(self) -> None:
        """Fill every section."""
        widest = self.desk.theme.px(_LIST_WIDTH)
        self._list.setFixedWidth(min(widest, self._list.sizeHint().width()))
        for section in self.sections:
            section.reload()

    def leave(self) -> bool:
        """Keep what is still being typed."""
        for section in self.sections:
            section.binding.store_all()
        return True

    def _build(self) -> None:
        group = QButtonGroup(self)
        for number, button in enumerate(self._buttons):
            button.setCheckable(True)
            button.setProperty("aligned", "left")
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, number=number: self.turn_to(number))
            self._list.box.addWidget(button)
        for section in self.sections:
            section.stored.connect(self._say_stored)
            self._stack.addWidget(section)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self.saved)
        form = Card(padding=24)
        form.box.setSpacing(16)
        form.box.addLayout(head)
        form.box.addWidget(self._stack, 1)
        left = QVBoxLayout()
        left.addWidget(self._list)
        left.addStretch()
        inside = QWidget()
        inside.setObjectName("scrolled")
        row = QHBoxLayout(inside)
        row.setContentsMargins(24, 18, 24, 18)
        row.setSpacing(18)
        row.addLayout(left)
        row.addWidget(form, 1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _say_stored(self) -> None:
        now = local_time(self.desk.db.clock())
        self.saved.setText("✓ " + self.tr("saved {time}").format(time=now))


def create(desk: Desk) -> Page:
    """Build the page."""
    return SettingsPage(desk)
