"""What the page says where there is no paper to show."""

from seminar_desk.documents.catalogue import CERTIFICATES, PLANS
from seminar_desk.ui.language import words


def way_on(kind: str, *, has_session: bool) -> str:
    """Return the page where the paper can be begun."""
    if not has_session:
        return "today"
    return "practice" if kind == PLANS else "checkin"


def what_to_say(kind: str, *, has_session: bool) -> tuple[str, str, str]:
    """Return title, text and the words of the button that leads on."""
    if not has_session:
        return (
            words.tr("No session chosen"),
            words.tr("Choose the day in the schedule; its papers will be here."),
            words.tr("Open the schedule"),
        )
    button = words.tr("Open check-in")
    if kind == CERTIFICATES:
        title = words.tr("No certificates yet")
        text = words.tr("Certificates are for those present. Check people in first.")
        return title, text, button
    if kind == PLANS:
        title = words.tr("No assembly plans yet")
        text = words.tr(
            "Groups prepare their assemblies on the page Practice; every plan comes here.",
        )
        return title, text, words.tr("Open Practice")
    title = words.tr("Nobody listed")
    text = words.tr("Load the list or add people at the desk; their papers come here.")
    return title, text, button
