"""How the window looked last, noted beside the store: what is said before it opens looks alike."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from seminar_desk.files import note

_NAME = "seminar-desk.language.txt"  # which was all that stood there once
_LARGEST = 400  # percent
_LETTERS = 2  # of a language


@dataclass(frozen=True, slots=True)
class NotedLook:
    """Name language, theme and scale; no language where nothing is noted."""

    language: str = ""
    theme: str = "light"
    scale_percent: int = 100


def read(folder: Path) -> NotedLook:
    """Return what is noted, or as much of it as makes sense; who speaks it knows the languages."""
    words: list[str] = []
    with suppress(OSError, ValueError):
        words = (folder / _NAME).read_text(encoding="ascii").split()
    language, theme, scale = [*words, *("", "", "")][:3]
    if len(language) != _LETTERS or not language.isalpha():
        return NotedLook()
    usual = NotedLook(language)
    is_scale = scale.isdecimal() and usual.scale_percent <= int(scale) <= _LARGEST
    percent = int(scale) if is_scale else usual.scale_percent
    return NotedLook(language, theme or usual.theme, percent)


def write(folder: Path, look: NotedLook) -> None:
    """Note it, where it is not noted yet."""
    if read(folder) != look:
        with suppress(OSError):
            note(folder / _NAME, f"{look.language}\n{look.theme}\n{look.scale_percent}\n")
