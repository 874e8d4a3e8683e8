"""Take an exchange workbook's archive apart, one part at a time, never more than is allowed.

The parser is given nothing but parts that were looked at, in an archive of our own.
"""

import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from xml.etree.ElementTree import ParseError, fromstring

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.table import table_limits

MIB = 1024 * 1024
MAX_PACKED_BYTES = 300 * MIB
MAX_UNPACKED_BYTES = 4096 * MIB
_MAX_UNKNOWN_BYTES = 4 * MIB  # of a part, as long as nobody knows whose workbook it is
_BYTES_A_ROW = 16 * 1024
_HEAD = 200
_STYLES, _TEXTS = "xl/styles.xml", "xl/sharedStrings.xml"
_BOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
# What the parser asks for beside the sheets themselves.
_BESIDE = (
    *("[Content_Types].xml", "_rels/.rels", _BOOK, _RELATIONS),
    *(_STYLES, _TEXTS),
)
_MACROS = ("vbaproject.bin", "macrosheets/", "activex/")
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError),
    *(ValueError, LookupError, RuntimeError),  # a mangled name or directory
)


@dataclass(frozen=True, slots=True)
class SheetPart:
    """Say where in the archive a sheet stands, and how large it is unpacked."""

    part: str
    size: int


class BookParts:
    """Hold an archive whose directory was looked at; ProblemError book_*, table_* by name."""

    def __init__(self, content: bytes, file: str) -> None:
        self._file = file
        self._packed = len(content)
        self._allowed = table_limits.MAX_UNPACKED_BYTES
        self._is_recognised = False
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
            entries = [entry for entry in self._archive.infolist() if not entry.is_dir()]
        except _BROKEN as error:
            raise self._damaged() from error
        self._entries = {entry.filename: entry for entry in entries}
        self._refuse_odd(entries)
        self._beside = {name: self.read(name) for name in _BESIDE if name in self._entries}
        self.sheets = self._sheets()

    def allow(self, rows: int, names: Iterable[str]) -> None:
        """Let the named sheets be as large as so many rows can make them; refuse a bomb."""
        ours = max(table_limits.MAX_UNPACKED_BYTES, rows * _BYTES_A_ROW)
        self._allowed = min(MAX_UNPACKED_BYTES, ours)
        self._is_recognised = True
        self._refuse_bomb(sum(self.sheets[name].size for name in names))

    def read(self, part: str) -> bytes:
        """Unpack one part; ProblemError where it is larger than is allowed, or brings entities."""
        is_beside = part in _BESIDE and part not in {_BOOK, _RELATIONS}
        limit = self._allowed if is_beside or self._is_recognised else _MAX_UNKNOWN_BYTES
        entry = self._entries[part]
        if entry.file_size > limit:
            raise self._too_large(limit)
        try:
            content = table_limits.unpacked(self._archive, entry)
        except _BROKEN as error:
            raise self._damaged() from error
        if b"\0" in content[:_HEAD]:  # XML in two bytes a letter: no program that we know writes it
            raise self._damaged()
        if b"<!" in content:
            table_limits.refuse_entities(content, self._file)
        return content

    def digest(self, sheet: bytes) -> str:
        """Return the digest of a sheet with its styles; empty where more has a part in its rows."""
        if _TEXTS in self._entries or b"date1904" in self._beside[_BOOK]:
            return ""
        return sha256(sheet + self._beside.get(_STYLES, b"")).hexdigest()

    def repacked(self, parts: Mapping[str, bytes]) -> io.BytesIO:
        """Return an archive of what the parser needs and these sheets."""
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for name, content in {**self._beside, **parts}.items():
                archive.writestr(zipfile.ZipInfo(name), content)
        packed.seek(0)
        return packed

    def _refuse_odd(self, entries: list[zipfile.ZipInfo]) -> None:
        facts = {"file": self._file}
        if len(entries) > table_limits.MAX_ENTRIES:
            raise self._too_large(self._allowed)
        if any(entry.flag_bits & 1 for entry in entries):
            raise ProblemError(Problem("table_encrypted", facts))
        if any(mark in entry.filename.lower() for entry in entries for mark in _MACROS):
            raise ProblemError(Problem("book_with_macros", facts))
        methods = {entry.compress_type for entry in entries}
        twice = Counter(entry.filename for entry in entries).most_common(1)
        if methods - {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} or not twice or twice[0][1] > 1:
            raise self._damaged()
        self._refuse_bomb(sum(entry.file_size for entry in entries if entry.filename in _BESIDE))

    def _refuse_bomb(self, unpacked: int) -> None:
        matters = unpacked > table_limits.RATIO_MATTERS_FROM_BYTES
        if unpacked > self._allowed or (
            matters and unpacked > self._packed * table_limits.MAX_RATIO
        ):
            raise self._too_large(self._allowed)

    def _sheets(self) -> dict[str, SheetPart]:
        try:
            # No entities can be in them: whoever reads a part refuses those.
            relations = fromstring(self._beside.get(_RELATIONS, b""))  # noqa: S314
            book = fromstring(self._beside.get(_BOOK, b""))  # noqa: S314
        except ParseError as error:
            raise self._damaged() from error
        targets = {each.get("Id"): each.get("Target", "") for each in relations}
        found: dict[str, SheetPart] = {}
        for sheet in book.iter():
            if not sheet.tag.endswith("}sheet"):
                continue
            key = next((value for name, value in sheet.items() if name.endswith("}id")), None)
            target = targets.get(key, "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if part in self._entries:
                size = self._entries[part].file_size
                found.setdefault(sheet.get("name", ""), SheetPart(part, size))
        return found

    def _damaged(self) -> ProblemError:
        return ProblemError(Problem("table_damaged", {"file": self._file}))

    def _too_large(self, limit: int) -> ProblemError:
        facts: dict[str, str | int] = {"file": self._file, "limit": limit // MIB}
        return ProblemError(Problem("book_too_large", facts))
