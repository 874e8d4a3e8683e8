"""Every pair of ink and ground can be read, at every scale."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QRawFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from seminar_desk.domain.catalogue import CATALOGUE
from seminar_desk.files import RESOURCES, ROOT
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.look.style_sheet import style_sheet
from seminar_desk.ui.look.theme import DARK, LIGHT, SANS, Theme

READABLE = 4.5
PAIRS = (
    ("ink", "paper card hover accent_soft neutral_soft highlight"),
    ("muted", "paper card hover accent_soft neutral_soft"),
    ("accent", "paper card hover accent_soft"),
    ("placeholder", "card"),
    ("on_accent", "accent accent_hover"),
    ("success", "card accent_soft success_soft"),
    ("warning", "card warning_soft"),
    ("danger", "card danger_soft"),
    ("on_toast", "toast"),
)


def _luminance(colour: str) -> float:
    parsed = QColor(colour)
    channels = (parsed.redF(), parsed.greenF(), parsed.blueF())
    linear: list[float] = [
        part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4)
        for part in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(first: str, second: str) -> float:
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_contrast(theme: Theme) -> None:
    faint = {
        (ink, ground)
        for ink, grounds in PAIRS
        for ground in grounds.split()
        if _contrast(getattr(theme, ink), getattr(theme, ground)) < READABLE
    }
    faint |= {
        (code, "role")
        for code, colour in theme.roles.items()
        if min(_contrast(colour.ink, colour.soft), _contrast(colour.ink, theme.card)) < READABLE
    }
    assert faint == set()


@pytest.mark.parametrize("theme", [LIGHT, DARK.at_scale(200)], ids=["light", "dark"])
def test_style_sheet_is_filled_and_understood(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    sheet = style_sheet(theme, tmp_path)
    assert "$" not in sheet
    assert not re.search(r"\ddp", sheet)
    label = QLabel("ң")
    label.setProperty("look", "title")
    qtbot.addWidget(label)
    label.setStyleSheet(sheet)
    label.ensurePolished()
    assert label.font().pixelSize() == theme.px(18)


def test_scale_stays_between_one_and_two() -> None:
    assert LIGHT.at_scale(50).scale == 100
    assert LIGHT.at_scale(900).scale == 200
    assert LIGHT.at_scale(150).px(36) == 54


def test_bundled_font_has_the_letters(desk: Desk) -> None:
    font = QRawFont.fromFont(QFont(SANS))
    assert QFont(SANS).exactMatch()
    assert [letter for letter in "ңөүҢӨҮёЁ«»—№" if not font.supportsCharacter(ord(letter))] == []


def test_icons_are_bundled_and_used() -> None:
    package = ROOT / "seminar_desk"
    places = [*(package / "ui").rglob("*.py"), package / "domain/catalogue.py"]
    source = "\n".join(path.read_text(encoding="utf-8") for path in places)
    bundled = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    assert {name for name in bundled if f'"{name}"' not in source} == set()
    named = set(re.findall(r'icon_name="([\w-]+)"', source))
    named |= {kind.icon for kind in CATALOGUE if kind.time}
    assert named <= bundled


def test_icon_is_sharp_and_tinted(desk: Desk) -> None:
    picture = icon("check", desk.theme.danger).pixmap(20, 20).toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(20)
        for y in range(20)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert colours == {QColor(desk.theme.danger).name()}
