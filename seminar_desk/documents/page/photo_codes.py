"""Reading the square codes in a photo or a scan."""

from pathlib import Path

from seminar_desk.domain.certificates.certificate_code import looks_like_code
from seminar_desk.domain.problems import Problem, ProblemError

_LARGEST_PICTURE_BYTES = 40 << 20
_MOST_PIXELS_ENLARGED = 16_000_000


def read_codes(path: Path) -> list[str]:
    """Return the texts of the square codes in a picture; ProblemError picture_unreadable.

    Where none of ours is seen, the picture is looked at again twice as large: that brings back
    most codes of photos taken from afar or out of focus.
    """
    # The two libraries are large and seldom wanted.
    import zxingcpp  # noqa: PLC0415
    from PIL import Image, ImageOps  # noqa: PLC0415

    try:
        if path.stat().st_size > _LARGEST_PICTURE_BYTES:
            raise ProblemError(Problem("picture_unreadable", {"file": path.name}))
        with Image.open(path, formats=("PNG", "JPEG")) as opened:
            picture = ImageOps.exif_transpose(opened).convert("L")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ProblemError(Problem("picture_unreadable", {"file": path.name})) from error
    texts = [found.text for found in zxingcpp.read_barcodes(picture)]
    is_small = picture.width * picture.height <= _MOST_PIXELS_ENLARGED
    if is_small and not any(map(looks_like_code, texts)):
        size = (2 * picture.width, 2 * picture.height)
        larger = picture.resize(size, Image.Resampling.LANCZOS)
        texts += [found.text for found in zxingcpp.read_barcodes(larger)]
    return texts
