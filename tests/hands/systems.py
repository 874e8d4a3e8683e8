"""What one system has and another has not: tests ask here, so that every exception is named."""

from __future__ import annotations

import ctypes
import faulthandler
import importlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

IS_WINDOWS = os.name == "nt"
# How a process ends that is killed, by the system's own number of it.
KILL = 9
KILLED = KILL if IS_WINDOWS else -KILL
# A program that ends at once, whatever it is told, by the word that `multiprocessing` starts it by.
ENDS_AT_ONCE: str | bytes = (
    rf"{os.environ['SYSTEMROOT']}\system32\hostname.exe" if IS_WINDOWS else b"/bin/false"
)
# Without this no process of Windows begins, and with it alone a process knows nothing of ours.
BARE = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}


def not_on_windows(why: str) -> pytest.MarkDecorator:
    """Leave a test out on Windows, saying what is not there."""
    return pytest.mark.skipif(IS_WINDOWS, reason=f"not on Windows: {why}")


def read_nothing() -> None:
    """Fall as native code does that is wrong: a signal on Linux, an access violation on Windows."""
    faulthandler._read_null()  # type: ignore[attr-defined]  # Python's own way to try it


def may_read_all() -> bool:
    """Say whether this user is asked for no rights, as root and whoever owns a file on Windows."""
    return not hasattr(os, "geteuid") or os.geteuid() == 0


@contextmanager
def no_file_beyond(most: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes, as on a stick that is nearly full."""
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


_TO_READ, _OF_WHAT_IS_THERE = 0x80000000, 3  # CreateFileW


@contextmanager
def kept_from_readers(path: Path) -> Iterator[None]:
    """Let a file be there and read by nobody: held by another on Windows, else a folder instead."""
    if not IS_WINDOWS:
        path.unlink()
        path.mkdir()
        (path / "x").touch()
        yield
        return
    kernel = ctypes.CDLL("kernel32")
    kernel.CreateFileW.restype = ctypes.c_void_p
    held = kernel.CreateFileW(str(path), _TO_READ, 0, None, _OF_WHAT_IS_THERE, 0, None)
    try:
        yield
    finally:
        kernel.CloseHandle(ctypes.c_void_p(held))


_CAPABILITIES = 0x20080522  # the third form of Linux' call: two words of effective, permitted, ...


@contextmanager
def without_privileges() -> Iterator[None]:
    """Be asked for rights as any owner of a file: root on Linux puts its privileges aside."""
    if IS_WINDOWS or os.geteuid():
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    head, held = (ctypes.c_uint32 * 2)(_CAPABILITIES, 0), (ctypes.c_uint32 * 6)()
    assert libc.capget(head, held) == 0
    assert libc.capset(head, (ctypes.c_uint32 * 6)(0, *held[1:3], 0, *held[4:6])) == 0
    try:
        yield
    finally:
        assert libc.capset(head, held) == 0


def most_memory() -> int:
    """Return how many bytes this process may have; the same as ever where nobody says it."""
    if IS_WINDOWS:
        return -1
    resource = importlib.import_module("resource")
    return int(resource.getrlimit(resource.RLIMIT_AS)[0])
