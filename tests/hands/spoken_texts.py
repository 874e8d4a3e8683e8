"""Every Russian and Kyrgyz text that ships, with where it stands."""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from seminar_desk.files import DATA, RESOURCES, ROOT

LANGUAGES = ("ru", "ky")
_PLACES = re.compile(r"\{[^{}]*\}|%L?[n\d]")


class Text(NamedTuple):
    """Hold one text: its language, the file and what stands there without places to fill."""

    language: str
    where: str
    said: str


@cache
def spoken_texts() -> tuple[Text, ...]:
    """Return the texts of windows, problems, papers, workbooks, data and the half pages."""
    return tuple(
        Text(language, where, _PLACES.sub(" ", said.replace("&", "")))
        for language, where, said in _all()
        if said
    )


def _all() -> Iterator[tuple[str, str, str]]:
    for language in LANGUAGES:
        for path in sorted((RESOURCES / "translations").glob(f"*_{language}.ts")):
            yield from ((language, path.name, said) for said in _translations(path))
        for path in sorted((RESOURCES / "documents").glob(f"{language}*.toml")):
            found = tomllib.loads(path.read_text(encoding="utf-8"))
            yield from ((language, path.name, said) for said in _strings(found))
    for folder in (RESOURCES, RESOURCES / "messages", RESOURCES / "exchange", DATA):
        for path in sorted(folder.glob("*.toml")):
            found = tomllib.loads(path.read_text(encoding="utf-8"))
            found.pop("formerly", None)
            yield from ((language, path.name, said) for language, said in _by_language(found))
    for path in (RESOURCES / "exchange/code_lists.csv", DATA / "code_lists.csv"):
        yield from _columns(path, "ru", "ky")
    yield from _columns(DATA / "holidays.csv", "ru", "ky")
    yield from _columns(DATA / "schedule.csv", "venue_ru", "venue_ky")
    for name in ("volunteer", "lists"):
        for language, file in (("ru", f"{name}.md"), ("ky", f"{name}_ky.md")):
            yield language, file, (ROOT / "docs" / file).read_text(encoding="utf-8")


def _translations(path: Path) -> Iterator[str]:
    for found in ET.parse(path).iter("translation"):
        yield from (form.text or "" for form in (found, *found.findall("numerusform")))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)


def _by_language(value: object) -> Iterator[tuple[str, str]]:
    """Find what stands under «ru», «ky» and names that end so."""
    if isinstance(value, list):
        for part in value:
            yield from _by_language(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            language = name.rpartition("_")[2]
            if language in LANGUAGES:
                yield from ((language, said) for said in _strings(part))
            else:
                yield from _by_language(part)


def _columns(path: Path, russian: str, kyrgyz: str) -> Iterator[tuple[str, str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield "ru", path.name, row[russian]
            yield "ky", path.name, row[kyrgyz]
