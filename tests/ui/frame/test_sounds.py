"""The three sounds of the desk: short, different, played only where they are wanted."""

from __future__ import annotations

import os
import subprocess
import sys
import wave
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.files import ROOT
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk import sounds
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.settings.sections import DeskSection
from tests.hands.systems import not_on_windows


@pytest.mark.parametrize("name", sounds.TONES)
def test_each_sound_is_a_short_wave(tmp_path: Path, name: str) -> None:
    with wave.open(str(sounds.write(name, tmp_path))) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        assert 0.1 < file.getnframes() / file.getframerate() < 0.6
        frames = file.readframes(file.getnframes())
    assert max(frames) > 0
    assert frames[:2] == b"\0\0"


@not_on_windows("sounds are played without a program")
def test_the_player_gets_the_file_unless_sounds_are_off(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player, told = tmp_path / "aplay", tmp_path / "told"
    player.write_text(f'#!/bin/sh\necho "$@" >> "{told}"\n', "utf-8")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    sounds._player.cache_clear()
    monkeypatch.setattr(sounds, "_NO_SCREEN", "")
    context = QObject()
    sounds.play("already", context, wanted=lambda: False)
    sounds.play("ok", context, wanted=lambda: True)
    qtbot.waitUntil(lambda: told.exists() and told.read_text("utf-8").endswith("ok.wav\n"))
    assert told.read_text("utf-8").startswith("-q ")
    sounds._player.cache_clear()


def test_a_computer_without_a_sound_card_beeps(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def no_card(path: str, _how: int) -> None:
        asked.append(Path(path).name)
        raise RuntimeError("Failed to play sound")

    system = SimpleNamespace(PlaySound=no_card, SND_FILENAME=0x20000, SND_ASYNC=1)
    monkeypatch.setitem(sys.modules, "winsound", system)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(QApplication, "beep", lambda: asked.append("beep"))
    sounds.sound("unknown")
    assert asked == ["unknown.wav", "beep"]


def test_the_sounds_go_with_the_program(tmp_path: Path) -> None:
    source = "from seminar_desk.ui.desk import sounds; print(sounds._files()['ok'].parent.exists())"
    told = subprocess.run(
        [sys.executable, "-c", source],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path), "TEMP": str(tmp_path), "TMP": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert told.stdout.split() == ["True"]
    assert list(tmp_path.iterdir()) == []


def test_sounds_are_switched_off_in_the_settings(qtbot: QtBot, desk: Desk) -> None:
    section = DeskSection(desk)
    qtbot.addWidget(section)
    section.reload()
    assert section.sounds.isChecked()
    section.sounds.click()
    assert not setting_rows.current(desk.db).sounds
