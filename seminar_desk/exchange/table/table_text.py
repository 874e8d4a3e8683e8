"""Tables kept as text: find the encoding and the separator, then split."""

import csv
import io
import re
from collections.abc import Sequence

from seminar_desk.domain.problems import Problem, ProblemError

SEPARATORS = (";", "\t", ",", "|")
_SAMPLE_ROWS = 40
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_BYTEWISE = ("utf-8", "utf-8-sig", "cp1251")
# Latin and Cyrillic stand below, № and dashes and arrows between.
_FIRST_STRANGE, _PUNCTUATION = "\u0530", ("\u2000", "\u2bff")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]")


def rows_of_text(content: bytes, file: str) -> list[list[str]]:
    """Return the cells of a CSV or tab-separated file, row by row as a spreadsheet shows them."""
    text = _decoded(content, file).rstrip("\x1a")
    first, _, rest = text.partition("\n")
    named = re.fullmatch(r"(?i)sep=(.)\r?", first.strip("\ufeff"))
    separator = named[1] if named else _separator(text)
    return _split(rest if named else text, separator)


def _decoded(content: bytes, file: str) -> str:
    text = _text(content, _encodings(content))
    if text is None:
        is_text = _text(content.replace(b"\0", b""), _BYTEWISE) is not None
        code = "table_zero_bytes" if b"\0" in content and is_text else "table_unknown_kind"
        raise ProblemError(Problem(code, {"file": file}))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _text(content: bytes, encodings: Sequence[str]) -> str | None:
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROL.search(text) and (encoding in _BYTEWISE or _reads_well(text)):
            return text
    return None


def _encodings(content: bytes) -> tuple[str, ...]:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return (encoding,)
    return ("utf-16-le", "utf-16-be") if b"\0" in content else _BYTEWISE


def _reads_well(text: str) -> bool:
    """Tell two bytes a letter from one: read wrongly, a list becomes Chinese."""
    strange = sum(
        _FIRST_STRANGE <= letter < _PUNCTUATION[0] or letter > _PUNCTUATION[1] for letter in text
    )
    return strange * 10 <= len(text)


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
