"""The page Settings: everything is kept when a field is left, nothing needs a restart."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.actions.days import outputs
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.files import RESOURCES
from seminar_desk.store import setting_rows
from seminar_desk.store.backup_files import list_backups
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import NumberEditor
from seminar_desk.ui.forms.line_editors import LineEditor, LongLineEditor
from seminar_desk.ui.settings.consent_section import ConsentSection
from seminar_desk.ui.settings.holidays_section import HolidaysSection
from seminar_desk.ui.settings.page import SettingsPage
from seminar_desk.ui.settings.picture_slots import read_logo
from seminar_desk.ui.settings.sections import (
    DeskSection,
    LookSection,
    ProjectSection,
    SettingsSection,
)
from seminar_desk.ui.settings.signing_section import SigningSection
from seminar_desk.ui.widgets.button import Button
from tests.hands import signatures
from tests.hands.cut_words import cut_words

Kind = TypeVar("Kind", bound=SettingsSection)


@pytest.fixture
def look_and_language(desk: Desk, request: pytest.FixtureRequest) -> None:
    """Wear a scale or speak a language before the page is built, where a test asks for it."""
    wanted = getattr(request, "param", None)
    if isinstance(wanted, int):
        desk.set_look("light", wanted)
    elif isinstance(wanted, tuple):
        desk.set_language(wanted[0])
        desk.set_look("light", wanted[1])
    elif wanted:
        desk.set_language(wanted)


@pytest.fixture
def page(desk: Desk, look_and_language: None, qtbot: QtBot) -> Iterator[SettingsPage]:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1158, 696)
    made.show()
    yield made
    made.hide()


def _section(page: SettingsPage, kind: type[Kind]) -> Kind:
    found = next(section for section in page.sections if isinstance(section, kind))
    page.turn_to(page.sections.index(found))
    return found


def test_look_changes_at_once(page: SettingsPage, desk: Desk) -> None:
    section = _section(page, LookSection)
    section.languages["ky"].click()
    section.themes["dark"].click()
    section.scales[150].click()
    QApplication.processEvents()
    kept = setting_rows.current(desk.db)
    assert (kept.language, kept.theme, kept.scale_percent) == ("ky", "dark", 150)
    assert (desk.language, desk.theme.name, desk.theme.scale) == ("ky", "dark", 150)
    assert LookSection(desk).title() == "Тил жана көрүнүш"
    assert desk.undo_label() == ""


def test_line_is_kept_when_left(page: SettingsPage, desk: Desk) -> None:
    section = _section(page, ProjectSection)
    contact, hours = (section.form.editors[key] for key in ("contact", "hours"))
    assert isinstance(contact, LineEditor)
    assert isinstance(hours, NumberEditor)
    contact.set_text(" +996 555 000000 ")
    contact.finished.emit()
    assert setting_rows.current(desk.db).contact == "+996 555 000000"
    assert page.saved.text().startswith("✓ сохранено ")
    hours.setValue(6)
    page.leave()
    assert setting_rows.current(desk.db).hours == 6
    desk.undo()
    desk.undo()
    QCoreApplication.processEvents()
    assert contact.text() == ""
    assert hours.value() == 8


def test_the_age_of_youth_is_kept_within_its_limits(page: SettingsPage, desk: Desk) -> None:
    age = _section(page, ProjectSection).form.editors["youth_limit"]
    assert isinstance(age, NumberEditor)
    assert age.value() == 29
    age.setValue(28)
    page.leave()
    assert setting_rows.current(desk.db).youth_limit == 28
    age.setValue(90)
    assert age.value() == 45


def test_title_is_kept_in_one_line(page: SettingsPage, desk: Desk) -> None:
    section = _section(page, ProjectSection)
    title = section.form.editors["title_ru"]
    assert isinstance(title, LongLineEditor)
    title.setPlainText("Сход:\n  права и порядок")
    page.leave()
    assert setting_rows.current(desk.db).title_ru == "Сход: права и порядок"


def test_signatories(page: SettingsPage, desk: Desk) -> None:
    section = _section(page, SigningSection)
    name, post, post_ky = section.rows[1]
    name.setText("А. Мусаева")
    post.setText("директор ИПР")
    post_ky.setText("ӨСИнин директору")
    post_ky.editingFinished.emit()
    kept = setting_rows.current(desk.db).signatories
    assert kept == (Signatory("А. Мусаева", "директор ИПР", "ӨСИнин директору"),)
    assert section.rows[0][0].text() == "А. Мусаева"


def test_a_signature_is_added_replaced_and_removed_by_keyboard(
    page: SettingsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = _section(page, SigningSection)
    slot = section.scans[0]
    assert not slot.choose.isEnabled()
    section.rows[0][0].setText("Осмонова А. Т.")
    section.rows[0][0].editingFinished.emit()
    assert slot.choose.isEnabled()
    assert not slot.remove.isVisible()
    hashes = []
    for name, content in (
        ("scan.png", signatures.drawn()),
        ("фото.jpg", signatures.photographed()),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (str(path), ""))
        slot.choose.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(slot.choose, Qt.Key.Key_Space)
        hashes.append(setting_rows.current(desk.db).signatories[0].picture)
        assert not slot.choose.icon().isNull()
    assert hashes[0] != hashes[1]
    assert "" not in hashes
    assert slot.choose.accessibleName() == "Заменить снимок подписи 1"
    slot.remove.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(slot.remove, Qt.Key.Key_Return)
    assert setting_rows.current(desk.db).signatories == (Signatory("Осмонова А. Т.", ""),)
    assert slot.choose.icon().isNull()
    desk.undo()
    assert setting_rows.current(desk.db).signatories[0].picture == hashes[1]
    assert not slot.choose.icon().isNull()


def test_another_name_beside_a_signature_is_pointed_out(
    page: SettingsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "scan.png").write_bytes(signatures.drawn())
    settings.change(desk.db, signatories=(Signatory("Осмонова А. Т.", "директор"),))
    page.reload()
    section = _section(page, SigningSection)
    section.take_scan(0, tmp_path / "scan.png")
    section.rows[0][0].setText("Касымов Б.")
    with qtbot.waitSignal(desk.toasted) as told:
        section.rows[0][0].editingFinished.emit()
    assert told.args
    assert "Касымов Б." in told.args[0].text
    assert told.args[0].undo


def test_a_broken_signature_is_refused_in_a_sentence(
    page: SettingsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "стол.jpg").write_bytes(signatures.plain(40))
    settings.change(desk.db, signatories=(Signatory("Осмонова А. Т.", "директор"),))
    page.reload()
    section = _section(page, SigningSection)
    with qtbot.waitSignal(desk.toasted) as told:
        section.take_scan(0, tmp_path / "стол.jpg")
    assert told.args
    assert told.args[0].text.startswith("На снимке «стол.jpg» фон не белый")
    assert setting_rows.current(desk.db).signatories[0].picture == ""


def test_logo_comes_from_png_and_svg(page: SettingsPage, desk: Desk, tmp_path: Path) -> None:
    picture = QImage(2400, 600, QImage.Format.Format_ARGB32)
    picture.fill(QColor(desk.theme.accent))
    picture.save(str(tmp_path / "sdc.png"))
    section = _section(page, SigningSection)
    section.logo_slots[0].take(tmp_path / "sdc.png")
    section.logo_slots[1].take(RESOURCES / "icons" / "award.svg")
    logos = [
        QImage.fromData(base64.b64decode(logo)) for logo in setting_rows.current(desk.db).logos
    ]
    assert [(logo.width(), logo.height()) for logo in logos] == [(1200, 300), (1200, 1200)]
    section.logo_slots[0].changed.emit("")
    assert len(setting_rows.current(desk.db).logos) == 1


@pytest.mark.parametrize("name", ["list.png", "list.svg"])
def test_no_picture_is_refused_in_a_sentence(
    page: SettingsPage, desk: Desk, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    (tmp_path / name).write_text("Асанов;Бакыт", encoding="utf-8")
    section = _section(page, SigningSection)
    with qtbot.waitSignal(desk.toasted) as told:
        section.logo_slots[0].take(tmp_path / name)
    assert told.args
    assert name in told.args[0].text
    assert setting_rows.current(desk.db).logos == ()


def test_copies_go_where_they_are_sent(page: SettingsPage, desk: Desk, tmp_path: Path) -> None:
    section = _section(page, DeskSection)
    section.set_folder(str(tmp_path / "stick"))
    section.copy_now.click()
    assert len(list_backups(tmp_path / "stick")) == 1
    assert "Копий: 1" in section.last_copy.text()
    section.beside.click()
    assert setting_rows.current(desk.db).backup_folder == ""


def test_rehearsal_is_asked_for(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.rehearsal_wanted) as wanted:
        _section(page, DeskSection).rehearsal.click()
    assert wanted.args == [True]


def test_svg_is_drawn_large() -> None:
    drawn = QImage.fromData(read_logo(RESOURCES / "icons" / "award.svg"))
    assert drawn.width() == 1200
    assert drawn.pixelColor(1, 1).alpha() == 0


@pytest.mark.parametrize("look_and_language", [125, 150], indirect=True)
def test_large_letters_scroll_down_only(page: SettingsPage) -> None:
    areas = page.findChildren(QScrollArea)
    for number in range(len(page.sections)):
        page.turn_to(number)
        QApplication.processEvents()
        QApplication.processEvents()
        assert {area.horizontalScrollBar().maximum() for area in areas} == {0}


@pytest.mark.parametrize("look_and_language", [("ru", 200), ("ky", 200)], indirect=True)
def test_every_size_can_be_chosen_at_twice_the_size(page: SettingsPage) -> None:
    section = _section(page, LookSection)
    QApplication.processEvents()
    QApplication.processEvents()
    for area in page.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0
        viewport = area.viewport()
        for button in area.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.mapTo(viewport, button.rect().topRight()).x() < viewport.width()
    assert all(button.isVisible() for button in section.scales.values())


@pytest.mark.parametrize("look_and_language", [("ru", 200)], indirect=True)
def test_a_section_chosen_far_below_begins_in_sight(page: SettingsPage) -> None:
    page.resize(page.width(), 500)
    QApplication.processEvents()
    names, body = page.findChildren(QScrollArea)
    names.verticalScrollBar().setValue(names.verticalScrollBar().maximum())
    last = page.findChildren(Button)[len(page.sections) - 1]
    assert last.visibleRegion().boundingRect().height() == last.height()
    last.click()
    QApplication.processEvents()
    heading = next(one for one in body.findChildren(QLabel) if one.text() == last.text())
    assert heading.visibleRegion().boundingRect().height() == heading.height()
    assert not last.visibleRegion().isEmpty()  # and its name stays where it was chosen


@pytest.mark.parametrize("look_and_language", ["ru", "ky", "en"], indirect=True)
def test_nothing_scrolls_on_a_small_laptop(page: SettingsPage) -> None:
    areas = page.findChildren(QScrollArea)
    for number in range(len(page.sections)):
        page.turn_to(number)
        QApplication.processEvents()
        assert {area.verticalScrollBar().maximum() for area in areas} == {0}
        assert {area.horizontalScrollBar().maximum() for area in areas} == {0}


def test_the_consent_is_a_text_with_a_version(page: SettingsPage, desk: Desk) -> None:
    section = _section(page, ConsentSection)
    assert section.on_sheet.isChecked()
    section.on_sheet.click()
    assert not setting_rows.current(desk.db).consent_on_sheet
    outputs.record(desk.db, session_uid="", kind="sign_in_pdf", consent_version="2017-1")
    line = section.form.editors["consent_ru"]
    assert isinstance(line, LongLineEditor)
    line.setFocus()
    line.selectAll()
    line.insertPlainText("Согласен(на).")
    page.leave()
    QApplication.processEvents()
    kept = setting_rows.current(desk.db)
    assert (kept.consent_ru, kept.consent_version) == ("Согласен(на).", "2017-2")
    version = section.form.editors["consent_version"]
    assert isinstance(version, LineEditor)
    assert version.text() == "2017-2"


def test_a_section_is_filled_when_it_is_turned_to(page: SettingsPage) -> None:
    """Holidays alone take a quarter of a second where nobody asked for them yet."""
    holidays = next(part for part in page.sections if isinstance(part, HolidaysSection))
    assert holidays.list.count() == 0
    page.turn_to(page.sections.index(holidays))
    assert holidays.list.count() > 5


@pytest.mark.parametrize("look_and_language", [("ky", 125)], indirect=True)
def test_titles_are_whole_where_a_system_draws_letters_wider(page: SettingsPage) -> None:
    for button in page._buttons:
        font = button.font()
        font.setLetterSpacing(font.SpacingType.PercentageSpacing, 104)
        button.setFont(font)
    page.reload()
    page.resize(page.width() + 1, page.height())
    QApplication.processEvents()
    assert cut_words(page._list) == []
