"""The four figures of the day held against each other before the session is closed."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from seminar_desk.actions import history
from seminar_desk.actions.certificates.certificate_numbers import BY_HAND
from seminar_desk.actions.days import closings
from seminar_desk.domain.days import closing
from seminar_desk.domain.people.counts import count, sex_untold
from seminar_desk.gather.days import closing_figures, signed_sheets
from seminar_desk.store import output_rows, setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.closing.page_counts import LineField, PageCounts
from seminar_desk.ui.closing.page_signers import PageSigners
from seminar_desk.ui.desk.dates import local_time, short_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import SEX_AT
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.boxes import let_go, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.inputs import DropDown
from seminar_desk.ui.widgets.labels import label

_WIDTH = 600
_LONGEST_LINE = 160
_PAUSE_MS = 600


class ClosingDialog(Question):
    """Count the signatures page by page; a difference asks for its line before closing.

    What is typed is kept a moment later: the dialog can be left and come back to.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, session_uid: str) -> None:
        super().__init__(
            desk,
            parent,
            words.tr("Check and close the session"),
            words.tr(
                "Count the signed rows on each page of the sheet. The four numbers must agree, or"
                " one line says why not. What you type is kept, even when you close later.",
            ),
            yes=words.tr("Close the session"),
            danger=False,
            width=_WIDTH,
        )
        self.no.setText(words.tr("Close later"))
        self._desk, self._session_uid = desk, session_uid
        self._sheets = {sheet.sheet_id: sheet for sheet in output_rows.sheets(desk.db, session_uid)}
        self._base = closing_figures.figures(desk.db, session_uid=session_uid, by_page=())
        kept = closing_figures.so_far(desk.db, session_uid=session_uid)
        self._counts = {kept.sheet_id: kept.by_page}
        self.sheet = DropDown()
        self.counts = PageCounts()
        self.signers = PageSigners(desk, session_uid)
        self._figures = label(look="strong", wraps=True)
        self.why = {name: LineField(text) for name, text in kept.why.items()}
        self._why_fields = {name: Field("", line) for name, line in self.why.items()}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._add_unknown_sex()
        self._add_sheet(kept)
        self._add_figures()
        self._connect()
        self._judge()
        self.counts.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def tally(self) -> closing.ClosingNotes:
        """Return what is typed."""
        why = {name: line.text() for name, line in self.why.items()}
        return closing.ClosingNotes(self.sheet.currentData(), self.counts.by_page).with_why(why)

    @property
    def figures(self) -> closing.Figures:
        """Return the four figures as they stand with what is typed."""
        return replace(self._base, signatures=closing.signatures_on(self.counts.by_page))

    def keep(self) -> None:
        """Write down what is typed, if it is not yet."""
        self._pause.stop()
        db, uid = self._desk.db, self._session_uid
        self._desk.succeeds(lambda: closings.write_down(db, session_uid=uid, tally=self.tally))

    def _add_unknown_sex(self) -> None:
        """Say first of all whose sex nobody has told: papers and totals speak of it."""
        people = attendance_rows.of_session(self._desk.db, self._session_uid)
        if unknown := count(people).present_by_sex["unknown"]:
            said = label(
                self._desk.sentence(sex_untold(unknown)), look="strong", tone="warning", wraps=True
            )
            lead = Button(self._desk, words.tr("Tell the sex"), icon_name="pencil")
            lead.clicked.connect(self._tell_sex)
            self.put(row((said, 1), lead, gap=10))

    def _tell_sex(self) -> None:
        self.reject()
        self._desk.show_page(*SEX_AT)

    def _add_sheet(self, kept: closing.ClosingNotes) -> None:
        """Name the sheet that is counted; where several went out, the signed ones are chosen."""
        valid = signed_sheets.valid_id(self._desk.db, self._session_uid)
        offered = (kept.sheet_id, *([valid] if valid else []), *reversed(self._sheets))
        for sheet_id in dict.fromkeys(offered):
            self.sheet.addItem(self._sheet_words(sheet_id), sheet_id)
        is_choice = self.sheet.count() > 1
        said = words.tr("Signatures on the sheet")
        if kept.sheet_id and not is_choice:
            said = words.tr("Signatures on sheet {sheet}")
        self.sheet.setAccessibleName(words.tr("Signed sheet"))
        caption = label(said.format(sheet=kept.sheet_id), look="caption")
        self.put(caption, self.sheet, self.counts, self.signers)
        self.sheet.setVisible(is_choice)
        self._show_sheet()

    def _sheet_words(self, sheet_id: str) -> str:
        sheet = self._sheets.get(sheet_id)
        when = f" · {short_date(sheet.at_utc)} {local_time(sheet.at_utc)}" if sheet else ""
        return f"{sheet_id}{when}"

    def _show_sheet(self) -> None:
        sheet_id = self.sheet.currentData()
        counts = self._counts.get(sheet_id, ())
        sheets = signed_sheets.behind(self._desk.db, self._session_uid, sheet_id)
        self.counts.show_pages(signed_sheets.pages(sheets), counts)
        self.signers.take_sheet(sheet_id)
        self._show_signers()

    def _show_signers(self) -> None:
        self.signers.show_page(self.counts.page, self.counts.by_page)

    def _to_signers(self) -> None:
        if self.signers.isVisibleTo(self):
            self.signers.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _to_counts(self) -> None:
        self.counts.fields[self.counts.page].setFocus(Qt.FocusReason.BacktabFocusReason)

    def _add_figures(self) -> None:
        uid = self._session_uid
        before = session_rows.last_closing(self._desk.db, uid)
        if before is not None:
            said = words.tr(
                "When it closed before: listed {listed} · present {present} · signatures"
                " {signatures} · handed over {handed_over}",
            )
            filled = _filled(said, before.figures)
            self.put(label(filled, look="small", tone="muted", wraps=True))
        for line in self.why.values():
            line.setMaxLength(_LONGEST_LINE)
        self.put(self._figures, *self._why_fields.values())
        elsewhere = setting_rows.current(self._desk.db).marks_elsewhere
        kept = certificate_rows.free_numbers(self._desk.db, uid, BY_HAND)
        blanks = sum(number.mark not in elsewhere for number in kept)
        if blanks:
            said = self.tr(
                "%n blank forms are not entered. Enter those that were handed out: the rest become"
                " void.",
                "",
                blanks,
            )
            self.put(label(said, tone="warning", wraps=True))

    def _connect(self) -> None:
        self._pause.timeout.connect(self.keep)
        self.sheet.activated.connect(self._choose_sheet)
        self.counts.typed.connect(self._hear)
        self.counts.left.connect(self.keep)
        self.counts.turned.connect(self._show_signers)
        self.counts.left_below.connect(self._to_signers)
        self.signers.left_above.connect(self._to_counts)
        self.signers.changed.connect(self.keep)
        for line in self.why.values():
            line.textChanged.connect(self._hear)
            line.editingFinished.connect(self.keep)
        self.finished.connect(self.keep)

    def _choose_sheet(self) -> None:
        self._show_sheet()
        self._hear()

    def _hear(self) -> None:
        self._counts[self.sheet.currentData()] = self.counts.by_page
        self._pause.start()
        self._show_signers()
        self._judge()

    def _judge(self) -> None:
        figures = self.figures
        said = words.tr(
            "Listed {listed} · present {present} · signatures {signatures} · certificates handed"
            " over {handed_over}",
        )
        self._figures.setText(_filled(said, figures))
        found = {each.name: each for each in closing.differences(figures)}
        for name, field in self._why_fields.items():
            field.setVisible(name in found)
            if name in found:
                field.set_label(self._desk.sentence(found[name].problem))
        explained = not closing.unexplained(figures, self.tally.why)
        self.yes.setEnabled(explained and figures.signatures is not None)
        self.fit()


def _filled(said: str, figures: closing.Figures) -> str:
    return said.format(
        listed=figures.listed,
        present=figures.present,
        signatures="—" if figures.signatures is None else figures.signatures,
        handed_over=figures.handed_over,
    )


def check_and_close(desk: Desk, parent: QWidget, session_uid: str) -> None:
    """Ask for the counts and their explanations, close the session and copy all data aside."""
    dialog = ClosingDialog(desk, parent, session_uid)
    is_accepted, tally = dialog.is_accepted(), dialog.tally
    let_go(dialog)
    if is_accepted and desk.succeeds(
        lambda: closings.close_checked(
            desk.db,
            session_uid=session_uid,
            by_page=tally.by_page,
            why=tally.why,
            sheet_id=tally.sheet_id,
        )
    ):
        copied = desk.run(lambda: history.back_up(desk.db, reason="close"))
        if copied is not None:
            said = words.tr("The session is closed, a copy of all data is made.")
            desk.toast(said, undo=True)
