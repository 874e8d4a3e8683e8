"""Loaded by the server that quick workers are copies of: their own children are copies too."""

from __future__ import annotations

import multiprocessing

_copies = multiprocessing.get_context("fork")
setattr(multiprocessing, "get_context", lambda _method: _copies)  # noqa: B010 - a method in types
