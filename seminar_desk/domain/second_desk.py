"""What a second desk in the same hall is called: the marks of both carry their names."""

from seminar_desk.domain.desk_settings import next_version
from seminar_desk.domain.people import names
from seminar_desk.domain.problems import Problem


def proposed_name(first: str) -> str:
    """Return a name for the second desk: «2» after «1»."""
    return next_version(first)


def check_name(name: str, *, first: str) -> list[Problem]:
    """Return what keeps a second desk from being called so."""
    problems = names.check_text("desk_name", names.tidy(name))
    if not problems and names.tidy(name) == names.tidy(first):
        problems.append(Problem("desk_name_taken", {"name": names.tidy(name)}, "desk_name"))
    return problems
