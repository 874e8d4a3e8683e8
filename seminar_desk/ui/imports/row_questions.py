"""What a person says of one row of a list: who stands in it, what its cells are, what it heads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.lists.list_corrections import SectionWords
from seminar_desk.domain.lists.role_words import role_of
from seminar_desk.domain.lists.roster import RosterSection
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.aimak_editor import AimakEditor
from seminar_desk.ui.forms.choice_editors import codes_of
from seminar_desk.ui.forms.line_editors import AreaEditor
from seminar_desk.ui.imports import import_lines
from seminar_desk.ui.imports.import_lines import ImportLine
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.inputs import TypedDropDown
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.letter_keys import LetterKeys

_WIDTH = 620


@dataclass(frozen=True, slots=True)
class RowCell:
    """Hold one cell of a row: its column's letter and heading, and its text."""

    index: int
    letter: str
    header: str
    text: str


class RowQuestion(Question):
    """Mend the cells of a row, and say who stands in it: one name a line, or nobody.

    `is_list` after acceptance: the rows around are a list of people.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        line: ImportLine,
        cells: Sequence[RowCell],
        people: Sequence[str],
        *,
        wrong: str = "",
    ) -> None:
        title = self.tr("Row {row} of the list").format(row=line.row)
        yes = self.tr("Read it so")
        super().__init__(desk, parent, title, line.note, yes=yes, danger=False, width=_WIDTH)
        self.is_list = False
        self._people = tuple(people)
        self.names = AreaEditor("people", lines=max(2, len(people)))
        self.names.setPlainText("\n".join(people))
        self.nobody = Button(desk, self.tr("Nobody: this row is no person"), icon_name="ban")
        self.texts = {cell.index: QLineEdit(cell.text) for cell in cells}
        self._before = {index: line.text() for index, line in self.texts.items()}
        letters = LetterKeys(desk, *self.texts.values())
        self.list = Button(desk, import_lines.run_words(line.run), icon_name="clipboard-list")
        ways = FlowLayout(spacing=px(10))
        ways.fill((self.nobody, self.list))
        self.put(
            Field(self.tr("Who stands in this row: one person a line"), self.names),
            ways,
            boxes.row(
                label(self.tr("The cells as they are read"), look="strong"), ..., letters, gap=10
            ),
        )
        for cell in cells:
            words = f"{cell.letter} · {cell.header}" if cell.header else cell.letter
            self.put(Field(words, self.texts[cell.index]))
        self.nobody.clicked.connect(self._say_nobody)
        self.nobody.setVisible(bool(people))
        self.list.clicked.connect(self._say_list)
        self.list.setVisible(bool(line.run[0]))
        first = next((cell.index for cell in cells if cell.letter == wrong), None)
        begin = self.names if first is None else self.texts[first]
        begin.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def people(self) -> tuple[str, ...] | None:
        """Return who stands in the row now, nobody too; None where that was left as read."""
        names = (" ".join(line.split()) for line in self.names.toPlainText().splitlines())
        said = tuple(name for name in names if name)
        return None if said == self._people else said

    @property
    def mended(self) -> Mapping[int, str]:
        """Return the cells that somebody gave another text, by their columns."""
        typed = {index: line.text() for index, line in self.texts.items()}
        return {index: text.strip() for index, text in typed.items() if text != self._before[index]}

    def _say_nobody(self) -> None:
        self.names.setPlainText("")
        self.accept()

    def _say_list(self) -> None:
        self.is_list = True
        self.accept()


class TitleQuestion(Question):
    """Say what a title between the rows means: role and aimak of everybody below it.

    `is_person` after acceptance: the row is somebody, and no title.
    """

    def __init__(
        self, desk: Desk, parent: QWidget, section: RosterSection, district: str, count: int
    ) -> None:
        title = self.tr("Title in row {row}").format(row=section.row)
        about = self.tr("“{text}” stands above %n people.", "", count).format(text=section.text)
        yes = self.tr("For all of them")
        super().__init__(desk, parent, title, about, yes=yes, danger=False, width=_WIDTH)
        self.is_person = False
        self._labels = {words: code for code, words in codes_of("role", desk.language)}
        self.role = TypedDropDown()
        self.role.addItems(["", *self._labels])
        code = role_of(section.role).code if section.role else ""
        known = code_lists().label("role", code, desk.language)
        self.role.setCurrentText(known if code not in {"", "other"} else section.role)
        self.aimak = AimakEditor(desk.language, lambda: district)
        self.aimak.show_value(section.aimak)
        self.person = Button(desk, self.tr("No title: it is a person"), icon_name="user-plus")
        self.put(
            Field(self.tr("Role of all of them; empty where it says none"), self.role),
            Field(self.tr("Aiyl aimak of all of them; empty where it says none"), self.aimak),
            boxes.row(self.person, ...),
        )
        self.person.clicked.connect(self._say_person)
        self.role.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def words(self) -> SectionWords:
        """Return role and aimak as the list would say them."""
        self.role.settle()
        typed = " ".join(self.role.currentText().split())
        code = self._labels.get(typed, "")
        role = code_lists().label("role", code, "ru") if code else typed
        return SectionWords(role, str(self.aimak.value() or ""))

    def _say_person(self) -> None:
        self.is_person = True
        self.accept()
