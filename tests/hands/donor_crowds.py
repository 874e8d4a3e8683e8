"""People that a donor could ask about, and everything that reports tell of them, listened to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

from hypothesis import strategies as st

from seminar_desk.domain.figures import people_split, report_sections
from seminar_desk.domain.figures.indicator import Indicator, registry
from seminar_desk.domain.figures.office_report import DONOR, DONOR_REPORT, ReportWish, SectionTable
from seminar_desk.domain.figures.people_split import ReportGround
from seminar_desk.domain.figures.relation import COLUMNS, Cell, Relation, Relations
from seminar_desk.domain.figures.target import DISTRICT, SERIES, Target
from seminar_desk.gather.figures import report_facts
from tests.hands.donor_attacker import Attacker, Profile

SPLITS = ("age_band", "youth", "standing", "role", "oblast", "district", "period")
ROLES = ("ao_head", "ak_deputy", "ig_member", "unknown")
SEXES = ("f", "m", "unknown")
AGES = (
    *(("u29", "YES"), ("30_45", "YES"), ("30_45", "NO"), ("30_45", "unknown")),
    *(("61p", "NO"), ("unknown", "unknown")),
)
PLACES = (
    ("KG-N", "41704220", "2017-10", "autumn"),
    ("KG-N", "41704230", "2017-11", "winter"),
    ("KG-O", "1", "2017-11", "autumn"),
)
PROFILES: tuple[Profile, ...] = tuple(
    {
        "role": role,
        "standing": registry().standings.get(role, "unknown"),
        "sex": sex,
        "age_band": band,
        "youth": youth,
        "oblast": oblast,
        "district": district,
        "period": period,
        "series": series,
        "complete": complete,
    }
    for role, sex, (band, youth), (oblast, district, period, series), complete in product(
        ROLES, SEXES, AGES, PLACES, ("YES", "NO")
    )
    if complete == "NO" or "unknown" not in (sex, band)
)
# Who has both reports does not know which incomplete records are left out of one.
BOTH_WAYS: tuple[Profile, ...] = tuple(
    {**profile, "stays": stays}
    for profile, stays in product(PROFILES, ("YES", "NO"))
    if (profile["complete"], stays) != ("YES", "NO")
)


def relations_of(people: Sequence[Profile]) -> Relations:
    came: dict[str, list[Cell]] = {name: [] for name in COLUMNS["participations"]}
    for number, profile in enumerate(people):
        has_aimak = not lacks_aimak(profile)
        facts: dict[str, Cell] = {
            **profile,
            "person": f"p{number}",
            "session": profile["district"],
            "present": "YES",
            "complete": profile["complete"],
            "visit": "first",
            "self_group": "unknown",
            "hours": 8,
            "certificate": "NO",
            "handed_over": "NO",
            "left_early": "NO",
            "aimak_told": "YES" if has_aimak else "NO",
            "aimak": f"{profile['district']}-1" if has_aimak else "unknown",
        }
        for name, column in came.items():
            column.append(facts.get(name, "unknown"))
    parts = {
        name: Relation(dict.fromkeys(columns, ()))
        for name, columns in COLUMNS.items()
        if name != "aimaks"
    }
    held: dict[str, list[Cell]] = {name: [] for name in COLUMNS["sessions"]}
    for oblast, district, period, series in PLACES:
        day = {"oblast": oblast, "district": district, "period": period, "series": series}
        day["session"] = district
        for name, column in held.items():
            column.append(day.get(name, f"{period}-20" if name == "day" else None))
    return Relations({**parts, "sessions": Relation(held), "participations": Relation(came)})


def lacks_aimak(profile: Profile) -> bool:
    """Say whether a record is incomplete for its aimak."""
    told = (profile["complete"], profile["sex"], profile["age_band"])
    return told[0] == "NO" and "unknown" not in told[1:]


def donors_ground(relations: Relations, *, complete_only: bool = False) -> ReportGround:
    return ReportGround.of(
        relations, ReportWish(DONOR_REPORT, "ru", DONOR, complete_only=complete_only)
    )


def listen(attacker: Attacker, relations: Relations, *, complete_only: bool = False) -> None:
    """Hear the tables, the indicators, the targets and the long sheet."""
    ground = donors_ground(relations, complete_only=complete_only)
    counted = attacker.having(stays="YES") if complete_only else attacker.having()
    attacker.crowds.append(counted)
    ears = _Ears(attacker, counted)
    for dimension in SPLITS:
        section = people_split.section(ground, dimension)
        if section.table is not None:
            _hear_table(ears, ground, dimension, section.table)
    _hear_indicators(ears, ground)
    _hear_targets(attacker, ground, relations)
    _hear_facts(ears, ground)


class _Ears:
    """Hear numbers of those who count in a report."""

    def __init__(self, attacker: Attacker, counted: frozenset[int]) -> None:
        self.attacker = attacker
        self._counted = counted

    def having(self, **wanted: str | Iterable[str]) -> frozenset[int]:
        return self.attacker.having(**wanted) & self._counted

    def hear(self, profiles: frozenset[int], number: int) -> None:
        self.attacker.hear(profiles, number)


def _codes(ground: ReportGround, dimension: str) -> dict[str, str]:
    return {ground.word(dimension, code): code for code in {each[dimension] for each in PROFILES}}


def _hear_table(attacker: _Ears, ground: ReportGround, dimension: str, table: SectionTable) -> None:
    """Hear each cell; the row «Вместе» is of all cells that are not told, empty ones too.

    A row that would say nobody of all is left out, which tells the same.
    """
    codes = _codes(ground, dimension)
    assert ground.donor is not None
    shown = {codes.get(row[0].text) for row in table.rows}
    for untold, sexes in ground.donor.cells(dimension).told:
        if untold not in shown:
            assert not ground.donor.cells(dimension).people[untold, sexes]
            attacker.hear(attacker.having(**{dimension: untold, "sex": sexes}), 0)
    whole = {sex: attacker.having(sex=sex) for sex in SEXES}
    rest = dict(whole)
    *rows, total = table.rows
    for row in rows:
        code = codes.get(row[0].text)
        own = rest
        if code is not None:
            own = {sex: attacker.having(**{dimension: code, "sex": sex}) for sex in SEXES}
        for sex, cell in zip(SEXES, row[1:4], strict=True):
            if cell.value is not None:
                attacker.hear(own[sex], int(cell.value))
                rest[sex] = rest[sex] - own[sex] if code is not None else rest[sex]
        if row[4].value is not None and code is not None:
            attacker.hear(attacker.having(**{dimension: code}), int(row[4].value))
    for sex, cell in zip(SEXES, total[1:4], strict=True):
        if cell.value is not None:
            attacker.hear(whole[sex], int(cell.value))
    assert total[4].value is not None
    attacker.hear(attacker.having(), int(total[4].value))


def _is_of_people(line: Indicator) -> bool:
    """Say whether an indicator counts those who came, all of them or those of some profiles."""
    columns = {name for name, _ in line.part}
    counts = line.of == "participations" and line.once in ("", "person") and not line.column
    return counts and columns <= PROFILES[0].keys() and dict(line.where).keys() == {"present"}


def _hear_indicators(ears: _Ears, ground: ReportGround) -> None:
    names = {each.name("ru"): each for each in registry().indicators}
    for section in report_sections.indicators(ground, ("people", "quality")):
        assert section.table is not None
        for row in section.table.rows:
            line = names[row[0].text]
            if not _is_of_people(line):
                continue
            attacker = ears.attacker if line.is_grand else ears
            asked = {name: {*map(str, codes)} for name, codes in line.part}
            yes = attacker.having(**asked)
            untold = attacker.having(**dict.fromkeys(asked, "unknown")) - yes
            known, unknown = row[3].value, row[4].value
            if known is not None and unknown is not None:
                attacker.hear(attacker.having() - untold, int(known))
                attacker.hear(untold, int(unknown))
            if row[1].value is not None:
                part = row[1].value * (known or 0) if line.unit == "share" else row[1].value
                attacker.hear(yes, round(part))


def _hear_targets(attacker: Attacker, ground: ReportGround, relations: Relations) -> None:
    told = [each for each in registry().indicators if each.target and _is_of_people(each)]
    scopes = {(name, each[name]) for each in PROFILES for name in (DISTRICT, SERIES)}
    for line, (scope, code) in product(told, sorted(scopes)):
        district, series = (code, "") if scope == DISTRICT else ("", code)
        target = Target("", line.code, 5, scope, district, series)
        section = report_sections.targets(ground, relations, [target], {})
        assert section.table is not None
        now = section.table.rows[0][4].value
        if now is not None and line.unit != "share":
            asked = {name: {*map(str, codes)} for name, codes in line.part}
            attacker.hear(attacker.having(**{scope: code}, **asked), int(now))


def _hear_facts(attacker: _Ears, ground: ReportGround) -> None:
    """Hear the long sheet, whose columns name what a row is of."""
    columns = {3: "period", 4: "district", 6: "role", 7: "sex", 8: "age_band"}
    named: Mapping[str, Mapping[str, str]] = {
        name: _codes(ground, name) for name in columns.values()
    }
    _, *rows = report_facts.table(ground)
    for row in rows:
        said = {columns[place]: str(row[place]) for place in columns if row[place] != "—"}
        codes = {name: named[name][word] for name, word in said.items()}
        attacker.hear(attacker.having(**codes), int(str(row[-1])))


def crowd() -> st.SearchStrategy[list[Profile]]:
    """Return people of a few profiles, in numbers that leave some of them few."""
    some = st.lists(st.sampled_from(PROFILES), min_size=1, max_size=7)
    counted = some.flatmap(
        lambda found: st.tuples(
            st.just(found),
            st.lists(st.integers(1, 7), min_size=len(found), max_size=len(found)),
        )
    )
    return counted.map(lambda each: [*_many(*each)])


def _many(profiles: Sequence[Profile], numbers: Sequence[int]) -> Iterator[Profile]:
    for profile, number in zip(profiles, numbers, strict=True):
        yield from [profile] * number


def alike(
    sex: str,
    age: int,
    place: int = 0,
    role: str = "ao_head",
    count: int = 1,
    *,
    has_aimak: bool = True,
) -> list[Profile]:
    band, youth = AGES[age]
    oblast, district, *_ = PLACES[place]
    found, *_ = (
        each
        for each in PROFILES
        if (each["role"], each["sex"], each["oblast"], each["district"])
        == (role, sex, oblast, district)
        and (each["age_band"], each["youth"]) == (band, youth)
        and lacks_aimak(each) is not has_aimak
    )
    return [found] * count
