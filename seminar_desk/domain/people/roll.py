"""The people of one session, kept ready to be searched and filtered at each keystroke."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from seminar_desk.domain.people.counts import Counts, Tally
from seminar_desk.domain.people.likeness import alike_among, are_alike
from seminar_desk.domain.people.names import sort_key
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.queues import Half, belongs_to, two_queues
from seminar_desk.domain.people.search import Hit, Searchable, SearchIndex
from seminar_desk.domain.people.shared_numbers import desks_of_shared

# A digit chooses one of them.
MOST_CANDIDATES = 9
# The filter that shows whose role nobody has told; no role's own code.
UNCLEAR = "?"
# The filter that shows whose sex nobody has told.
UNTOLD_SEX = "?sex"
_FEWEST_FOR_TWO_DESKS = 16
# More people than a hall holds: places below it, so that one number orders the hits.
_MOST = 10_000_000


@dataclass(frozen=True, slots=True)
class Found:
    """Hold the rows to show; `best` is the row that Enter may take, None when a person must pick.

    `candidates` are those to pick from, the absent alone, as far as digits go. `twins` are the uids
    of those among them whose names can be mistaken for one another. `hidden` counts who fits too
    and has another role than the one asked for.
    """

    rows: list[Participant] = field(default_factory=list)
    best: int | None = None
    candidates: tuple[Participant, ...] = ()
    twins: frozenset[str] = frozenset()
    guessed: bool = False
    hidden: int = 0


class Roll:
    """Hold the participants by uid, in the order of the Kyrgyz alphabet."""

    def __init__(self, participants: Iterable[Participant] = ()) -> None:
        self._people: dict[str, Participant] = {}
        self._places: dict[str, int] = {}
        self._order(participants)
        self._tally = Tally(self._people.values())
        self._untold: dict[str, dict[str, bool]] = {UNCLEAR: {}, UNTOLD_SEX: {}}
        for row in self._people.values():
            self._note_untold(row)
        self._halves: tuple[Half, Half] | None = None
        self._halves_are_known = False
        self._desks: dict[str, str] | None = None
        self._index = SearchIndex(searchable(person) for person in self._people.values())

    def __len__(self) -> int:
        return len(self._people)

    @property
    def counts(self) -> Counts:
        """Return the one present count of these people."""
        return self._tally.counts()

    @property
    def halves(self) -> tuple[Half, Half] | None:
        """Return the invited cut at a letter for two desks; None where they are too few."""
        if not self._halves_are_known:
            enough = self.counts.invited >= _FEWEST_FOR_TWO_DESKS
            self._halves = two_queues(self._people.values()) if enough else None
            self._halves_are_known = True
        return self._halves

    @property
    def desks(self) -> Mapping[str, str]:
        """Return by uid which desk gave a number that stands twice."""
        if self._desks is None:
            self._desks = desks_of_shared(self._people.values())
        return self._desks

    def untold(self, chosen: str) -> tuple[int, int]:
        """Return how many came, and how many are listed, of whom the filter's fact is not told."""
        people = self._untold[chosen]
        return sum(people.values()), len(people)

    def everyone(self) -> list[Participant]:
        """Return all participants in alphabetical order."""
        return list(self._ordered)

    def of_person(self, person_uid: str) -> list[Participant]:
        """Return the rows of one person."""
        return [row for row in self._people.values() if row.person_uid == person_uid]

    def touched_by(self, rows: Iterable[tuple[str, str]]) -> set[str]:
        """Return whose rows to read again after (table, uid) pairs changed."""
        uids = {uid for table, uid in rows if table == "attendance"}
        for table, person_uid in rows:
            if table == "person":
                uids.update(row.uid for row in self.of_person(person_uid))
        return uids

    def put(self, participant: Participant) -> None:
        """Take in a new or changed participant."""
        known = self._people.get(participant.uid)
        self._desks = None
        self._people[participant.uid] = participant
        self._tally.put(participant)
        self._note_untold(participant)
        words = searchable(participant)
        if known is None:
            self._index.add(words)
        elif searchable(known) != words:
            self._index.replace(words)
        if known is None or known.full_name != participant.full_name:
            self._halves_are_known = False
            self._order(self._people.values())
        else:
            self._ordered[self._places[participant.uid]] = participant

    def drop(self, uid: str) -> None:
        """Forget a participant, if there is one."""
        if self._people.pop(uid, None):
            self._desks = None
            self._order(self._people.values())
            self._index.remove(uid)
            self._tally.drop(uid)
            for people in self._untold.values():
                people.pop(uid, None)
            self._halves_are_known = False

    def lookalikes(self, participant: Participant) -> list[Participant]:
        """Return others whose names differ from this one by slips, words or initials only."""
        name = f"{participant.surname} {participant.given_name}"
        people = [self._people[hit.key] for hit in self._index.find(name)]
        return [
            row
            for row in people
            if row.uid != participant.uid and are_alike(row.full_name, participant.full_name)
        ]

    def find(
        self,
        query: str,
        *,
        role_code: str = "",
        first: Half | None = None,
    ) -> Found:
        """Return who fits, best first, the absent before the present where equally good.

        Without a query the half `first` stands before the other; nobody is left out.
        """
        if not query.strip():
            rows = self.everyone()
            if role_code:
                rows = [row for row in rows if _fits(row, role_code)]
            if first is not None:
                rows.sort(key=lambda row: not belongs_to(row.surname, first))
            return Found(rows)
        hits = self._index.find(query)
        told, rivals = self._told(query, hits)
        fitting = [hit for hit in (*hits, *rivals) if _fits(self._people[hit.key], role_code)]
        if not fitting:
            return Found()
        people, places = self._people, self._places
        fitting.sort(
            key=lambda hit: (
                places[hit.key] + _MOST * people[hit.key].is_present - 2 * _MOST * hit.score
            )
        )
        rows = [people[hit.key] for hit in fitting]
        best = next((place for place, row in enumerate(rows) if row.uid == told), None)
        if best is not None:
            return Found(rows, best)
        candidates = tuple(islice((row for row in rows if not row.is_present), MOST_CANDIDATES))
        shown = {row.uid for row in rows} if role_code else people.keys()
        hidden = sum(
            hit.named and hit.key not in shown and not people[hit.key].is_present
            for hit in (*hits, *rivals)
        )
        alike = alike_among([row.full_name for row in candidates])
        twins = frozenset(candidates[place].uid for place in alike)
        return Found(rows, None, candidates, twins, guessed=fitting[0].guessed, hidden=hidden)

    def _note_untold(self, participant: Participant) -> None:
        for chosen, people in self._untold.items():
            people.pop(participant.uid, None)
            if _fits(participant, chosen):
                people[participant.uid] = participant.is_present

    def _order(self, participants: Iterable[Participant]) -> None:
        self._ordered = sorted(
            participants, key=lambda row: (not row.full_name, sort_key(row.full_name))
        )
        self._people = {person.uid: person for person in self._ordered}
        self._places = {uid: place for place, uid in enumerate(self._people)}

    def _told(self, query: str, hits: Sequence[Hit]) -> tuple[str, list[Hit]]:
        """Return whom alone the query names, or nobody and the rivals that a slip would name.

        Only who is absent can be marked by mistake; but where somebody already in fits as well,
        or would with a slip, that one may have come again.
        """
        people = self._people
        named = [hit for hit in hits if hit.named and not hit.guessed]
        absent = [hit for hit in named if not people[hit.key].is_present]
        meant = absent or named
        if len(meant) != 1 or any(
            hit.score >= meant[0].score for hit in named if hit is not meant[0]
        ):
            return "", []
        known = {hit.key for hit in hits}
        sure = {hit.key for hit in named}
        near = [
            hit
            for hit in self._index.near(query)
            if hit.key not in sure and (absent or not people[hit.key].is_present)
        ]
        return ("" if near else meant[0].key), [hit for hit in near if hit.key not in known]


def _fits(participant: Participant, role_code: str) -> bool:
    if role_code == UNCLEAR:
        return not participant.role_is_known
    if role_code == UNTOLD_SEX:
        return participant.sex == "unknown"
    return not role_code or participant.role_code == role_code


def searchable(participant: Participant) -> Searchable:
    """Return what a participant is found by; an aimak by both its names."""
    from seminar_desk.domain.places import said  # noqa: PLC0415 - a file that a start does not need

    aimak = participant.aimak
    both = {aimak: None, said(aimak, "ky", participant.aimak_soate14): None}
    return Searchable(
        participant.uid,
        participant.full_name,
        participant.phone,
        participant.code,
        f"{' '.join(both)} {participant.village} {participant.role_text} {participant.position}",
    )
