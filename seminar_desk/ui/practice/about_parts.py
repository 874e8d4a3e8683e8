"""Parts 1 and 2 of the plan: where, when and what for; who calls it, and by which rules."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.places import said
from seminar_desk.domain.plans.assembly import RULES, Plan, Twin
from seminar_desk.domain.plans.plan_records import LONGEST_PURPOSE, Value
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.forms.aimak_editor import AimakEditor
from seminar_desk.ui.forms.choice_editors import ChoiceEditor
from seminar_desk.ui.forms.line_editors import NUMBER, TIME, AreaEditor, LineEditor, days
from seminar_desk.ui.language.languages import locale_of
from seminar_desk.ui.practice.charter_notice import CharterNotice
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label


class TwinNotice(QWidget):
    """Name the first plan that looks alike; the answer «another» is kept with the plan."""

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._twin: Twin | None = None
        self._words = label(tone="warning", wraps=True)
        self.another = Button(editing.desk, self.tr("Another assembly"))
        boxes.row((self._words, 1), self.another, gap=12, of=self)
        self.another.clicked.connect(self._tell_apart)
        self.hide()

    def show_twin(self) -> None:
        """Show the question while it is open."""
        plan = self._editing.plan
        self._twin = plan.twins[0] if plan and plan.twins else None
        self.setVisible(self._twin is not None)
        if self._twin:
            words = self.tr(
                "There is a plan “{place}” for {day}, session {session}. If it is the same"
                " assembly, remove one of the two; if not, say so."
            )
            twin = self._twin
            day = full_date(twin.date_from)
            place = said(twin.place, self._editing.desk.language)
            self._words.setText(words.format(place=place, day=day, session=twin.session_code))

    def _tell_apart(self) -> None:
        twin = self._twin
        if twin is None:
            return

        def tell_apart() -> bool:
            db, uid = self._editing.desk.db, self._editing.uid
            assemblies.tell_apart(db, assembly_uid=uid, other_uid=twin.uid)
            return True

        self._editing.run(tell_apart)


class AboutPart(PlanPart):
    """Ask for the place, the kind, the day, the hall and what the assembly is for."""

    key = "about"
    number = 1

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        codes, grid = self.codes, self.grid()
        add, self._place = grid.add, grid.place
        day, past = days(editing.seminar_day), days(editing.seminar_day, is_past=True)
        choose, hint = self.tr("Choose"), self.tr("dd.mm")
        self.twin = TwinNotice(editing)
        date_kinds = (
            ("unknown", self.tr("Not set yet")),
            ("exact", self.tr("Exact day")),
            ("window", self.tr("A window of days")),
        )
        previous_kinds = (
            ("unknown", self.tr("We don't know")),
            ("date", self.tr("Was on")),
            ("none", self.tr("There was none")),
        )
        # Editor, its words, then row, columns from the left, columns wide.
        self._aimak = AimakEditor(
            self.desk.language, lambda: editing.district, day=editing.seminar_day
        )
        village = LineEditor("village", offers=lambda: editing.around.villages)
        level = ChoiceEditor("level_code", codes("level"), hint=choose)
        form = ChoiceEditor("form_code", codes("form"), hint=choose)
        date_kind = ChoiceEditor("date_kind", date_kinds, has_blank=False)
        previous = ChoiceEditor("previous_kind", previous_kinds, has_blank=False)
        languages = LineEditor("languages", offers=self._languages)
        add(village, self.tr("Village, quarter"), 0, 9, 9)
        add(level, self.tr("Whose assembly"), 0, 18, 6)
        add(form, self.tr("Form"), 1, 0, 12)
        add(LineEditor("form_text"), self.tr("Which form"), 1, 8, 8)
        add(date_kind, self.tr("Date of the assembly"), 2, 0, 16)
        add(LineEditor("date_from", day, hint=hint), self.tr("On the day"), 2, 8, 8)
        add(LineEditor("date_to", day, hint=hint), self.tr("Last day"), 2, 11, 5)
        add(LineEditor("start_time", TIME), self.tr("Start"), 2, 16, 4)
        add(LineEditor("duration_minutes", NUMBER), self.tr("Minutes"), 2, 20, 4)
        add(AreaEditor("purpose"), "", 3, 0, 24)
        add(LineEditor("venue"), self.tr("Venue"), 4, 0, 10)
        add(LineEditor("landmark"), self.tr("Landmark"), 4, 10, 10)
        add(LineEditor("capacity", NUMBER), self.tr("Seats"), 4, 20, 4)
        add(languages, self.tr("Languages"), 1, 12, 12)
        obstacles = self.tr("Season's obstacles: field work, pastures, roads")
        add(LineEditor("season_obstacles"), obstacles, 5, 0, 12)
        add(ChoiceEditor("parent_uid"), self.tr("Leads to the final assembly"), 1, 8, 8)
        add(previous, self.tr("Previous assembly"), 5, 12, 12)
        add(LineEditor("previous_date", past), self.tr("When it was"), 5, 19, 5)
        add(self._aimak, self.tr("Aiyl aimak"), 0, 0, 9, saves=self._aimak_with_code)
        self.box.addWidget(self.twin)
        for column in ("form_code", "date_kind", "previous_kind", "date_from", "date_to"):
            self.editor(column).edited.connect(self._arrange)
        self.editor("purpose").edited.connect(self._count)
        self._arrange()

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("About the assembly")

    def show_plan(self, plan: Plan) -> None:
        """Show the assembly's own facts."""
        language, own = self.desk.language, self.editing.uid
        finals = [
            (uid, said(place, language)) for uid, place in self.editing.around.finals if uid != own
        ]
        parent = self.editor("parent_uid")
        assert isinstance(parent, ChoiceEditor)
        parent.offer(finals)
        super().show_plan(plan)
        self.twin.show_twin()
        self._arrange()

    def target(self, field: str) -> QWidget | None:
        """Return the control that a finding leads to."""
        return self.twin.another if field == "twin" else super().target(field)

    def _arrange(self) -> None:
        """Show what the answers ask for, and give the neighbours what is left."""
        form, date_kind = self._value("form_code"), self._value("date_kind")
        is_other = form == "other"
        is_mini = not is_other and (form == "mini" or bool(self._value("parent_uid")))
        beside = 8 if is_other or is_mini else 0
        self._place("form_code", 1, 0, beside or 12)
        self._place("form_text", 1, 8, 8 if is_other else 0)
        self._place("parent_uid", 1, 8, 8 if is_mini else 0)
        self._place("languages", 1, 16 if beside else 12, beside or 12)
        kind, first, last = {"exact": (8, 8, 0), "window": (6, 5, 5)}.get(date_kind, (16, 0, 0))
        self._place("date_kind", 2, 0, kind)
        self._place("date_from", 2, kind, first)
        self._place("date_to", 2, kind + first, last)
        is_window = date_kind == "window"
        self._name_day("date_from", self.tr("First day") if is_window else self.tr("On the day"))
        self._name_day("date_to", self.tr("Last day"))
        has_date = self._value("previous_kind") == "date"
        self._place("previous_kind", 5, 12, 7 if has_date else 12)
        self._place("previous_date", 5, 19, 5 if has_date else 0)
        self._count()

    def _count(self) -> None:
        length, words = len(self._value("purpose")), self.tr("Purpose · {length} of {limit}")
        self.form.fields["purpose"].set_label(words.format(length=length, limit=LONGEST_PURPOSE))

    def _value(self, column: str) -> str:
        return str(self.editor(column).value())

    def _name_day(self, column: str, words: str) -> None:
        """Name a day's field, with the weekday once the day is kept."""
        plan = self.editing.plan
        touched = self.editor(column).touched
        day = getattr(plan.assembly, column) if plan and not touched else None
        if day:
            locale = locale_of(self.desk.language)
            words += f" · {locale.toString(QDate(day.year, day.month, day.day), 'ddd')}"
        self.form.fields[column].set_label(words)

    def _languages(self) -> tuple[str, ...]:
        session, lists = self.editing.around.session, code_lists()
        language = "ky" if session and session.document_language == "ky" else "ru"
        return tuple(
            lists.label("spoken_offer", code, language) for code in lists.codes("spoken_offer")
        )

    def _aimak_with_code(self, value: Value) -> dict[str, Value]:
        return {"aimak": value, "aimak_soate14": self._aimak.code_of(str(value or ""))}


