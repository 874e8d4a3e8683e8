"""Who may be mistaken for whom, in one hall and over all sessions."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.names import fold_name, tidy_phone
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.readings import SHORTEST_SLIPPED_WORD


@dataclass(frozen=True, slots=True)
class Candidate:
    """Offer a known participant; `strong` means same name and aimak, or the same phone."""

    participant: Participant
    strong: bool


def are_alike(one: str, other: str) -> bool:
    """Tell whether two names differ by slips, missing words or initials only."""
    return _are_same_words(fold_name(one).split(), fold_name(other).split())


def alike_among(names: Sequence[str]) -> set[int]:
    """Return the places of the names that are like another one."""
    folded = [fold_name(name).split() for name in names]
    pairs = combinations(range(len(names)), 2)
    alike = [pair for pair in pairs if _are_same_words(folded[pair[0]], folded[pair[1]])]
    return {place for pair in alike for place in pair}


def shared_facts(people: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the words about people that more than one of them has: they tell nobody apart."""
    counts = Counter(fact for facts in people for fact in set(facts))
    return frozenset(fact for fact, count in counts.items() if count > 1)


def _are_same_words(one: list[str], other: list[str]) -> bool:
    shorter, longer = sorted((one, other), key=len)
    left = list(longer)
    for word in shorter:
        twin = next((candidate for candidate in left if _is_same_word(word, candidate)), None)
        if twin is None:
            return False
        left.remove(twin)
    return bool(shorter)


class KnownPeople:
    """Look up people of any session by what is being typed about a new one."""

    def __init__(self, participants: Iterable[Participant]) -> None:
        self._by_name: dict[str, list[Participant]] = defaultdict(list)
        self._by_phone: dict[str, list[Participant]] = defaultdict(list)
        for participant in participants:
            key = _name_key(participant.surname, participant.given_name)
            self._by_name[key].append(participant)
            if participant.phone:
                self._by_phone[participant.phone].append(participant)

    def candidates(
        self,
        *,
        session_uid: str,
        surname: str,
        given_name: str,
        patronymic: str = "",
        aimak: str = "",
        phone: str = "",
    ) -> list[Candidate]:
        """Return who it may be, the strong ones and this session's first, each person once."""
        same_phone = self._by_phone.get(tidy_phone(phone) or "", [])
        named = self._by_name.get(_name_key(surname, given_name), []) if surname else []
        found: dict[str, Candidate] = {}
        for participant in [*same_phone, *named]:
            same_name = not (
                patronymic
                and participant.patronymic
                and fold(patronymic) != fold(participant.patronymic)
            )
            strong = participant in same_phone or (
                same_name and bool(aimak) and fold(aimak) == fold(participant.aimak)
            )
            candidate = Candidate(participant, strong)
            known = found.get(participant.person_uid)
            if known is None or _rank(candidate, session_uid) < _rank(known, session_uid):
                found[participant.person_uid] = candidate
        return sorted(found.values(), key=lambda candidate: _rank(candidate, session_uid))


def _rank(candidate: Candidate, session_uid: str) -> tuple[bool, bool]:
    return not candidate.strong, candidate.participant.session_uid != session_uid


def _name_key(surname: str, given_name: str) -> str:
    return fold_name(f"{surname} {given_name}")


def _is_same_word(one: str, other: str) -> bool:
    if one.startswith(other) or other.startswith(one):
        return True
    if min(len(one), len(other)) < SHORTEST_SLIPPED_WORD:
        return False
    return _is_one_slip(one, other)


def _is_one_slip(one: str, other: str) -> bool:
    """Tell whether a letter lost, added, changed or swapped with its neighbour parts two words."""
    place = next(
        place for place, pair in enumerate(zip(one, other, strict=False)) if len({*pair}) > 1
    )
    here, there = one[place:], other[place:]
    return (
        here[1:] in (there, there[1:])
        or here == there[1:]
        or (here[:2] == there[1::-1] and here[2:] == there[2:])
    )
