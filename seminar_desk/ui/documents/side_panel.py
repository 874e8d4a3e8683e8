"""The column beside the paper: its kinds, what is chosen for each, what the check found."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from seminar_desk.domain import catalogue
from seminar_desk.domain.catalogue import BLOCKING, CERTIFICATES, CLOSING, MORNING, SHEET
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.wish import Wish
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.former_papers import FORMER
from seminar_desk.ui.documents.gathering import Facts
from seminar_desk.ui.documents.paper_options import CertificateOptions, PaperOptions, SheetOptions
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column
from seminar_desk.ui.widgets.brush import Brush
from seminar_desk.ui.widgets.button import PaintedButton
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import Pill, label
from seminar_desk.ui.widgets.segments import Segments

# The pages where that is mended which no person stands behind.
LEADS = {"logos": "settings", "signatories": "settings", "plans": "practice"}
_LINES = 5
# What other pages ask for; the kinds' own names are understood too.
INTENTS = {
    "sign_in": SHEET,
    "proof": catalogue.PROOF_LIST,
    "closing": catalogue.PROTOCOL,
    **{kind.key: kind.key for kind in catalogue.CATALOGUE if kind.time},
}
_HEIGHT = 40
_WIDTH = 300


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
        self.acts = {
            "sex_untold": self.tr("Tell the sex"),
            "certificate_name_outdated": self.tr("Replace…"),
            "certificate_sex_outdated": self.tr("Replace…"),
            **dict.fromkeys(FORMER, self.tr("Replace…")),
        }
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
        self._problems = tuple(sorted(problems, key=self._weight))
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
        if act := self.acts.get(problem.code):
            said = f"{said} → {act}"
        theme = self._desk.theme
        picture = (
            icon("triangle-alert", theme.warning),
            icon("circle-alert", theme.danger),
            icon("info", theme.muted),
        )[self._weight(problem)]
        line = QListWidgetItem(picture, said)
        font = QFont(self.list.font())
        font.setBold(bool(act))
        font.setPixelSize(theme.px(13))
        line.setFont(font)
        line.setData(Qt.ItemDataRole.UserRole, problem.field)
        return line

    def _weight(self, problem: Problem) -> int:
        """Put first what one click mends, then what stops printing."""
        if problem.code in self.acts:
            return 0
        return 1 if problem.code in BLOCKING else 2

    def _lead(self, line: QListWidgetItem) -> None:
        self.wanted.emit(str(line.data(Qt.ItemDataRole.UserRole)))


class KindButton(PaintedButton):
    """Show a kind's icon, name and contents; the chosen one stands on the soft accent."""

    def __init__(self, desk: Desk, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush = Brush(desk.theme)
        self._icon_name = icon_name
        self.contents = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_texts(self, name: str, contents: str) -> None:
        """Name the kind and say what it would hold."""
        self.setText(name)
        self.contents = contents
        self.setAccessibleName(f"{name}: {contents}")
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for two lines."""
        return QSize(px(240), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Keep both lines apart."""
        return QSize(0, px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon and the two lines."""
        brush, px = self._brush, self._brush.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse() or self.hasFocus():
            painter.setBrush(brush.theme.colour("accent_soft" if self.isChecked() else "hover"))
            ring = QPen(brush.theme.colour("accent"), 2)
            painter.setPen(ring if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(8), px(8))
        ink = "accent" if self.isChecked() else "ink"
        size = px(20)
        picture = QRect(px(12), (self.height() - size) // 2, size, size)
        icon(self._icon_name, getattr(brush.theme, ink)).paint(painter, picture)
        left = picture.right() + px(12)
        room = QRect(left, px(3), self.width() - left - px(8), self.height() - px(6))
        edge = Qt.AlignmentFlag
        brush.text(painter, room, self.text(), ink, bold=True, flags=edge.AlignTop)
        brush.text(painter, room, self.contents, "muted", 13, flags=edge.AlignBottom)


class Kinds(Card):
    """Let one kind be chosen; `group.idClicked` tells its place."""

    ORDER = tuple(kind.key for kind in catalogue.CATALOGUE if kind.time)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=8, gap=2)
        self.box.setContentsMargins(*[px(8)] * 4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.times = Segments(desk, (MORNING, CLOSING))
        texts = {MORNING: self.tr("Morning"), CLOSING: self.tr("Closing")}
        self.times.set_texts(self.tr("Papers for"), texts)
        self.group = QButtonGroup(self)
        self.buttons = {kind: KindButton(desk, catalogue.KINDS[kind].icon) for kind in self.ORDER}
        for place, button in enumerate(self.buttons.values()):
            self.group.addButton(button, place)
        self.put(self.times, 4, *self.buttons.values())
        self._last = {MORNING: SHEET, CLOSING: CERTIFICATES}
        self.times.changed.connect(self._turn)
        self.choose(SHEET)

    @property
    def chosen(self) -> str:
        """Return the chosen kind."""
        return self.ORDER[self.group.checkedId()]

    def choose(self, kind: str) -> None:
        """Choose a kind, and show those that belong to the same time of the day."""
        self.buttons[kind].setChecked(True)
        time = catalogue.KINDS[kind].time
        self.times.choose(time)
        self._last[time] = kind
        for each, button in self.buttons.items():
            button.setVisible(catalogue.KINDS[each].time == time)
            stops = each == kind  # arrows go to the others
            policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _turn(self, time: str) -> None:
        self.buttons[self._last[time]].click()


class SidePanel(QWidget):
    """Stack the cards; the check gives way where the window is low."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.kinds = Kinds(desk)
        self.sheet = SheetOptions(desk)
        self.certificates = CertificateOptions(desk)
        self.options = {kind: PaperOptions(desk, kind) for kind in PaperOptions.KINDS}
        self.checks = Checks(desk)
        self.setFixedWidth(px(_WIDTH))
        cards: tuple[SheetOptions | CertificateOptions | PaperOptions, ...] = (
            self.sheet,
            self.certificates,
            *self.options.values(),
        )
        column(self.kinds, *cards, (self.checks, 1), ..., gap=12, of=self)
        for card in cards:
            card.hide()  # all of them together would be higher than the screen
            card.changed.connect(self.changed)

    def start_with(self, blank_rows: int, language: str) -> None:
        """Begin a session with its own language; certificates and plans may speak two."""
        self.sheet.start_with(blank_rows, language.split("+", maxsplit=1)[0])
        self.certificates.language.choose(language)
        for card in self.options.values():
            card.start_with(language)

    def wish(self, key: str, session_uid: str, person_uid: str) -> Wish:
        """Return a paper as it is chosen here; `person_uid` asks for one person's alone."""
        if key == catalogue.SHEET:
            return self.sheet.wish(session_uid)
        if key == catalogue.CERTIFICATES:
            return Wish(session_uid=session_uid, language=self.certificates.language.code)
        return self.options[key].wish(session_uid, person_uid)

    def show_facts(self, facts: Facts | None, pages_of: Mapping[str, int]) -> None:
        """Say what each kind holds, and show the options of the chosen one."""
        names = words(self._desk.language)["names"]
        for kind, button in self.kinds.buttons.items():
            said = "—" if facts is None else self._contents(kind, facts)
            if pages := pages_of.get(kind):
                said += " · " + self.tr("%n pages", "", pages)
            button.set_texts(names[kind], said)
        chosen = self.kinds.chosen
        self.sheet.setVisible(facts is not None and chosen == catalogue.SHEET)
        self.certificates.setVisible(facts is not None and chosen == catalogue.CERTIFICATES)
        for kind, card in self.options.items():
            card.setVisible(facts is not None and chosen == kind)
        running = facts is not None and facts.session.is_running
        self.options[catalogue.PROTOCOL].close_session.setVisible(running)

    def _contents(self, key: str, facts: Facts) -> str:
        counts = catalogue.KINDS[key].counts
        if key == catalogue.CERTIFICATES:
            return self.tr("%n people", "", len(facts.issued) or facts.waiting)
        if counts == "certificates":
            return self.tr("%n certificates", "", len(facts.issued))
        if counts == "plans":
            return self.tr("%n plans", "", facts.plans)
        if not counts:
            return str(words(self._desk.language)["contents"][key])
        people = self.tr("%n people", "", facts.listed)
        rows = self.sheet.blank_rows.value() if key == catalogue.SHEET else 0
        return people + " + " + self.tr("%n blank rows", "", rows) if rows else people
