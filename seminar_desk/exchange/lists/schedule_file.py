"""Read a schedule of sessions from a workbook or a text table."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache

from seminar_desk.domain.lists.nobody_words import is_total
from seminar_desk.domain.lists.roster import CellProblem, SkippedRow
from seminar_desk.domain.lists.schedule_plan import ScheduleReading, ScheduleRow
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.places import named_district
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.table import table_limits, table_sheet

_SEARCHED_ROWS = 40
_HEADINGS = {
    "code": ("код", "код сессии", "code", "session code", "сессия", "коду"),
    "date": ("дата", "date", "күнү", "дата проведения", "дата семинара", "число", "датасы"),
    "oblast": ("область", "oblast", "облус", "облусу", "region", "регион"),
    "district": ("район", "district", "district ru", "району", "наименование района"),
    "venue": (
        *("место", "venue", "venue ru", "место проведения", "зал", "өтүүчү жери", "жери"),
        *("адрес", "помещение"),
    ),
    "trainer": (
        *("тренер", "тренеры", "тренер(ы)", "фио тренера", "ведущий", "trainer", "trainers"),
        *("окутуучу", "тренердин аты жөнү"),
    ),
    "expected": (
        *("ожидается", "ожидается человек", "ждём", "сколько человек", "количество человек"),
        *("количество участников", "кол во участников", "число участников", "участников"),
        *("человек", "чел", "план", "expected", "expected count", "participants"),
        *("катышуучулардын саны", "канча адам", "күтүлөт"),
    ),
}
_NEEDED = frozenset({"date", "district"})
_MONTHS = ("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
_NUMBERED = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})\b")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_WORDED = re.compile(r"(\d{1,2})\s+([а-яё]+)\s+(\d{4})", re.IGNORECASE)
_COUNTED = re.compile(r"\D{0,3}(\d{1,4})(?:[.,]0+)?\s*(?:чел\w*|участник\w*|адам|киши|people)?\.?")
_EXCEL_EPOCH = date(1899, 12, 30)
_EXCEL_DAYS = range(36_526, 73_051)  # the years 2000 to 2099 as a spreadsheet counts days
_CENTURY = 100


def read_schedule_table(table: table_sheet.TableFile) -> ScheduleReading:
    """Read the first sheet that has a date and a district."""
    for sheet in table.sheets:
        for index, row in enumerate(sheet.rows[:_SEARCHED_ROWS]):
            columns = _columns(row)
            if columns.keys() >= _NEEDED:
                return _read(table.name, sheet, index, columns)
    problem = Problem("schedule_no_headings", {"file": table.name})
    skipped = tuple(
        SkippedRow(index + 1, _text(row), "above_heading")
        for index, row in enumerate(table.sheets[0].rows)
        if not table_sheet.is_blank(row)
    )
    return ScheduleReading(table.name, table.sheets[0].name, (), skipped, (problem,))


@cache
def _kinds() -> Mapping[str, str]:
    return {fold(word): kind for kind, words in _HEADINGS.items() for word in words}


def _columns(row: table_sheet.Row) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, cell in enumerate(row):
        kind = _kinds().get(fold(table_sheet.text_of(cell)))
        if kind:
            found.setdefault(kind, index)
    return found


def _read(
    file: str, sheet: table_sheet.Sheet, heading: int, columns: Mapping[str, int]
) -> ScheduleReading:
    rows: list[ScheduleRow] = []
    skipped: list[SkippedRow] = []
    oblast = ""
    for index, row in enumerate(sheet.rows):
        if index == heading or table_sheet.is_blank(row):
            continue
        filled = [table_sheet.text_of(cell) for cell in row if table_sheet.text_of(cell)]
        texts = {
            kind: table_sheet.text_of(row[at]) for kind, at in columns.items() if at < len(row)
        }
        reason = _reason_to_skip(index < heading, filled, texts)
        if reason == "section":
            oblast = filled[0].strip(" :")
        if reason:
            skipped.append(SkippedRow(index + 1, _text(row), reason))
        else:
            rows.append(_row(index + 1, {"oblast": oblast} | _filled(texts), columns))
    problems = () if rows else (Problem("schedule_empty", {"file": file}),)
    return ScheduleReading(file, sheet.name, tuple(rows), tuple(skipped), problems)


def _filled(texts: Mapping[str, str]) -> dict[str, str]:
    return {kind: text for kind, text in texts.items() if text}


def _reason_to_skip(is_above: bool, filled: Sequence[str], texts: Mapping[str, str]) -> str:
    if is_above:
        return "above_heading"
    if is_total(filled[0]):
        return "total"
    if fold(texts.get("district", "")) in _kinds():
        return "repeated_heading"
    if len(filled) == 1 and named_district(filled[0]) is None:
        return "section" if _oblast_iso(filled[0]) else "footnote"
    return ""


def _text(row: table_sheet.Row) -> str:
    return " · ".join(table_sheet.text_of(cell) for cell in row if table_sheet.text_of(cell))[:200]


def _row(number: int, texts: Mapping[str, str], columns: Mapping[str, int]) -> ScheduleRow:
    problems: list[CellProblem] = []
    hints: list[CellProblem] = []

    def add(to: list[CellProblem], kind: str, code: str) -> None:
        letter = table_limits.column_letter(columns[kind]) if kind in columns else ""
        to.append(CellProblem(number, letter, Problem(code, {"text": texts.get(kind, "")}, kind)))

    day = _date(texts.get("date", ""))
    if day is None:
        add(
            problems,
            "date",
            "schedule_date_unreadable" if texts.get("date") else "schedule_no_date",
        )
    known = named_district(texts.get("district", ""))
    if not texts.get("district"):
        add(problems, "district", "schedule_no_district")
    elif known is None:
        add(hints, "district", "schedule_district_unknown")
    counted = _COUNTED.fullmatch(texts.get("expected", ""))
    if counted is None and texts.get("expected"):
        add(hints, "expected", "schedule_expected_unreadable")
    oblast_iso = known.oblast_iso if known else _oblast_iso(texts.get("oblast", ""))
    return ScheduleRow(
        row=number,
        code=texts.get("code", ""),
        date=day,
        oblast=texts.get("oblast") or _OBLASTS.get(oblast_iso, ""),
        oblast_iso=oblast_iso,
        district=known.name_ru if known else texts.get("district", ""),
        district_soate8=known.soate8 if known else "",
        venue=texts.get("venue", ""),
        trainer=texts.get("trainer", ""),
        expected_count=int(counted[1]) if counted else None,
        problems=tuple(problems),
        hints=tuple(hints),
    )


_OBLASTS = {"KG-N": "Нарынская область", "KG-O": "Ошская область"}


def _oblast_iso(text: str) -> str:
    folded = fold(text)
    stems = {"KG-N": "нарын", "KG-O": "ош"}
    return next((iso for iso, stem in stems.items() if folded.startswith(stem)), "")


def _date(text: str) -> date | None:
    """Return the day a cell names; two-digit years are of this century."""
    if text.isdigit() and int(text) in _EXCEL_DAYS:
        return _EXCEL_EPOCH + timedelta(days=int(text))
    if match := _ISO.match(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERED.search(text):
        year = int(match[3])
        return _day(year + 2000 if year < _CENTURY else year, int(match[2]), int(match[1]))
    if match := _WORDED.search(text):
        word = match[2].casefold()
        months = [place for place, stem in enumerate(_MONTHS, 1) if word.startswith(stem)]
        return _day(int(match[3]), months[0], int(match[1])) if months else None
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
