"""What deleting somebody's data would do here, told before it is done."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from seminar_desk.domain.certificates import forgotten_paper
from seminar_desk.domain.people import forgotten_person
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import (
    backup_files,
    desk_copies,
    erasure,
    exchange_rows,
    noted_desk_copies,
    setting_rows,
)
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import forgotten_rows


@dataclass(frozen=True, slots=True)
class ForgottenFacts:
    """Hold what goes and what stays.

    `sessions`: where somebody is listed, and stays counted; `kept`: numbers of certificates whose
    paper may be in their hands; `voided`: those that were never printed; `copies`: older copies of
    the data that go; `has_namesake`: then what others typed of that name is left; `left`: whether
    workbooks or copies for a second desk left, whose readers learn of it with the next workbook;
    `desk_copies`: such copies at hand, which go; `desk_copies_away`: those on sticks that are out,
    and `readable_away`, of them those without a passphrase.
    """

    person_uids: tuple[str, ...]
    name: str
    sessions: tuple[str, ...]
    kept: tuple[str, ...]
    voided: tuple[str, ...]
    copies: int
    has_namesake: bool
    left: bool
    desk_copies: int = 0
    desk_copies_away: tuple[str, ...] = ()
    readable_away: tuple[str, ...] = ()


def read(db: Database, person_uid: str) -> ForgottenFacts:
    """Look at one person; ProblemError person_unknown, person_forgotten."""
    return read_all(db, [person_uid])


def read_all(db: Database, person_uids: Collection[str]) -> ForgottenFacts:
    """Look at several people at once; ProblemError person_unknown, person_forgotten."""
    people = sorted({uid for each in person_uids for uid in forgotten_rows.all_of(db, each)})
    rows = forgotten_rows.of_people(db, "person", people)
    if not rows:
        raise ProblemError(Problem("person_unknown"))
    if all(map(forgotten_person.is_forgotten, rows)):
        raise ProblemError(Problem("person_forgotten"))
    attended = forgotten_rows.of_people(db, "attendance", people)
    days = {str(row["session_uid"]) for row in attended if row["record_state"] == "ACTIVE"}
    papers = forgotten_rows.of_people(db, "certificate", people)
    out = [paper for paper in papers if forgotten_paper.may_be_out(paper)]
    never = [paper for paper in papers if paper not in out and paper["status"] == "PREPARED"]
    names, _ = forgotten_person.spellings(rows)
    apart = forgotten_person.names_apart(names, forgotten_rows.other_names(db, people)[0])
    return ForgottenFacts(
        tuple(people),
        _name(rows),
        tuple(each.code for each in session_rows.all_sessions(db) if each.uid in days),
        tuple(str(paper["number"]) for paper in out),
        tuple(str(paper["number"]) for paper in never),
        len(older_copies(db)),
        len(apart) < len(names),
        bool(exchange_rows.workbooks_since(db, 0) or desk_copies.copies_since(db, 0)),
        *_desk_copies(db),
    )


def _desk_copies(db: Database) -> tuple[int, tuple[str, ...], tuple[str, ...]]:
    """Return how many copies for a second desk are at hand, and the others, readable ones again."""
    here = {*noted_desk_copies.at_hand(db.folder)}
    away = [copy for copy in noted_desk_copies.known(db.folder) if copy.path not in here]
    readable = tuple(str(copy.path) for copy in away if not copy.is_closed)
    return len(here), tuple(str(copy.path) for copy in away), readable


@dataclass(frozen=True, slots=True)
class FollowedFacts:
    """Hold how many people workbooks delete here, and what older copies go with that, or stay."""

    people: int
    copies: int
    desk_copies: int = 0
    desk_copies_away: tuple[str, ...] = ()
    readable_away: tuple[str, ...] = ()


def followed(db: Database, person_uids: Collection[str]) -> FollowedFacts | None:
    """Look at whom workbooks that come home delete; None where that is nobody."""
    if not person_uids:
        return None
    people = {tuple(forgotten_rows.all_of(db, uid)) for uid in person_uids}
    return FollowedFacts(len(people), len(older_copies(db)), *_desk_copies(db))


def older_copies(db: Database) -> list[Path]:
    """Return the copies of the store that would go."""
    places = erasure.places_of_copies(db, setting_rows.backup_folder(db))
    return [copy.path for place in places for copy in backup_files.list_backups(place)]


def _name(rows: Collection[forgotten_rows.Image]) -> str:
    said = (
        " ".join(filter(None, (row["surname"], row["given_name"], row["patronymic"])))
        for row in rows
    )
    return next(filter(None, said), "")
