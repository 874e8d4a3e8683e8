"""Whether a list is this session's at all: its places, its dates, its people say so or not."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from seminar_desk.domain import places
from seminar_desk.domain.aimak_names import find_aimak, names_aimak
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.named_districts import districts_in
from seminar_desk.domain.lists.roster import (
    PlannedRow,
    RosterPlan,
    name_key,
    same_patronymic,
    same_place,
)
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem

_FEWEST_KNOWN = 3  # two namesakes are no list
_MOST_WAYS = 2
# Folded beginnings of the months, as Russian and Kyrgyz bend and English writes them.
_MONTHS = (
    *("январ|январ|жан|jan", "феврал|фев|feb", "март|mar", "апрел|апр|apr", "май|мая|маи|may"),
    *("июн|jun", "июл|jul", "август|авг|aug", "сентябр|сен|sep", "октябр|окт|oct"),
    *("ноябр|ноя|nov", "декабр|дек|dec"),
)
_NUMBERS = re.compile(r"(?<![\d.])(\d{1,2})[./_-](\d{1,2})[./_-](20\d\d|\d{2})(?!\d)")
_NO_YEAR = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{2})(?![\d.]*\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(20\d\d)[./_-]?(\d{2})[./_-]?(\d{2})(?!\d)")
_DAY_MONTH = re.compile(r"(?<!\d)(\d{1,2})[\s_-]*([^\W\d_]{3,})")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})[\s_]+(\d{1,2})(?!\d)")


@dataclass(frozen=True, slots=True)
class LoadedFile:
    """Say into which session the very file of a list was written already; `at` in local time."""

    session_uid: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Doubt:
    """Say why a list may be another session's; `ways` are those it may belong to, nearest first."""

    problem: Problem
    ways: tuple[Session, ...] = ()


def doubts(
    plan: RosterPlan,
    *,
    sessions: Sequence[Session],
    everyone: Sequence[Participant],
    loaded: Sequence[LoadedFile] = (),
) -> tuple[Doubt, ...]:
    """Return what has to be answered before anything of a list is taken."""
    found = (
        _of_another_district(plan, sessions) or _titled_another_district(plan, sessions),
        _of_another_day(plan, sessions),
        _same_file_elsewhere(plan, sessions, loaded) or _loaded_elsewhere(plan, sessions, everyone),
    )
    return tuple(doubt for doubt in found if doubt)


def same_file_here(plan: RosterPlan, loaded: Sequence[LoadedFile]) -> Problem | None:
    """Say calmly that this very file was written into this session before."""
    here = [one for one in loaded if one.session_uid == plan.session.uid]
    return Problem("roster_file_again", {"at": f"{here[-1].at:%d.%m.%Y, %H:%M}"}) if here else None


def guests(plan: RosterPlan) -> int:
    """Count who comes from another district in a list that is this session's."""
    return len(_foreign(plan))


def _of_another_district(plan: RosterPlan, sessions: Sequence[Session]) -> Doubt | None:
    foreign, soate8 = _foreign(plan), plan.session.district_soate8
    own = sum(_is_of(text, soate8) for text in _aimaks(plan))
    if len(foreign) <= own or len(foreign) < min(2, len(plan.rows)):
        return None
    found = Counter(
        district
        for district in places.districts()
        for text in foreign
        if _is_of(text, district.soate8)
    )
    (named, most), *_ = found.most_common(1)
    values: dict[str, str | int] = {
        "count": most,
        "rows": len(plan.rows),
        "place": named.name_ru,
        "district": plan.session.district,
    }
    ways = [other for other in sessions if other.district_soate8 == named.soate8]
    return Doubt(Problem("roster_other_district", values), _nearest(plan.session, ways))


def _titled_another_district(plan: RosterPlan, sessions: Sequence[Session]) -> Doubt | None:
    """Ask by the title or the file's name where no row says an aimak of any district."""
    session = plan.session
    if any(names_aimak(text) for text in _aimaks(plan)):
        return None
    said = {each.soate8: each for text in _titles(plan) for each in districts_in(text)}
    own = [each for each in districts_in(session.district) if each.soate8 in said]
    # A title may name an aimak that is called as another district is.
    named = [each for each in said.values() if not _is_of(each.name_en, session.district_soate8)]
    if own or session.district_soate8 in said or not named:
        return None
    values: dict[str, str | int] = {"place": named[0].name_ru, "district": session.district}
    ways = [other for other in sessions if other.district_soate8 == named[0].soate8]
    return Doubt(Problem("roster_titled_other_district", values), _nearest(session, ways))


def _titles(plan: RosterPlan) -> list[str]:
    """Return what stands above the headings, the sheet's name and the file's."""
    reading = plan.reading
    above = [row.text for row in reading.skipped if row.reason == "above_heading"]
    return [*above, reading.sheet, reading.file]


