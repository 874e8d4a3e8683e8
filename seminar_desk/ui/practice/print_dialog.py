"""Print a plan: which paper, in which language, seen before it is printed or saved."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from seminar_desk.documents.order import Chapter, Printout
from seminar_desk.documents.plans.plan_paper import LARGE, NORMAL
from seminar_desk.domain.catalogue import BLANK_FORMS, PLAN, RUN_SHEET
from seminar_desk.gather import papers
from seminar_desk.gather.wish import Wish
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.paper.composing import PRESS, Composer
from seminar_desk.ui.paper.paper_outlet import OnShow, PaperOutlet
from seminar_desk.ui.paper.preview import Preview
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.segments import Segments

_WIDTH, _HEIGHT = 1040, 700
_SIDE, _LEAST_PAGE = 300, 200
_LANGUAGES = ("ru", "ky", "ru+ky")


class PrintDialog(FittedDialog):
    """Choose on the left, see the very pages on the right; `shown` after each new paper."""

    shown = Signal()

    def __init__(
        self, desk: Desk, session_uid: str, assembly_uid: str, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        self._desk = desk
        self._session_uid, self._assembly_uid = session_uid, assembly_uid
        self.on_show: OnShow | None = None
        self.outlet = PaperOutlet(desk, self)
        self.composer = Composer(PRESS, self)
        self.setWindowTitle(self.tr("Print the plan"))
        self.kinds = {kind: Button(desk) for kind in (PLAN, RUN_SHEET, BLANK_FORMS)}
        self.language = Segments(desk, _LANGUAGES)
        self.large = QCheckBox(self.tr("Large letters, for the board"))
        self.print = Button(desk, kind="primary", icon_name="printer", key="Ctrl+P")
        self.save = Button(desk, icon_name="save", key="Ctrl+S")
        self.close_button = Button(desk)
        self.preview = Preview(desk)
        self._pages = label(tone="muted")
        self._build()
        self.language.choose(language if language in _LANGUAGES else "ru")
        self.kinds[PLAN].setChecked(True)
        self._connect()
        self.show_paper()

    @property
    def kind(self) -> str:
        """Return the chosen paper."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def show_paper(self) -> None:
        """Have the chosen paper drawn, and show its first page."""
        wish = Wish(
            session_uid=self._session_uid,
            assembly_uid=self._assembly_uid,
            language=self.language.code,
            size=LARGE if self.large.isChecked() else NORMAL,
        )
        db, key = self._desk.db, self.kind
        snapshot = self._desk.run(lambda: papers.snapshot(db, key, wish))
        order = snapshot and papers.order(db, key, self._session_uid, (Chapter(key, snapshot),))
        if self.composer.wish(*([order] if order else [])):
            self._show_ready(None)

    def save_to(self, path: Path) -> bool:
        """Write the pages on show; say whether they are there."""
        return self.on_show is not None and self.outlet.save(self.on_show, path)

    def done(self, result: int) -> None:
        """Let go of the pages, whatever the dialog was left by."""
        self.composer.stop()
        self.preview.close_file()
        super().done(result)

    def _build(self) -> None:
        for kind, words in {
            PLAN: self.tr("Plan for the wall"),
            RUN_SHEET: self.tr("Run sheet"),
            BLANK_FORMS: self.tr("Blank forms"),
        }.items():
            button = self.kinds[kind]
            button.setText(words)
            button.setCheckable(True)
            button.setAutoExclusive(True)
        texts = {"ru": "Русский", "ky": "Кыргызча", "ru+ky": "RU + KY"}
        self.language.set_texts(self.tr("Language of the paper"), texts)
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("Save PDF"))
        self.close_button.setText(self.tr("Close"))
        side = column(
            *self.kinds.values(),
            8,
            label(self.tr("Language of the paper"), look="small"),
            self.language,
            self.large,
            8,
            self._pages,
            ...,
            gap=8,
        )
        left = held(side)
        left.setFixedWidth(px(_SIDE))
        self.preview.setMinimumHeight(px(_LEAST_PAGE))
        title = label(self.tr("Print the plan"), look="title", wraps=True)
        middle = held(row(left, (self.preview, 1), gap=20))
        self.frame(title, middle, (self.close_button, ..., self.save, self.print))
        self.print.setDefault(True)

    def _connect(self) -> None:
        self.composer.made.connect(self._show_made)
        self.composer.failed.connect(lambda problems: self._desk.tell(*problems))
        for button in self.kinds.values():
            button.clicked.connect(self.show_paper)
        self.language.changed.connect(self.show_paper)
        self.large.clicked.connect(self.show_paper)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_made(self, paper: Printout) -> None:
        self.preview.open(paper.pdf)
        self._pages.setText(self.tr("%n pages", "", self.preview.count))
        self._show_ready(OnShow(paper, self.kind, self._session_uid))
        self.shown.emit()

    def _show_ready(self, on_show: OnShow | None) -> None:
        self.on_show = on_show
        for button in (self.print, self.save):
            button.setEnabled(on_show is not None)

    def _save(self) -> None:
        if self.on_show is not None:
            self.outlet.ask_and_save(self.on_show)

    def _print(self) -> None:
        if self.on_show is not None and not self.outlet.is_printing:
            self.outlet.ask_and_print(self.on_show)
