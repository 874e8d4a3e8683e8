"""The benchmarks go on where a peer is installed in part only."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.harness import Comparison, line
from tests.benchmarks.office_peers import converted, soffice


@pytest.mark.parametrize("ending", [0, 77])
def test_an_office_without_the_part_that_is_needed_is_absent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: int
) -> None:
    """Calc without Writer says that it could not load the letter, and may still end well."""
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\necho could not be loaded >&2\nexit {ending}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert soffice() == str(program)
    comparison = Comparison(
        "letters", "a second", lambda: 1.0, lambda: len(converted(tmp_path, "a.fodt")), "Writer"
    )
    assert line(comparison) == "| letters | Writer | absent |  |  |"
