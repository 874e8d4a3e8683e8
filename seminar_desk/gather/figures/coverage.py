"""Places that people came from, and those of the reference list that nobody came from."""

from collections import Counter, defaultdict
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

from seminar_desk.domain.figures import aimak_coverage, bare_villages
from seminar_desk.domain.figures.bare_villages import VillageCame
from seminar_desk.domain.figures.figure import Figure, Within, figures, narrowed
from seminar_desk.domain.figures.indicator import Indicator, registry
from seminar_desk.domain.figures.relation import NO, UNKNOWN, YES, Relations
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.progress import Progress, finished

OBLAST, DISTRICT, AIMAK = LEVELS = ("oblast", "district", "aimak")
PARTICIPATIONS, PERSONS, WOMEN_SHARE = "participations", "persons", "women_share"
SESSIONS, AIMAKS, VILLAGES = "sessions_held", "aimaks_covered", "villages_reached"
_OF_PLACES = (PARTICIPATIONS, PERSONS, WOMEN_SHARE, VILLAGES)
_NOBODY = Figure("", 0, 0, 0)
_OF_NOBODY = Figure("", None, 0, 0, why=Problem("figure_of_nothing"))


@dataclass(frozen=True, slots=True)
class ListedAimak:
    """Hold an aimak of the reference list, or one that is in none, and whether somebody came.

    `is_reached` is None where nobody can say: who came there told no aimak.
    """

    code: str
    district: str
    oblast: str
    is_listed: bool
    is_reached: bool | None


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """Hold a place with its figures by the indicator's code; `roles` count participations."""

    level: str
    code: str
    figures: Mapping[str, Figure]
    roles: Mapping[str, int]
    aimaks: tuple[ListedAimak, ...]
    villages: tuple[VillageCame, ...]
    bare: tuple[VillageCame, ...]

    @property
    def is_place(self) -> bool:
        """Say whether it is one: what nobody told is a line too, but neither covered nor not."""
        return self.code != UNKNOWN

    @property
    def is_known(self) -> bool:
        """Say whether it is known if somebody came from there."""
        return self.figures[PARTICIPATIONS].value is not None

    @property
    def is_covered(self) -> bool:
        """Say whether somebody came from there."""
        return self.is_place and bool(self.figures[PARTICIPATIONS].value)

    @property
    def listed(self) -> tuple[ListedAimak, ...]:
        """Return its aimaks of the reference list."""
        return tuple(each for each in self.aimaks if each.is_listed)

    @property
    def covered(self) -> int | None:
        """Return how many of those somebody came from; None where it is known of not one."""
        told = [each.is_reached for each in self.listed]
        return None if told and self.untold == len(told) else told.count(True)

    @property
    def untold(self) -> int:
        """Return of how many of those it is not known."""
        return sum(each.is_reached is None for each in self.listed)


@dataclass(frozen=True, slots=True)
class Ground:
    """Hold what coverage is reckoned of, read once for every level."""

    relations: Relations
    aimaks: tuple[ListedAimak, ...]
    villages: tuple[VillageCame, ...]


def ground(relations: Relations, within: Within) -> Ground:
    """Return the part of the relations that is looked at, with its aimaks and villages."""
    return finished(grounding(relations, within))


def grounding(relations: Relations, within: Within) -> Generator[Progress, None, Ground]:
    """Return it as `ground` does, step by step."""
    looked_at = narrowed(relations, within)
    if len(looked_at.parts["sessions"]) == len(relations.parts["sessions"]):
        looked_at = relations  # nothing is left out, and the copies are let go
    yield Progress(0, 3)
    villages = tuple(bare_villages.came(looked_at.parts["participations"]))
    yield Progress(1, 3)
    aimaks = tuple(_aimaks(looked_at))
    yield Progress(2, 3)
    return Ground(looked_at, aimaks, villages)


