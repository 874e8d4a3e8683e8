"""Tab goes as people read: along each row of a window, row under row, whatever was built when."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGridLayout,
    QLayout,
    QScrollArea,
    QWidget,
)

if TYPE_CHECKING:
    _Window = QWidget
else:
    _Window = object  # mixed into Qt's own windows, which already are widgets


class ReadingOrder(_Window):
    """Take Tab and Shift+Tab through a window in the order of its layouts, and round again.

    Qt's own chain is the order in which widgets were made: a row added or moved later stands
    at its end, and every list would have to mend it.
    """

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Give the focus to the next stop, or to the previous one, and bring it into sight."""
        goal = next(filter(_is_stop, _onward(self, is_next=is_next)), None)
        if goal is None:
            return False
        reason = Qt.FocusReason
        goal.setFocus(reason.TabFocusReason if is_next else reason.BacktabFocusReason)
        _bring_into_sight(goal)
        return True


def first_stop(widget: QWidget) -> QWidget | None:
    """Return the first thing in a widget that Tab stops at."""
    return next(filter(_is_stop, _read(widget)), None)


def _onward(window: QWidget, *, is_next: bool) -> Iterator[QWidget]:
    """Go from the focus to the end, or to the beginning, then all round."""
    here = QApplication.focusWidget() or window.focusWidget()  # not active yet: its own one
    if here is not None and window.isAncestorOf(here):
        if is_next:
            yield from _read(here)
        while here is not None and here is not window:
            above = here.parentWidget()
            assert above
            beside = _children(above)
            place = beside.index(here)
            yield from _whole(beside[place + 1 :] if is_next else beside[:place], is_next=is_next)
            if not is_next:
                yield above
            here = above
    yield from _whole(_children(window), is_next=is_next)


def _whole(widgets: list[QWidget], *, is_next: bool) -> Iterator[QWidget]:
    """Go through widgets and all that is in them, from the last one back unless `is_next`."""
    for widget in widgets if is_next else reversed(widgets):
        inside = _read(widget)
        if is_next:
            yield widget
            yield from inside
        else:
            yield from reversed(list(inside))
            yield widget


def _is_stop(widget: QWidget) -> bool:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return (
        bool(takes_tab)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None  # the line of a number, say: the whole stands for it
    )


def _read(widget: QWidget) -> Iterator[QWidget]:
    """Go through what is seen in a widget, as it is read; the cells of a list are its own."""
    if widget.isVisible() and not isinstance(widget, QAbstractItemView):
        yield from _whole(_children(widget), is_next=True)


def _children(widget: QWidget) -> list[QWidget]:
    """Return the widgets in a widget: those of its layout, then what is laid by hand."""
    layout = widget.layout()
    laid = list(_laid(layout)) if layout else []
    known = set(laid)
    free = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child not in known and not child.isWindow()
    ]
    return laid + sorted(free, key=lambda child: (child.y(), child.x()))


def _laid(layout: QLayout) -> Iterator[QWidget]:
    """Go through a layout's widgets, a grid's row by row."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: tuple(cast("tuple[int, ...]", layout.getItemPosition(place))))
    for place in places:
        item = layout.itemAt(place)
        assert item
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid(inner)


def _bring_into_sight(goal: QWidget) -> None:
    above = goal.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(goal)
        above = above.parentWidget()
