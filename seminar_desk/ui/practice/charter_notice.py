"""Below the rules of a plan: what is known here of its aimak's charter, and what nobody knows."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.assembly import RULES
from seminar_desk.domain.plans.charter_rule import CharterRule
from seminar_desk.gather.books import field_words
from seminar_desk.gather.plans import charter_answers
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label


class CharterNotice(QWidget):
    """Tell what the office or another plan says of the aimak; written into the plan when asked."""

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._lacking: Mapping[str, str] = {}
        self.words = label(tone="muted", wraps=True)
        self.write = Button(editing.desk, self.tr("Write into the plan"))
        boxes.row((self.words, 1), self.write, gap=12, of=self)
        self.write.clicked.connect(self._write)
        self.hide()

    def show_known(self) -> None:
        """Say what is known of the open plan's aimak; nothing where nobody told anything."""
        plan, db = self._editing.plan, self._editing.desk.db
        answers = charter_answers.beside(db, plan.assembly) if plan else ()
        self._lacking = charter_answers.lacking(plan.assembly, answers) if plan else {}
        self.write.setVisible(bool(self._lacking))
        self.setVisible(bool(answers))
        if answers:
            self.words.setText(self._said(answers))

    def _said(self, answers: tuple[CharterRule, ...]) -> str:
        language = self._editing.desk.language
        known = {each.rule.name: each.rule for each in answers if each.rule.is_known}
        told = [
            f"{field_words.field('assembly', name, language)}: "
            + field_words.said(
                "assembly",
                name,
                {
                    f"{name}_value": rule.value,
                    f"{name}_status": rule.status,
                    f"{name}_article": rule.article,
                },
                language,
            )
            for name, rule in known.items()
        ]
        said = [self.tr("Known here of this aimak. {rules}.").format(rules="; ".join(told))]
        unknown = [
            field_words.field("assembly", name, language) for name in RULES if name not in known
        ]
        if unknown:
            words = self.tr("Not known: {rules}.")
            said = [*(said if known else []), words.format(rules=", ".join(unknown).lower())]
        return " ".join(said)

    def _write(self) -> None:
        lacking = dict(self._lacking)

        def write() -> bool:
            return assemblies.edit(self._editing.desk.db, self._editing.uid, **lacking)

        self._editing.run(write)
