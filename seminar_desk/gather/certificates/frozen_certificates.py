"""Gather certificates as they were frozen when they were issued."""

from collections.abc import Sequence
from dataclasses import replace

from seminar_desk.documents.page import snapshots
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.wish import Wish
from seminar_desk.store import pictures, setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows


def issued(db: Database, *, session_uid: str) -> list[snapshots.CertificateSnapshot]:
    """Return a session's valid certificates as they were frozen, by number."""
    papers = certificate_rows.of_session(db, session_uid)
    return as_frozen(db, [paper for paper in papers if paper.is_valid])


def of_session(db: Database, wish: Wish) -> snapshots.CertificatesSnapshot | None:
    """Return a session's valid certificates, or that of one person, as a paper."""
    papers = certificate_rows.of_session(db, wish.session_uid)
    valid = [
        paper
        for paper in papers
        if paper.is_valid and wish.attendance_uid in {"", paper.attendance_uid}
    ]
    code = session_rows.session(db, wish.session_uid).code
    return (
        snapshots.CertificatesSnapshot(tuple(as_frozen(db, valid)), session_code=code)
        if valid
        else None
    )


def as_frozen(db: Database, papers: Sequence[Certificate]) -> list[snapshots.CertificateSnapshot]:
    """Return certificates ready to be printed again; ProblemError paper_picture_lost."""
    frozen = [paper.frozen_json for paper in papers]
    kept = pictures.of_hashes(db, (name for said in frozen for name in snapshots.hashes_in(said)))
    try:
        found = [snapshots.thaw(said, kept) for said in frozen]
    except KeyError as error:
        raise ProblemError(Problem("paper_picture_lost")) from error
    if setting_rows.current(db).rehearsal:
        found = [replace(each, watermark=rehearsal(each.languages[0])) for each in found]
    return found


def specimens(
    papers: tuple[snapshots.CertificateSnapshot, ...],
) -> tuple[snapshots.CertificateSnapshot, ...]:
    """Return certificates that have no numbers yet, a word across each that says so."""
    if not papers:
        return ()
    mark = str(words(papers[0].languages[0])["paper"]["specimen"])
    return tuple(replace(each, watermark=each.watermark or mark) for each in papers)


def rehearsal(language: str) -> str:
    """Return the word across every paper of a rehearsal."""
    return str(words(language)["paper"]["rehearsal"])
