"""Pages to print, as people write them."""

from __future__ import annotations

import pytest

from seminar_desk.domain.typed_values import pages_in


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1", [0]),
        ("1-3, 7", [0, 1, 2, 6]),
        ("3 – 5; 4", [2, 3, 4]),
        ("8-", [7, 8, 9]),
        ("-2", [0, 1]),
        ("9-99", [8, 9]),
        ("10", [9]),
        ("2 2 2", [1]),
        ("11", None),
        ("", None),
        ("0", None),
        ("0-2", None),
        ("3-1", None),
        ("-", None),
        ("1,", None),
        ("первая", None),
    ],
)
def test_what_is_meant(text: str, pages: list[int] | None) -> None:
    assert pages_in(text, 10) == pages
