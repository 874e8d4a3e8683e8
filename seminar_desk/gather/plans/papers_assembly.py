"""Gather what the papers of assemblies say, and their calendar: plans, run sheets, blank forms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from seminar_desk.documents.days.paper_head import PlansSnapshot
from seminar_desk.documents.plans import plan_paper
from seminar_desk.domain import desk_settings, places
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.plans import assembly_calendar, assembly_step
from seminar_desk.domain.plans.assembly import VOTED, Assembly, OpenQuestion, Plan
from seminar_desk.domain.plans.assembly_calendar import CalendarEntry, Clash
from seminar_desk.domain.plans.assembly_checks import DRAFT, findings, state
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange import calendar_file
from seminar_desk.gather.certificates.certificate_snapshots import rehearsal
from seminar_desk.gather.days import day_heads
from seminar_desk.gather.wish import Wish
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.plans import assembly_rows

LANGUAGES = ("ky", "ru")


@dataclass(frozen=True, slots=True)
class _Look:
    session: Session
    settings: desk_settings.Settings
    size: str
    places: Mapping[str, str]


def plan_papers(db: Database, wish: Wish) -> list[plan_paper.PlanPaper]:
    """Return the papers of one plan or of all of a session's, Kyrgyz before Russian.

    The language is ru, ky or ru+ky. ProblemError: plan_gone, plans_none.
    """
    session = session_rows.session(db, wish.session_uid)
    settings = setting_rows.current(db)
    chosen = (wish.language or session.document_language).split("+")
    plans = [
        plan
        for plan in assembly_rows.plans(db, wish.session_uid)
        if wish.assembly_uid in ("", plan.assembly.uid)
    ]
    if not plans:
        raise ProblemError(Problem("plan_gone" if wish.assembly_uid else "plans_none"))
    named = {plan.assembly.uid: plan.assembly.place for plan in plans}
    look = _Look(session, settings, wish.size, named)
    spoken = [name for name in LANGUAGES if name in chosen] or ["ru"]
    return [_paper(plan, look, name) for plan in plans for name in spoken]


def wished_plans(db: Database, wish: Wish) -> PlansSnapshot:
    """Return one plan, or all of a session's, as a paper; ProblemError as `plan_papers`."""
    papers = plan_papers(db, wish)
    facts = day_heads.fields(db, wish.session_uid, papers[0].language)
    return PlansSnapshot(plans=tuple(papers), **facts)


def every_plan(db: Database, wish: Wish) -> PlansSnapshot | None:
    """Return all plans of a session as one paper; None where nobody has begun one."""
    begun = assembly_rows.of_session(db, wish.session_uid)
    return wished_plans(db, wish) if begun else None


def _paper(plan: Plan, look: _Look, language: str) -> plan_paper.PlanPaper:
    assembly, session, settings = plan.assembly, look.session, look.settings
    district = places.district(session.district_soate8)
    own = words(language)["assembly"]
    is_draft = state(findings(plan, session, session.date)) == DRAFT
    return plan_paper.PlanPaper(
        language=language,
        session_code=session.code,
        district=district.name(language) if district and language == "ky" else session.district,
        form=assembly.form_text or _label("form", assembly.form_code, language),
        where=assembly.where,
        parent=places.said(look.places.get(assembly.parent_uid, ""), language),
        initiator=assembly.initiator_text or _label("initiator", assembly.initiator_code, language),
        periodicity=_label("periodicity", assembly.periodicity_code, language),
        expected=(assembly.expected_total, assembly.expected_women, assembly.expected_youth),
        roles=_roles(plan, language),
        authors=tuple(author.name for author in plan.authors),
        rules=tuple(
            plan_paper.PaperRule(
                own["rule"][rule.name],
                rule.value,
                _label("rule_status", rule.status, language).lower(),
                rule.article,
                is_known=rule.is_known,
            )
            for rule in assembly.rules
        ),
        items=_items(plan, language),
        steps=tuple(
            plan_paper.PaperStep(
                assembly_step.title_in(language, step.kind, step.title),
                step.due_date,
                step.offset_days,
                _offered(step.responsible, language),
                step.status_code,
            )
            for step in plan.steps
        ),
        ways=_ways(plan, language),
        audiences=_labels("audience", assembly.audience_codes, language),
        invites_nobody=assembly.nobody_invited == "YES",
        questions=tuple(
            plan_paper.PaperQuestion(
                question.text,
                _offered(question.answered_by, language),
                question.is_ready == "YES",
            )
            for question in plan.questions
            if question.text
        ),
        open_questions=tuple(
            sentence_of(question, language)
            for question in plan.open_questions
            if question.kind != "question"
        ),
        support=_labels("support", assembly.support_codes, language),
        contact=settings.contact,
        implementer=settings.words("implementer", language),
        is_draft=is_draft,
        watermark=rehearsal(language) if settings.rehearsal else "",
        size=look.size,
        **_as_it_stands(assembly, language),
    )


