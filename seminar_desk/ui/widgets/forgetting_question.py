"""Ask whether somebody's data are to be deleted for good, what goes and what stays said first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.people import forgetting
from seminar_desk.gather.people import forgotten_facts
from seminar_desk.gather.people.forgotten_facts import FollowedFacts, ForgottenFacts
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.pin import pass_pin

_WIDTH = 620
_NUMBERS_SAID = 6
_FILES_SAID = 3


def ask_and_forget(desk: Desk, parent: QWidget, person_uids: Sequence[str], name: str) -> bool:
    """Ask, with the lead's PIN where there is one, and delete; say whether it was done.

    `name` is what the question calls them: a person, or how many.
    """
    db = desk.db
    facts = desk.run(lambda: forgotten_facts.read_all(db, person_uids))
    if facts is None:
        return False
    title = words.tr("Delete the data: {name}?").format(name=name)
    if setting_rows.has_pin(db) and not pass_pin(desk, parent, title):
        return False
    if not ForgettingQuestion(desk, parent, title, facts).is_accepted():
        return False
    done = desk.run(lambda: forgetting.forget_all(db, person_uids=facts.person_uids))
    if done is None:
        return False
    if done.is_whole:
        desk.toast(words.tr("The data are deleted. Undo does not bring them back."))
    else:
        said = words.tr(
            "The data are deleted here. Copies that are out of reach go when the program starts "
            "with the stick in."
        )
        desk.toast(said, tone="warning")
    return True


class ForgettingQuestion(Question):
    """Say line by line what goes and what stays; Enter and Esc leave everything as it is."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, facts: ForgottenFacts) -> None:
        text = words.tr(
            "Name, phone, year of birth, village and notes are deleted from the lists, the "
            "history and the papers on this computer. There is no way back, Undo does not bring "
            "them back either."
        )
        yes = words.tr("Delete for good")
        super().__init__(desk, parent, title, text, yes=yes, danger=True, width=_WIDTH)
        self.put(*(label(line, wraps=True) for line in lines(facts)))
        self.no.setDefault(True)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()


def lines(facts: ForgottenFacts) -> list[str]:
    """Return what is said of one person, or of many."""
    found = []
    if facts.sessions:
        found.append(
            words.tr(
                "The row stays and is counted, without a name: role, sex, age band, aimak and "
                "mark. Seminars: {sessions}."
            ).format(sessions=", ".join(facts.sessions))
        )
    if facts.kept:
        found.append(
            words.tr(
                "The certificate was printed: {numbers}. Its number and a protected print of the "
                "name stay, so that the paper can be checked."
            ).format(numbers=_numbers(facts.kept))
        )
    if facts.voided:
        found.append(
            words.tr("The certificate was not printed and becomes void: {numbers}.").format(
                numbers=_numbers(facts.voided)
            )
        )
    found += lines_of_copies(facts)
    if facts.has_namesake:
        found.append(
            words.tr(
                "Somebody else has the same name: where it was typed into plans and notes it stays."
            )
        )
    if facts.left:
        found.append(
            words.tr(
                "The office and the other desks delete the same when they take in the next "
                "workbook of this computer."
            )
        )
    return [
        *found,
        words.tr("Papers and workbooks that were saved or sent already stay as they are."),
    ]


def lines_of_copies(facts: ForgottenFacts | FollowedFacts) -> list[str]:
    """Return what is said of copies that go, and of those that nobody can reach."""
    found = []
    if facts.copies:
        said = words.tr(
            "A fresh copy of the data is made, then the earlier ones are deleted: {count}."
        )
        found.append(said.format(count=facts.copies))
    if facts.desk_copies:
        said = words.tr(
            "Copies for a second desk that are at hand are deleted: {count}. Make a new one if a "
            "desk is still to begin with it."
        )
        found.append(said.format(count=facts.desk_copies))
    if facts.desk_copies_away:
        said = words.tr(
            "Copies for a second desk on sticks that are out keep the data, until the program "
            "starts with the stick in: {files}."
        )
        found.append(said.format(files=_some(facts.desk_copies_away)))
    if facts.readable_away:
        said = words.tr("Without a passphrase whoever finds the stick can read them: {count}.")
        found.append(said.format(count=len(facts.readable_away)))
    return found


def _some(files: Sequence[str]) -> str:
    more = "" if len(files) <= _FILES_SAID else f" … ({len(files)})"
    return ", ".join(files[-_FILES_SAID:]) + more


def _numbers(numbers: Sequence[str]) -> str:
    more = "" if len(numbers) <= _NUMBERS_SAID else f" … ({len(numbers)})"
    return ", ".join(numbers[:_NUMBERS_SAID]) + more


DELETE, DECLINE, MISTAKE = "delete", "decline", "mistake"


def why_taken_back(desk: Desk, parent: QWidget, name: str, person_uid: str) -> str:
    """Ask what it means that a consent is taken back; delete their data where it means that.

    DECLINE, MISTAKE, or DELETE once it is done; empty where nobody says, and all stays.
    """
    question = WithdrawnQuestion(desk, parent, name)
    if not question.is_accepted():
        return ""
    is_kept = question.answer != DELETE
    return question.answer if is_kept or ask_and_forget(desk, parent, [person_uid], name) else ""


class WithdrawnQuestion(Question):
    """Ask what it means that somebody who consented does not; `answer` is one of the three."""

    def __init__(self, desk: Desk, parent: QWidget, name: str) -> None:
        title = words.tr("The consent of {name}").format(name=name)
        text = words.tr("Consent was given before. Why is it taken back?")
        yes = words.tr("Noted by mistake")
        super().__init__(desk, parent, title, text, yes=yes, danger=False, width=_WIDTH)
        self.answer = MISTAKE
        self.withdrawn = Button(desk, words.tr("Withdrawn: delete the data…"), kind="danger")
        self.declined = Button(desk, words.tr("Withdrawn, the data stay for the report"))
        self.put(self.withdrawn, self.declined)
        self.fit()
        self.withdrawn.clicked.connect(lambda: self._say(DELETE))
        self.declined.clicked.connect(lambda: self._say(DECLINE))

    def _say(self, answer: str) -> None:
        self.answer = answer
        self.accept()
