"""What would leave now, what is missing in it, and the words for both."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from seminar_desk.domain import places
from seminar_desk.domain.days import export_checks
from seminar_desk.domain.days.export_checks import Gap, GapRow
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.days.series import Series
from seminar_desk.domain.people.counts import Counts, count
from seminar_desk.files import is_file
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.export_gaps import gaps_in
from seminar_desk.store import exchange_rows, output_rows, setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.output_rows import Output
from seminar_desk.ui.desk.session_words import district_name
from seminar_desk.ui.language import words

# Page and intent where each subject is mended; behind an intent that ends in «:» the row.
MENDED_AT = {
    export_checks.PERSON: ("checkin", "person:"),
    export_checks.CERTIFICATE: ("documents", "certificates:"),
    export_checks.PLAN: ("practice", "plan:"),
    export_checks.NEW_PLAN: ("practice", "new"),
    export_checks.DAY: ("today", ""),
}
# The field of a plan that a gap asks for: part and column.
_PLAN_FIELDS = {"plan_undated": "about:date_kind", "plan_without_agenda": "agenda:agenda_item"}
_NAMED = 2
_SHORT_HASH = 12


@dataclass(frozen=True, slots=True)
class LastExport:
    """Hold the latest workbook of a scope; `path` is None when the file is not there any more.

    `accepted`: the office's word that it has taken it in.
    """

    output: Output
    path: Path | None
    is_current: bool
    copied: Output | None
    accepted: Output | None = None


@dataclass(frozen=True, slots=True)
class ExportFacts:
    """Hold what one scope says; `series` are those whose sessions it covers."""

    reach: Reach
    series: tuple[Series, ...]
    session_count: int
    counts: Counts
    participations: int
    aimaks: int
    plans: int
    certificates: int
    rows: Mapping[str, int]
    gaps: tuple[Gap, ...]
    last: LastExport | None


def read(db: Database, reach: Reach, today: date, language: str) -> ExportFacts:
    """Read a session, a series or every session; districts in the reader's language."""
    scope = export_snapshot.scope_of(db, reach)
    return ExportFacts(
        reach=reach,
        series=tuple(export_snapshot.series_in(db, scope)),
        session_count=len(scope.parts),
        counts=count(scope.people),
        participations=sum(count(part.people).present for part in scope.parts),
        aimaks=scope.aimaks,
        plans=sum(len(part.assemblies) for part in scope.parts),
        certificates=sum(export_snapshot.valid(part.certificates) for part in scope.parts),
        rows=exchange_rows.counts(db, reach),
        gaps=gaps_in(db, scope, today, lambda session: district_name(session, language)),
        last=_last(db, reach),
    )


def _last(db: Database, reach: Reach) -> LastExport | None:
    def latest(kind: str) -> Output | None:
        return output_rows.last(db, reach.session_uid, kind, series_uid=reach.series_uid)

    output = latest("export")
    if output is None:
        return None
    folder = setting_rows.current(db).export_folder
    path = Path(folder) / output.file_name
    copied = latest("usb_copy")
    has_it = copied is not None and copied.content_hash == output.content_hash
    return LastExport(
        output=output,
        path=path if folder and is_file(path) else None,
        is_current=not exchange_rows.changed_since(db, output, reach),
        copied=copied if has_it else None,
        accepted=output_rows.acceptance(db, output),
    )


def leads_to(gap: Gap, row: GapRow) -> tuple[str, str]:
    """Return page and intent where one row is seen to."""
    page, intent = MENDED_AT[gap.subject]
    if not intent.endswith(":"):
        return page, intent
    if not row.uid:
        return page, ""
    if gap.code == "sex_missing":
        return page, f"sex:{row.uid}"  # among all whose sex is to be told: one click a row there
    field = _PLAN_FIELDS.get(gap.code, "")
    return page, f"{intent}{row.uid}:{field}" if field else f"{intent}{row.uid}"


def gap_title(gap: Gap) -> str:
    """Say how many lack what."""
    count = len(gap.rows)
    only_one = {
        "nobody_came": words.tr("Nobody is marked yet"),
        "plan_missing": words.tr("No assembly plan yet"),
        "session_running": words.tr("The seminar is not closed yet"),
    }
    if count == 1 and gap.code in only_one:
        return only_one[gap.code]
    return {
        "nobody_came": words.tr("Nobody is marked at %n seminars", "", count),
        "came_too_early": words.tr("%n people are marked before the day", "", count),
        "cancelled_with_people": words.tr("%n people are marked at a cancelled one", "", count),
        "certificate_of_absent": words.tr("%n certificates of people not marked", "", count),
        "left_unseen": words.tr("%n people left before they came", "", count),
        "name_missing": words.tr("%n rows without a name", "", count),
        "code_unknown": words.tr("%n rows with a code nobody knows", "", count),
        "birth_year_odd": words.tr("%n impossible years of birth", "", count),
        "phone_odd": words.tr("%n phones that cannot be read", "", count),
        "maybe_twice": words.tr("%n rows of one name and aimak", "", count),
        "sex_missing": words.tr("Sex is not stated for %n people", "", count),
        "role_text_missing": words.tr("Role «other» without words for %n people", "", count),
        "aimak_missing": words.tr("No aimak for %n people", "", count),
        "phone_missing": words.tr("No phone for %n people", "", count),
        "consent_missing": words.tr("No consent noted for %n people", "", count),
        "certificates_several": words.tr("%n people have more than one certificate", "", count),
        "certificate_missing": words.tr("No certificate yet for %n people", "", count),
        "plan_missing": words.tr("No assembly plan at %n seminars", "", count),
        "plan_undated": words.tr("%n assembly plans without a date", "", count),
        "plan_without_agenda": words.tr("%n assembly plans without an agenda", "", count),
        "session_running": words.tr("%n seminars are not closed yet", "", count),
    }[gap.code]


def gap_names(gap: Gap, language: str) -> str:
    """Name the first few and count the rest."""
    named = ", ".join(places.said(name, language) for name in gap.names[:_NAMED])
    rest = len(gap.rows) - _NAMED
    return f"{named} " + words.tr("and %n more", "", rest) if rest > 0 else named


def gap_button(gap: Gap) -> str:
    """Name the page where it is mended."""
    return {
        "checkin": words.tr("To check-in"),
        "documents": words.tr("To documents"),
        "practice": words.tr("To practice"),
        "today": words.tr("To the day"),
    }[MENDED_AT[gap.subject][0]]


def sheet_names() -> dict[str, str]:
    """Name the sheets that hold rows of the day, in the workbook's order."""
    return {
        "sessions": words.tr("Seminars"),
        "persons": words.tr("People"),
        "attendance": words.tr("Participation"),
        "certificates": words.tr("Certificates"),
        "assemblies": words.tr("Assembly plans", "sheet"),
        "agenda_items": words.tr("Agenda items"),
        "questions": words.tr("Expected questions"),
        "info_actions": words.tr("Informing residents"),
    }


def short_hash(content_hash: str) -> str:
    """Return the first twelve digits in fours: «5f3a 91c0 22be»."""
    digits = content_hash.removeprefix("sha256:")[:_SHORT_HASH]
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))
