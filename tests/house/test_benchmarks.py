"""The benchmarks go on where a peer is installed in part only."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.harness import Comparison, line
from tests.benchmarks.office_peers import converted, soffice
from tests.hands.systems import not_on_windows


@not_on_windows("no script stands for a program")
@pytest.mark.parametrize("ending", [0, 77])
def test_an_office_without_the_part_that_is_needed_is_absent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: int
) -> None:
    """Calc without Writer says that it could not load the letter, and may still end well."""
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\necho could not be loaded >&2\nexit {ending}\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert soffice() == str(program)
    comparison = Comparison(
        "letters", "a second", lambda: 1.0, lambda: len(converted(tmp_path, "a.fodt")), "Writer"
    )
    assert line(comparison) == "| letters | Writer | absent |  |  |"


@pytest.mark.parametrize(
    ("ours", "more_is_better", "bound", "says"),
    [
        (2.1, False, 2, "so much: over"),
        (2.0, False, 2, "so much"),
        (1.9, True, 2, "so much: over"),
        (2.0, True, 2, "so much"),
        (9.0, False, 0, "so much"),
    ],
)
def test_what_is_not_kept_is_said_in_one_word(
    ours: float, more_is_better: bool, bound: float, says: str
) -> None:
    comparison = Comparison(
        *("work", "s", lambda: ours, lambda: 1.0, "usual"),
        more_is_better=more_is_better,
        promise="so much",
        bound=bound,
    )
    assert line(comparison).endswith(f"| {says} |")
