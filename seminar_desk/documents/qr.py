"""QR codes as one-bit picture masks: crisp at any size, a few hundred bytes each."""

from __future__ import annotations

from math import isqrt
from typing import Any

import zxingcpp
from PIL import Image

from seminar_desk.documents.paper import INK, Paper

# Every reader takes any mask; trying all eight for the prettiest takes nine tenths of the time.
_MASK = 3


def draw(paper: Paper, text: str, x: float, y: float, side: float) -> None:
    """Draw the code of a text into a square; x and y are its lower left corner."""
    format_ = zxingcpp.BarcodeFormat.QRCode
    code = zxingcpp.create_barcode(text, format_, ec_level="M", data_mask=_MASK)
    picture: Any = code.to_image(scale=1, add_quiet_zones=False)  # a buffer of 0 and 255
    grey = memoryview(picture).tobytes()
    modules = isqrt(len(grey))
    # Ones are light; the mask paints the zeros.
    bits = Image.frombytes("L", (modules, modules), grey).convert("1", dither=Image.Dither.NONE)
    paper.mask(bits.tobytes(), modules, modules, (x, y, side, side), INK)
