"""The question before other laptops' keys are believed: all of them in one place."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from seminar_desk.actions.certificates import signing
from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.domain.certificates.sealing_key import SealingKey
from seminar_desk.ui.books import book_words
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import column
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.labels import label

_WIDTH = 560


class KeysQuestion(Question):
    """Show the digits of each key; those are believed that somebody compared by telephone."""

    def __init__(self, desk: Desk, parent: QWidget, keys: Sequence[SealingKey]) -> None:
        text = self.tr(
            "These workbooks are signed with keys that nobody compared here yet. Call whoever sent"
            " them: the digits stand there in Settings, under the set from the office. Every"
            " certificate of a laptop whose digits were compared will count as genuine."
        )
        title = self.tr("Trust the signatures of other laptops?")
        yes = self.tr("Trust")
        super().__init__(desk, parent, title, text, yes=yes, danger=False, width=_WIDTH)
        self._keys = keys
        self.boxes: list[QCheckBox] = []
        for key in keys:
            whose = label(book_words.key_of(key), look="strong", wraps=True)
            digits = label(told_fingerprint(key.uid), look="title")
            box = QCheckBox(self.tr("The digits were compared by phone"))
            box.setAccessibleDescription(f"{book_words.key_of(key)}: {told_fingerprint(key.uid)}")
            box.toggled.connect(self._allow)
            self.boxes.append(box)
            self.put(column(whose, digits, box, gap=4))
        self._allow()
        self.boxes[0].setFocus()

    @property
    def compared(self) -> list[SealingKey]:
        """Return the keys whose digits were compared."""
        return [key for key, box in zip(self._keys, self.boxes, strict=True) if box.isChecked()]

    def _allow(self) -> None:
        self.yes.setEnabled(bool(self.compared))


def ask_and_trust(desk: Desk, parent: QWidget, keys: Sequence[SealingKey]) -> list[SealingKey]:
    """Ask about each key once, and believe those that were compared; return these."""
    each = {key.uid: key for key in keys if not key.is_trusted}
    question = KeysQuestion(desk, parent, list(each.values()))
    if not question.is_accepted():
        return []
    return [key for key in question.compared if _is_trusted(desk, key)]


def _is_trusted(desk: Desk, key: SealingKey) -> bool:
    return desk.succeeds(lambda: signing.trust(desk.db, public_keys=key.public_keys))
