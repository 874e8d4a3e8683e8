"""What every page shares: the store, the language, the look, the chosen session."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from seminar_desk.actions import history
from seminar_desk.domain.days.session import Session, choose_for
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.domain.sentences import sentence
from seminar_desk.files import problem_of_os
from seminar_desk.store import journal
from seminar_desk.store.database import Change, Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.journal import StepRecord
from seminar_desk.ui.language.languages import Languages
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.look.theme import Theme

Result = TypeVar("Result")

_JUST_NOW_S = 120


@dataclass(frozen=True, slots=True)
class Toast:
    """Hold one passing message; tone is ok, warning or danger."""

    text: str
    tone: str
    undo: bool


class Desk(QObject):
    """Tell pages what changed and run actions for them; pages never call each other."""

    changed = Signal(object)
    session_selected = Signal(str)
    language_changed = Signal(str)
    toasted = Signal(object)
    page_wanted = Signal(str, str)
    rehearsal_wanted = Signal(bool)
    restore_wanted = Signal(object)
    desk_copy_wanted = Signal(object, str)
    rekey_wanted = Signal(object, str)
    lock_wanted = Signal(bool)
    lock_changed = Signal()

    def __init__(
        self,
        db: Database,
        *,
        languages: Languages | None = None,
        look: Look | None = None,
        rehearsal: bool = False,
        today: Callable[[], date] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.db = db
        self.rehearsal = rehearsal
        self.today = today or (lambda: db.clock().astimezone().date())
        self.session_uid = ""
        self._series_uid = ""
        self.is_locked = False
        self.locked_at_step = 0  # what was done before belongs to whoever locked the desk
        self.doer: QObject | None = None
        self._languages = languages or Languages()
        self._look = look or Look()
        self._wanted_look = (self.theme.name, self.theme.scale)
        self.dress_soon: Callable[[], None] = self.dress  # the window takes its pages away first
        # The window shows how far it is; None when somebody stopped it.
        self.at_length: Callable[[Generator[Progress, None, object]], object | None] = finished
        self._clock_was_told = False
        self._held: list[Change] | None = None
        db.listeners.append(self._hear)

    @property
    def session(self) -> Session | None:
        """Return the chosen session as the store has it now."""
        try:
            return session_rows.session(self.db, self.session_uid)
        except LookupError:
            return None

    @property
    def series_uid(self) -> str:
        """Return the series that figures speak of: the chosen session's; empty for none."""
        session = self.session
        return session.series_uid if session is not None else self._series_uid

    @property
    def language(self) -> str:
        """Return ru, ky or en."""
        return self._languages.current

    @property
    def theme(self) -> Theme:
        """Return the tokens every painter reads at the moment of painting."""
        return self._look.theme

    def set_language(self, language: str) -> None:
        """Speak another language from now on, without a restart."""
        self._languages.use(language)
        self.language_changed.emit(language)

    def set_look(self, name: str, scale: int) -> None:
        """Wear another theme or scale from now on."""
        self._wanted_look = (name, scale)
        self.dress_soon()

    def dress(self) -> None:
        """Wear what was last wanted; each widget that is there costs milliseconds."""
        self._look.use(*self._wanted_look)

    def select_session(self, uid: str) -> None:
        """Turn every page to another session."""
        if uid != self.session_uid:
            self.session_uid = uid
            self.session_selected.emit(uid)

    def select_nearest(self) -> None:
        """Turn to today's session, else to the one the day would choose; none of the archive."""
        choice = choose_for(self.today(), self.open_sessions())
        found = series_rows.all_series(self.db)
        self._series_uid = next((each.uid for each in found if not each.is_archived), "")
        self.select_session(choice.session.uid if choice else "")

    def select_series(self, uid: str) -> None:
        """Turn to a series, of the archive too, and to the session nearest in it."""
        everything = session_rows.all_sessions(self.db)
        choice = choose_for(self.today(), [each for each in everything if each.series_uid == uid])
        self._series_uid = uid
        self.session_uid = choice.session.uid if choice else ""
        self.session_selected.emit(self.session_uid)

    def open_sessions(self) -> list[Session]:
        """Return the sessions of every series that is not in the archive."""
        archived = series_rows.archived_sessions(self.db)
        return [each for each in session_rows.all_sessions(self.db) if each.uid not in archived]

    def show_page(self, key: str, intent: str = "") -> None:
        """Ask the window for a page by its key, such as "checkin", and what to begin there."""
        self.page_wanted.emit(key, intent)

    def run(self, action: Callable[[], Result], *, by: QObject | None = None) -> Result | None:
        """Run an action; what the user can mend becomes a toast and None.

        `by` is the page that shows what its own action changed, and need not hear of it.
        """
        self.doer = by
        try:
            return action()
        except ProblemError as error:
            self.tell(*error.problems)
            return None
        except OSError as error:
            self.tell(problem_of_os(error))
            return None
        finally:
            self.doer = None

    def succeeds(self, action: Callable[[], object]) -> bool:
        """Run an action that has nothing to return; False when it became a toast."""
        try:
            action()
        except ProblemError as error:
            self.tell(*error.problems)
            return False
        except OSError as error:
            self.tell(problem_of_os(error))
            return False
        return True

    def tell(self, *problems: Problem) -> None:
        """Show problems as one message in the user's language."""
        self.toast(" ".join(self.sentence(problem) for problem in problems), tone="danger")

    def sentence(self, problem: Problem) -> str:
        """Return a problem's sentence in the user's language."""
        return sentence(problem, self.language)

    def toast(self, text: str, tone: str = "ok", *, undo: bool = False) -> None:
        """Show a passing message that blocks nothing; `undo` puts the Undo button on it."""
        self.toasted.emit(Toast(text, tone, undo))

    def undo_label(self) -> str:
        """Name what Undo would take back, such as «отметка — Асанов Бакыт»; empty for nothing."""
        return self._label(journal.last_undoable(self.db))

    def redo_label(self) -> str:
        """Name what Redo would do again; empty for nothing."""
        return self._label(journal.first_redoable(self.db))

    def undo(self) -> None:
        """Take back the last action and say which."""
        step = journal.last_undoable(self.db)
        label = self._label(step)
        if step is None:
            self.toast(self.tr("There is nothing to undo."))
        elif self._is_out_of_reach(step.id):
            text = self.tr("At a locked desk only what was done just now is undone with Ctrl+Z.")
            self.toast(text, tone="warning")
        elif self.run(self._undo) is not None:
            self.toast(self.tr("Undone: {action}").format(action=label))

    def _undo(self) -> object:
        """Take back the last step, a workbook before somebody's eyes; None when it was stopped."""
        step, work = journal.last_undoable(self.db), history.undoing(self.db)
        is_book = step is not None and step.action == journal.TAKEN_IN
        return self.at_length(work) if is_book else finished(work)

    def redo(self) -> None:
        """Do the last undone action again and say which."""
        step = journal.first_redoable(self.db)
        label = self._label(step)
        if step is None:
            self.toast(self.tr("There is nothing to redo."))
        elif self._is_out_of_reach(journal.undoing_of(self.db, step.id)):
            text = self.tr("At a locked desk only what was undone just now is done again.")
            self.toast(text, tone="warning")
        elif self.succeeds(lambda: history.redo(self.db)):
            self.toast(self.tr("Done again: {action}").format(action=label))

    def hold(self) -> None:
        """Tell pages of no change for now: many come, each would read the store anew."""
        self._held = []

    def tell_held(self) -> None:
        """Tell what came since `hold`, all in one; nothing where nothing is held."""
        held, self._held = self._held, None
        if held:
            tables = frozenset[str]().union(*(each.tables for each in held))
            rows = frozenset[tuple[str, str]]().union(*(each.rows for each in held))
            behind = any(each.clock_behind for each in held)
            self._hear(replace(held[-1], tables=tables, rows=rows, clock_behind=behind))

    def _hear(self, change: Change) -> None:
        if self._held is not None:
            self._held.append(change)
            return
        if change.tables & {"session", "series"} and self._is_nowhere():
            shown = session_rows.shown_for(self.db, self.session_uid)
            if shown != self.session_uid:
                self.select_session(shown)
            else:
                self.select_nearest()
        self.changed.emit(change)
        if change.clock_behind and not self._clock_was_told:
            self._clock_was_told = True
            self.toast(self.sentence(Problem("clock_behind")), tone="warning")

    def _is_nowhere(self) -> bool:
        """Say whether what was chosen is gone, or nothing could be."""
        chosen = self.session_uid or self._series_uid
        known = {each.uid for each in series_rows.all_series(self.db)}
        return chosen not in known.union(each.uid for each in session_rows.all_sessions(self.db))

    def _is_out_of_reach(self, step: int) -> bool:
        """Say whether a locked desk leaves a step alone: not its own, or not of just now."""
        age = self.db.ages.of(step)
        is_own = step > self.locked_at_step and age is not None and age <= _JUST_NOW_S
        return self.is_locked and not is_own

    def _label(self, step: StepRecord | None) -> str:
        if step is None:
            return ""
        return self.sentence(Problem(step.action, {"subject": step.subject}))
