"""What a file of a seed says otherwise than the one here, line by line."""

import csv
import io
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from seminar_desk.domain.plans import charter_rule
from seminar_desk.files import INDICATORS

Said = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FileChange:
    """Hold one line that differs, by its key; what stands here, what the seed says; empty: none.

    Of charter rules the key is the aimak's code and the rule, of indicators the code, of their
    words where they stand.
    """

    key: str
    before: Said
    after: Said


def file_changes(name: str, text: str, here: str) -> tuple[FileChange, ...]:
    """Compare two texts of one file, each of which can be read; nothing of lists of other kinds."""
    read = _READERS.get(name)
    if read is None:
        return ()
    said, known = dict(read(text)), dict(read(here))
    return tuple(
        FileChange(key, known.get(key, {}), said.get(key, {}))
        for key in dict.fromkeys((*said, *known))
        if said.get(key) != known.get(key)
    )


def _charter_rules(text: str) -> Iterator[tuple[str, Said]]:
    for row in csv.DictReader(io.StringIO(text, newline="")):
        yield f"{row.pop('soate14')} {row.pop('rule')}", row


def _indicators(text: str) -> Iterator[tuple[str, Said]]:
    table = tomllib.loads(text)
    for line in table.pop("indicator"):
        yield line["code"], _flat(line)
    for line in table.pop("not_collected"):
        yield f"not_collected {line['code']}", _flat(line)
    for name in ("groups", "dimensions"):
        yield from ((f"{name} {code}", _flat(words)) for code, words in table[name].items())
    for name, codes in table["values"].items():
        yield from ((f"values {name} {code}", _flat(words)) for code, words in codes.items())


def _flat(line: Mapping[str, Any]) -> Said:
    """Return the facts of a line as texts: names by language, lists with blanks."""
    found: dict[str, str] = {}
    for key, value in line.items():
        if key == "names":
            found.update(value)
        elif key != "code":
            found[key] = " ".join(map(str, value)) if isinstance(value, list) else str(value)
    return found


_READERS: Mapping[str, Callable[[str], Iterator[tuple[str, Said]]]] = MappingProxyType(
    {charter_rule.FILE: _charter_rules, INDICATORS: _indicators}
)
