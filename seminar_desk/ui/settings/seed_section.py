"""The office's set for its desks: taken at a desk, written at the office."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from seminar_desk.actions.certificates import signing
from seminar_desk.actions.lists import seeds
from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.exchange.lists import seed_file
from seminar_desk.gather.lists import seed_plans
from seminar_desk.store import reference_files
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.settings.sections import SettingsSection
from seminar_desk.ui.settings.seed_dialog import SeedDialog
from seminar_desk.ui.widgets import boxes, folders
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import rule
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label

_LONGEST_TITLE = 200


class SeedSection(SettingsSection):
    """Take a set; write one."""

    icon = "download"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._folder: Path | None = None
        self.known = label(wraps=True)
        self.take = Button(desk, self.tr("Take a set…"), icon_name="folder-open")
        self.write = Button(desk, self.tr("Write a set for the desks…"), icon_name="save")
        self.title_line = QLineEdit()
        self.title_line.setMaxLength(_LONGEST_TITLE)
        self.digits = label(tone="muted", wraps=True)
        about = self.tr(
            "One signed file from the office: schedule of the next series, targets, lists of aiyl"
            " aimaks, codes, steps and indicators, and what is known of the charters of aimaks. It"
            " is shown before anything changes, and one Undo takes it back."
        )
        writing = self.tr(
            "What stands on this laptop: open series with their sessions, targets, lists, and the"
            " rules of charters that the plans of assemblies tell."
        )
        self.box.addWidget(self.digits)
        self.box.addWidget(label(self.tr("At a desk"), look="strong"))
        self.box.addWidget(label(about, tone="muted", wraps=True))
        self.box.addWidget(self.known)
        self.box.addLayout(boxes.row(self.take, ...))
        self.box.addWidget(rule())
        self.box.addWidget(label(self.tr("At the office"), look="strong"))
        self.box.addWidget(label(writing, tone="muted", wraps=True))
        self.box.addWidget(Field(self.tr("What it is for"), self.title_line))
        self.box.addLayout(boxes.row(self.write, ...))
        self.box.addStretch()
        self.take.clicked.connect(self.ask_and_take)
        self.write.clicked.connect(self.ask_and_write)

    def title(self) -> str:
        """Name the section."""
        return self.tr("Set from the office")

    def reload(self) -> None:
        """Say which set was the last, and the digits that this laptop's sets are known by."""
        known = reference_files.seeds(self.desk.db)
        self.known.setVisible(bool(known))
        if known:
            last = known[0]
            said = self.tr("The last one here: No {number} “{title}”, desk “{desk}”, {date}.")
            day = full_date(datetime.fromisoformat(last.signed_at_utc).astimezone().date())
            facts = {"number": last.number, "title": last.title or "—", "date": day}
            self.known.setText(said.format(desk=last.signed_by or "—", **facts))
        self._say_digits()

    def ask_and_take(self) -> None:
        """Ask for a file, show it, take it."""
        kinds = self.tr("Sets from the office") + " (*.json)"
        title = self.tr("Take a set from the office")
        path = folders.ask_open(self, title, kinds, self._folder)
        if path is not None:
            self._folder = path.parent
            self.take_from(path)

    def take_from(self, path: Path) -> None:
        """Show a set and take it, if it is wanted."""
        db = self.desk.db
        plan = self.desk.run(lambda: seed_plans.plan(db, seed_file.read(path)))
        if plan is None:
            return
        dialog = SeedDialog(self.desk, self.window(), plan, path)
        if not dialog.is_accepted():
            return
        skipped, name = dialog.skipped, path.name
        # Without the digits compared the dialog is not accepted.
        if not self.desk.succeeds(lambda: signing.trust(db, public_keys=[plan.public_key])):
            return
        written = self.desk.run(lambda: seeds.take(db, plan=plan, file_name=name, skipped=skipped))
        if written is not None:
            self.desk.toast(self.tr("%n things are taken", "", len(written)), undo=True)
            self.reload()

    def ask_and_write(self) -> None:
        """Ask where, and write a set of what stands here."""
        today = self.desk.today()
        name = self.tr("Set from the office {day}.json").format(day=today.isoformat())
        kinds = self.tr("Sets from the office") + " (*.json)"
        path = folders.ask_save(
            self, self.tr("Write a set for the desks"), name, kinds, self._folder
        )
        if path is None:
            return
        self._folder = path.parent
        db, title = self.desk.db, self.title_line.text()
        made = self.desk.run(lambda: seeds.write(db, path=path, title=title))
        if made is not None:
            self.title_line.clear()
            said = self.tr("Set No {number} is written: {file}")
            self.desk.toast(said.format(number=made.number, file=path.name))
            self.reload()

    def _say_digits(self) -> None:
        own = laptop_keys.noted_key(self.desk.db.folder, laptop_keys.this_computer())
        said = self.tr("The digits of this laptop, asked for by phone: {digits}.")
        digits = told_fingerprint(own) if own else "—"
        self.digits.setText(said.format(digits=digits))
