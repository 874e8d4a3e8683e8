"""How long a text may be: as long as a cell of a workbook, for every text leaves in one."""

from seminar_desk.domain.problems import Problem

# Excel keeps 32,767 UTF-16 units in a cell and cuts silently; a little less is refused aloud.
LONGEST_TEXT = 32_000


def is_too_long(text: str) -> bool:
    """Say whether Excel would cut this text."""
    half = len(text) * 2 > LONGEST_TEXT
    return half and len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_TEXT


def problem_of(text: str) -> Problem | None:
    """Return a problem for a text that could be kept and never leave."""
    if not is_too_long(text):
        return None
    return Problem("text_never_leaves", {"length": len(text), "limit": LONGEST_TEXT})
