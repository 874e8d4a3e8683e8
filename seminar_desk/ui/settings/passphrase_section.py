"""The passphrase of the data: set, changed, removed; the recovery sheet; copies without it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.store import passphrase, protected_copies, setting_rows
from seminar_desk.store.passphrase import StoreKey
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.settings.new_passphrase import NewPassphrase
from seminar_desk.ui.settings.sections import SettingsSection
from seminar_desk.ui.widgets import boxes, dialogs, folders
from seminar_desk.ui.widgets.boxes import let_go
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import rule
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.unlock_box import said_closed
from seminar_desk.ui.widgets.waiting_box import WaitingBox

if TYPE_CHECKING:
    from seminar_desk.documents.page.recovery_sheet import RecoverySheet


class PassphraseSection(SettingsSection):
    """Close the data, open them; both let the program write the store anew."""

    icon = "lock"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.state = label(look="strong", wraps=True)
        self.set_one = Button(desk, icon_name="lock")
        self.remove = Button(desk, self.tr("Remove the passphrase…"))
        self.sheet = Button(desk, self.tr("Save the sheet…"), icon_name="save")
        self.print_it = Button(desk, self.tr("Print the sheet…"), icon_name="printer")
        self.others = label(tone="warning", wraps=True)
        self.protect = Button(desk, self.tr("Mend the copies"))
        about = self.tr(
            "Whoever finds the laptop, a copy or a stick with a desk copy reads nothing without"
            " the passphrase. Workbooks, papers and pictures that were saved elsewhere stay as"
            " they are."
        )
        on_paper = self.tr(
            "One page for the office, under lock and key: its figures open the data when the"
            " passphrase is forgotten. Without it nobody can help. A new passphrase needs a new"
            " page."
        )
        self.box.addWidget(self.state)
        self.box.addWidget(label(about, tone="muted", wraps=True))
        keys = FlowLayout(spacing=px(10))
        keys.fill((self.set_one, self.remove))
        self.box.addLayout(keys)
        self.box.addWidget(rule())
        self.box.addWidget(label(self.tr("Recovery sheet"), look="strong"))
        self.box.addWidget(label(on_paper, tone="muted", wraps=True))
        sheets = FlowLayout(spacing=px(10))
        sheets.fill((self.print_it, self.sheet))
        self.box.addLayout(sheets)
        self.box.addWidget(self.others)
        self.box.addLayout(boxes.row(self.protect, ...))
        self.box.addStretch()
        self.set_one.clicked.connect(self.ask_and_set)
        self.remove.clicked.connect(self.ask_and_remove)
        self.sheet.clicked.connect(self.ask_and_save_sheet)
        self.print_it.clicked.connect(self.ask_and_print_sheet)
        self.protect.clicked.connect(self.protect_copies)

    def title(self) -> str:
        """Name the section."""
        return self.tr("Passphrase of the data")

    def reload(self) -> None:
        """Say whether there is one, and which copies are otherwise."""
        is_set = bool(passphrase.salt_of(self.desk.db.path))
        self.state.setText(
            self.tr("The data, their copies and desk copies are closed with a passphrase.")
            if is_set
            else self.tr("The data are not closed: whoever has the laptop can read them.")
        )
        self.set_one.setText(
            self.tr("Change the passphrase…") if is_set else self.tr("Set a passphrase…")
        )
        self.set_one.setEnabled(not self.desk.rehearsal)
        self.remove.setVisible(is_set and not self.desk.rehearsal)
        self.sheet.setEnabled(is_set)
        self.print_it.setEnabled(is_set)
        count = len(protected_copies.otherwise(self.desk.db.folder, self._places()))
        self.others.setText(
            self.tr("%n copies have another passphrase or none", "", count)
            if is_set
            else self.tr("%n copies are closed with a passphrase still", "", count)
        )
        self.others.setVisible(bool(count))
        self.protect.setVisible(bool(count))

    def ask_and_set(self) -> None:
        """Ask for a passphrase, and have all written anew with it."""
        question = NewPassphrase(self.desk, self.window())
        if question.is_accepted() and question.key is not None:
            self.desk.rekey_wanted.emit(question.key, said_closed())

    def ask_and_remove(self) -> None:
        """Ask, and have all written anew without one."""
        title = self.tr("Remove the passphrase?")
        text = self.tr("Whoever has the laptop or a copy can read all names then.")
        yes = self.tr("Remove")
        if dialogs.confirm(self.desk, self.window(), title, text, yes=yes, danger=True):
            self.desk.rekey_wanted.emit(None, self.tr("The data have no passphrase any more."))

    def ask_and_save_sheet(self) -> None:
        """Ask where, and write the sheet; it is drawn here, so that the key goes nowhere else."""
        from seminar_desk.documents.page import recovery_sheet  # noqa: PLC0415 - the PDF library

        path = folders.ask_save(self, self.tr("Save the recovery sheet"), self._sheet_name())
        made = self.desk.run(self._sheet)
        if made is None or path is None:
            return
        if self.desk.succeeds(lambda: recovery_sheet.write(made, path)):
            said = self.tr("Saved: {file}. Print it, and delete the file.")
            self.desk.toast(said.format(file=path.name))

    def ask_and_print_sheet(self) -> None:
        """Let the system ask for a printer, and print the sheet: no file of it lies anywhere."""
        from seminar_desk.documents.page import recovery_sheet  # noqa: PLC0415 - the PDF library
        from seminar_desk.ui.paper import printing  # noqa: PLC0415 - the printing library

        if not printing.has_printer():
            said = self.tr(
                "No printer is set up on this computer. Save the sheet, print it on another."
            )
            self.desk.toast(said, "warning")
            return
        made = self.desk.run(self._sheet)
        if made is None:
            return
        pdf = recovery_sheet.drawn(made)
        printer = printing.choose_printer(self.window(), pdf, self._sheet_name())
        if printer is not None:
            run = printing.PrintRun(pdf, printer, printing.in_order(printer, [0]), self)
            run.finished.connect(lambda _pages: self._printed(run))
            run.failed.connect(lambda: self._not_printed(run))
            run.start()

    def _printed(self, run: QObject) -> None:
        let_go(run)
        self.desk.toast(self.tr("Sent to the printer. Keep the page under lock and key."))

    def _not_printed(self, run: QObject) -> None:
        let_go(run)
        said = self.tr(
            "The printer did not take the page."
            " Check that it is on and connected, then print again."
        )
        self.desk.toast(said, "danger")

    def _sheet_name(self) -> str:
        return self.tr("Recovery sheet") + ".pdf"

    def _sheet(self) -> "RecoverySheet | None":
        """Return what stands on the sheet; None without a passphrase."""
        from seminar_desk.documents.page.recovery_sheet import (  # noqa: PLC0415 - the PDF library
            RecoverySheet,
        )

        key = StoreKey.of(self.desk.db.path)
        if key is None:
            return None
        chosen = setting_rows.current(self.desk.db)
        figures = passphrase.figures(key)
        return RecoverySheet(figures, chosen.desk_name, chosen.trainer, self.desk.language)

    def protect_copies(self) -> None:
        """Write the copies anew as the store is, and say which nobody could open."""
        work = protected_copies.protecting(self.desk.db.folder, self._places())
        try:
            left = WaitingBox(self.window()).made(partial(finished, work))
        except ProblemError as error:
            self.desk.tell(*error.problems)
            return
        if left:
            said = self.tr("Not opened, and left as they are: {files}")
            self.desk.toast(said.format(files=", ".join(each.name for each in left)), "warning")
        elif away := protected_copies.notes(self.desk.db.folder, left):
            self.desk.toast(self.desk.sentence(away[0]), "warning")
        self.reload()

    def _places(self) -> list[Path]:
        return [setting_rows.backup_folder(self.desk.db)]
