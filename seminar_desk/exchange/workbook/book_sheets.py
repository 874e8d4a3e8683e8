"""The sheets of an exchange workbook as another program left it, measured and then parsed."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from python_calamine import CalamineWorkbook

from seminar_desk.exchange.table import table_limits
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.book_parts import BookParts
from seminar_desk.exchange.workbook.sheet_xml import SheetMarksFound, looked_at

# What the program writes into each workbook alike, as are the sheets without rows.
ALIKE, _SMALL_BYTES = ("code_lists", contract.DICTIONARY), 16 * 1024
_GROUP_BYTES = 64 * 1024 * 1024
CellRows: TypeAlias = Iterator[Sequence[object]]
# Says of a sheet by its name and digest whether nothing of it need be read.
IsKnown: TypeAlias = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class FoundSheet:
    """Hold a sheet's rows from the first on, and what it tells beside them.

    `digest`: of all that its rows are read from, where nothing else of the file has a part in them.
    """

    name: str
    rows: CellRows
    marks: SheetMarksFound = field(default_factory=SheetMarksFound)
    digest: str = ""


class BookSheets(Protocol):
    """Read sheets by name; ProblemError where one is larger than it may be."""

    @property
    def names(self) -> Iterable[str]:
        """Return what sheets there are."""

    def allow(self, rows: int, names: Iterable[str]) -> None:
        """Let these sheets be as large as so many rows can make them."""

    def read(self, limits: Mapping[str, int], is_known: IsKnown) -> Iterator[FoundSheet]:
        """Return the named sheets, each of at most so many rows; those that are known without."""


class XlsxSheets:
    """Read from the parts of an .xlsx, so many at a time as make a good piece of work."""

    def __init__(self, content: bytes, file: str) -> None:
        self._parts = BookParts(content, file)
        self.names: Iterable[str] = self._parts.sheets

    def allow(self, rows: int, names: Iterable[str]) -> None:
        """Let these sheets be as large as so many rows can make them."""
        self._parts.allow(rows, names)

    def read(self, limits: Mapping[str, int], is_known: IsKnown) -> Iterator[FoundSheet]:
        """Return the named sheets, each of at most so many rows; those that are known without."""
        group: dict[str, tuple[SheetMarksFound, str]] = {}
        parts: dict[str, bytes] = {}
        for place, (name, rows) in enumerate(limits.items(), start=1):
            part = self._parts.sheets[name].part
            content = self._parts.read(part)
            may_be_known = name in ALIKE or len(content) < _SMALL_BYTES
            digest = self._parts.digest(content) if may_be_known else ""
            if digest and is_known(name, digest):
                yield FoundSheet(name, iter(()), digest=digest)
            else:
                parts[part] = content
                group[name] = looked_at(content, name, rows), digest
            if group and (sum(map(len, parts.values())) >= _GROUP_BYTES or place == len(limits)):
                book = CalamineWorkbook.from_filelike(self._parts.repacked(parts))
                parts.clear()
                for each, (marks, said) in group.items():
                    yield FoundSheet(each, _rows(book, each), marks, said)
                group.clear()


class OdsSheets:
    """Read from an .ods: LibreOffice may have saved a workbook so."""

    def __init__(self, content: bytes, file: str) -> None:
        parts = table_limits.unpack(content, file)
        table_limits.refuse_encrypted_ods(parts, file)
        table_limits.refuse_stray_cells_of_ods(parts)
        self._book = CalamineWorkbook.from_filelike(table_limits.repacked(parts))
        self.names: Iterable[str] = self._book.sheet_names

    def allow(self, rows: int, names: Iterable[str]) -> None:
        """Nothing more: such a file is unpacked whole, and is not what the program writes."""

    def read(self, limits: Mapping[str, int], is_known: IsKnown) -> Iterator[FoundSheet]:  # noqa: ARG002
        """Return the named sheets; how large any may be was looked at before, and none is known."""
        for name in limits:
            yield FoundSheet(name, _rows(self._book, name))


def _rows(book: CalamineWorkbook, name: str) -> CellRows:
    sheet = book.get_sheet_by_name(name)
    if sheet.start in {None, (0, 0)}:
        return iter(sheet.iter_rows())
    return iter(sheet.to_python(skip_empty_area=False))
