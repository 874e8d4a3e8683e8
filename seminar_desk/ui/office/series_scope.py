"""Which series the office looks at: one, or all of them together."""

from PySide6.QtCore import QObject, Signal

from seminar_desk.store.days import series_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import series_name
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.inputs import Choice

ALL = ""


class SeriesScope(QObject):
    """Hold the choice that the office's sections share; at first the desk's own series."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.series_uid = desk.series_uid

    def choose(self, series_uid: str) -> None:
        """Look at another series, or at all."""
        if series_uid != self.series_uid:
            self.series_uid = series_uid
            self.changed.emit()


class ScopeChoice(Choice):
    """Offer the series; it follows a choice that was made beside."""

    def __init__(self, desk: Desk, scope: SeriesScope) -> None:
        super().__init__()
        self._desk, self._scope = desk, scope
        self.setAccessibleName(words.tr("Series that is looked at"))
        self.activated.connect(lambda _place: scope.choose(self.code))
        scope.changed.connect(self.reload)

    def reload(self) -> None:
        """Name the series as they are now; one that is gone leaves all."""
        found = series_rows.all_series(self._desk.db)
        self.blockSignals(True)
        self.clear()
        self.addItem(words.tr("All series"), ALL)
        for each in found:
            self.addItem(series_name(each, self._desk.language), each.uid)
        self.blockSignals(False)
        self.choose(self._scope.series_uid)
        if self.code != self._scope.series_uid:
            self._scope.choose(self.code)
