"""Keep certificate templates, choose one, hand one on as a file."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from seminar_desk.actions import settings
from seminar_desk.documents.certificates import template_file
from seminar_desk.documents.certificates.design import Design, from_plain, hash_of, to_plain
from seminar_desk.documents.certificates.template_file import Template
from seminar_desk.documents.page.snapshots import Signatory, Words
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import write_beside
from seminar_desk.store import pictures, rows, setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.pictures import KeptTemplate

OWN_LOOK = "Seminar Desk"


def chosen(db: Database) -> Template:
    """Return the template that new certificates get; ProblemError template_lost."""
    uid = setting_rows.current(db).certificate_template
    return template(db, uid) if uid else Template()


def template(db: Database, uid: str) -> Template:
    """Return a kept template whole; ProblemError template_lost rather than half of it."""
    kept = next((kept for kept in pictures.templates(db) if kept.uid == uid), None)
    if kept is None:
        raise ProblemError(Problem("template_lost", {"name": "?"}))
    try:
        return _whole(db, kept)
    except (KeyError, TypeError) as error:
        raise ProblemError(Problem("template_lost", {"name": kept.name})) from error


def take_in(db: Database, *, path: Path) -> str:
    """Keep the template of a file and choose it; return its uid. ProblemError template_*."""
    return keep(db, template_file.read(path))


def keep(db: Database, read: Template) -> str:
    """Keep a template and choose it; return its uid."""
    plain = _plain(read)
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    uid = hashlib.sha256(text.encode()).hexdigest()
    with db.change("template.take_in", subject=read.design.name):
        pictures.keep(db, _pictures(read))
        if db.select("SELECT 1 FROM certificate_template WHERE uid = ?", (uid,)):
            back: dict[str, rows.Value] = {"record_state": "ACTIVE", "void_reason": ""}
            rows.update(db, "certificate_template", uid, back)
        else:
            values = {"uid": uid, "name": read.design.name, "design_json": text}
            rows.insert(db, "certificate_template", values)
        setting_rows.put(db, "certificate_template", uid)
    return uid


def choose(db: Database, *, uid: str) -> None:
    """Let new certificates look like this template; empty for the program's own look."""
    if uid:
        template(db, uid)
    settings.change(db, certificate_template=uid)


def forget(db: Database, *, uid: str) -> None:
    """Offer a template no more; certificates issued with it print as before."""
    kept = next(kept for kept in pictures.templates(db) if kept.uid == uid)
    with db.change("template.forget", subject=kept.name):
        rows.void(db, "certificate_template", uid, "forgotten")
        if setting_rows.current(db).certificate_template == uid:
            setting_rows.put(db, "certificate_template", "")


def hand_on(db: Database, *, uid: str, path: Path) -> Path:
    """Write a template, or with no uid the program's own look, as one file for another laptop."""
    found = template(db, uid) if uid else Template(Design(name=OWN_LOOK))
    with write_beside(path) as file:
        file.write(template_file.to_bytes(found))
    return path


def _plain(read: Template) -> dict[str, Any]:
    return {
        "design": to_plain(read.design),
        "logos": [hash_of(logo) for logo in read.logos],
        "signatories": [
            {"name": asdict(who.name), "post": asdict(who.post), "picture": hash_of(who.picture)}
            for who in read.signatories
        ],
    }


def _pictures(read: Template) -> list[bytes]:
    signatures = (who.picture for who in read.signatories)
    return [picture for picture in (*read.logos, *signatures, read.design.background) if picture]


def _whole(db: Database, kept: KeptTemplate) -> Template:
    plain = kept.design
    hashes = [*plain["logos"], plain["design"]["background"]]
    hashes += [who["picture"] for who in plain["signatories"]]
    found = {"": b"", **pictures.of_hashes(db, (name for name in hashes if name))}
    return Template(
        from_plain(plain["design"], found),
        logos=tuple(found[name] for name in plain["logos"]),
        signatories=tuple(
            Signatory(Words(**who["name"]), Words(**who["post"]), found[who["picture"]])
            for who in plain["signatories"]
        ),
    )
