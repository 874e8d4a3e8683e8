"""The office's inbox: what waits for a person's word, one question after another."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.actions import history
from seminar_desk.actions.books import conflicts, inbox_answers
from seminar_desk.domain import places
from seminar_desk.domain.books import finding
from seminar_desk.domain.books.finding import OfficeQuestion
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.books import findings, given_answers, row_changes
from seminar_desk.gather.books.finding_words import FindingWords
from seminar_desk.gather.books.given_answers import GivenAnswer
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.office import inbox_words
from seminar_desk.ui.office.question_panel import AskedWords, QuestionPanel
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.columns import FoldingColumns
from seminar_desk.ui.widgets.dialogs import ask_reason
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.state_chips import ChipState, StateChips
from seminar_desk.ui.widgets.tips import tip
from seminar_desk.ui.widgets.worded_list import WordedList

_ALL, _GIVEN, _AGAIN = "all", "given", "again"
_FOLD_BELOW = 900
_LEAST_LIST = 120
_LOW = 460
_MOST_SAID = 3


class InboxList(WordedList[OfficeQuestion | GivenAnswer]):
    """List questions, or the answers that were given; each worded when it comes into sight."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._words = FindingWords(desk.db, desk.language)
        self.setAccessibleName(self.tr("Questions of the office"))

    def show_findings(self, found: Sequence[OfficeQuestion | GivenAnswer], at: int) -> None:
        """Show other questions, and choose the one at a place."""
        self._words = FindingWords(self._desk.db, self._desk.language)
        self.forget_words()
        self.show_rows(found, min(at, len(found) - 1))
        self.row_chosen.emit(self.chosen)

    @property
    def wording(self) -> FindingWords:
        """Return who words the questions of now."""
        return self._words

    def worded(self, row: OfficeQuestion | GivenAnswer) -> tuple[str, str, str]:
        """Return who, where, and why it is asked; of an answer what, when, and how."""
        if isinstance(row, GivenAnswer):
            step = row.step
            at = step.at_utc.astimezone()
            when = ", ".join(filter(None, (f"{full_date(at.date())} {at:%H:%M}", step.operator)))
            said = self._desk.sentence(Problem(step.action, {"subject": step.subject}))
            return step.subject or said, when, self.decision(row) or said
        return self._words.title(row), self._words.about(row), self._words.question(row)

    def decision(self, row: GivenAnswer) -> str:
        """Return what stands since a dispute was decided; empty for what was none."""
        decided = given_answers.decided(self._desk.db, row, self._desk.language)
        if decided is None:
            return ""
        said = "; ".join(f"{line.name}: {line.ours}" for line in decided.lines[:_MOST_SAID])
        return f"{said}; …" if len(decided.lines) > _MOST_SAID else said

    def chip_of(self, row: OfficeQuestion | GivenAnswer) -> tuple[str, str]:
        """Return the kind of question."""
        if isinstance(row, GivenAnswer):
            return inbox_words.kind(row.kind) if row.kind else self.tr("answered"), "neutral"
        return inbox_words.kind(row.kind), inbox_words.TONES[row.kind]

    def column_names(self) -> tuple[str, str, str]:
        """Name the columns."""
        return self.tr("Who or what"), self.tr("Why it is asked"), self.tr("Question")


