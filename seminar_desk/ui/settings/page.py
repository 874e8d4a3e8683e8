"""The page Settings: sections at the left, their fields at the right, kept when left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QStackedWidget

from seminar_desk.ui.desk.dates import local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.look.look import px
from seminar_desk.ui.settings.consent_section import ConsentSection
from seminar_desk.ui.settings.holidays_section import HolidaysSection
from seminar_desk.ui.settings.passphrase_section import PassphraseSection
from seminar_desk.ui.settings.retention_section import RetentionSection
from seminar_desk.ui.settings.safety_section import SafetySection
from seminar_desk.ui.settings.sections import (
    DeskSection,
    LookSection,
    ProjectSection,
    SettingsSection,
)
from seminar_desk.ui.settings.seed_section import SeedSection
from seminar_desk.ui.settings.signing_section import SigningSection
from seminar_desk.ui.settings.templates_section import TemplatesSection
from seminar_desk.ui.settings.topics_section import TopicsSection
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label

_LARGEST_ROOMY = 125  # per cent; beyond it the fields need the room around them


class SettingsPage(Page):
    """Turn between sections; nothing needs a «Save» button."""

    tables = frozenset(
        {"setting", "person", "certificate_template", "agenda_item", "question", "seed"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.sections: list[SettingsSection] = [
            LookSection(desk),
            ProjectSection(desk),
            ConsentSection(desk),
            RetentionSection(desk),
            SigningSection(desk),
            TemplatesSection(desk),
            DeskSection(desk),
            SafetySection(desk),
            PassphraseSection(desk),
            HolidaysSection(desk),
            TopicsSection(desk),
            SeedSection(desk),
        ]
        self._buttons = [
            Button(desk, item.title(), kind="nav", icon_name=item.icon) for item in self.sections
        ]
        self._title = label(look="heading")
        self.saved = label(tone="success")
        self._stack = QStackedWidget()
        self._list = Card(padding=10)
        self._stale: set[int] = set()
        self._build()
        self.turn_to(0)

    def turn_to(self, number: int) -> None:
        """Show one section; how wide the hidden ones are does not matter to it."""
        for place, section in enumerate(self.sections):
            policy = QSizePolicy.Policy.Preferred if place == number else QSizePolicy.Policy.Ignored
            section.setSizePolicy(policy, policy)
        self._buttons[number].setChecked(True)
        self._stack.setCurrentIndex(number)
        self._title.setText(self.sections[number].title())
        self.saved.clear()
        self._area.verticalScrollBar().setValue(0)

    def reload(self) -> None:
        """Fill the section that is shown; each other one when it is turned to."""
        edge, gap = self._beside
        wide, bar = (
            self._list.sizeHint().width(),
            self._names.verticalScrollBar().sizeHint().width(),
        )
        self._list.setFixedWidth(wide)
        self._names.setFixedWidth(edge + wide + max(gap, bar))
        self._stale = set(range(len(self.sections)))
        self._fill(self._stack.currentIndex())

    def leave(self) -> bool:
        """Keep what is still being typed."""
        for section in self.sections:
            section.binding.flush()
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
        self._stack.currentChanged.connect(self._fill)
        is_roomy = self.desk.theme.scale <= _LARGEST_ROOMY
        edge, gap, padding = (24, 18, 24) if is_roomy else (12, 10, 14)
        self._beside = px(edge), px(gap)
        form = Card(padding=padding)
        form.box.setSpacing(px(16))
        form.box.addLayout(boxes.row(self._title, ..., self.saved))
        form.box.addWidget(self._stack, 1)
        # Each scrolls for itself: the last section is chosen far below, and begins above.
        left = boxes.held(boxes.column(self._list, ..., edge=(edge, 18, 0, 18)))
        right = boxes.held(boxes.column((form, 1), edge=(0, 18, edge, 18)))
        self._names, self._area = boxes.scrolled(left), boxes.scrolled(right)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # at 200 %
        boxes.row(self._names, (self._area, 1), gap=0, of=self)

    def _fill(self, number: int) -> None:
        if number in self._stale:
            self._stale.remove(number)
            self.sections[number].reload()

    def _say_stored(self) -> None:
        now = local_time(self.desk.db.clock())
        self.saved.setText("✓ " + self.tr("saved {time}").format(time=now))


def create(desk: Desk) -> Page:
    """Build the page."""
    return SettingsPage(desk)
