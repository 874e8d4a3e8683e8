"""The form of a series: its names, its days, how many people it is to train."""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from seminar_desk.actions.days import whole_series
from seminar_desk.domain.days.series import Series
from seminar_desk.domain.problems import ProblemError
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.dialogs import Question, may_drop
from seminar_desk.ui.widgets.field import Field, RedLines
from seminar_desk.ui.widgets.inputs import DateEdit, NumberEdit

_MOST_PEOPLE = 100_000


class SeriesForm(Question):
    """Ask names, days and target; a wrong field is told beside it and nothing is lost."""

    def __init__(self, desk: Desk, parent: QWidget, series: Series | None) -> None:
        title = self.tr("Change the series") if series else self.tr("New series")
        yes = self.tr("Save") if series else self.tr("Add")
        super().__init__(desk, parent, title, "", yes=yes, danger=False)
        self._desk = desk
        self._series = series
        self.saved: Series | None = None
        today = desk.today()
        first = (series.date_from if series else None) or today
        last = (series.date_to if series else None) or first
        self.names = {name: QLineEdit() for name in ("name_ru", "name_ky", "name_en")}
        for name, edit in self.names.items():
            edit.setText(getattr(series, name) if series else "")
        self.first, self.last = DateEdit(desk, first), DateEdit(desk, last)
        self.target = NumberEdit(0, _MOST_PEOPLE)
        self.target.setSpecialValueText("—")
        self.target.setValue((series.target if series else None) or 0)
        self._fields = {
            "name_ru": Field(self.tr("Name of the series"), self.names["name_ru"]),
            "name_ky": Field(self.tr("Name in Kyrgyz"), self.names["name_ky"]),
            "name_en": Field(self.tr("Name in English"), self.names["name_en"]),
            "date_from": Field(self.tr("First day"), self.first),
            "date_to": Field(self.tr("Last day"), self.last),
            "target": Field(self.tr("People to be trained"), self.target),
        }
        *names, begins, ends, target = self._fields.values()
        self.put(*names, row((begins, 1), (ends, 1), gap=12), target)
        self._first_facts = self._facts()
        self._red = RedLines(desk, self._fields, lambda: whole_series.check(**self._facts()))
        self.yes.clicked.disconnect()
        self.yes.clicked.connect(self._save)
        self.names["name_ru"].setFocus()

    def reject(self) -> None:
        """Close at once what nobody touched; ask before a typed series is lost."""
        if self._facts() == self._first_facts or may_drop(self._desk, self):
            super().reject()

    def _facts(self) -> dict[str, str | int | date | None]:
        return {
            **{name: edit.text() for name, edit in self.names.items()},
            "date_from": self.first.day,
            "date_to": self.last.day,
            "target": self.target.value() or None,
        }

    def _save(self) -> None:
        db, facts = self._desk.db, self._facts()
        try:
            if self._series is None:
                self.saved = whole_series.add(db, **facts)  # type: ignore[arg-type]  # own types
            else:
                uid = self._series.uid
                self.saved = whole_series.edit(db, series_uid=uid, **facts)
        except ProblemError as error:
            self._red.show(error.problems)
            return
        self.accept()


def ask_series(desk: Desk, parent: QWidget, series: Series | None) -> Series | None:
    """Show the form, empty or filled; return the saved series, None when given up."""
    form = SeriesForm(desk, parent, series)
    form.exec()
    return form.saved
