"""The cards of the office: where a certificate is put, what its check found."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit

from seminar_desk.domain import places
from seminar_desk.domain.certificates import verdict
from seminar_desk.domain.certificates.verdict import Verdict
from seminar_desk.domain.problems import Problem
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import label, restyle

_PICTURES = frozenset({".png", ".jpg", ".jpeg"})
_LOOKS = {
    verdict.VALID: ("circle-check", "success"),
    verdict.REPLACED: ("triangle-alert", "warning"),
    verdict.NOT_LISTED: ("circle-help", "warning"),
    verdict.UNKNOWN_KEY: ("circle-help", "warning"),
    verdict.UNKNOWN_NUMBER: ("circle-help", "warning"),
    verdict.VOID: ("ban", "danger"),
    verdict.ALTERED: ("ban", "danger"),
}
_PICTURE = 40


class VerificationCard(Card):
    """Take a text or a picture; the two signals carry them."""

    text_given = Signal(str)
    picture_given = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=24, gap=12)
        self._folder: Path | None = None
        hint = self.tr(
            "Type the number, scan the square code in any keyboard layout, or show a photo."
            " No internet is needed."
        )
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setAcceptDrops(False)  # a file's name is no number: the file goes to the page
        self.line.setPlaceholderText(self.tr("Number or code"))
        self.line.setAccessibleName(self.tr("Number or code of the certificate"))
        self.check = Button(desk, self.tr("Check"), kind="primary", icon_name="search")
        self.check.set_key("", hint="Enter")
        self.photo = Button(desk, self.tr("Photo…"), icon_name="image", key="Ctrl+O")
        drop = self.tr("A photo (PNG, JPEG) can be dropped here too.")
        self._drop = label(drop, look="small", tone="muted")
        title = label(self.tr("Is this certificate genuine?"), look="heading")
        self.put(title, label(hint, tone="muted", wraps=True))
        # Beside two buttons it had room for six letters at 200 %.
        self.put(self.line, row(self.check, self.photo, ..., gap=10), self._drop)
        self.setAcceptDrops(True)
        self.line.returnPressed.connect(self._give_text)
        self.check.clicked.connect(self._give_text)
        self.photo.clicked.connect(self._ask_for_photo)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome pictures; what else comes is the page's."""
        if _picture_in(event) is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self._welcome(is_welcome=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._welcome(is_welcome=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file once the program that it came from has its answer."""
        self._welcome(is_welcome=False)
        path = _picture_in(event)
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.picture_given.emit(path))

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
        title = self.tr("Photo of a certificate")
        if path := folders.ask_open(self.window(), title, kinds, self._folder):
            self._folder = path.parent
            self.picture_given.emit(path)


class VerdictCard(Card):
    """Show a verdict, or why nothing could be checked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=24, gap=14)
        self._desk = desk
        self.verdict: Verdict | None = None
        self._picture = label()
        self.word = label(look="title")
        self.sentence = label(wraps=True)
        self._rule = rule()
        self._names = [label(tone="muted") for _ in range(6)]
        self.facts = [label(look="strong", wraps=True) for _ in range(6)]
        for value in (self.word, self.sentence, *self.facts):
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._build()
        self.hide()

    def show_problem(self, problem: Problem) -> None:
        """Say why nothing could be checked."""
        self.verdict = None
        self._dress("circle-help", "warning", self.tr("Nothing to check"))
        self.sentence.setText(self._desk.sentence(problem))
        self._fill(())
        self.show()

    def show_verdict(self, found: Verdict) -> None:
        """Say what was found."""
        self.verdict = found
        words = {
            verdict.VALID: self.tr("Genuine"),
            verdict.REPLACED: self.tr("Replaced"),
            verdict.NOT_LISTED: self.tr("Not confirmed"),
            verdict.UNKNOWN_KEY: self.tr("Unknown signature"),
            verdict.UNKNOWN_NUMBER: self.tr("Unknown number"),
            verdict.VOID: self.tr("Void"),
            verdict.ALTERED: self.tr("Not genuine"),
        }
        word = words[found.code]
        look, tone = _LOOKS[found.code]
        if found.is_valid and not found.is_signed:
            look, tone, word = "info", "accent", self.tr("The number is known")
        self._dress(look, tone, word)
        self.sentence.setText(self._desk.sentence(found.problem(self._desk.language)))
        self._fill(self._facts_of(found))
        self.show()

    def _facts_of(self, verdict: Verdict) -> tuple[tuple[str, str], ...]:
        states = {
            "PREPARED": self.tr("not printed yet"),
            "PRINTED": self.tr("printed"),
            "HANDED_OVER": self.tr("handed over"),
        }
        listed = self.tr("yes") if verdict.is_listed else self.tr("no, only by its signature")
        is_told = verdict.is_valid or verdict.is_signed or bool(verdict.file)
        if verdict.file:
            listed = self.tr("in the file {file}").format(file=verdict.file)
        district = places.said(verdict.district, self._desk.language)
        place = ", ".join(part for part in (district, verdict.date) if part)
        return (
            (self.tr("Number"), verdict.number),
            (self.tr("Name"), verdict.name),
            (self.tr("Seminar"), place),
            (self.tr("State"), states.get(verdict.status, "")),
            (self.tr("Valid instead"), verdict.newer),
            (self.tr("In the register here"), listed if is_told else ""),
        )

    def _fill(self, facts: tuple[tuple[str, str], ...]) -> None:
        shown = [fact for fact in facts if fact[1]]
        shown += [("", "")] * (len(self.facts) - len(shown))
        for name, value, (said, fact) in zip(self._names, self.facts, shown, strict=True):
            name.setText(said)
            value.setText(fact)
            name.setVisible(bool(fact))
            value.setVisible(bool(fact))
        self._rule.setVisible(bool(shown[0][1]))

    def _dress(self, look: str, tone: str, word: str) -> None:
        size = self._desk.theme.px(_PICTURE)
        picture = icon(look, getattr(self._desk.theme, tone))
        self._picture.setPixmap(picture.pixmap(QSize(size, size), self.devicePixelRatioF()))
        self.word.setText(word)
        self.word.setProperty("tone", tone)
        restyle(self.word)
        self.setAccessibleName(word)

    def _build(self) -> None:
        words = column(self.word, self.sentence, gap=4)
        head = row((self._picture, Qt.AlignmentFlag.AlignTop), (words, 1), gap=16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for line, (name, value) in enumerate(zip(self._names, self.facts, strict=True)):
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, line, 1)
        self.put(head, self._rule, grid)


def _picture_in(event: QDropEvent) -> Path | None:
    """Return the one picture that is being dropped."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 else None
    return path if path is not None and path.suffix.lower() in _PICTURES else None
