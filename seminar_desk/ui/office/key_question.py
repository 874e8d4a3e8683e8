"""The question before another laptop's key is believed."""

from PySide6.QtWidgets import QCheckBox, QWidget

from seminar_desk.domain.certificates.certificate import Elsewhere
from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.store.certificates.laptop_keys import PublicKey
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.labels import label


class KeyQuestion(Question):
    """Show the digits of a key; it is believed once somebody compared them by telephone."""

    def __init__(self, desk: Desk, parent: QWidget, book: Elsewhere, key: PublicKey) -> None:
        text = self.tr(
            "{file} was written at desk {desk}{operator} and is signed with the key of the mark"
            " {mark}, which is not known here. Every certificate of that laptop will count as"
            " genuine. Call whoever sent the file: the digits stand there in Settings, under the"
            " sets from the office. They must be these:"
        ).format(
            file=book.file,
            operator=f" ({book.operator})" if book.operator else "",
            desk=book.desk_name or "—",
            mark=key.mark,
        )
        title = self.tr("Trust the signatures of another laptop?")
        super().__init__(desk, parent, title, text, yes=self.tr("Trust"), danger=False)
        self.digits = label(told_fingerprint(key.uid), look="title")
        self.compared = QCheckBox(self.tr("The digits were compared by phone"))
        self.put(self.digits, self.compared)
        self.compared.toggled.connect(self.yes.setEnabled)
        self.yes.setEnabled(False)
        self.compared.setFocus()