class InitiativePart(PlanPart):
    """Ask for the initiator and four rules; «we don't know» is a good answer."""

    key = "initiative"
    number = 2

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        codes, grid = self.codes, self.grid()
        add, self._place, choose = grid.add, grid.place, self.tr("Choose")
        at_hand = (
            ("UNK", self.tr("Not asked yet")),
            ("YES", self.tr("At hand")),
            ("NO", self.tr("Not at hand")),
        )
        rules = {
            "quorum": self.tr("Quorum"),
            "notice_days": self.tr("Days of notice"),
            "representation": self.tr("Who speaks for residents"),
            "publication": self.tr("How decisions are published"),
        }
        source, article = self.tr("Where from"), self.tr("Article")
        # Editor, its words, then row, columns from the left, columns wide.
        add(LineEditor("basis"), self.tr("On what ground"), 1, 0, 24)
        for row, rule in enumerate(RULES, start=2):
            status = ChoiceEditor(f"{rule}_status", codes("rule_status"), hint=choose)
            paragraph = LineEditor(f"{rule}_article")
            add(LineEditor(f"{rule}_value"), rules[rule], row, 0, 12)
            add(status, source, row, 12, 7)
            add(paragraph, article, row, 19, 5)
            status.setAccessibleName(f"{rules[rule]}: {source}")
            paragraph.setAccessibleName(f"{rules[rule]}: {article}")
        initiator = ChoiceEditor("initiator_code", codes("initiator"), hint=choose)
        periodicity = ChoiceEditor("periodicity_code", codes("periodicity"), hint=choose)
        charter = ChoiceEditor("charter_at_hand", at_hand, has_blank=False)
        add(initiator, self.tr("Who calls it"), 0, 0, 10)
        add(LineEditor("initiator_text"), self.tr("Who exactly"), 0, 5, 5)
        add(periodicity, self.tr("How often"), 0, 10, 7)
        add(charter, self.tr("The charter"), 0, 17, 7)
        self.known = CharterNotice(editing)
        self.box.addWidget(self.known)
        initiator.edited.connect(self._arrange)
        self._arrange()

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("Initiative and rules")

    def show_plan(self, plan: Plan) -> None:
        """Show the initiator and the rules, and what is known of the aimak's."""
        super().show_plan(plan)
        self.known.show_known()
        self._arrange()

    def _arrange(self) -> None:
        is_other = self.editor("initiator_code").value() == "other"
        self._place("initiator_code", 0, 0, 5 if is_other else 10)
        self._place("initiator_text", 0, 5, 5 if is_other else 0)
