"""The page Documents: see what will be printed, number, print, save."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seminar_desk.actions import settings
from seminar_desk.domain.certificate import Certificate
from seminar_desk.domain.problems import Problem
from seminar_desk.ui.desk import Desk
from seminar_desk.ui.documents import closing_dialog, emptiness, issuing, work
from seminar_desk.ui.documents.composing import Composer, Task
from seminar_desk.ui.documents.facts import Facts, read
from seminar_desk.ui.documents.gathering import Gathered, Gatherer, gather_certificates
from seminar_desk.ui.documents.kinds import CERTIFICATES, INTENTS, PROTOCOL, SETS
from seminar_desk.ui.documents.outlet import OnShow, Outlet
from seminar_desk.ui.documents.page_bar import PageBar
from seminar_desk.ui.documents.preview import Preview
from seminar_desk.ui.documents.side_panel import SidePanel
from seminar_desk.ui.page import Page
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.empty_state import EmptyState
from seminar_desk.ui.widgets.tall_column import TallColumn


class DocumentsPage(Page):
    """Show one kind of paper exactly as it prints; `shown` after each new preview."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "session",
            "person",
            "attendance",
            "assembly",
            "certificate",
            "certificate_number",
            "closing",
            "output",
            "setting",
        }
    )
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.on_show: OnShow | None = None
        self._facts: Facts | None = None
        self._session_uid = ""
        self._names: dict[str, str] = {}
        self._waiting_numbers: list[str] = []
        self._pages_of: dict[str, int] = {}
        self._gathered: Gathered | None = None
        self.outlet = Outlet(desk, self)
        self.composer = Composer(self)
        self.side = SidePanel(desk)
        self._gatherer = Gatherer(desk.db, self.side.sheet, self.side.options)
        self.preview = Preview(desk)
        self.bar = PageBar(desk, self.preview)
        self.save_button = Button(desk, icon_name="download", key="Ctrl+S")
        self.print_button = Button(desk, kind="primary", icon_name="printer", key="Ctrl+P")
        self._start = Button(desk, kind="primary", icon_name="user-round-check")
        self.empty = EmptyState(desk, "award", self._start)
        self._build()
        self._connect()

    def header_buttons(self) -> Sequence[QWidget]:
        """Offer to save and to print."""
        return (self.save_button, self.print_button)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self.save_button.setText(self.tr("Save PDF"))
        self.print_button.setText(self.tr("Print"))
        self.preview.setAccessibleName(self.tr("Preview of the paper"))
        self.side.retranslate()
        self.bar.retranslate()

    def let_go(self) -> None:
        """Close the paper on show."""
        self.preview.close_file()

    def reload(self) -> None:
        """Read the store again; the preview is made anew only if the paper differs."""
        self._facts = read(self.desk.db, self.desk.session_uid)
        self._pages_of.clear()
        if self._facts is not None and self._facts.session.uid != self._session_uid:
            self._begin_session(self._facts)
        self._refresh()

    def begin(self, intent: str) -> None:
        """Show the kind of paper that another page asked for."""
        if intent in INTENTS:
            self.choose(INTENTS[intent])

    def choose(self, kind: str) -> None:
        """Show another kind of paper."""
        self.side.kinds.choose(kind)
        self.preview.page = 0
        self._refresh()

    def _save(self) -> None:
        if self.on_show is None or self.outlet.is_printing:
            return
        options = self.side.options.get(self.on_show.kind)
        if self._gathered and options and options.code("files") == "each":
            self.outlet.ask_and_save_each(self.on_show, self._gathered)
        else:
            self.outlet.ask_and_save(self.on_show)

    def _print(self) -> None:
        if self.on_show is not None and not self.outlet.is_printing:
            self.outlet.ask_and_print(self.on_show, self.preview.page)

    def _build(self) -> None:
        self._room = QStackedWidget()
        self._room.addWidget(self.preview)
        self._room.addWidget(self.empty)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.bar)
        right.addWidget(self._room, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 18, 24, 18)
        row.setSpacing(18)
        row.addWidget(TallColumn(self.side))
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.side.kinds.group.idClicked.connect(lambda _place: self.choose(self.side.kinds.chosen))
        self.side.changed.connect(self._refresh)
        self.side.options[PROTOCOL].closing_wanted.connect(self._check_and_close)
        self.side.certificates.issue.clicked.connect(self._issue)
        self.composer.made.connect(self._show_paper)
        self.composer.failed.connect(self._show_failure)
        self.composer.progress.connect(self._show_drawing)
        self.preview.moved.connect(self._show_caption)
        self.side.checks.wanted.connect(self._lead_to)
        self.bar.annulled.connect(self._annul)
        self.bar.stopped.connect(self.outlet.stop)
        self.outlet.progress.connect(self._show_printing)
        self.outlet.ended.connect(self._after_printing)
        self.save_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)
        self._start.clicked.connect(
            lambda: self.desk.show_page("checkin" if self._facts else "today")
        )

    def _begin_session(self, facts: Facts) -> None:
        self._session_uid = facts.session.uid
        self.preview.page = 0
        language = facts.session.document_language
        blank_rows = settings.current(self.desk.db).blank_rows
        self.side.start_with(blank_rows, language)

    def _refresh(self) -> None:
        """Show facts and options, and wish for the paper they ask for."""
        facts = self._facts
        task = self._task(facts) if facts is not None else None
        if self.on_show is not None:
            self._pages_of[self.on_show.kind] = self.on_show.page_count
        self.side.show_facts(facts, self._pages_of)
        if self.composer.wish(task):
            self.on_show = None
            self.side.checks.setVisible(task is not None)
        self._room.setCurrentWidget(self.preview if task is not None else self.empty)
        if task is None:
            self.preview.close_file()
            self._word_emptiness()
        self._allow()
        self._show_caption()

    def _task(self, facts: Facts) -> Task | None:
        kind = self.side.kinds.chosen
        self._gathered = None
        if kind == CERTIFICATES:
            return self._task_of_certificates(facts)
        self._gathered = self.desk.run(lambda: self._gatherer.gather(facts, kind))
        if self._gathered is None:
            return None
        self._names = self._gathered.names
        return self._gathered.task

    def _task_of_certificates(self, facts: Facts) -> Task | None:
        language = self.side.certificates.language.code
        papers = self.desk.run(lambda: gather_certificates(self.desk.db, facts, language))
        if papers is None:
            return None
        self._names = papers.names
        self._waiting_numbers = [paper.number for paper in papers.waiting]
        numbers = [paper.number for paper in papers.issued or papers.waiting]
        self.side.certificates.show_facts(facts, numbers)
        return papers.task(facts.session.code)

    def _word_emptiness(self) -> None:
        kind = self.side.kinds.chosen
        title, text, button = emptiness.words(kind, has_session=self._facts is not None)
        self._start.setText(button)
        self.empty.set_texts(title, text)

    def _show_paper(self, paper: work.Paper) -> None:
        self.preview.open(paper.pdf)
        self.on_show = OnShow(
            paper,
            self.side.kinds.chosen,
            self._session_uid,
            self.preview.count,
            self._issued_on_show(),
            self._gathered.sheet if self._gathered else None,
        )
        self._pages_of[self.side.kinds.chosen] = self.preview.count
        self.side.show_facts(self._facts, self._pages_of)
        self.side.checks.show_problems(paper.problems, self._names)
        self._allow()
        self._show_caption()
        self.shown.emit()

    def _show_failure(self, problems: tuple[Problem, ...]) -> None:
        self.preview.close_file()
        self.side.checks.show_problems(problems, {})
        self.desk.tell(*problems)
        self._allow()

    def _allow(self) -> None:
        """Enable what can be done with the paper on show."""
        is_specimen = self.side.kinds.chosen == CERTIFICATES and not self._issued_on_show()
        ready = self.on_show is not None and not is_specimen and not self.outlet.is_printing
        reason = self.tr("Give the numbers first") if is_specimen else ""
        for button in (self.save_button, self.print_button):
            button.setEnabled(ready)
            button.setToolTip(reason)
        self.side.certificates.issue.setEnabled(
            self.on_show is not None and not self.side.checks.blocks
        )

    def _issued_on_show(self) -> tuple[Certificate, ...]:
        with_certificates = {CERTIFICATES, *(kind for kind in SETS if CERTIFICATES in SETS[kind])}
        if self._facts is None or self.side.kinds.chosen not in with_certificates:
            return ()
        return self._facts.issued

    def _certificate_on_show(self) -> Certificate | None:
        if self.side.kinds.chosen != CERTIFICATES:
            return None
        issued = self._issued_on_show()
        return issued[self.preview.page] if self.preview.page < len(issued) else None

    def _show_caption(self) -> None:
        certificate = self._certificate_on_show()
        self.bar.annul.setVisible(certificate is not None)
        self.bar.show_state(certificate.status if certificate else "")

    def _lead_to(self, field: str) -> None:
        if field in {"logos", "signatories"}:
            self.desk.show_page("settings")
        elif name := self._names.get(field, ""):
            self.desk.show_page("checkin", f"find:{name}")

    def _issue(self) -> None:
        if self._facts is not None and self._waiting_numbers:
            language = self.side.certificates.language.code
            issuing.ask_and_issue(self.desk, self, self._facts, self._waiting_numbers, language)

    def _annul(self) -> None:
        if certificate := self._certificate_on_show():
            issuing.ask_and_annul(self.desk, self, certificate)

    def _check_and_close(self) -> None:
        if self._facts is not None:
            closing_dialog.check_and_close(self.desk, self, self._facts.session.uid)

    def _show_drawing(self, done: int, total: int) -> None:
        if self.on_show is None and not self.outlet.is_printing:
            self.bar.show_drawing(done * 100 // max(total, 1))

    def _show_printing(self, done: int, total: int) -> None:
        self.bar.stop.show()
        said = self.tr("Printing: {done} of {total}").format(done=done, total=total)
        self.bar.caption.setText(said)
        self._allow()

    def _after_printing(self) -> None:
        self.bar.stop.hide()
        self._allow()
        self._show_caption()


def create(desk: Desk) -> DocumentsPage:
    """Build the page."""
    return DocumentsPage(desk)
