"""Days off: a list to look at year by year, where days are added and taken away."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem

from seminar_desk.domain import working_days
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.dates import long_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.settings.sections import SettingsSection
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.inputs import DateEdit, NumberEdit
from seminar_desk.ui.widgets.labels import label

_YEARS = (2000, 2099)
_LOWEST_LIST = 150
_LONGEST_NAME = 80


class HolidaysSection(SettingsSection):
    """Show a year's days off; a seminar or a step never falls on one by itself."""

    icon = "calendar-days"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        today = desk.today()
        self.year = NumberEdit(*_YEARS)
        self.year.setValue(today.year)
        self.unknown = label(tone="warning", wraps=True)
        self.list = QListWidget()
        self.list.setMinimumHeight(px(_LOWEST_LIST))
        self.list.setAccessibleName(self.tr("Days off of the year"))
        self.remove = Button(desk, self.tr("Take away"), icon_name="trash-2")
        self.as_shipped = Button(desk, self.tr("As they came with the program"), kind="quiet")
        self.day = DateEdit(desk, today)
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.yearly = QCheckBox(self.tr("every year"))
        self.add = Button(desk, self.tr("Add"), icon_name="plus")
        about = self.tr("The steps of a plan and a moved series step over these days and weekends.")
        self.box.addWidget(label(about, tone="muted", wraps=True))
        self.box.addLayout(boxes.row(Field(self.tr("Year"), self.year), (self.unknown, 1), gap=12))
        self.box.addWidget(self.list, 1)
        self.box.addLayout(self._flow(self.remove, self.as_shipped))
        named = Field(self.tr("Name of the day"), self.name)
        self.box.addLayout(boxes.row(Field(self.tr("Date"), self.day), (named, 1), gap=12))
        self.box.addLayout(self._flow(self.add, self.yearly))
        self.year.valueChanged.connect(lambda _year: self.reload())
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.remove.clicked.connect(self._remove)
        self.as_shipped.clicked.connect(lambda: self._keep(()))
        self.add.clicked.connect(self._add)

    def title(self) -> str:
        """Name the section."""
        return self.tr("Holidays")

    def reload(self) -> None:
        """List the days of the year, the chosen place kept."""
        entered, year = self._entered(), self.year.value()
        place = self.list.currentRow()
        self.list.clear()
        self._days = working_days.days_off(entered, year, self.desk.language)
        for day, name in self._days:
            said = long_date(day, self.desk.language)
            self.list.addItem(QListWidgetItem(f"{said} · {name}" if name else said))
        self.list.setCurrentRow(min(place, len(self._days) - 1))
        self.remove.setEnabled(self.list.currentRow() >= 0)
        self.as_shipped.setVisible(bool(entered))
        is_known = working_days.holidays(entered).knows_year(year)
        words = self.tr("The days that move from year to year are not certain yet.")
        self.unknown.setText("" if is_known else words)

    def _entered(self) -> tuple[str, ...]:
        return setting_rows.current(self.desk.db).days_off

    def _add(self) -> None:
        day, name = self.day.day, " ".join(self.name.text().split())
        yearly = self.yearly.isChecked()
        self._keep(working_days.with_day(self._entered(), day, name, yearly=yearly))
        self.name.clear()
        self.year.setValue(day.year)
        self._choose(day)

    def _choose(self, day: date) -> None:
        days = [known for known, _ in self._days]
        if day in days:
            self.list.setCurrentRow(days.index(day))

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self._keep(working_days.without_day(self._entered(), self._days[row][0]))

    def _keep(self, entered: tuple[str, ...]) -> None:
        if self.change(days_off=entered):
            self.reload()

    def _flow(self, *parts: Button | QCheckBox) -> FlowLayout:
        flow = FlowLayout(spacing=px(10))
        for part in parts:
            flow.addWidget(part)
        return flow
