"""The count beside a page's name never lies over the name."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from seminar_desk.ui.frame.sidebar import badge_within
from seminar_desk.ui.look.look import Look


@pytest.mark.parametrize(
    ("badge", "shown"), [("27/32", "27/32"), ("10000/10000", "10000"), ("3", "3"), ("", "")]
)
def test_thousands_leave_only_who_is_present(look: Look, badge: str, shown: str) -> None:
    metrics = QFontMetrics(QFont("PT Sans", 10))
    room = metrics.horizontalAdvance("999/999")
    assert badge_within(metrics, badge, room) == shown
