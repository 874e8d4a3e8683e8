"""Pictures that are more than they seem: told by their header, read in bounds, refused in words."""

from __future__ import annotations

from collections.abc import Callable
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
