"""A scanned or photographed signature made ready to stand on a line: the ink alone, cut out."""

import warnings
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter, ImageOps

from seminar_desk import file_heads, processes
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import problem_of_reading

LARGEST_BYTES = 8 << 20
_CUT_OUT = f"{__name__}:cut_out"
_MOST_PIXELS = 40_000_000
_WORKED_AT = (1600, 1600)
_KEPT_AT = (720, 300)
_SMALLEST = (90, 24)
_UNREADABLE = (OSError, SyntaxError, ValueError)
# The paper's own shade is looked for in squares this wide, so that a shadow is not taken for ink.
_SQUARE = 8
_REACH = 9
# How much darker than the paper around it something is, of 255: nothing yet, and wholly ink.
_FAINT, _FULL = 28, 84
_SEEN = 96
_DARKEST_PAPER = 110
_MOST_INK = 0.3
_MARGIN = 4


def cut_out(content: bytes, file_name: str) -> bytes:
    """Return a signature as a PNG file with a transparent ground, cropped to its ink.

    ProblemError, each with the file's name: signature_too_large, signature_unreadable,
    signature_on_dark, signature_blank, signature_too_small.
    """
    if len(content) > LARGEST_BYTES:
        raise _problem("signature_too_large", file_name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(BytesIO(content), formats=("PNG", "JPEG"))
        if opened.width * opened.height > _MOST_PIXELS:
            raise _problem("signature_too_large", file_name)
        ImageOps.exif_transpose(opened, in_place=True)  # no second picture of 160 MB beside it
        picture = opened if opened.mode == "RGBA" else opened.convert("RGBA")
    except Image.DecompressionBombError as error:
        raise _problem("signature_too_large", file_name) from error
    except _UNREADABLE as error:
        raise _problem("signature_unreadable", file_name) from error
    picture.thumbnail(_WORKED_AT)
    if not _has_clear_ground(picture):
        picture.putalpha(_ink(picture, file_name))
    place = _seen(picture).getbbox()
    if place is None:
        raise _problem("signature_blank", file_name)
    picture = _cropped(picture, place)
    if picture.width < _SMALLEST[0] or picture.height < _SMALLEST[1]:
        raise _problem("signature_too_small", file_name)
    picture.thumbnail(_KEPT_AT)
    nothing = Image.new("RGBA", picture.size)
    picture = Image.composite(picture, nothing, picture.getchannel("A").point(_anything))
    kept = BytesIO()
    picture.save(kept, "PNG", optimize=True)
    return kept.getvalue()


def _has_clear_ground(picture: Image.Image) -> bool:
    """Say whether somebody has made the ground transparent already: at least a half of it."""
    clear = picture.getchannel("A").histogram()[0]
    return clear * 2 > picture.width * picture.height


def _ink(picture: Image.Image, file_name: str) -> Image.Image:
    """Return how much of each point is ink: what is darker than the paper around it."""
    white = Image.new("RGBA", picture.size, "white")
    grey = Image.alpha_composite(white, picture).convert("L")
    squares = (max(1, grey.width // _SQUARE), max(1, grey.height // _SQUARE))
    ground = grey.resize(squares, Image.Resampling.BOX).filter(ImageFilter.MaxFilter(_REACH))
    ground = ground.filter(ImageFilter.GaussianBlur(_REACH / 2))
    if _middle(ground) < _DARKEST_PAPER:
        raise _problem("signature_on_dark", file_name)
    darker = ImageChops.subtract(ground.resize(grey.size, Image.Resampling.BILINEAR), grey)
    ink = darker.point(lambda shade: max(0, min(255, (shade - _FAINT) * 255 // (_FULL - _FAINT))))
    if sum(ink.histogram()[_SEEN:]) > grey.width * grey.height * _MOST_INK:
        raise _problem("signature_on_dark", file_name)
    return ink


def _seen(picture: Image.Image) -> Image.Image:
    """Return where there is ink, without the specks that every scanner sees."""
    ink = picture.getchannel("A").point(lambda shade: 255 if shade > _SEEN else 0)
    return ink.filter(ImageFilter.MedianFilter(5))


def _anything(shade: int) -> int:
    return 255 if shade else 0


def _cropped(picture: Image.Image, place: tuple[int, int, int, int]) -> Image.Image:
    left, top, right, bottom = place
    return picture.crop(
        (
            max(0, left - _MARGIN),
            max(0, top - _MARGIN),
            min(picture.width, right + _MARGIN),
            min(picture.height, bottom + _MARGIN),
        )
    )


def _middle(picture: Image.Image) -> int:
    """Return the shade that half of the picture is darker than."""
    counts, half = picture.histogram(), picture.width * picture.height // 2
    for shade, count in enumerate(counts):
        half -= count
        if half < 0:
            return shade
    return 255


def _problem(code: str, file_name: str) -> ProblemError:
    return ProblemError(Problem(code, {"file": file_name}, "picture"))


def from_file(path: Path) -> bytes:
    """Return a signature cut out of a PNG or JPEG file; nothing is kept yet.

    ProblemError: signature_not_read and those of `cut_out`.
    """
    try:
        with file_heads.reading(path) as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        values = {"file": path.name, "reason": error.strerror or str(error)}
        otherwise = Problem("signature_not_read", values)
        raise ProblemError(problem_of_reading(error, path, otherwise)) from error
    unreadable = Problem("signature_unreadable", {"file": path.name}, "picture")
    cut: bytes = processes.within(_CUT_OUT, content, path.name, otherwise=unreadable)
    return cut
