"""Words that several pages say about a session."""

from PySide6.QtCore import QCoreApplication

from seminar_desk.domain.days.series import Series
from seminar_desk.domain.days.session import Session, without_kind
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.language import words

SEX_AT = ("checkin", "sex")  # the page, and what is begun there, where the sex of people is told


def district_name(session: Session, language: str) -> str:
    """Return the district in the reader's language where the classifier knows it."""
    return district_words(session.district, session.district_soate8, language)


def district_words(written: str, soate8: str, language: str) -> str:
    """Return a district, as it was written and by its code, in the reader's language."""
    return _said(written, language, soate8)


def venue_name(session: Session, language: str) -> str:
    """Return the venue in the reader's language where it is one of the shipped schedule."""
    return _said(session.venue, language)


def _said(text: str, language: str, code: str = "") -> str:
    if language == "ru":
        return text
    from seminar_desk.domain import places  # noqa: PLC0415 - a file that Russian does not need

    return places.said(text, language, code)


def desk_words(name: str) -> str:
    """Return what a desk is called in a sentence: «стол 1», and «Стол 2» where it is named so."""
    says_so = name.casefold().startswith(("стол", "desk"))
    return name if says_so else words.tr("desk {name}").format(name=name or "—")


def short_district_name(session: Session, language: str) -> str:
    """Return the district without the word «район»."""
    return without_kind(district_name(session, language))


def series_name(series: Series, language: str) -> str:
    """Return «Нарынская и Ошская области · 24.10–17.11.2017»."""
    first, last = series.date_from, series.date_to
    if first is None or last is None:
        return series.name(language)
    if first == last:
        return f"{series.name(language)} · {full_date(first)}"
    begun = f"{first:%d.%m}" if first.year == last.year else full_date(first)
    return f"{series.name(language)} · {begun}–{full_date(last)}"


def oblast_name(session: Session, language: str) -> str:
    """Return the oblast in the reader's language."""
    return _said(session.oblast, language)


def status_pill(session: Session) -> tuple[str, str]:
    """Return the words and the tone of a session's state."""
    translate = QCoreApplication.translate
    return {
        "planned": (translate("Session", "Planned"), "neutral"),
        "open": ("• " + translate("Session", "Session is running"), "success"),
        "closed": (translate("Session", "Session closed"), "accent"),
        "amended": ("• " + translate("Session", "Opened again after closing"), "warning"),
        "cancelled": (translate("Session", "Cancelled"), "danger"),
    }[session.status]
