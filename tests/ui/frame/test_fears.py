"""The window says at its start, and in the settings, what is to be feared of the data folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from seminar_desk import app
from seminar_desk.actions import new_store, settings
from seminar_desk.store.opening import open_store
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.settings.safety_section import SafetySection

FLAT = datetime(2000, 1, 1, tzinfo=UTC)


@pytest.fixture
def program(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[app.Program]:
    folder = tmp_path / "OneDrive" / "Айбек Кадыров"
    made = app.Program(folder, today=lambda: date(2017, 10, 24))
    opened = open_store(folder)
    new_store.prepare(opened.db)
    settings.change(opened.db, first_start_done=True)
    opened.close()
    (folder / "writer-0badcafe.txt").touch()
    for own in folder.glob("writer-*.txt"):
        if own.name != "writer-0badcafe.txt":
            own.unlink()
    yield made
    made.close()
    made.languages.use("en")
    made.deleteLater()
    look.use("light", 100)


def test_a_start_in_a_cloud_with_a_folder_from_elsewhere_and_a_flat_battery(
    program: app.Program,
) -> None:
    window = program.open(open_store(program.folder, clock=lambda: FLAT))
    window.show()
    program.greet(None)
    told = window.toasts.texts()
    assert ["лежит в OneDrive" in text for text in told] == [True, False, False]
    assert "с другого ноутбука" in told[1]
    assert "2000" in told[2]
    assert program.desk is not None
    section = SafetySection(program.desk)
    section.reload()
    assert section.place.text() == str(program.folder)
    assert section.fears.text().startswith(told[0])
    assert section.fears.isVisibleTo(section)
    settings.change(program.desk.db, trainer="Айгүл")  # from now on it is this laptop's
    section.reload()
    assert "с другого ноутбука" not in section.fears.text()
    section.deleteLater()


def test_a_folder_of_this_laptop_is_nothing_to_speak_of(
    qapp: QApplication, look: Look, tmp_path: Path
) -> None:
    made = app.Program(tmp_path / "desk", today=lambda: date(2017, 10, 24))
    try:
        opened = open_store(made.folder)
        settings.change(opened.db, first_start_done=True)
        window = made.open(opened)
        window.show()
        made.greet(None)
        assert window.toasts.texts() == []
        assert made.desk is not None
        section = SafetySection(made.desk)
        section.reload()
        assert not section.fears.isVisibleTo(section)
        section.deleteLater()
    finally:
        made.close()
        made.languages.use("en")
        made.deleteLater()
        look.use("light", 100)
