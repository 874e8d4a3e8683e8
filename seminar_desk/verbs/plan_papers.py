"""The verb that draws the papers of assemblies; it reads beside an open window."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from seminar_desk.files import write_beside
from seminar_desk.gather.plans import papers_assembly
from seminar_desk.verbs.stores import Answer, facts, reading, wanted

KINDS = ("assembly-plan", "run-sheet", "blank-forms")


def print_paper(folder: Path, call: Namespace) -> Answer:
    """Draw the paper of one plan, or of all the session's plans one after another."""
    from seminar_desk.documents.page.page_pictures import Pages  # noqa: PLC0415
    from seminar_desk.documents.plans import assembly_plan, blank_forms, run_sheet  # noqa: PLC0415

    with reading(folder) as db:
        session = wanted(db, call.session)
        papers = papers_assembly.plan_papers(
            db, session_uid=session.uid, assembly_uid=call.plan or ""
        )
    module = dict(zip(KINDS, (assembly_plan, run_sheet, blank_forms), strict=True))[call.kind]
    pdf = module.to_bytes(papers)
    with write_beside(call.out) as file:
        file.write(pdf)
    with Pages(pdf) as pages:
        count = len(pages)
    plans = sum(paper.language == papers[0].language for paper in papers)
    return facts({"file": str(call.out), "pages": count, "plans": plans})
