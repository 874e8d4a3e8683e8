"""The installed Qt binding keeps its references: some versions abort after some thousand calls."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 2000


def test_none_is_not_used_up(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("Асанов")
    assert sys.getrefcount(None) > before - CALLS / 2