class Inbox(QWidget):
    """Ask one question after another; arrows choose, digits answer, Ctrl+Z takes back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: Sequence[OfficeQuestion] = ()
        self._given: Sequence[GivenAnswer] = ()
        self._only = ""
        self.nothing = label(
            self.tr("Nothing waits for a decision."), look="strong", tone="success"
        )
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        hint = self.tr(
            "Each question is decided alone: arrows choose it, a digit answers, Ctrl+Z takes the"
            " answer back. What was answered is not asked again by the next workbook; «Answered»"
            " lists it, and each can be asked again."
        )
        self.hint = label(hint, tone="muted", wraps=True)
        self.chips = StateChips(desk)
        self.list = InboxList(desk)
        self.list.setMinimumHeight(px(_LEAST_LIST))
        self._heads = (self.tr("Stands now"), self.tr("The other"))
        self.panel = QuestionPanel(desk, self._heads)
        self.only = Button(desk, icon_name="x")
        self.only.hide()
        framed = Card(padding=8)
        framed.put(self.list)
        titles = (self.tr("Questions"), self.tr("Answers"))
        self.columns = FoldingColumns(desk, framed, self.panel, titles, _FOLD_BELOW, shares=(3, 2))
        head = row((self.chips, 1), self.only, gap=10)
        column(self.nothing, self.hint, head, (self.columns, 1), gap=10, of=self)
        self.chips.changed.connect(lambda _key: self._show_list(0))
        self.list.row_chosen.connect(self._ask)
        self.panel.answered.connect(self.answer)
        self.only.clicked.connect(lambda: self.show_only("", ""))

    def show_findings(
        self, found: Sequence[OfficeQuestion], given: Sequence[GivenAnswer] = ()
    ) -> None:
        """Show what is open now and what was answered, staying where the choice was."""
        at = max(self.list.current_place, 0)
        self._found, self._given = found, given
        self.nothing.setVisible(not found)
        for piece in (self.chips, self.columns):
            piece.setVisible(bool(found or given))
        self.hint.setVisible(bool(found) and self.height() >= self._desk.theme.px(_LOW))
        counts = Counter(each.kind for each in found)
        answered = self.tr("Answered %n", "", len(given))
        states = [
            self._all(),
            *(_chip(code, counts[code]) for code in finding.KINDS),
            ChipState(_GIVEN, answered, is_enabled=bool(given), is_seldom=True),
        ]
        self.chips.show_states(states)
        self._show_list(at)

    def show_only(self, session_uid: str, code: str) -> None:
        """Ask of one session alone, or of all again."""
        self._only = session_uid
        self.only.setText(self.tr("Only {code}").format(code=code))
        self.only.setAccessibleName(self.tr("Show the questions of all sessions"))
        tip(self.only, self.only.accessibleName())
        self.only.setVisible(bool(session_uid))
        self.chips.choose(_ALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a low window to the list."""
        super().resizeEvent(event)
        is_low = self.height() < self._desk.theme.px(_LOW)
        self.chips.show_short(wanted=is_low)
        self.hint.setVisible(bool(self._found) and not is_low)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let digits answer wherever in here the keys are, what is in sight; 0 means all alike."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        place = event.key() - Qt.Key.Key_1
        if is_plain and event.key() == Qt.Key.Key_0 and self.panel.all_alike.isVisible():
            self.panel.all_alike.click()
        elif is_plain and 0 <= place < len(self.panel.buttons):
            if self.columns.is_seen(1):
                self.panel.answer(place)
        else:
            super().keyPressEvent(event)

    def answer(self, how: str) -> None:
        """Answer the chosen question, or all that are alike."""
        asked = self.list.chosen
        if isinstance(asked, GivenAnswer):
            self._ask_again(asked)
        if not isinstance(asked, OfficeQuestion):
            return
        db, subject = self._desk.db, self.list.words_of(asked)[0]
        if asked.row is not None and self.panel.all_alike.isChecked():
            rows = [each.row for each in self._alike(asked) if each.row is not None]
            done = self._desk.succeeds(
                lambda: conflicts.decide(db, rows=rows, how=how, subject=subject)
            )
        else:
            reason = self._reason(asked, how)
            done = reason is not None and self._desk.succeeds(
                lambda: inbox_answers.answer(db, asked, how, subject=subject, reason=reason or "")
            )
        if done:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_again(self, given: GivenAnswer) -> None:
        """Take one answer back, however old: its question is open again."""
        if self._desk.succeeds(lambda: history.undo_step(self._desk.db, given.step)):
            self._desk.toast(self.tr("Asked again: {what}").format(what=self._said(given)))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, given: GivenAnswer) -> None:
        """Show an answer, of a dispute which side was taken and what the other one said."""
        title, when, _ = self.list.words_of(given)
        again = [(_AGAIN, self.tr("Ask again"))]
        decided = given_answers.decided(self._desk.db, given, self._desk.language)
        if decided is None:
            self.panel.ask(AskedWords(title, when, self._said(given), (), again))
            return
        kept, taken = self.tr("What was shown was kept."), self.tr("The other was taken.")
        text = kept if decided.is_kept else taken
        heads = (self.tr("Decided"), self.tr("The other"))
        self.panel.ask(AskedWords(title, when, text, decided.lines, again, heads=heads))

    def _said(self, given: GivenAnswer) -> str:
        return self.list.worded(given)[2]

    def _reason(self, asked: OfficeQuestion, how: str) -> str | None:
        """Return why rows go, asked before they do; empty where nothing goes."""
        is_annulled = asked.kind in (finding.PAPERS, finding.VOIDED) and how not in _STAYS
        if not is_annulled and how != finding.DROP:
            return ""
        text = words.tr("This cannot be undone.") if is_annulled else ""
        said = inbox_words.answer(asked, how, self._desk.language).rstrip("…")
        return ask_reason(self._desk, self.window(), f"{said}?", text, yes=said, danger=True)

    def _alike(self, asked: OfficeQuestion) -> list[OfficeQuestion]:
        assert asked.row
        kind = row_changes.key_of_kind(asked.row)
        return [
            each for each in self._found if each.row and row_changes.key_of_kind(each.row) == kind
        ]

    def _show_list(self, at: int) -> None:
        chosen = self.chips.chosen
        if chosen == _GIVEN:
            self.list.show_findings(self._given, at)
            return
        found = [each for each in self._found if chosen in (_ALL, each.kind)]
        if self._only:
            of_session = findings.of_session(self._desk.db, self._only)
            found = [each for each in found if of_session(each)]
        self.list.show_findings(found, at)

    def _ask(self, asked: object) -> None:
        if isinstance(asked, GivenAnswer):
            self._tell(asked)
            return
        if not isinstance(asked, OfficeQuestion):
            self.panel.ask(None)
            return
        title, about, text = self.list.words_of(asked)
        language = self._desk.language
        answers = [(how, inbox_words.answer(asked, how, language)) for how in asked.answers]
        lines = self.list.wording.sides(asked)
        alike = len({each.key for each in self._alike(asked)}) if asked.row else 0
        more = self._other_aimaks(asked) if asked.kind == finding.AIMAK else ()
        is_pair = asked.row is None
        heads = (self.tr("One"), self.tr("Another")) if is_pair else self._heads
        self.panel.ask(AskedWords(title, about, text, lines, answers, more, alike, heads))

    def _other_aimaks(self, asked: OfficeQuestion) -> list[tuple[str, str]]:
        language = self._desk.language
        known = places.aimaks_of(asked.subject) or places.aiyl_aimaks()
        others = [each for each in known if each.soate14 not in asked.answers]
        return [
            ("", self.tr("Another aimak…")),
            *((each.soate14, each.name(language)) for each in others),
        ]

    def _all(self) -> ChipState:
        return ChipState(_ALL, self.tr("All %n", "", len(self._found)))


def _chip(code: str, count: int) -> ChipState:
    said = f"{inbox_words.kinds(code)} {count}"
    return ChipState(code, said, is_enabled=bool(count), is_seldom=True)


_STAYS = frozenset({finding.LEAVE, finding.REVIVE})
