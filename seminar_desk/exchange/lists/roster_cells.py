"""Turn the cells of one row into an entry, with what is wrong or odd about them."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from seminar_desk.domain.lists import role_words, roster, roster_words
from seminar_desk.domain.people import names, participant
from seminar_desk.domain.people.garbled_letters import is_garbled
from seminar_desk.domain.people.phones import read_phones
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.lists.cell_likeness import LEADING_NUMBER
from seminar_desk.exchange.table.table_sheet import is_unsolved

_NOTHING = frozenset(
    {"-", "--", "–", "—", "нет", "жок", "н/д", "no", "none", "n/a", "x", "х", "+", "✓"}
)
_LONGEST_NOTE = 2000
_LONGEST_TEXT = names.LONGEST_NAME
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_LOST_LETTER = re.compile(r"[^\W\d_][?\ufffd]|[?\ufffd][^\W\d_]")
_SCIENTIFIC = re.compile(r"\d[.,]\d+[EЕ]\+?\d+", re.IGNORECASE)
_YEARS = re.compile(r"(?<!\d)(?:1[89]\d\d|20\d\d)(?!\d)")
_SHORT_YEAR = re.compile(r"(?:\d{1,2}[./-]\d{1,2}[./-])?\d\d\D{0,6}")


@dataclass(frozen=True, slots=True)
class RowCells:
    """Hold a row's texts by column kind, its notes, and which letters and headings they have.

    `given_first`: the whole names of the list are written as «Данияр Асанов».
    """

    row: int
    texts: Mapping[str, str]
    notes: tuple[str, ...]
    letters: Mapping[str, str]
    headers: Mapping[str, str]
    given_first: bool = False


@dataclass(frozen=True, slots=True)
class _Findings:
    """Gather what is wrong or odd as a row's cells are read."""

    cells: RowCells
    problems: list[roster.CellProblem] = field(default_factory=list)
    hints: list[roster.CellProblem] = field(default_factory=list)
    questions: list[roster.CellProblem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def problem(self, kind: str, problem: Problem) -> None:
        self.problems.append(roster.CellProblem(self.cells.row, self._letter(kind), problem))

    def hint(self, kind: str, problem: Problem) -> None:
        self.hints.append(roster.CellProblem(self.cells.row, self._letter(kind), problem))

    def question(self, kind: str, problem: Problem) -> None:
        self.questions.append(roster.CellProblem(self.cells.row, self._letter(kind), problem))

    def _letter(self, kind: str) -> str:
        letters = self.cells.letters
        if kind in roster.NAME_KINDS:
            return letters.get(kind) or letters.get("full_name") or letters.get("surname", "")
        return letters.get(kind, "")


def row_of(cells: RowCells) -> roster.RosterRow:
    """Read one row: what can be believed goes into the entry, the rest is said."""
    found = _Findings(cells)
    surname, given_name, patronymic = _names(found)
    entry = participant.Entry(
        surname=surname,
        given_name=given_name,
        patronymic=patronymic,
        sex=_sex(found),
        birth_year=_birth_year(found),
        phone=_phone(found),
        role_code=_role(found),
        role_text=_plain(found, "role"),
        aimak=_plain(found, "aimak"),
        village=_plain(found, "village"),
        position=_plain(found, "position"),
        note=_note(found),  # last: the others leave there what they cannot hold
    )
    return roster.RosterRow(
        cells.row,
        entry,
        tuple(found.problems),
        tuple(found.hints),
        questions=tuple(found.questions),
    )


def _note(found: _Findings) -> str:
    notes = dict.fromkeys(clean(note) for note in (*found.cells.notes, *found.notes) if note)
    return "; ".join(notes)[:_LONGEST_NOTE]


def clean(text: str) -> str:
    """Drop what no paper or workbook could carry from a text that is not a name."""
    text = " ".join(text.split())
    if text.isprintable():
        return names.tidy(text)
    return names.tidy("".join(c for c in text if unicodedata.category(c) not in {"Cc", "Cs", "Cn"}))


def _text(found: _Findings, kind: str) -> str:
    """Return a cell's text, empty where people wrote a dash or «нет»."""
    text = found.cells.texts.get(kind, "")
    if not text:
        return ""
    text = clean(text)
    return "" if text.casefold() in _NOTHING or is_unsolved(text) else text


def _names(found: _Findings) -> tuple[str, str, str]:
    texts = {kind: names.tidy(found.cells.texts.get(kind, "")) for kind in roster.NAME_KINDS}
    whole = LEADING_NUMBER.sub("", texts["full_name"])
    for remark in _IN_BRACKETS.findall(whole):
        found.notes.append(remark)
    whole = names.tidy(_IN_BRACKETS.sub(" ", whole))
    surname, given_name, patronymic = names.split_full_name(
        whole, given_first=found.cells.given_first
    )
    surname, given_name, patronymic = (
        texts["surname"] or surname,
        texts["given_name"] or given_name,
        texts["patronymic"] or patronymic,
    )
    if not surname:
        surname, given_name, patronymic = given_name, patronymic, ""
    if not given_name and " " in surname and "full_name" not in found.cells.letters:
        surname, given_name, patronymic = _whole_in_surname(surname, patronymic)
    _check_names(found, (surname, given_name, patronymic))
    return surname, given_name, patronymic


def _whole_in_surname(surname: str, patronymic: str) -> tuple[str, str, str]:
    """Split a whole name that somebody put under «Фамилия»."""
    first, second, third = names.split_full_name(surname)
    return first, second, third or patronymic


def _check_names(found: _Findings, parts: tuple[str, str, str]) -> None:
    whole = names.full_name(*parts)
    if missing := _reason_of_no_name(found, whole):
        found.problem("surname", missing)
        return
    for kind, part in zip(("surname", "given_name", "patronymic"), parts, strict=True):
        if part:
            for problem in names.check(kind, part):
                found.problem(kind, problem)
            for hint in names.hints(part):
                found.hint(kind, hint)
    if not found.problems and len(whole) > names.LONGEST_NAME:
        values: dict[str, str | int] = {"length": len(whole), "limit": names.LONGEST_NAME}
        found.problem("surname", Problem("name_too_long", values, "surname"))
    if _LOST_LETTER.search(whole):
        found.hint("surname", Problem("roster_lost_letters", {"name": whole}))
    if any(map(str.isdigit, whole)):
        found.hint("surname", Problem("roster_name_digits", {"name": whole}))
    if not parts[1]:
        found.hint("surname", Problem("roster_one_word_name", {"name": whole}))


def _reason_of_no_name(found: _Findings, whole: str) -> Problem | None:
    if not whole:
        return Problem("roster_name_missing", field="surname")
    texts = (found.cells.texts.get(kind, "").strip() for kind in roster.NAME_KINDS)
    if any(map(is_unsolved, texts)):
        return Problem("roster_name_formula", {"name": whole}, "surname")
    if is_garbled(whole):
        return Problem("roster_name_garbled", {"name": whole}, "surname")
    return None


def _sex(found: _Findings) -> str:
    text = _text(found, "sex")
    sex = roster_words.sex_of(text)
    if text and sex == "unknown":
        found.hint("sex", Problem("roster_sex_unclear", {"text": text}, "sex"))
    return sex


def _role(found: _Findings) -> str:
    text = _text(found, "role")
    if not text:
        if "role" in found.cells.letters:
            found.hint("role", Problem("roster_role_missing", field="role_code"))
        return "other"
    role = role_words.role_of(text)
    if role.others:
        found.question("role", Problem("roster_two_roles", {"text": text}, "role_code"))
    if role.code == "other":
        found.hint("role", Problem("roster_role_unclear", {"text": text}, "role_code"))
    return role.code


def _plain(found: _Findings, kind: str) -> str:
    text = _text(found, kind)
    if len(text) <= _LONGEST_TEXT:
        return text
    found.notes.append(text)
    values: dict[str, str | int] = {"length": len(text), "limit": _LONGEST_TEXT}
    found.hint(kind, Problem("roster_text_too_long", values, kind))
    return text[:_LONGEST_TEXT].rstrip()


def _phone(found: _Findings) -> str:
    """Return the first phone; where the cell says more, all of it goes into the note.

    A phone that cannot be read keeps nobody out.
    """
    text = _text(found, "phone")
    if not text:
        return ""
    is_rounded = _SCIENTIFIC.fullmatch(text) is not None
    reading = read_phones(text)
    if is_rounded or not reading.phone:
        code = "roster_phone_rounded" if is_rounded else "phone_unreadable"
        found.hint("phone", Problem(code, {"phone": text}, "phone"))
        found.notes.append(f"{found.cells.headers.get('phone') or '☎'}: {text}")
        return ""
    if reading.has_more:
        found.notes.append(text)
    return reading.phone


def _birth_year(found: _Findings) -> int | None:
    text = _text(found, "birth_year")
    years = set(_YEARS.findall(text))
    if len(years) == 1:
        return int(years.pop())
    if text:
        is_short = not years and _SHORT_YEAR.fullmatch(text)
        code = "roster_year_two_digits" if is_short else "roster_year_unreadable"
        found.problem("birth_year", Problem(code, {"text": text}, "birth_year"))
    return None
