"""Texts keep inside their boxes: to a tenth of a point, at every width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.documents.page.paper_fonts import size_within

_WIDTHS = st.floats(0.5, 100, allow_nan=False)


@given(width_at_one=_WIDTHS, limit=st.floats(10, 800), largest=st.floats(4, 40))
def test_the_largest_size_that_keeps_to_the_limit(
    width_at_one: float, limit: float, largest: float
) -> None:
    size = size_within(width_at_one, limit, largest)
    assert size <= largest
    assert width_at_one * size <= limit + 1e-9
    assert size == largest or width_at_one * (size + 0.1) > limit - 1e-9