def _as_it_stands(assembly: Assembly, language: str) -> dict[str, Any]:
    """Return what papers say in the plan's own words, under the plan's own names."""
    shared = {field.name for field in fields(plan_paper.PlanPaper)} & {
        field.name for field in fields(assembly)
    }
    said = {name: getattr(assembly, name) for name in shared}
    said["languages"] = _offered(assembly.languages, language)
    said["aimak"] = places.said(assembly.aimak, language, assembly.aimak_soate14)
    if assembly.date_kind != "window":
        said["date_to"] = None
    return said


def sentence_of(question: OpenQuestion, language: str) -> str:
    """Return an open question as a paper or a list says it."""
    own = words(language)["assembly"]
    rule = own["rule"].get(question.rule, "")
    return filled(own["open"][question.kind], rule=rule, text=question.text)


def _roles(plan: Plan, language: str) -> tuple[tuple[str, str], ...]:
    names: dict[str, list[str]] = {}
    for role in plan.roles:
        if role.name:
            names.setdefault(role.role_code, []).append(role.name)
    return tuple(
        (_label("assembly_role", code, language), ", ".join(named)) for code, named in names.items()
    )


def _items(plan: Plan, language: str) -> tuple[plan_paper.PaperItem, ...]:
    return tuple(
        plan_paper.PaperItem(
            _offered(item.title, language),
            _offered(item.presenter, language),
            item.minutes,
            _label("item_kind", item.kind_code, language).lower(),
            _label("vote", item.vote_code, language).lower(),
            item.materials,
            item.expected_result,
            item.asked_by,
            is_voted=item.kind_code in VOTED or bool(item.vote_code),
        )
        for item in plan.agenda_items
        if item.title
    )


def _offered(text: str, language: str) -> str:
    """Return words that the plan's own lists offered in the paper's language; others as typed."""
    for name in ("agenda_offer", "spoken_offer", "role_full"):
        for labels in code_lists().labels[name].values():
            if text in labels.values():
                return labels[language]
    return text


def _ways(plan: Plan, language: str) -> tuple[plan_paper.PaperWay, ...]:
    return tuple(
        plan_paper.PaperWay(
            action.stage,  # type: ignore[arg-type]  # the store's CHECK keeps it to the two
            _label(f"channel_{action.stage}", action.channel_code, language),
            action.place,
            action.audience,
            _offered(action.responsible, language),
            action.planned_date,
        )
        for action in plan.info_actions
        if action.channel_code or action.place
    )


def _labels(list_name: str, codes: Sequence[str], language: str) -> tuple[str, ...]:
    return tuple(code_lists().label(list_name, code, language) for code in codes if code != "none")


def _label(list_name: str, code: str, language: str) -> str:
    return code_lists().label(list_name, code, language) if code else ""


@dataclass(frozen=True, slots=True)
class Agenda:
    """Hold the plans of the open series, their place in the calendar, and what clashes."""

    plans: tuple[Plan, ...]
    entries: tuple[CalendarEntry, ...]
    clashes: tuple[Clash, ...]


def read_agenda(db: Database) -> Agenda:
    """Read the plans of all sessions that are neither cancelled nor in an archived series."""
    archived = series_rows.archived_sessions(db)
    alive = [
        session
        for session in session_rows.all_sessions(db)
        if session.status != "cancelled" and session.uid not in archived
    ]
    uids = {session.uid for session in alive}
    plans = tuple(plan for plan in assembly_rows.plans(db) if plan.assembly.session_uid in uids)
    entries = tuple(assembly_calendar.entries(plans, alive))
    twins = [(plan.assembly.uid, twin.uid) for plan in plans for twin in plan.twins]
    return Agenda(plans, entries, tuple(assembly_calendar.clashes(entries, twins)))


def save_ics(db: Database, *, path: Path, language: str) -> int:
    """Write every dated assembly into an .ics file; return how many. ProblemError as files say."""
    dated = [
        replace(entry, place=places.said(entry.place, language))
        for entry in read_agenda(db).entries
        if entry.first
    ]
    events = [calendar_file.Event(entry, _title(entry, language)) for entry in dated]
    calendar_file.write(path, events, db.clock())
    return len(events)


def _title(entry: CalendarEntry, language: str) -> str:
    form = code_lists().label("form", entry.form_code or "skhod", language)
    return f"{form} · {entry.place}"
