"""What is asked of Windows alone: answered there, and harmless elsewhere."""

from __future__ import annotations

import ctypes
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from seminar_desk import refusals, windows
from seminar_desk.files import ROOT
from seminar_desk.refusals import Refusal
from tests.hands.systems import IS_WINDOWS


def _described(bus: int) -> bytes:
    """Return what a driver says of a disk: sizes, four flags, four places of texts, the bus."""
    return struct.pack("<II4B4III", 40, 40, 0, 0, 0, 1, 0, 0, 0, 0, bus, 0)


def test_the_bus_of_a_disk_is_read_out_of_what_its_driver_says() -> None:
    assert [windows.bus_in(_described(bus)) for bus in (7, 11, 17)] == [7, 11, 17]
    assert windows.bus_in(_described(7)[:31]) == 0
    assert windows.bus_in(b"") == 0


def test_the_disk_of_the_system_is_no_stick_and_not_on_the_network(tmp_path: Path) -> None:
    assert not windows.is_stick(tmp_path.anchor)
    assert not windows.is_remote(tmp_path)
    assert windows.is_remote(Path(r"\\server\share\data")) == IS_WINDOWS


def test_a_file_kept_private_stays_its_owners(tmp_path: Path) -> None:
    key = tmp_path / "ключ Айгүл.key"
    key.write_text("secret", "utf-8")
    windows.keep_private(key)
    assert key.read_text("utf-8") == "secret"
    assert Path(windows.short_name(key)).samefile(key)
    key.unlink()


@pytest.mark.skipif(not IS_WINDOWS, reason="elsewhere a mode says who may read")
def test_a_private_folder_and_file_name_their_owner_and_the_system_alone(tmp_path: Path) -> None:
    """Wine lets nothing inherit, so that what is made in a folder later is not looked at."""
    folder = tmp_path / "данные Айгүл"
    folder.mkdir()
    kept = folder / "список.txt"
    kept.write_text("Асанов", "utf-8")
    for path in (folder, kept):
        windows.keep_private(path)
        said = _rules(path)
        given = re.findall(r"\(A;\w*;(\w+);;;([\w-]+)\)", said)
        assert said.count("(") == len(given) == 2, said
        assert {right for right, _who in given} == {"FA"}, said
        assert "SY" in {who for _right, who in given}, said


def _rules(path: Path) -> str:
    """Return who may what, in Windows' own short words."""
    rights, size, text = ctypes.CDLL("advapi32"), ctypes.c_ulong(), ctypes.c_wchar_p()
    rights.GetFileSecurityW(str(path), 4, None, 0, ctypes.byref(size))
    room = ctypes.create_string_buffer(size.value)
    assert rights.GetFileSecurityW(str(path), 4, room, size, ctypes.byref(size))
    said = rights.ConvertSecurityDescriptorToStringSecurityDescriptorW
    assert said(room, 1, 4, ctypes.byref(text), None)
    return str(text.value)


def test_a_limit_of_memory_is_agreed_to() -> None:
    """Another book in the same process may be larger than the one before."""
    source = (
        "from seminar_desk import windows;"
        "print({windows.limit_memory(most << 30) for most in (1, 4, 2)})"
    )
    told = subprocess.run(
        [sys.executable, "-c", source],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert told.stdout.strip() == str({IS_WINDOWS})


@pytest.mark.skipif(not IS_WINDOWS, reason="elsewhere an error has one number")
def test_the_number_behind_an_error_of_the_c_library_is_found(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["папка" * 8] * 8)
    tried = {
        tmp_path / "gone" / "a.pdf": Refusal.MISSING,
        deep / "a.pdf": Refusal.TOO_LONG,
        tmp_path / "a|b.pdf": Refusal.NAME,
    }
    for path, meant in tried.items():
        with pytest.raises(OSError) as caught:  # noqa: PT011 - what it means is the point
            path.open("wb")
        assert getattr(caught.value, "winerror", 0) is None
        assert refusals.meaning(caught.value) is meant
