"""The contract `seminar-desk.exchange`: one source for writing, reading and the dictionary.

Later versions add sheets, and columns behind those that were there: whoever reads 1.0 finds each
column where it was, and passes over what is new.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Protocol, TypeAlias

from seminar_desk.domain import catalogue, stored_columns
from seminar_desk.domain.codes import LANGUAGES, code_lists
from seminar_desk.domain.paper_words import words
from seminar_desk.files import RESOURCES

SCHEMA_ID = "seminar-desk.exchange"
OFFICE, DONOR = "OFFICE", "DONOR"
PRIMARY = "PRIMARY"
META = "_meta"
DICTIONARY = "data_dictionary"
# Sheets that the program makes from the others; everything else holds rows of the store.
MADE_SHEETS = ("history", "code_lists", DICTIONARY, "summary", META)
# What is said beside the rows of other sheets: it is content, and has no tail of its own.
SIBLINGS = "siblings"
DIGEST = "row_digest"
README = "README"
_FOLDER = RESOURCES / "exchange"

Value: TypeAlias = str | int | date | datetime | None
Row: TypeAlias = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class ContractColumn:
    """Describe one column as its line of resources/exchange/contract.csv does.

    `kind`: uid code text prose integer date datetime flag json. `canonical`: YES, LABEL (words
    beside a code) or COPY (repeated from another sheet); only YES is read back. `since`: the
    version that brought it.
    """

    name: str
    kind: str
    canonical: str
    required: str
    key: str
    list_names: tuple[str, ...]
    privacy: str
    since: str
    description: str


@dataclass(frozen=True)
class ContractSheet:
    """Hold a sheet's columns in order."""

    name: str
    columns: tuple[ContractColumn, ...]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Return the header row."""
        return tuple(column.name for column in self.columns)

    @cached_property
    def canonical(self) -> tuple[ContractColumn, ...]:
        """Return the columns that are content."""
        return tuple(column for column in self.columns if column.canonical == "YES")

    @cached_property
    def places(self) -> tuple[int, ...]:
        """Return where the columns that are content stand."""
        return tuple(at for at, column in enumerate(self.columns) if column.canonical == "YES")

    @cached_property
    def key(self) -> str:
        """Return the name of the column that identifies a row; empty for made sheets."""
        return next((column.name for column in self.columns if column.key == PRIMARY), "")


class Sealer(Protocol):
    """Sign with a laptop's key; it travels to a worker without the key itself."""

    @property
    def public_key(self) -> str:
        """Return the key to check with, 64 hexadecimal digits."""

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of a signature."""


@dataclass(frozen=True, slots=True)
class ExchangeSnapshot:
    """Hold everything one workbook says as plain values, for a worker process.

    `rows`: sheet name -> its rows in order; a sheet left out is written empty. `meta` is what
    only the maker knows; counts and the content hash are added when it is written. `own_codes`
    are the store's own, by list, with their labels. Without a `signer` it stays unsigned. `step`:
    how far the journal was when it was gathered.
    """

    meta: Mapping[str, str]
    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    own_codes: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    signer: Sealer | None = None
    step: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """Name a workbook that stands in its place and was read back the same."""

    path: Path
    content_hash: str
    file_hash: str
    row_counts: Mapping[str, int]


@cache
def sheets() -> tuple[ContractSheet, ...]:
    """Return every sheet with columns, in the order of the workbook; README has none."""
    described = {found.name: found.columns for found in _sheets(_of_sheets())}
    tail = described.pop("*")
    return tuple(
        ContractSheet(name, own if name in (*MADE_SHEETS, SIBLINGS) else _with_tail(own, tail))
        for name, own in described.items()
    )


def described(dictionary: Iterable[Row]) -> tuple[ContractSheet, ...]:
    """Return the data sheets as a workbook's own `data_dictionary` describes them."""
    lines = ({name: str(value or "") for name, value in row.items()} for row in dictionary)
    return tuple(found for found in _sheets(lines) if found.key)


@lru_cache(maxsize=64)
def version(text: str) -> tuple[int, ...]:
    """Return a version as numbers to compare; ValueError for what is none."""
    return tuple(int(part) for part in text.split("."))


