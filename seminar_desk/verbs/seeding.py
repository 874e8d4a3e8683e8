"""Verb about the office's seed: write one for the desks, look at one, take it."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from seminar_desk.actions.certificates import signing
from seminar_desk.actions.lists import seeds
from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.domain.lists import seed
from seminar_desk.domain.lists.seed import PROBLEM, SeedLine, SeedPlan
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.lists import seed_file
from seminar_desk.gather.lists import seed_plans
from seminar_desk.gather.plans import charter_answers
from seminar_desk.store import reference_files, setting_rows
from seminar_desk.verbs import compared_keys
from seminar_desk.verbs.stores import Answer, Plain, facts, reading, table, writing


def use(folder: Path, call: Namespace) -> Answer:
    """Write a seed (`export`), or say what one would do here and with --apply take it."""
    return _export(folder, call) if call.what == "export" else _import(folder, call)


def _export(folder: Path, call: Namespace) -> Answer:
    with writing(folder) as db:
        made = seeds.write(db, path=call.file, title=call.title)
        rules = len(charter_answers.known(db))
    rows = {name: len(rows) for name, rows in made.rows.items()}
    said = {"file": str(call.file), "number": made.number, **rows, "charter_rules": rules}
    return facts(said)


def _import(folder: Path, call: Namespace) -> Answer:
    brought = seed_file.read(call.file)
    with (writing if call.apply else reading)(folder) as db:
        plan = seed_plans.plan(db, brought)
        language = setting_rows.current(db).language
        if call.apply:
            if compared_keys.is_compared(call, told_fingerprint(plan.fingerprint)):
                signing.trust(db, public_keys=[plan.public_key])
            seeds.take(db, plan=plan, file_name=call.file.name)
            reference_files.put_in_force(db)
    strange = compared_keys.of_nobody(call, [told_fingerprint(plan.fingerprint)])
    lines = [_said(line, language) for line in plan.lines]
    head = _head(plan, is_applied=call.apply)
    told = table(lines, ("table", "name", "state", "note"))
    heads = [f"{name}: {fact}" for name, fact in head.items()]
    is_well = not strange and not _has_problem(plan)
    return Answer({**head, "lines": lines}, [*heads, *told, *strange], ok=is_well)


def _head(plan: SeedPlan, *, is_applied: bool) -> dict[str, object]:
    return {
        "number": plan.seed.number,
        "title": plan.seed.title,
        "made_at": plan.seed.made_at,
        "made_by": plan.seed.made_by,
        "fingerprint": told_fingerprint(plan.fingerprint),
        "key_known": plan.is_known,
        "applied": is_applied,
    }


def _said(line: SeedLine, language: str) -> Plain:
    note = sentence(line.problem, language) if line.problem else ""
    name = line.row.get("code") or line.row.get("name_ru") or line.row.get("indicator_code")
    return {
        "table": line.table,
        "key": line.key,
        "name": name or line.key,
        "state": line.state,
        "differs": len(line.differs) if line.table == seed.FILE else list(line.differs),
        "changes": [asdict(change) for change in line.changes],
        "note": note,
    }


def _has_problem(plan: SeedPlan) -> bool:
    return any(line.state == PROBLEM for line in plan.lines)
