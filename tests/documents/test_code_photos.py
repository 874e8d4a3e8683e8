"""A cheap print, photographed in passing and sent by telephone, is still read."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter

from seminar_desk.documents.page import qr
from seminar_desk.domain.certificates import certificate_code
from seminar_desk.domain.certificates.certificate_number import Number
from tests.hands.drawing import pdf_of
from tests.hands.papers import certificate
from tests.hands.real_names import real_names

pytestmark = pytest.mark.long
PRINTED = 600
PEOPLE = 24
STEP = 2  # every second of them: what varies is the photo


@pytest.fixture(scope="module")
def prints() -> list[tuple[str, Image.Image]]:
    """Return codes of real length, each as a laser printer lays it down with the paper around."""
    drawn = []
    for serial, name in list(enumerate(real_names(PEOPLE), start=1))[::STEP]:
        number = Number("АТБ", 2017, "КМРТ", serial)
        words = certificate_code.plain_words(number.text, name, "Ат-Башинский район", "24.10.2017")
        signature = random.Random(serial).randbytes(64)
        code = certificate_code.encode(number, words, signature)
        paper = replace(certificate(name, serial), code=code)
        drawn.append((code, _print(pdf_of([paper]))))
    return drawn


@pytest.mark.parametrize(
    ("taken", "least"),
    [((150, 0.7, 1), 12), ((120, 0.8, 3), 12), ((100, 0.6, 1), 12), ((90, 0.6, 3), 11)],
    ids=["a good photo", "blurred, toner spread", "far away", "far away, toner spread"],
)
def test_a_photo_is_read(
    prints: list[tuple[str, Image.Image]],
    tmp_path: Path,
    taken: tuple[int, float, int],
    least: int,
) -> None:
    dots, blur, spread = taken
    chance = random.Random(5)
    path = tmp_path / "photo.jpg"
    read = 0
    for code, printed in prints:
        path.write_bytes(_photo(printed.filter(ImageFilter.MinFilter(spread)), dots, blur, chance))
        read += code in qr.read_codes(path)
    assert read >= least


def _print(pdf: bytes) -> Image.Image:
    page = pypdfium2.PdfDocument(pdf)[0]
    width, height = page.get_size()
    seen = page.render(
        scale=PRINTED / 72,
        crop=(0.74 * width, 0.02 * height, 0.06 * width, 0.7 * height),
        grayscale=True,
    )
    picture: Image.Image = seen.to_pil()
    return picture


def _photo(printed: Image.Image, dots: int, blur: float, chance: random.Random) -> bytes:
    """Turn, tilt, light from one side, blur, add noise, and press into a small JPEG."""
    turned = printed.rotate(
        chance.uniform(-20, 20), Image.Resampling.BILINEAR, expand=True, fillcolor=250
    )
    size = (turned.width * dots // PRINTED, turned.height * dots // PRINTED)
    small = turned.resize(size, Image.Resampling.BOX)
    corners = [
        edge * side + chance.uniform(0, 0.09) * edge * (1 - 2 * side)
        for x, y in ((0, 0), (0, 1), (1, 1), (1, 0))
        for edge, side in ((size[0], x), (size[1], y))
    ]
    tilted = small.transform(
        size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor=250
    )
    light = Image.linear_gradient("L").resize(size).point(lambda shade: 150 + shade * 2 // 5)
    lit = ImageChops.multiply(tilted.filter(ImageFilter.GaussianBlur(blur)), light)
    noise = Image.frombytes("L", size, bytes(_grain(size[0] * size[1], chance)))
    noisy = ImageChops.add(lit.point(lambda shade: 35 + shade * 4 // 5), noise, 1, -128)
    pressed = BytesIO()
    noisy.save(pressed, "JPEG", quality=55)
    return pressed.getvalue()


def _grain(count: int, chance: random.Random) -> Iterator[int]:
    return (128 + (byte % 41) - 20 for byte in chance.randbytes(count))
