"""Put a finished workbook into an open file."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from openpyxl import Workbook


def save(workbook: Workbook, file: BinaryIO) -> None:
    """Pack in memory first: openpyxl leaves its archive open behind a full disk."""
    packed = io.BytesIO()
    workbook.save(packed)
    file.write(packed.getbuffer())
