"""The register: every number of a session, then those who have none, where no name is cut."""

from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from seminar_desk.actions.certificates.certificate_numbers import BY_HAND
from seminar_desk.domain.certificates import certificate, certificate_number
from seminar_desk.domain.certificates.certificate import Certificate, Exemption, ReservedNumber
from seminar_desk.domain.people.participant import Participant
from seminar_desk.gather.certificates.certificate_snapshots import entitled
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.table_model import Column, TableModel

FREE, BLANK, VOID_NUMBER = "FREE", "BLANK", "VOID_NUMBER"
WAITING, GRANTED, LEFT, REFUSED = "WAITING", "GRANTED", "LEFT", "REFUSED"
_NUMBER, _NAME, _STATE, _NOTE = range(4)
_ROW = 38
_PADDING = 36
_LEAST_NOTE = 150
_HIGHEST = 2_000


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """Hold one line; `state` is a certificate's, a number's or a person's.

    Of the three behind it at most one is there.
    """

    number: str
    name: str
    state: str
    note: str = ""
    certificate: Certificate | None = None
    reserved: ReservedNumber | None = None
    person: Participant | None = None


def state_words(state: str) -> str:
    """Return a state as the reader says it."""
    return {
        "PREPARED": words.tr("not printed yet"),
        "PRINTED": words.tr("printed"),
        "HANDED_OVER": words.tr("handed over"),
        "REPLACED": words.tr("replaced"),
        "VOID": words.tr("annulled"),
        FREE: words.tr("number kept"),
        BLANK: words.tr("blank form"),
        VOID_NUMBER: words.tr("number void"),
        WAITING: words.tr("waits for a number"),
        GRANTED: words.tr("by exception, waits"),
        LEFT: words.tr("left early"),
        REFUSED: words.tr("no certificate"),
    }[state]


def read(db: Database, session_uid: str, language: str) -> tuple[RegisterLine, ...]:
    """Return the whole register of a session."""
    certificates = {paper.number: paper for paper in certificate_rows.of_session(db, session_uid)}
    by_uid = {paper.uid: paper.number for paper in certificates.values()}
    lines = [
        _certificate(certificates[kept.number], by_uid)
        if kept.number in certificates
        else _number(kept, language)
        for kept in certificate_rows.numbers(db, session_uid)
    ]
    known = {line.number for line in lines}
    lines += [
        _certificate(paper, by_uid) for paper in certificates.values() if paper.number not in known
    ]
    return (*lines, *_people(db, session_uid, certificates))


class RegisterTable(QTableView):
    """Give names the width they need; where it is not there, they go on in a second line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        columns: tuple[Column[RegisterLine], ...] = (
            Column(lambda: self.tr("Number"), lambda line: line.number),
            Column(lambda: self.tr("Name"), lambda line: line.name, tooltip=lambda line: line.name),
            Column(lambda: self.tr("State"), lambda line: state_words(line.state)),
            Column(lambda: self.tr("Note"), lambda line: line.note, tooltip=lambda line: line.note),
        )
        self.lines = TableModel(columns, self)
        self.setModel(self.lines)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(desk.theme.px(_ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.lines.modelReset.connect(self._fit)

    @property
    def chosen(self) -> list[RegisterLine]:
        """Return the selected lines."""
        rows = self.selectionModel().selectedRows()
        return [
            self.lines.rows[index.row()] for index in rows if index.row() < len(self.lines.rows)
        ]

    def choose(self, number: str, name: str | None = None) -> None:
        """Choose one line alone, by its number and, where it has none, its name.

        Qt's own `selectRow` would add or take away while Ctrl or Shift is held, as in Ctrl+Z.
        """
        flags = QItemSelectionModel.SelectionFlag
        for place, line in enumerate(self.lines.rows):
            if line.number == number and name in {None, line.name}:
                index = self.lines.index(place, 0)
                self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()  # letters are measured in the size they will have
        rows = self.lines.rows
        number = self._needed(_NUMBER, {line.number for line in rows})
        state = self._needed(
            _STATE, {state_words(state) for state in {line.state for line in rows}}
        )
        names = {line.name for line in rows}
        name, word = self._needed(_NAME, names), self._needed(_NAME, _words(names))
        note = self._needed(_NOTE, {line.note for line in rows})
        room = self.viewport().width() - number - state
        least = min(note, self._desk.theme.px(_LEAST_NOTE))
        name = max(min(name, room - least), room // 2, word)
        for column, width in ((_NUMBER, number), (_NAME, name), (_STATE, state)):
            self.setColumnWidth(column, width)
        for row, line in enumerate(rows):
            lines = max(self._lines_in(line.name, name), self._lines_in(line.note, room - name))
            if self.rowHeight(row) != (height := self._height(lines)):
                self.setRowHeight(row, height)

    def _needed(self, column: int, texts: set[str]) -> int:
        """Return the width of the longest text of a column, its heading included."""
        heading = str(self.lines.headerData(column, Qt.Orientation.Horizontal))
        longest = max(self._advance(text) for text in (heading, *texts))
        return longest + self._desk.theme.px(_PADDING)

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    def _lines_in(self, text: str, width: int) -> int:
        room = width - self._desk.theme.px(_PADDING)
        if not text or self._advance(text) <= room:
            return 1
        wrapped = self.fontMetrics().boundingRect(
            QRect(0, 0, max(room, 1), _HIGHEST), Qt.TextFlag.TextWordWrap, text
        )
        return -(-wrapped.height() // self.fontMetrics().lineSpacing())

    def _height(self, lines: int) -> int:
        more = (lines - 1) * self.fontMetrics().lineSpacing()
        return self._desk.theme.px(_ROW) + more


def _words(texts: set[str]) -> set[str]:
    return {word for text in texts for word in text.split()}


def _certificate(paper: Certificate, numbers: dict[str, str]) -> RegisterLine:
    note = paper.void_reason
    if paper.replaces_uid:
        note = f"← {numbers.get(paper.replaces_uid, '')}"
    return RegisterLine(paper.number, paper.name_printed, paper.status, note, certificate=paper)


def _number(kept: ReservedNumber, language: str) -> RegisterLine:
    kept_as = BLANK if kept.purpose == BY_HAND else FREE
    state = VOID_NUMBER if kept.state == "VOID" else kept_as
    return RegisterLine(
        kept.number, "", state, certificate_number.reason_said(kept.reason, language), reserved=kept
    )


def _people(
    db: Database, session_uid: str, certificates: dict[str, Certificate]
) -> list[RegisterLine]:
    due = {row.uid for row in entitled(db, session_uid)}
    exemptions = certificate_rows.exemptions(db, session_uid)
    holders = {paper.attendance_uid for paper in certificates.values() if paper.is_valid}
    return [
        _person(row, exemptions.get(row.uid), is_due=row.uid in due)
        for row in attendance_rows.of_session(db, session_uid)
        if row.is_present and row.uid not in holders
    ]


def _person(row: Participant, exemption: Exemption | None, *, is_due: bool) -> RegisterLine:
    if exemption is not None:
        state = GRANTED if exemption.kind == certificate.GRANT else REFUSED
        return RegisterLine("", row.full_name, state, exemption.reason, person=row)
    state = WAITING if is_due or row.left_at_utc is None else LEFT
    return RegisterLine("", row.full_name, state, row.left_reason, person=row)
