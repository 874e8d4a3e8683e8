"""Put the parts together: the store, the desk, the window."""

import gc
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from seminar_desk import start_failure, windows
from seminar_desk.actions import desk_lock, settings
from seminar_desk.crash import FaultWatch, native_report
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.store import noted_look, reference_files, setting_rows
from seminar_desk.store.database import FILE_NAME, REHEARSAL_FOLDER
from seminar_desk.store.folder_lock import FolderLock
from seminar_desk.store.opening import Store
from seminar_desk.store.passphrase import StoreKey
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.first_paint import after_first_paint
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.store_opening import open_or_explain
from seminar_desk.ui.language.languages import Languages
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.look.program_icon import wear_icon
from seminar_desk.ui.look.theme import register_fonts

DONE, NOT_OPENED = 0, 1
Follow = Callable[[Progress], None]


def application() -> QApplication:
    """Return the Qt application in our fonts, made once a process."""
    QCoreApplication.setApplicationName("Seminar Desk")
    QGuiApplication.setDesktopFileName("seminar-desk")
    windows.name_program()
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # Named here, not by setStyle: the answer to that would load the whole of QStyle, 4 ms.
    made = QApplication([*sys.argv[:1], "-style", "Fusion"])
    register_fonts()
    return made


class Program(QObject):
    """Hold the open store and its window; another store takes their place."""

    def __init__(self, folder: Path, *, today: Callable[[], date] | None = None) -> None:
        super().__init__()
        self.folder = folder
        self._today = today
        self.languages = Languages()
        self._look = Look()
        noted = noted_look.read(folder)
        self.languages.use(noted.language)
        self._look.use(noted.theme, noted.scale_percent)
        self._store: Store | None = None
        self.desk: Desk | None = None
        self.window: MainWindow | None = None

    def open(self, store: Store, *, rehearsal: bool = False, desk_name: str = "") -> MainWindow:
        """Fill a new store, dress the desk as its settings say, and build the window.

        A copy for a second desk begins one, called `desk_name` or after the first.
        """
        self.close()
        self._store = store
        if not rehearsal:  # which reads the lists that are in force already
            reference_files.put_in_force(store.db)
        if not setting_rows.current(store.db).device_uid and store.db.writable:
            from seminar_desk.actions import new_store  # noqa: PLC0415 - once

            new_store.prepare(store.db, rehearsal=rehearsal)
        if setting_rows.current(store.db).desk_copy and store.db.writable:
            from seminar_desk.actions import second_desks  # noqa: PLC0415 - once

            second_desks.begin(store.db, desk_name=desk_name)
        setting_rows.apply_to(store.db)
        if store.db.writable:
            desk_lock.forget_pin_if_asked(store.db)
        chosen = setting_rows.current(store.db)
        desk = Desk(
            store.db,
            languages=self.languages,
            look=self._look,
            rehearsal=chosen.rehearsal,
            today=self._today,
            parent=self,
        )
        setting_rows.note_look(store.db)
        desk.set_language(chosen.language)
        desk.set_look(chosen.theme, chosen.scale_percent)
        window = MainWindow(desk)
        self.desk, self.window = desk, window
        desk.rehearsal_wanted.connect(self.rehearse, Qt.ConnectionType.QueuedConnection)
        desk.restore_wanted.connect(self.go_back, Qt.ConnectionType.QueuedConnection)
        desk.rekey_wanted.connect(self.rekey, Qt.ConnectionType.QueuedConnection)
        desk.desk_copy_wanted.connect(self.begin_second_desk, Qt.ConnectionType.QueuedConnection)
        desk.select_nearest()
        window.show_page(window.entries[0].key)
        window.desk_mode.restore()
        after_first_paint(window, self._ensure_key)
        return window

    def _ensure_key(self) -> None:
        """Give this computer its key for signing where another one's store was brought to it."""
        from seminar_desk.actions.certificates import signing  # noqa: PLC0415 - not before the first paint

        if self.desk is not None and self.desk.db.writable:
            db = self.desk.db
            self.desk.succeeds(lambda: signing.ensure_key(db))

    def greet(self, report: Path | None) -> None:
        """Say what is to be feared, and how a bad last run ended; ask what a first start asks."""
        if self.desk is not None and not self.desk.rehearsal:
            from seminar_desk.ui.frame import after_start  # noqa: PLC0415 - after the first paint

            doubts = self._store.doubts if self._store is not None else ()
            after_start.look_after(self.desk, doubts)
        if report is not None and self.desk is not None:
            from seminar_desk.ui.frame.last_end import tell_last_end  # noqa: PLC0415 - seldom

            tell_last_end(self.desk, self.window, report)
        self.welcome()

    def welcome(self) -> None:
        """Ask the questions of the first start, until they are answered once."""
        if self.desk is None or self.desk.rehearsal or not self.desk.db.writable:
            return
        if setting_rows.current(self.desk.db).first_start_done:
            return
        from seminar_desk.ui.frame.first_start import (  # noqa: PLC0415 - once
            DESK_COPY,
            EXAMPLE,
            ask_first_start,
        )

        answer = ask_first_start(self.desk, self.window)
        while answer == DESK_COPY and not self._ask_desk_copy():
            answer = ask_first_start(self.desk, self.window)
        if answer == EXAMPLE:
            self.rehearse(wanted=True)

    def _ask_desk_copy(self) -> bool:
        from seminar_desk.ui.imports.desk_copy_dialog import ask_and_begin  # noqa: PLC0415 - once

        return self.desk is None or self.window is None or ask_and_begin(self.desk, self.window)

    def rehearse(self, wanted: bool) -> None:
        """Put the rehearsal in the place of the real store, or the real one back."""
        from seminar_desk.actions.certificates import templates  # noqa: PLC0415 - it draws on large libraries
        from seminar_desk.gather.certificates import paper_looks  # noqa: PLC0415

        folder = self.folder / REHEARSAL_FOLDER if wanted else self.folder
        language = self.languages.current
        looks = paper_looks.taken_from(self.desk.db) if wanted and self.desk is not None else None
        if wanted and not self._closed_alike(folder):
            return
        QApplication.setQuitOnLastWindowClosed(False)
        self.close()
        store = open_or_explain(folder)
        if store is None and wanted:
            wanted = False
            store = open_or_explain(self.folder)
        if store is None:
            QCoreApplication.quit()
            return
        self.open(store, rehearsal=wanted).show()
        QApplication.setQuitOnLastWindowClosed(True)
        if self.desk is not None and wanted:
            if looks is not None:
                db = self.desk.db
                self.desk.succeeds(lambda: templates.put_on(db, looks))
            self._fill_rehearsal(self.desk, language)
        self.welcome()

    def _closed_alike(self, folder: Path) -> bool:
        """Let a new rehearsal have the passphrase of the data: real names are typed there too."""
        from seminar_desk.store import encrypting  # noqa: PLC0415 - seldom

        begun, like = folder / FILE_NAME, self.folder / FILE_NAME
        return self.desk is None or self.desk.succeeds(lambda: encrypting.begin(begun, like=like))

    def go_back(self, copy: Path, said: str = "", *, desk_name: str = "") -> None:
        """Put a whole copy in the place of the open store, and open that."""
        from seminar_desk.store import backup_files  # noqa: PLC0415 - seldom

        def put(folder: Path, lock: FolderLock | None, _follow: Follow) -> Sequence[Problem]:
            backup_files.restore(copy, folder, datetime.now(UTC), lock=lock)
            return ()

        said = said or self.tr("This is the store as it was in the copy.")
        self._put_in_place(put, said, desk_name)

    def rekey(self, key: StoreKey | None, said: str) -> None:
        """Write the open store and its copies anew with a passphrase's key, or with none."""
        from seminar_desk.store import protected_copies  # noqa: PLC0415 - seldom

        if self.desk is None:
            return
        places = [setting_rows.backup_folder(self.desk.db)]

        def put(folder: Path, lock: FolderLock | None, follow: Follow) -> Sequence[Problem]:
            work = protected_copies.rekeying(folder, key=key, others=places, lock=lock)
            return protected_copies.notes(folder, finished(work, follow))

        self._put_in_place(put, said)

    def begin_second_desk(self, copy: Path, name: str) -> None:
        """Put the copy of another desk in the place of the open store, and begin with it."""
        from seminar_desk.actions import second_desks  # noqa: PLC0415 - once

        if self.desk is None:
            return
        db = self.desk.db
        if self.desk.succeeds(lambda: second_desks.keep_own(db)):
            said = self.tr("This is the second desk, “{name}”: it marks on its own.")
            self.go_back(copy, said.format(name=name), desk_name=name)

    def _put_in_place(
        self,
        put: Callable[[Path, FolderLock | None, Follow], Sequence[Problem]],
        said: str,
        desk_name: str = "",
    ) -> None:
        """Let `put` replace the file of the open store; what cannot be replaced is opened again.

        It returns what is to be said beside `said`.

        The folder is held from the last moment of the old store to the first of the new one.
        """
        from seminar_desk.ui.widgets.waiting_box import WaitingBox  # noqa: PLC0415 - seldom

        if self.desk is None:
            return
        folder, is_rehearsal = self.desk.db.folder, self.desk.rehearsal
        QApplication.setQuitOnLastWindowClosed(False)
        lock = self._leave()
        problems: tuple[Problem, ...] = ()
        notes: Sequence[Problem] = ()
        try:
            notes = WaitingBox().made(partial(put, folder, lock))
        except ProblemError as error:
            problems = error.problems
        finally:
            if lock is not None:
                lock.release()
        store = open_or_explain(folder)
        if store is None:
            QCoreApplication.quit()
            return
        self.open(store, rehearsal=is_rehearsal, desk_name=desk_name).show()
        QApplication.setQuitOnLastWindowClosed(True)
        if problems:
            self.desk.tell(*problems)
        else:
            words = " ".join([said, *map(self.desk.sentence, notes)])
            self.desk.toast(words, "warning" if notes else "ok")

    def _fill_rehearsal(self, desk: Desk, language: str) -> None:
        from seminar_desk.actions import example  # noqa: PLC0415 - it reads a workbook

        desk.set_language(language)
        desk.succeeds(lambda: settings.change(desk.db, language=language))
        desk.succeeds(lambda: example.fill_day(desk.db, today=desk.today()))
        desk.select_nearest()

    def close(self) -> None:
        """Close window and store."""
        if (lock := self._leave()) is not None:
            lock.release()

    def _leave(self) -> FolderLock | None:
        """Close window and store; return the lock of its folder, still held."""
        if self.window is not None:
            self.window.close()
            delete(self.window)  # at once: no late event may look into the closed store
        if self.desk is not None:
            setting_rows.note_look(self.desk.db)
            delete(self.desk)
        lock = self._store.leave() if self._store is not None else None
        self.window = self.desk = self._store = None
        return lock

    def tell_crash(self, report: Path | None, told: tuple[Problem, ...] = ()) -> None:
        """Say in a sentence what went wrong, and that the work is safe."""
        desk = self.desk
        if desk is None:
            start_failure.tell_fault(self.folder, report, told)
            return
        if told:
            QTimer.singleShot(0, desk, lambda: desk.tell(*told))
            return
        text = self.tr("Something went wrong in the program; what you entered is kept.")
        if report is not None:
            text += " " + self.tr("A report for the office is here: {file}").format(file=report)
        # Later: a widget that is being painted must not have others put over it.
        QTimer.singleShot(0, desk, lambda: desk.toast(text, tone="danger"))


def _collect_garbage() -> None:
    """Look for garbage from now on, and never among what the start has made."""
    gc.freeze()
    gc.enable()


def run(folder: Path, watch: FaultWatch) -> int:
    """Show the window until it is closed; return the exit code."""
    with start_failure.reason_said(folder):
        qt = application()
    program = Program(folder)
    store = open_or_explain(folder, program.languages)
    if store is None:
        return NOT_OPENED
    report = native_report()
    window = program.open(store)
    window.show()
    watch.tell = program.tell_crash
    after_first_paint(window, _collect_garbage)
    after_first_paint(window, wear_icon)
    QTimer.singleShot(0, program, lambda: program.greet(report))
    qt.exec()
    program.close()
    watch.end()
    return DONE
