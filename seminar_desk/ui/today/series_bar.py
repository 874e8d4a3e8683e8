"""Over the page Today: which series everything speaks of, and what can be done with all of it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from seminar_desk.domain.days.series import Series
from seminar_desk.store.days import series_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import series_name
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.held_enter import Menu
from seminar_desk.ui.widgets.labels import ElidedLabel, label
from seminar_desk.ui.widgets.tips import tip


class SeriesBar(QWidget):
    """Name the series; choose another, change, move and archive it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.name = ElidedLabel(look="strong")
        self.menu_button = Button(
            desk, self.tr("Another series…"), icon_name="chevron-down", kind="quiet"
        )
        tip(self.menu_button, self.tr("Choose, change, move, archive; a new series"))
        caption = label(self.tr("Series"), look="caption")
        row(caption, (self.name, 1), self.menu_button, gap=10, of=self)
        self.menu_button.clicked.connect(self._open_menu)

    @property
    def series(self) -> Series | None:
        """Return the chosen series as the store has it now."""
        uid = self._desk.series_uid
        found = series_rows.all_series(self._desk.db)
        return next((each for each in found if each.uid == uid), None)

    def reload(self) -> None:
        """Name the chosen series."""
        series = self.series
        self.name.setText(self._named(series) if series else self.tr("No open series"))

    def menu(self) -> QMenu:
        """Build the menu: every series, those of the archive last, and what can be done."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in series_rows.all_series(self._desk.db):
            action = menu.addAction(self._named(each))
            action.setCheckable(True)
            action.setChecked(each.uid == self._desk.series_uid)
            action.triggered.connect(
                lambda _checked=False, uid=each.uid: self._desk.select_series(uid)
            )
        menu.addSeparator()
        series = self.series
        if series is not None:
            menu.addAction(self.tr("Change the series…"), lambda: self.edit(series))
            menu.addAction(self.tr("Move the whole series…"), lambda: self.move_all(series))
            if series.is_archived:
                menu.addAction(self.tr("Bring back from the archive"), self.bring_back)
            else:
                menu.addAction(self.tr("To the archive"), self.archive)
            menu.addSeparator()
        menu.addAction(self.tr("New series…"), lambda: self.edit(None))
        return menu

    def edit(self, series: Series | None) -> None:
        """Change a series' name, days and target, or begin one and turn to it."""
        from seminar_desk.ui.today.series_form import ask_series  # noqa: PLC0415 - when asked

        saved = ask_series(self._desk, self.window(), series)
        if saved is None:
            return
        if series is None:
            self._desk.select_series(saved.uid)
        self._desk.toast(self.tr("The series is saved."), undo=True)

    def move_all(self, series: Series) -> None:
        """Put a whole series on other days."""
        from seminar_desk.ui.today.series_mover import ask_days  # noqa: PLC0415 - when asked

        moved = ask_days(self._desk, self.window(), series)
        if moved:
            self._desk.toast(self.tr("%n sessions are moved", "", moved), undo=True)

    def archive(self) -> None:
        """Put the chosen series away and turn to what is still open."""
        from seminar_desk.actions.days import whole_series  # noqa: PLC0415 - when asked

        uid = self._desk.series_uid
        if self._desk.succeeds(lambda: whole_series.archive(self._desk.db, series_uid=uid)):
            self._desk.select_nearest()
            self._desk.toast(
                self.tr("The series is in the archive: it can be chosen at the top."), undo=True
            )

    def bring_back(self) -> None:
        """Take the chosen series out of the archive."""
        from seminar_desk.actions.days import whole_series  # noqa: PLC0415 - when asked

        uid = self._desk.series_uid
        if self._desk.succeeds(lambda: whole_series.bring_back(self._desk.db, series_uid=uid)):
            self._desk.toast(self.tr("The series is open again."), undo=True)

    def _named(self, series: Series) -> str:
        name = series_name(series, self._desk.language)
        return f"{name} · " + self.tr("archive") if series.is_archived else name

    def _open_menu(self) -> None:
        menu = self.menu()
        corner = self.menu_button.mapToGlobal(self.menu_button.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
