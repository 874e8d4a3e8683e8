"""What the page says where there is no paper to show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seminar_desk.documents.catalogue import CERTIFICATES, PLANS


def way_on(kind: str, *, has_session: bool) -> str:
    """Return the page where the paper can be begun."""
    if not has_session:
        return "today"
    return "practice" if kind == PLANS else "checkin"


def words(kind: str, *, has_session: bool) -> tuple[str, str, str]:
    """Return title, text and the words of the button that leads on."""
    translate = QCoreApplication.translate
    if not has_session:
        return (
            translate("DocumentsPage", "No session chosen"),
            translate("DocumentsPage", "Choose the day in the schedule; its papers will be here."),
            translate("DocumentsPage", "Open the schedule"),
        )
    button = translate("DocumentsPage", "Open check-in")
    if kind == CERTIFICATES:
        title = translate("DocumentsPage", "No certificates yet")
        text = translate(
            "DocumentsPage", "Certificates are for those present. Check people in first."
        )
        return title, text, button
    if kind == PLANS:
        title = translate("DocumentsPage", "No assembly plans yet")
        text = translate(
            "DocumentsPage",
            "Groups prepare their assemblies on the page Practice; every plan comes here.",
        )
        return title, text, translate("DocumentsPage", "Open Practice")
    title = translate("DocumentsPage", "Nobody listed")
    text = translate(
        "DocumentsPage", "Load the list or add people at the desk; their papers come here."
    )
    return title, text, button
