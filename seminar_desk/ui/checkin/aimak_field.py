"""An aiyl aimak from the classifier, or whatever else people call it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.places import AiylAimak

_MOST_OFFERED = 8


class AimakField(QLineEdit):
    """Complete from the district's aimaks and from what others said; take any text."""

    def __init__(
        self, aimaks: Sequence[AiylAimak], used: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._codes = {fold(aimak.name_ru): aimak.soate14 for aimak in aimaks}
        names = [aimak.name_ru for aimak in aimaks]
        known = set(names)
        names += sorted({name for name in used if name and name not in known})
        self._offers = [(name, fold(name)) for name in names]
        self._model = QStringListModel(names, self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_MOST_OFFERED)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)

    @property
    def soate14(self) -> str:
        """Return the classifier's code where the text names an aimak of this district."""
        return self._codes.get(fold(self.text()), "")

    def offers(self) -> list[str]:
        """Return what the list below the field offers now."""
        return self._model.stringList()

    def _offer(self, text: str) -> None:
        typed = fold(text)
        begun = [name for name, folded in self._offers if folded.startswith(typed)]
        inside = [name for name, folded in self._offers if f" {typed}" in folded]
        self._model.setStringList([*begun, *(name for name in inside if name not in begun)])
