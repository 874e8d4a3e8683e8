"""The form of a target: of which indicator, of what, how much, by when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from seminar_desk.actions.figures import targets
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.target import DISTRICT, MOST, SERIES, WHOLE, Target, problems
from seminar_desk.domain.places import districts
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store.days import series_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import series_name
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.dialogs import Question, may_drop
from seminar_desk.ui.widgets.field import Field, RedLines
from seminar_desk.ui.widgets.inputs import Choice, DateEdit, NumberEdit

_YEAR_ENDS = (12, 31)


class TargetForm(Question):
    """Ask what figure is to be reached; a wrong field is told beside it and nothing is lost."""

    def __init__(self, desk: Desk, parent: QWidget, target: Target | None) -> None:
        title = self.tr("Change the target") if target else self.tr("New target")
        yes = self.tr("Save") if target else self.tr("Add")
        super().__init__(desk, parent, title, "", yes=yes, danger=False)
        self._desk = desk
        shown = target or Target("", "", 0)
        self._uid = shown.uid
        self.indicator = Choice(*_offered(self._indicators(), shown.indicator_code))
        self.scope = Choice(
            (WHOLE, self.tr("Everything")),
            (DISTRICT, self.tr("One district")),
            (SERIES, self.tr("One series")),
        )
        self.district = Choice(*_offered(self._districts(), shown.district_soate8))
        self.series = Choice(*_offered(self._series(), shown.series_uid))
        self.value = NumberEdit(0, MOST)
        self.has_day = QCheckBox(self.tr("There is a day to reach it by"))
        year_ends = date(desk.today().year, *_YEAR_ENDS)
        self.day = DateEdit(desk, shown.due_date or year_ends)
        self._fields = {
            "indicator_code": Field(self.tr("Indicator"), self.indicator),
            "scope_code": Field(self.tr("Of what"), self.scope),
            DISTRICT: Field(self.tr("District"), self.district),
            SERIES: Field(self.tr("Series"), self.series),
            "value": Field(self.tr("To be reached"), self.value),
            "due_date": Field(self.tr("By the day"), self.day),
        }
        self._show(shown)
        indicator, scope, district, series, value, day = self._fields.values()
        self.put(indicator, scope, district, series, row((value, 1), (day, 1), gap=12))
        self.put(self.has_day)
        self._first = self.wanted()
        self._red = RedLines(desk, self._fields, lambda: problems(self.wanted()))
        self.indicator.currentIndexChanged.connect(lambda _place: self._follow())
        self.scope.currentIndexChanged.connect(lambda _place: self._follow())
        self.has_day.toggled.connect(lambda _on: self._follow())
        self.yes.clicked.disconnect()
        self.yes.clicked.connect(self._save)
        (self.value if target else self.indicator).setFocus()

    def wanted(self) -> Target:
        """Return the target that stands in the form."""
        scope = self.scope.code
        return Target(
            self._uid,
            self.indicator.code,
            self.value.value(),
            scope,
            self.district.code if scope == DISTRICT else "",
            self.series.code if scope == SERIES else "",
            self.day.day if self.has_day.isChecked() else None,
        )

    def reject(self) -> None:
        """Close at once what nobody touched; ask before what was typed is lost."""
        if self.wanted() == self._first or may_drop(self._desk, self):
            super().reject()

    def _show(self, target: Target) -> None:
        self.indicator.choose(target.indicator_code)
        self.scope.choose(target.scope_code)
        self.district.choose(target.district_soate8)
        self.series.choose(target.series_uid)
        self.value.setValue(target.value)
        self.has_day.setChecked(target.due_date is not None)
        self._follow()

    def _follow(self) -> None:
        """Ask for a place only where one is meant, and say in what the indicator is counted."""
        for scope in (DISTRICT, SERIES):
            self._fields[scope].setVisible(self.scope.code == scope)
        self.day.setEnabled(self.has_day.isChecked())
        units = {line.code: line.unit for line in registry().indicators}
        unit = units.get(self.indicator.code, "")
        words = registry().values["unit"].get(unit, {}).get(self._desk.language, "")
        self.value.setSuffix({"share": " %"}.get(unit, f" · {words}" if words else ""))

    def _save(self) -> None:
        wanted, db = self.wanted(), self._desk.db
        try:
            if wanted.uid:
                targets.change(db, wanted=wanted)
            else:
                targets.put(
                    db,
                    indicator_code=wanted.indicator_code,
                    value=wanted.value,
                    scope_code=wanted.scope_code,
                    district_soate8=wanted.district_soate8,
                    series_uid=wanted.series_uid,
                    due_date=wanted.due_date,
                )
        except ProblemError as error:
            self._red.show(error.problems)
            return
        self.accept()

    def _indicators(self) -> list[tuple[str, str]]:
        language = self._desk.language
        return [(one.code, one.name(language)) for one in registry().indicators if one.target]

    def _districts(self) -> list[tuple[str, str]]:
        language = self._desk.language
        found = [(one.soate8, one.name(language)) for one in districts()]
        return sorted(found, key=lambda one: one[1])

    def _series(self) -> list[tuple[str, str]]:
        language = self._desk.language
        return [
            (one.uid, series_name(one, language)) for one in series_rows.all_series(self._desk.db)
        ]


def _offered(found: Sequence[tuple[str, str]], own: str) -> list[tuple[str, str]]:
    """Offer what a target already says too: another would be chosen in its stead, unseen."""
    return [*found, *([(own, own)] if own and own not in dict(found) else [])]
