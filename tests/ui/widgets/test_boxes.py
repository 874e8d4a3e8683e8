"""Columns and rows: what stretches, what is aligned, and gaps that grow with the scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets import boxes


def test_an_alignment_is_no_stretch(desk: Desk) -> None:
    box = boxes.row((QLabel("a"), Qt.AlignmentFlag.AlignTop), (QLabel("b"), 1), ..., QLabel("c"))
    assert [box.stretch(place) for place in range(box.count())] == [0, 1, 1, 0]
    first = box.itemAt(0)
    assert first is not None
    assert first.alignment() == Qt.AlignmentFlag.AlignTop


@pytest.mark.parametrize(("scale", "gap", "edge"), [(100, 12, 24), (150, 18, 36), (200, 24, 48)])
def test_gaps_and_edges_grow_with_the_scale(desk: Desk, scale: int, gap: int, edge: int) -> None:
    desk.set_look("light", scale)
    box = boxes.column(QLabel("a"), 8, QLabel("b"), gap=12, edge=(24, 0, 0, 0))
    assert box.spacing() == gap
    assert box.contentsMargins().left() == edge
    item = box.itemAt(1)
    assert item is not None
    assert item.sizeHint().height() == 8 * scale // 100


def test_what_is_taken_out_is_gone_from_sight(desk: Desk) -> None:
    holder = boxes.held(boxes.column(*(QLabel(word) for word in "abc")))
    holder.show()
    box = holder.layout()
    assert isinstance(box, QBoxLayout)
    shown = holder.findChildren(QLabel)
    boxes.emptied(box)
    assert box.count() == 0
    assert not any(part.isVisible() for part in shown)
