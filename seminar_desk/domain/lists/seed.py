"""A seed: what the office gives every desk before a series, and what each part of it would do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.figures import indicator_set
from seminar_desk.domain.lists.seed_changes import FileChange
from seminar_desk.domain.places import aiyl_aimaks, districts
from seminar_desk.domain.plans import charter_rule
from seminar_desk.domain.plans.assembly_step import templates
from seminar_desk.domain.plans.follow_up import follow_up_words
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.stored_columns import StoredColumn, tables
from seminar_desk.files import INDICATORS, working_folder

Value = str | int | None
Row = Mapping[str, Value]
# What is in the store, in the order in which it can be written: sessions name their series.
TABLES = ("series", "session", "target")
FILE = "file"
# What a desk says of its own day, and no office before it: how it went, and whether it is shown.
_OWN = frozenset({"status", "opened_at_utc", "closed_at_utc", "archived"})
_COSTS = "cost_"
_STAYS = "STAYS"
_LONGEST = 2000
_LONGEST_NAME = 40
_MOST = 10_000_000
NEW, SAME, CHANGED, PROBLEM = "new", "same", "changed", "problem"


@dataclass(frozen=True, slots=True)
class Seed:
    """Hold rows by table and files by name; `number` counts the office's seeds, from 1 on.

    `made_at` is a moment in UTC, `made_by` the desk that wrote it.
    """

    number: int
    title: str
    made_at: str
    made_by: str
    rows: Mapping[str, tuple[Row, ...]]
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SeedLine:
    """Say what becomes of one row or file: `key` is its uid here, or its name.

    `row` is what the seed says, `before` what stands here; empty for a file. `differs`: the columns
    that stand otherwise here, of a file the lines; `changes`: what these are, of lists read line by
    line.
    """

    table: str
    key: str
    state: str
    row: Row
    before: Row
    differs: tuple[str, ...] = ()
    problem: Problem | None = None
    changes: tuple[FileChange, ...] = ()


@dataclass(frozen=True, slots=True)
class SeedPlan:
    """Hold what a seed would do here; `fingerprint` is its key's, `is_known` says who has it."""

    seed: Seed
    public_key: str
    fingerprint: str
    is_known: bool
    content_hash: str
    lines: tuple[SeedLine, ...]

    @property
    def to_write(self) -> tuple[SeedLine, ...]:
        """Return what would be written."""
        return tuple(line for line in self.lines if line.state in (NEW, CHANGED))


@cache
def columns(table: str) -> Mapping[str, StoredColumn]:
    """Return what a seed says of a table's rows, by name."""
    return {
        name: column
        for name, column in tables()[table].items()
        if column.canonical != _STAYS and name not in _OWN and not name.startswith(_COSTS)
    }


def check_row(table: str, row: object) -> Problem | None:
    """Return what keeps a value from being a row of a table, whoever wrote it."""
    known = columns(table)
    if not isinstance(row, dict) or not isinstance(row.get("uid"), str) or not row["uid"]:
        return Problem("seed_row_wrong", {"table": table, "column": "uid"})
    wrong = (
        name for name, value in row.items() if name not in known or not _fits(known[name], value)
    )
    missing = (name for name in known if known[name].default == "given" and name not in row)
    name = next(chain(wrong, missing), None)
    if name is None:
        return None
    return Problem("seed_row_wrong", {"table": table, "column": str(name)[:_LONGEST_NAME]})


def _fits(column: StoredColumn, value: object) -> bool:
    if value is None:
        return column.default == "NULL"
    if column.is_integer:
        return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _MOST
    if not isinstance(value, str) or len(value) > _LONGEST:
        return False
    if column.kind != "date":
        return True
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def check_file(name: str, text: str) -> list[Problem]:
    """Return what keeps a text from standing for a file of the program.

    Codes are for ever: what desks have written down must go on having a name.
    """
    if name not in _CODES:
        return [Problem("seed_file_unknown", {"file": name})]
    with working_folder() as folder:
        path = folder / name
        path.write_bytes(text.encode())
        try:
            kept = _CODES[name](path)
        except ProblemError as error:
            return [_of_file(name, problem) for problem in error.problems]
    gone = sorted(_CODES[name](Path(name)) - kept)
    facts: dict[str, str | int] = {"file": name, "code": gone[0] if gone else "", "n": len(gone)}
    return [Problem("seed_code_gone", facts)] if gone else []


def file_lines(text: str, here: str) -> tuple[str, ...]:
    """Return the lines of a text that do not stand in the other."""
    known = set(here.splitlines())
    return tuple(line for line in text.splitlines() if line.strip() and line not in known)


def _of_file(name: str, problem: Problem) -> Problem:
    """Name the file as the seed does, not by where it was looked at."""
    return Problem(problem.code, {**problem.values, "file": name}, problem.field)


def _aimaks(path: Path) -> set[str]:
    return {aimak.soate14 for aimak in aiyl_aimaks(path)}


def _districts(path: Path) -> set[str]:
    return {district.soate8 for district in districts(path)}


def _codes(path: Path) -> set[str]:
    labels = code_lists(path).labels
    return {f"{name} {code}" for name, codes in labels.items() for code in codes}


def _templates(path: Path) -> set[str]:
    return {template.code for template in templates(path)}


def _follow_ups(path: Path) -> set[str]:
    return {line.kind for line in follow_up_words(path)}


def _charter_rules(path: Path) -> set[str]:
    """Read the file; an answer is no code, and may go as it came."""
    charter_rule.charter_rules(path)
    return set()


# Which codes a file has, by its name: these files a seed may bring.
_CODES: Mapping[str, Callable[[Path], set[str]]] = MappingProxyType(
    {
        "districts.csv": _districts,
        "aiyl_aimaks.csv": _aimaks,
        "code_lists.csv": _codes,
        "step_templates.toml": _templates,
        "follow_ups.toml": _follow_ups,
        charter_rule.FILE: _charter_rules,
        INDICATORS: indicator_set.codes,
    }
)
FILES = tuple(_CODES)
