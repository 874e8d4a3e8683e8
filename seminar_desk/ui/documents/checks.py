"""What the check before printing found, each line leading to its person."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from seminar_desk.domain.catalogue import BLOCKING
from seminar_desk.domain.problems import Problem
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import Pill, label

# The pages where that is mended which no person stands behind.
LEADS = {"logos": "settings", "signatories": "settings", "plans": "practice"}
_LINES = 5


class _Lines(QListWidget):
    """Ask for a few lines only: the column beside the paper scrolls for no more than it must."""

    def sizeHint(self) -> QSize:
        """Be low, and grow where there is room."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * _LINES)


class Checks(Card):
    """List problems, those that stop printing first; `wanted` carries the field of a line."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=14)
        self._desk = desk
        self._problems: tuple[Problem, ...] = ()
        self._names: dict[str, str] = {}
        title = label(self.tr("Check before printing"), look="caption")
        self.verdict = Pill()
        self.list = _Lines()
        self.list.setWordWrap(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setIconSize(QSize(px(18), px(18)))
        self.list.setMinimumHeight(1)  # the card gives way on a low screen
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(title.text())
        self.put(title, self.verdict, (self.list, 1))
        self.list.itemActivated.connect(self._lead)
        self.list.itemClicked.connect(self._lead)
        self._show()

    @property
    def blocks(self) -> bool:
        """Say whether anything found would spoil the paper."""
        return any(problem.code in BLOCKING for problem in self._problems)

    def show_problems(self, problems: Sequence[Problem], names: dict[str, str]) -> None:
        """Show what was found; `names` tells whose name stands behind a field."""
        self._problems = tuple(sorted(problems, key=lambda problem: problem.code not in BLOCKING))
        self._names = names
        self._show()

    def _show(self) -> None:
        if not self._problems:
            self.verdict.show_state("✓ " + self.tr("Nothing stands in the way"), "success")
        elif self.blocks:
            self.verdict.show_state(self.tr("Correct before printing"), "danger")
        else:
            self.verdict.show_state(self.tr("Can be printed, have a look"), "warning")
        self.list.clear()
        self.list.setVisible(bool(self._problems))
        grows = QSizePolicy.Policy.Expanding if self._problems else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, grows)
        for problem in self._problems:
            self.list.addItem(self._line(problem))

    def _line(self, problem: Problem) -> QListWidgetItem:
        said = self._desk.sentence(problem)
        name = self._names.get(problem.field, "")
        if name and name not in said:
            said = f"{name}\n{said}"
        theme = self._desk.theme
        blocking = problem.code in BLOCKING
        picture = icon("circle-alert", theme.danger) if blocking else icon("info", theme.muted)
        line = QListWidgetItem(picture, said)
        font = QFont(self.list.font())
        font.setPixelSize(theme.px(13))
        line.setFont(font)
        line.setData(Qt.ItemDataRole.UserRole, problem.field)
        return line

    def _lead(self, line: QListWidgetItem) -> None:
        self.wanted.emit(str(line.data(Qt.ItemDataRole.UserRole)))
