"""What the papers of a store look like, carried over to the store where people practise."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import Any

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import signature_pictures, templates
from seminar_desk.documents.certificates.template_file import Template
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database

_LINES = ("project", "title", "donor", "implementer")
_CARRIED = (
    *(f"{name}_{language}" for name in _LINES for language in ("ru", "ky")),
    "trainer",
    "trainer_post_ru",
    "trainer_post_ky",
    "logos",
    "hours",
    "contact",
)


@dataclass(frozen=True, slots=True)
class Outfit:
    """Hold the project's lines, who signs with which pictures, and the chosen template."""

    lines: dict[str, Any]
    signatories: tuple[Signatory, ...]
    scans: tuple[bytes, ...]
    template: Template | None


def taken_from(db: Database) -> Outfit:
    """Return what the papers look like; a damaged picture or template is left behind."""
    current = setting_rows.current(db)
    everything = asdict(current)
    signatories = current.signatories
    scans: tuple[bytes, ...] = ()
    try:
        scans = signature_pictures.of_signatories(db, current)
    except ProblemError:
        signatories = tuple(replace(who, picture="") for who in signatories)
    template: Template | None = None
    if current.certificate_template:
        with suppress(ProblemError):
            template = templates.chosen(db)
    lines = {key: everything[key] for key in _CARRIED}
    return Outfit(lines, signatories, tuple(filter(None, scans)), template)


def put_on(db: Database, outfit: Outfit) -> None:
    """Let the papers of this store look so; ProblemError template_lost."""
    settings.change(db, **outfit.lines)
    settings.name_signatories(db, signatories=outfit.signatories, scans=outfit.scans)
    if outfit.template is None:
        settings.change(db, certificate_template="")
    elif templates.chosen(db) != outfit.template:
        templates.keep(db, outfit.template)
