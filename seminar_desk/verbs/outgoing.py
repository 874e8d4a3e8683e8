"""Verbs that leave a file: papers and workbooks. Their libraries load on first use."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from seminar_desk.actions.certificates import certificates, signing
from seminar_desk.actions.days import outputs
from seminar_desk.documents.days.paper_head import PlansSnapshot, SheetSnapshot
from seminar_desk.documents.order import Chapter, Order
from seminar_desk.documents.page.snapshots import CertificatesSnapshot
from seminar_desk.domain import catalogue
from seminar_desk.domain.certificates import certificate
from seminar_desk.domain.days import export_checks
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.domain.people import folding, search
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.gather import export_gaps, export_snapshot, papers
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.gather.wish import Wish
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.verbs.stores import Answer, facts, reading, wanted, writing

_MOST_NAMED = 5


def print_paper(folder: Path, call: Namespace) -> Answer:
    """Draw a paper, or a set in order, once nothing would spoil it.

    What is numbered needs the store alone; the rest is read beside an open window.
    """
    key = catalogue.SCRIPTS[call.kind].key
    is_numbered = key == catalogue.CERTIFICATES or catalogue.SHEET in catalogue.chapters_of(key)
    with (writing if is_numbered else reading)(folder) as db:
        session = wanted(db, call.session)
        person = meant(db, session.uid, call.person) if call.person else None
        wish = Wish(
            session_uid=session.uid,
            attendance_uid=person.uid if person else "",
            assembly_uid=call.plan or "",
        )
        if key == catalogue.CERTIFICATES:
            _give_numbers(db, wish, session.document_language, anyway=call.anyway)
        order = _order(db, key, wish)
        if order is None:
            raise ProblemError(_nothing(key, person.full_name if person else ""))
        people = attendance_rows.of_session(db, session.uid)
        notes = tuple(papers.untold_sex(people, key))
        language = setting_rows.current(db).language
        said = _draw(db, order, session.uid, call.out)
    return facts({"file": str(call.out), **said}, notes, language)


def export(folder: Path, call: Namespace) -> Answer:
    """Write the exchange workbook of a session, a series or all, read it back, and remember it."""
    from seminar_desk.exchange.workbook import workbook  # noqa: PLC0415

    with writing(folder) as db:
        reach = _reach(db, call)
        made = outputs.workbook(db, reach=reach)
        written = finished(workbook.write(made, call.out))
        outputs.record_workbook(db, reach=reach, snapshot=made, written=written)
        scope = export_snapshot.scope_of(db, reach)
        today = db.clock().astimezone().date()
        found = export_gaps.gaps_in(db, scope, today, lambda session: session.district)
        notes = [*papers.untold_sex(scope.people, catalogue.REPORT)]
        notes += [] if made.signer else [Problem("export_not_signed")]
        language = setting_rows.current(db).language
    said = {
        "file": str(written.path),
        "series": made.meta["series"],
        "rows": dict(written.row_counts),
        "signed": made.signer is not None,
        "verdict": export_checks.verdict(found),
        "gaps": {gap.code: len(gap.rows) for gap in found},
    }
    return facts(said, notes, language)


def _reach(db: Database, call: Namespace) -> Reach:
    """Return what a script wants; a series is known by its name, its uid or one of its sessions.

    ProblemError: session_unknown, series_unknown.
    """
    if call.all:
        return EVERYTHING
    if not call.series:
        return Reach(session_uid=wanted(db, call.session).uid)
    session = session_rows.with_code(db, call.series)
    everything = series_rows.all_series(db)
    asked = folding.fold(call.series)
    for each in everything:
        names = (each.name_ru, each.name_ky, each.name_en)
        if each.uid in (call.series, session and session.series_uid) or (
            asked in [folding.fold(name) for name in names if name]
        ):
            return Reach(series_uid=each.uid)
    known = "; ".join(f"«{each.name_ru}»" for each in everything)
    raise ProblemError(Problem("series_unknown", {"name": call.series, "known": known}))


def _give_numbers(db: Database, wish: Wish, language: str, *, anyway: bool) -> None:
    """Give certificates to those who wait, unless something would spoil them.

    Nothing takes a number back: whose sex is not told gets none, unless it is wanted `anyway`.
    """
    from seminar_desk.documents import press  # noqa: PLC0415  # loads the PDF library

    uid, whose = wish.session_uid, wish.attendance_uid
    waiting = certificate_snapshots.drafts(
        db,
        session_uid=uid,
        language=language,
        mark=signing.ensure_giver(db).mark,
        attendance_uid=whose,
    )
    if waiting:
        press.refuse([Chapter(catalogue.CERTIFICATES, CertificatesSnapshot(tuple(waiting)))])
        people = certificate_snapshots.asked_for(db, uid, whose)
        if not anyway and (untold := certificate.without_sex(people, language)):
            raise ProblemError(untold, _to_be_told(people))
        certificates.issue(db, session_uid=uid, language=language, attendance_uid=whose)


def _to_be_told(people: Sequence[Participant]) -> Problem:
    """Say whose sex is to be told, and how a script goes on without."""
    names = [one.full_name for one in people if one.sex == "unknown"]
    rest = len(names) - _MOST_NAMED
    said = ", ".join(names[:_MOST_NAMED]) + (f" … (+{rest})" if rest > 0 else "")
    return Problem("certificates_not_numbered", {"people": said}, "sex")


def _order(db: Database, key: str, wish: Wish) -> Order | None:
    chapters = tuple(
        Chapter(part, snapshot)
        for part in catalogue.chapters_of(key)
        if (snapshot := outputs.snapshot(db, part, wish))
    )
    return papers.order(db, key, wish.session_uid, chapters)


def _nothing(key: str, name: str) -> Problem:
    if key == catalogue.CALL_LIST:
        return Problem("calls_none_due")
    if key != catalogue.CERTIFICATES:
        return Problem("paper_empty")
    return Problem("certificate_not_due", {"name": name}) if name else Problem("nobody_entitled")


def _draw(db: Database, order: Order, session_uid: str, path: Path) -> dict[str, object]:
    """Draw into the file, remember what has a number, and return what there is to say."""
    from seminar_desk.documents import press  # noqa: PLC0415  # loads the PDF library

    if order.key != catalogue.CERTIFICATES:  # these were looked at before they got numbers
        press.refuse(order.chapters)
    drawn = finished(press.render(order, path))
    said: dict[str, object] = {"pages": sum(pages.count for pages in drawn)}
    for chapter, pages in zip(order.chapters, drawn, strict=True):
        snapshot, is_alone = chapter.snapshot, chapter.key == order.key
        sheet = snapshot if isinstance(snapshot, SheetSnapshot) else None
        numbers: list[str] = []
        if sheet is not None:
            said |= {"people": len(sheet.rows), "sheet": sheet.sheet_id}
        elif isinstance(snapshot, CertificatesSnapshot) and is_alone:
            numbers = [paper.number for paper in snapshot.certificates]
            said["people"] = len(numbers)
        elif isinstance(snapshot, PlansSnapshot) and is_alone:
            said["plans"] = sum(plan.language == snapshot.language for plan in snapshot.plans)
        if sheet is not None or order.key == catalogue.CERTIFICATES:
            outputs.record_paper(
                db,
                session_uid=session_uid,
                key=chapter.key,
                way="pdf",
                pages=pages.count,
                file_name=path.name,
                sheet=sheet,
                page_rows=numbers or pages.rows,
            )
    return said


def meant(db: Database, session_uid: str, asked: str) -> Participant:
    """Return the one person asked for; a guess is never taken.

    ProblemError: person_not_found, person_ambiguous, code_of_several.
    """
    try:
        return attendance_rows.find_by_code(db, session_uid=session_uid, code=asked)
    except ProblemError as error:
        if error.problems[0].code != "code_unknown":
            raise
        found = _named(db, session_uid, asked)
    if not found:
        raise ProblemError(Problem("person_not_found", {"name": asked}))
    if len(found) > 1:
        codes = [row.code for row in found]
        said = ", ".join(
            f"{row.full_name} ({row.uid if codes.count(row.code) > 1 else row.code})"
            for row in found[:_MOST_NAMED]
        )
        raise ProblemError(Problem("person_ambiguous", {"name": asked, "people": said}))
    return found[0]


def _named(db: Database, session_uid: str, asked: str) -> list[Participant]:
    """Return who is found, or of them only those who have this very name."""
    people = {row.uid: row for row in attendance_rows.of_session(db, session_uid)}
    index = search.SearchIndex(
        search.Searchable(row.uid, row.full_name, row.phone, row.code) for row in people.values()
    )
    sure = [people[hit.key] for hit in index.find(asked) if not hit.guessed]
    exact = [row for row in sure if folding.fold(row.full_name) == folding.fold(asked)]
    return exact or sure
