"""What is known, and what is not, of the charter of each aiyl aimak: an answer to each rule."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.data_files import rows_of
from seminar_desk.domain.plans import plan_records
from seminar_desk.domain.plans.assembly import RULES, UNKNOWN, Rule
from seminar_desk.domain.problems import ProblemError

FILE = "charter_rules.csv"
COLUMNS = ("soate14", "rule", "value", "status", "article", "told_on")
_SOATE14 = re.compile("[0-9]{14}")
# What somebody read in the charter comes before what the law says, and both before word of mouth.
_STATUSES = ("charter", "law", "verbal")


@dataclass(frozen=True, slots=True)
class CharterRule:
    """Hold an aimak's answer to one rule, told at a seminar of a day; «we don't know» is one."""

    soate14: str
    rule: Rule
    told_on: date

    @property
    def key(self) -> tuple[str, str]:
        """Return whose rule it is, and which."""
        return self.soate14, self.rule.name


@cache
def charter_rules(file: str | Path = FILE) -> tuple[CharterRule, ...]:
    """Return the answers of data/charter_rules.csv, or of a file like it; each rule once."""
    seen: set[tuple[str, str]] = set()

    def make(row: Mapping[str, str]) -> CharterRule:
        made = _read(row)
        if made.key in seen:
            raise ValueError(made.key)
        seen.add(made.key)
        return made

    return rows_of(file, make)


def _read(row: Mapping[str, str]) -> CharterRule:
    name, value, status, article = (row[key] for key in ("rule", "value", "status", "article"))
    try:
        told = plan_records.checked({f"{name}_value": value, f"{name}_article": article})
    except ProblemError as error:  # said of a line, as whatever else is wrong with it
        raise ValueError(name) from error
    is_said = status == UNKNOWN or bool(value.strip())
    is_listed = name in RULES and status in code_lists().codes("rule_status")
    if not is_listed or not is_said or not _SOATE14.fullmatch(row["soate14"]):
        raise ValueError(name)
    rule = Rule(name, str(told[f"{name}_value"]), status, str(told[f"{name}_article"]))
    return CharterRule(row["soate14"], rule, date.fromisoformat(row["told_on"]))


def best(rules: Iterable[CharterRule]) -> tuple[CharterRule, ...]:
    """Return one answer to each rule of each aimak: the surest, of these the latest.

    An answer without its words says no more than «we don't know» and is none.
    """
    found: dict[tuple[str, str], CharterRule] = {}
    for each in rules:
        if each.rule.status == UNKNOWN or each.rule.is_known:
            known = found.get(each.key)
            if known is None or _weight(each) > _weight(known):
                found[each.key] = each
    return tuple(sorted(found.values(), key=lambda one: (one.soate14, RULES.index(one.rule.name))))


def _weight(told: CharterRule) -> tuple[object, ...]:
    rule = told.rule
    surest = _STATUSES[::-1].index(rule.status) if rule.is_known else -1
    return surest, told.told_on, rule.value, rule.article


def as_text(rules: Iterable[CharterRule]) -> str:
    """Return rules as the text of a file like data/charter_rules.csv."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for each in rules:
        rule = each.rule
        said = (rule.name, rule.value, rule.status, rule.article, each.told_on.isoformat())
        writer.writerow((each.soate14, *said))
    return text.getvalue()
