"""What the office's reports say: to the donor, of a district, of an oblast, for the press."""

from collections.abc import Callable, Iterator

from seminar_desk import file_names
from seminar_desk.domain import places
from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.figures import (
    aimak_coverage,
    figure_words,
    group_totals,
    people_split,
    report_sections,
)
from seminar_desk.domain.figures.figure import Within, narrowed
from seminar_desk.domain.figures.office_report import (
    DISTRICT,
    DONOR_REPORT,
    MISSING,
    NAMED,
    OBLAST,
    PLACED,
    PRESS,
    OfficeReport,
    ReportSection,
    ReportWish,
)
from seminar_desk.domain.figures.people_split import ReportGround
from seminar_desk.domain.figures.relation import NO, UNKNOWN, YES, Relations
from seminar_desk.domain.figures.target_progress import with_series
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.small_cells import LEAST
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.gather.certificates.certificate_snapshots import rehearsal
from seminar_desk.gather.figures import report_facts, report_source
from seminar_desk.gather.figures.report_source import ReportSource
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows

_OF_DONOR = ("age_band", "youth", "standing", "role", "oblast", "district", "period")
_OF_PLACE = ("role", "age_band")


def report(db: Database, asked: ReportWish) -> OfficeReport:
    """Return a report; ProblemError as `made`."""
    return made(finished(report_source.reading(db, asked)), asked)


def made(source: ReportSource, asked: ReportWish) -> OfficeReport:
    """Return what was read as a report.

    ProblemError report_names_people, report_of_place, report_place_unknown.

    A place's own page beside the donor's report would tell by subtraction of all other places.
    """
    if asked.is_donor and asked.kind in NAMED:
        raise ProblemError(Problem("report_names_people"))
    if asked.is_donor and asked.kind in PLACED:
        raise ProblemError(Problem("report_of_place"))
    relations = source.relations
    dimension = PLACED.get(asked.kind, "")
    place = _place(relations, asked, dimension) if dimension else ""
    within = Within(asked.frm, asked.to, {dimension: place} if dimension else {})
    ground = ReportGround.of(narrowed(relations, within), asked)
    settings, own = source.settings, words(asked.language)["figures"]
    called = ground.word(dimension, place) if dimension else ""
    is_long = asked.kind == DONOR_REPORT
    return OfficeReport(
        language=asked.language,
        title=filled(own["titles"][asked.kind], place=called),
        file_name=file_names.safe(filled(own["files"][asked.kind], place=called)),
        project=settings.words("project", asked.language),
        author=settings.words("implementer", asked.language),
        lines=tuple(_lines(source, asked)),
        sections=tuple(_sections(source, ground, place)),
        facts=tuple(report_facts.table(ground)) if is_long else (),
        watermark=rehearsal(asked.language) if settings.rehearsal else "",
    )


def file_name(db: Database, asked: ReportWish) -> str:
    """Return what a report's file is called, without reading what stands in it."""
    pattern = words(asked.language)["figures"]["files"][asked.kind]
    if asked.kind not in PLACED:
        return filled(pattern)
    names = dict(place_names(db, asked.kind, asked.language))
    return filled(pattern, place=names.get(asked.place, asked.place))


def place_names(db: Database, kind: str, language: str) -> list[tuple[str, str]]:
    """Return code and name of the districts or oblasts that there are sessions in."""
    found = {
        DISTRICT: lambda one: (one.district_soate8, one.district),
        OBLAST: lambda one: (one.oblast_iso, one.oblast),
    }
    named = dict(map(found[kind], session_rows.all_sessions(db)))
    places_by_code = {code or fold(name): name for code, name in named.items()}
    said = (
        (code, figure_words.code_word(PLACED[kind], code, language, places_by_code))
        for code in places_by_code
    )
    return sorted(said, key=lambda one: one[1])


def _place(relations: Relations, asked: ReportWish, dimension: str) -> str:
    """Return the code that is meant by a code, a name, or how one name alone begins."""
    codes = dict.fromkeys(map(str, relations.parts["sessions"].columns[dimension]))
    if asked.place in codes:
        return asked.place
    wanted = fold(asked.place)
    grounds = [ReportGround(relations, ReportWish(asked.kind, language)) for language in LANGUAGES]
    said = {(code, fold(each.word(dimension, code))) for code in codes for each in grounds}
    same = {code for code, name in said if name == wanted}
    like = same or {code for code, name in said if wanted and name.startswith(wanted)}
    if len(like) != 1:
        raise ProblemError(Problem("report_place_unknown", {"place": asked.place}))
    return like.pop()


