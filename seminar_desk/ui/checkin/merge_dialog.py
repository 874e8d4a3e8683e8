"""Two rows of one person side by side: for each difference, which one is right."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from seminar_desk.actions.people import merging
from seminar_desk.domain.people.participant import INVITED, Participant
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.merge_fields import MERGE_FIELDS, MergeField, in_order
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.labels import label

_WIDTH = 680


class MergeDialog(Question):
    """Tab goes from field to field, arrows choose a side, Enter merges."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, one: Participant, other: Participant
    ) -> None:
        translate = QCoreApplication.translate
        text = translate(
            "MergeDialog",
            "One person will be left, with the earlier mark. "
            "It can be taken back at any time: menu ⋮, Merges.",
        )
        title = translate("MergeDialog", "One person in two rows?")
        yes = translate("MergeDialog", "Merge")
        super().__init__(desk, parent, title, text, yes=yes, danger=False)
        self._desk = desk
        self.kept, self.merged = in_order(one, other)
        self.setFixedWidth(desk.theme.px(_WIDTH))
        self.sides: dict[MergeField, tuple[Button, Button]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._head(1, self.tr("Stays: {who}"), self.kept)
        self._head(2, self.tr("Joins: {who}"), self.merged)
        for field in MERGE_FIELDS:
            self._add(field)
        self.body.addLayout(self._grid)
        chosen = [button for pair in self.sides.values() for button in pair if button.isChecked()]
        if chosen:
            chosen[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def taken(self) -> frozenset[str]:
        """Return the columns to take from the row that joins."""
        chosen = [field for field, (_, right) in self.sides.items() if right.isChecked()]
        return frozenset().union(*(field.columns for field in chosen))

    def accept(self) -> None:
        """Merge; stay open where that was refused."""
        done = self._desk.run(
            lambda: merging.merge(
                self._desk.db, kept_uid=self.kept.uid, merged_uid=self.merged.uid, taken=self.taken
            )
        )
        if done is None:
            return
        text = self.tr("Merged: {who}").format(who=row_words.name(self.kept))
        self._desk.toast(text, undo=True)
        super().accept()

    def _head(self, column: int, words: str, row: Participant) -> None:
        invited = self.tr("invited") if row.registration == INVITED else self.tr("walk-in")
        facts = [f"№ {row.code}", invited, row_words.mark(row)]
        text = words.format(who=", ".join(fact for fact in facts if fact))
        self._grid.addWidget(label(text, look="strong", wraps=True), 0, column)

    def _add(self, field: MergeField) -> None:
        """Show one field: as it is where both agree, as a choice where they differ."""
        left, right = (field.words(row, self._desk.language) for row in (self.kept, self.merged))
        if not (left or right):
            return
        line = self._grid.rowCount()
        self._grid.addWidget(label(field.title(), look="small"), line, 0)
        if left == right:
            self._grid.addWidget(label(left, tone="muted", wraps=True), line, 1, 1, 2)
            return
        group = QButtonGroup(self)
        buttons = Button(self._desk, left or "—"), Button(self._desk, right or "—")
        for column, button in enumerate(buttons, start=1):
            button.setCheckable(True)
            button.setProperty("aligned", "left")
            button.setAccessibleName(f"{field.title()}: {button.text()}")
            group.addButton(button)
            self._grid.addWidget(button, line, column)
        # An empty field of the row that stays is filled from the other one.
        buttons[0 if left else 1].setChecked(True)
        self.sides[field] = buttons
