"""Assemblies, and what was decided, asked, done and told of them, as rows that indicators count."""

from collections.abc import Callable, Generator, Mapping, Sequence
from datetime import date, timedelta

from seminar_desk.domain.figures.relation import (
    COLUMNS,
    MAY_BE_UNTOLD,
    NO,
    UNKNOWN,
    YES,
    Cell,
    Relation,
)
from seminar_desk.domain.plans.follow_up import POSTPONED
from seminar_desk.domain.progress import Progress
from seminar_desk.gather.figures.figure_places import Day, Places, relation
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row, day
from seminar_desk.store.figures import figure_rows

PLANNED = "planned"  # an assembly whose day is not over, or not set
EARLY = "early"  # the day by which it was to be told is not over
_DONE, _TODO = "done", "todo"
_AIMAK = "aimak"


def all_of(
    db: Database, days: Mapping[str, Day], places: Places, today: date
) -> Generator[Progress, None, dict[str, Relation]]:
    """Return the relations of assemblies by name, one after another."""
    read: dict[
        str, tuple[Callable[[Database], Sequence[Row]], Callable[[Row, date], dict[str, Cell]]]
    ] = {
        "assemblies": (figure_rows.assemblies, _assembly),
        "decisions": (figure_rows.decisions, _decision),
        "questions": (figure_rows.questions, _question),
        "steps": (figure_rows.steps, _step),
        "follow_ups": (figure_rows.follow_ups, _follow_up),
    }
    found = {}
    for place, (name, (read_rows, told)) in enumerate(read.items()):
        yield Progress(place, len(read))
        rows = read_rows(db)
        if name in MAY_BE_UNTOLD:
            rows = [row for row in rows if row["entered"] or _is_untold(row, today)]
        facts: list[dict[str, Cell]] = [
            {_AIMAK: _aimak(row, days, places), **told(row, today)} for row in rows
        ]
        columns = COLUMNS[name][COLUMNS[name].index(_AIMAK) :]
        own = {column: [fact[column] for fact in facts] for column in columns}
        found[name] = relation(name, days, [row["session_uid"] for row in rows], own)
    return found


def _aimak(row: Row, days: Mapping[str, Day], places: Places) -> str:
    district = days[row["session_uid"]].district
    return places.aimak(row["aimak_soate14"], row["aimak"], district)


def _assembly(row: Row, today: date) -> dict[str, Cell]:
    """Return what is told of an assembly; of one that is over and not told of nothing is known."""
    outcome, passed = row["outcome_code"], _passed(row["day"], today)
    not_so = UNKNOWN if not outcome else NO
    return {
        "form": row["form_code"] or UNKNOWN,
        "outcome": outcome or (UNKNOWN if passed == YES else PLANNED),
        "told": YES if outcome else NO,
        "passed": passed,
        "published": YES if row["protocol_published_date"] else not_so,
        "attended_total": row["attended_total"],
        "attended_women": row["attended_women"],
        "attended_youth": row["attended_youth"],
        "days_after_seminar": _days_after(row["seminar"], row["held_date"]),
        "asked_questions": lines_told(row["asked_questions"]),
        "confirmed": YES if row["confirmed_by"] or row["confirmed_how"] else not_so,
        **{f"told_by_{days}": _told_by(row, days, today) for days in (7, 30, 90)},
    }


def _is_untold(row: Row, today: date) -> bool:
    """Say whether an assembly is over and nobody told of it."""
    return not row["outcome_code"] and _passed(row["day"], today) == YES


def _entered(row: Row) -> str:
    return YES if row["entered"] else UNKNOWN


def _decision(row: Row, today: date) -> dict[str, Cell]:
    state = row["state_code"]
    done = (YES if state == _DONE else NO) if state else UNKNOWN
    return {
        "dated": (YES if row["due_date"] else NO) if row["entered"] else UNKNOWN,
        "due": _passed(row["due_date"], today),
        "done": done,
        "on_time": _on_time(done, row["done_date"], row["due_date"]),
        "entered": _entered(row),
    }


def _question(row: Row, _today: date) -> dict[str, Cell]:
    return {"answer": row["answer_kind"] or UNKNOWN, "entered": _entered(row)}


def _step(row: Row, today: date) -> dict[str, Cell]:
    """Return what became of a step: one to be done still is not done where others were ticked.

    Where none was ticked nobody has told; nor is it known of an assembly whose new day is not set.
    """
    status, done = row["status_code"], NO
    if status == _DONE:
        done = YES
    elif status == _TODO and (not row["is_kept"] or row["outcome_code"] == POSTPONED):
        status = done = UNKNOWN
    return {
        "due": _passed(row["due_date"], today),
        "status": status,
        "on_time": _on_time(done, row["done_date"], row["due_date"]),
    }


def _follow_up(row: Row, today: date) -> dict[str, Cell]:
    after = row["offset_days"]
    return {
        "after": UNKNOWN if after is None else str(after),
        "due": _passed(row["due_date"], today),
        "asked": YES if row["done_date"] else NO,
        "reached": _answered(row["reached"]),
        "still_working": _answered(row["still_working"]),
    }


def _answered(flag: str) -> str:
    return flag if flag in (YES, NO) else UNKNOWN


def _passed(last_day: str | None, today: date) -> str:
    """Say whether a day is over; unknown where none is set."""
    if not last_day:
        return UNKNOWN
    return YES if last_day < today.isoformat() else NO


def _on_time(done: str, done_date: str | None, due_date: str | None) -> str:
    """Say whether something was done by its day; unknown where nobody told when it was done."""
    if done != YES:
        return done
    if not (done_date and due_date):
        return UNKNOWN
    return YES if done_date <= due_date else NO


def _told_by(row: Row, days: int, today: date) -> str:
    """Say whether the outcome was written down so many days after the assembly's day."""
    assembly = day(row["day"])
    if assembly is None:
        return UNKNOWN
    last = assembly + timedelta(days)
    if last >= today:
        return EARLY
    if not row["outcome_code"]:
        return NO
    if not row["outcome_at_utc"]:
        return UNKNOWN
    return YES if row["outcome_at_utc"][:10] <= last.isoformat() else NO


def _days_after(seminar: str, held: str | None) -> int | None:
    first, then = day(seminar), day(held)
    return (then - first).days if first and then else None


def lines_told(text: str) -> int | None:
    """Return how many questions stand in a text, a line each; None where nothing is entered."""
    return sum(bool(line.strip()) for line in text.splitlines()) or None
