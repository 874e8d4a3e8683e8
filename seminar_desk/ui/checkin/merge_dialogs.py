"""Two rows that are one person: which other row it is, which field is right, the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QWidget

from seminar_desk.actions.people import merging
from seminar_desk.domain import places
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.participant import INVITED, Participant
from seminar_desk.domain.people.roll import Roll
from seminar_desk.domain.people.shared_numbers import desks_of_shared
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.pin import pass_pin

_MOST_OFFERED = 6
_CODED = frozenset({"sex", "age_band"})


class MergeChoice(Question):
    """Offer those alike at once, anybody by search; `chosen` is the other row."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, roll: Roll, participant: Participant
    ) -> None:
        title = words.tr("Who else is {name}?").format(name=row_words.name(participant))
        text = words.tr("Choose the row of the same person.")
        super().__init__(desk, parent, title, text, yes="", danger=False, width=620)
        self._desk = desk
        self._roll = roll
        self._participant = participant
        self.chosen: Participant | None = None
        self.yes.hide()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name, phone or number in the list"))
        self.search.setAccessibleName(self.tr("Search for the other row"))
        self._nobody = label(self.tr("Nobody else fits."), tone="muted")
        self.offers: list[Button] = []
        self._lines = boxes.column(gap=2)
        self.put(self.search, self._lines, self._nobody)
        self.search.textChanged.connect(self._offer)
        self.search.returnPressed.connect(self._take_first)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer()

    def _found(self) -> list[Participant]:
        query = self.search.text()
        alike = self._roll.lookalikes
        rows = self._roll.find(query).rows if query.strip() else alike(self._participant)
        return [row for row in rows if row.uid != self._participant.uid][:_MOST_OFFERED]

    def _offer(self) -> None:
        boxes.emptied(self._lines)
        self.offers = [self._button(row) for row in self._found()]
        boxes.fill(self._lines, *self.offers)
        self._nobody.setVisible(not self.offers)
        self.fit()

    def _button(self, row: Participant) -> Button:
        language = self._desk.language
        role = code_lists().label("role", row.role_code, language)
        aimak = places.said(row.aimak, language, row.aimak_soate14)
        number = row_words.number(row, self._roll.desks)
        facts = [number, row_words.name(row), role, aimak, row_words.mark(row)]
        button = Button(self._desk, " · ".join(fact for fact in facts if fact), kind="nav")
        button.setProperty("aligned", "left")
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self._take(row))
        return button

    def _take_first(self) -> None:
        found = self._found()
        if len(found) == 1:
            self._take(found[0])

    def _take(self, row: Participant) -> None:
        self.chosen = row
        self.accept()


