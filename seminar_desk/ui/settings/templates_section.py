"""Which template new certificates get: chosen, taken from a file, handed on as one."""

from pathlib import Path

from PySide6.QtGui import QPixmap, QShowEvent

from seminar_desk.actions.certificates import templates
from seminar_desk.documents.certificates.template_file import SUFFIX
from seminar_desk.documents.order import Chapter, Order, Printout
from seminar_desk.documents.page.snapshots import CertificatesSnapshot
from seminar_desk.domain import catalogue
from seminar_desk.gather.certificates import paper_looks
from seminar_desk.gather.certificates.certificate_snapshots import specimen
from seminar_desk.store import pictures, setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.paper.composing import PRESS, Composer
from seminar_desk.ui.paper.pdf import OpenPdf
from seminar_desk.ui.settings.sections import SettingsSection
from seminar_desk.ui.widgets import boxes, folders
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.inputs import DropDown
from seminar_desk.ui.widgets.labels import label

_SCALE = 0.55  # pixels a point: a postcard is enough to recognise it


class TemplatesSection(SettingsSection):
    """Choose a template and see a specimen of it."""

    icon = "image"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.choice = DropDown()
        self.take = Button(
            desk, self.tr("Take from a file…"), kind="primary", icon_name="folder-open"
        )
        self.hand_on = Button(desk, self.tr("Save as a file…"), icon_name="save")
        self.forget = Button(desk, self.tr("Remove"), kind="danger", icon_name="trash-2")
        self.forget.hide()
        self.specimen = label()
        self.specimen.setAccessibleName(self.tr("Specimen of the template"))
        about = self.tr(
            "New certificates look like the chosen template; those already numbered keep"
            " theirs. A template travels as one file with its pictures."
        )
        self.box.addWidget(label(about, tone="muted", wraps=True))
        self.box.addWidget(Field(self.tr("Template"), self.choice))
        self.box.addLayout(boxes.row(self.take, self.hand_on, self.forget, ..., gap=10))
        self.box.addWidget(self.specimen)
        self.box.addStretch()
        self._composer = Composer(PRESS, self)
        self._composer.made.connect(self._show_picture)
        self._composer.failed.connect(lambda problems: desk.tell(*problems))
        self.choice.activated.connect(self._choose)
        self.take.clicked.connect(self._ask_and_take)
        self.hand_on.clicked.connect(self._ask_and_hand_on)
        self.forget.clicked.connect(self._forget)

    def title(self) -> str:
        """Name the section."""
        return self.tr("Certificate templates")

    def reload(self) -> None:
        """Show the templates there are, and a specimen of the chosen one."""
        super().reload()
        chosen = setting_rows.current(self.desk.db).certificate_template
        self.choice.clear()
        self.choice.addItem(self.tr("The program's own"), "")
        for kept in pictures.templates(self.desk.db):
            self.choice.addItem(kept.name, kept.uid)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.forget.setVisible(bool(chosen))
        self._show_specimen()

    def take_in(self, path: Path) -> None:
        """Keep the template of a file and choose it."""
        if self.desk.run(lambda: templates.take_in(self.desk.db, path=path)):
            self.stored.emit()

    def _choose(self) -> None:
        uid = str(self.choice.currentData())
        if self.desk.succeeds(lambda: templates.choose(self.desk.db, uid=uid)):
            self.stored.emit()
        self.reload()

    def _forget(self) -> None:
        uid = str(self.choice.currentData())
        name = self.choice.currentText()
        if uid and self.desk.succeeds(lambda: templates.forget(self.desk.db, uid=uid)):
            said = self.tr("The template «{name}» is no longer offered.")
            self.desk.toast(said.format(name=name), undo=True)

    def _ask_and_take(self) -> None:
        kinds = self.tr("Templates (*.sdtemplate)")
        if path := folders.ask_open(self.window(), self.tr("Template of certificates"), kinds):
            self.take_in(path)

    def _ask_and_hand_on(self) -> None:
        proposed = f"{self.choice.currentText()}{SUFFIX}"
        kinds = self.tr("Templates (*.sdtemplate)")
        path = folders.ask_save(self.window(), self.tr("Save the template"), proposed, kinds)
        if path is None:
            return
        uid = str(self.choice.currentData())
        if self.desk.run(lambda: paper_looks.hand_on(self.desk.db, uid=uid, path=path)):
            self.desk.toast(self.tr("Saved: {file}").format(file=path.name))

    def _show_specimen(self) -> None:
        """Have a specimen of the chosen template drawn once it is seen."""
        if not self.isVisible():
            return
        db, uid = self.desk.db, self.desk.session_uid
        paper = self.desk.run(lambda: specimen(db, uid)) if uid else None
        self.specimen.setVisible(paper is not None)
        key = catalogue.CERTIFICATES
        if paper is not None:
            order = Order(key, (Chapter(key, CertificatesSnapshot((paper,))),))
            self._composer.wish(order)

    def _show_picture(self, made: Printout) -> None:
        pdf = OpenPdf(made.pdf)
        picture = pdf.picture(0, _SCALE)
        pdf.close()
        self.specimen.setPixmap(QPixmap.fromImage(picture))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the specimen when the section is turned to."""
        super().showEvent(event)
        self._show_specimen()
