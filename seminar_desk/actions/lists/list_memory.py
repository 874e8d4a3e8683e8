"""Keep what was corrected in a list, for the next list made after the same pattern."""

from collections.abc import Mapping
from typing import Any

from seminar_desk.actions import settings
from seminar_desk.domain.lists import list_corrections
from seminar_desk.domain.lists.list_corrections import (
    ListCorrections,
    RememberedCorrections,
    SectionWords,
)
from seminar_desk.domain.lists.roster import RosterReading
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database

MOST_SHAPES = 40  # the latest; an office has a few patterns


def remember(db: Database, *, reading: RosterReading, corrections: ListCorrections) -> None:
    """Keep what a person corrected; `reading` is the list as it was read before that."""
    kept = list_corrections.to_remember(corrections, reading)
    shape = _key(reading)
    shapes = dict(setting_rows.current(db).list_shapes)
    if _plain(kept) == shapes.pop(shape, _plain(RememberedCorrections())):
        return
    if kept != RememberedCorrections():
        shapes[shape] = _plain(kept)
    settings.change(db, list_shapes=dict(list(shapes.items())[-MOST_SHAPES:]))


def recall(db: Database, reading: RosterReading) -> ListCorrections:
    """Return what was corrected in an earlier list of this pattern."""
    kept = setting_rows.current(db).list_shapes.get(_key(reading))
    return list_corrections.remembered(_kept(kept), reading) if kept else list_corrections.NOTHING


def _key(reading: RosterReading) -> str:
    """Return a short name of a pattern: some lists have very long headings."""
    import hashlib  # noqa: PLC0415 - OpenSSL is not needed at the start

    return hashlib.sha256(list_corrections.shape(reading).encode()).hexdigest()[:16]


def _plain(kept: RememberedCorrections) -> dict[str, Any]:
    return {
        "columns": [[*key, kind] for key, kind in kept.columns.items()],
        "regions": [[number, is_list] for number, is_list in kept.regions.items()],
        "sections": [[text, said.role, said.aimak] for text, said in kept.sections.items()],
        "lists": [[text, table] for text, table in kept.lists.items()],
    }


def _kept(plain: Mapping[str, Any]) -> RememberedCorrections:
    return RememberedCorrections(
        {(region, index): kind for region, index, kind in plain["columns"]},
        dict(plain["regions"]),
        {text: SectionWords(role, aimak) for text, role, aimak in plain["sections"]},
        dict(plain.get("lists", ())),  # what was kept earlier has none
    )
