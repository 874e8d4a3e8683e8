"""Spoil an exchange workbook by chance: cells, bytes of XML, parts of the archive, the file."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from random import Random
from typing import TypeAlias

Parts: TypeAlias = list[tuple[str, bytes]]
_CELL = re.compile(rb'<c r="[A-Z]+\d+"[^>]*>.*?</c>')
_VALUES = (
    *(b'<c r="%b" t="n"><v>1e308</v></c>', b'<c r="%b" t="n"><v>-0.5</v></c>'),
    *(b'<c r="%b" t="n"><v>nan</v></c>', b'<c r="%b" t="n"><v></v></c>'),
    *(b'<c r="%b" t="b"><v>1</v></c>', b'<c r="%b" t="e"><v>#N/A</v></c>'),
    *(b'<c r="%b" t="s"><v>99999</v></c>', b'<c r="%b" t="s"><v>-1</v></c>'),
    *(b'<c r="%b"><f>1/0</f></c>', b'<c r="%b" s="9999" t="n"><v>9999999</v></c>'),
    *(b'<c r="%b" t="d"><v>2017-13-45</v></c>', b'<c r="%b" t="inlineStr"><is/></c>'),
    b'<c r="%b" t="inlineStr"><is><t>24.10.17</t></is></c>',
    b'<c r="%b" t="inlineStr"><is><t>99999999999999999999</t></is></c>',
    b'<c r="%b" t="inlineStr"><is><t>1.2</t></is></c>',
    b'<c r="ZZZ99999999999" t="n"><v>1</v></c>',
    b'<c r="A0" t="n"><v>1</v></c>',
    b'<c t="n"><v>1</v></c>',
)


def parts_of(content: bytes) -> Parts:
    """Return an archive's parts in order."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def spoiled(content: bytes, parts: Parts, chance: Random) -> bytes:
    """Return the workbook spoiled in one way, or in two."""
    for _ in range(chance.choice((1, 1, 2))):
        if chance.random() < _BYTES_OF_THE_FILE:
            return _spoiled_bytes(content, chance)
        parts = chance.choice(_WAYS)(parts, chance)
    return _packed(parts)


def _packed(parts: Parts) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, part in parts:
            entry = zipfile.ZipInfo(name)
            with archive.open(entry, "w") as file:
                file.write(part)
    return packed.getvalue()


def _spoiled_bytes(content: bytes, chance: Random) -> bytes:
    """Cut the file off anywhere, or turn some of its bytes."""
    if chance.random() < _CUT_OFF:
        return content[: chance.randrange(len(content))]
    found = bytearray(content)
    directory = content.rfind(b"PK\x01\x02", 0, len(content) - 4_000)
    first = chance.choice((0, max(directory, 0)))
    for _ in range(chance.choice((1, 3, 20))):
        found[chance.randrange(first, len(found))] = chance.randrange(256)
    return bytes(found)


def _other_cell(parts: Parts, chance: Random) -> Parts:
    at = _sheet(parts, chance)
    name, part = parts[at]
    cells = list(_CELL.finditer(part))
    if not cells:
        return parts
    cell = chance.choice(cells)
    value = chance.choice(_VALUES)
    place = cell[0].split(b'"')[1]
    said = value.replace(b"%b", place)
    return _with(parts, at, name, part[: cell.start()] + said + part[cell.end() :])


def _turned_bytes(parts: Parts, chance: Random) -> Parts:
    at = chance.randrange(len(parts))
    name, part = parts[at]
    found = bytearray(part)
    for _ in range(chance.choice((1, 2, 10))):
        place = chance.randrange(len(found) + 1)
        more = bytes([chance.choice(b"<>&\"'=/0 9Ar\0\xff\x80")])
        found[place : place + chance.randrange(3)] = more
    return _with(parts, at, name, bytes(found))


def _cut_part(parts: Parts, chance: Random) -> Parts:
    at = chance.randrange(len(parts))
    name, part = parts[at]
    first = chance.randrange(len(part) + 1)
    return _with(parts, at, name, part[:first] + part[chance.randrange(first, len(part) + 1) :])


def _dropped(parts: Parts, chance: Random) -> Parts:
    at = chance.randrange(len(parts))
    return parts[:at] + parts[at + 1 :]


def _doubled(parts: Parts, chance: Random) -> Parts:
    return [*parts, chance.choice(parts)]


def _changed_places(parts: Parts, chance: Random) -> Parts:
    first, second = chance.randrange(len(parts)), chance.randrange(len(parts))
    found = _with(parts, first, parts[first][0], parts[second][1])
    return _with(found, second, parts[second][0], parts[first][1])


def _sheet(parts: Parts, chance: Random) -> int:
    return chance.choice([at for at, (name, _) in enumerate(parts) if "worksheets/" in name])


def _with(parts: Parts, at: int, name: str, part: bytes) -> Parts:
    return [*parts[:at], (name, part), *parts[at + 1 :]]


_BYTES_OF_THE_FILE, _CUT_OFF = 0.2, 0.4
_WAYS: tuple[Callable[[Parts, Random], Parts], ...] = (
    *(_other_cell, _other_cell, _other_cell, _turned_bytes, _turned_bytes),
    *(_cut_part, _dropped, _doubled, _changed_places),
)
