"""Why a kept number is void: the reasons that the program gives itself."""

from seminar_desk.domain.problems import Problem
from seminar_desk.domain.sentences import sentence

# People read them through resources/messages.
UNUSED, OLDER_COPY = "number_unused", "number_older_copy"
CANCELLED, OTHER_SERIES = "number_session_cancelled", "number_session_moved"
_OWN = frozenset({UNUSED, OLDER_COPY, CANCELLED, OTHER_SERIES})


def said(reason: str, language: str) -> str:
    """Return why a number is void, in the reader's language where the program gave the reason."""
    if reason not in _OWN:
        return reason.rstrip(".")
    words = sentence(Problem(reason), language).rstrip(".")
    return words[:1].lower() + words[1:]
