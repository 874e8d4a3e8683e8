"""QR codes as one-bit picture masks: crisp at any size, a few hundred bytes each."""

from __future__ import annotations

from math import isqrt
from typing import Any

import zxingcpp

from seminar_desk.documents.paper import INK, Paper


def draw(paper: Paper, text: str, x: float, y: float, side: float) -> None:
    """Draw the code of a text into a square; x and y are its lower left corner."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture: Any = code.to_image(scale=1, add_quiet_zones=False)  # a buffer of 0 and 255
    grey = memoryview(picture).tobytes()
    modules = isqrt(len(grey))
    rows = (grey[start : start + modules] for start in range(0, len(grey), modules))
    ink = b"".join(_packed(row) for row in rows)
    paper.mask(ink, modules, modules, (x, y, side, side), INK)


def _packed(row: bytes) -> bytes:
    """Pack a row of grey bytes into bits, the dark ones set, padded to whole bytes."""
    padded = row.ljust(-(-len(row) // 8) * 8, b"\xff")
    bits = "".join("0" if module else "1" for module in padded)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")
