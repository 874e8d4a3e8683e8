"""Tell what a file is by how it begins and what names stand in it, never by its own name."""

import re

from seminar_desk.domain.problems import Problem, ProblemError

# How a file begins, where it is not a table at all.
_FOREIGN = (
    (b"%PDF", "table_is_pdf"),
    (b"\xff\xd8\xff", "table_is_picture"),
    (b"\x89PNG", "table_is_picture"),
    (b"GIF8", "table_is_picture"),
    (b"BM", "table_is_picture"),
    (b"II*\0", "table_is_picture"),
    (b"MM\0*", "table_is_picture"),
    (b"RIFF", "table_is_picture"),
    (b"{\\rtf", "table_is_word"),
    (b"Rar!", "table_is_archive"),
    (b"7z\xbc\xaf", "table_is_archive"),
    (b"\x1f\x8b", "table_is_archive"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def kind_of(content: bytes, file: str) -> str:
    """Return xlsx, xls, ods or csv; raise with the sentence for anything else."""
    head = content[:2000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    code = next((code for mark, code in _FOREIGN if content.startswith(mark)), "")
    if content.startswith(b"PK"):
        kind, code = _zip_kind(content)
    elif content.startswith(_OLE):
        kind, code = _ole_kind(content)
    else:
        kind = "csv"
        if content[4:12] in {b"ftypheic", b"ftypmif1", b"ftypheix"}:
            code = "table_is_picture"
        elif head.startswith((b"<!doctype", b"<html", b"<?xml", b"<table", b"mime-version")):
            code = "table_is_web_page"
    if code:
        raise ProblemError(Problem(code, {"file": file}))
    return kind


def _zip_kind(content: bytes) -> tuple[str, str]:
    """Return (kind, "") or ("", problem code), from the names a zip's directory holds."""
    if b"xl/workbook.bin" in content:
        return "", "table_is_binary_workbook"
    for mark, kind, code in (
        (b"xl/workbook", "xlsx", ""),
        (b"word/document", "", "table_is_word"),
        (b"opendocument.text", "", "table_is_word"),
        (b"content.xml", "ods", ""),
        (b"[Content_Types].xml", "xlsx", ""),
        (b"xl/", "xlsx", ""),  # a workbook cut off in the middle is no archive to unpack
    ):
        if mark in content:
            return kind, code
    return "", "table_is_archive"


# The record that begins an old workbook and right after it FILEPASS, [MS-XLS] 2.4.117:
# what follows is locked, and the parser would call it damaged.
_FILE_PASS = re.compile(rb"\x09\x08(?:\x08\0.{8}|\x10\0.{16})(?:\x86\0\0\0)?\x2f\0", re.DOTALL)


def _ole_kind(content: bytes) -> tuple[str, str]:
    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in content

    if holds("EncryptedPackage") or _FILE_PASS.search(content):
        return "", "table_encrypted"
    if holds("Workbook") or holds("Book"):
        return "xls", ""
    return "", "table_is_word" if holds("WordDocument") else "table_damaged"
