"""The question before a workbook deletes people's data here, because they are deleted elsewhere."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.gather.people import forgotten_facts
from seminar_desk.gather.people.forgotten_facts import FollowedFacts
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.forgetting_question import lines_of_copies
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.pin import pass_pin

_WIDTH = 620


class FollowedQuestion(Question):
    """Say how many people are deleted and which copies go; Enter and Esc take nothing in."""

    def __init__(self, desk: Desk, parent: QWidget, facts: FollowedFacts) -> None:
        title = title_of(facts)
        text = words.tr(
            "Their data were deleted on another computer, and the workbook tells it. Name, phone, "
            "year of birth, village and notes are deleted here too, from the lists and the "
            "history. The rows stay and are counted. There is no way back, taking the workbook "
            "back does not bring them back either."
        )
        yes = words.tr("Take in and delete")
        super().__init__(desk, parent, title, text, yes=yes, danger=True, width=_WIDTH)
        self.put(*(label(line, wraps=True) for line in lines_of_copies(facts)))
        self.no.setDefault(True)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()


def title_of(facts: FollowedFacts) -> str:
    """Return what is asked, by number: whose data go is named nowhere."""
    return words.tr("Delete the data of %n people?", "", facts.people)


def may_follow(desk: Desk, parent: QWidget, person_uids: Collection[str]) -> bool:
    """Ask once, with the lead's PIN where there is one; where nobody is deleted there is no ask."""
    facts = forgotten_facts.followed(desk.db, person_uids)
    if facts is None:
        return True
    if setting_rows.has_pin(desk.db) and not pass_pin(desk, parent, title_of(facts)):
        return False
    return FollowedQuestion(desk, parent, facts).is_accepted()
