"""What each kind of paper is asked for: sheets, certificates, the others."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from seminar_desk.documents.days.paper_head import SHEET_COLUMNS, USUAL_COLUMNS
from seminar_desk.domain import catalogue
from seminar_desk.domain.badge_sheets import badge_sheets
from seminar_desk.domain.certificates.certificate_number import span
from seminar_desk.gather.wish import Wish
from seminar_desk.ui.certificates.register_dialog import show_register
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.gathering import Facts
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.held_enter import Menu
from seminar_desk.ui.widgets.inputs import Choice, NumberEdit
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.tips import tip

_SHEET, _BLANKS, _FIRST, _SECOND = "sheet", "blanks", "first_arrow", "second_arrow"
_WHO, _FILES, _LANGUAGE = "who", "files", "language"
_NO_ARROW = "none"
# What can be chosen beside, or instead of, the language alone.
_CHOICES = {
    catalogue.SET_MORNING: (_FILES,),
    catalogue.SET_CLOSING: (_FILES,),
    catalogue.BADGES: (_SHEET, _BLANKS, _LANGUAGE),
    catalogue.DOOR_SIGNS: (_FIRST, _SECOND, _LANGUAGE),
    catalogue.PROOF_LIST: (_WHO, _LANGUAGE),
}
MOST_BLANK_ROWS = 99


class PaperOptions(Card):
    """Offer the choices of one kind; `changed` after each, `closing_wanted` from the protocol."""

    KINDS = tuple(
        kind.key
        for kind in catalogue.CATALOGUE
        if kind.time and kind.key not in {catalogue.SHEET, catalogue.CERTIFICATES}
    )
    changed = Signal()
    closing_wanted = Signal()

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=14)
        self._desk, self._kind = desk, kind
        offered = _CHOICES.get(kind, (_LANGUAGE,))
        self.choices = {name: Choice(*self._offered(name)) for name in offered}
        names = {
            _SHEET: self.tr("Sheet"),
            _BLANKS: self.tr("Rest of the last sheet"),
            _FIRST: self.tr("The first queue is"),
            _SECOND: self.tr("The second queue is"),
            _WHO: self.tr("Whose names"),
            _FILES: self.tr("Saved as"),
            _LANGUAGE: self.tr("Language"),
        }
        for name, choice in self.choices.items():
            self.put(Field(names[name], choice))
        self.close_session = Button(desk, kind="primary", icon_name="list-checks")
        self.close_session.setText(self.tr("Check and close the session…"))
        self.put(self.close_session)
        self.close_session.setVisible(kind == catalogue.PROTOCOL)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.close_session.clicked.connect(self.closing_wanted)
        for name, choice in self.choices.items():
            if name != _FILES:  # how a set is saved changes nothing on the paper
                choice.activated.connect(self.changed)

    def code(self, name: str) -> str:
        """Return what is chosen; nothing for what this kind does not offer."""
        return self.choices[name].code if name in self.choices else ""

    def wish(self, session_uid: str, attendance_uid: str) -> Wish:
        """Return the paper that is chosen."""
        wish = Wish(
            session_uid=session_uid,
            language=self.code(_LANGUAGE),
            attendance_uid=attendance_uid,
            only_present=self.code(_WHO) == "present",
        )
        if self._kind == catalogue.BADGES:
            blank = 0 if self.code(_BLANKS) == "none" else None
            wish = replace(wish, badge_sheet=self.code(_SHEET), blank_badges=blank)
        elif self._kind == catalogue.DOOR_SIGNS:
            first, second = (self.code(name).replace(_NO_ARROW, "") for name in (_FIRST, _SECOND))
            wish = replace(wish, arrows=(first, second))
        return wish

    def start_with(self, language: str) -> None:
        """Begin a session with its own language; plans alone may speak two at once."""
        if _LANGUAGE in self.choices:
            one = language.split("+", maxsplit=1)[0]
            self.choices[_LANGUAGE].choose(language if self._kind == catalogue.PLANS else one)

    def _offered(self, name: str) -> Sequence[tuple[str, str]]:
        if name == _SHEET:
            language = self._desk.language
            return tuple((sheet.code, sheet.name(language)) for sheet in badge_sheets())
        if name == _BLANKS:
            return (("fill", self.tr("Blank badges")), ("none", self.tr("Left empty")))
        if name in {_FIRST, _SECOND}:
            sides = (("left", self.tr("To the left")), ("right", self.tr("To the right")))
            return (
                *(sides if name == _FIRST else sides[::-1]),
                ("up", self.tr("Straight ahead")),
                (_NO_ARROW, self.tr("Here, no arrow")),
            )
        if name == _WHO:
            return (("all", self.tr("Everybody listed")), ("present", self.tr("Those present")))
        if name == _FILES:
            return (("one", self.tr("One file")), ("each", self.tr("A file for each paper")))
        last = (
            ("ru+ky", self.tr("Kyrgyz and Russian"))
            if self._kind == catalogue.PLANS
            else ("en", "English")
        )
        return (("ru", "Русский"), ("ky", "Кыргызча"), last)


class SheetOptions(Card):
    """Offer order, paper, signatures, columns, blank rows, language; `changed` after each choice.

    Birth year, age and consent are not among the columns: the sheet goes round the room.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=14)
        self.order = Choice(
            ("role", self.tr("By role")),
            ("alphabet", self.tr("By alphabet")),
            ("split", self.tr("Two queues")),
        )
        self.orientation = Choice(
            ("portrait", self.tr("A4, upright")), ("landscape", self.tr("A4, lying"))
        )
        self.signatures = Choice(("1", self.tr("One")), ("2", self.tr("Morning, afternoon")))
        self.blank_rows = NumberEdit(0, MOST_BLANK_ROWS)
        self.language = Choice(("ru", "Русский"), ("ky", "Кыргызча"), ("en", "English"))
        self.columns_button = Button(desk, icon_name="columns-3")
        self._menu = Menu(self)
        who = (self.tr("Sex"), self.tr("Role"), self.tr("Aimak"))
        words = (*who, self.tr("Position, workplace"), self.tr("Phone"))
        self.columns = {
            code: self._add_column(word) for code, word in zip(SHEET_COLUMNS, words, strict=True)
        }
        self.columns_button.setMenu(self._menu)
        self.choose_columns(USUAL_COLUMNS)
        fields = (
            (self.tr("Order"), self.order),
            (self.tr("Signatures"), self.signatures),
            (self.tr("Columns"), self.columns_button),
            (self.tr("Paper"), self.orientation),
            (self.tr("Blank rows"), self.blank_rows),
            (self.tr("Language"), self.language),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(6))
        for place, (name, control) in enumerate(fields):
            control.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(Field(name, control), *divmod(place, 2))
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.put(grid)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for choice in (self.order, self.orientation, self.language, self.signatures):
            choice.activated.connect(self.changed)
        self.blank_rows.valueChanged.connect(self.changed)

    @property
    def chosen_columns(self) -> tuple[str, ...]:
        """Return the codes of the ticked columns."""
        return tuple(code for code, action in self.columns.items() if action.isChecked())

    def choose_columns(self, codes: Sequence[str]) -> None:
        """Tick these columns alone."""
        for code, action in self.columns.items():
            action.setChecked(code in codes)
        self._show_columns()

    def wish(self, session_uid: str) -> Wish:
        """Return the sheet that is chosen."""
        return Wish(
            session_uid=session_uid,
            language=self.language.code,
            order=self.order.code,  # type: ignore[arg-type]  # one of the three offered
            blank_rows=self.blank_rows.value(),
            orientation=self.orientation.code,  # type: ignore[arg-type]  # one of the two offered
            columns=self.chosen_columns,
            signature_count=int(self.signatures.code or 1),  # type: ignore[arg-type]  # likewise
        )

    def start_with(self, blank_rows: int, language: str) -> None:
        """Begin a session with its own language and the desk's usual blank rows."""
        with QSignalBlocker(self.blank_rows):
            self.blank_rows.setValue(blank_rows)
        self.language.choose(language)

    def _add_column(self, word: str) -> QAction:
        action = self._menu.addAction(word)
        action.setCheckable(True)
        action.setChecked(True)
        action.triggered.connect(self._show_columns)
        action.triggered.connect(lambda _checked: self.changed.emit())
        return action

    def _show_columns(self) -> None:
        count = len(self.chosen_columns)
        text = self.tr("All") if count == len(self.columns) else f"{count} / {len(self.columns)}"
        self.columns_button.setText(text)
        chosen = ", ".join(self.columns[code].text() for code in self.chosen_columns)
        tip(self.columns_button, chosen)


