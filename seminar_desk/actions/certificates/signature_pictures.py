"""Take pictures of signatures from files, and give them back to those who print."""

from __future__ import annotations

from pathlib import Path

from seminar_desk.documents.page.signature_picture import LARGEST_BYTES, cut_out
from seminar_desk.domain.desk_settings import Settings
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import pictures
from seminar_desk.store.database import Database


def from_file(path: Path) -> bytes:
    """Return a signature cut out of a PNG or JPEG file; nothing is kept yet.

    ProblemError: signature_not_read and those of `cut_out`.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        values = {"file": path.name, "reason": error.strerror or str(error)}
        raise ProblemError(Problem("signature_not_read", values)) from error
    return cut_out(content, path.name)


def of_signatories(db: Database, settings: Settings) -> tuple[bytes, ...]:
    """Return the picture of each signatory, empty for none; ProblemError signature_lost."""
    hashes = [who.picture for who in settings.signatories]
    found = {"": b"", **pictures.of_hashes(db, filter(None, hashes))}
    for who in settings.signatories:
        if who.picture not in found:
            raise ProblemError(Problem("signature_lost", {"name": who.name or who.post}))
    return tuple(found[picture] for picture in hashes)
