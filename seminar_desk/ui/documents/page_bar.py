"""Turning pages, zoom, whose paper it is, and what the page on show is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.person_field import PersonField
from seminar_desk.ui.documents.viewer import Viewer
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import key_places
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import ElidedLabel, label
from seminar_desk.ui.widgets.tips import tip

_GAP = 8
_WORTH_STOPPING_MS = 400
# Where the number of the page and the middle stand in a single row.
_SPOTS = (2, 4, 5, 6, 7, 8)
_PERSON, _CAPTION = 186, 120
_SHARES = {PersonField: 3, ElidedLabel: 2}  # of the room that is left in the row


class PageBar(QWidget):
    """Drive a viewer; `annulled` and `stopped` are the user's wishes.

    Where the window is narrow, «Annul» keeps its sign alone, then the middle gets its own row;
    where not even the signs have room in theirs, the number of percents is left out.
    """

    annulled = Signal()
    stopped = Signal()

    def __init__(self, desk: Desk, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._viewer = viewer
        self._preview = viewer.preview
        self.pages = Button(desk, icon_name="panel-left")
        self.pages.setCheckable(True)
        self.back = Button(desk, icon_name="chevron-left")
        self.forward = Button(desk, icon_name="chevron-right")
        self.place = label(tone="muted")
        self.person = PersonField(desk)
        self.everyone = Button(desk, icon_name="x")
        self.caption = ElidedLabel(look="caption")
        self.stop = Button(desk, icon_name="x", key="Esc")
        self.annul = Button(desk, kind="danger", icon_name="ban")
        self.smaller = Button(desk, icon_name="zoom-out")
        self.percent = Button(desk)
        self.larger = Button(desk, icon_name="zoom-in")
        self._middle = (self.person, self.everyone, self.caption, self.stop, self.annul)
        self._right = (self.smaller, self.percent, self.larger)
        self._signs = (self.pages, self.back, self.forward, self.smaller, self.larger)
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(_WORTH_STOPPING_MS)
        self._build()
        self._connect()

    def show_state(self, status: str) -> None:
        """Say what became of the certificate on show; nothing for any other paper, or for none."""
        states = {
            "PREPARED": self.tr("not printed yet"),
            "PRINTED": self.tr("printed"),
            "HANDED_OVER": self.tr("handed over"),
        }
        self._drawing.stop()
        self.annul.setVisible(bool(status))
        self.stop.hide()
        self._say(states.get(status, ""))

    def begin_drawing(self) -> None:
        """Offer to stop a drawing that takes its time."""
        self.show_state("")
        self._drawing.start()

    def show_drawing(self, percent: int) -> None:
        """Say how far the paper is that is being made, once that is worth saying."""
        if not self._drawing.isActive():
            said = self.tr("Being drawn: {percent} %")
            self._say(said.format(percent=percent))

    def show_printing(self, done: int, total: int, *, is_saving: bool) -> None:
        """Say how far the printer is, or the files that are written."""
        self._offer_stop()
        printing = self.tr("Printing: {done} of {total}")
        saving = self.tr("Saving: {done} of {total}")
        self._say((saving if is_saving else printing).format(done=done, total=total))

    def follow(self) -> None:
        """Show where the viewer is."""
        count, page = self._preview.count, self._preview.page
        text = self.tr("{page} of {count}").format(page=page + 1, count=count)
        self.place.setText(text if count else "")
        self.pages.setVisible(self._viewer.may_have_strip)
        self.pages.setChecked(self._viewer.has_strip)
        self.back.setEnabled(page > 0)
        self.forward.setEnabled(page < count - 1)
        self.everyone.setVisible(self.person.isVisibleTo(self) and bool(self.person.uid))
        self.percent.setText(f"{self._preview.percent} %" if count else "—")
        for button in self._right:
            button.setEnabled(count > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold at another width."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for the wider of two rows without the percents, however they stand now.

        With the percents the bar would lie over what stands beside it. If it asked for less room
        with them than without, they would come and go for ever.
        """
        rows = (self._signs, (self.place, *self._middle))
        wider = max(sum(map(self._least, parts)) for parts in rows)
        return QSize(wider - px(_GAP), super().minimumSizeHint().height())

    def _build(self) -> None:
        for button, name, key in (
            (self.pages, self.tr("Small pictures of the pages"), "F4"),
            (self.back, self.tr("Previous page"), "PgUp"),
            (self.forward, self.tr("Next page"), "PgDn"),
            (self.everyone, self.tr("Everybody again"), "Esc"),
            (self.smaller, self.tr("Smaller"), "Ctrl+−"),
            (self.larger, self.tr("Larger"), "Ctrl++"),
            (self.percent, self.tr("Whole page or size on paper"), "Ctrl+0"),
        ):
            button.setAccessibleName(name)
            tip(button, f"{name} ({key})")
        self.annul.setAccessibleName(self.tr("Annul…"))
        tip(self.annul, self.tr("Annul…"))
        self.stop.setText(self.tr("Stop"))
        for button in (self.pages, self.back, self.forward, *self._right):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.person.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for hidden in (self.everyone, self.stop, self.annul, self.person):
            hidden.hide()
        self._first = row(self.pages, self.back, self.forward, ..., *self._right, gap=_GAP)
        self._second = row(gap=_GAP)
        column(self._first, self._second, gap=_GAP, of=self)
        self._is_folded, self._is_fitting = True, False
        self._fold(is_folded=False)

    def _connect(self) -> None:
        preview = self._preview
        # Shortcuts of their own: a button's key clicks it 100 ms later, and a held key never does.
        for button, keys, act in (
            (self.pages, ("F4",), self._turn_strip),
            (self.back, ("PgUp",), lambda: preview.go(preview.page - 1)),
            (self.forward, ("PgDown",), lambda: preview.go(preview.page + 1)),
            (self.smaller, ("Ctrl+-",), lambda: preview.zoom_by(-1)),
            (self.larger, ("Ctrl+=", "Ctrl++"), lambda: preview.zoom_by(1)),
            (self.percent, ("Ctrl+0",), self._fit_or_full),
            (None, ("Ctrl+F",), self._to_person),
        ):
            if button is not None:
                button.clicked.connect(act)
            for key in keys:
                key_places.bind(self, key, act)
        self.everyone.clicked.connect(self._choose_everyone)
        self.annul.clicked.connect(self.annulled)
        self.stop.clicked.connect(self.stopped)
        self._drawing.timeout.connect(self._offer_stop)
        preview.moved.connect(self.follow)
        self._viewer.arranged.connect(self.follow)

    def _offer_stop(self) -> None:
        self.stop.show()
        self._fit()

    def _say(self, text: str) -> None:
        self.caption.setText(text)
        self._fit()

    def _turn_strip(self) -> None:
        if self._viewer.may_have_strip:
            self._viewer.turn_strip(not self._viewer.has_strip)

    def _to_person(self) -> None:
        self.person.setFocus()
        self.person.selectAll()

    def _choose_everyone(self) -> None:
        self.person.setFocus()
        self.person.choose("")
        self.person.changed.emit()

    def _fit_or_full(self) -> None:
        self._preview.set_zoom(1.0 if self._preview.zoom is None else None)

    def _fit(self) -> None:
        """Fit into the width, and into a smaller one that showing a part led to.

        Not within that: what is hidden while it is being shown stays on the screen.
        """
        if self._is_fitting:
            return
        self._is_fitting = True
        width = self.width()
        self._use_room()
        if self.width() < width:
            self._use_room()
        self._is_fitting = False

    def _use_room(self) -> None:
        """Use the first way that leaves every sign whole: words, signs alone, in one row or two."""
        signs = self._needed(self._signs)
        percent = self.percent.minimumSizeHint().width()
        self.percent.setVisible(signs + percent <= self.width())
        word = self.tr("Annul…")
        for is_folded, text in ((False, word), (False, ""), (True, word), (True, "")):
            self.annul.setText(text)
            if self._fits(is_folded=is_folded):
                break
        self._fold(is_folded=is_folded)

    def _fits(self, *, is_folded: bool) -> bool:
        ends: list[QWidget] = [self.pages, self.back, self.forward, *self._right]
        middle: list[QWidget] = [self.place, *self._middle]
        rows = [ends, middle] if is_folded else [ends + middle]
        return max(self._needed(parts) for parts in rows) <= self.width()

    def _needed(self, parts: Sequence[QWidget]) -> int:
        comfortable = {
            self.person: px(_PERSON),
            self.caption: min(self.caption.sizeHint().width(), px(_CAPTION)),
            self.place: self.place.sizeHint().width(),
        }
        shown = [part for part in parts if part.isVisibleTo(self)]
        widths = (comfortable.get(part) or part.minimumSizeHint().width() for part in shown)
        return sum(width + px(_GAP) for width in widths)

    def _least(self, part: QWidget) -> int:
        if not part.isVisibleTo(self):
            return 0
        return part.minimumSizeHint().expandedTo(part.minimumSize()).width() + px(_GAP)

    def _fold(self, *, is_folded: bool) -> None:
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        middle: tuple[QWidget, ...] = (self.place, *self._middle)
        for part in middle:
            (self._first if is_folded else self._second).removeWidget(part)
        for spot, part in enumerate(middle):
            share = _SHARES.get(type(part), 0)
            if is_folded:
                self._second.addWidget(part, share)
            else:
                self._first.insertWidget(_SPOTS[spot], part, share)
