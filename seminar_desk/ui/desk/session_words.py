"""Words that several pages say about a session."""

from PySide6.QtCore import QCoreApplication

from seminar_desk.domain.days.session import Session


def district_name(session: Session, language: str) -> str:
    """Return the district in the reader's language where the classifier knows it."""
    if language == "ru":
        return session.district
    from seminar_desk.domain import places  # noqa: PLC0415 - a file that Russian does not need

    district = places.district(session.district_soate8)
    if district is None:
        return session.district
    name = district.name(language)
    return f"{name} district" if language == "en" else name


def short_district_name(session: Session, language: str) -> str:
    """Return the district without the word «район»."""
    name = district_name(session, language)
    for word in (" район", " району", " district"):
        name = name.removesuffix(word)
    return name


def oblast_name(session: Session, language: str) -> str:
    """Return the oblast in the reader's language."""
    names = {
        ("KG-N", "ky"): "Нарын облусу",
        ("KG-O", "ky"): "Ош облусу",
        ("KG-N", "en"): "Naryn oblast",
        ("KG-O", "en"): "Osh oblast",
    }
    return names.get((session.oblast_iso, language), session.oblast)


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
