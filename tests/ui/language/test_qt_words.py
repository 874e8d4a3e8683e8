"""Qt's own dialogs speak Kyrgyz, which Qt does not know."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QGroupBox, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from seminar_desk.ui.language.languages import Languages

LATIN_WORD = re.compile(r"[A-Za-z]{2,}")
FINE = {"PDF", "OK"}


@pytest.fixture(params=["ru", "ky"], autouse=True)
def _language(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[None]:
    del qtbot  # the application has to be there
    languages = Languages()
    languages.use(str(request.param))
    yield
    languages.use("en")


def _foreign(dialog: QDialog) -> list[str]:
    shown = [
        *(widget.text() for widget in dialog.findChildren(QLabel)),
        *(widget.text() for widget in dialog.findChildren(QPushButton)),
        *(widget.text() for widget in dialog.findChildren(QRadioButton)),
        *(widget.title() for widget in dialog.findChildren(QGroupBox)),
    ]
    return [
        text for text in shown if set(LATIN_WORD.findall(re.sub(r"<[^>]*>|&", "", text))) - FINE
    ]


@pytest.mark.parametrize("mode", QFileDialog.AcceptMode)
def test_file_dialog(qtbot: QtBot, mode: QFileDialog.AcceptMode) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.show()
    assert _foreign(dialog) == []


def test_print_dialog(qtbot: QtBot) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog = QPrintDialog(printer)
    qtbot.addWidget(dialog)
    dialog.show()
    assert _foreign(dialog) == []
