"""The calendar of assemblies over all sessions: month, list, questions, what is still open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.places import said
from seminar_desk.domain.plans import assembly_calendar, topics
from seminar_desk.domain.plans.assembly_calendar import SAME_ASSEMBLY, CalendarEntry, Clash
from seminar_desk.domain.plans.plan_search import found_in
from seminar_desk.gather.plans import papers_assembly
from seminar_desk.gather.plans.papers_assembly import Agenda, sentence_of
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language.languages import locale_of
from seminar_desk.ui.practice.calendar_month import MonthGrid
from seminar_desk.ui.widgets import boxes, folders
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.segments import Segments
from seminar_desk.ui.widgets.tips import plain, tip

_HEIGHT = 36
_UID_ROLE = Qt.ItemDataRole.UserRole
_SAID = 2
MONTH, LIST, ASKED, OPEN = "month", "list", "asked", "open"
FOUND = "found"  # what the search box shows, while there is something in it


@dataclass(frozen=True, slots=True)
class ListLine:
    """Hold one line: its cells, the plan it leads to, the lines under it."""

    cells: tuple[str, ...]
    uid: str = ""
    under: tuple[ListLine, ...] = ()
    is_warning: bool = False


class CalendarList(QTreeWidget):
    """Show lines under headings; Enter or a double click opens a plan."""

    opened = Signal(str)

    def __init__(self, desk: Desk, widths: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._widths = widths
        self.setColumnCount(len(widths))
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.header().setStretchLastSection(False)
        for column, width in enumerate(widths):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            self.header().setSectionResizeMode(column, mode)
        self.itemActivated.connect(self._open)

    def show_lines(self, headings: Sequence[str], lines: Sequence[ListLine]) -> None:
        """Show the lines, those with lines under them opened."""
        self.setHeaderLabels(list(headings))
        self.setRootIsDecorated(any(line.under for line in lines))
        for column, width in enumerate(self._widths):
            if width:
                self.setColumnWidth(column, self._desk.theme.px(width))
        self.clear()
        self.addTopLevelItems([self._item(line) for line in lines])
        self.expandAll()

    def _item(self, line: ListLine) -> QTreeWidgetItem:
        item = QTreeWidgetItem(list(line.cells))
        item.setSizeHint(0, QSize(0, self._desk.theme.px(_HEIGHT)))
        if line.under:
            bold = self.font()
            bold.setBold(True)
            item.setFont(0, bold)
        for column, text in enumerate(line.cells):
            item.setData(column, Qt.ItemDataRole.ToolTipRole, plain(text))
            if line.is_warning:
                item.setForeground(column, self._desk.theme.colour("warning"))
        item.setData(0, _UID_ROLE, line.uid)
        item.addChildren([self._item(under) for under in line.under])
        return item

    def _open(self, item: QTreeWidgetItem) -> None:
        uid = str(item.data(0, _UID_ROLE) or "")
        if uid:
            self.opened.emit(uid)


class CalendarView(Card):
    """Show the assemblies; `opened` names a plan and its session."""

    opened = Signal(str, str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._agenda = Agenda((), (), ())
        self._first: date | None = None
        self.back = Button(desk, self.tr("To the plans"), icon_name="chevron-left", key="Esc")
        self.views = Segments(desk, (MONTH, LIST, ASKED, OPEN))
        self.before = Button(desk, icon_name="chevron-left", key="")
        self.after = Button(desk, icon_name="chevron-right", key="")
        self.ics = Button(desk, self.tr("Save .ics"), icon_name="download")
        tip(self.ics, self.tr("A file that phones and calendars open"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in the plans of all sessions"))
        self.search.setAccessibleName(self.tr("Search in the plans of all sessions"))
        self.search.setClearButtonEnabled(True)
        self._title = label(look="heading")
        self._clashes = label(tone="warning", wraps=True)
        self.grid = MonthGrid(desk)
        self.lists = {
            LIST: CalendarList(desk, (200, 0, 90, 220, 120)),
            ASKED: CalendarList(desk, (0, 280)),
            OPEN: CalendarList(desk, (0, 160)),
            FOUND: CalendarList(desk, (0, 160)),
        }
        self._stack = QStackedWidget()
        for button, words in (
            (self.before, self.tr("The month before")),
            (self.after, self.tr("The next month")),
        ):
            button.setAccessibleName(words)
            tip(button, words)
        texts = {
            MONTH: self.tr("Month"),
            LIST: self.tr("List"),
            ASKED: self.tr("What people ask"),
            OPEN: self.tr("Open questions"),
        }
        self.views.set_texts(self.tr("Calendar"), texts)
        self._build()

    def reload(self) -> None:
        """Read every session's plans again."""
        self._agenda = papers_assembly.read_agenda(self._desk.db)
        if self._first is None:
            self._first = assembly_calendar.nearest_month(self._agenda.entries, self._desk.today())
        self._show()

    def save_to(self, path: Path) -> bool:
        """Write the .ics file; say whether it is there."""
        language = self._desk.language
        count = self._desk.run(
            lambda: papers_assembly.save_ics(self._desk.db, path=path, language=language)
        )
        if count is None:
            return False
        self._desk.toast(self.tr("Saved: %n assemblies.", "", count))
        return True

    def _build(self) -> None:
        turn = boxes.row(self.before, self.after, self._title, ..., gap=8)
        self._turn = boxes.held(turn)
        self._stack.addWidget(self.grid)
        for shown in self.lists.values():
            self._stack.addWidget(shown)
            shown.opened.connect(self._open)
        head = boxes.row(self.back, (self.search, 1), self.ics, gap=8)
        self.put(head, boxes.row(self.views, ...), self._turn, self._clashes, (self._stack, 1))
        self.grid.opened.connect(self._open)
        self.back.clicked.connect(self.closed)
        self.views.changed.connect(self._leave_search)
        self.search.textChanged.connect(self._show)
        self.before.clicked.connect(lambda: self._turn_by(-1))
        self.after.clicked.connect(lambda: self._turn_by(1))
        self.ics.clicked.connect(self._save)

    def _leave_search(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self._show()

    def _show(self) -> None:
        view = FOUND if self.search.text().strip() else self.views.code
        self._stack.setCurrentIndex((MONTH, LIST, ASKED, OPEN, FOUND).index(view))
        self._turn.setVisible(view == MONTH)
        self._show_clashes(view)
        {
            MONTH: self._show_month,
            LIST: self._show_list,
            ASKED: self._show_asked,
            OPEN: self._show_open,
            FOUND: self._show_found,
        }[view]()

    def _show_clashes(self, view: str) -> None:
        said = [self._clash(clash) for clash in self._agenda.clashes]
        self._clashes.setText("\n".join(said[:_SAID]))
        tip(self._clashes, "\n".join(said))
        self._clashes.setVisible(bool(said) and view in (MONTH, LIST))

    def _clash(self, clash: Clash) -> str:
        words = (
            self.tr("{one} and {other}: the same assembly?")
            if clash.kind == SAME_ASSEMBLY
            else self.tr("{one} and {other}: one aimak on one day, {day}")
        )
        day = full_date(clash.one.first) if clash.one.first else ""
        one, other = (said(entry.place, self._desk.language) for entry in (clash.one, clash.other))
        return words.format(one=one, other=other, day=day)

    def _show_month(self) -> None:
        first = self._first or self._desk.today().replace(day=1)
        locale = locale_of(self._desk.language)
        words = f"{locale.standaloneMonthName(first.month)} {first.year}"
        self._title.setText(words[:1].upper() + words[1:])
        self.grid.show_month(first, self._agenda.entries, self._agenda.clashes)
        self.grid.setAccessibleName(words)

    def _show_list(self) -> None:
        language, lists = self._desk.language, code_lists()
        clashing = {entry.uid for one in self._agenda.clashes for entry in (one.one, one.other)}
        lines = [
            ListLine(
                (
                    self._day(entry),
                    said(entry.place, language),
                    entry.session_code,
                    lists.label("form", entry.form_code, language) if entry.form_code else "",
                    lists.label("assembly_outcome", entry.outcome_code, language)
                    if entry.outcome_code
                    else "",
                ),
                entry.uid,
                is_warning=entry.uid in clashing,
            )
            for entry in self._agenda.entries
        ]
        headings = (
            *(self.tr("Day"), self.tr("Place"), self.tr("Session")),
            *(self.tr("Form"), self.tr("How it went")),
        )
        self.lists[LIST].show_lines(headings, lines)

    def _show_asked(self) -> None:
        own, language = setting_rows.current(self._desk.db).topics, self._desk.language
        lines = []
        for topic in assembly_calendar.asked_most(self._agenda.plans):
            code = topic.topic_code
            name = topics.label(own, code, language) if code else self.tr("No topic")
            under = tuple(
                ListLine((asked.text, said(asked.place, language)), asked.assembly_uid)
                for asked in topic.asked
            )
            lines.append(ListLine((f"{name} — {len(topic.asked)}", ""), under=under))
        headings = (self.tr("What people ask, in their words"), self.tr("Place"))
        self.lists[ASKED].show_lines(headings, lines)

    def _show_open(self) -> None:
        codes = {entry.uid: entry.session_code for entry in self._agenda.entries}
        language = self._desk.language if self._desk.language in ("ru", "ky") else "ru"
        lines = [
            ListLine(
                (
                    f"{said(plan.assembly.place, language)} — {len(questions)}",
                    codes.get(plan.assembly.uid, ""),
                ),
                plan.assembly.uid,
                tuple(
                    ListLine((sentence_of(question, language), ""), plan.assembly.uid)
                    for question in questions
                ),
            )
            for plan, questions in assembly_calendar.still_open(self._agenda.plans)
        ]
        self.lists[OPEN].show_lines((self.tr("What nobody knows yet"), self.tr("Session")), lines)

    def _show_found(self) -> None:
        codes = {entry.uid: entry.session_code for entry in self._agenda.entries}
        language, found = self._desk.language, found_in(self._agenda.plans, self.search.text())
        lines = [
            ListLine(
                (said(plan.assembly.place, language), codes.get(plan.assembly.uid, "")),
                plan.assembly.uid,
                tuple(ListLine((text, ""), plan.assembly.uid) for text in texts),
            )
            for plan, texts in found
        ]
        heading = self.tr("Found in %n plans", "", len(found))
        self.lists[FOUND].show_lines((heading, self.tr("Session")), lines)

    def _day(self, entry: CalendarEntry) -> str:
        if entry.first is None or entry.last is None:
            return self.tr("no date yet")
        if entry.is_window:
            return f"{entry.first:%d.%m}–{entry.last:%d.%m.%Y}"
        return f"{full_date(entry.first)} {entry.start_time}".strip()

    def _turn_by(self, by: int) -> None:
        first = self._first or self._desk.today().replace(day=1)
        self._first = assembly_calendar.turned(first, by)
        self._show_month()

    def _open(self, uid: str) -> None:
        entry = next((one for one in self._agenda.entries if one.uid == uid), None)
        if entry:
            self.opened.emit(entry.session_uid, uid)

    def _save(self) -> None:
        if path := folders.ask_save(self, self.tr("Save .ics"), self.tr("assemblies.ics")):
            self.save_to(path)
