"""What two rows of one person may say differently, field by field."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.participant import INVITED, Participant

Words = Callable[[Participant, str], str]


@dataclass(frozen=True, slots=True)
class MergeField:
    """Name columns that are taken together, with the words that show them."""

    source_title: str
    columns: frozenset[str]
    words: Words

    def title(self) -> str:
        """Return the field's name in the current language."""
        return QCoreApplication.translate("MergeFields", self.source_title)


def _field(title: object, columns: str, words: Words) -> MergeField:
    return MergeField(str(title), frozenset(columns.split()), words)


def _coded(list_name: str, column: str) -> Words:
    def words(row: Participant, language: str) -> str:
        code = getattr(row, column)
        return code_lists().label(list_name, code, language) if code else ""

    return words


def _role(row: Participant, language: str) -> str:
    role = code_lists().label("role", row.role_code, language)
    return f"{role} ({row.role_text})" if row.role_text else role


MERGE_FIELDS = (
    _field(QT_TRANSLATE_NOOP("MergeFields", "Surname"), "surname", lambda row, _: row.surname),
    _field(
        QT_TRANSLATE_NOOP("MergeFields", "Given name"), "given_name", lambda row, _: row.given_name
    ),
    _field(
        QT_TRANSLATE_NOOP("MergeFields", "Patronymic"), "patronymic", lambda row, _: row.patronymic
    ),
    _field(QT_TRANSLATE_NOOP("MergeFields", "Role"), "role_code role_text", _role),
    _field(QT_TRANSLATE_NOOP("MergeFields", "Sex"), "sex", _coded("sex", "sex")),
    _field(
        QT_TRANSLATE_NOOP("MergeFields", "Birth year"),
        "birth_year",
        lambda row, _: str(row.birth_year or ""),
    ),
    _field(QT_TRANSLATE_NOOP("MergeFields", "Age"), "age_band", _coded("age_band", "age_band")),
    _field(
        QT_TRANSLATE_NOOP("MergeFields", "Aiyl aimak"),
        "aimak aimak_soate14",
        lambda row, _: row.aimak,
    ),
    _field(QT_TRANSLATE_NOOP("MergeFields", "Village"), "village", lambda row, _: row.village),
    _field(QT_TRANSLATE_NOOP("MergeFields", "Phone"), "phone", lambda row, _: row.phone),
    _field(QT_TRANSLATE_NOOP("MergeFields", "Note"), "note", lambda row, _: row.note),
    _field(
        QT_TRANSLATE_NOOP("MergeFields", "Consent"),
        "consent_version consent_at_utc",
        lambda row, _: row.consent_version,
    ),
)


def in_order(one: Participant, other: Participant) -> tuple[Participant, Participant]:
    """Return who is kept, the invited one or the one listed first, and who joins them."""
    kept, merged = sorted((one, other), key=lambda row: (row.registration != INVITED, row.number))
    return kept, merged
