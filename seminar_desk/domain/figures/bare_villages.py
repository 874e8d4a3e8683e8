"""Villages that people came from without anybody of their initiative group."""

from collections.abc import Iterable
from dataclasses import dataclass

from seminar_desk.domain.figures.relation import UNKNOWN, YES, Cell, Relation

OF_THE_GROUP = "ig_member"


@dataclass(frozen=True, slots=True)
class VillageCame:
    """Hold a village that somebody came from, by its places, with who came.

    `keys` are session and person of each; `has_group`: somebody of its initiative group came.
    """

    village: str
    aimak: str
    district: str
    oblast: str
    keys: tuple[tuple[Cell, Cell], ...]
    has_group: bool


def came(participations: Relation) -> list[VillageCame]:
    """Return the villages that somebody came from; who told no village is in none."""
    names = ("village", "aimak", "district", "oblast", "session", "person", "role", "present")
    keys: dict[Cell, list[tuple[Cell, Cell]]] = {}
    places: dict[Cell, tuple[Cell, Cell, Cell]] = {}
    grouped: set[Cell] = set()
    for village, aimak, district, oblast, session, person, role, present in participations.rows(
        names
    ):
        if present != YES or village == UNKNOWN:
            continue
        keys.setdefault(village, []).append((session, person))
        places.setdefault(village, (aimak, district, oblast))
        if role == OF_THE_GROUP:
            grouped.add(village)
    found = []
    for village, own in keys.items():
        aimak, district, oblast = map(str, places[village])
        is_met = village in grouped
        found.append(VillageCame(str(village), aimak, district, oblast, tuple(own), is_met))
    return found


def bare(villages: Iterable[VillageCame]) -> list[VillageCame]:
    """Return those without anybody of their initiative group."""
    return [each for each in villages if not each.has_group]
