"""The page Documents, which shows papers as other windows do."""

from __future__ import annotations

from tests.hands.documents_pages import page, session, store, window

__all__ = ["page", "session", "store", "window"]
