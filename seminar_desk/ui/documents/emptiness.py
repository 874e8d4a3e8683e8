"""What the page says where there is no paper to show."""

from __future__ import annotations

from seminar_desk.documents.catalogue import CERTIFICATES, PLANS
from seminar_desk.ui.language.words import tr


def way_on(kind: str, *, has_session: bool) -> str:
    """Return the page where the paper can be begun."""
    if not has_session:
        return "today"
    return "practice" if kind == PLANS else "checkin"


def what_to_say(kind: str, *, has_session: bool) -> tuple[str, str, str]:
    """Return title, text and the words of the button that leads on."""
    if not has_session:
        return (
            tr("No session chosen"),
            tr("Choose the day in the schedule; its papers will be here."),
            tr("Open the schedule"),
        )
    button = tr("Open check-in")
    if kind == CERTIFICATES:
        title = tr("No certificates yet")
        text = tr("Certificates are for those present. Check people in first.")
        return title, text, button
    if kind == PLANS:
        title = tr("No assembly plans yet")
        text = tr(
            "Groups prepare their assemblies on the page Practice; every plan comes here.",
        )
        return title, text, tr("Open Practice")
    title = tr("Nobody listed")
    text = tr("Load the list or add people at the desk; their papers come here.")
    return title, text, button
