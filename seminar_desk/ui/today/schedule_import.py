"""Load a schedule from a file: see what it says first, then take it in one step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seminar_desk.ui.desk import Desk


def import_schedule(desk: Desk, parent: QWidget) -> None:
    """Ask for a file, show its sessions, and add them when the user agrees."""
