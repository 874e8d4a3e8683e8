"""Compare a list with everybody known, row by row, before anything is written."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists import list_absences, list_matches, writable_rows
from seminar_desk.domain.lists.list_changes import changes, updated
from seminar_desk.domain.lists.roster import (
    CHANGED,
    LINK,
    NEW,
    POSSIBLE_DUPLICATE,
    PROBLEM,
    QUESTION,
    SAME,
    SKIP,
    TAKE,
    UPDATE,
    CellProblem,
    PlannedRow,
    RosterPlan,
    RosterReading,
    RosterRow,
    RowKey,
    completed,
    is_writable,
    name_key,
    name_of,
    same_patronymic,
    same_place,
    says_nothing_new,
    says_the_same,
)
from seminar_desk.domain.people.likeness import KnownPeople, are_alike
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.domain.problems import Problem


def plan(
    session: Session,
    reading: RosterReading,
    decisions: Mapping[RowKey, str],
    *,
    everyone: Sequence[Participant],
    sessions: Mapping[str, Session],
    lists: Mapping[str, int] | None = None,
    meant: Mapping[tuple[str, str], str] | None = None,
) -> RosterPlan:
    """Say what each row would do; `decisions` maps keys of rows to take, link, update or skip.

    A row with a question, or one that resembles somebody of the same name, is left out until it is
    decided; one that only shares a phone is taken. `sessions`: all of them by uid, to name where
    somebody was. `lists`: by attendance, which list it was written from. `meant`: which aimaks
    words mean, as somebody said.
    """
    planner = _Planner(session, reading, decisions, everyone, sessions, meant or {})
    rows = tuple(planner.rows())
    absent = list_absences.missed(
        rows, [one for one in everyone if one.session_uid == session.uid], lists or {}
    )
    return RosterPlan(session, reading, dict(decisions), rows, absent)


@dataclass(slots=True)
class _Planner:
    """Go through the rows in order, remembering whom the list itself has named already."""

    session: Session
    reading: RosterReading
    decisions: Mapping[RowKey, str]
    everyone: Sequence[Participant]
    sessions: Mapping[str, Session]
    aimaks_meant: Mapping[tuple[str, str], str]
    known: KnownPeople = field(init=False)
    placed: dict[RowKey, writable_rows.Placed] = field(default_factory=dict)
    listed: dict[str, list[Participant]] = field(default_factory=dict)
    by_name: dict[str, list[RosterRow]] = field(default_factory=dict)
    by_phone: dict[str, RosterRow] = field(default_factory=dict)
    matched: set[str] = field(default_factory=set)
    same: dict[RowKey, Participant] = field(default_factory=dict)
    meant: Mapping[RowKey, Participant] = field(default_factory=dict)

    def rows(self) -> Iterator[PlannedRow]:
        self.known = KnownPeople(self.everyone)
        here = [one for one in self.everyone if one.session_uid == self.session.uid]
        for participant in here:
            self.listed.setdefault(name_key(participant), []).append(participant)
        self.placed = {
            row.key: writable_rows.placed(row, self.session, self.reading, self.aimaks_meant)
            for row in self.reading.rows
        }
        self._match_rows()
        self.meant = list_matches.match(
            [
                (row, self.placed[row.key][0])
                for row in self.reading.rows
                if row.key not in self.same
            ],
            [one for one in here if one.uid not in self.matched],
        )
        for row in self.reading.rows:
            planned = self._planned(row)
            yield planned
            seen = replace(row, entry=planned.entry)
            self.by_name.setdefault(name_key(seen.entry), []).append(seen)
            if seen.entry.phone:
                self.by_phone.setdefault(seen.entry.phone, seen)

    def _planned(self, row: RosterRow) -> PlannedRow:
        entry, wrong, place_hints = self.placed[row.key]
        row_problems, hints = (*row.problems, *wrong), (*row.hints, *place_hints)
        same = self.same.get(row.key)
        if same is not None:
            reason = self._reason(row, "roster_same", {"number": same.number})
            return PlannedRow(row, entry, SAME, SKIP, (), (reason,), hints, same)
        found = (
            self._listed(row, entry, hints)
            or self._earlier_in_list(row, entry, hints)
            or self._known(row, entry, hints)
        )
        if row_problems:
            return self._wrong(found, row_problems)
        return self._asked(found) if row.questions else found

    def _wrong(self, found: PlannedRow, problems: tuple[CellProblem, ...]) -> PlannedRow:
        """Leave a row with a wrong cell out, unless somebody takes it without the cell."""
        row = found.source
        choices = tuple(choice for choice in found.choices if choice != LINK)
        decision = self._decided(row, choices if is_writable(row) else (), SKIP)
        return replace(
            found,
            entry=found.entry if decision == UPDATE else self.placed[row.key][0],
            state=PROBLEM,
            decision=decision,
            choices=choices if is_writable(row) else (),
            reasons=(*row.questions, *problems),
            hints=(*found.hints, *found.reasons) if found.changes else found.hints,
        )

    def _asked(self, found: PlannedRow) -> PlannedRow:
        """Leave a row with questions out until somebody takes it."""
        row = found.source
        return replace(
            found,
            state=QUESTION if found.state == NEW else found.state,
            decision=self._decided(row, found.choices, SKIP),
            reasons=(*row.questions, *found.reasons),
        )

    def _earlier_in_list(
        self, row: RosterRow, entry: Entry, hints: tuple[CellProblem, ...]
    ) -> PlannedRow | None:
        """Return the row as a repetition of an earlier one, if it looks like that."""
        for earlier in self.by_name.get(name_key(entry), ()):
            if same_patronymic(entry, earlier.entry) and same_place(entry, earlier.entry):
                return self._repeated(row, entry, hints, earlier, "roster_twice")
        earlier_phone = self.by_phone.get(entry.phone) if entry.phone else None
        if earlier_phone is not None:
            return self._repeated(row, entry, hints, earlier_phone, "roster_phone_twice")
        return None

    def _repeated(
        self,
        row: RosterRow,
        entry: Entry,
        hints: tuple[CellProblem, ...],
        earlier: RosterRow,
        code: str,
    ) -> PlannedRow:
        values: dict[str, str | int] = {"row": earlier.row, "name": name_of(earlier.entry)}
        usual = SKIP if are_alike(name_of(entry), name_of(earlier.entry)) else TAKE
        return PlannedRow(
            source=row,
            entry=entry,
            state=POSSIBLE_DUPLICATE,
            decision=self._decided(row, (TAKE, SKIP), usual),
            choices=(TAKE, SKIP),
            reasons=(self._reason(row, code, values, "phone" if "phone" in code else "name"),),
            hints=hints,
            like_row=earlier.row,
        )

    def _known(self, row: RosterRow, entry: Entry, hints: tuple[CellProblem, ...]) -> PlannedRow:
        """Compare with everybody of all sessions: strong likeness asks, a weak one hints."""
        found = self.known.candidates(
            session_uid=self.session.uid,
            surname=entry.surname,
            given_name=entry.given_name,
            patronymic=entry.patronymic,
            aimak=entry.aimak,
            phone=entry.phone,
        )
        meant = {one.uid for one in self.meant.values()}
        found = [
            one
            for one in found
            if one.participant.uid not in self.matched
            and not (one.strong and one.participant.uid in meant)
        ]
        if not found:
            return PlannedRow(
                row, entry, NEW, self._decided(row, (TAKE, SKIP), TAKE), (TAKE, SKIP), (), hints
            )
        best = found[0].participant
        where = self.sessions[best.session_uid]
        values: dict[str, str | int] = {
            "name": best.full_name,
            "number": best.number,
            "session": where.code,
            "district": where.district,
        }
        if not found[0].strong:
            hint = self._reason(row, "roster_name_elsewhere", values, "name")
            decision = self._decided(row, (TAKE, SKIP), TAKE)
            return PlannedRow(row, entry, NEW, decision, (TAKE, SKIP), (), (*hints, hint))
        return self._like(row, entry, hints, best, values)

    def _like(
        self,
        row: RosterRow,
        entry: Entry,
        hints: tuple[CellProblem, ...],
        best: Participant,
        values: Mapping[str, str | int],
    ) -> PlannedRow:
        alike = are_alike(name_of(entry), best.full_name)
        choices = (TAKE, LINK, SKIP)
        decision = self._decided(row, choices, SKIP if alike else TAKE)
        reason = self._reason(row, "roster_like_elsewhere", values, _kind(alike=alike))
        if decision == LINK:
            entry = completed(entry, best)
        return PlannedRow(row, entry, POSSIBLE_DUPLICATE, decision, choices, (reason,), hints, best)

    def _listed(
        self, row: RosterRow, entry: Entry, hints: tuple[CellProblem, ...]
    ) -> PlannedRow | None:
        """Return the row beside whom of this session it means, with all that it says otherwise."""
        known = self.meant.get(row.key)
        if known is None:
            return None
        found, alike = changes(entry, known), list_matches.resemble(entry, known)
        choices = (TAKE, UPDATE, SKIP) if found else (TAKE, SKIP)
        decision = self._decided(row, choices, SKIP if alike else TAKE)
        is_changed = bool(found) and alike
        values: dict[str, str | int] = {"name": known.full_name, "number": known.number}
        code = "roster_changed" if is_changed else "roster_like_here"
        return PlannedRow(
            source=row,
            entry=updated(entry, known) if decision == UPDATE else entry,
            state=CHANGED if is_changed else POSSIBLE_DUPLICATE,
            decision=decision,
            choices=choices,
            reasons=(self._reason(row, code, values, _kind(alike=alike)),),
            hints=hints,
            like=known,
            changes=found,
        )

    def _match_rows(self) -> None:
        """Find for each row who of this session already says all of it, each person once.

        Exact likeness goes first, and rows that were decided on before the others, so that a list
        taken once finds its own people again however alike its rows are.
        """
        turns = {TAKE: 0, SKIP: 2}
        rows = sorted(
            self.reading.rows, key=lambda row: turns.get(self.decisions.get(row.key, ""), 1)
        )
        for is_match in (says_the_same, says_nothing_new):
            for row in rows:
                if row.key not in self.same:
                    self._match(row, self.placed[row.key][0], is_match)

    def _match(
        self, row: RosterRow, entry: Entry, is_match: Callable[[Entry, Participant], bool]
    ) -> None:
        for participant in self.listed.get(name_key(entry), ()):
            if participant.uid not in self.matched and is_match(entry, participant):
                self.matched.add(participant.uid)
                self.same[row.key] = participant
                return

    def _reason(
        self, row: RosterRow, code: str, values: Mapping[str, str | int], kind: str = "name"
    ) -> CellProblem:
        kinds = ("full_name", "surname") if kind == "name" else (kind,)
        letters = (self.reading.letter(each, row.region) for each in kinds)
        letter = next(filter(None, letters), "")
        return CellProblem(row.row, letter, Problem(code, values))

    def _decided(self, row: RosterRow, choices: tuple[str, ...], usual: str) -> str:
        wanted = self.decisions.get(row.key, usual)
        return wanted if wanted in choices else SKIP


def _kind(*, alike: bool) -> str:
    """Return whose cell a likeness stands in: who has another name has the same phone."""
    return "name" if alike else "phone"
