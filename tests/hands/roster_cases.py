"""Judge what scripts read of a list by what a case says has to come out, and by nothing else."""

from __future__ import annotations

import json
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from seminar_desk.domain.aimak_names import find_aimak
from seminar_desk.domain.people import names
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.verbs.rosters import import_roster

DISTRICT = "41704220"  # Ат-Башинский, the district of S01
Case = Mapping[str, Any]
Row = Mapping[str, Any]


def said_of(
    folder: Path, file: Path, *, apply: bool = False, update: bool = False
) -> dict[str, Any]:
    """Return what `import-roster --json` says of a list, or under `refused` why it says nothing."""
    call = Namespace(file=file, session="S01", sheet=None, apply=apply, anyway=False, update=update)
    try:
        answer = import_roster(folder, call)
    except ProblemError as error:
        return {"refused": [sentence(problem, "ru") for problem in error.problems], "rows": []}
    said: dict[str, Any] = json.loads(json.dumps(answer.value))
    return said


def faults(case: Case, said: Mapping[str, Any]) -> list[str]:
    """Return what is not as the case says; nothing where all is right."""
    if "refused" in said:
        return list(_refused(case, said["refused"]))
    if case.get("or_stopped") and said["questions"]:
        return []
    return [
        *_people(case, said["rows"]),
        *_split(case, said["rows"]),
        *_asked(case, said["rows"], said["other_rows"]),
    ]


def _refused(case: Case, sentences: Sequence[str]) -> Iterator[str]:
    whole = " ".join(sentences)
    causes = case.get("or_says", ())
    named = any(cause.casefold() in whole.casefold() for cause in causes)
    if not (case.get("or_stopped") or named):
        yield f"refused: {whole}"


def name_of(row: Row) -> str:
    """Return a row's whole name."""
    return names.full_name(row["surname"], row["given_name"], row["patronymic"])


def _people(case: Case, rows: Sequence[Row]) -> Iterator[str]:
    elsewhere = {*map(int, case.get("split_or_ask", ())), *case.get("ask_rows", ())}
    elsewhere |= {*case.get("duplicates", ()), *case.get("offer_update", ())}
    taken = [row for row in rows if row["decision"] == "take" and row["row"] not in elsewhere]
    wanted = list(case["people"])
    if case.get("any_order"):
        taken.sort(key=name_of)
        wanted.sort(key=lambda person: str(person["name"]))
    if len(taken) != len(wanted):
        yield f"taken: {[(row['row'], name_of(row)) for row in taken]}"
        others = [row for row in rows if row not in taken]
        yield f"others: {[(r['row'], name_of(r), r['decision'], r['reasons']) for r in others]}"
        return
    for person, row in zip(wanted, taken, strict=True):
        for fault in _facts(person, row):
            yield f"row {row['row']}, {name_of(row)}: {fault}"


def _facts(person: Mapping[str, Any], row: Row) -> Iterator[str]:
    if name_of(row) not in person.get("name_any", (person["name"],)):
        yield f"is not {person['name']}"
    if "role" in person and row["role_code"] not in person["role"]:
        yield f"role {row['role_code']} «{row['role_text']}», not {person['role']}"
    yield from _aimak(person, row)
    if "phone" in person and _digits(row["phone"]) != _digits(person["phone"]):
        yield f"phone «{row['phone']}», not {person['phone']}"
    if "phone_not" in person and person["phone_not"] in row["phone"]:
        yield f"phone {row['phone']}"
    if person.get("note_has", "") not in row["note"]:
        yield f"note «{row['note']}» without «{person['note_has']}»"
    columns = {"year": "birth_year", "sex": "sex", "surname": "surname", "given": "given_name"}
    for key, column in columns.items():
        if key in person and row[column] != person[key]:
            yield f"{column} {row[column]}, not {person[key]}"


def _aimak(person: Mapping[str, Any], row: Row) -> Iterator[str]:
    if "aimak" in person and not _is_aimak(person["aimak"], row):
        yield f"aimak «{row['aimak']}», not {person['aimak']}"
    if "aimak_not" in person and _is_aimak(person["aimak_not"], row):
        yield f"aimak {row['aimak']}"
    if person.get("aimak_has", "") not in row["aimak"]:
        yield f"aimak «{row['aimak']}» without «{person['aimak_has']}»"


def _is_aimak(name: str, row: Row) -> bool:
    found = find_aimak(name, DISTRICT)
    assert found, name
    return bool(row["aimak_soate14"] == found.soate14)


def _digits(phone: str) -> str:
    return "".join(filter(str.isdigit, phone))[-9:]


def _split(case: Case, rows: Sequence[Row]) -> Iterator[str]:
    """Look whether a row gives exactly these people, or waits with its reason."""
    for number, people in case.get("split_or_ask", {}).items():
        here = [row for row in rows if row["row"] == int(number)]
        taken = [name_of(row) for row in here if row["decision"] == "take"]
        asked = [row for row in here if row["decision"] == "ask" and row["reasons"]]
        if taken and Counter(taken + [name_of(row) for row in asked]) != Counter(people):
            yield f"row {number} takes {taken}"
        elif not here or len(asked) + len(taken) != len(here):
            yield f"row {number}: {here}"


def _asked(case: Case, rows: Sequence[Row], others: Sequence[Row]) -> Iterator[str]:
    said = [row for row in rows if row["decision"] == "ask" or row["reasons"] or row["hints"]]
    spoken_of = {row["row"] for row in said} | {row["row"] for row in others}
    for number in (*case.get("duplicates", ()), *case.get("ask_rows", ())):
        if number not in spoken_of:
            yield f"nothing is said at row {number}"
    for number in case.get("offer_update", ()):
        here = [row for row in rows if row["row"] == number]
        if [(row["decision"], bool(row.get("changes"))) for row in here] != [("ask", True)]:
            yield f"row {number} offers no change: {here}"
    for number, codes in case.get("codes", {}).items():
        here = [row for row in rows if row["row"] == int(number)]
        found = {code for row in here for code in (*row["reasons"], *row["hints"])}
        if not found & set(codes):
            yield f"row {number} says {sorted(found)}, not {codes}"
