"""Every figure of the office's board out of SQLite, against counting in SQL."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from seminar_desk.actions import new_store
from seminar_desk.domain.figures.figure import Within, figures
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.people.participant import ROLES, SEXES
from seminar_desk.domain.places import aimaks_of, districts
from seminar_desk.gather.figures import figure_relations
from seminar_desk.store.database import Database
from seminar_desk.store.opening import open_store
from tests.benchmarks.harness import Comparison

SESSIONS, PEOPLE = 1_000, 100
_RETURNING_FROM = 5_000
_COUNT = (
    "SELECT p.sex, a.role_code, COUNT(DISTINCT p.uid), COUNT(*) FROM attendance a"
    " JOIN person p ON p.uid = a.person_uid JOIN session s ON s.uid = a.session_uid"
    " WHERE a.record_state = 'ACTIVE' AND a.checked_in_at_utc IS NOT NULL"
    " AND s.record_state = 'ACTIVE' {where} GROUP BY 1, 2"
)


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Reckon all of a thousand sessions, then those of one oblast, then of one district."""
    store = open_store(folder)
    _fill(store.db)
    of_people = sum(line.of == "participations" for line in registry().indicators)
    plain = _COUNT.format(where="")
    yield Comparison(
        f"all {len(registry().indicators)} figures, {SESSIONS * PEOPLE:,} participations read anew",
        "seconds",
        lambda: _seconds(lambda: figures(figure_relations.read(store.db), registry().indicators)),
        lambda: _seconds(lambda: [store.db.select(plain) for _ in range(of_people)]),
        f"a GROUP BY of the same tables for each of the {of_people} figures of people",
        promise="1 s on a free core",
        runs=5,
    )
    relations = figure_relations.read(store.db)
    for place, code, column in (
        ("oblast", "KG-O", "oblast_iso"),
        ("district", "41704220", "district_soate8"),
    ):
        within = Within(places={place: code})
        of_part = _COUNT.format(where=f"AND s.{column} = '{code}'")
        yield Comparison(
            f"the same of one {place}, another filter",
            "seconds",
            lambda within=within: _seconds(  # type: ignore[misc]  # bound now
                lambda: figures(relations, registry().indicators, within=within)
            ),
            lambda of_part=of_part: _seconds(lambda: store.db.select(of_part)),  # type: ignore[misc]  # the same
            "one GROUP BY of these, for one figure",
            promise="0.1 s on a free core",
            runs=5,
        )
    store.close()


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _fill(db: Database) -> None:
    """Fill sessions of twelve districts; every tenth of the later people was there before."""
    new_store.prepare(db)
    drawn = random.Random(1)
    known: list[str] = []
    with db.change("fill"):
        for number in range(SESSIONS):
            district = districts()[number % len(districts())]
            session = db.insert(
                "session",
                {
                    "code": f"T{number:04d}",
                    "date": f"{2017 + number // 125}-{1 + number % 12:02d}-{1 + number % 28:02d}",
                    "oblast": district.oblast_iso,
                    "oblast_iso": district.oblast_iso,
                    "district": district.name_ru,
                    "district_soate8": district.soate8,
                    "venue": "",
                    "series_uid": f"series {number // 12}",
                },
            )
            for place in range(PEOPLE):
                comes_again = place % 10 == 0 and len(known) > _RETURNING_FROM
                person = drawn.choice(known) if comes_again else _person(db, drawn)
                known.append(person)
                aimak = drawn.choice(aimaks_of(district.soate8))
                db.insert(
                    "attendance",
                    {
                        "session_uid": session,
                        "person_uid": person,
                        "number": place + 1,
                        "registration": drawn.choice(("INVITED", "WALKIN")),
                        "role_code": drawn.choice(ROLES),
                        "aimak": aimak.name_ru,
                        "aimak_soate14": aimak.soate14,
                        "village": f"Село {drawn.randrange(10)}",
                        "checked_in_at_utc": "2018-10-24T03:00:00.000000Z" if place % 7 else None,
                    },
                )


def _person(db: Database, drawn: random.Random) -> str:
    return db.insert(
        "person",
        {
            "surname": "Асанов",
            "given_name": "Бакыт",
            "sex": drawn.choice(SEXES),
            "birth_year": drawn.choice((None, 1950 + drawn.randrange(50))),
            "consent_version": drawn.choice(("", "2017-1")),
        },
    )
