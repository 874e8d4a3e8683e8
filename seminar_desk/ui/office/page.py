"""The page of the project office: checking certificates."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from seminar_desk.actions import verification
from seminar_desk.actions.verification import Verdict
from seminar_desk.domain.problems import ProblemError
from seminar_desk.ui.desk import Desk
from seminar_desk.ui.office.verdict_card import VerdictCard
from seminar_desk.ui.office.verification_card import VerificationCard
from seminar_desk.ui.page import Page

_WIDEST = 860


class OfficePage(Page):
    """Check one certificate after another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.question = VerificationCard(desk)
        self.answer = VerdictCard(desk)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 18, 24, 18)
        self._column.setSpacing(16)
        self._column.addWidget(self.question)
        self._column.addWidget(self.answer)
        self._column.addStretch()
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.question.text_given.connect(self.check_text)
        self.question.picture_given.connect(self.check_picture)

    def retranslate(self) -> None:
        """Word both cards."""
        self.question.retranslate()
        self.answer.retranslate()

    def reload(self) -> None:
        """Follow the scale and the theme."""
        for card in (self.question, self.answer):
            card.setMaximumWidth(self.desk.theme.px(_WIDEST))
        self.answer.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for a scanner at once."""
        super().showEvent(event)
        QTimer.singleShot(0, self.question.await_next)

    def check_text(self, text: str) -> None:
        """Check what was typed or scanned."""
        self._check(lambda: verification.verify_text(self.desk.db, text))

    def check_picture(self, path: Path) -> None:
        """Check the code in a photo."""
        self._check(lambda: verification.verify_picture(self.desk.db, path))

    def _check(self, verify: Callable[[], Verdict]) -> None:
        try:
            self.answer.show_verdict(verify())
        except ProblemError as error:
            self.answer.show_problem(error.problems[0])
        self.question.await_next()


def create(desk: Desk) -> Page:
    """Build the page."""
    return OfficePage(desk)
