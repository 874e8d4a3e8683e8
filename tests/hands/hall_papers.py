"""Certificates that desks of one hall give the same people."""

from __future__ import annotations

from seminar_desk.actions.certificates import certificates
from tests.hands.hall_desks import HallDesk
from tests.hands.hall_moves import mark


def certify(desk: HallDesk, *names: str) -> None:
    """Let some come, and give each a certificate."""
    for name in names:
        mark(desk, name)
    with desk.db.change("sex"):
        for row in desk.people:
            desk.db.update("person", row.person_uid, {"sex": "f"})
    certificates.issue(desk.db, session_uid=desk.session_uid, language="ru")