@cache
def schema_version() -> str:
    """Return the version that this program writes: that of its youngest column."""
    return max((line["since"] for line in _of_sheets()), key=version)


@cache
def data_sheets() -> tuple[ContractSheet, ...]:
    """Return the sheets that hold rows of the store; the content hash covers these."""
    return tuple(sheet for sheet in sheets() if sheet.name not in MADE_SHEETS)


def sheet(name: str) -> ContractSheet:
    """Return one sheet; KeyError for a name the contract lacks."""
    return {found.name: found for found in sheets()}[name]


@cache
def lists() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """Return list -> code -> language -> label: the field's lists, the contract's own, papers."""
    found: dict[str, dict[str, Mapping[str, str]]]
    found = {name: dict(codes) for name, codes in code_lists().labels.items()}
    for line in _lines(_FOLDER / "code_lists.csv"):
        names = {language: line[language] for language in LANGUAGES}
        found.setdefault(line["list"], {})[line["code"]] = names
    ways = found.pop("paper_way")
    found |= {"paper": _papers(), "paper_way": ways}  # papers stand before their ways
    return found


def _papers() -> dict[str, Mapping[str, str]]:
    """Return paper that can be out -> language -> its name."""
    found: dict[str, Mapping[str, str]] = {}
    said = {language: words(language)["names"] for language in LANGUAGES}
    for kind in catalogue.CATALOGUE:
        if not kind.parts:
            own = {code: each.get(kind.output) or each.get(kind.key) for code, each in said.items()}
            found.setdefault(kind.output, own)
    return found


def label_ru(list_names: tuple[str, ...], code: str) -> str:
    """Return the words beside a code; a code that no list knows has none."""
    return next((lists()[name][code]["ru"] for name in list_names if code in lists()[name]), "")


@cache
def dictionary_rows() -> tuple[Row, ...]:
    """Return the sheet `data_dictionary`, the same in every workbook."""
    return tuple(
        {
            "sheet": found.name,
            "column": column.name,
            "type": column.kind,
            "canonical": column.canonical,
            "required": column.required,
            "key": column.key,
            "list": " ".join(column.list_names),
            "privacy": column.privacy,
            "since": column.since,
            "description": column.description,
        }
        for found in sheets()
        for column in found.columns
    )


def code_list_rows(
    own: Mapping[str, Mapping[str, Mapping[str, str]]] | None = None,
) -> tuple[Row, ...]:
    """Return the sheet `code_lists`, a store's own codes behind those of their list."""
    return tuple(
        {
            "list": name,
            "position": position,
            "code": code,
            **{f"label_{language}": labels[language] for language in LANGUAGES},
        }
        for name, codes in lists().items()
        for position, (code, labels) in enumerate(
            {**codes, **(own or {}).get(name, {})}.items(), start=1
        )
    )


def _sheets(lines: Iterable[Mapping[str, str]]) -> Iterator[ContractSheet]:
    """Gather columns by sheet, both in the order of the lines."""
    columns: dict[str, list[ContractColumn]] = {}
    for line in lines:
        column = ContractColumn(
            line["column"],
            line["type"],
            line["canonical"],
            line["required"],
            line["key"],
            tuple(line["list"].split()),
            line["privacy"],
            line["since"],
            line["description"],
        )
        columns.setdefault(line["sheet"], []).append(column)
    return (ContractSheet(name, tuple(own)) for name, own in columns.items())


def _with_tail(
    own: tuple[ContractColumn, ...], tail: tuple[ContractColumn, ...]
) -> tuple[ContractColumn, ...]:
    """Put what is younger than its sheet behind the tail, which is as young as the sheet."""
    since = own[0].since
    aged = (replace(column, since=max(column.since, since, key=version)) for column in tail)
    return tuple(sorted((*own, *aged), key=lambda column: version(column.since)))


def _of_sheets() -> Iterator[Mapping[str, str]]:
    """Leave out what has no column of its own in the workbook."""
    return (line for line in stored_columns.lines() if line["sheet"])


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