def whole(seen: Ground) -> CoverageLine:
    """Return the figures of everything that is looked at."""
    return lines(seen, "")[0]


def lines(seen: Ground, level: str) -> list[CoverageLine]:
    """Return every place of a level, those of the reference list that nobody came from too."""
    return finished(lining(seen, level))


def lining(seen: Ground, level: str) -> Generator[Progress, None, list[CoverageLine]]:
    """Return them as `lines` does, a figure after another."""
    by = (level,) if level else ()
    found: dict[str, dict[str, Figure]] = defaultdict(dict)
    wanted = _wanted(level)
    for place, line in enumerate(wanted):
        for figure in figures(seen.relations, [line], by=by):
            found[figure.by.get(level, "")][figure.code] = figure
        yield Progress(place, len(wanted))
    roles = _roles(seen.relations, level) if level else {}
    aimaks: dict[str, list[ListedAimak]] = defaultdict(list)
    for aimak in seen.aimaks:
        aimaks[_code_of(aimak, level)].append(aimak)
    villages: dict[str, list[VillageCame]] = defaultdict(list)
    for village in seen.villages:
        villages[str(getattr(village, level)) if level else ""].append(village)
    return [
        CoverageLine(
            level,
            code,
            _whole(found[code], aimaks[code] if level == AIMAK else ()),
            roles.get(code, {}),
            tuple(aimaks[code]),
            tuple(villages[code]),
            tuple(bare_villages.bare(villages[code])),
        )
        for code in dict.fromkeys((*aimaks, *found, *([""] if not level else [])))
        if code != UNKNOWN or found[code]
    ]


def _wanted(level: str) -> list[Indicator]:
    codes = _OF_PLACES if level == AIMAK else (*_OF_PLACES, SESSIONS)
    return [registry().indicator(code) for code in codes]


def _roles(relations: Relations, level: str) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    line = registry().indicator(PARTICIPATIONS)
    for figure in figures(relations, [line], by=(level, "role")):
        found[figure.by[level]][figure.by["role"]] = int(figure.value or 0)
    return found


def _aimaks(relations: Relations) -> list[ListedAimak]:
    """Return the whole reference list, districts without a seminar too, and the others.

    A guest from a listed aimak of a district that is not looked at has reached that one.
    """
    parts = relations.parts
    reached = aimak_coverage.of(
        parts["participations"], parts["sessions"], relations.reference
    ).rows(("aimak", "district", "oblast", "listed", "reached"))
    states = {YES: True, NO: False}
    found = {
        str(aimak): ListedAimak(
            str(aimak), str(district), str(oblast), listed == YES, states.get(str(came))
        )
        for aimak, district, oblast, listed, came in reached
    }
    for each in relations.reference:
        own = found.get(each.code)
        if own is None or not own.is_listed:
            is_guest = own is not None
            found[each.code] = ListedAimak(
                each.code, each.district, each.oblast, is_listed=True, is_reached=is_guest
            )
    return [*found.values()]


def _whole(found: Mapping[str, Figure], own: Sequence[ListedAimak]) -> dict[str, Figure]:
    """Return all figures of a place: of one that nobody came from none, or why it is not known.

    `own` is the aimak that the place is; else it is told by its sessions.
    """
    held = found.get(SESSIONS, _NOBODY)
    is_awaited = bool(held.unknown) or any(aimak.is_reached is None for aimak in own)
    why = Problem("day_awaited", {"count": held.unknown}) if held.unknown else None
    missing = Figure("", None, 0, 0, why=why) if is_awaited else _NOBODY
    return {
        name: found.get(name, _OF_NOBODY if name == WOMEN_SHARE and not why else missing)
        for name in (*_OF_PLACES, SESSIONS)
    }


def _code_of(aimak: ListedAimak, level: str) -> str:
    return {"": "", OBLAST: aimak.oblast, DISTRICT: aimak.district, AIMAK: aimak.code}[level]
