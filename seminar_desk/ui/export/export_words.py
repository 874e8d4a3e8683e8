"""What the page calls gaps, sheets and files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from seminar_desk.domain.days.export_checks import Gap

_NAMED = 2
_SHORT_HASH = 12


class _Counted(QObject):
    """Word numbers; plural forms are collected from a QObject's `tr` only."""

    def nobody(self, n: int) -> str:
        return self.tr("Nobody is marked at %n seminars", "", n)

    def sex(self, n: int) -> str:
        return self.tr("Sex is not stated for %n people", "", n)

    def role(self, n: int) -> str:
        return self.tr("Role «other» without words for %n people", "", n)

    def aimak(self, n: int) -> str:
        return self.tr("No aimak for %n people", "", n)

    def phone(self, n: int) -> str:
        return self.tr("No phone for %n people", "", n)

    def consent(self, n: int) -> str:
        return self.tr("No consent noted for %n people", "", n)

    def certificate(self, n: int) -> str:
        return self.tr("No certificate yet for %n people", "", n)

    def no_plan(self, n: int) -> str:
        return self.tr("No assembly plan at %n seminars", "", n)

    def undated(self, n: int) -> str:
        return self.tr("%n assembly plans without a date", "", n)

    def no_agenda(self, n: int) -> str:
        return self.tr("%n assembly plans without an agenda", "", n)

    def running(self, n: int) -> str:
        return self.tr("%n seminars are not closed yet", "", n)

    def more(self, n: int) -> str:
        return self.tr("and %n more", "", n)


def gap_title(gap: Gap) -> str:
    """Say how many lack what."""
    word = {
        "nobody_came": _Counted().nobody,
        "sex_missing": _Counted().sex,
        "role_text_missing": _Counted().role,
        "aimak_missing": _Counted().aimak,
        "phone_missing": _Counted().phone,
        "consent_missing": _Counted().consent,
        "certificate_missing": _Counted().certificate,
        "plan_missing": _Counted().no_plan,
        "plan_undated": _Counted().undated,
        "plan_without_agenda": _Counted().no_agenda,
        "session_running": _Counted().running,
    }[gap.code]
    translate = QCoreApplication.translate
    only_one = {
        "nobody_came": translate("ExportWords", "Nobody is marked yet"),
        "plan_missing": translate("ExportWords", "No assembly plan yet"),
        "session_running": translate("ExportWords", "The seminar is not closed yet"),
    }
    is_one = len(gap.names) == 1 and gap.code in only_one
    return only_one[gap.code] if is_one else word(len(gap.names))


def gap_names(gap: Gap) -> str:
    """Name the first few and count the rest."""
    named = ", ".join(gap.names[:_NAMED])
    rest = len(gap.names) - _NAMED
    return f"{named} {_Counted().more(rest)}" if rest > 0 else named


def gap_button(gap: Gap) -> str:
    """Name the page where it is mended."""
    translate = QCoreApplication.translate
    return {
        "checkin": translate("ExportWords", "To check-in"),
        "documents": translate("ExportWords", "To documents"),
        "practice": translate("ExportWords", "To practice"),
        "today": translate("ExportWords", "To the day"),
    }[gap.page]


def sheet_names() -> dict[str, str]:
    """Name the sheets that hold rows of the day, in the workbook's order."""
    translate = QCoreApplication.translate
    return {
        "sessions": translate("ExportWords", "Seminars"),
        "persons": translate("ExportWords", "People"),
        "attendance": translate("ExportWords", "Participation"),
        "certificates": translate("ExportWords", "Certificates"),
        "assemblies": translate("ExportWords", "Assembly plans"),
        "agenda_items": translate("ExportWords", "Agenda items"),
        "questions": translate("ExportWords", "Expected questions"),
        "info_actions": translate("ExportWords", "Informing residents"),
    }


def short_hash(content_hash: str) -> str:
    """Return the first twelve digits in fours: «5f3a 91c0 22be»."""
    digits = content_hash.removeprefix("sha256:")[:_SHORT_HASH]
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))
