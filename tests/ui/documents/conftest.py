"""The page Documents, as most tests here find it."""

from __future__ import annotations

from tests.hands.documents_pages import page, session, window

__all__ = ["page", "session", "window"]
