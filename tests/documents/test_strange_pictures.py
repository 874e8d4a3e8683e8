"""Pictures that are more than they seem: told by their header, read in bounds, refused in words."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from seminar_desk import processes
from seminar_desk.documents.certificates import template_file
from seminar_desk.documents.certificates.design import Design
from seminar_desk.documents.certificates.template_file import CertificateTemplate
from seminar_desk.documents.page import picture_files, qr, signature_picture
from seminar_desk.documents.page.paper import read_logo, read_picture
from seminar_desk.domain.problems import Problem, ProblemError
from tests.hands.systems import not_on_windows


def refused(work: Callable[[], object]) -> str:
    """Return why something is not done."""
    with pytest.raises(ProblemError) as error:
        work()
    return error.value.problems[0].code


def picture(size: tuple[int, int], kind: str = "PNG", mode: str = "1") -> bytes:
    """Return a blank picture of that many points, packed as small as it goes."""
    kept = BytesIO()
    Image.new(mode, size).save(kept, kind)
    return kept.getvalue()


def test_a_small_file_of_many_points_is_never_unpacked(tmp_path: Path) -> None:
    """Half a megabyte of PNG took 1.56 GB of the window's memory."""
    path = tmp_path / "photo.png"
    path.write_bytes(picture((12_000, 12_000)))
    assert path.stat().st_size < 500_000
    assert refused(lambda: qr.read_codes(path)) == "picture_too_large"
    path.write_bytes(picture((6_000, 400)))
    assert refused(lambda: qr.read_codes(path)) == "picture_ribbon"
    path.write_bytes(bytes(41 << 20))
    assert refused(lambda: qr.read_codes(path)) == "picture_too_large"


def test_a_telephones_photo_is_unpacked_smaller(tmp_path: Path) -> None:
    content = picture((9_000, 6_000), "JPEG", "L")
    assert picture_files.unpacked(content, "L", "x").size == (4_500, 3_000)
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    assert qr.read_codes(path) == []


def test_no_logo_and_no_background_is_a_ribbon() -> None:
    ribbon = picture((3_000, 200))
    assert refused(lambda: read_logo(ribbon)) == "paper_logo_unreadable"
    assert refused(lambda: read_picture(ribbon)) == "paper_picture_unreadable"
    assert read_logo(picture((2_400, 200))).size == (1_600, 133)


def test_a_templates_pictures_and_a_signature_are_read_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a stranger's picture costs, or that it ends its process, is no matter of the window."""
    template, scan = tmp_path / "look.sdtemplate", tmp_path / "scan.png"
    large = CertificateTemplate(Design(name="Вид", background=picture((9_000, 9_000))))
    template.write_bytes(template_file.to_bytes(large))
    assert refused(lambda: template_file.read(template)) == "template_picture"
    scan.write_bytes(picture((9_000, 9_000)))
    assert refused(lambda: signature_picture.from_file(scan)) == "signature_too_large"

    def fallen(*_said: object, **_how: object) -> object:
        raise EOFError

    monkeypatch.setattr(processes, "answer", fallen)
    assert refused(lambda: template_file.read(template)) == "template_no_archive"
    assert refused(lambda: signature_picture.from_file(scan)) == "signature_unreadable"


def _take_all() -> int:
    return len(bytearray(1 << 30))


def _forever() -> None:
    while True:
        pass


@pytest.mark.parametrize(
    "work",
    [
        pytest.param("_take_all", marks=not_on_windows("Wine agrees to the limit, and keeps none")),
        "_forever",
    ],
)
def test_more_than_its_share_ends_in_words(work: str) -> None:
    name, said = f"{__name__}:{work}", Problem("picture_unreadable", {"file": "x"})
    bounds = {"seconds": 2.0, "memory": 1 << 29}
    assert refused(lambda: processes.within(name, otherwise=said, **bounds)) == said.code  # type: ignore[arg-type]


# The largest that is taken: what it costs is what a stranger can cost, for nothing larger is read.
LARGEST = (8_000, 5_000)
WAYS: dict[str, str] = {
    "a logo": f"{picture_files.__name__}:as_logo",
    "a signature": f"{signature_picture.__name__}:cut_out",
    "a photo with codes": f"{qr.__name__}:read_codes",
}
HALF_A_GIGABYTE = 1 << 29


def _peak_of(name: str, given: bytes | Path) -> int:
    """Do it in this process, and return the most memory that it ever had; no words, no picture."""
    import resource  # noqa: PLC0415 - Windows has none

    module, _, function = name.partition(":")
    work = getattr(importlib.import_module(module), function)
    with suppress(ProblemError):  # a blank sheet has no signature; it was looked at
        work(given, "x") if isinstance(given, bytes) else work(given)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


@not_on_windows("a process does not tell there what it had")
@pytest.mark.parametrize("way", WAYS)
def test_the_largest_picture_that_is_taken_stays_within_half_a_gigabyte(
    tmp_path: Path, way: str
) -> None:
    content = picture(LARGEST, mode="RGBA")
    path = tmp_path / "photo.png"
    path.write_bytes(content)
    given = path if way == "a photo with codes" else content
    said = Problem("picture_unreadable", {"file": "x"})
    peak = processes.within(f"{__name__}:_peak_of", WAYS[way], given, otherwise=said)
    assert peak < HALF_A_GIGABYTE


def test_the_largest_picture_is_taken_and_one_row_more_is_not(tmp_path: Path) -> None:
    scan = tmp_path / "scan.png"
    for size, taken in ((LARGEST, True), ((LARGEST[0], LARGEST[1] + 1), False)):
        content = picture(size)
        scan.write_bytes(content)
        if taken:
            assert Image.open(BytesIO(picture_files.as_logo(content, "x"))).size == (1200, 750)
            assert qr.read_codes(scan) == []
            assert refused(lambda: signature_picture.from_file(scan)) == "signature_on_dark"
        else:
            said = refused(lambda of=content: picture_files.as_logo(of, "x"))  # type: ignore[misc]
            assert said == refused(lambda: qr.read_codes(scan)) == "picture_too_large"
            assert refused(lambda: signature_picture.from_file(scan)) == "signature_too_large"
