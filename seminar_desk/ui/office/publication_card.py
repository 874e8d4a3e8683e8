"""The card that says where the tables are published, and how far it is."""

from PySide6.QtWidgets import QLineEdit

from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.workbook.contract import DONOR, OFFICE
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label, restyle
from seminar_desk.ui.widgets.segments import Segments
from seminar_desk.ui.widgets.thin_bar import ThinBar

# What is wrong with the address itself stands under it, all else under the buttons.
_OF_ADDRESS = frozenset({"publish_address", "publish_password_in_address"})
_PASSWORD = "publish_needs_password"  # noqa: S105 - a problem's code
_UNREACHED = "publish_no_connection"


class PublicationCard(Card):
    """Take an address, for whom, and a password once a server asks for one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=24, gap=12)
        self._desk = desk
        hint = self.tr(
            "The office's tables as they are here, on a PostgreSQL server, for many to ask at once."
            " It gets only what changed, all of it or nothing; nothing is ever read back. A network"
            " is needed for it."
        )
        self.address = QLineEdit()
        self.address.setPlaceholderText("postgresql://office@server/seminars?sslmode=verify-full")
        self._address = Field(self.tr("Address of the server, without a password"), self.address)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password = Field(self.tr("Password; it is not kept"), self.password)
        self._password.hide()
        self.whom = Segments(desk, [OFFICE, DONOR])
        whom = {OFFICE: self.tr("For the office"), DONOR: self.tr("For the donor, without names")}
        self.whom.set_texts(self.tr("For whom"), whom)
        self.publish = Button(desk, self.tr("Publish"), kind="primary", icon_name="file-up")
        self.compare = Button(desk, self.tr("What would be sent"), icon_name="search")
        self.stop = Button(desk, self.tr("Cancel"))
        self._began_by = self.publish
        self.bar = ThinBar(desk)
        self.said = label(wraps=True)
        self.put(label(self.tr("Publish to a server"), look="heading"))
        self.put(label(hint, tone="muted", wraps=True), self._address, self.whom, self._password)
        self.put(row(self.publish, self.compare, self.stop, ..., gap=10), self.bar, self.said)
        self.say("")
        self.be_busy(is_busy=False)
        # What was said was of the other one.
        self.whom.changed.connect(lambda _code: self.say(""))
        self.address.textEdited.connect(lambda _text: self.say(""))

    def ask_password(self, problem: Problem) -> None:
        """Show where the password is typed, and say whose."""
        self._password.show()
        said = self.tr("The server {host} asks for the password of {user}.")
        self.say(said.format(**problem.values), "warning")
        self.password.setFocus()

    def forget_password(self) -> None:
        """Keep nothing of it."""
        self.password.clear()
        self._password.hide()

    def refuse(self, problem: Problem) -> None:
        """Say what is wrong where it is to be mended."""
        if problem.code == _PASSWORD:
            self.ask_password(problem)
            return
        text = self._desk.sentence(problem)
        is_of_address = problem.code in _OF_ADDRESS
        self._address.set_problem(text if is_of_address else "")
        self.say("" if is_of_address else text, "danger")
        if is_of_address:
            self.address.setFocus()
        elif problem.code == _UNREACHED and self.password.text():
            self.password.selectAll()  # a wrong one, most often: what is typed now stands for it
            self.password.setFocus()

    def say(self, text: str, tone: str = "muted") -> None:
        """Say how it stands."""
        self.said.setText(text)
        self.said.setProperty("tone", tone)
        self.said.setVisible(bool(text))
        restyle(self.said)

    def be_busy(self, *, is_busy: bool) -> None:
        """Let nothing be changed meanwhile but that it goes on; the keys stay on the card."""
        shut = (self.address, self.password, self.whom, self.publish, self.compare)
        if is_busy:
            self._began_by = self.compare if self.compare.hasFocus() else self.publish
            self.stop.show()
            self.stop.setFocus()
        for widget in shut:
            widget.setEnabled(not is_busy)
        if self.stop.hasFocus() and not is_busy:
            self._began_by.setFocus()
        self.stop.setVisible(is_busy)
        self.bar.setVisible(is_busy)
        self.bar.show_share(0, 1)
        if is_busy:
            self._address.set_problem()
