"""A list of aimaks as after a merger: not all of it is of one day."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from seminar_desk.domain.places import aiyl_aimaks
from seminar_desk.files import DATA, REFERENCE


@contextmanager
def merged_aimaks(folder: Path) -> Iterator[None]:
    """Let a third of the aimaks end with 2016, and another begin with 2018."""
    head, *rows = (DATA / "aiyl_aimaks.csv").read_text(encoding="utf-8-sig").splitlines()
    years = itertools.cycle((("2016", ""), ("2024", "2018"), ("2024", "")))
    lines = [f"{head},valid_from"]
    for row, (until, since) in zip(rows, years, strict=False):
        lines.append(f"{row.rpartition(',')[0]},{until},{since}")
    reference = folder / "reference"
    reference.mkdir()
    (reference / "aiyl_aimaks.csv").write_text("\n".join(lines), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(REFERENCE, str(reference))
        aiyl_aimaks.cache_clear()
        yield
    aiyl_aimaks.cache_clear()
