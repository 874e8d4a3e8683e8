"""Who signs, who trains, whose logos stand on papers."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QLineEdit

from seminar_desk.actions import settings
from seminar_desk.documents.certificates.design import hash_of
from seminar_desk.documents.page import signature_picture
from seminar_desk.domain.desk_settings import LOGO_SLOTS, Signatory
from seminar_desk.store import pictures, setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.look.look import px
from seminar_desk.ui.settings.picture_slots import LogoSlot, SignatureSlot
from seminar_desk.ui.settings.sections import SettingsSection
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.letter_keys import LetterKeys

SIGNATORY_COUNT = 3
_LOGOS_ABREAST = {100: LOGO_SLOTS, 125: 2}  # at a scale in percent
_PARTS = ("name", "post", "post_ky")


class SigningSection(SettingsSection):
    """Keep the trainer, up to three signatories and three logos."""

    icon = "award"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        row = self.form.row()
        self.box.addLayout(row)
        row.add(LineEditor("trainer"), self.tr("Trainer"))
        row.add(LineEditor("trainer_post_ru"), self.tr("Post in Russian"))
        row.add(LineEditor("trainer_post_ky"), self.tr("Post in Kyrgyz"))
        self.rows: list[tuple[QLineEdit, QLineEdit, QLineEdit]] = []
        self.scans: list[SignatureSlot] = []
        self.letters = LetterKeys(desk)
        who = label(self.tr("Who signs the certificates"), look="strong")
        self.box.addLayout(boxes.row(who, ..., self.letters, gap=12))
        self._add_signatories()
        self.logo_slots = [LogoSlot(desk) for _ in range(LOGO_SLOTS)]
        self._add_logos()
        self.box.addStretch()

    def title(self) -> str:
        """Name the section."""
        return self.tr("Signatures and logos")

    def reload(self) -> None:
        """Show trainer, signatories and logos."""
        super().reload()
        current = setting_rows.current(self.desk.db)
        empty = Signatory("", "")
        for number, (row, scan) in enumerate(zip(self.rows, self.scans, strict=True)):
            known = current.signatories[number : number + 1] or (empty,)
            for control, part in zip(row, _PARTS, strict=True):
                text = getattr(known[0], part)
                if control.text() != text:
                    control.setText(text)
                    control.setCursorPosition(0)  # a long post is read from its beginning
            scan.show_scan(known[0].picture, self._picture(known[0].picture))
            scan.choose.setEnabled(bool(known[0].name or known[0].post))
        for number, slot in enumerate(self.logo_slots):
            slot.show_logo("".join(current.logos[number : number + 1]))

    def _add_signatories(self) -> None:
        words = (self.tr("Name"), self.tr("Post in Russian"), self.tr("Post in Kyrgyz"))
        hints = (words[0], self.tr("Post (Russian)"), self.tr("Post (Kyrgyz)"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(8))
        for number in range(SIGNATORY_COUNT):
            row = (QLineEdit(), QLineEdit(), QLineEdit())
            for column, control in enumerate(row):
                control.setPlaceholderText(hints[column])
                control.setAccessibleName(f"{words[column]} {number + 1}")
                control.editingFinished.connect(self._store_signatories)
                control.textChanged.connect(self._allow_scans)
                self.letters.attach(control)
                grid.addWidget(control, number, column)
            scan = SignatureSlot(self.desk, number + 1)
            scan.chosen.connect(lambda path, number=number: self.take_scan(number, path))
            scan.removed.connect(lambda number=number: self._put_scan(number, b""))
            grid.addWidget(scan, number, len(row))
            self.rows.append(row)
            self.scans.append(scan)
        self.box.addLayout(grid)

    def _add_logos(self) -> None:
        """Stand the logos beside each other, where everything is large under each other."""
        grid = QGridLayout()
        grid.setSpacing(px(14))
        abreast = _LOGOS_ABREAST.get(self.desk.theme.scale, 1)
        for number, slot in enumerate(self.logo_slots):
            slot.changed.connect(lambda text, number=number: self._store_logo(number, text))
            grid.addWidget(slot, *divmod(number, abreast))
        self.box.addWidget(label(self.tr("Logos on papers, left to right"), look="strong"))
        self.box.addLayout(grid)

    def take_scan(self, number: int, path: Path) -> None:
        """Cut a signature out of a picture file and put it beside its name."""
        scan = self.desk.run(lambda: signature_picture.from_file(path))
        if scan is not None:
            self._put_scan(number, scan)

    def _put_scan(self, number: int, scan: bytes) -> None:
        self.scans[number].uid = hash_of(scan)
        self._store_signatories([scan] if scan else [])

    def _picture(self, uid: str) -> bytes:
        """Return a kept scan; a damaged one is shown as none, and named before printing."""
        return pictures.of_hashes(self.desk.db, [uid]).get(uid, b"") if uid else b""

    def _allow_scans(self) -> None:
        """Offer a picture where there is somebody whose signature it is."""
        for row, scan in zip(self.rows, self.scans, strict=True):
            scan.choose.setEnabled(any(control.text().strip() for control in row[:2]))

    def _store_signatories(self, scans: Sequence[bytes] = ()) -> None:
        before = setting_rows.current(self.desk.db).signatories
        typed = []
        for row, scan in zip(self.rows, self.scans, strict=True):
            name, post, post_ky = (control.text().strip() for control in row)
            typed.append(Signatory(name, post, post_ky, scan.uid))
        chosen = tuple(signatory for signatory in typed if signatory.name or signatory.post)
        if chosen == before or not self.desk.succeeds(
            lambda: settings.name_signatories(self.desk.db, signatories=chosen, scans=scans)
        ):
            return
        self.stored.emit()
        for old, new in zip(before, chosen, strict=False):
            if new.picture and new.picture == old.picture and new.name != old.name:
                said = self.tr("The name has changed, the signature beside it is as it was: {name}")
                self.desk.toast(said.format(name=new.name), "warning", undo=True)

    def _store_logo(self, number: int, text: str) -> None:
        logos = list(setting_rows.current(self.desk.db).logos)
        logos[number : number + 1] = [text]
        kept = tuple(logo for logo in logos if logo)
        self.change(logos=kept)
