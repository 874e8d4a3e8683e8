"""Keep certificate templates, choose one, and let the papers look as those of another store."""

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from seminar_desk.actions import settings
from seminar_desk.documents.certificates import template_file
from seminar_desk.documents.certificates.design import hash_of, to_plain
from seminar_desk.documents.certificates.template_file import CertificateTemplate
from seminar_desk.gather.certificates import paper_looks
from seminar_desk.store import pictures, setting_rows
from seminar_desk.store.database import Database, Value


def take_in(db: Database, *, path: Path) -> str:
    """Keep the template of a file and choose it; return its uid. ProblemError template_*."""
    return keep(db, template_file.read(path))


def keep(db: Database, read: CertificateTemplate) -> str:
    """Keep a template and choose it; return its uid."""
    plain = _plain(read)
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    uid = hashlib.sha256(text.encode()).hexdigest()
    with db.change("template.take_in", subject=read.design.name):
        pictures.keep(db, _pictures(read))
        if db.select("SELECT 1 FROM certificate_template WHERE uid = ?", (uid,)):
            back: dict[str, Value] = {"record_state": "ACTIVE", "void_reason": ""}
            db.update("certificate_template", uid, back)
        else:
            values = {"uid": uid, "name": read.design.name, "design_json": text}
            db.insert("certificate_template", values)
        setting_rows.put(db, "certificate_template", uid)
    return uid


def choose(db: Database, *, uid: str) -> None:
    """Let new certificates look like this template; empty for the program's own look."""
    if uid:
        paper_looks.template(db, uid)
    settings.change(db, certificate_template=uid)


def forget(db: Database, *, uid: str) -> None:
    """Offer a template no more; certificates issued with it print as before."""
    kept = next(kept for kept in pictures.templates(db) if kept.uid == uid)
    with db.change("template.forget", subject=kept.name):
        db.void("certificate_template", uid, "forgotten")
        if setting_rows.current(db).certificate_template == uid:
            setting_rows.put(db, "certificate_template", "")


def _plain(read: CertificateTemplate) -> dict[str, Any]:
    return {
        "design": to_plain(read.design),
        "logos": [hash_of(logo) for logo in read.logos],
        "signatories": [
            {"name": asdict(who.name), "post": asdict(who.post), "picture": hash_of(who.picture)}
            for who in read.signatories
        ],
    }


def _pictures(read: CertificateTemplate) -> list[bytes]:
    signatures = (who.picture for who in read.signatories)
    return [picture for picture in (*read.logos, *signatures, read.design.background) if picture]


def put_on(db: Database, outfit: paper_looks.Outfit) -> None:
    """Let the papers of this store look so; ProblemError template_lost."""
    settings.change(db, **outfit.lines)
    settings.name_signatories(db, signatories=outfit.signatories, scans=outfit.scans)
    if outfit.template is None:
        settings.change(db, certificate_template="")
    elif paper_looks.chosen(db) != outfit.template:
        keep(db, outfit.template)
