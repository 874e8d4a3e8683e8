"""Logos out of strangers' files: drawn in bounds, of their own file alone, or refused in words."""

from __future__ import annotations

import time
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from seminar_desk import processes
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import RESOURCES
from seminar_desk.ui.settings import picture_slots, svg_logos
from seminar_desk.ui.settings.picture_slots import read_logo

LINKED = "http://www.w3.org/1999/xlink"
SVG = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="{LINKED}" width="20" height="10">'
# Each line doubles what the one before it draws.
DOUBLING = "".join(
    f'<g id="g{n}"><use xlink:href="#g{n - 1}"/><use xlink:href="#g{n - 1}" x="1"/></g>'
    for n in range(1, 30)
)
FINE = '<rect width="20" height="10" fill="#123456"/>'


def refused(path: Path) -> str:
    """Return why a logo is not taken."""
    with pytest.raises(ProblemError) as error:
        read_logo(path)
    return error.value.problems[0].code


def kept(folder: Path, inside: str) -> Path:
    path = folder / "logo.svg"
    path.write_text(f"{SVG}{inside}</svg>", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "inside",
    [
        '<image xlink:href="/etc/hostname" width="9" height="9"/>',
        '<image href="file:///etc/picture.png" width="9" height="9"/>',
        '<image href="\\\\server\\share\\x.png" width="9" height="9"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>',
        '<use href="other.svg#part"/>',
        '<rect style="fill:url(http://server/x)" width="9" height="9"/>',
        '<rect fill="url(\'file:x.svg#g\')" width="9" height="9"/>',
        "<style>@import 'http://server/x.css';</style>",
        "<script>1</script>",
        '<foreignObject><iframe src="x"/></foreignObject>',
    ],
)
def test_a_logo_shows_nothing_of_another_file(tmp_path: Path, inside: str) -> None:
    assert refused(kept(tmp_path, FINE + inside)) == "logo_outside"


def test_what_points_into_the_file_itself_stays_and_a_link_goes(tmp_path: Path) -> None:
    inside = (
        '<defs><linearGradient id="g"><stop stop-color="#123456"/></linearGradient></defs>'
        '<a xlink:href="http://server"><rect id="r" width="9" height="9" fill="url(#g)"/></a>'
        '<use xlink:href="#r" x="10"/>'
    )
    drawn = Image.open(BytesIO(read_logo(kept(tmp_path, inside))))
    assert drawn.size == (1200, 600)
    assert drawn.getpixel((1000, 300)) == drawn.getpixel((100, 300)) == (0x12, 0x34, 0x56, 255)
    assert b"server" not in svg_logos.own_parts(kept(tmp_path, inside).read_bytes(), "x")


def test_a_drawing_that_never_ends_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_slots, "_SECONDS", 2.0)
    began = time.monotonic()
    assert refused(kept(tmp_path, f'<g id="g0">{FINE}</g>{DOUBLING}')) == "logo_unreadable"
    assert time.monotonic() - began < 20


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<svg",
        b'<?xml version="1.0" encoding="nothing"?><svg/>',
        b"<html/>",
        b'<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/hostname">]><svg>&a;</svg>',
        b'<svg xmlns="http://www.w3.org/2000/svg" width="90000000" height="1"/>',
    ],
)
def test_what_is_no_drawing_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "logo.svg"
    path.write_bytes(content)
    assert refused(path) == "logo_unreadable"


@pytest.mark.parametrize(
    ("size", "code"), [((9000, 9000), "picture_too_large"), ((3000, 200), "picture_ribbon")]
)
def test_a_picture_too_large_or_too_long_is_said(
    tmp_path: Path, size: tuple[int, int], code: str
) -> None:
    path = tmp_path / "logo.png"
    Image.new("1", size).save(path)
    assert refused(path) == code


def test_a_logo_is_kept_as_large_as_papers_show_it(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGB", (2400, 1000), "#123456").save(path)
    assert Image.open(BytesIO(read_logo(path))).size == (1200, 500)
    path.write_bytes(b"no picture")
    assert refused(path) == "logo_unreadable"
    assert refused(tmp_path / "gone.png") == "logo_unreadable"


class TestInAFreshProcess:
    """As in the program: nothing is there that the window had loaded."""

    @pytest.fixture
    def quick_workers(self) -> None:
        """Start a fresh interpreter."""

    @pytest.mark.long
    def test_a_logo_is_drawn(self) -> None:
        path = RESOURCES / "icons" / "award.svg"
        problem = Problem("logo_unreadable", {"file": path.name})
        made = processes.within(
            "seminar_desk.ui.settings.svg_logos:drawn",
            *(path.read_bytes(), path.name),
            otherwise=problem,
        )
        assert Image.open(BytesIO(made)).size == (1200, 1200)
