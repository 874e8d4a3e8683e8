"""Gather what certificates look like: the chosen template, the signatories' scans."""

from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from seminar_desk.documents.certificates import design, template_file
from seminar_desk.documents.certificates.template_file import CertificateTemplate
from seminar_desk.documents.page.snapshots import PaperSignatory, Words
from seminar_desk.domain import desk_settings
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import write_beside
from seminar_desk.store import pictures, setting_rows
from seminar_desk.store.database import Database

OWN_LOOK = "Seminar Desk"
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
    signatories: tuple[desk_settings.Signatory, ...]
    scans: tuple[bytes, ...]
    template: CertificateTemplate | None


def chosen(db: Database) -> CertificateTemplate:
    """Return the template that new certificates get; ProblemError template_lost."""
    uid = setting_rows.current(db).certificate_template
    return template(db, uid) if uid else CertificateTemplate()


def template(db: Database, uid: str) -> CertificateTemplate:
    """Return a kept template whole; ProblemError template_lost rather than half of it."""
    kept = next((kept for kept in pictures.templates(db) if kept.uid == uid), None)
    if kept is None:
        raise ProblemError(Problem("template_lost", {"name": "?"}))
    try:
        return _whole(db, kept)
    except (KeyError, TypeError) as error:
        raise ProblemError(Problem("template_lost", {"name": kept.name})) from error


def hand_on(db: Database, *, uid: str, path: Path) -> Path:
    """Write a template, or with no uid the program's own look, as one file for another laptop."""
    found = template(db, uid) if uid else CertificateTemplate(design.Design(name=OWN_LOOK))
    with write_beside(path) as file:
        file.write(template_file.to_bytes(found))
    return path


def scans(db: Database, settings: desk_settings.Settings) -> tuple[bytes, ...]:
    """Return the picture of each signatory, empty for none; ProblemError signature_lost."""
    hashes = [who.picture for who in settings.signatories]
    found = {"": b"", **pictures.of_hashes(db, filter(None, hashes))}
    for who in settings.signatories:
        if who.picture not in found:
            raise ProblemError(Problem("signature_lost", {"name": who.name or who.post}))
    return tuple(found[picture] for picture in hashes)


def taken_from(db: Database) -> Outfit:
    """Return what the papers look like; a damaged picture or template is left behind."""
    current = setting_rows.current(db)
    everything = asdict(current)
    signatories = current.signatories
    made: tuple[bytes, ...] = ()
    try:
        made = scans(db, current)
    except ProblemError:
        signatories = tuple(replace(who, picture="") for who in signatories)
    template: CertificateTemplate | None = None
    if current.certificate_template:
        with suppress(ProblemError):
            template = chosen(db)
    lines = {key: everything[key] for key in _CARRIED}
    return Outfit(lines, signatories, tuple(filter(None, made)), template)


def _whole(db: Database, kept: pictures.KeptTemplate) -> CertificateTemplate:
    plain = kept.design
    hashes = [*plain["logos"], plain["design"]["background"]]
    hashes += [who["picture"] for who in plain["signatories"]]
    found = {"": b"", **pictures.of_hashes(db, (name for name in hashes if name))}
    return CertificateTemplate(
        design.from_plain(plain["design"], found),
        logos=tuple(found[name] for name in plain["logos"]),
        signatories=tuple(
            PaperSignatory(Words(**who["name"]), Words(**who["post"]), found[who["picture"]])
            for who in plain["signatories"]
        ),
    )
