"""Take the bytes of a file that somebody sent, or say why there are none."""

from pathlib import Path

from seminar_desk import file_heads
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import is_folder, problem_of_reading


def content_of(path: Path, limit: int) -> bytes:
    """Return what stands in a file of at most so many bytes; ProblemError table_* otherwise."""
    values: dict[str, str | int] = {"file": path.name}
    if is_folder(path):
        raise ProblemError(Problem("table_is_folder", values))
    try:
        size = path.stat().st_size
        if size > limit:
            values |= {"size": size // 1024 // 1024, "limit": limit // 1024 // 1024}
            raise ProblemError(Problem("table_too_big", values))
        content = file_heads.content(path)
    except OSError as error:
        is_there = not isinstance(error, FileNotFoundError)
        otherwise = Problem("table_unreadable" if is_there else "table_missing", values)
        raise ProblemError(problem_of_reading(error, path, otherwise)) from error
    except ValueError as error:
        raise ProblemError(Problem("table_unreadable", values)) from error
    if not content.strip(b"\0 \t\r\n"):
        code = "table_zero_bytes" if b"\0" in content else "table_empty"
        raise ProblemError(Problem(code, values))
    return content
