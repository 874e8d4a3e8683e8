"""Who wrote the plan: chips of participants, and a line to add one more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.assembly import Author, Plan
from seminar_desk.ui.forms.editors import LineEditor
from seminar_desk.ui.forms.suggestions import Suggestions
from seminar_desk.ui.practice.author_chip import AuthorChip
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.labels import label

_LINE_WIDTH = 180


class Authors(QWidget):
    """Pick authors from the people of the session, or type a guest's name and press Enter."""

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._shown: tuple[Author, ...] | None = None
        self._chips: list[AuthorChip] = []
        px = editing.desk.theme.px
        self._caption = label(self.tr("Authors"), look="small")
        self._caption.setFixedHeight(px(36))
        self.line = LineEditor("author", hint=self.tr("Add an author"))
        self.line.setAccessibleName(self.tr("Add an author"))
        self.line.setMinimumWidth(px(_LINE_WIDTH))
        editing.letters.serve(self.line)
        self._suggestions = Suggestions(self.line, self._people)
        self._flow_box = QWidget()
        self._flow = FlowLayout(self._flow_box, spacing=px(6))
        self._flow.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._flow_box, 1)
        self._caption.setBuddy(self.line)
        self._suggestions.taken.connect(self._add)
        self.line.finished.connect(self._add)

    def show_plan(self, plan: Plan) -> None:
        """Show the authors of the open plan."""
        authors = plan.authors
        if authors == self._shown:
            return
        self._shown = authors
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(author) for author in authors]
        for place, chip in enumerate(self._chips):
            self._flow.insert(place, chip)
            chip.show()
        self.updateGeometry()

    def _people(self) -> list[str]:
        named = {author.name for author in self._shown or ()}
        return [name for name in self._editing.names() if name not in named]

    def _chip(self, author: Author) -> AuthorChip:
        chip = AuthorChip(self._editing.desk, author.name)
        chip.setAccessibleName(self.tr("Remove author {name}").format(name=author.name))
        chip.setToolTip(self.tr("Remove author {name}").format(name=author.name))
        left = [one for one in self._now() if one != (author.attendance_uid, author.name)]
        chip.clicked.connect(lambda: self._keep(left))
        return chip

    def _now(self) -> list[tuple[str, str]]:
        return [(author.attendance_uid, author.name) for author in self._shown or ()]

    def _add(self) -> None:
        if self._suggestions.is_open:
            return
        name = self._suggestions.best() or " ".join(self.line.text().split())
        if not name:
            return
        self.line.clear()
        self.line.settle()
        self._keep([*self._now(), (self._editing.attendance_of(name), name)])

    def _keep(self, authors: list[tuple[str, str]]) -> None:
        self._editing.run(
            lambda: assemblies.set_authors(self._editing.desk.db, self._editing.uid, authors)
        )
