"""Who the person being typed may already be, with the way to take what is known."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.likeness import Candidate
from seminar_desk.domain.people.names import phone_tail
from seminar_desk.domain.people.participant import Participant
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label

_MOST = 2


class DuplicatesPanel(QFrame):
    """Show the likeliest candidates; hidden while there are none."""

    take_wanted = Signal(object)
    check_in_wanted = Signal(object)

    def __init__(
        self, desk: Desk, session_uid: str, codes: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session_uid = session_uid
        self._session_codes = codes
        self._shown: tuple[Candidate, ...] = ()
        self._lines: list[QWidget] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self.hide()

    @property
    def shown(self) -> tuple[Candidate, ...]:
        """Return the candidates on the screen."""
        return self._shown

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show the first few."""
        wanted = tuple(candidates[:_MOST])
        if wanted == self._shown:
            return
        self._shown = wanted
        for line in self._lines:
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(candidate) for candidate in wanted]
        for line in self._lines:
            self._box.addWidget(line)
        self.setVisible(bool(wanted))

    def _line(self, candidate: Candidate) -> QWidget:
        participant = candidate.participant
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        tone = "warning" if candidate.strong else "muted"
        row.addWidget(label(self._words(participant), tone=tone, wraps=True), 1)
        if participant.session_uid == self._session_uid:
            if not participant.is_present:
                button = Button(self._desk, self.tr("Check in this one"))
                button.clicked.connect(lambda: self.check_in_wanted.emit(participant))
                row.addWidget(button)
        else:
            button = Button(self._desk, self.tr("Take the details"))
            button.clicked.connect(lambda: self.take_wanted.emit(participant))
            row.addWidget(button)
        return line

    def _words(self, participant: Participant) -> str:
        role = code_lists().label("role", participant.role_code, self._desk.language)
        facts = [row_words.name(participant), role, row_words.place(participant)]
        if participant.phone:
            facts.append(f"…{phone_tail(participant.phone)}")
        known = ", ".join(fact for fact in facts if fact)
        if participant.session_uid != self._session_uid:
            code = self._session_codes.get(participant.session_uid, "")
            return self.tr("Was listed in {session}: {who}").format(session=code, who=known)
        if participant.checked_in_at_utc:
            marked = row_words.mark(participant)
            return self.tr("Already here, {mark}: {who}").format(mark=marked, who=known)
        return self.tr("Is in this list: {who}").format(who=known)
