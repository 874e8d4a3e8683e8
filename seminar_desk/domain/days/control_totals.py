"""The totals that a workbook tells of its rows: counted alike by who writes and who reads it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from seminar_desk.domain.certificates.certificate import VALID
from seminar_desk.domain.people.counts import Counts, aimak_keys, aimaks_reached, count
from seminar_desk.domain.people.participant import SEXES, Participant


@dataclass(frozen=True, slots=True)
class Countable:
    """Hold a session's district and what is counted: people, plans, papers by status, numbers."""

    district: str
    people: tuple[Participant, ...]
    assemblies: int
    certificates: tuple[str, ...]
    numbers: tuple[str, ...]


def of_session(part: Countable) -> dict[str, int]:
    """Return what the sheet `summary` tells of one session."""
    return {
        **_measures(count(part.people)),
        "aimaks": aimaks_reached(part.people),
        **consents(part.people),
        "assemblies": part.assemblies,
        **_papers([part]),
    }


def of_all(parts: Sequence[Countable]) -> dict[str, int]:
    """Return the control totals of `_meta`: people once, participations beside them."""
    people = tuple(chain.from_iterable(part.people for part in parts))
    counted = count(people)
    return {
        **_measures(counted),
        **{f"present_{sex}": counted.present_by_sex[sex] for sex in SEXES},
        "participations": sum(count(part.people).present for part in parts),
        "aimaks": len({key for part in parts for key in aimak_keys(part.people, part.district)}),
        **consents(people),
        "assemblies": sum(part.assemblies for part in parts),
        **_papers(parts),
        "sessions": len(parts),
    }


def _measures(counted: Counts) -> dict[str, int]:
    return {
        "listed": counted.listed,
        "invited": counted.invited,
        "present": counted.present,
        "walkins_present": counted.walkins_present,
        "invited_absent": counted.invited_absent,
        "left_early": counted.left_early,
    }


def consents(people: Iterable[Participant]) -> dict[str, int]:
    """Count those who came and consent to the processing of their data, and those who do not."""
    came = {row.counted_uid: row for row in people if row.is_present}.values()
    return {
        "consents": sum(bool(row.consent_version) for row in came),
        "consents_declined": sum(row.consent_declined == "YES" for row in came),
    }


def _papers(parts: Sequence[Countable]) -> dict[str, int]:
    """Count certificates, and the register they must agree with."""
    statuses = [status for part in parts for status in part.certificates]
    states = [state for part in parts for state in part.numbers]
    return {
        "certificates": sum(status in VALID for status in statuses),
        "certificates_handed_over": statuses.count("HANDED_OVER"),
        "numbers": len(states),
        "numbers_used": states.count("USED"),
        "numbers_void": states.count("VOID"),
    }
