"""Who is to have signed the page that is counted, and who did not, or does not consent."""

from collections.abc import Callable, Iterator, Sequence
from math import inf

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from seminar_desk.actions.people import consents
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.shared_numbers import desks_of_shared
from seminar_desk.gather.days import signed_sheets
from seminar_desk.gather.days.signed_sheets import SignedSheet
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import forgetting_question
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label, restyle

_LINES = 4
_UNSIGNED, _DECLINES = Qt.Key.Key_Space, Qt.Key.Key_Delete


class _SignerList(QListWidget):
    """Arrows choose, Space and Delete mark, ↑ from the first line goes back to the counts."""

    marked = Signal(int)
    left_above = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mark."""
        if event.key() in (_UNSIGNED, _DECLINES):
            self.marked.emit(event.key())
        elif event.key() == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.left_above.emit()
        else:
            super().keyPressEvent(event)


class PageSigners(QWidget):
    """Say what a count gives, by name; shown for a sheet that carries the consent.

    `changed` after somebody was marked; `left_above` when the keys belong to the counts again.
    """

    changed = Signal()
    left_above = Signal()

    def __init__(self, desk: Desk, session_uid: str) -> None:
        super().__init__()
        self._desk, self._session_uid = desk, session_uid
        self._sheet_id = ""
        self._rows: dict[str, int] = {}
        self._desks: dict[str, str] = {}
        self._page, self._number = 0, 0
        self._counted: Sequence[int | None] = ()
        self._shown: list[Participant] = []
        self.said = label(look="small", wraps=True)
        self.list = _SignerList()
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # ↓ leads here from a count
        self.list.setAccessibleName(self.tr("Who is to have signed this page"))
        height = self.list.fontMetrics().lineSpacing() + px(6)
        self.list.setFixedHeight(_LINES * height)
        self.unsigned = Button(desk, self.tr("No signature"))
        self.declines = Button(desk, self.tr("Does not consent"))
        for button, key, hint in (
            (self.unsigned, _UNSIGNED, self.tr("Space")),
            (self.declines, _DECLINES, "Del"),
        ):
            button.set_key("", hint=hint)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, key=key: self._mark(key))
        buttons = column(self.unsigned, self.declines, ..., gap=8)
        column(self.said, row((self.list, 1), buttons, gap=10), gap=6, of=self)
        self.list.marked.connect(self._mark)
        self.list.left_above.connect(self.left_above)
        self.hide()

    def take_sheet(self, sheet_id: str) -> None:
        """Speak of these sheets from now on; hide where none of them carries the consent."""
        self._sheet_id, self._page = sheet_id, 0
        self.setVisible(any(own.codes for own in self._signed()))

    def show_page(self, page: int, counted: Sequence[int | None]) -> None:
        """Show the people of a page, and what its count says of them."""
        self._page, self._counted = page, counted
        found = [own for own in self._signed() if own.codes and own.first <= page]
        if not found:
            self._shown = []
            self.list.clear()
            self.said.clear()
            return
        own = found[-1]
        self._number = min(page - own.first, len(own.codes) - 1)
        self._shown = own.by_page()[self._number]
        self._desks = desks_of_shared(own.people)
        self._rows = own.rows()
        places = self._places()
        self._shown.sort(key=lambda person: places.get(person.uid, inf))
        signed = {row.uid for row in own.signers(counted)}
        chosen = self.list.currentRow()
        self.list.clear()
        for line in self._lines():
            self.list.addItem(line)
        self.list.setCurrentRow(min(max(chosen, 0), self.list.count() - 1))
        self._say(sum(row.uid in signed and row.consent_declined == "NO" for row in self._shown))

    def _signed(self) -> Sequence[SignedSheet]:
        return signed_sheets.signed(self._desk.db, self._session_uid, self._sheet_id)

    def _lines(self) -> Iterator[QListWidgetItem]:
        places = self._places()
        unsigned, declines = self.unsigned.text(), self.declines.text()
        for person in self._shown:
            place, name = places.get(person.uid, ""), person.full_name or person.code
            if person.uid in self._desks:
                name = f"{name} · № {person.code} {self._desks[person.uid]}"
            marks = [unsigned] if person.unsigned == "YES" else []
            marks += [declines] if person.consent_declined == "YES" else []
            said = " · ".join((f"{place}. {name}" if place else name, *marks))
            line = QListWidgetItem(said)
            if marks:
                line.setForeground(self._desk.theme.colour("warning"))
            yield line

    def _places(self) -> dict[str, int]:
        """Return by person which row of the sheet is theirs, for those who have one."""
        shown = {person.uid for person in self._shown}
        return {uid: place + 1 for uid, place in self._rows.items() if uid in shown}

    def _say(self, consenting: int) -> None:
        """Say whether the count agrees with those who are to have signed."""
        counted = dict(enumerate(self._counted)).get(self._page)
        awaited = sum(row.unsigned == "NO" for row in self._shown)
        said = self.tr("Page {page}: signatures expected {awaited}. ↓ to the names.")
        look = "small"
        if counted is not None and (consenting or counted == awaited):
            said = self.tr("Page {page}: consent is noted for {consenting}.")
        elif counted is not None:
            said = self.tr(
                "Page {page}: {counted} signatures, {awaited} expected. Mark who has not signed:"
                " then the consent of the others is noted."
            )
            look = "problem"
        self.said.setText(
            said.format(
                page=self._number + 1, awaited=awaited, counted=counted, consenting=consenting
            )
        )
        if self.said.property("look") != look:
            self.said.setProperty("look", look)
            restyle(self.said)

    def _mark(self, key: int) -> None:
        place = self.list.currentRow()
        if not 0 <= place < len(self._shown):
            return
        person = self._shown[place]
        act = consents.mark_unsigned if key == _UNSIGNED else self._declining(person)
        if act and self._desk.succeeds(lambda: act(self._desk.db, attendance_uid=person.uid)):
            self.show_page(self._page, self._counted)
            self.changed.emit()

    def _declining(self, person: Participant) -> Callable[..., None] | None:
        """Return what notes that somebody does not consent; none where it is settled otherwise."""
        if not self._consented_before(person):
            return consents.decline
        answer = forgetting_question.why_taken_back(
            self._desk, self, person.full_name, person.person_uid
        )
        if answer == forgetting_question.DELETE:
            self.show_page(self._page, self._counted)
        acts = {
            forgetting_question.DECLINE: consents.decline,
            forgetting_question.MISTAKE: consents.unsay,
        }
        return acts.get(answer)

    def _consented_before(self, person: Participant) -> bool:
        """Say whether a consent stands that the counts of these sheets did not give."""
        counted = {own.sheet.sheet_id for own in self._signed()}
        return bool(person.consent_version) and person.consent_sheet not in counted
