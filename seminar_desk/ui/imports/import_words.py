"""What the import says about columns, rows and decisions."""

from PySide6.QtCore import QCoreApplication, QObject

from seminar_desk.domain.lists.roster import CellProblem, SkippedRow
from seminar_desk.domain.lists.roster_plan import (
    LINK,
    NEW,
    POSSIBLE_DUPLICATE,
    PROBLEM,
    SAME,
    SKIP,
    TAKE,
)
from seminar_desk.ui.desk.desk import Desk

TONES = {NEW: "success", SAME: "neutral", POSSIBLE_DUPLICATE: "warning", PROBLEM: "danger"}


def kind_word(kind: str) -> str:
    """Return what a column was taken for."""
    translate = QCoreApplication.translate
    return {
        "full_name": translate("RosterImport", "Full name"),
        "surname": translate("RosterImport", "Surname"),
        "given_name": translate("RosterImport", "Given name"),
        "patronymic": translate("RosterImport", "Patronymic"),
        "role": translate("RosterImport", "Role"),
        "aimak": translate("RosterImport", "Aimak"),
        "village": translate("RosterImport", "Village"),
        "phone": translate("RosterImport", "Phone"),
        "sex": translate("RosterImport", "Sex"),
        "birth_year": translate("RosterImport", "Birth year"),
        "note": translate("RosterImport", "Note"),
        "number": translate("RosterImport", "Row number"),
        "ignore": translate("RosterImport", "Not read"),
    }[kind]


def state_word(state: str) -> str:
    """Return the state of one row."""
    translate = QCoreApplication.translate
    return {
        NEW: translate("RosterImport", "New"),
        SAME: translate("RosterImport", "Already listed"),
        POSSIBLE_DUPLICATE: translate("RosterImport", "Possible duplicate"),
        PROBLEM: translate("RosterImport", "Wrong cell"),
    }[state]


class CountWords(QObject):
    """Say how many rows stand in a state, or will be written."""

    def to_write(self, count: int) -> str:
        """Return what the button does."""
        return self.tr("Write %n", "", count) if count else self.tr("Nothing to write")

    def of(self, state: str, count: int) -> str:
        """Return «31 новый» or the like."""
        return {
            NEW: self.tr("%n new", "", count),
            SAME: self.tr("%n already listed", "", count),
            POSSIBLE_DUPLICATE: self.tr("%n possible duplicate(s)", "", count),
            PROBLEM: self.tr("%n with a wrong cell", "", count),
        }[state]


def decision_word(decision: str) -> str:
    """Return what will be done with a row."""
    translate = QCoreApplication.translate
    return {
        TAKE: translate("RosterImport", "Take"),
        LINK: translate("RosterImport", "Take: the same person"),
        SKIP: translate("RosterImport", "Leave out"),
    }[decision]


def skipped_word(row: SkippedRow) -> str:
    """Return why a filled row is no person."""
    translate = QCoreApplication.translate
    return {
        "above_heading": translate("RosterImport", "Title above the table"),
        "column_numbers": translate("RosterImport", "Numbers of the columns"),
        "example": translate("RosterImport", "Example of the template"),
        "total": translate("RosterImport", "Line of totals"),
        "repeated_heading": translate("RosterImport", "Heading once more"),
        "footnote": translate("RosterImport", "Note under the table"),
        "section": translate("RosterImport", "Title of a section; holds for the rows below"),
        "only_number": translate("RosterImport", "A number and nothing else"),
        "no_name": translate("RosterImport", "No column of names is chosen"),
    }[row.reason]


def cell_sentence(desk: Desk, found: CellProblem) -> str:
    """Return what is said about a cell, with its address in front."""
    sentence = desk.sentence(found.problem)
    return f"{found.column}{found.row}: {sentence}" if found.column else sentence


def heading_word() -> str:
    """Return what the row of headings is."""
    return QCoreApplication.translate("RosterImport", "Headings of the columns")
