"""How the sign-in sheet is laid out."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QWidget

from seminar_desk.documents.days.paper_head import SHEET_COLUMNS
from seminar_desk.gather.wish import Wish
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.choice import Choice
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.number_edit import NumberEdit

MOST_BLANK_ROWS = 99


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
        self._menu = QMenu(self)
        words = (self.tr("Sex"), self.tr("Role"), self.tr("Aimak"), self.tr("Phone"))
        self.columns = {
            code: self._add_column(word) for code, word in zip(SHEET_COLUMNS, words, strict=True)
        }
        self.columns_button.setMenu(self._menu)
        self._show_columns()
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
        self.columns_button.setToolTip(chosen)
