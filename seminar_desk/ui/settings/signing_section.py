"""Who signs, who trains, whose logos stand on papers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit

from seminar_desk.actions import settings
from seminar_desk.domain.settings import LOGO_SLOTS, Signatory
from seminar_desk.ui.desk import Desk
from seminar_desk.ui.settings.logo_slot import LogoSlot
from seminar_desk.ui.settings.section import Section
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.letter_keys import LetterKeys

SIGNATORY_COUNT = 3
_PARTS = ("name", "post", "post_ky")


class SigningSection(Section):
    """Keep the trainer, up to three signatories and three logos."""

    icon = "award"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._fields: dict[str, Field] = {}
        self._caption, self._logo_caption = label(look="strong"), label(look="strong")
        self.rows: list[tuple[QLineEdit, QLineEdit, QLineEdit]] = []
        self.logo_slots = [LogoSlot(desk) for _ in range(LOGO_SLOTS)]
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
        for number, row in enumerate(self.rows, start=1):
            for control, word in zip(row, words, strict=True):
                control.setPlaceholderText(word)
                control.setAccessibleName(f"{word} {number}")
        for slot in self.logo_slots:
            slot.retranslate()

    def reload(self) -> None:
        """Show trainer, signatories and logos."""
        super().reload()
        current = settings.current(self.desk.db)
        empty = Signatory("", "")
        for number, row in enumerate(self.rows):
            known = current.signatories[number : number + 1] or (empty,)
            for control, part in zip(row, _PARTS, strict=True):
                text = getattr(known[0], part)
                if control.text() != text:
                    control.setText(text)
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
            self.rows.append(row)
        self.letters = LetterKeys(self.desk, *(control for row in self.rows for control in row))
        head.addWidget(self.letters)
        self.box.addLayout(head)
        self.box.addLayout(grid)

    def _add_logos(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        for number, slot in enumerate(self.logo_slots):
            slot.changed.connect(lambda text, number=number: self._store_logo(number, text))
            row.addWidget(slot, 1)
        self.box.addWidget(self._logo_caption)
        self.box.addLayout(row)

    def _store_signatories(self) -> None:
        typed = [
            replace(
                Signatory("", ""), **dict(zip(_PARTS, (c.text().strip() for c in row), strict=True))
            )
            for row in self.rows
        ]
        chosen = tuple(signatory for signatory in typed if signatory.name or signatory.post)
        if chosen != settings.current(self.desk.db).signatories and self.desk.succeeds(
            lambda: settings.change(self.desk.db, signatories=chosen)
        ):
            self.stored.emit()

    def _store_logo(self, number: int, text: str) -> None:
        logos = list(settings.current(self.desk.db).logos)
        logos[number : number + 1] = [text]
        kept = tuple(logo for logo in logos if logo)
        if self.desk.succeeds(lambda: settings.change(self.desk.db, logos=kept)):
            self.stored.emit()
