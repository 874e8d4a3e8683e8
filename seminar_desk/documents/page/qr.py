"""QR codes: as one-bit picture masks, crisp at any size; and read from a photo or a scan."""

from collections.abc import Generator
from math import isqrt
from pathlib import Path
from typing import Any, Literal

from seminar_desk import file_heads, processes
from seminar_desk.domain.certificates.certificate_code import looks_like_code
from seminar_desk.domain.problems import Problem

# Every reader takes any mask; trying all eight for the prettiest takes nine tenths of the time.
_MASK = 3
# A light module is a one, and the mask paints the zeros.
_DIGITS = b"0" + b"1" * 255
_LARGEST_PICTURE_BYTES = 40 << 20
_MOST_PIXELS_ENLARGED = 16_000_000
_CODES = f"{__name__}:_codes"


def packed(text: str, mends: Literal["L", "M"]) -> tuple[bytes, int]:
    """Return the code's squares, a bit each in rows of whole bytes, and how many a row has."""
    import zxingcpp  # noqa: PLC0415  # a large library, and reading shares this file

    format_ = zxingcpp.BarcodeFormat.QRCode
    code = zxingcpp.create_barcode(text, format_, ec_level=mends, data_mask=_MASK)
    picture: Any = code.to_image(scale=1, add_quiet_zones=False)  # a buffer of 0 and 255
    grey = memoryview(picture).tobytes()
    modules = isqrt(len(grey))
    rows = [grey[start : start + modules] for start in range(0, len(grey), modules)]
    gap = bytes(-modules % 8)
    filled = gap.join(rows) + gap
    return int(filled.translate(_DIGITS), 2).to_bytes(len(filled) // 8, "big"), modules


def reading(path: Path) -> Generator[tuple[int, int], None, list[str]]:
    """Do as `read_codes` does, as a generator of progress, for a worker process."""
    yield 0, 1
    return read_codes(path)


def read_codes(path: Path) -> list[str]:
    """Return the texts of the square codes in a photo, read in bounds of memory and time.

    ProblemError: picture_unreadable, picture_too_large, picture_ribbon.
    """
    unreadable = Problem("picture_unreadable", {"file": path.name})
    texts: list[str] = processes.within(_CODES, path, otherwise=unreadable)
    return texts


def _codes(path: Path) -> list[str]:
    """Return the texts of the square codes in a picture.

    Where none of ours is seen, the picture is looked at again twice as large: that brings back
    most codes of photos taken from afar or out of focus.
    """
    # The two libraries are large and seldom wanted.
    import zxingcpp  # noqa: PLC0415
    from PIL import Image, ImageOps  # noqa: PLC0415

    from seminar_desk.documents.page import picture_files  # noqa: PLC0415

    try:
        if path.stat().st_size > _LARGEST_PICTURE_BYTES:
            raise picture_files.problem("picture_too_large", path.name)
        content = file_heads.content(path)
    except OSError as error:
        raise picture_files.problem("picture_unreadable", path.name) from error
    picture = ImageOps.exif_transpose(picture_files.unpacked(content, "L", path.name))
    texts = [found.text for found in zxingcpp.read_barcodes(picture)]
    is_small = picture.width * picture.height <= _MOST_PIXELS_ENLARGED
    if is_small and not any(map(looks_like_code, texts)):
        size = (2 * picture.width, 2 * picture.height)
        larger = picture.resize(size, Image.Resampling.LANCZOS)
        texts += [found.text for found in zxingcpp.read_barcodes(larger)]
    # Halves of letters would end whoever prints or keeps them.
    return [text.encode("utf-8", "replace").decode() for text in texts]