def _lines(source: ReportSource, asked: ReportWish) -> Iterator[str]:
    own = words(asked.language)["figures"]
    frm, to = (f"{day:%d.%m.%Y}" if day else "" for day in (asked.frm, asked.to))
    patterns = {(True, True): "days", (True, False): "days_from", (False, True): "days_to"}
    yield filled(own[patterns.get((bool(frm), bool(to)), "all_days")], frm=frm, to=to)
    yield filled(own["made"], day=f"{source.today:%d.%m.%Y}")
    if asked.kind in (DONOR_REPORT, DISTRICT, OBLAST):
        yield filled(own["youth_note"], limit=source.settings.youth_limit)
    if asked.is_donor:
        yield filled(own["for_donor"], least=LEAST)
    if asked.kind == MISSING:
        yield own["missing_lines"]


def _sections(source: ReportSource, ground: ReportGround, place: str) -> Iterator[ReportSection]:
    kind = ground.asked.kind
    if kind == PRESS:
        yield from report_sections.press(ground)
    elif kind == MISSING:
        yield from source.missing
    elif kind == DONOR_REPORT:
        yield from report_sections.indicators(ground)
        for dimension in _OF_DONOR:
            yield people_split.section(ground, dimension)
        yield group_totals.section(ground)
        yield _targets(source, ground)
        yield report_sections.donors_ask(ground)
    else:
        yield from report_sections.indicators(ground, ("people", "places"))
        yield from _of_place(source, ground, place)
        yield from report_sections.indicators(ground, ("assemblies", "after", "quality"))
        if kind == DISTRICT:
            yield _targets(source, ground, place)


def _of_place(source: ReportSource, ground: ReportGround, place: str) -> Iterator[ReportSection]:
    for dimension in _OF_PLACE:
        yield people_split.section(ground, dimension)
    if ground.asked.kind == OBLAST:
        yield people_split.section(ground, "district")
        return
    yield people_split.section(ground, "aimak", notes=tuple(_covered(ground, place)))
    yield people_split.section(ground, "session", said=_session_words(source, ground))


def _covered(ground: ReportGround, place: str) -> Iterator[str]:
    """Yield how many aimaks of the list somebody came from, and the names of the others."""
    language, own = ground.asked.language, words(ground.asked.language)["figures"]
    parts, reference = ground.relations.parts, ground.relations.reference
    reached = aimak_coverage.of(
        parts["participations"],
        parts["sessions"],
        reference,
        complete_only=ground.asked.complete_only,
    )
    told = reached.rows(("district", "listed", "aimak", "reached"))
    listed = {
        str(code): came for where, known, code, came in told if (where, known) == (place, YES)
    }
    aimaks = [places.aimak(code) for code, came in listed.items() if came == NO]
    bare = [aimak.name(language) for aimak in aimaks if aimak is not None]
    if listed:
        seen = [*listed.values()]
        is_known = UNKNOWN not in seen or YES in seen
        covered = seen.count(YES) if is_known else figure_words.NOT_KNOWN
        yield filled(own["covered"], covered=covered, listed=len(listed))
    if bare:
        yield filled(own["bare"], names=", ".join(bare))


def _session_words(source: ReportSource, ground: ReportGround) -> Callable[[str], str]:
    own = words(ground.asked.language)["figures"]
    days = {one.uid: one for one in source.sessions}
    return lambda uid: filled(
        own["shown_at"], code=days[uid].code, day=f"{days[uid].date:%d.%m.%Y}"
    )


def _targets(source: ReportSource, ground: ReportGround, place: str = "") -> ReportSection:
    """Return the targets, of one district or all of them."""
    series = source.series
    wanted = [
        target
        for target in with_series(source.targets, series)
        if not place or target.district_soate8 == place
    ]
    names = {each.uid: each.name(ground.asked.language) for each in series}
    return report_sections.targets(ground, source.relations, wanted, names)
