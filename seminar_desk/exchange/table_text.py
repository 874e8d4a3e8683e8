"""Tables kept as text: find the encoding and the separator, then split."""

from __future__ import annotations

import csv
import io
import re

from seminar_desk.domain.problems import Problem, ProblemError

SEPARATORS = (";", "\t", ",", "|")
_SAMPLE_ROWS = 40
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]")


def rows_of_text(content: bytes, file: str) -> list[list[str]]:
    """Return the cells of a CSV or tab-separated file, row by row as a spreadsheet shows them."""
    text = _decoded(content, file).rstrip("\x1a")
    first, _, rest = text.partition("\n")
    named = re.fullmatch(r"(?i)sep=(.)\r?", first.strip("\ufeff"))
    separator = named[1] if named else _separator(text)
    return _split(rest if named else text, separator)


def _decoded(content: bytes, file: str) -> str:
    for encoding in _encodings(content):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROL.search(text):
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise ProblemError(Problem("table_unknown_kind", {"file": file}))


def _encodings(content: bytes) -> tuple[str, ...]:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return (encoding,)
    if b"\0" in content[:4000]:
        return ("utf-16-le", "utf-16-be")
    return ("utf-8", "cp1251")


def _split(text: str, separator: str) -> list[list[str]]:
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def _separator(text: str) -> str:
    head = "\n".join(text.split("\n", _SAMPLE_ROWS)[:_SAMPLE_ROWS])

    def regularity(separator: str) -> tuple[int, int]:
        widths = [len(row) for row in _split(head, separator) if len(row) > 1]
        usual = max(set(widths), key=widths.count, default=0)
        return widths.count(usual), usual

    return max(SEPARATORS, key=regularity)
