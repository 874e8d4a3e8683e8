"""What the page calls gaps, sheets and files."""

from seminar_desk.domain.days import export_checks
from seminar_desk.domain.days.export_checks import Gap
from seminar_desk.ui.language import words

# Page and intent where each subject is mended.
MENDED_AT = {
    export_checks.PERSON: ("checkin", ""),
    export_checks.CERTIFICATE: ("documents", "certificates"),
    export_checks.PLAN: ("practice", ""),
    export_checks.NEW_PLAN: ("practice", "new"),
    export_checks.DAY: ("today", ""),
}
_NAMED = 2
_SHORT_HASH = 12


def gap_title(gap: Gap) -> str:
    """Say how many lack what."""
    count = len(gap.names)
    only_one = {
        "nobody_came": words.tr("Nobody is marked yet"),
        "plan_missing": words.tr("No assembly plan yet"),
        "session_running": words.tr("The seminar is not closed yet"),
    }
    if count == 1 and gap.code in only_one:
        return only_one[gap.code]
    return {
        "nobody_came": words.tr("Nobody is marked at %n seminars", "", count),
        "sex_missing": words.tr("Sex is not stated for %n people", "", count),
        "role_text_missing": words.tr("Role «other» without words for %n people", "", count),
        "aimak_missing": words.tr("No aimak for %n people", "", count),
        "phone_missing": words.tr("No phone for %n people", "", count),
        "consent_missing": words.tr("No consent noted for %n people", "", count),
        "certificate_missing": words.tr("No certificate yet for %n people", "", count),
        "plan_missing": words.tr("No assembly plan at %n seminars", "", count),
        "plan_undated": words.tr("%n assembly plans without a date", "", count),
        "plan_without_agenda": words.tr("%n assembly plans without an agenda", "", count),
        "session_running": words.tr("%n seminars are not closed yet", "", count),
    }[gap.code]


def gap_names(gap: Gap) -> str:
    """Name the first few and count the rest."""
    named = ", ".join(gap.names[:_NAMED])
    rest = len(gap.names) - _NAMED
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
