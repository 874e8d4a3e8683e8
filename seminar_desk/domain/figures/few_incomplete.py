"""Which incomplete records a donor's report leaves out: so many that nobody is found by them.

A donor may have the same report with them, and take one from the other. So a person is left out
with all rows or with none, and of those alike three and more, or nobody: of women, of men, of who
told no sex; of women and men each of those that told no age, and that did.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from seminar_desk.domain.figures.donor_people import Sexes, lacking, sexes_told
from seminar_desk.domain.figures.relation import UNKNOWN, YES, Relation
from seminar_desk.domain.people.small_cells import LEAST
from seminar_desk.domain.problems import Problem


def kept(participations: Relation) -> Relation:
    """Return the rows, of which those of few people without a complete record stay."""
    named = lacking(participations.columns)
    came: dict[str, tuple[str, tuple[bool, ...]]] = {}
    whole: set[str] = set()
    rows = participations.rows(("person", "present", "complete", "sex", *named))
    for person, present, complete, sex, *told in rows:
        if present == YES:
            lacks = () if sex == UNKNOWN else tuple(each == UNKNOWN for each in told)
            came.setdefault(str(person), (str(sex), lacks))
        if present == complete == YES:
            whole.add(str(person))
    among = sexes_told(Counter(sex for sex, _ in came.values()))
    alike: dict[tuple[Sexes, tuple[bool, ...]], set[str]] = {}
    for person, (sex, lacks) in came.items():
        if person not in whole:
            sexes = next(own for own in among if sex in own)
            alike.setdefault((sexes, lacks), set()).add(person)
    stay = whole.union(*(people for people in alike.values() if len(people) < LEAST))
    stays = (str(person) in stay for person in participations.columns["person"])
    return replace(participations, stays=tuple(stays))


def kept_in(participations: Relation) -> Problem | None:
    """Say how many incomplete records are counted nevertheless; None for not one."""
    told = zip(participations.rows(("present", "complete")), participations.staying, strict=True)
    count = sum(stays and row[0] == YES != row[1] for row, stays in told)
    return Problem("records_kept_in", {"count": count, "least": LEAST}) if count else None
