"""Verbs that leave a file: papers and workbooks. Their libraries load on first use."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from seminar_desk.actions import exports
from seminar_desk.actions.certificates import certificates, signing
from seminar_desk.actions.days import outputs
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.certificates import certificate_drafts, frozen_certificates
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.verbs import day_papers, people, plan_papers
from seminar_desk.verbs.stores import Answer, facts, wanted, writing


def print_paper(folder: Path, call: Namespace) -> Answer:
    """Draw a paper as PDF, once nothing would spoil it."""
    if call.kind == "certificates":
        return _certificates(folder, call)
    if call.kind in plan_papers.KINDS:
        return plan_papers.print_paper(folder, call)
    return day_papers.print_paper(folder, call)


def export(folder: Path, call: Namespace) -> Answer:
    """Write the exchange workbook of one session or of all, read it back, and remember it."""
    from seminar_desk.exchange.workbook import workbook  # noqa: PLC0415

    with writing(folder) as db:
        session_uid = "" if call.all else wanted(db, call.session).uid
        made = export_snapshot.snapshot(db, session_uid=session_uid)
        written = finished(workbook.write(made, call.out))
        exports.record(db, session_uid=session_uid, snapshot=made, written=written)
    return facts({"file": str(written.path), "rows": dict(written.row_counts)})


def _certificates(folder: Path, call: Namespace) -> Answer:
    from seminar_desk.documents import preflight  # noqa: PLC0415
    from seminar_desk.documents.certificates import certificate_paper  # noqa: PLC0415

    with writing(folder) as db:
        session = wanted(db, call.session)
        uid, language = session.uid, session.document_language
        person = people.meant(db, uid, call.person) if call.person else None
        whose = person.uid if person else ""
        waiting = certificate_drafts.drafts(
            db,
            session_uid=uid,
            language=language,
            mark=signing.ensure_key(db).mark,
            attendance_uid=whose,
        )
        _refuse(preflight.check_certificates(waiting), preflight.BLOCKING)
        if waiting:
            certificates.issue(db, session_uid=uid, language=language, attendance_uid=whose)
        issued = frozen_certificates.issued(db, session_uid=uid)
        if person:
            held = certificate_rows.valid_of(db, person.uid)
            if held is None:
                raise ProblemError(Problem("certificate_not_due", {"name": person.full_name}))
            issued = [paper for paper in issued if paper.number == held.number]
        if not issued:
            raise ProblemError(Problem("nobody_entitled"))
        finished(certificate_paper.render(issued, call.out))
        kind, name = "certificates_pdf", call.out.name
        outputs.record(db, session_uid=uid, kind=kind, pages=len(issued), file_name=name)
    return facts({"file": str(call.out), "pages": len(issued), "people": len(issued)})


def _refuse(found: Sequence[Problem], blocking: frozenset[str]) -> None:
    """Raise what would spoil the paper; what only looks odd stops nobody."""
    spoiling = [problem for problem in found if problem.code in blocking]
    if spoiling:
        raise ProblemError(*spoiling)
