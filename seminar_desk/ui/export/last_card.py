"""The workbook that was written last, and whether it still says everything."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from seminar_desk.ui.desk.dates import full_date, local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.export.export_facts import LastExport
from seminar_desk.ui.export.export_words import short_hash
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import Pill, label


class LastCard(Card):
    """Show number, time, file and fingerprint of the last workbook for the office."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._last: LastExport | None = None
        self._when = label(look="strong")
        self._state = Pill()
        self._file = label(look="caption", wraps=True)
        self._hash = label(look="caption")
        self._stick = label(look="caption", wraps=True)
        self.folder = Button(
            desk, self.tr("Open the folder"), kind="quiet", icon_name="folder-open"
        )
        self.put(
            label(self.tr("Last workbook for the office"), look="caption"),
            row(self._when, ..., self._state, gap=8),
            *(self._file, self._hash, self._stick),
            row(self.folder, ..., gap=8),
        )
        self.folder.clicked.connect(self._open_folder)

    def show_last(self, last: LastExport | None) -> None:
        """Show the last workbook, or that there is none yet."""
        self._last = last
        for part in (self._state, self._file, self._hash):
            part.setVisible(last is not None)
        self.folder.setVisible(last is not None and last.path is not None)
        if last is None:
            self._when.setText(self.tr("Not written yet"))
            self._stick.setText(self.tr("When the day is over, save the workbook for the office."))
            return
        output = last.output
        moment = output.at_utc.astimezone()
        when = self.tr("№ {number} · {date}, {time}")
        self._when.setText(
            when.format(
                number=output.sequence, date=full_date(moment.date()), time=local_time(moment)
            )
        )
        if last.is_current:
            self._state.show_state("✓ " + self.tr("up to date"), "success")
        else:
            self._state.show_state(self.tr("changed since"), "warning")
        self._file.setText(output.file_name)
        fingerprint = self.tr("Fingerprint {digits}")
        self._hash.setText(fingerprint.format(digits=short_hash(output.content_hash)))
        self._stick.setText(self._stick_words(last))

    def _stick_words(self, last: LastExport) -> str:
        if last.copied is not None:
            copied = self.tr("Copied to the stick at {time} and compared.")
            return copied.format(time=local_time(last.copied.at_utc))
        if not last.is_current:
            return self.tr("Data changed after it. Save the workbook again.")
        return self.tr("Not on a stick yet.")

    def _open_folder(self) -> None:
        if self._last is not None and self._last.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last.path.parent)))
