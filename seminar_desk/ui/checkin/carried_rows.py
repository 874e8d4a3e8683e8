"""Rows out to Excel with Ctrl+C, and in from it with Ctrl+V through the preview of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.participant import Participant
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.desk_head import rows_wait
from seminar_desk.ui.checkin.page_tools import lead_agrees
from seminar_desk.ui.desk.dates import local_time

if TYPE_CHECKING:
    from seminar_desk.ui.checkin.page import CheckInPage


class CarriedRows(QObject):
    """Carry rows between the list and a spreadsheet; nothing is written before the preview."""

    def __init__(self, page: CheckInPage) -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk

    def copy(self) -> None:
        """Copy the rows chosen together, else all that are shown; at a locked desk with the PIN."""
        people = self._page.view.list.several() or self._page.view.list.rows()
        title = self.tr("%n people are copied", "", len(people))
        if not people or not lead_agrees(self._page, title):
            return
        from seminar_desk.exchange.lists import list_text  # noqa: PLC0415 - not at the start

        rows = [self._headings(), *map(self._cells, people)]
        carried = QMimeData()
        carried.setText(list_text.as_text(rows))
        carried.setHtml(list_text.as_table(rows))
        QGuiApplication.clipboard().setMimeData(carried)
        self._desk.toast(title)

    def paste(self) -> None:
        """Show what rows of a spreadsheet, a letter or a messenger would do to the list."""
        if not rows_wait():
            return
        carried = QGuiApplication.clipboard().mimeData()
        text, page = carried.text(), carried.html()
        from seminar_desk.exchange.table import table_file  # noqa: PLC0415 - readers on first use

        name = self.tr("Pasted rows")
        table = self._desk.run(lambda: table_file.pasted(text, name, page))
        if table is not None:
            self._page.tools.import_file(table)

    def _headings(self) -> tuple[str, ...]:
        """Return headings that a list which comes back is read by."""
        who = (self.tr("No."), self.tr("Full name"), self.tr("Role"))
        where = (self.tr("Aiyl aimak"), self.tr("Village"), self.tr("Phone"))
        age = (self.tr("Sex"), self.tr("Year of birth"))
        return (
            *who,
            *where,
            *age,
            self.tr("Position, workplace"),
            self.tr("Note"),
            self.tr("Mark"),
        )

    def _cells(self, row: Participant) -> tuple[str, ...]:
        from seminar_desk.domain.places import said  # noqa: PLC0415 - not at the start

        label, language = code_lists().label, self._desk.language
        role = row.role_text if row.role_code == "other" else label("role", row.role_code, language)
        sex = "" if row.sex == "unknown" else label("sex", row.sex, language)
        moment = row.checked_in_at_utc
        return (
            row.code,
            row_words.name(row),
            role,
            said(row.aimak, language, row.aimak_soate14),
            row.village,
            row.phone,
            sex,
            str(row.birth_year or ""),
            row.position,
            row.note,
            local_time(moment) if moment else "",
        )
