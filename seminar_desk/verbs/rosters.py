"""The verb that reads a list of people: what each of its rows says and would do."""

from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

from seminar_desk.actions.lists import list_imports
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.lists import roster
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.lists import roster_file
from seminar_desk.exchange.table import table_file
from seminar_desk.gather.lists import import_plans
from seminar_desk.store import setting_rows
from seminar_desk.verbs.stores import Answer, Plain, reading, table, wanted, writing

ASK, OTHER = "ask", "other"
_KEYS = ("row", "name", "role", "decision", "said")


def import_roster(folder: Path, call: Namespace) -> Answer:
    """Say what each row of a list would do; with --apply do exactly that, as one step of Undo.

    A list that looks like another session's is taken with --anyway alone; with --update what a row
    says otherwise of somebody already listed is written to that person.
    """
    with writing(folder) if call.apply else reading(folder) as db:
        session = wanted(db, call.session)
        file = table_file.open_table(call.file)
        listed = roster_file.read_table(file, sheet=call.sheet)
        if listed.problems:
            raise ProblemError(*listed.problems)
        plan = import_plans.plan_roster(db, session_uid=session.uid, reading=listed)
        if call.update:
            chosen = dict.fromkeys(roster.waiting_for_update(plan), roster.UPDATE)
            plan = import_plans.plan_roster(
                db, session_uid=session.uid, reading=listed, decisions=chosen
            )
        doubts = import_plans.doubts(db, plan, file.content_hash)
        again = import_plans.loaded_before(db, plan, file.content_hash)
        is_held = bool(doubts) and not call.anyway
        uids: tuple[str, ...] = ()
        if call.apply and not is_held:
            uids = list_imports.apply_roster(db, plan, file.content_hash)
        language = setting_rows.current(db).language
    problems: list[Plain] = [
        {
            "row": cell.row,
            "sheet": planned.source.sheet or listed.sheet,
            "column": cell.column,
            "code": cell.problem.code,
            "message": sentence(cell.problem, language),
        }
        for planned in plan.rows
        if planned.state == roster.PROBLEM
        for cell in planned.reasons
    ]
    is_of_sheets = listed.sheet == roster.ALL_SHEETS
    lines = table(_told(plan, language), ("sheet", *_KEYS) if is_of_sheets else _KEYS)
    counts = {"rows": len(plan.rows), **plan.counts}
    lines += [f"{name}: {number}" for name, number in counts.items()]
    questions: list[Plain] = []
    for doubt in doubts:
        said = sentence(doubt.problem, language)
        codes = [other.code for other in doubt.ways]
        questions.append({"code": doubt.problem.code, "message": said, "sessions": codes})
        lines.append(" ".join((said, *(f"--session {code}" for code in codes))))
    if plan.absent:
        people = ", ".join(f"{one.full_name} ({one.number})" for one in plan.absent)
        lines.append(sentence(Problem("roster_absent", {"people": people}), language))
    notes = [*([again] if again else []), *listed.notes]
    lines += [sentence(note, language) for note in notes]
    if is_held and call.apply:
        lines.append(sentence(Problem("roster_doubtful"), language))
    value = {
        "rows": _people(plan, uids),
        "other_rows": [
            {
                "row": other.row,
                "sheet": other.sheet or listed.sheet,
                "text": other.text,
                "reason": other.reason,
            }
            for other in listed.skipped
        ],
        "titles": [_title(listed, each) for each in listed.sections],
        "absent_from_list": [
            {"uid": one.uid, "number": one.number, "name": one.full_name} for one in plan.absent
        ],
        **plan.counts,
        "problems": problems,
        "questions": questions,
        "notes": [
            {
                "code": note.code,
                "message": sentence(note, language),
                "values": dict(note.values),
            }
            for note in notes
        ],
    }
    return Answer(value, lines, ok=not problems and not is_held)


def _people(plan: roster.RosterPlan, written: Iterable[str] = ()) -> list[Plain]:
    """Return each person of a list as scripts read it; `written`: the uids of those taken.

    `uid` is the participant's, as `find` says it: of who was written now, else of who is in this
    session already and says the same or looks alike.
    """
    uids = dict(zip((planned.source.key for planned in plan.taken), written, strict=False))
    return [_person(plan, planned, uids) for planned in plan.rows]


def _person(
    plan: roster.RosterPlan, planned: roster.PlannedRow, written: Mapping[roster.RowKey, str]
) -> Plain:
    entry, like = planned.entry, planned.like
    known = like.uid if like and like.session_uid == plan.session.uid else ""
    is_new = planned.is_taken and planned.decision != roster.UPDATE
    uid = written.get(planned.source.key, "" if is_new else known)
    return {
        "row": planned.source.row,
        "sheet": planned.source.sheet or plan.reading.sheet,
        "decision": _decision(plan, planned),
        **({"uid": uid} if uid else {}),
        "surname": entry.surname,
        "given_name": entry.given_name,
        "patronymic": entry.patronymic,
        "role_code": entry.role_code,
        "role_text": entry.role_text,
        "sex": entry.sex,
        "birth_year": entry.birth_year,
        "phone": entry.phone,
        "aimak": entry.aimak,
        "aimak_soate14": entry.aimak_soate14,
        "position": entry.position,
        "note": entry.note,
        "reasons": [cell.problem.code for cell in planned.reasons],
        "hints": [cell.problem.code for cell in (*planned.source.sources, *planned.hints)],
        **({"changes": [asdict(change) for change in planned.changes]} if planned.changes else {}),
    }


def _title(listed: roster.RosterReading, title: roster.RosterSection) -> Plain:
    """Return a title between the rows, with what it says and what of it has to be asked."""
    sheets = {each.number: each.sheet for each in listed.regions}
    return {
        "row": title.row,
        "sheet": sheets.get(title.region, "") or listed.sheet,
        "text": title.text,
        "role": title.role,
        "aimak": title.aimak,
        "asks": sorted(title.asks),
    }


def _decision(plan: roster.RosterPlan, planned: roster.PlannedRow) -> str:
    """Return take, skip, problem, or ask for a row that waits for somebody to decide."""
    if planned.is_taken:
        return roster.TAKE
    if planned.state == roster.PROBLEM:
        return roster.PROBLEM
    is_decided = planned.state == roster.SAME or planned.source.key in plan.decisions
    return roster.SKIP if is_decided else ASK


def _told(plan: roster.RosterPlan, language: str) -> list[Plain]:
    """Return every filled row under the heading as a person at the terminal reads it."""
    found: list[Plain] = [
        {
            "sheet": planned.source.sheet,
            "row": planned.source.row,
            "name": planned.name,
            "role": code_lists().label("role", planned.entry.role_code, language),
            "decision": _decision(plan, planned),
            "said": " ".join(_said(planned, language)),
        }
        for planned in plan.rows
    ]
    found += [
        {
            "sheet": other.sheet,
            "row": other.row,
            "name": other.text,
            "role": "",
            "decision": OTHER,
            "said": other.reason,
        }
        for other in plan.reading.skipped
    ]
    places = {name: place for place, name in enumerate(plan.reading.sheets)}
    found.sort(key=lambda line: (places.get(str(line["sheet"]), 0), int(str(line["row"]))))
    return found


def _said(planned: roster.PlannedRow, language: str) -> Iterator[str]:
    for change in planned.changes:
        yield f"{change.field}: {change.old or '—'} → {change.new}."
    for cell in (*planned.reasons, *planned.source.sources, *planned.hints):
        yield sentence(cell.problem, language)
