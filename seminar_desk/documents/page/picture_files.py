"""Pictures out of strangers' files: their header says how large they are before one is unpacked."""

import warnings
from io import BytesIO

from PIL import Image

from seminar_desk.domain.problems import Problem, ProblemError

# A sheet at 600 dots an inch has fewer; half a megabyte of PNG can hold four times as many.
MOST_PIXELS = 40_000_000
# JPEG is unpacked at a half, a quarter or an eighth where a telephone took more.
_SHRUNK = (2, 4, 8)
_LONGEST = 12  # times as long as wide: drawn at a line's height it would leave the paper
_LOGO = (1200, 1200)
_UNREADABLE = (OSError, SyntaxError, ValueError, EOFError)


def unpacked(content: bytes, mode: str, file_name: str, *, most: int = MOST_PIXELS) -> Image.Image:
    """Return the picture in a PNG or JPEG file, of no more than `most` points.

    ProblemError: picture_unreadable, picture_too_large, picture_ribbon.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(BytesIO(content), formats=("PNG", "JPEG"))
        with opened:
            _require_fit(opened, file_name, most)
            return opened.convert(mode)
    except Image.DecompressionBombError as error:
        raise problem("picture_too_large", file_name) from error
    except _UNREADABLE as error:
        raise problem("picture_unreadable", file_name) from error


def as_logo(content: bytes, file_name: str) -> bytes:
    """Return a PNG or JPEG file as PNG, at most 1200 points a side; ProblemError as `unpacked`."""
    picture = unpacked(content, "RGBA", file_name)
    picture.thumbnail(_LOGO)
    kept = BytesIO()
    picture.save(kept, "PNG")
    return kept.getvalue()


def problem(code: str, file_name: str) -> ProblemError:
    """Return what is wrong with a picture, by the name of its file."""
    return ProblemError(Problem(code, {"file": file_name}))


def _require_fit(opened: Image.Image, file_name: str, most: int) -> None:
    """Refuse what is too large or too long; have a large JPEG unpacked smaller."""
    width, height = opened.size
    if max(width, height) > _LONGEST * min(width, height):
        raise problem("picture_ribbon", file_name)
    if opened.format == "JPEG" and width * height > most:
        by = next((by for by in _SHRUNK if width * height <= most * by * by), _SHRUNK[-1])
        opened.draft(None, (width // by, height // by))
    if opened.width * opened.height > most:
        raise problem("picture_too_large", file_name)
