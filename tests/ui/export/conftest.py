"""The session whose workbook leaves, as the stores here are filled."""

from __future__ import annotations

import pytest

from seminar_desk.domain.days.session import Session
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk


@pytest.fixture
def session(desk: Desk) -> Session:
    return session_rows.session(desk.db, desk.session_uid)