def _foreign(plan: RosterPlan) -> list[str]:
    """Return the aimaks of other districts, a row each; a word that is no aimak counts nowhere."""
    soate8 = plan.session.district_soate8
    return [
        text for text in _aimaks(plan) if soate8 and not _is_of(text, soate8) and names_aimak(text)
    ]


def _aimaks(plan: RosterPlan) -> list[str]:
    return [row.source.entry.aimak for row in plan.rows if row.source.entry.aimak]


def _is_of(text: str, soate8: str) -> bool:
    return find_aimak(text, soate8) is not None


def _of_another_day(plan: RosterPlan, sessions: Sequence[Session]) -> Doubt | None:
    session = plan.session
    said = [day for text in _titles(plan) for day in days_in(text, session.date.year)]
    own = {session.date, session.moved_from}
    if not said or own & set(said):
        return None
    values: dict[str, str | int] = {
        "day": f"{said[0]:%d.%m.%Y}",
        "date": f"{session.date:%d.%m.%Y}",
        "district": session.district,
    }
    ways = [other for other in sessions if other.date in said]
    return Doubt(Problem("roster_other_day", values), _nearest(session, ways))


def days_in(text: str, year: int) -> list[date]:
    """Return the days a title or a file's name says, in figures or words; `year` where unsaid."""
    found = [*_in_figures(text, year), *_in_words(text, year)]
    return list(dict.fromkeys(found))


def _in_figures(text: str, year: int) -> Iterator[date]:
    rest = text
    for match in _YEAR_FIRST.finditer(text):
        yield from _day(int(match[1]), int(match[2]), int(match[3]))
        rest = rest.replace(match[0], " ")
    for match in _NUMBERS.finditer(rest):
        yield from _day(2000 + int(match[3][-2:]), int(match[2]), int(match[1]))
        rest = rest.replace(match[0], " ")
    for match in _NO_YEAR.finditer(rest):
        yield from _day(year, int(match[2]), int(match[1]))


def _in_words(text: str, year: int) -> Iterator[date]:
    said = re.search(r"(?<!\d)20\d\d(?!\d)", text)
    year = int(said[0]) if said else year
    pairs = [(match[1], match[2]) for match in _DAY_MONTH.finditer(text)]
    pairs += [(match[2], match[1]) for match in _MONTH_DAY.finditer(text)]
    for day, word in pairs:
        month = _month(word)
        if month:
            yield from _day(year, month, int(day))


def _month(word: str) -> int:
    folded, plain = fold(word), word.lower()
    for number, beginnings in enumerate(_MONTHS, start=1):
        pattern = re.compile(f"(?:{beginnings})\\w{{0,6}}")
        if pattern.fullmatch(plain) or pattern.fullmatch(folded):
            return number
    return 0


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def _same_file_elsewhere(
    plan: RosterPlan, sessions: Sequence[Session], loaded: Sequence[LoadedFile]
) -> Doubt | None:
    """Ask about the very file that went into another session, whether anybody is known or not."""
    if same_file_here(plan, loaded) is not None:
        return None
    known = {one.uid: one for one in sessions}
    for file in reversed(loaded):
        if other := known.get(file.session_uid):
            values: dict[str, str | int] = {
                "session": other.code,
                "place": other.district,
                "date": f"{other.date:%d.%m.%Y}",
                "at": f"{file.at:%d.%m.%Y, %H:%M}",
            }
            return Doubt(Problem("roster_file_elsewhere", values))
    return None


def _loaded_elsewhere(
    plan: RosterPlan, sessions: Sequence[Session], everyone: Sequence[Participant]
) -> Doubt | None:
    known: dict[str, list[Participant]] = {}
    for person in everyone:
        if person.session_uid != plan.session.uid:
            known.setdefault(name_key(person), []).append(person)
    found: Counter[str] = Counter()
    for row in plan.rows:
        found.update(_where_known(row, known))
    if not found:
        return None
    uid, count = found.most_common(1)[0]
    other = next((one for one in sessions if one.uid == uid), None)
    if other is None or count < _FEWEST_KNOWN or 2 * count < len(plan.rows):
        return None
    values: dict[str, str | int] = {
        "count": count,
        "rows": len(plan.rows),
        "session": other.code,
        "place": other.district,
        "date": f"{other.date:%d.%m.%Y}",
    }
    return Doubt(Problem("roster_loaded_elsewhere", values))


def _where_known(row: PlannedRow, known: Mapping[str, Sequence[Participant]]) -> set[str]:
    entry = row.source.entry
    return {
        person.session_uid
        for person in known.get(name_key(entry), ())
        if same_patronymic(entry, person) and same_place(entry, person)
    }


def _nearest(session: Session, others: Sequence[Session]) -> tuple[Session, ...]:
    """Return the nearest sessions that a list can still be loaded into."""
    open_ones = [one for one in others if one.uid != session.uid and one.status != "cancelled"]
    open_ones.sort(key=lambda one: (abs((one.date - session.date).days), one.code))
    return tuple(open_ones[:_MOST_WAYS])
