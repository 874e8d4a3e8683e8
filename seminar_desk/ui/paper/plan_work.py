"""The papers of a plan drawn for the screen: plan for the wall, run sheet, blank forms."""

# ruff: noqa: PLC0415  # ReportLab loads on first use, never at start
from __future__ import annotations

from dataclasses import dataclass

from seminar_desk.documents.plans.plan_paper import LARGE, NORMAL
from seminar_desk.gather.plans import papers_assembly
from seminar_desk.store.database import Database

PLAN, RUN, FORMS = "plan", "run_sheet", "blank_forms"
KINDS = (PLAN, RUN, FORMS)


@dataclass(frozen=True, slots=True)
class Choice:
    """Say which paper of which plan, in which languages and letters."""

    session_uid: str
    assembly_uid: str
    kind: str = PLAN
    language: str = "ru"
    is_large: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """Hold the finished PDF and the name its file should have."""

    pdf: bytes
    file_name: str


def draw(db: Database, choice: Choice) -> Drawn:
    """Draw a paper; ProblemError plan_gone."""
    from seminar_desk.documents.plans import assembly_plan, blank_forms, run_sheet

    papers = papers_assembly.plan_papers(
        db,
        session_uid=choice.session_uid,
        assembly_uid=choice.assembly_uid,
        language=choice.language,
        size=LARGE if choice.is_large else NORMAL,
    )
    module = {PLAN: assembly_plan, RUN: run_sheet, FORMS: blank_forms}[choice.kind]
    return Drawn(module.to_bytes(papers), papers_assembly.file_name(papers[0], choice.kind))
