"""The register of a session's certificates: hand over, replace, annul, exempt."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from seminar_desk.actions.certificates import hand_over
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.people.participant import Participant
from seminar_desk.store.database import Change
from seminar_desk.store.days import session_rows
from seminar_desk.ui.certificates import (
    by_hand_questions,
    certificate_questions,
    register_table,
)
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import district_name
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label

_WIDTH, _HEIGHT = 1200, 700
_LEAST_TABLE = 150
_TABLES = frozenset({"certificate", "certificate_number", "certificate_exemption", "attendance"})


class RegisterDialog(FittedDialog):
    """Show every number and what became of it; the chosen line's actions stand below."""

    def __init__(self, desk: Desk, parent: QWidget | None, session_uid: str) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        self._desk, self._session_uid = desk, session_uid
        session = session_rows.session(desk.db, session_uid)
        words = self.tr("Register of certificates")
        title = f"{words} — {district_name(session, desk.language)}"
        self.setWindowTitle(title)
        self._title = label(title, look="title", wraps=True)
        self.counts = label(tone="muted", wraps=True)
        self.scan = QLineEdit()
        self.scan.setPlaceholderText(self.tr("Scan the code or type the number to hand over"))
        self.scan.setAccessibleName(self.scan.placeholderText())
        self.all_printed = Button(desk, self.tr("Hand over all printed"), icon_name="check")
        self.table = register_table.RegisterTable(desk)
        self.lines = self.table.lines
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
        chosen = self.table.chosen
        found = register_table.read(self._desk.db, self._session_uid, self._desk.language)
        self.lines.show_rows(found)
        counted = Counter(line.state for line in found)
        words = [
            f"{register_table.state_words(state)}: {number}" for state, number in counted.items()
        ]
        self.counts.setText(" · ".join(words) or self.tr("No number is given yet."))
        self.all_printed.setEnabled(counted["PRINTED"] > 0)
        if chosen:
            self.table.choose(chosen[0].number, chosen[0].name)
        self._allow()

    def _build(self) -> None:
        self.table.setAccessibleName(self._title.text())
        self.table.setMinimumHeight(px(_LEAST_TABLE))
        scanned = row((self.scan, 1), self.all_printed, gap=12)
        middle = held(column(self.counts, scanned, (self.table, 1), gap=12))
        foot = [self.blanks, self.close_button]
        self.frame(self._title, middle, [*self.buttons.values(), ..., *foot])

    def _connect(self) -> None:
        self._desk.changed.connect(self._hear)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.scan.returnPressed.connect(self._hand_over_scanned)
        self.all_printed.clicked.connect(self._hand_over_printed)
        self.close_button.clicked.connect(self.accept)
        desk, uid = self._desk, self._session_uid
        ask = certificate_questions
        self.blanks.clicked.connect(lambda: by_hand_questions.ask_and_save_blanks(desk, self, uid))
        self.buttons["give"].clicked.connect(lambda: ask.give(desk, self._papers()))
        acts: dict[str, Callable[[register_table.RegisterLine], None]] = {
            "take_back": lambda line: ask.take_back(desk, _paper(line)),
            "replace": lambda line: ask.replace(desk, self, _paper(line)),
            "annul": lambda line: ask.ask_and_annul(desk, self, _paper(line)),
            "enter": lambda line: by_hand_questions.ask_and_enter(desk, self, uid, line.number),
            "void": lambda line: ask.void_number(desk, self, line.number),
            "grant": lambda line: ask.grant(desk, self, _person(line)),
            "refuse": lambda line: ask.refuse(desk, self, _person(line)),
            "end": lambda line: ask.end_exemption(desk, _person(line)),
        }
        for name, act in acts.items():
            self.buttons[name].clicked.connect(lambda _=False, act=act: self._act(act))

    def _act(self, act: Callable[[register_table.RegisterLine], None]) -> None:
        chosen = self.table.chosen
        if len(chosen) == 1:
            act(chosen[0])

    def _papers(self) -> list[Certificate]:
        return [line.certificate for line in self.table.chosen if line.certificate is not None]

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
            self.table.choose(done.number)
            said = self.tr("Handed over: {name}").format(name=done.name_printed)
            self._desk.toast(said, undo=True)

    def _hand_over_printed(self) -> None:
        count = self._desk.run(
            lambda: hand_over.hand_over_printed(self._desk.db, session_uid=self._session_uid)
        )
        if count:
            self._desk.toast(self.tr("Handed over: %n.", "", count), undo=True)

    def _hear(self, change: Change) -> None:
        if change.tables & _TABLES:
            self.reload()

    def _allow(self) -> None:
        """Show what can be done with the chosen lines."""
        chosen = self.table.chosen
        line = chosen[0] if len(chosen) == 1 else None
        state = line.state if line is not None else ""
        is_valid = line is not None and line.certificate is not None and line.certificate.is_valid
        waiting = [paper for paper in self._papers() if paper.status in {"PREPARED", "PRINTED"}]
        shown = {
            "give": bool(waiting) and len(waiting) == len(chosen),
            "take_back": state == "HANDED_OVER",
            "replace": is_valid,
            "annul": is_valid,
            "enter": state == register_table.BLANK,
            "void": state in {register_table.BLANK, register_table.FREE},
            "grant": state == register_table.LEFT,
            "refuse": state == register_table.WAITING,
            "end": state in {register_table.GRANTED, register_table.REFUSED},
        }
        if any(self.focusWidget() is self.buttons[name] for name in shown if not shown[name]):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # else the next button has them
        for name, button in self.buttons.items():
            button.setVisible(shown[name])


def _paper(line: register_table.RegisterLine) -> Certificate:
    assert line.certificate is not None
    return line.certificate


def _person(line: register_table.RegisterLine) -> Participant:
    assert line.person is not None
    return line.person


def show_register(desk: Desk, parent: QWidget | None, session_uid: str) -> None:
    """Show the register until it is closed."""
    RegisterDialog(desk, parent, session_uid).exec()
