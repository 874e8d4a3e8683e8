"""Write the office's seed for its desks, and take one at a desk."""

import json
from collections.abc import Collection, Mapping
from pathlib import Path

from seminar_desk.actions.certificates import signing
from seminar_desk.actions.days import sessions
from seminar_desk.domain.books import dots
from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.domain.lists.seed import FILE, NEW, Seed, SeedLine, SeedPlan
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.lists import seed_file
from seminar_desk.exchange.lists.seed_file import SeedFile
from seminar_desk.gather.lists import seed_plans
from seminar_desk.store import reference_files, setting_rows
from seminar_desk.store.books import row_images
from seminar_desk.store.certificates import laptop_keys, trusted_keys
from seminar_desk.store.database import Database, Value

_ACTIVE: dict[str, Value] = {"record_state": dots.ACTIVE, "void_reason": ""}


def write(db: Database, *, path: Path, title: str) -> Seed:
    """Write the seed of what stands here, and remember it under its number.

    ProblemError: rehearsal_not_exported, and what keeps a file from being written.
    """
    if setting_rows.current(db).rehearsal:
        raise ProblemError(Problem("rehearsal_not_exported"))
    made = seed_plans.draft(db, title=title)
    signer = signing.signer(db)
    with db.change("seed.write", subject=f"№ {made.number}", undo="skip"):
        content_hash = seed_file.write(path, made, signer)
        key = laptop_keys.described([signer.public_key])[0].uid
        _remember(db, made, key_uid=key, file_name=path.name, content_hash=content_hash, files={})
    return made


def take(
    db: Database, *, plan: SeedPlan, file_name: str, skipped: Collection[str] = ()
) -> tuple[SeedLine, ...]:
    """Write what a seed brings, but for lines whose `key` is skipped; return what was written.

    One step of Undo; the very same seed again writes nothing. The key that signed it must be
    believed by now (`signing.trust`). ProblemError: seed_key_unknown, seed_older, seed_plan_stale.
    """
    if not trusted_keys.is_trusted(db, plan.public_key):
        told = told_fingerprint(plan.fingerprint)
        raise ProblemError(Problem("seed_key_unknown", {"fingerprint": told}))
    if any(known.content_hash == plan.content_hash for known in reference_files.seeds(db)):
        return ()
    wanted = tuple(line for line in plan.to_write if line.key not in skipped)
    with db.change("seed.take", subject=f"№ {plan.seed.number} {plan.seed.title}".strip()):
        if later := seed_plans.older_than(db, plan.seed):
            facts: dict[str, str | int] = {"number": plan.seed.number, "later": later}
            raise ProblemError(Problem("seed_older", facts))
        brought = SeedFile(plan.seed, plan.public_key, plan.content_hash)
        if seed_plans.plan(db, brought).lines != plan.lines:
            raise ProblemError(Problem("seed_plan_stale"))
        for line in wanted:
            if line.table != FILE:
                _write(db, line)
        refused = {line.key for line in plan.lines if line.table == FILE and line.problem}
        files = {
            name: text
            for name, text in plan.seed.files.items()
            if name not in skipped and name not in refused
        }
        _remember(
            db,
            plan.seed,
            key_uid=plan.fingerprint,
            file_name=file_name,
            content_hash=plan.content_hash,
            files=files,
        )
    return wanted


def _write(db: Database, line: SeedLine) -> None:
    values: dict[str, Value] = {name: value for name, value in line.row.items() if name != "uid"}
    if line.state != NEW:
        changed = {name: values[name] for name in line.differs}
        if line.table == "session":
            sessions.write_as_said(db, line.key, changed)
        else:
            db.update(line.table, line.key, changed)
        return
    before = row_images.image(db, line.table, line.key)
    if before is not None and before["row_version"]:  # it was here, and was taken back
        again = sessions.AS_NEW if line.table == "session" else _ACTIVE
        db.update(line.table, line.key, {**values, **again})
        return
    row = {"uid": line.key, **values}
    # Every desk that takes the same seed makes the same change.
    db.insert(line.table, row, writer=dots.common_writer(row))


def _remember(
    db: Database,
    made: Seed,
    *,
    key_uid: str,
    file_name: str,
    content_hash: str,
    files: Mapping[str, str],
) -> None:
    db.insert(
        "seed",
        {
            "number": made.number,
            "title": made.title,
            "signed_by": made.made_by,
            "key_uid": key_uid,
            "signed_at_utc": made.made_at,
            "file_name": file_name,
            "content_hash": content_hash,
            "content_json": json.dumps({"files": files}, ensure_ascii=False),
        },
    )
