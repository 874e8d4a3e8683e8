"""Who signs, who trains, whose logos stand on papers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit

from seminar_desk.actions import settings
from seminar_desk.documents.certificates.design import hash_of
from seminar_desk.documents.page import signature_picture
from seminar_desk.domain.desk_settings import LOGO_SLOTS, Signatory
from seminar_desk.store import pictures, setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.settings.logo_slot import LogoSlot
from seminar_desk.ui.settings.section import Section
from seminar_desk.ui.settings.signature_slot import SignatureSlot
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.letter_keys import LetterKeys

SIGNATORY_COUNT = 3
_LOGOS_ABREAST = {100: LOGO_SLOTS, 125: 2}  # at a scale in percent
_PARTS = ("name", "post", "post_ky")


class SigningSection(Section):
    """Keep the trainer, up to three signatories and three logos."""

    icon = "award"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._fields: dict[str, Field] = {}
        self._caption, self._logo_caption = label(look="strong"), label(look="strong")
        self.rows: list[tuple[QLineEdit, QLineEdit, QLineEdit]] = []
        self.scans = [SignatureSlot(desk) for _ in range(SIGNATORY_COUNT)]
        self.logo_slots = [LogoSlot(desk) for _ in range(LOGO_SLOTS)]
        self._logo_grid = QGridLayout()
        self._add_trainer()
        self._add_signatories()
        self._add_logos()
        self.box.addStretch()

    def title(self) -> str:
        """Name the section."""
        return self.tr("Signatures and logos")

    def retranslate(self) -> None:
        """Word the section in the current language."""
        self._fields["trainer"].set_label(self.tr("Trainer"))
        self._fields["trainer_post_ru"].set_label(self.tr("Post in Russian"))
        self._fields["trainer_post_ky"].set_label(self.tr("Post in Kyrgyz"))
        self._caption.setText(self.tr("Who signs the certificates"))
        self._logo_caption.setText(self.tr("Logos on papers, left to right"))
        words = (self.tr("Name"), self.tr("Post in Russian"), self.tr("Post in Kyrgyz"))
        hints = (words[0], self.tr("Post (Russian)"), self.tr("Post (Kyrgyz)"))
        for number, row in enumerate(self.rows, start=1):
            for control, word, hint in zip(row, words, hints, strict=True):
                control.setPlaceholderText(hint)
                control.setAccessibleName(f"{word} {number}")
        for number, scan in enumerate(self.scans, start=1):
            scan.retranslate(number)
        for slot in self.logo_slots:
            slot.retranslate()

    def reload(self) -> None:
        """Show trainer, signatories and logos."""
        super().reload()
        current = setting_rows.current(self.desk.db)
        empty = Signatory("", "")
        for number, row in enumerate(self.rows):
            known = current.signatories[number : number + 1] or (empty,)
            for control, part in zip(row, _PARTS, strict=True):
                text = getattr(known[0], part)
                if control.text() != text:
                    control.setText(text)
                    control.setCursorPosition(0)  # a long post is read from its beginning
            scan = self.scans[number]
            scan.show_scan(known[0].picture, self._picture(known[0].picture))
            scan.choose.setEnabled(bool(known[0].name or known[0].post))
        self._place_logos()
        for number, slot in enumerate(self.logo_slots):
            slot.show_logo("".join(current.logos[number : number + 1]))

    def _add_trainer(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        for key in ("trainer", "trainer_post_ru", "trainer_post_ky"):
            control = QLineEdit()
            self.binding.tie(key, control)
            self._fields[key] = Field("", control)
            row.addWidget(self._fields[key], 1)
        self.box.addLayout(row)

    def _add_signatories(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch()
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for number in range(SIGNATORY_COUNT):
            row = (QLineEdit(), QLineEdit(), QLineEdit())
            for column, control in enumerate(row):
                grid.addWidget(control, number, column)
                control.editingFinished.connect(self._store_signatories)
                control.textChanged.connect(self._allow_scans)
            scan = self.scans[number]
            scan.chosen.connect(lambda path, number=number: self.take_scan(number, path))
            scan.removed.connect(lambda number=number: self._put_scan(number, b""))
            grid.addWidget(scan, number, len(row))
            self.rows.append(row)
        self.letters = LetterKeys(self.desk, *(control for row in self.rows for control in row))
        head.addWidget(self.letters)
        self.box.addLayout(head)
        self.box.addLayout(grid)

    def _add_logos(self) -> None:
        self._logo_grid.setSpacing(14)
        for number, slot in enumerate(self.logo_slots):
            slot.changed.connect(lambda text, number=number: self._store_logo(number, text))
        self.box.addWidget(self._logo_caption)
        self.box.addLayout(self._logo_grid)

    def _place_logos(self) -> None:
        """Stand the logos beside each other, where everything is large under each other."""
        columns = _LOGOS_ABREAST.get(self.desk.theme.scale, 1)
        for number, slot in enumerate(self.logo_slots):
            self._logo_grid.addWidget(slot, *divmod(number, columns))

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
        if self.desk.succeeds(lambda: settings.change(self.desk.db, logos=kept)):
            self.stored.emit()
