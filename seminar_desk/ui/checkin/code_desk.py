"""Codes that were scanned or typed: one after another into the store, each answered."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.shared_numbers import desks_of_shared
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk import sounds
from seminar_desk.ui.desk.dates import local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import desk_words
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.brush import Brush

_SHOWN_MS = 3500
_HEIGHT = 68
_SIDE = 14
_ICONS = {"success": "circle-check", "warning": "triangle-alert", "danger": "circle-alert"}


class Outcome(QWidget):
    """Lie over the head of its place for a few seconds: colour, sign and words; block nothing."""

    def __init__(self, desk: Desk, place: QWidget) -> None:
        super().__init__(place)
        self._desk = desk
        self._place = place
        self.text = ""
        self.tone = "success"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, tone: str) -> None:
        """Show a sentence; tone is success, warning or danger."""
        self.text, self.tone = text, tone
        self.setAccessibleName(text)
        room = self._place.width()
        width = min(room - px(2 * _SIDE), px(720))
        self.setGeometry((room - width) // 2, px(8), width, px(_HEIGHT))
        self.show()
        self.raise_()
        self.update()
        self._timer.start(_SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the coloured ground, the sign and the words."""
        brush, size = Brush(self._desk.theme), px(30)
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        brush.rounded(painter, box, f"{self.tone}_soft", px(12), self.tone)
        sign = QRect(px(18), (self.height() - size) // 2, size, size)
        icon(_ICONS[self.tone], brush.theme.colour(self.tone).name()).paint(painter, sign)
        painter.setFont(brush.font(19, bold=True))
        painter.setPen(brush.theme.colour("ink"))
        words = self.rect().adjusted(px(62), px(4), -px(16), -px(4))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), self.text)
        painter.end()


class CodeDesk(QObject):
    """Queue codes, check their people in, answer by colour, sign, words and sound.

    `named` carries whose certificate was scanned instead of a badge, to be looked at in the list,
    `shared` a code that two desks gave and a sentence with both names, to be chosen from there.
    """

    marked = Signal(str)
    named = Signal(str)
    shared = Signal(str, str)

    def __init__(self, desk: Desk, place: QWidget) -> None:
        super().__init__(place)
        self._desk = desk
        self.outcome = Outcome(desk, place)
        self._codes: deque[str] = deque()
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._take_next)

    def take(self, code: str) -> None:
        """Put a code behind those that wait; the screen is drawn between two of them."""
        if self._desk.session_uid:
            self._codes.append(code)
            self._next.start(0)

    def read(self, text: str) -> None:
        """Say what a code with letters is: nobody is marked by it, nothing is typed anywhere."""
        from seminar_desk.domain.certificates import certificate_code  # noqa: PLC0415 - seldom wanted

        db, session_uid = self._desk.db, self._desk.session_uid
        code = certificate_code.decode(text)
        if not session_uid:
            return
        if code is None:
            is_torn = certificate_code.looks_like_code(text)
            problem = Problem("scan_torn") if is_torn else Problem("scan_foreign")
            self._refuse(ProblemError(problem))
            self._note(text)
            return
        number = code.number.text
        certificate = certificate_rows.with_number(db, number)
        holder = (
            attendance_rows.participant(db, certificate.attendance_uid) if certificate else None
        )
        name = row_words.name(holder) if holder else code.parts[1]
        values = {"number": number, "name": name}
        problem = Problem("scan_certificate" if name else "scan_certificate_elsewhere", values)
        self._say(self._desk.sentence(problem), "warning", "unknown")
        self._note(number)
        if holder and holder.session_uid == session_uid and not QApplication.activeModalWidget():
            self.named.emit(holder.full_name)

    def tell(self, done: attendance.CheckIn) -> None:
        """Say in passing who was marked by hand, or that they already were."""
        self._desk.toast(
            self._words(done), tone="warning" if done.already else "ok", undo=not done.already
        )
        self._sound("already" if done.already else "ok")

    def warn(self, text: str) -> None:
        """Say what keeps a code from being taken, over whatever is open."""
        self._say(text, "warning", "already")

    def wonder(self) -> None:
        """Make the warning sound: a volunteer may look at the guest and not at the screen."""
        self._sound("already")

    def _words(self, done: attendance.CheckIn) -> str:
        participant = done.participant
        moment = participant.checked_in_at_utc
        assert moment
        text = self.tr("{name} — marked at {time}")
        if done.already:
            text = self.tr("{name} is already here: {time}, {desk}")
        return text.format(
            name=row_words.name(participant),
            time=local_time(moment),
            desk=desk_words(participant.checked_in_desk),
        )

    def _sound(self, name: str) -> None:
        """Play a sound where the desk's settings allow it."""
        sounds.play(name, self, wanted=lambda: setting_rows.current(self._desk.db).sounds)

    def _take_next(self) -> None:
        code = self._codes.popleft()
        if self._codes:
            self._next.start(0)
        db, session_uid = self._desk.db, self._desk.session_uid
        found = attendance_rows.behind_code(db, session_uid=session_uid, code=code)
        if len(found) > 1:
            self._ask_which(code, found)
            return
        if not found:
            self._refuse(ProblemError(Problem("code_unknown", {"code": code})))
            self._note(code)
            return
        try:
            done = attendance.check_in(db, attendance_uid=found[0].uid)
        except ProblemError as error:
            self._refuse(error)
            return
        if done.already:
            self._say(self._words(done), "warning", "already")
        else:
            self._say(self._words(done), "success", "ok")
        self.marked.emit(found[0].uid)

    def _ask_which(self, code: str, people: Sequence[Participant]) -> None:
        """Mark none of those whom two desks gave one number: the guest says who it is."""
        desks = desks_of_shared(people)
        names = "; ".join(f"{row_words.name(row)}, {desk_words(desks[row.uid])}" for row in people)
        problem = Problem("scan_of_several", {"code": code, "people": names})
        if QApplication.activeModalWidget():
            self.warn(self._desk.sentence(problem))
        else:
            self.shared.emit(code, self._desk.sentence(problem))

    def _note(self, text: str) -> None:
        db, session_uid = self._desk.db, self._desk.session_uid
        self._desk.succeeds(
            lambda: attendance.note_failed_code(db, session_uid=session_uid, text=text)
        )

    def _refuse(self, error: ProblemError) -> None:
        self._say(self._desk.sentence(error.problems[0]), "danger", "unknown")

    def _say(self, text: str, tone: str, sound: str) -> None:
        self._outcome_in_sight().say(text, tone)
        self._sound(sound)

    def _outcome_in_sight(self) -> Outcome:
        """Return the one over the open dialog, if there is a dialog."""
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return self.outcome
        return dialog.findChild(Outcome) or Outcome(self._desk, dialog)
