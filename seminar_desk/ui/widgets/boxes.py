"""Columns and rows of widgets; every gap is in pixels of the design and grows with the scale."""

from collections.abc import Iterator
from contextlib import contextmanager
from types import EllipsisType
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from seminar_desk.ui.look.look import px

Edge = int | tuple[int, int, int, int]
# A widget or layout, alone or with its stretch or alignment; a gap; `...` takes what is left.
Part = QWidget | QLayout
Box = TypeVar("Box", bound=QBoxLayout)
Piece = Part | tuple[Part, int | Qt.AlignmentFlag] | int | EllipsisType


def column(*pieces: Piece, gap: int = 0, edge: Edge = 0, of: QWidget | None = None) -> QVBoxLayout:
    """Put pieces one under another, into the widget `of` if it is given.

    `edge` is the room around them: on all sides; or left, top, right, bottom.
    """
    return _laid(QVBoxLayout(of) if of is not None else QVBoxLayout(), pieces, gap, edge)


def row(*pieces: Piece, gap: int = 0, edge: Edge = 0, of: QWidget | None = None) -> QHBoxLayout:
    """Put pieces one beside another; otherwise like `column`."""
    return _laid(QHBoxLayout(of) if of is not None else QHBoxLayout(), pieces, gap, edge)


def held(box: QLayout) -> QWidget:
    """Return a plain widget that holds a layout."""
    holder = QWidget()
    holder.setLayout(box)
    return holder


def scrolled(inside: QWidget) -> QScrollArea:
    """Let a widget scroll up and down where the window is too low for it."""
    inside.setObjectName("scrolled")
    area = QScrollArea()
    show_inside(area, inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def fill(box: QBoxLayout, *pieces: Piece) -> None:
    """Put more pieces behind what is in a column or a row."""
    for piece in pieces:
        if isinstance(piece, EllipsisType):
            box.addStretch(1)
        elif isinstance(piece, int):
            box.addSpacing(px(piece))
        elif isinstance(piece, tuple):
            _add(box, *piece)
        else:
            _add(box, piece, 0)


def emptied(box: QBoxLayout) -> None:
    """Take every widget out of a column or a row; each is gone from sight at once."""
    while (item := box.takeAt(0)) is not None:
        if widget := item.widget():
            let_go(widget)


@contextmanager
def laid_once(box: QLayout) -> Iterator[None]:
    """Put many things into the layout of a visible widget and lay it out once, not for each."""
    box.setEnabled(False)
    try:
        yield
    finally:
        box.setEnabled(True)
        box.invalidate()
        box.activate()  # what Qt asked of it meanwhile went unheard


def show_inside(area: QScrollArea, inside: QWidget) -> None:
    """Put a widget into a scroll area, in the place of the one that may be there.

    Without the first line Qt deletes that one at once.
    """
    if (before := area.takeWidget()) is not None:
        let_go(before)
    area.setWidget(inside)


def let_go(thing: QObject) -> None:
    """Take a thing from sight, and let Qt delete it when none of its signals is on its way.

    Every widget that goes before its window goes this way: what deletes at once ends the program
    when it comes out of the widget's own click, choice or key.
    """
    if isinstance(thing, QWidget):
        thing.hide()
    thing.deleteLater()


def _laid(box: Box, pieces: tuple[Piece, ...], gap: int, edge: Edge) -> Box:
    left, top, right, bottom = (edge,) * 4 if isinstance(edge, int) else edge
    box.setContentsMargins(px(left), px(top), px(right), px(bottom))
    box.setSpacing(px(gap))
    fill(box, *pieces)
    return box


def _add(box: QBoxLayout, part: Part, how: int | Qt.AlignmentFlag) -> None:
    # An alignment is a number too, in Python's eyes.
    stretch = 0 if isinstance(how, Qt.AlignmentFlag) else how
    if isinstance(part, QLayout):
        box.addLayout(part, stretch)
    else:
        box.addWidget(part, stretch)
    if isinstance(how, Qt.AlignmentFlag):
        box.setAlignment(part, how)
