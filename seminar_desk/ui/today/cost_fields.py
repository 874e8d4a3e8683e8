"""What a session is about and costs: folded away until somebody asks for it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days.session_costs import COSTS, MOST, USUAL_CURRENCY, SessionCosts
from seminar_desk.domain.problems import Problem
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.inputs import DropDown, NumberEdit

_UNKNOWN = -1


class CostFields(QWidget):
    """Hold the fields by column; a cost that nobody knows shows a dash and is no zero."""

    def __init__(self, desk: Desk, known: SessionCosts) -> None:
        super().__init__()
        self.subject = self._choice(desk, "subject", known.subject_code)
        self.currency = self._choice(desk, "currency", known.currency)
        self.amounts = {name: self._amount(getattr(known, name)) for name in COSTS}
        self.budget_code = QLineEdit(known.budget_code)
        self.fields = {
            "subject_code": Field(self.tr("Subject"), self.subject),
            "cost_instruction": Field(self.tr("Costs: instruction"), self.amounts[COSTS[0]]),
            "cost_participants": Field(self.tr("Costs: participants"), self.amounts[COSTS[1]]),
            "cost_travel": Field(self.tr("Costs: travel"), self.amounts[COSTS[2]]),
            "currency": Field(self.tr("Currency"), self.currency),
            "budget_code": Field(self.tr("Budget code"), self.budget_code),
        }
        self.opener = Button(
            desk, self.tr("Subject and costs"), kind="quiet", icon_name="chevron-down"
        )
        self.opener.setCheckable(True)
        self._folded = boxes.held(self._grid())
        boxes.column(boxes.row(self.opener, ...), self._folded, gap=8, of=self)
        self.opener.toggled.connect(self._folded.setVisible)
        self.opener.setChecked(known.are_said)
        self._folded.setVisible(known.are_said)
        for amount in self.amounts.values():
            amount.valueChanged.connect(self._propose_currency)

    def costs(self) -> SessionCosts:
        """Return what the fields say."""
        amounts = {
            name: None if edit.value() == _UNKNOWN else edit.value()
            for name, edit in self.amounts.items()
        }
        return SessionCosts(
            subject_code=str(self.subject.currentData() or ""),
            currency=str(self.currency.currentData() or ""),
            budget_code=self.budget_code.text().strip(),
            **amounts,
        )

    def open_for(self, problems: Iterable[Problem]) -> None:
        """Open what is folded where something in it is wrong."""
        if any(problem.field in self.fields for problem in problems):
            self.opener.setChecked(True)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for place, field in enumerate(self.fields.values()):
            grid.addWidget(field, place // 2, place % 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        return grid

    def _propose_currency(self) -> None:
        is_said = any(edit.value() != _UNKNOWN for edit in self.amounts.values())
        if is_said and not self.currency.currentData():
            self.currency.setCurrentIndex(self.currency.findData(USUAL_CURRENCY))

    def _choice(self, desk: Desk, list_name: str, known: str) -> DropDown:
        choice, lists = DropDown(), code_lists()
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(8)
        choice.addItem("—", "")
        for code in lists.codes(list_name):
            choice.addItem(lists.label(list_name, code, desk.language), code)
        choice.setCurrentIndex(max(0, choice.findData(known)))
        return choice

    def _amount(self, known: int | None) -> NumberEdit:
        edit = NumberEdit(_UNKNOWN, MOST)
        edit.setSpecialValueText("—")
        edit.setValue(_UNKNOWN if known is None else known)
        return edit
