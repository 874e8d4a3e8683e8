"""Invented snapshots of the day's papers."""

from __future__ import annotations

from datetime import date
from typing import Any

from seminar_desk.documents.days.paper_head import (
    Badge,
    BadgesSnapshot,
    CallLine,
    CallListSnapshot,
    Check,
    DoorSignsSnapshot,
    ProofListSnapshot,
    ProtocolSnapshot,
    RegisterRow,
    RegisterSnapshot,
    SeminarReportSnapshot,
)
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.names import split_full_name
from seminar_desk.domain.people.participant import ROLES, code_for
from seminar_desk.domain.people.queues import split
from tests.hands.papers import DAY, TITLE, full_names

BANDS = ("u29", "30_45", "46_60", "61p", "")


def event(language: str = "ru", **more: object) -> dict[str, Any]:
    """Return what every paper of one invented day begins with."""
    return {
        "session_code": "S01",
        "project": "Голос граждан и подотчетность органов местного самоуправления",
        "donor": "Швейцарское управление по развитию и сотрудничеству (SDC)",
        "implementer": "Институт политики развития",
        "title": TITLE,
        "district": "Ат-Башинский район",
        "date": DAY,
        "venue": "Зал собраний в здании РГА",
        "trainer": "Мусаева А.",
        "language": language,
        **more,
    }


def names_of(count: int, names: tuple[str, ...] = ()) -> list[str]:
    """Return the given names, else so many invented ones."""
    return list(names) or full_names(count)


def badges(
    count: int, language: str = "ru", *, names: tuple[str, ...] = (), **more: object
) -> BadgesSnapshot:
    """Return a badge for each of so many people, roles in turn."""
    lists = code_lists()
    made = []
    for place, name in enumerate(names_of(count, names)):
        role = ROLES[place % len(ROLES)]
        label = lists.label("role", role, language)
        code = code_for(place + 1)
        made.append(Badge(code, *split_full_name(name), role, label, "Ача-Кайыңдинский"))
    return BadgesSnapshot(badges=tuple(made), **event(language, **more))


def door_signs(count: int, language: str = "ru") -> DoorSignsSnapshot:
    """Return the signs of so many people."""
    halves = split(full_names(count)) or ()
    return DoorSignsSnapshot(halves=halves, **event(language))


def proof_list(
    count: int, language: str = "ru", *, names: tuple[str, ...] = ()
) -> ProofListSnapshot:
    """Return the proof-list of so many people."""
    rows = tuple((code_for(place), name) for place, name in enumerate(names_of(count, names), 1))
    return ProofListSnapshot(rows=rows, **event(language))


def call_list(count: int, language: str = "ru") -> CallListSnapshot:
    """Return the calls about so many assemblies, on two days."""
    lines = tuple(
        CallLine(code_for(place), f"Село {place}", "сход 12.11.2017", (name,), "Идёт ли работа")
        for place, name in enumerate(full_names(count), 1)
    )
    halves = (lines[: count // 2], lines[count // 2 :])
    days = (date(2017, 11, 15), date(2017, 11, 17))
    found = zip(days, halves, strict=True)
    groups = tuple((day, "Ат-Башинский район", half) for day, half in found if half)
    return CallListSnapshot(groups=groups, **event(language))


def register(count: int, language: str = "ru", *, names: tuple[str, ...] = ()) -> RegisterSnapshot:
    """Return the register of so many certificates, the third of them annulled."""
    rows = tuple(
        RegisterRow(f"АТБ-2017-{place:04d}", name, "опечатка в имени" if place == 3 else "")
        for place, name in enumerate(names_of(count, names), 1)
    )
    return RegisterSnapshot(rows=rows, **event(language))


def came(count: int) -> tuple[tuple[str, str, str, int], ...]:
    """Return so many people by role, sex and age band, in turn."""
    sexes = ("f", "m", "f", "unknown")
    return tuple(
        (ROLES[place % 5], sexes[place % 4], BANDS[place % 5 if place % 3 else 1], 1)
        for place in range(count)
    )


def protocol(count: int, language: str = "ru") -> ProtocolSnapshot:
    """Return a protocol with one difference explained."""
    checks = (
        Check("registered", count + 3, "Трое не пришли: заболели двое, один в отъезде."),
        Check("present", count),
        Check("signatures", count - 1 if count else None, "Один ушёл, не расписавшись."),
        Check("handed_over", count),
    )
    return ProtocolSnapshot(
        checks=checks,
        came=came(count),
        aimaks=9,
        sheet_id="S01-1A",
        signatures_by_page=(18, 12),
        signers=("Мусаева А.", "Айдарбекова Н."),
        **event(language),
    )


def report(count: int, language: str = "ru") -> SeminarReportSnapshot:
    """Return a report of so many people."""
    tiles = ("listed", "present", "women", "aimaks", "plans", "certificates")
    return SeminarReportSnapshot(
        tiles=tuple((code, count) for code in tiles),
        came=came(count),
        arrivals=(("08:30", 4), ("08:45", 9), ("09:00", 12), ("09:15", 4), ("09:30", 0)),
        aimaks=(("Ак-Музский", 9), ("Ача-Кайыңдинский", 6), ("Казыбекский", 5)),
        plans=(("Ак-Музский, Ак-Муз", "Сход (собрание)", "12.11.2017"), ("Казыбекский", "", "")),
        **event(language),
    )
