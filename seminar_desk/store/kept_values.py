"""The one door of every text: what a row keeps of what it is given."""

from collections.abc import Mapping

from seminar_desk.domain import letters
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.stored_columns import problem_of_length

# What never leaves in a workbook may be as long as it likes.
_STAYING = frozenset({"setting", "picture", "certificate_template", "seed"})


def kept(table: str, values: Mapping[str, str | int | None]) -> dict[str, str | int | None]:
    """Return values as a row keeps them: nothing unseen, no text that no export could carry.

    A reason once written cannot be shortened. ProblemError text_unwritable, text_never_leaves.
    """
    is_as_it_likes = table == "setting"  # a folder may be called so
    found = {
        name: _clean(name, value) if isinstance(value, str) and not is_as_it_likes else value
        for name, value in values.items()
    }
    texts = [value for value in found.values() if isinstance(value, str)]
    if any(map(letters.is_halved, texts)):
        raise ProblemError(Problem("text_unwritable"))
    problems = [problem_of_length(text) for text in texts if table not in _STAYING]
    if endless := [problem for problem in problems if problem is not None]:
        raise ProblemError(*endless)
    return found


def _clean(column: str, text: str) -> str:
    return letters.kept_json(text) if letters.is_json(column) else letters.kept(text)
