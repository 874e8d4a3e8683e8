"""What a check of a certificate found: one word, one sentence, the facts to compare."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from seminar_desk.domain.certificates import verdict
from seminar_desk.domain.certificates.verdict import Verdict
from seminar_desk.domain.problems import Problem
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import label, restyle

_LOOKS = {
    verdict.VALID: ("circle-check", "success"),
    verdict.REPLACED: ("triangle-alert", "warning"),
    verdict.UNKNOWN_KEY: ("circle-help", "warning"),
    verdict.UNKNOWN_NUMBER: ("circle-help", "warning"),
    verdict.VOID: ("ban", "danger"),
    verdict.ALTERED: ("ban", "danger"),
}
_PICTURE = 40


class VerdictCard(Card):
    """Show a verdict, or why nothing could be checked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=24, gap=14)
        self._desk = desk
        self.verdict: Verdict | None = None
        self._picture = QLabel()
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
        if verdict.file:
            listed = self.tr("in the file {file}").format(file=verdict.file)
        place = ", ".join(part for part in (verdict.district, verdict.date) if part)
        return (
            (self.tr("Number"), verdict.number),
            (self.tr("Name"), verdict.name),
            (self.tr("Seminar"), place),
            (self.tr("State"), states.get(verdict.status, "")),
            (self.tr("Valid instead"), verdict.newer),
            (self.tr("In the register here"), listed if verdict.is_valid or verdict.file else ""),
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
