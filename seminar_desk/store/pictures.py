"""Pictures by the hash of their bytes, and the templates that name them."""

import base64
import binascii
import hashlib
import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from seminar_desk.store.database import Database


@dataclass(frozen=True, slots=True)
class KeptTemplate:
    """Hold a template as the store keeps it: plain values that name pictures by hash."""

    uid: str
    name: str
    design: dict[str, Any]


def keep(db: Database, pictures: Iterable[bytes]) -> None:
    """Keep pictures inside an open change, each once."""
    for picture in pictures:
        uid = hashlib.sha256(picture).hexdigest()
        if not db.select("SELECT 1 FROM picture WHERE uid = ?", (uid,)):
            content = base64.b64encode(picture).decode("ascii")
            db.insert("picture", {"uid": uid, "content": content})


def of_hashes(db: Database, hashes: Iterable[str]) -> dict[str, bytes]:
    """Return pictures by hash; one that is not kept, or not itself any more, is left out."""
    found: dict[str, bytes] = {}
    for uid in set(hashes):
        for row in db.select("SELECT content FROM picture WHERE uid = ?", (uid,)):
            with suppress(binascii.Error):
                content = base64.b64decode(row["content"], validate=True)
                if hashlib.sha256(content).hexdigest() == uid:
                    found[uid] = content
    return found


def templates(db: Database) -> list[KeptTemplate]:
    """Return the templates that can be chosen, by name."""
    sql = (
        "SELECT uid, name, design_json FROM certificate_template"
        " WHERE record_state = 'ACTIVE' ORDER BY name, created_at_utc"
    )
    return [
        KeptTemplate(row["uid"], row["name"], json.loads(row["design_json"]))
        for row in db.select(sql)
    ]