class CertificateOptions(Card):
    """Show language, people and numbers; `issue` gives numbers to those who wait."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=14)
        self.language = Choice(
            ("ru", "Русский"), ("ky", "Кыргызча"), ("ru+ky", self.tr("Kyrgyz and Russian"))
        )
        self.numbers = QLineEdit(readOnly=True)
        self.issue = Button(desk, kind="primary", icon_name="award")
        self.register = Button(desk, icon_name="list-checks")
        self._note = label(look="small", wraps=True)
        self.register.setText(self.tr("Register and hand-over…"))
        language = Field(self.tr("Language"), self.language)
        numbers = Field(self.tr("Numbers"), self.numbers)
        self.put(language, numbers, self._note, self.issue, self.register)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.language.activated.connect(self.changed)
        self.register.clicked.connect(lambda: show_register(desk, self.window(), desk.session_uid))

    def show_facts(self, facts: Facts, numbers: list[str], waiting: int) -> None:
        """Say which numbers are on show, how many would be given now, and what is to be done."""
        self.numbers.setText(span(numbers) or "—")
        self.numbers.setCursorPosition(0)
        self.issue.setVisible(waiting > 0)
        self.issue.setText(self.tr("Give numbers (%n)", "", waiting))
        self._note.setText(self._state(facts))
        self._note.setVisible(bool(self._note.text()))

    def _state(self, facts: Facts) -> str:
        if not facts.issued:
            if not facts.waiting:
                return ""
            return self.tr("A specimen: give the numbers first.")
        issued = self.tr("Numbered: %n.", "", len(facts.issued))
        if not facts.waiting:
            return issued
        return f"{issued} " + self.tr("Without a certificate: %n.", "", facts.waiting)
