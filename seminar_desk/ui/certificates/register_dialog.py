"""The register of a session's certificates: hand over, replace, annul, exempt."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from seminar_desk.actions.certificates import hand_over
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.store.database import Change
from seminar_desk.store.days import session_rows
from seminar_desk.ui.certificates import by_hand_dialogs, questions, register_lines
from seminar_desk.ui.certificates.certificate_words import state_words
from seminar_desk.ui.certificates.issuing import ask_and_annul
from seminar_desk.ui.certificates.register_lines import RegisterLine
from seminar_desk.ui.certificates.register_table import RegisterTable
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import district_name
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.table_model import Column, TableModel

_SIZE = (1200, 700)
_OF_SCREEN = 0.94
_TABLES = frozenset({"certificate", "certificate_number", "certificate_exemption", "attendance"})


class RegisterDialog(QDialog):
    """Show every number and what became of it; the chosen line's actions stand below."""

    def __init__(self, desk: Desk, parent: QWidget | None, session_uid: str) -> None:
        super().__init__(parent)
        self._desk, self._session_uid = desk, session_uid
        session = session_rows.session(desk.db, session_uid)
        words = self.tr("Register of certificates")
        title = f"{words} — {district_name(session, desk.language)}"
        self.setWindowTitle(title)
        self.setModal(True)
        screen = self.screen().availableSize()
        self.resize(QSize(*(desk.theme.px(side) for side in _SIZE)).boundedTo(screen * _OF_SCREEN))
        self._title = label(title, look="title")
        self.counts = label(tone="muted", wraps=True)
        self.scan = QLineEdit()
        self.scan.setPlaceholderText(self.tr("Scan the code or type the number to hand over"))
        self.scan.setAccessibleName(self.scan.placeholderText())
        self.all_printed = Button(desk, self.tr("Hand over all printed"), icon_name="check")
        columns: tuple[Column[RegisterLine], ...] = (
            Column(lambda: self.tr("Number"), lambda line: line.number),
            Column(lambda: self.tr("Name"), lambda line: line.name, tooltip=lambda line: line.name),
            Column(lambda: self.tr("State"), lambda line: state_words(line.state)),
            Column(lambda: self.tr("Note"), lambda line: line.note, tooltip=lambda line: line.note),
        )
        self.lines: TableModel[RegisterLine] = TableModel(columns, self)
        self.table = RegisterTable(desk, self.lines)
        self.buttons = {
            name: Button(desk, text, kind=kind, icon_name=icon_name)
            for name, text, kind, icon_name in (
                ("give", self.tr("Handed over"), "primary", "user-check"),
                ("take_back", self.tr("Still here"), "secondary", "undo-2"),
                ("replace", self.tr("Replace…"), "secondary", "refresh-cw"),
                ("annul", self.tr("Annul…"), "danger", "ban"),
                ("enter", self.tr("Enter from paper…"), "secondary", "pencil"),
                ("void", self.tr("Give up the number…"), "danger", "ban"),
                ("grant", self.tr("By exception…"), "secondary", "award"),
                ("refuse", self.tr("No certificate…"), "secondary", "ban"),
                ("end", self.tr("Back to the rule"), "secondary", "undo-2"),
            )
        }
        self.blanks = Button(desk, self.tr("Blank forms…"), icon_name="printer")
        self.close_button = Button(desk, self.tr("Close"))
        self._build()
        self._connect()
        self.reload()
        self.scan.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the register again; the chosen line stays chosen."""
        chosen = self.chosen
        found = register_lines.read(self._desk.db, self._session_uid, self._desk.language)
        self.lines.show_rows(found)
        counted = Counter(line.state for line in found)
        words = [f"{state_words(state)}: {number}" for state, number in counted.items()]
        self.counts.setText(" · ".join(words) or self.tr("No number is given yet."))
        self.all_printed.setEnabled(counted["PRINTED"] > 0)
        for place, line in enumerate(found):
            if chosen and (line.number, line.name) == (chosen[0].number, chosen[0].name):
                self.table.selectRow(place)
        self._allow()

    @property
    def chosen(self) -> list[RegisterLine]:
        """Return the selected lines."""
        model = self.table.selectionModel()
        rows = model.selectedRows() if model is not None else []
        return [
            self.lines.rows[index.row()] for index in rows if index.row() < len(self.lines.rows)
        ]

    def _build(self) -> None:
        self.table.setAccessibleName(self._title.text())
        column(
            self._title,
            self.counts,
            row((self.scan, 1), self.all_printed, gap=12),
            (self.table, 1),
            row(*self.buttons.values(), ..., self.blanks, self.close_button, gap=12),
            gap=12,
            edge=(24, 20, 24, 20),
            of=self,
        )

    def _connect(self) -> None:
        self._desk.changed.connect(self._hear)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.scan.returnPressed.connect(self._hand_over_scanned)
        self.all_printed.clicked.connect(self._hand_over_printed)
        self.blanks.clicked.connect(
            lambda: by_hand_dialogs.ask_and_save_blanks(self._desk, self, self._session_uid)
        )
        self.close_button.clicked.connect(self.accept)
        desk = self._desk
        self.buttons["give"].clicked.connect(lambda: questions.give(desk, self._papers()))
        acts: dict[str, Callable[[RegisterLine], None]] = {
            "take_back": lambda line: questions.take_back(desk, _paper(line)),
            "replace": lambda line: questions.replace(desk, self, _paper(line)),
            "annul": lambda line: ask_and_annul(desk, self, _paper(line)),
            "enter": lambda line: by_hand_dialogs.ask_and_enter(
                desk, self, self._session_uid, line.number
            ),
        }
        for name, act in acts.items():
            self.buttons[name].clicked.connect(lambda _=False, act=act: self._act(act))
        self.buttons["void"].clicked.connect(lambda: self._act(self._void))
        for name in ("grant", "refuse", "end"):
            self.buttons[name].clicked.connect(lambda _=False, name=name: self._exempt(name))

    def _act(self, act: Callable[[RegisterLine], None]) -> None:
        chosen = self.chosen
        if len(chosen) == 1:
            act(chosen[0])

    def _void(self, line: RegisterLine) -> None:
        if line.reserved is not None:
            questions.void_number(self._desk, self, line.reserved)

    def _exempt(self, name: str) -> None:
        chosen = self.chosen
        person = chosen[0].person if len(chosen) == 1 else None
        if person is None:
            return
        if name == "end":
            questions.end_exemption(self._desk, person)
        else:
            ask = questions.grant if name == "grant" else questions.refuse
            ask(self._desk, self, person)

    def _papers(self) -> list[Certificate]:
        return [line.certificate for line in self.chosen if line.certificate is not None]

    def _hand_over_scanned(self) -> None:
        text = self.scan.text()
        if not text.strip():
            return
        done = self._desk.run(
            lambda: hand_over.hand_over_scanned(
                self._desk.db, session_uid=self._session_uid, text=text
            )
        )
        self.scan.clear()
        if done is not None:
            self._choose(done.number)
            said = self.tr("Handed over: {name}").format(name=done.name_printed)
            self._desk.toast(said, undo=True)

    def _hand_over_printed(self) -> None:
        count = self._desk.run(
            lambda: hand_over.hand_over_printed(self._desk.db, session_uid=self._session_uid)
        )
        if count:
            self._desk.toast(self.tr("Handed over: %n.", "", count), undo=True)

    def _choose(self, number: str) -> None:
        for place, line in enumerate(self.lines.rows):
            if line.number == number:
                index = self.lines.index(place, 0)
                flags = QItemSelectionModel.SelectionFlag
                self.table.selectionModel().setCurrentIndex(
                    index, flags.ClearAndSelect | flags.Rows
                )

    def _hear(self, change: Change) -> None:
        if change.tables & _TABLES:
            self.reload()

    def _allow(self) -> None:
        """Show what can be done with the chosen lines."""
        chosen = self.chosen
        line = chosen[0] if len(chosen) == 1 else None
        state = line.state if line is not None else ""
        is_valid = line is not None and line.certificate is not None and line.certificate.is_valid
        waiting = [paper for paper in self._papers() if paper.status in {"PREPARED", "PRINTED"}]
        shown = {
            "give": bool(waiting) and len(waiting) == len(chosen),
            "take_back": state == "HANDED_OVER",
            "replace": is_valid,
            "annul": is_valid,
            "enter": state == register_lines.BLANK,
            "void": state in {register_lines.BLANK, register_lines.FREE},
            "grant": state == register_lines.LEFT,
            "refuse": state == register_lines.WAITING,
            "end": state in {register_lines.GRANTED, register_lines.REFUSED},
        }
        for name, button in self.buttons.items():
            button.setVisible(shown[name])


def _paper(line: RegisterLine) -> Certificate:
    assert line.certificate is not None
    return line.certificate


def show_register(desk: Desk, parent: QWidget | None, session_uid: str) -> None:
    """Show the register until it is closed."""
    dialog = RegisterDialog(desk, parent, session_uid)
    dialog.exec()
    dialog.deleteLater()  # it would hear of changes for as long as the window lives
