"""The interface's words are all collected, all translated and freshly compiled."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET  # reads files of our own
from pathlib import Path

import pytest

from seminar_desk.files import RESOURCES, ROOT

WORDS = RESOURCES / "translations"
# Qt's tools as PySide finds them, wherever scripts lie.
TOOL = "from PySide6.scripts import pyside_tool; pyside_tool.{}()"
TRANSLATED = ["seminar_desk_ru", "seminar_desk_ky", "qt_words_ru", "qt_words_ky"]
PLACE = re.compile(r"\{\w*\}|%n|%\d|&(?=\w)")


def _messages(path: Path) -> list[tuple[str, ET.Element]]:
    contexts = ET.parse(path).getroot().findall("context")
    return [
        (f"{context.findtext('name')}: {message.findtext('source')}", message)
        for context in contexts
        for message in context.findall("message")
    ]


def _said(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def _run(tool: str, folder: Path, *words: str | Path) -> None:
    """Files of a folder are named without it: Windows' tools know one code page, not every name."""
    command = [sys.executable, "-c", TOOL.format(tool), *words]
    subprocess.run(command, check=True, capture_output=True, timeout=60, cwd=folder)


def test_every_word_has_the_name_of_who_says_it() -> None:
    """A bare tr("…") is collected under no name, and then stays English on the screen."""
    root = ET.parse(WORDS / "seminar_desk_ru.ts").getroot()
    assert all(context.findtext("name") for context in root.findall("context"))


@pytest.mark.parametrize("file", TRANSLATED)
def test_finished(file: str) -> None:
    messages = _messages(WORDS / f"{file}.ts")
    unfinished = [
        name
        for name, message in messages
        if 'type="unfinished"' in ET.tostring(message, "unicode") or not all(_said(message))
    ]
    assert messages
    assert unfinished == []


@pytest.mark.parametrize(("language", "forms"), [("ru", 3), ("ky", 2), ("en", 2)])
def test_every_plural_has_all_its_forms(language: str, forms: int) -> None:
    """An empty form would show nothing for 2 or for 5 and no other test would see it."""
    plurals = [
        (name, _said(message), "%n" in (message.findtext("source") or ""))
        for name, message in _messages(WORDS / f"seminar_desk_{language}.ts")
        if message.get("numerus") == "yes"
    ]
    poor = [
        name
        for name, said, has_number in plurals
        if len(said) != forms
        or not all(said)
        or (has_number and not all("%n" in form for form in said))
    ]
    assert plurals
    assert poor == []


@pytest.mark.parametrize("file", TRANSLATED)
def test_same_places_to_fill(file: str) -> None:
    uneven = [
        name
        for name, message in _messages(WORDS / f"{file}.ts")
        for said in _said(message)
        if sorted(set(PLACE.findall(message.findtext("source") or "")) - {"%n", "&"})
        != sorted(set(PLACE.findall(said)) - {"%n", "&"})
    ]
    assert uneven == []


@pytest.mark.parametrize("file", [*TRANSLATED, "seminar_desk_en"])
def test_compiled_from_what_stands_there(file: str, tmp_path: Path) -> None:
    words = WORDS / f"{file}.ts"
    shutil.copy(words, tmp_path)
    _run("lrelease", tmp_path, "-silent", words.name, "-qm", "fresh.qm")
    assert words.with_suffix(".qm").read_bytes() == (tmp_path / "fresh.qm").read_bytes()


def test_collected_from_the_source_as_it_is(tmp_path: Path) -> None:
    known = WORDS / "seminar_desk_ru.ts"
    copy = Path(shutil.copy(known, tmp_path / "fresh.ts"))
    source = [*sorted((ROOT / "seminar_desk/ui").rglob("*.py")), ROOT / "seminar_desk/app.py"]
    _run("lupdate", tmp_path, *source, "-no-obsolete", "-locations", "none", "-ts", copy.name)
    assert {name for name, _ in _messages(copy)} == {name for name, _ in _messages(known)}
