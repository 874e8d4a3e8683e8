"""Ask whether two plans of one place and week are the same assembly."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.assembly import Twin
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.practice.editing import PlanEditing
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(editing.desk.theme.px(12))
        row.addWidget(self._words, 1)
        row.addWidget(self.another)
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
            self._words.setText(words.format(place=twin.place, day=day, session=twin.session_code))

    def _tell_apart(self) -> None:
        twin = self._twin
        if twin is None:
            return

        def tell_apart() -> bool:
            db, uid = self._editing.desk.db, self._editing.uid
            assemblies.tell_apart(db, assembly_uid=uid, other_uid=twin.uid)
            return True

        self._editing.run(tell_apart)
