"""A copy of a store in less room: gzip, which every system can unpack, and which checks itself.

Under a passphrase the packed bytes lie in an encrypted file (`closed_packing`).
"""

import gzip
import os
import shutil
import zlib
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from seminar_desk import file_heads
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import problem_of_os

ENDING = ".gz"
_GZIP = b"\x1f\x8b"
# Half the room of the quickest, in twice its time; more asks for much more time.
_LEVEL = 6
_PIECE = 1 << 20
LARGEST = 1 << 30  # bytes; SQLite holds no larger file in memory


def is_packed(path: Path) -> bool:
    """Say whether a file is packed, by what stands in it; OSError."""
    return file_heads.beginning(path, len(_GZIP)) == _GZIP


def ending_for(path: Path) -> str:
    """Return how the name of a store's copy ends: gzip opens no encrypted one."""
    try:
        return (
            ENDING if file_heads.beginning(path, len(file_heads.PLAIN)) == file_heads.PLAIN else ""
        )
    except OSError:
        return ENDING


def pack(path: Path, packed: Path) -> None:
    """Write a file packed, without the moment, so that the same becomes the same; OSError."""
    handle = os.open(
        packed, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600
    )
    with (
        os.fdopen(handle, "wb") as raw,
        gzip.GzipFile("", "wb", _LEVEL, raw, mtime=0) as file,
        file_heads.reading(path) as plain,
    ):
        shutil.copyfileobj(plain, file, _PIECE)


def packed(content: bytes) -> bytes:
    """Return the same of bytes in memory."""
    return gzip.compress(content, _LEVEL, mtime=0)


def unpacked(path: Path) -> bytes:
    """Return what is packed in a file; ProblemError backup_damaged, or of the disk."""
    try:
        with file_heads.reading(path) as raw:
            return _unpacked(raw, path)
    except OSError as error:
        raise ProblemError(problem_of_os(error, path)) from error


def unpacked_of(content: bytes, path: Path) -> bytes:
    """Return what is packed in bytes that a file had; ProblemError backup_damaged."""
    return _unpacked(BytesIO(content), path)


def _unpacked(raw: BinaryIO, path: Path) -> bytes:
    damaged = ProblemError(Problem("backup_damaged", {"file": str(path)}))
    try:
        with gzip.open(raw, "rb") as file:
            content = bytearray()
            # Piece by piece: asked for all at once, Python takes the room of the largest first.
            while (piece := file.read(_PIECE)) and len(content) <= LARGEST:
                content += piece
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise damaged from error
    if len(content) > LARGEST:
        raise damaged
    return bytes(content)
