"""What the page says where there is no paper to show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seminar_desk.ui.documents.kinds import CERTIFICATES


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
    title = translate("DocumentsPage", "Nobody listed")
    text = translate(
        "DocumentsPage", "Load the list or add people at the desk; their papers come here."
    )
    return title, text, button
