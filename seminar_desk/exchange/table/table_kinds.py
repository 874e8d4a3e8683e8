"""Tell what a file is by how it begins and what names stand in it, never by its own name."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

from seminar_desk.domain.problems import Problem, ProblemError

# How a file begins, where it is not a table that is read.
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
    (b"L\0\0\0\x01\x14\x02\0", "table_is_link"),
    (b"[InternetShortcut]", "table_is_link"),
    (b"\0\x05\x16\x07", "table_is_service"),  # what a Mac leaves beside each file on a stick
)
# Programs whose files begin so, by the name that people know.
_PROGRAMS = (
    (b"\0\x01\0\0Standard Jet DB", "Access"),
    (b"\0\x01\0\0Standard ACE DB", "Access"),
    (b"SQLite format 3\0", "SQLite"),
    (b"MOXCEL", "1С (.mxl)"),
    (b"ID;P", "SYLK (.slk)"),
    (b"TABLE\r\n0,1", "DIF (.dif)"),
    (b"TABLE\n0,1", "DIF (.dif)"),
    (b"BEGIN:VCARD", "vCard (.vcf)"),
    (b"\x09\0\x04\0", "Excel 2"),
    (b"\x09\x02\x06\0", "Excel 3"),
    (b"\x09\x04\x06\0", "Excel 4"),
    (b"\0\0\x02\0", "Lotus 1-2-3"),
    (b"\0\0\x1a\0", "Lotus 1-2-3"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 4000
_DBASE_FIELD = 32
_LOCK_FILE_BYTES = 165
_XML = (b"<?xml", b"<?mso-application", b"<workbook", b"<ss:workbook", b"<office:document")
_PAGE = (
    *(b"<!doctype", b"<html", b"<table", b"<meta", b"<head", b"<body", b"<style"),
    *(b"<!--", b"<div"),
)
_PAGE_TAG = re.compile(rb"<(?:html|table)[\s>]")
_LETTER = re.compile(rb"(?m)^(?:from|to|subject|received|return-path|date|message-id):")


@dataclass(frozen=True, slots=True)
class _FileKind:
    """Hold what a file is, or the code and the facts of the sentence why it is not read."""

    kind: str = ""
    code: str = ""
    program: str = ""


def kind_of(content: bytes, file: str) -> str:
    """Return csv, xls, xlsx, ods, fods, word, odt, xml, page or mht; raise for anything else."""
    found = _found(content, file)
    if found.code == "table_of_program":
        raise ProblemError(Problem("table_of_program", {"file": file, "program": found.program}))
    if found.code:
        raise ProblemError(Problem(found.code, {"file": file}))
    return found.kind


def _found(content: bytes, file: str) -> _FileKind:
    if content.startswith(b"PK"):
        return _zipped(content)
    if content.startswith(_OLE):
        return _of_ole(content)
    if content[4:12] in {b"ftypheic", b"ftypmif1", b"ftypheix"}:
        return _FileKind(code="table_is_picture")
    is_lock = file.startswith("~$") and len(content) == _LOCK_FILE_BYTES
    code = "table_is_service" if is_lock else _first(_FOREIGN, content)
    if code:
        return _FileKind(code=code)
    program = "dBase (.dbf)" if _is_dbase(content) else _first(_PROGRAMS, content)
    return _FileKind(code="table_of_program", program=program) if program else _of_text(content)


def _first(marks: Sequence[tuple[bytes, str]], content: bytes) -> str:
    return next((said for mark, said in marks if content.startswith(mark)), "")


def _of_text(content: bytes) -> _FileKind:
    head = content[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if head.startswith((b"{", b"[")):
        return _of_json(content)
    if head.startswith((b"mime-version", b"from: <saved by")) or _is_letter(head):
        is_page = b"multipart/related" in head or b"<saved by" in head
        return _FileKind("mht") if is_page else _FileKind(code="table_is_letter")
    if head.startswith(b"<svg"):
        return _FileKind(code="table_is_picture")
    if head.startswith(_XML) and not _is_page(head):
        return _of_xml(head)
    return _FileKind("page" if head.startswith(_PAGE) or _is_page(head) else "csv")


def _is_page(head: bytes) -> bool:
    return head.startswith(b"<") and bool(_PAGE_TAG.search(head)) and b"<workbook" not in head


def _is_letter(head: bytes) -> bool:
    return len(set(_LETTER.findall(head))) > 2  # noqa: PLR2004 - a list may have one such word


def _of_xml(head: bytes) -> _FileKind:
    if b"<workbook" in head or b":workbook" in head:
        return _FileKind("xml")
    if b"opendocument.spreadsheet" in head:
        return _FileKind("fods")
    if b"word.document" in head or b"wordml" in head or b"opendocument.text" in head:
        return _FileKind(code="table_is_word")
    if b"plist" in head and b"<key>url</key>" in head:
        return _FileKind(code="table_is_link")
    return _FileKind(code="table_of_program", program="XML")


def _of_json(content: bytes) -> _FileKind:
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return _FileKind("csv")
    if isinstance(value, dict) and {"url", "doc_id"} & value.keys():
        return _FileKind(code="table_is_link")
    return _FileKind(code="table_of_program", program="JSON")


def _is_dbase(content: bytes) -> bool:
    """Tell a dBase table by its first byte and a header as long as its fields."""
    header = int.from_bytes(content[8:10], "little")
    is_whole = header % _DBASE_FIELD == 1 and header > _DBASE_FIELD
    return is_whole and content[:1] in {b"\x03", b"\x83", b"\xf5"}


def _zipped(content: bytes) -> _FileKind:
    """Tell by the names that a zip's directory holds."""
    if b"xl/workbook.bin" in content:
        return _FileKind(code="table_is_binary_workbook")
    for mark, found in (
        (b"xl/workbook", _FileKind("xlsx")),
        (b"word/document", _FileKind("word")),
        (b"ppt/presentation", _FileKind(code="table_of_program", program="PowerPoint")),
        (b"opendocument.text", _FileKind("odt")),
        (b"Index/Document.iwa", _FileKind(code="table_of_program", program="Apple Numbers")),
        (b"index.apxl", _FileKind(code="table_of_program", program="Apple Numbers")),
        (b"content.xml", _FileKind("ods")),
        (b"[Content_Types].xml", _FileKind("xlsx")),
        (b"xl/", _FileKind("xlsx")),  # a workbook cut off in the middle is no archive to unpack
    ):
        if mark in content:
            return found
    return _FileKind(code="table_is_archive")


# The record that begins an old workbook and right after it FILEPASS, [MS-XLS] 2.4.117:
# what follows is locked, and the parser would call it damaged.
_FILE_PASS = re.compile(rb"\x09\x08(?:\x08\0.{8}|\x10\0.{16})(?:\x86\0\0\0)?\x2f\0", re.DOTALL)


def _of_ole(content: bytes) -> _FileKind:
    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in content

    if holds("EncryptedPackage") or _FILE_PASS.search(content):
        return _FileKind(code="table_encrypted")
    if holds("Workbook") or holds("Book"):
        return _FileKind("xls")
    if holds("__substg1.0_"):
        return _FileKind(code="table_is_letter")
    return _FileKind(code="table_is_word" if holds("WordDocument") else "table_damaged")
