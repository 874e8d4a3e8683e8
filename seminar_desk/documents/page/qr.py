"""QR codes as one-bit picture masks: crisp at any size, a few hundred bytes each."""

from math import isqrt
from typing import Any, Literal

import zxingcpp

from seminar_desk.documents.page.paper import INK, Paper

# Every reader takes any mask; trying all eight for the prettiest takes nine tenths of the time.
_MASK = 3
# A light module is a one, and the mask paints the zeros.
_DIGITS = b"0" + b"1" * 255


def draw(
    paper: Paper, text: str, x: float, y: float, side: float, *, mends: Literal["L", "M"] = "M"
) -> None:
    """Draw the code of a text into a square; x and y are its lower left corner.

    `mends` is how much may be lost: M is a seventh, L a fourteenth in fewer and larger squares.
    """
    bits, modules = packed(text, mends)
    paper.mask(bits, modules, modules, (x, y, side, side), INK)


def packed(text: str, mends: Literal["L", "M"]) -> tuple[bytes, int]:
    """Return the code's squares, a bit each in rows of whole bytes, and how many a row has."""
    format_ = zxingcpp.BarcodeFormat.QRCode
    code = zxingcpp.create_barcode(text, format_, ec_level=mends, data_mask=_MASK)
    picture: Any = code.to_image(scale=1, add_quiet_zones=False)  # a buffer of 0 and 255
    grey = memoryview(picture).tobytes()
    modules = isqrt(len(grey))
    rows = [grey[start : start + modules] for start in range(0, len(grey), modules)]
    gap = bytes(-modules % 8)
    filled = gap.join(rows) + gap
    return int(filled.translate(_DIGITS), 2).to_bytes(len(filled) // 8, "big"), modules
