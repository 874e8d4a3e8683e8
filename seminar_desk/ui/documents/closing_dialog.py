"""The four figures of the day held against each other before the session is closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from seminar_desk.actions import closing
from seminar_desk.domain.closing import Figures, differences, unexplained
from seminar_desk.store import outputs
from seminar_desk.ui.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.number_edit import NumberEdit

_MOST_SIGNATURES = 99
_PAGES_ABREAST = 4


class ClosingDialog(Question):
    """Count the signatures page by page; a difference asks for its line before closing."""

    def __init__(self, desk: Desk, parent: QWidget | None, session_uid: str) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            desk,
            parent,
            translate("ClosingDialog", "Check and close the session"),
            translate(
                "ClosingDialog",
                "Count the signatures on each page of the signed sheet. The four numbers must"
                " agree, or one line says why not.",
            ),
            yes=translate("ClosingDialog", "Close the session"),
            danger=False,
        )
        self.setFixedWidth(desk.theme.px(560))
        self._desk, self._session_uid = desk, session_uid
        sheet = outputs.valid_sheet(desk.db, session_uid)
        self.pages = [NumberEdit(0, _MOST_SIGNATURES) for _ in range(sheet.pages if sheet else 1)]
        self._add_pages(sheet.sheet_id if sheet else "")
        self._figures = label(look="strong", wraps=True)
        self.body.addWidget(self._figures)
        self.why = {name: QLineEdit() for name in ("present", "signatures", "handed_over")}
        self._why_fields = {name: Field("", line) for name, line in self.why.items()}
        for name, field in self._why_fields.items():
            self.body.addWidget(field)
            self.why[name].textChanged.connect(lambda _text: self._judge())
        for page in self.pages:
            page.valueChanged.connect(lambda _value: self._judge())
        self._judge()

    @property
    def by_page(self) -> list[int]:
        """Return the signatures counted on each page."""
        return [page.value() for page in self.pages]

    @property
    def explanations(self) -> dict[str, str]:
        """Return the lines that explain differences, by the name of the figure."""
        return {name: line.text() for name, line in self.why.items()}

    def _add_pages(self, sheet_id: str) -> None:
        translate = QCoreApplication.translate
        said = translate("ClosingDialog", "Signatures on sheet {sheet}").format(sheet=sheet_id)
        self.body.addWidget(label(said, look="caption"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for place, page in enumerate(self.pages):
            name = translate("ClosingDialog", "Page {page}").format(page=place + 1)
            grid.addWidget(Field(name, page), *divmod(place, _PAGES_ABREAST))
        self.body.addLayout(grid)

    @property
    def figures(self) -> Figures:
        """Return the four figures as they stand with what is typed."""
        db, uid = self._desk.db, self._session_uid
        return closing.figures(db, session_uid=uid, by_page=self.by_page)

    def _judge(self) -> None:
        figures = self.figures
        said = QCoreApplication.translate(
            "ClosingDialog",
            "Listed {listed} · present {present} · signatures {signatures} · certificates handed"
            " over {handed_over}",
        )
        self._figures.setText(
            said.format(
                listed=figures.listed,
                present=figures.present,
                signatures=figures.signatures,
                handed_over=figures.handed_over,
            )
        )
        found = {each.name: each for each in differences(figures)}
        for name, field in self._why_fields.items():
            field.setVisible(name in found)
            if name in found:
                field.set_label(self._desk.sentence(found[name].problem))
        self.yes.setEnabled(not unexplained(figures, self.explanations))


def check_and_close(desk: Desk, parent: QWidget, session_uid: str) -> bool:
    """Ask for the counts and their explanations, and close the session; say whether it closed."""
    dialog = ClosingDialog(desk, parent, session_uid)
    if not dialog.is_accepted():
        return False
    return desk.succeeds(
        lambda: closing.close_checked(
            desk.db, session_uid=session_uid, by_page=dialog.by_page, why=dialog.explanations
        )
    )