class MergeDialog(Question):
    """For each difference, which row is right: Tab, arrows, Enter merges.

    The invited one is kept, else the one listed first; `sides` are the choices by columns.
    """

    def __init__(
        self, desk: Desk, parent: QWidget | None, one: Participant, other: Participant
    ) -> None:
        title = words.tr("One person in two rows?")
        text = words.tr(
            "One person will be left, with the earlier mark. "
            "It can be taken back at any time: menu ⋮, Merges."
        )
        merge = words.tr("Merge")
        super().__init__(desk, parent, title, text, yes=merge, danger=False, width=680)
        self._desk = desk
        self.kept, self.merged = sorted(
            (one, other), key=lambda row: (row.registration != INVITED, row.number)
        )
        self.sides: dict[str, tuple[Button, Button]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._head(1, self.tr("Stays: {who}"), self.kept)
        self._head(2, self.tr("Joins: {who}"), self.merged)
        # Columns that are taken together; the first of them is what a row says.
        for columns, field in (
            ("surname", self.tr("Surname")),
            ("given_name", self.tr("Given name")),
            ("patronymic", self.tr("Patronymic")),
            ("role_code role_text", self.tr("Role")),
            ("sex", self.tr("Sex")),
            ("birth_year", self.tr("Birth year")),
            ("age_band", self.tr("Age")),
            ("aimak aimak_soate14", self.tr("Aiyl aimak")),
            ("village", self.tr("Village")),
            ("phone", self.tr("Phone")),
            ("position", self.tr("Position, workplace")),
            ("note", self.tr("Note")),
            (
                "consent_version consent_at_utc consent_declined consent_sheet",
                self.tr("Consent"),
            ),
        ):
            self._add(columns, field)
        self.put(self._grid)
        chosen = [button for pair in self.sides.values() for button in pair if button.isChecked()]
        if chosen:
            chosen[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def taken(self) -> frozenset[str]:
        """Return the columns to take from the row that joins."""
        chosen = [columns for columns, (_, right) in self.sides.items() if right.isChecked()]
        return frozenset(" ".join(chosen).split())

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

    def _head(self, column: int, said: str, row: Participant) -> None:
        invited = self.tr("invited") if row.registration == INVITED else self.tr("walk-in")
        number = row_words.number(row, desks_of_shared((self.kept, self.merged)))
        facts = [number, invited, row_words.mark(row)]
        text = said.format(who=", ".join(fact for fact in facts if fact))
        self._grid.addWidget(label(text, look="strong", wraps=True), 0, column)

    def _add(self, columns: str, field: str) -> None:
        """Show one field: as it is where both agree, as a choice where they differ."""
        first, *_others = columns.split()
        left, right = self._said(self.kept, first), self._said(self.merged, first)
        if not (left or right):
            return
        line = self._grid.rowCount()
        self._grid.addWidget(label(field, look="small"), line, 0)
        if left == right:
            self._grid.addWidget(label(left, tone="muted", wraps=True), line, 1, 1, 2)
            return
        group = QButtonGroup(self)
        buttons = Button(self._desk, left or "—"), Button(self._desk, right or "—")
        for column, button in enumerate(buttons, start=1):
            button.setCheckable(True)
            button.is_answer = True
            button.setProperty("aligned", "left")
            button.setAccessibleName(f"{field}: {button.text()}")
            group.addButton(button)
            self._grid.addWidget(button, line, column)
        # An empty field of the row that stays is filled from the other one.
        buttons[0 if left else 1].setChecked(True)
        self.sides[columns] = buttons

    def _said(self, row: Participant, column: str) -> str:
        lists, language = code_lists(), self._desk.language
        if column == "role_code":
            role = lists.label("role", row.role_code, language)
            return f"{role} ({row.role_text})" if row.role_text else role
        if column == "consent_version" and row.consent_declined == "YES":
            return row_words.no_consent()
        value = str(getattr(row, column) or "")
        if column == "aimak":
            return places.said(value, language, row.aimak_soate14)
        return lists.label(column, value, language) if value and column in _CODED else value


class MergesDialog(Question):
    """List who was merged with whom in this session; «Part» makes two people again."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        title = words.tr("Merges of this session")
        super().__init__(desk, parent, title, "", yes="", danger=False, width=620)
        self._desk = desk
        self.yes.hide()
        self.no.setText(self.tr("Close"))
        self._nobody = label(self.tr("Nobody was merged here."), tone="muted", wraps=True)
        self._lines = boxes.column(gap=10)
        self.put(self._nobody, self._lines)
        self.buttons: list[Button] = []
        self._fill()

    def _fill(self) -> None:
        boxes.emptied(self._lines)
        found = attendance_rows.merges(self._desk.db, self._desk.session_uid)
        self.buttons = []
        boxes.fill(self._lines, *map(self._line, found))
        self._nobody.setVisible(not found)
        self.fit()

    def _line(self, alias: attendance_rows.Alias) -> QWidget:
        button = Button(self._desk, self.tr("Part"), icon_name="undo-2")
        button.setAccessibleName(self.tr("Part: {who}").format(who=alias.subject))
        button.clicked.connect(lambda: self._part(alias))
        self.buttons.append(button)
        return boxes.held(boxes.row((label(alias.subject, wraps=True), 1), button, gap=6))

    def _part(self, alias: attendance_rows.Alias) -> None:
        question = self.tr("Two rows again: {who}").format(who=alias.subject)
        if self._desk.is_locked and not pass_pin(self._desk, self, question):
            return
        if self._desk.succeeds(lambda: merging.unmerge(self._desk.db, alias_uid=alias.uid)):
            self._desk.toast(question, undo=True)
            self._fill()
