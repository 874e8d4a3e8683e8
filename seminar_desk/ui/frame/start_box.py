"""The box that says why no window comes, where Qt itself is there."""

import sys

from PySide6.QtWidgets import QApplication, QMessageBox


def show(text: str) -> None:
    """Show a sentence and wait until it is closed."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.Critical, application.applicationName(), text)
    box.exec()
