"""The choice of a question's topic: as the settings have the topics at that moment."""

from PySide6.QtGui import QFocusEvent

from seminar_desk.domain.plans import topics
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import ChoiceEditor


class TopicEditor(ChoiceEditor):
    """Offer the topics that are not hidden, and the one that is kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("topic_code")
        self._desk = desk
        self._refresh("")

    def show_value(self, value: Value) -> None:
        """Choose a topic; a hidden one, or another laptop's, has its place while it is kept."""
        if not self.touched and value and self.findData(value) < 0:
            self._refresh(str(value))
        super().show_value(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer what the settings say by now."""
        self._refresh(str(self.value()))
        super().focusInEvent(event)

    def _refresh(self, chosen: str) -> None:
        kept, language = setting_rows.current(self._desk.db).topics, self._desk.language
        offered = topics.offered(kept, language, chosen=chosen)
        if chosen and chosen not in dict(offered):
            offered.append((chosen, topics.label(kept, chosen, language)))
        if offered != self._offered():
            self.offer(offered)

    def _offered(self) -> list[tuple[str, str]]:
        places = range(self.count())
        return [(code, self.itemText(at)) for at in places if (code := self.itemData(at))]
