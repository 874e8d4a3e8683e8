"""Three short sounds, made here and played by whatever the computer has."""

import array
import atexit
import math
import shutil
import sys
import tempfile
import wave
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

RATE = 22_050
_LOUDNESS = 0.35
_FADE_SECONDS = 0.012
_NO_SCREEN = "offscreen"
_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
# Frequency and length of each tone: rising is good, one low is known, two low are wrong.
TONES: dict[str, Sequence[tuple[float, float]]] = {
    "ok": ((880, 0.07), (1320, 0.09)),
    "already": ((520, 0.18),),
    "unknown": ((240, 0.16), (0, 0.06), (240, 0.22)),
}


def play(name: str, context: QObject, wanted: Callable[[], bool]) -> None:
    """Start a sound, if one is wanted, once what is seen has been drawn.

    Where nobody sits before a screen, as in tests and the tour, nothing sounds.
    """

    def start() -> None:
        if QGuiApplication.platformName() != _NO_SCREEN and wanted():
            sound(name)

    QTimer.singleShot(0, context, start)


def write(name: str, folder: Path) -> Path:
    """Write one of the sounds as a WAV file and return it."""
    samples = array.array("h")
    for frequency, seconds in TONES[name]:
        count = int(RATE * seconds)
        for place in range(count):
            edge = min(place, count - place) / (RATE * _FADE_SECONDS)
            level = math.sin(2 * math.pi * frequency * place / RATE) * min(1.0, edge)
            samples.append(int(32767 * _LOUDNESS * level))
    if sys.byteorder == "big":
        samples.byteswap()
    path = folder / f"{name}.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path


def sound(name: str) -> None:
    """Start a sound; silence is no error."""
    path = _files()[name]
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - Windows only

        try:
            winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC)
        except RuntimeError:  # no card, no driver, or another program has it
            QApplication.beep()
        return
    player = _player()
    if not (player and QProcess.startDetached(player[0], [*player[1:], str(path)])[0]):
        QApplication.beep()


@cache
def _files() -> dict[str, Path]:
    folder = Path(tempfile.mkdtemp(prefix="seminar-desk-sounds-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return {name: write(name, folder) for name in TONES}


@cache
def _player() -> tuple[str, ...]:
    return next((player for player in _PLAYERS if shutil.which(player[0])), ())
