"""Templates are chosen on the page Settings, taken from a file and handed on as one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from seminar_desk.documents.certificates import template_file
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.settings.page import SettingsPage
from seminar_desk.ui.settings.templates_section import TemplatesSection
from tests.documents.test_templates import full, with_words


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> TemplatesSection:
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.resize(1072, 728)
    page.show()
    place = next(
        place for place, each in enumerate(page.sections) if isinstance(each, TemplatesSection)
    )
    page.turn_to(place)
    found = page.sections[place]
    assert isinstance(found, TemplatesSection)
    return found


def test_a_template_is_taken_chosen_and_seen(
    section: TemplatesSection, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    def picture() -> QImage:
        return section.specimen.pixmap().toImage()

    qtbot.waitUntil(lambda: not picture().isNull(), timeout=20_000)
    own = picture()
    path = tmp_path / "осень.sdtemplate"
    path.write_bytes(template_file.to_bytes(full()))
    section.take_in(path)
    assert section.choice.currentText() == "Осень «2017»"
    qtbot.waitUntil(lambda: picture() != own, timeout=20_000)
    section.choice.setCurrentIndex(0)
    section.choice.activated.emit(0)
    assert setting_rows.current(desk.db).certificate_template == ""
    qtbot.waitUntil(lambda: picture() == own, timeout=20_000)


def test_a_template_is_handed_on_and_removed(
    section: TemplatesSection, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "осень.sdtemplate"
    path.write_bytes(template_file.to_bytes(full()))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "копия"), ""))
    section.take.click()
    section.hand_on.click()
    assert template_file.read(tmp_path / "копия.sdtemplate") == full()
    section.forget.click()
    assert section.choice.count() == 1
    desk.undo()
    assert section.choice.currentText() == "Осень «2017»"


def test_a_broken_template_is_named(
    section: TemplatesSection, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "осень.sdtemplate"
    path.write_bytes(with_words("format = 1"))
    with qtbot.waitSignal(desk.toasted) as said:
        section.take_in(path)
    assert said.args is not None
    toast = said.args[0]
    assert isinstance(toast, Toast)
    assert "осень.sdtemplate" in toast.text
    assert section.choice.count() == 1
