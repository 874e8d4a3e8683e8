"""How often chance tries something: little in each run, as much as one likes on demand."""

from __future__ import annotations

import os


def tries(count: int) -> int:
    """Return so many tries, times MORE_TRIES: each run draws others, so that runs add up."""
    return count * int(os.environ.get("MORE_TRIES", "1"))
