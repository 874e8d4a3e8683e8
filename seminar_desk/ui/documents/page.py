"""The page Documents: see what will be printed, number, print, save."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.documents.order import Printout
from seminar_desk.domain import catalogue
from seminar_desk.domain.catalogue import CERTIFICATES, PROTOCOL
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.problems import Problem
from seminar_desk.store import setting_rows
from seminar_desk.ui.certificates import certificate_questions
from seminar_desk.ui.closing import closing_dialog
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.desk.session_words import SEX_AT
from seminar_desk.ui.documents.gathering import Facts, Gathered, Gatherer, read
from seminar_desk.ui.documents.page_bar import PageBar
from seminar_desk.ui.documents.side_panel import INTENTS, LEADS, SidePanel
from seminar_desk.ui.documents.strips import FirstCheck, SavedNotice
from seminar_desk.ui.documents.viewer import Viewer
from seminar_desk.ui.paper.composing import PRESS, Composer
from seminar_desk.ui.paper.paper_outlet import OnShow, PaperOutlet
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.columns import TallColumn
from seminar_desk.ui.widgets.tips import tip


class DocumentsPage(Page):
    """Show one kind of paper exactly as it prints; `shown` after each new preview."""

    tables: ClassVar[frozenset[str]] = frozenset(
        "session person attendance certificate certificate_number certificate_exemption"
        " closing closing_tally output setting assembly assembly_author agenda_item question"
        " info_action assembly_role assembly_step".split()
    )
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.on_show: OnShow | None = None
        self._facts: Facts | None = None
        self._session_uid = ""
        self._pages_of: dict[str, int] = {}
        self._gathered: Gathered | None = None
        self._scrolled: tuple[float, float] | None = None  # waits for the paper
        self.outlet = PaperOutlet(desk, self)
        self.composer = Composer(PRESS, self)
        self.side = SidePanel(desk)
        self._gatherer = Gatherer(desk.db, self.side.wish)
        self.viewer = Viewer(desk)
        self.preview = self.viewer.preview
        self.bar = PageBar(desk, self.viewer)
        self.save_button = Button(desk, icon_name="download", key="Ctrl+S")
        self.print_button = Button(desk, kind="primary", icon_name="printer", key="Ctrl+P")
        self.save_button.setText(self.tr("Save PDF"))
        self.print_button.setText(self.tr("Print"))
        self.first = FirstCheck(desk, self.side.checks.acts)
        self.saved = SavedNotice(desk)
        right = column(self.first, self.bar, self.saved, (self.viewer, 1), gap=12)
        row(TallColumn(self.side), (right, 1), gap=18, edge=(24, 18, 24, 18), of=self)
        self._connect()

    def header_buttons(self) -> Sequence[QWidget]:
        """Offer to save and to print."""
        return (self.save_button, self.print_button)

    def let_go(self) -> None:
        """Leave off drawing, and close the paper on show."""
        self.composer.stop()
        self.preview.close_file()

    def is_busy(self) -> bool:
        """Say whether a paper goes to the printer or into a file."""
        return self.outlet.is_printing

    def keep(self) -> dict[str, Any]:
        """Keep whose papers are shown, what of them and how large, and a sheet's columns."""
        return {
            "person": self.bar.person.uid,
            "page": self.preview.page,
            "zoom": self.preview.zoom,
            "scrolled": self.preview.scrolled,
            "columns": self.side.sheet.chosen_columns,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        """Show the same page of the same person's papers, as large as it was."""
        self.bar.person.choose(kept["person"])
        self.preview.page = kept["page"]
        self.preview.set_zoom(kept["zoom"])
        self._scrolled = kept["scrolled"]
        self.side.sheet.choose_columns(kept["columns"])
        self._refresh()

    def reload(self) -> None:
        """Read the store again; the preview is made anew only if the paper differs."""
        self._facts = read(self.desk)
        self._pages_of.clear()
        if self._facts is not None and self._facts.session.uid != self._session_uid:
            self._begin_session(self._facts)
        self._refresh()

    def begin(self, intent: str) -> None:
        """Show the kind of paper that another page asked for; «badges:UID» for one person."""
        kind, _, person_uid = intent.partition(":")
        if kind not in INTENTS:
            return
        self.choose(INTENTS[kind], person_uid)
        if person_uid != self.bar.person.uid:
            name = self._facts.name_of(person_uid) if self._facts is not None else ""
            said = self.desk.sentence(Problem("certificate_not_due", {"name": name}))
            self.desk.toast(said, "warning")

    def choose(self, kind: str, person_uid: str = "") -> None:
        """Show another kind of paper, everybody's or one person's."""
        self.side.kinds.choose(kind)
        if self._facts is not None:
            self.bar.person.offer(self._facts.people_of(kind), among=self._facts.people)
        self.bar.person.choose(person_uid)
        self.preview.page, self._scrolled = 0, None
        self._refresh()

    def _save(self) -> None:
        shown, gathered = self.on_show, self._gathered
        if shown is not None and gathered is not None and not self.outlet.is_printing:
            options = self.side.options.get(shown.key)
            is_each = options is not None and options.code("files") == "each"
            self.outlet.ask_and_save(shown, gathered.each, is_each=is_each)

    def _print(self) -> None:
        if self.on_show is not None and not self.outlet.is_printing:
            self.outlet.ask_and_print(self.on_show, self.preview.page)

    def _connect(self) -> None:
        self.side.kinds.group.idClicked.connect(lambda _place: self.choose(self.side.kinds.chosen))
        self.side.changed.connect(self._refresh)
        self.side.options[PROTOCOL].closing_wanted.connect(self._check_and_close)
        self.side.certificates.issue.clicked.connect(self._issue)
        self.composer.made.connect(self._show_paper)
        self.composer.failed.connect(self._show_failure)
        self.composer.progress.connect(self._show_drawing)
        self.preview.moved.connect(self._show_now)
        self.first.wanted.connect(self.side.checks.wanted)
        self.side.checks.wanted.connect(self._lead_to)
        self.bar.annulled.connect(self._annul)
        self.bar.stopped.connect(self._stop)
        self.bar.person.changed.connect(self._refresh)
        self.viewer.again_wanted.connect(self._draw_again)
        self.outlet.progress.connect(self._show_printing)
        self.outlet.ended.connect(self._after_printing)
        self.save_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)
        self.viewer.led_on.connect(self.desk.show_page)

    def _begin_session(self, facts: Facts) -> None:
        self._session_uid = facts.session.uid
        self.preview.page = 0
        self.bar.person.choose("")
        blank_rows = setting_rows.current(self.desk.db).blank_rows
        self.side.start_with(blank_rows, facts.session.document_language)

    def _refresh(self) -> None:
        """Show facts and options, and wish for the paper they ask for."""
        facts, kind = self._facts, self.side.kinds.chosen
        people, everybody = (facts.people_of(kind), facts.people) if facts is not None else ((), ())
        self.bar.person.offer(people, among=everybody)
        self.bar.person.setVisible(catalogue.KINDS[kind].is_personal and facts is not None)
        gathered = self._gather(facts, kind) if facts is not None else None
        noted = self._gathered.notes if self._gathered is not None else ()
        self._gathered = gathered
        order = gathered.order if gathered is not None else None
        if self.on_show is not None:
            self._pages_of[self.on_show.key] = self.on_show.page_count
        self.side.show_facts(facts, self._pages_of)
        self.first.show_problems(gathered.notes if gathered is not None else ())
        self.saved.show_for(kind if facts is not None else "")
        if self.composer.wish(*([order] if order else [])):
            self.on_show = None
            self.side.checks.setVisible(order is not None)
            if order is not None:
                self.bar.begin_drawing()
        elif self.on_show is not None and gathered is not None and gathered.notes != noted:
            self._show_checks(self.on_show.paper, gathered)
        if order is None:
            self.viewer.show_empty(kind, has_session=facts is not None)
        elif self.composer.is_halted:
            self.viewer.show_stopped()
        else:
            self.viewer.show_paper()
        self._show_now()

    def _gather(self, facts: Facts, kind: str) -> Gathered | None:
        gathered = self.desk.run(lambda: self._gatherer.gather(facts, kind, self.bar.person.uid))
        if gathered is not None and kind == CERTIFICATES:
            self.side.certificates.show_facts(facts, gathered.numbers, len(gathered.waiting))
        return gathered

    def _stop(self) -> None:
        """Stop the printer, or the drawing of this paper."""
        if self.outlet.is_printing:
            self.outlet.stop()
            return
        self.composer.halt()
        self.viewer.show_stopped()
        self.viewer.again.setFocus()
        self._show_now()

    def _draw_again(self) -> None:
        self.composer.again()
        self.bar.begin_drawing()
        self.viewer.show_paper()
        self.preview.setFocus()

    def _show_paper(self, paper: Printout) -> None:
        gathered = self._gathered
        assert gathered is not None  # a paper is only made from what was gathered
        self.preview.open(paper.pdf)
        if self._scrolled is not None:
            self.preview.scroll_to(*self._scrolled)
            self._scrolled = None
        made = (gathered.issued, gathered.sheet)
        self.on_show = OnShow(paper, gathered.key, self._session_uid, *made)
        if not self.bar.person.uid:
            self._pages_of[gathered.key] = self.preview.count
        self.side.show_facts(self._facts, self._pages_of)
        self._show_checks(paper, gathered)
        self._show_now()
        self.shown.emit()

    def _show_checks(self, paper: Printout, gathered: Gathered) -> None:
        self.side.checks.show_problems(gathered.notes + paper.problems, gathered.names)

    def _show_failure(self, problems: tuple[Problem, ...]) -> None:
        self.viewer.show_stopped(" ".join(map(self.desk.sentence, problems)))
        self.side.checks.show_problems(problems, {})
        self.desk.tell(*problems)
        self._show_now()

    def _show_now(self) -> None:
        """Show what can be done with the paper of now, and what became of its certificate."""
        has_paper, is_printing = self.on_show is not None, self.outlet.is_printing
        is_specimen = self._gathered is not None and self._gathered.is_specimen
        reason = self.tr("Give the numbers first") if is_specimen else ""
        for button in (self.save_button, self.print_button):
            button.setEnabled(has_paper and not is_specimen and not is_printing)
            tip(button, reason)
        self.side.certificates.issue.setEnabled(has_paper and not self.side.checks.blocks)
        if not (is_printing or self.composer.is_busy):
            certificate = self._certificate_on_show() if has_paper else None
            self.bar.show_state(certificate.status if certificate else "")

    def _certificate_on_show(self) -> Certificate | None:
        return self._gathered.certificate_on(self.preview.page) if self._gathered else None

    def _lead_to(self, field: str) -> None:
        if self._gathered and (paper := self._gathered.certificate(field)):
            certificate_questions.replace(self.desk, self, paper)
        elif self._gathered and (former := self._gathered.to_replace(field)):
            certificate_questions.replace_all(self.desk, self, former)
        elif field == "sex":
            self.desk.show_page(*SEX_AT)
        elif field == CERTIFICATES:
            self.choose(field)
        elif page := LEADS.get(field):
            self.desk.show_page(page)
        elif name := self._gathered and self._gathered.names.get(field, ""):
            self.desk.show_page("checkin", f"find:{name}")

    def _issue(self) -> None:
        if self._gathered is not None:
            numbers = [paper.number for paper in self._gathered.waiting]
            language = self.side.certificates.language.code
            whose = self.bar.person.uid
            certificate_questions.ask_and_issue(self.desk, self, numbers, language, whose)

    def _annul(self) -> None:
        if certificate := self._certificate_on_show():
            certificate_questions.ask_and_annul(self.desk, self, certificate)

    def _check_and_close(self) -> None:
        if self._facts is not None:
            closing_dialog.check_and_close(self.desk, self, self._facts.session.uid)

    def _show_drawing(self, done: int, total: int) -> None:
        if self.on_show is None and not self.outlet.is_printing:
            self.bar.show_drawing(done * 100 // max(total, 1))

    def _show_printing(self, done: int, total: int) -> None:
        self.bar.show_printing(done, total, is_saving=self.outlet.is_saving)
        self._show_now()

    def _after_printing(self) -> None:
        if self.composer.is_busy:
            self.bar.begin_drawing()
        self._show_now()


def create(desk: Desk) -> DocumentsPage:
    """Build the page."""
    return DocumentsPage(desk)
