"""Invented signatures, as scanners and telephones see them."""

from __future__ import annotations

import math
import struct
import zlib
from functools import cache
from io import BytesIO

from PIL import Image, ImageChops, ImageDraw, ImageFilter


def drawn(width: int = 1200, height: int = 500, ink: tuple[int, int, int] = (20, 30, 110)) -> bytes:
    """Return a scan: dark strokes on pure white, as PNG."""
    return _saved(_strokes(width, height, ink), "PNG")


@cache
def photographed() -> bytes:
    """Return a photo taken under a lamp: grey, darker at one end, noisy, JPEG."""
    picture = _strokes(2000, 1000, (35, 35, 45))
    light = Image.linear_gradient("L").resize(picture.size).point(lambda v: 140 + v * 100 // 255)
    picture = ImageChops.multiply(picture, Image.merge("RGB", (light, light, light)))
    picture = picture.filter(ImageFilter.GaussianBlur(1.5))
    noise = Image.effect_noise(picture.size, 14).convert("RGB")
    return _saved(ImageChops.add(picture, noise, 1, -128), "JPEG")


def cut_already() -> bytes:
    """Return strokes on a transparent ground, as a drawing program saves them."""
    picture = Image.new("RGBA", (800, 300))
    ImageDraw.Draw(picture).line(_path(800, 300), fill=(0, 0, 120, 255), width=7)
    return _saved(picture, "PNG")


def plain(shade: int, width: int = 800, height: int = 400) -> bytes:
    """Return one shade all over."""
    return _saved(Image.new("L", (width, height), shade), "PNG")


def png_that_promises(width: int, height: int) -> bytes:
    """Return a tiny file whose head says that it is enormous."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    content = b"\x89PNG\r\n\x1a\n"
    for name, data in ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(99))), (b"IEND", b"")):
        content += struct.pack(">I", len(data)) + name + data
        content += struct.pack(">I", zlib.crc32(name + data))
    return content


def _strokes(width: int, height: int, ink: tuple[int, int, int]) -> Image.Image:
    picture = Image.new("RGB", (width, height), "white")
    thickness = max(2, width // 140)
    ImageDraw.Draw(picture).line(_path(width, height), fill=ink, width=thickness, joint="curve")
    return picture


def _path(width: int, height: int) -> list[tuple[float, float]]:
    steps = [step / 400 for step in range(401)]
    return [
        (width * (0.2 + 0.6 * t), height * (0.5 + 0.25 * math.sin(24 * t) * math.cos(5 * t)))
        for t in steps
    ]


def _saved(picture: Image.Image, kind: str) -> bytes:
    kept = BytesIO()
    picture.save(kept, kind, quality=70)
    return kept.getvalue()
