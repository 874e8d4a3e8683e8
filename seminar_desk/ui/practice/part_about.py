"""Part 1 of the plan: where, when and what for."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from seminar_desk.domain import places
from seminar_desk.domain.plans.assembly_fields import LONGEST_PURPOSE, Value
from seminar_desk.ui.language.languages import locale_of
from seminar_desk.ui.practice.choice_editors import ChoiceEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.editor import Editor
from seminar_desk.ui.practice.forms import NUMBER, TIME, day_form
from seminar_desk.ui.practice.part import Part
from seminar_desk.ui.practice.suggestions import Suggestions
from seminar_desk.ui.practice.text_editors import AreaEditor, LineEditor
from seminar_desk.ui.practice.twin_notice import TwinNotice
from seminar_desk.ui.widgets.field import Field

_COLUMNS = 24
_SPOKEN = {
    "ru": ("кыргызский", "кыргызский и русский", "кыргызский и узбекский"),
    "ky": ("кыргызча", "кыргызча жана орусча", "кыргызча жана өзбекче"),
}


class AboutPart(Part):
    """Ask for the place, the kind, the day, the hall and what the assembly is for."""

    key = "about"
    number = 1

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, parent)
        past = day_form(editing.seminar_day, is_past=True)
        near = day_form(editing.seminar_day)
        self.aimak = LineEditor("aimak")
        self.village = LineEditor("village")
        self.level = ChoiceEditor("level_code", "level")
        self.form = ChoiceEditor("form_code", "form")
        self.form_text = LineEditor("form_text")
        self.languages = LineEditor("languages")
        self.parent_plan = ChoiceEditor("parent_uid")
        self.twin = TwinNotice(editing)
        self.date_kind = ChoiceEditor("date_kind", has_blank=False)
        self.date_from = LineEditor("date_from", near)
        self.date_to = LineEditor("date_to", near)
        self.start = LineEditor("start_time", TIME)
        self.duration = LineEditor("duration_minutes", NUMBER)
        self.purpose = AreaEditor(self.desk, "purpose", lines=2)
        self.venue = LineEditor("venue")
        self.landmark = LineEditor("landmark")
        self.capacity = LineEditor("capacity", NUMBER)
        self.obstacles = LineEditor("season_obstacles")
        self.previous_kind = ChoiceEditor("previous_kind", has_blank=False)
        self.previous_date = LineEditor("previous_date", past)
        self._lay_out()
        self._connect()

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("About the assembly")

    def show_plan(self) -> None:
        """Show the assembly's own facts."""
        plan = self.editing.plan
        if plan is None:
            return
        self.parent_plan.offer(self._finals())
        for editor in self._editors():
            editor.show_value(getattr(plan.assembly, editor.column))
        self.twin.show_twin()
        self._arrange()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self.twin.retranslate()
        language = self.desk.language
        self.level.word(language)
        self.form.word(language)
        self.date_kind.offer(
            [
                ("unknown", self.tr("Not set yet")),
                ("exact", self.tr("Exact day")),
                ("window", self.tr("A window of days")),
            ]
        )
        self.previous_kind.offer(
            [
                ("unknown", self.tr("We don't know")),
                ("date", self.tr("Was on")),
                ("none", self.tr("There was none")),
            ]
        )
        for choice in (self.level, self.form):
            choice.setPlaceholderText(self.tr("Choose"))
        for column, text in {
            "aimak": self.tr("Aiyl aimak"),
            "village": self.tr("Village, quarter"),
            "level_code": self.tr("Whose assembly"),
            "form_code": self.tr("Form"),
            "form_text": self.tr("Which form"),
            "languages": self.tr("Languages"),
            "parent_uid": self.tr("Leads to the final assembly"),
            "date_kind": self.tr("Date of the assembly"),
            "start_time": self.tr("Start"),
            "duration_minutes": self.tr("Minutes"),
            "venue": self.tr("Venue"),
            "landmark": self.tr("Landmark"),
            "capacity": self.tr("Seats"),
            "season_obstacles": self.tr("Season's obstacles: field work, pastures, roads"),
            "previous_kind": self.tr("Previous assembly"),
            "previous_date": self.tr("When it was"),
        }.items():
            self.fields[column].set_label(text)
        self.date_from.setPlaceholderText(self.tr("dd.mm"))
        self.date_to.setPlaceholderText(self.tr("dd.mm"))
        self._arrange()

    def target(self, field: str) -> QWidget | None:
        """Return the control that a finding leads to."""
        return self.twin.another if field == "twin" else super().target(field)

    def _editors(self) -> list[Editor]:
        place: list[Editor] = [self.aimak, self.village, self.level, self.form, self.form_text]
        when: list[Editor] = [self.date_kind, self.date_from, self.date_to, self.start]
        what: list[Editor] = [self.duration, self.purpose, self.venue, self.landmark]
        rest: list[Editor] = [self.capacity, self.languages, self.obstacles]
        links: list[Editor] = [self.parent_plan, self.previous_kind, self.previous_date]
        return [*place, *when, *what, *rest, *links]

    def _lay_out(self) -> None:
        for editor in self._editors():
            if editor is not self.aimak:
                self.add_field(editor)
        aimak = Field("", self.aimak)
        self.editing.watch_field(self.aimak, aimak.set_problem, self._aimak_with_code)
        self.fields["aimak"] = aimak
        for field in self.fields.values():  # else one shown before it has a place is a window
            field.setParent(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(self.desk.theme.px(12))
        self._grid.setVerticalSpacing(self.desk.theme.px(10))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 0)
        self.box.addLayout(self._grid)
        self.box.addWidget(self.twin)
        self._put("aimak", 0, 0, 9)
        self._put("village", 0, 9, 9)
        self._put("level_code", 0, 18, 6)
        self._put("purpose", 3, 0, _COLUMNS)
        self._put("venue", 4, 0, 10)
        self._put("landmark", 4, 10, 10)
        self._put("capacity", 4, 20, 4)
        self._put("season_obstacles", 5, 0, 12)
        self._arrange()

    def _put(self, column: str, row: int, left: int, span: int) -> None:
        field = self.fields[column]
        self._grid.removeWidget(field)
        self._grid.addWidget(field, row, left, 1, span, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        Suggestions(self.aimak, self._aimaks)
        Suggestions(self.village, lambda: self.editing.villages)
        Suggestions(self.languages, self._languages)
        for editor in (self.form, self.date_kind, self.previous_kind, self.date_from, self.date_to):
            editor.edited.connect(self._arrange)
        self.purpose.textChanged.connect(self._count)

    def _arrange(self) -> None:
        self._arrange_form()
        self._arrange_days()
        has_date = self.previous_kind.value() == "date"
        self.fields["previous_date"].setVisible(has_date)
        self._put("previous_kind", 5, 12, 7 if has_date else 12)
        if has_date:
            self._put("previous_date", 5, 19, 5)
        self._count()

    def _arrange_form(self) -> None:
        is_other = self.form.value() == "other"
        is_mini = self.form.value() == "mini" or bool(self.parent_plan.value())
        beside = "form_text" if is_other else "parent_uid" if is_mini else ""
        for column in ("form_text", "parent_uid"):
            self.fields[column].setVisible(column == beside)
        self._put("form_code", 1, 0, 8 if beside else 12)
        if beside:
            self._put(beside, 1, 8, 8)
        self._put("languages", 1, 16 if beside else 12, 8 if beside else 12)

    def _finals(self) -> list[tuple[str, str]]:
        return [(uid, words) for uid, words in self.editing.finals if uid != self.editing.uid]

    def _arrange_days(self) -> None:
        kind = str(self.date_kind.value())
        widths = {"unknown": (16,), "exact": (8, 8), "window": (6, 5, 5)}.get(kind, (16,))
        left = 0
        for column, width in zip(("date_kind", "date_from", "date_to"), widths, strict=False):
            self._put(column, 2, left, width)
            left += width
        self._put("start_time", 2, 16, 4)
        self._put("duration_minutes", 2, 20, 4)
        self.fields["date_from"].setVisible(kind in ("exact", "window"))
        self.fields["date_to"].setVisible(kind == "window")
        first = self.tr("First day") if kind == "window" else self.tr("On the day")
        self.fields["date_from"].set_label(self._with_weekday(first, self.date_from))
        self.fields["date_to"].set_label(self._with_weekday(self.tr("Last day"), self.date_to))

    def _with_weekday(self, text: str, line: LineEditor) -> str:
        plan = self.editing.plan
        day = getattr(plan.assembly, line.column) if plan and not line.touched else None
        if day is None:
            return text
        locale = locale_of(self.desk.language)
        name = locale.toString(QDate(day.year, day.month, day.day), "ddd")
        return f"{text} · {name}"

    def _count(self) -> None:
        length = len(str(self.purpose.value()))
        words = self.tr("Purpose · {length} of {limit}")
        self.fields["purpose"].set_label(words.format(length=length, limit=LONGEST_PURPOSE))

    def _aimaks(self) -> list[str]:
        session = self.editing.session
        soate8 = session.district_soate8 if session else ""
        return [aimak.name_ru for aimak in places.aimaks_of(soate8)]

    def _languages(self) -> tuple[str, ...]:
        session = self.editing.session
        return _SPOKEN.get(session.document_language if session else "ru", _SPOKEN["ru"])

    def _aimak_with_code(self, value: Value) -> dict[str, Value]:
        session = self.editing.session
        listed = places.aimaks_of(session.district_soate8) if session else ()
        code = next((aimak.soate14 for aimak in listed if aimak.name_ru == value), "")
        return {"aimak": value, "aimak_soate14": code}
