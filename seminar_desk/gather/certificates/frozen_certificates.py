"""Gather certificates as they were frozen when they were issued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seminar_desk.documents.page.snapshots import CertificateSnapshot, hashes_in, thaw
from seminar_desk.documents.page.wording import words
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import pictures, setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database


def issued(db: Database, *, session_uid: str) -> list[CertificateSnapshot]:
    """Return a session's valid certificates as they were frozen, by number."""
    papers = certificate_rows.of_session(db, session_uid)
    return as_frozen(db, [paper for paper in papers if paper.is_valid])


def as_frozen(db: Database, papers: Sequence[Certificate]) -> list[CertificateSnapshot]:
    """Return certificates ready to be printed again; ProblemError paper_picture_lost."""
    frozen = [paper.frozen_json for paper in papers]
    kept = pictures.of_hashes(db, (name for said in frozen for name in hashes_in(said)))
    try:
        found = [thaw(said, kept) for said in frozen]
    except KeyError as error:
        raise ProblemError(Problem("paper_picture_lost")) from error
    if setting_rows.current(db).rehearsal:
        found = [replace(each, watermark=rehearsal(each.languages[0])) for each in found]
    return found


def rehearsal(language: str) -> str:
    """Return the word across every paper of a rehearsal."""
    return str(words(language)["paper"]["rehearsal"])
